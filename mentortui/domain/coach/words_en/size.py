"""English for how large an ask is and how many there are (D3, F4)."""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    "too-big": (
        r"\b(?:one|two|three|four|\d)-hour\b|\brewrite my\b|\b(?:plan|manage|fix|sort out|organi[sz]e) my (?:whole|entire) \w+|"
        r"\b(?:few|several|many|\d) long (?:calls|talks|meetings|sessions)\b",
        r"(?<!of )(?<!half )(?<!within )(?<!every )(?<!last )(?<!next )\b(?!24|48|72)(?:an|one|1|two|2|three|3|four|a few|several|"
        r"couple of|full|whole|\d+) (?:\w+ )?(?:hours?|hrs?)\b(?!.{0,20}(?:ago|of your (?:talk|"
        r"lecture)|behind|ahead|later|by train|away))|\bhour-long\b|\b1 ?h\b|\b(?:hour|hours) (?:of your|call|meeting|or so|or two)",
        r"\b(?:4\d|5\d|6\d|7\d|8\d|9\d|1[0-9]\d|forty|forty-five|fifty|sixty|ninety)[\s-]?<minutes>|\b3[1-9][\s-]?<minutes>|"
        r"\bthree quarters of an hour\b",
        r"\b(?:half a|a (?:whole|full)|one (?:whole )?|the whole|an entire|a few|two|three|several) (?:days?|afternoon|morning|"
        r"evening|weekend|"
        r"week)\b(?= (?:with|of your|at your|shadow|together|in your|to (?:shadow|go|work|sit))|[?])|\bshadow (?:you|her|him)\b",
        r"\b(?:call|meet|meeting|meetings|talk|speak|chat|chats|session|sessions|check in|check-in|check-ins|conversation|"
        r"conversations|catch up|"
        r"catch-up|calls|coffee|feedback|time|lunch|review|touch base|zoom)\b[^.!?;]{0,45}? (?:(?:every|each|per|once an?|twice an?|"
        r"once every|"
        r"twice every|times a|one a|an hour a|\w+ minutes an?) (?:other )?(?:\w+ )?(?:day|week|weeks|month|months|fortnight|monday|"
        r"tuesday|"
        r"wednesday|thursday|friday|quarter)|<often>\b|on an? (?:\w+ )?basis|from now on)",
        r"\b(?:every|each|once an?|twice an?) (?:other )?(?:week|month|fortnight|two weeks|monday|tuesday|wednesday|thursday|friday)\b"
        r"[^.!?;]{0,30}\b(?:call|meet|talk|speak|chat|session|check|minutes|hour|with you|together)\b",
        r"\b<often> (?:[\w-]+ ){0,2}?(?:calls?|meetings?|chats?|sessions?|catch-?ups?|check-?ins?|conversations?|basis|guidance|support|"
        r"feedback|advice|contact|exchanges?|coffees?|lessons?|one-to-ones?|1:1s?|help|time together|slots?)\b",
        r"\b(?:meet|talk|speak|guide|support|help|advise|accompany|work with|coach|supervise|follow)\b[^.!?]{0,40}? (?:over|for|"
        r"during|through(?:out)?) the (?:next|coming|whole) (?:<num>|few|couple of)? ?(?:months|year|years|semester)\b",
        r"\b(?:review|read|look (?:at|over|through)|go (?:over|through)|check|edit|proofread|correct|comment on|critique|rewrite|"
        r"feedback on|"
        r"thoughts on|improve) (?:\w+ )?(?:my|our|the|all my|all of my) (?:\w+ ){0,2}?(?:whole|entire|full|complete|\d+[- ]page|thesis|"
        r"dissertation|manuscript|novel|business plan|code ?base|codebase|portfolio|book)\b",
        r"\b(?:whole|entire|full|complete|all of my|all my|\d{2,3}[- ]pages?(?: of)?) (?:\w+ )?(?:<doc>)s?\b|\b\d{2,3} pages\b",
        r"\b(?:six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|dozen|dozens of|[6-9]|[1-9]\d|many|a lot of|lots of|so many|"
        r"loads of|tons of|a long list of|a list of|a bunch of|hundreds of|a million|several|all my|"
        r"all of my) (?:[\w-]+ ){0,2}?questions\b",
        r"\b(?:give|get|find|offer|secure|land) me (?:\w+ )?(?:a |an |the )?(?:\w+ )?(?:job|internship|position|interview|role|"
        r"placement)\b|"
        r"\b(?:hire|employ|sponsor|fund|invest in) (?:me|my|our|us)\b|\b(?:a|an|any) (?:\w+ )?(?:job|internship|position|vacancy|"
        r"opening)s? "
        r"(?:for me|at your|in your|with you|available)\b",
        r"\bteach me (?:everything|all|how to (?:code|program|be|become|run|build)|the (?:whole|entire)|\w+ from scratch)\b|"
        r"\beverything (?:you|i "
        r"(?:need|should)|about)\b[^.!?]{0,20}(?:know|learn)\b|\bfrom (?:start|beginning) to (?:finish|end)\b|"
        r"\b(?:go|walk|guide|take|lead|help)\b[^.!?]{0,25} step[- ]by[- ]step\b|\bas often as (?:possible|you can)\b|\b(?:your|her|"
        r"his) (?:entire|whole) (?:network|life|career|story)\b",
        r"\bintroduce me to (?:\w+ )?(?:everyone|everybody|all|your (?:\w+ )?(?:network|investors|contacts|board|colleagues|clients|"
        r"team))\b|"
        r"\b(?:long|lengthy|in-?depth|extended|deep|detailed|thorough) (?:\w+ )?(?:call|conversation|talk|discussion|chat|meeting|"
        r"interview|session|feedback|review)\b|\bbuild (?:it|this|the \w+|my \w+) (?:with|for) me\b|\bco-?(?:author|write|found)\b",
    ),
    # Words that show a sentence is about what is being asked, not about the past.
    "modal": (
        r"\b(?:would|could|can|may|might|will|shall|'d|'ll|like|love|want|hope|hoping|need|please|pls|kindly|perhaps|ideally|"
        r"let's|suggest|propose|possible|possibly|thinking of|wish|help|available|free|open|wonder\w*)\b",
    ),
    "ask-talk": (r"\b(?:<num> ?<minutes>|call|speak|talk (?:to|with)|chat|coffee|meet|conversation|questions?|zoom|lunch|phone)\b",),
    "ask-review": (
        r"\b(?:review|feedback on|look (?:at|over|through)|read (?:through )?|comments? on|proofread|check|critique|edit) (?:\w+ )?"
        r"(?:my|our|a draft|the draft|the attached|it)\b",
    ),
    "ask-intro": (r"\b(?:introduce|refer|connect|put) (?:me|us) (?:to|in touch|with|for)\b|\b(?:an? )?(?:introduction|referral|intro)s? to\b",),
    "ask-job": (
        r"\b(?:any|an?|open) (?:\w+ )?(?:job|internship|position|opening|vacancy|placement)s? (?:(?:at|in|with) your|for me|available|"
        r"open)\b|\b(?:hire me|recommend me|put in a (?:good )?word|forward my (?:cv|"
        r"resume)|pass (?:on )?my (?:cv|resume))\b",
    ),
    "ask-send": (
        r"\b(?:send|share|forward|give|lend) (?:me |us )(?:\w+ ){0,3}?(?:slides?|templates?|notes?|books?|list|copy|code|data|"
        r"materials?|recording|link|resources?|deck|files?|paper)\b|\brecommend (?:me )?(?:some|a|any|\w+ )?(?:\w+ )?(?:books?|"
        r"courses?|"
        r"resources|reading)\b|\bshare (?:your|the) (?:slides?|templates?|notes?|list|code|data|materials?|recording|deck)\b",
    ),
    "ask-letter": (
        r"\b(?:reference|recommendation) (?:letter|for)\b|\bletter of (?:recommendation|reference)\b|\bendorse\b|\bwrite (?:me )?a "
        r"(?:reference|recommendation)\b|\b(?:sign|retweet|repost|promote|tweet|share) (?:my|our)\b",
    ),
    "ask-speak": (
        r"\b(?:speak|give a talk|present|be a (?:guest|speaker)|judge|join our|join my|come) (?:at|to|for|on|panel|"
        r"board)\b[^.!?]{0,20}"
        r"(?:our|my|event|podcast|club|class|conference|meetup|company|school)|\bjoin (?:my|our) (?:board|podcast|panel)\b",
    ),
    "ask-visit": (r"\b(?:shadow (?:you|your)|sit in on|a tour of)\b",),
    "ask-many": (r"\b(?:three|four|five|six|several|some|a few|a number of|multiple|many|a couple of|two) (?:\w+ )?(?:requests|favou?rs|asks)\b",),
    "ask-also": (
        r"(?:\b(?:also|additionally|in addition|furthermore|moreover|besides|on top of that|and finally|lastly|one more thing|"
        r"another thing|"
        r"secondly|p\.?s\.?|while you'?re at it|plus)\b,?:? ?[^.!?]{0,40}?(?:\b(?:could|can|would|may) (?:you|i|we)\b|\bplease\b|"
        r"\bi(?:'d| would) "
        r"(?:like|love|appreciate|need)|\bi need\b|\bi(?:'m| am) (?:looking|hoping)))",
    ),
    "ask-how": (r"\b(?:how|whether|which|what|why) (?:to|you|i|did|would|do|should|we|the|my|it)\b[^.!?]{12,}",),
}
