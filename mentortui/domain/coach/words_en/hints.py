"""English for hints of mentoring in an introduction (D2), and for words of others, which ask for nothing (D1)."""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    # What an introduction may not even hint at, in a sentence that wants something.
    "mentoring-like": (
        r"\b(?:guidance|coaching|tutoring|apprenticeship|sponsorship|counsel) (?:from|by|of) (?:you|her|him|them|some(?:one|body)|an? (?:\w+ "
        r")?(?:senior|expert|"
        r"professional|person|leader|hand))\b|\b(?:your|her|his|their) (?:tutelage|patronage|apprenticeship)\b|\b(?:your|her|his) (?:(?:wise|kind|"
        r"personal|"
        r"professional|career) )?(?:guidance|counsel)\b(?! (?:on|about|regarding|notes?|documents?|counter|office))",
        r"\b(?:guru|sensei|padawan|yoda|disciple|sounding board|tutelage|role model|trusted advis[eo]r|career (?:coach|advis[eo]r|guide|sponsor)|"
        r"father figure|"
        r"mother figure)s?\b|\b(?:under (?:someone's|somebody's|an? \w+|your|a) wings?|in (?:her|his|my|their) corner|teacher[- ](?:and[- "
        r"])?(?:pupil|student))\b",
        r"\b(?:guide|coach|steer|groom|nurture|champion) (?:me|him|her|them|a beginner|somebody|someone)\b(?! (?:to the|to your|through the "
        r"(?:museum|building|form|"
        r"list|steps|menu)|on (?:one|two|how|which|this)|for (?:the|ten|fifteen|\d)))",
        r"\b(?:as|be|become|becoming|being|one of) (?:your|his|her) (?:\w+ )?(?:pupil|student|apprentice|disciple)s?\b",
    ),
    # What an introduction wants for somebody.
    "hint-cue": (
        r"\b\w+'d\b|\b(?:would|could|hopes?|hoping|dreams?|needs?|wants?|wishes|glad|grateful|look\w*|seek\w*|search\w*|keen|eager|honoured|ideal|"
        r"perfect|please|ask|let|think)\b",
    ),
    # What others wrote or said, word by word.
    "golden-quoted": (
        r"(?<!\si )(?<!^i )\b(?:wrote|writes|said|says|saying|told|tells|asked|asks|answered|replied|begged|begs|begins?|read|reads|called|titled|"
        r"entitled|headed|"
        r"post|article|essay|talk|book|chapter|poster|sign|slide)\b[^.!?\n\"]{0,40}\"[^\"\n]{4,300}\"",
        r"\"[^\"\n]{4,300}\",? (?:\w+ ){0,2}?(?:he|she|they|wrote|said|says|writes|you said|you wrote|asked)\b",
    ),
}
