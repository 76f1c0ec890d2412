"""English for why this person and why now (D2, D3)."""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    # Why this person: what they know or did, tied to what the writer wants.
    "why-you": (
        r"\b(?:everyone|everybody|all of us|people|colleagues) (?:\w+ )?(?:copies|copy|quotes?|uses?|talks? about|points? (?:me )?to|reads?|cites?|"
        r"mentions?|names?|praises?|recommends?)\b",
        r"\bthe (?:first|only|best|one|nearest|closest) (?:\w+ ){0,4}?(?:i|we)(?:'ve| have|'d)? (?:ever |could |can |yet )?(?:saw|seen|see|found|"
        r"find|read|know|known|heard|met|came across|"
        r"come across|watched|tasted|used)\b|\b(?:first|only) (?:\w+ )?(?:that|who|to) (?:ever )?\w+\b(?=[^.!?;]{12,})|\b(?:nearest|"
        r"closest) (?:thing )?to (?:what|our|my|us)\b",
        r"\byou (?:wrote|built|made|designed|founded|started|invented|run|ran|led|created|painted|found|drew) the (?:one|only|first|very|best|"
        r"standard)\b",
        r"\b(?:because|since|given) (?:of )?<thirds> (?!time|schedule|busy)\w+",
        r"\b(?:because|since|as|given that|knowing that) <third>(?:'ve|'re|'d)? (?!may|might|can see|would|could|suggest|know,|prefer|"
        r"like|wish|are busy|must be|asked)\w+",
        r"\b<thirds> (?:own )?(?:experience (?:of|in|with|as|at|from)|view (?:on|of)|perspective (?:on|as)|take on|knowledge of|"
        r"expertise "
        r"(?:in|with)|background in|years (?:of|as|at|in)|way of|approach to|work (?:on|at|with|in|for)|move (?:from|to|into)|path from|"
        r"switch (?:from|to|into)|method|lab|team at|eye for|judgement on|time at|research (?:on|into)|advice on|route (?:from|into)|"
        r"step from|transition|change from)",
        r"\b(?:as|like) (?:some(?:one|body)|a person) (?:who|with|that)\b|\b<third>(?:'re| are|'s| is) (?:one of )?(?:the )?(?:only|"
        r"few|one|man|woman|first "
        r"person|person|someone|somebody|exactly)\b(?! (?:so|as))",
        r"\b<third>(?:'ve| have|'s| has|'d)? (?:actually |already |once |just |both |also )?(?:done|been|made (?:this|that|the|exactly)|"
        r"solved|faced|led|built|been through|gone through|lived|moved|run|taught|done exactly|made it|handled|worked (?:on|with|in|at|"
        r"as|through|for)|managed|switched|know (?:both|how|what|the|this)|knows|spent|went (?:from|through)|started|crossed|seen|"
        r"trained|written|dealt|helped|grown|taken|set up|turned|did (?:exactly|this|that|the|it))\b(?! (?:so much|a lot|great|amazing|"
        r"well|time|impressive))",
        r"\b<third>(?:'ve| have|'s| has) (?:actually |already |once |just |both |also )?\w{3,}ed (?!so much|a lot|great|me\b|us\b)\w+",
        r"\byou being\b|\byou (?:will|would|must|surely|clearly|probably|may well|'ll) (?:\w+ )?(?:know|have (?:seen|met|dealt|had|heard|done)|"
        r"remember)\b|\bhaving (?:sat|been|done|run|led|built|worked|seen|taught|written|made|bought|sold|\w+ed)\b",
        # What they did, and mine beside it in one sentence.
        r"\b<third>(?:'ve| have)? (?!are|can|could|might|may|have time|feel|like|want|prefer|need|would|will|should|must|do|"
        r"know)\w+[^.!?;]{4,90}?,? (?:so|and) (?:i|we|ours|mine|my|our)\b(?!'d be (?:happy|glad|free))",
        r"\b<third>(?:'ve| have) (?!time\b|any\b|a moment|a minute|the time|room\b|capacity|questions\b|no\b|to\b|been (?:so|very)|a (?:great|"
        r"wonderful|lovely|good|nice))\w+ (?!time|moment|minutes)\w+",
        r"\b(?:read|heard|visited|seen|saw|watched|used|uses|follows|attended|studied) (?!your\b|the\b|an?\b|my\b|it\b|about\b|that\b|this\b|how\b|"
        r"and\b|i\b|you\b)\w+(?:'s)? (?!profile|name)[\w'-]+ (?:[\w'-]+ )?(?:on|about|of|twice|because|for|building|with|in)\b",
        r"\b(?:has|have|she|he|they) (?:\w+ )?(?:visited|used|read|seen|watched|studied|tried|built on|followed|attended|cooked|translated) (?:\w+ "
        r")?your (?!profile|career|work\b|page|company\b)[\w-]+ \w+",
        r"\bthe (?:same|very|exact) (?:step|move|path|problem|change|question|thing|situation|switch|decision|kind|sort|road|jump|wall|"
        r"mistake)",
        r"\bthat is (?:exactly )?(?:where|what|why|the)|\bthat's (?:exactly |why |where |what )|\bwhich is (?:exactly |why |where |what )"
        r"|\bexactly (?:what|where|the|how|my)\b|\bthis is why i|\bso i thought of\b|\bmade me think\b|\bthe reason i\b|\bwhy i(?:'m|"
        r" am)? "
        r"(?:\w+ )?(?:writ|ask|turn|thought)",
        r"\b(?:how|the way|what|why|where|when) <third>(?:'d| would)? (?!are\b|can\b|could\b|might\b|may\b|have time|feel|like|"
        r"think of me|want|prefer|need)\w+",
        r"\b(?:how|what|why|when|where|which \w+|who) (?:did|do|have|had|made) <third> (?!think|like|recommend|suggest|prefer|do\b|"
        r"feel|want|have time|advise|say\b)\w+ \w+",
        r"\b(?:nobody|no one|anybody|anyone|somebody|someone|few people|person|people) (?:else )?(?:i (?:know|found|have found|"
        r"could find)|"
        r"here|around me|in my \w+|on my \w+) (?:has|who|that|does|did|knows|explains?|writes)\b",
        r"\bapply (?:it|this|that|your|the same)|\b(?:want(?:ed)?|would like|hope|plan|going|try|like) to (?:do|try|use|build|repeat|"
        r"bring|make) (?:it|the same|this|that|something like)\b|\b(?:tried|try|trying|used|using|copied|borrowed|repeat|"
        r"follow) (?:to )?(?:your|that|it|"
        r"this|the same|the)\b",
    ),
    # An opening that did something to the writer is the reason as well.
    "why-effect": (
        r"\b(?:changed|helped|convinced|made|taught|gave|saved|showed|got|led|prompted|encouraged|moved|spared|settled|persuaded|pushed|brought|"
        r"kept|answered|explained|cost|turned|sent|allowed|let|"
        r"inspired|drew|surprised|stopped) (?:me|us|my|our)\b(?! (?:smile|laugh|happy|cry|hungry|grin|chuckle|day))",
        r"\bever since\b|\bsince then\b|\bwould not (?:have|be)\b[^.!?]{0,40}without\b",
        r"\b(?:stole|stolen|copied|borrowed|used|tried|applied|adopted|nicked|pinched|took|followed|repeated|rebuilt|cooked|built|tested|printed|"
        r"pinned|run|ran|quoted|baked|planted) (?:\w+ ){0,3}?(?:idea|trick|rule|tip|it|that|"
        r"method|recipe|approach|slide|example|template|advice|test|exercise|list|table|step|steps|formula|pattern|design|drawing|sentence|line|"
        r"way)\b",
    ),
    "of-you": (r"\b(?:you|your|yours|yourself|u|ur)\b",),
    "of-me": (r"\b(?:i|we|my|our|us|me)\b",),
    # Thanks for a thing of theirs are an opening as good as a “your”.
    "thanks-thing": (
        r"\bthank(?:s| you)(?: so much| very much| a lot| again)? for (?:the|your|that|those|this|putting|writing|making|publishing|posting|building|"
        r"keeping|showing|releasing|sharing)\b (?!time\b|help\b|advice\b|support\b|reading\b)",
    ),
    # Said in passing: the sentence is not about me.
    "aside": (r"\bi (?:believe|think|gather|suspect|guess|presume|assume|am told|'m told|hear|know|imagine)\b",),
    "of-them": (r"\b(?:she|he|they|her|his|their)\b",),
    # A work of theirs in the opening and a case of one's own below: the reader sees why it is sent to them.
    "their-work": (
        r"\b<thirds> (?!photo|picture|profile|name\b|page)(?:[\w'’-]+ ){0,4}?(?:<work>)\b|\b(?:you|she|he) (?:<did>|(?!liked|looked|"
        r"seemed|studied|lived|worked|visited)\w+ed)\b",
    ),
    "only-seen": (r"\b(?:photos?|pictures?|profile|linkedin|page|website|post about your (?:trip|holiday|weekend))\b",),
    "own-case": (
        r"\b(?:we|our|us|ours)\b|\b(?:next|this|in|by|from|on|before|until) (?:week|month|spring|summer|autumn|winter|january|february|march|april|"
        r"may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|"
        r"friday|saturday|sunday|\d+|the \d+\w*)\b|\bi (?:start|begin|open|build|plan|have to|must|take over|leave|move|face|try|prepare|"
        r"am (?:starting|"
        r"opening|building|planning|preparing|about to|moving|stuck|facing|trying))\b",
    ),
    # Retelling what they said is the opening, not yet the reason.
    "why-retold": (r"(?:how|the way|what|why|where|when)\b",),
    "why-now": (
        r"\b(?:now|currently|recently|lately|today|tomorrow|tonight|yesterday|soon|just(?! (?:tell|say|let|a|an|the|to|one|two|ask|want\w*|write|"
        r"reply|ignore|for|in case|like|because|so|wonder\w*|curious|hop\w*)\b)|nowadays|presently|meanwhile|newly)\b",
        r"\b(?:this|next|last|coming|past|each|every) (?:week|month|quarter|term|semester|year|spring|summer|autumn|fall|winter|"
        r"monday|tuesday|wednesday|thursday|friday|weekend|january|february|march|april|may|june|july|august|september|october|"
        r"november|december|season|time)\b",
        r"\b(?:in|by|since|until|before|from|after|during|early|late|end of|mid) (?:early |late |mid-?)?(?:january|february|march|"
        r"april|may|"
        r"june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|\d{4}|\d+ (?:days|weeks|"
        r"months)|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple of) (?:days|weeks|months?|week|"
        r"fortnight))\b",
        r"\b(?:january|february|april|june|july|august|september|october|november|december|easter|christmas|ramadan|harvest)\b|\bby (?:the )?\d|"
        r"\b(?:before|until|by) (?:the|we|i|she|he|then|my|our)\b|\b(?:has|have) to (?:choose|"
        r"decide|hand|give|present|submit|answer|sign)\b|\b\d{1,2}(?:st|nd|rd|th)\b",
        r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:my|our|her|his|the|a|for the) (?:very )?first\b|\b(?:almost|nearly|"
        r"soon|finally|at last|this)\b (?:\w+ )?(?:over|due|ready|open|time|here)\b|\bhas come\b|"
        r"\b(?:due|planned|scheduled|opens?|closes?|ends?|expires?|retires?) (?:in|on|by|at|soon|when)\b|\b(?:early|late|mid)[ -](?:january|february|"
        r"march|april|may|june|july|august|september|october|november|december)\b|\b\d{1,2}[./]\d{1,2}\b",
        r"\b(?:about to|starting|upcoming|these days|at the moment|right now|for the first time|first (?:time|month|week|year|day|"
        r"project|team|job|role)|new (?:role|job|team|post|position|company|project)|(?:day|week|month|year)s? ago|have to decide|must "
        r"decide|deciding|decision|deadline|preparing|began|started|moving into|moved into|taken over|took over|begin)\b",
    ),
}
