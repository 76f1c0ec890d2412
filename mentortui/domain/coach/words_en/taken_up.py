"""English for an ask in two sentences (D1): one tells of a bond or a lack, the next takes it up: “Would you be that person?”."""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    # "Would you fill that role?" after a sentence that spoke of mentors.
    "golden-role-asked": (
        r"\b(?:be|become|fill|play|take (?:on|up)|step into|consider|accept) (?:that|this|the|such an?) (?:role|person|part|"
        r"someone|one|place|position|responsibility)\b",
        r"\b(?:would|could|will|can|might) (?:you|u) (?:\w+ ){0,4}?(?:be|become) (?:one|mine|that|it|him|her)\b",
        r"\b(?:that(?:'s| is)|it(?:'s| is)) (?:\w+ )?(?:precisely |exactly |just |really )?what i(?:'m| am|'d| would)? (?:\w+ )?(?:ask|asking|"
        r"after|want|like|hope|hoping|mean|meant)\w*\b|^\W*(?:well,? )?(?:actually,? |all right,? |ok,? )?i (?:am|do)\b\W*[.!]|\bwhy dance "
        r"around\b|"
        r"(?:^|[,:–] )will you\s*\?|\bso (?:here goes|i am asking|i'm asking|i ask)\b",
        r"\b(?:be|become) (?:mine|that person|that someone|that for me|one for me)\b",
        r"\b(?:could|would|might|may|will|can) (?:that|it|this|s?he) (?:\w+ )?(?:be|become) (?:you|someone like you)\b|\bmine to be you\b|\bto be "
        r"you\b|\b(?:that|it|this|s?he|one) (?:\w+ )?(?:could|would|might|may|can|will|were|was|is|should)(?: ever| only| just)?(?: be)? (?:you|"
        r"yours|yourself)\b"
        r"(?! who| that|r\b)",
        r"\b(?:put|write|enter|add|give|use|list|fill|pencil|sign|place)(?:ting)? (?:in |down )?(?:your name|you)(?: (?:down|in|there|on|forward|"
        r"for|as|into|under|here)\b)",
        r"\b(?:could|can|may|might) i (?:\w+ )?(?:be|become|join|come) (?:\w+ )?(?:next|the next|one of them|among them|one too|one as well|them|"
        r"in)\b|\bwould you (?:\w+ )?(?:agree|do it|take it on|step in|accept|be willing|say yes|take the part|sign)"
        r"(?: for me| to that)?\s*[?.!]",
        r"\b(?:room|space|time|place|a chair|a seat|chance) for (?:one more|another|me|a (?:second|third|fourth|new)(?: one)?|one like me|somebody "
        r"like me)\b|\bconsider me(?: too| as well| next)?\s*[?.!]|\bwhat about me\b|\bme next\b",
        r"^\W*(?:are you )?(?:interested|game|up for (?:it|that|this|one))\W*\?|\bwould you (?:\w+ )?(?:be up for|consider|be open to|like|think "
        r"about|fancy) (?:it|that|this|one)\s*[?.!]|"
        r"^\W*(?:would|could|will) you\s*\?|^\W*(?:you|yours?)\s*\?|\bwhat do you say\b|\bwould (?:that|it|this) (?:\w+ )?(?:interest you|be "
        r"something)\b",
        r"\b(?:would|could|will|can|might) (?:you|that|it) (?:\w+ ){0,3}?(?:step in|take (?:his|her|their) place|be in mine|be mine|fill the gap|"
        r"fill in(?! an?\b| the\b| my\b| our\b| this\b)|take over "
        r"from (?:him|her|them)|be the one|be you|stand in)\b",
        r"\b(?:looking|searching) for (?:mine\b|my (?:own )?(?:mr|ms|mrs|dr|prof)\b)|\bmy choice (?:is|was|would be|falls on) you\b|\bif you(?:'ll|"
        r" will| would|'d)? have me\b|\bi(?:'ve| have)? (?:picked|chose|choose|"
        r"chosen|pick|named|wrote down|put down) you\b|\byour "
        r"name (?:\w+ )?"
        r"(?:stand|go|be|appear)(?:s|ing)? (?:there|in|on|as|under|down)\b|\bi(?:'d| would|'ll| will)? (?:volunteer|put my hand up|raise my "
        r"hand)\b|\bhere i am\b|"
        r"\b(?:pick|choose|take) me\s*[.?!]|\b(?:like|want|love|wish|hope) (?:for )?you to be (?:that|it|one|mine|this)\b|\b(?:ask|asking|try|"
        r"trying)(?: \w+)? "
        r"(?:all the same|anyway|nonetheless|nevertheless|regardless|even so)\b|\bcall it (?:an?|what)\b|\b(?:join|belong to|be among|become one "
        r"of|be one of|be part of) "
        r"(?:the ranks|the next|them|those|that (?:group|circle|line|list))\b|\bany (?:room|space|places?|slots?|seats?) (?:left|free|for)\b",
        r"\b(?:slot|seat|place|space|room|spot|chair|vacancy|opening) (?:in|at|on|among|within) (?:that|this|your|the) (?:\w+ )?(?:circle|group|"
        r"table|list|flock|family|team|"
        r"class|crew|band|fold|nest)\b|\b(?:let|make|making) (?:it|that|this) (?:\w+ )?(?:true|real|official|so)\b|\b(?:come|comes|came) true\b",
        r"\b(?:do|doing) (?:the same|that|this|likewise|so)(?: too| again)? for me\b|\b(?:could|would|will|can) you (?:be|become) (?:\w+ )?that "
        r"(?:for|to) me\b|\bgo first with me\b",
    ),
    # A bond of theirs with somebody else, which the next sentence may claim.
    "golden-bond-told": (
        r"\b<hero>\b|\b(?:take|bring|took|brought) (?:young|new|junior) (?:\w+ )?(?:on|along)\b",
        r"\b(?:guid|coach|<m>|shap)\w*|\byear after year\b|\b(?:brought|raised|carried|took) (?:\w+ ){1,3}(?:up|along|on|under)\b|\bso much for\b|"
        r"\bstood by\b|\bbrought (?:up|along|on) \w+|\btaught \w+ (?:everything|all)\b|"
        r"\b(?:in (?:their|your|his|her|the) corner|(?:never|not|n't) (?:really )?(?:had|have|met|found|known) any(?:one|body)|no ?(?:body|one) "
        r"(?:here |at work |at home |left |else )?(?:to|who)\b(?! (?:cover|send|drive|carry|fetch|mind|replace|feed|water|open|lock|play|sing|hold|"
        r"look after|take)\b)|lack \w+ (?:to|who))\b|\b(?:nobody|no one) to \b(?!cover|send|drive|carry|fetch|mind|replace|feed|water|open|lock|"
        r"play|sing|hold|look after|take)|\b(?:need|want|lack|miss|without|find|"
        r"get|have|had|never had|look for|looking for)(?:s|ed|ing)? (?:an?|no|my|some) (?:[\w-]+ ){0,2}?<office>\b",
        r"\byou(?:'ve| have|'d| had)? (?:raised|formed|groomed|brought up|trained) \w+|\b(?:help|helping|helped|guide|teach|bring) (?:some(?:one|"
        r"body)|people) (?:young|new|junior|younger|starting)",
        r"\b(?:you|she|he|they)(?:'ve| have)? (?:\w+ )?(?:saw|seen|brought|carried|led|helped|accompanied|raised|trained|walked|guided|took|taken|"
        r"pulled|coached|steered) "
        r"(?!me\b|us\b|it\b|that\b|this\b|the\b|a\b)(?:[\w'-]+ ){1,4}?(?:through|from|all the way|on|up|along|under|into|to the)\b",
        r"\blook(?:s|ed)? (?:after|up to)\b|\brole model\b|\belder\b|\bwise (?:head|voice)\b|\bsomeone (?:to|who)\b",
    ),
}
