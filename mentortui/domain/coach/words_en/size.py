"""English for how large an ask is and how many there are (D3, F4)."""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    # What the writer will do alone is asked of nobody.
    "mine-to-do": (r"^\W*(?:and |so |then )?(?:i'll|i will|i shall|i'm going to|i am going to)\b(?![^?]*\b(?:you|your|us|we|with)\b)[^?]*$",),
    "too-big": (
        r"\b(?:\d{2,}|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?:-\w+)? (?:\w+ )?questions\b",
        r"\b(?:go through|go over|check|read|review|correct|edit|comment on|look at|look through|mark up|annotate|analy[sz]e|fix|work through) "
        r"(?:\w+ )?(?:all of (?:it|them|this)|it all|everything|"
        r"every (?:\w+ )?(?:assumption|line|page|detail|chapter|slide|number|cell|word|file|sheet|tab|section|paragraph)|each (?:\w+ )?(?:page|"
        r"chapter|line|slide|section)|line by line|page by page|the lot|in (?:full|"
        r"detail|depth)|thoroughly)\b|\b(?:detailed|written|thorough|full|extensive|in-depth|comprehensive|complete|exhaustive) (?:\w+ "
        r")?(?:comments|feedback|review|analysis|plan|report|notes|assessment|critique|strategy|roadmap|"
        r"evaluation)\b|\b\d{2,3}[- ]page\b|\b(?:two|three|four|five|six|several) (?:spreadsheets|documents|chapters|papers|essays|attachments|"
        r"drafts|files|reports)\b",
        r"\bteach me (?!(?:the|how you|one|two|what you|that|your) )[\w+#]+(?: [\w+#]+)?\s*[?.!]|\b(?:write|build|draft|make|prepare|develop|"
        r"create|design|work out|set up|put together|draw up|plan) (?:me |up )?(?:my|our|a|an|the) (?:[\w-]+ ){0,3}?(?:plan|contract|model|"
        r"strategy|website|app|"
        r"roadmap|curriculum|syllabus|proposal|budget|portfolio|cv|resume|application|report|forecast|prototype|programme?|schedule)\b(?: (?:for|"
        r"with) (?:me|us|my|our)\b|\s*[?.!])|\bhelp me (?:to )?(?:write|build|draft|prepare|develop|create|design|plan|set up|launch|rewrite|find) "
        r"(?:my|our|a|an|the) "
        r"(?:\w+ )?(?:plan|business|thesis|book|strategy|website|app|company|start-?up|portfolio|cv|resume|application|job|proposal|code|project|"
        r"dissertation)\b|\b(?:compare|check|evaluate|assess|rank|contact|call|review) (?:all|every|each|all of) (?:\w+ ){0,3}\w+|\btalk to my "
        r"(?:boss|manager|professor|"
        r"landlord|bank|team|parents)\b",
        r"\b(?:introduce|connect) (?:me|us) (?:to|with) (?:(?:three|four|five|six|seven|eight|nine|ten|all|several|many|some|a few|\d+)|a (?:few|"
        r"number|couple|list)) (?:of )?(?:\w+ )?(?:your|people|contacts|investors|colleagues|friends|hiring|editors|clients)\b|\b(?:stay|come|"
        r"live) (?:\w+ )?(?:for|with you for) "
        r"(?:a|one|two|three|several|a few) (?:days?|weeks?|months?)\b|\b(?:\d{2,}|twenty|thirty|forty|fifty) (?:slides|pages|drawings|photos|"
        r"files|minutes of video|questions)\b|\bquestions (?:1|one) to (?:\d+|ten|twelve)\b|\b(?:supervise|manage|oversee|run|lead) (?:my|our) \w+|"
        r"\b(?:half|whole|full|one|two|three)-day\b|"
        r"\bduring my (?:\w+ )?(?:week|month|year|internship|project)\b|\b(?:series|set|course|programme|program|number) of (?:\w+ )?(?:calls|"
        r"meetings|talks|sessions|lessons|conversations|chats)\b|\b(?:several|four|five|six|seven|eight|ten|a few|multiple|weekly|\d) (?:\w+ "
        r")?(?:calls|meetings|sessions|lessons|coffees|chats)\b",
        r"\b(?:stay|work|live|follow|help|shadow|learn|train|join|stand|spend|accompany)\b(?:(?! (?:which|how|what|why|where|when|"
        r"whether)\b)[^.!?;]){0,60}\b(?:through|throughout|for|during|over) "
        r"(?:the|a|your) (?:whole |entire |next |coming |full )?(?:season|summer|winter|spring|autumn|harvest|semester|year|term|vintage)\b|"
        r"\bfollow you (?:around |about |in your|through|at)\b|"
        r"\blearn everything\b|\bmake a (?:complete|full|detailed)\b|\b(?:watch|read|list|name|note|mark|count|study|test|redesign|rebuild|redo) "
        r"(?:all|every|each)\b",
        r"\b(?:a |an? (?:kind|sort) of )?(?:regular|permanent|weekly|monthly|standing|recurring) (?:thing|date|habit|fixture|slot|spot)\b|"
        r"\b(?:join|sit on|serve on|be on) (?:my|our) (?:\w+ )?board\b|\b(?:stay|live|travel) "
        r"with you\b|\b(?:spend|have|get) (?:a|the) (?:day|week|month|morning|afternoon) (?:with|in|at)\b|\b(?:help|guide|support|train|teach|"
        r"coach|advise) me\b[^.!?;]{0,40} (?:until i|every (?:day|week|month)|for the (?:next|"
        r"whole)|daily|weekly|monthly)\b|\b(?:twice|three times|four times|several times) a (?:week|month|year)\b|\b(?:for|over) (?:the next "
        r")?(?:a |one |two |three |four |five |six |several |a few |twelve |\d+ )(?:weeks|months|years)\b"
        r"[^.!?;]{0,25}\b(?:help|guid|support|coach|call|meet|session)\w*",
        r"\b(?:one|two|three|four|\d)-hour\b|\brewrite my\b|\b(?:plan|manage|fix|sort out|organi[sz]e) my (?:whole|entire) \w+|"
        r"\b(?:few|several|many|\d) long (?:calls|talks|meetings|sessions)\b",
        r"\b(?:could|can|would|will|may|might) (?:you|we|i)\b(?:(?!\b(?:how|what|why|which|where|when|who|about|free|available|"
        r"any)\b)[^.!?;]){0,60}\b(?:every|each) (?:\w+ )?(?:day|week|month|morning|evening|fortnight|"
        r"monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
        # A production of theirs for me; a pile, by its number; days beside them.
        r"\b(?:could|can|would|will) you (?:please |perhaps |maybe |kindly |also |possibly )?(?:write|draft|compose|fill in|prepare|finish|translate|"
        r"design|code|build|"
        r"calculate|solve|set up|organi[sz]e|redo|rewrite)\b(?! (?:me |us )?(?:an? |two |three |one |some |your )?(?:lines?|note|word|sentences?|few|"
        r"back|to|down|short|"
        r"introduction|intro|it|that|this|if|first|next|her|him|them)\b)[^.!?;]{0,60}?\b(?:for (?:me|us)|of ours|of mine|my \w+|our \w+)\b",
        r"\b(?:go through|go over|check|read|review|correct|edit|comment on|look at|look through|look over|mark|translate|proofread|work through|"
        r"transcribe|index|sort|rate) (?:\w+ "
        r"){0,2}?(?:my|our|the|these|all|those) (?:\w+ )?(?!(?:19|20)\d\d\b)(?:\d{2,}|twenty|thirty|forty|fifty|sixty|(?:\w+ )?(?:dozen|hundred|"
        r"thousand)) [a-z]+|"
        r"\b(?:work|sit|stand|be|stay|come|help|train|live|watch|shadow|follow|travel|assist|visit|"
        r"learn)\b[^.!?;]{0,40}?\byou(?:r \w+)?\b[^.!?;]{0,20}? for (?:a|one|two|three|"
        r"four|several|a few|some|the) (?:whole |full |entire |long )?(?:days?|weeks?|weekend|months?|season|summer|winter|semester)\b",
        r"(?<!of )(?<!at )(?<!at one )(?<!half )(?<!within )(?<!every )(?<!last )(?<!next )\b(?!24|48|72)(?:an|one|1|two|2|three|3|four|a few|"
        r"several|"
        r"couple of|full|whole|\d+) (?:\w+ )?(?:hours?|hrs?)\b(?!.{0,20}(?:ago|of your (?:talk|"
        r"lecture)|behind|ahead|later|by train|away|as (?:agreed|planned|arranged|usual|before)|earlier|before|after))(?!'?s? (?:we|you|i|that|drive|"
        r"walk|ride|journey|north|south|"
        r"east|west|from|in the|on the|on a|each way|of (?:sleep|work|daylight|sun|rain|footage|film|music|practice|training|overtime|teaching|"
        r"driving)))|\bhour-long\b|\b1 ?h\b|(?<!any )\b(?:hour|hours) (?:of your|call|meeting|or so|or two)",
        r"\b(?:4\d|5\d|6\d|7\d|8\d|9\d|1[0-9]\d|forty|forty-five|fifty|sixty|ninety)[\s-]?<minutes>(?! (?:a|an|per|each) (?!day|week|month|"
        r"fortnight|year|quarter|session|call|time))|\b3[1-9][\s-]?<minutes>|"
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
        r"wednesday|thursday|friday|saturday|sunday|evening|morning|quarter)|<often>\b|on an? (?:\w+ )?basis|from now on)",
        r"\b(?:every|each|once an?|twice an?) (?:other )?(?:week|month|fortnight|two weeks|monday|tuesday|wednesday|thursday|friday|saturday|"
        r"sunday)\b"
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
    # “Two questions about your 300-page report”: a small size is named, and the large thing is what it is about.
    "small-size": (
        r"\b(?:five|ten|fifteen|twenty|twenty-five|thirty|5|10|15|20|25|30)(?:\s?(?:-|–|to|or) ?\w+)?[\s-]?<minutes>|\bquarter of an hour\b|\b(?:one|"
        r"two|three|1|2|3|a couple of|a single) (?:\w+ )?(?:questions?|lines?|sentences?|"
        r"things?|points?)\b",
    ),
    "too-big-done": (
        r"\b(?:review|read|check|go|look|correct|edit|comment|write|build|draft|plan|teach|introduce|connect|stay|work|follow|shadow|spend|every|"
        r"each|\w*weekly|\w*monthly|fortnightly|regular\w*|recurring|ongoing|once|twice|times|per|"
        r"whole|entire|full|complete|all|hours?|help|hire|invest|job|prepare|translate|rewrite|questions|<minutes>)\b",
    ),
    # “More than a long talk”, “no need for an hour”: the large thing is what is not asked.
    "too-big-denied": (r"\b(?:than|instead of|not|no|without|never|needn't|don't need|no need for|isn't|hardly)(?: \w+){0,2} $",),
    # Words that show a sentence is about what is being asked, not about the past.
    "modal": (
        r"\b(?:would|could|can|may|might|will|shall|'d|'ll|like|love|want|hope|hoping|need|please|pls|kindly|perhaps|ideally|"
        r"let's|suggest|propose|possible|possibly|thinking of|wish|help|available|free|open|wonder\w*)\b",
    ),
    "ask-talk": (r"\b(?:<num> ?<minutes>|call|speak|talk (?:to|with)|chat|coffee|meet|conversation|questions?|zoom|lunch|phone)\b",),
    "ask-review": (
        r"\b(?:review|feedback on|look (?:at|over|through)|read(?: through)?|comments? on|proofread|check|critique|edit) (?:\w+ )?"
        r"(?:my|our|a draft|the draft|the attached|it)\b",
    ),
    "ask-intro": (
        r"\b(?:tell|mention (?:me|us|it|this) to|recommend (?:me|us) to|put in a word with) your (?:\w+ )?(?:sister|brother|friend|colleague|"
        r"boss|editor|wife|husband|cousin|team|manager|neighbou?r|agent|publisher|director|network|partner)s?\b|"
        r"\b(?:introduce|refer|connect|put) (?:me|us) (?:to|in touch|with|for)\b|\b(?:an? )?(?:introduction|referral|intro)s? to\b",
    ),
    "ask-job": (
        r"\b(?:any|an?|open) (?:\w+ )?(?:job|internship|position|opening|vacancy|placement)s? (?:(?:at|in|with) your|for me|available|"
        r"open)\b|\b(?:hire me|recommend me|put in a (?:good )?word|forward my (?:cv|"
        r"resume)|pass (?:on )?my (?:cv|resume))\b",
    ),
    "ask-send": (
        r"\b(?:send|sent|lend|lent|share|shared|forward|forwarded|email|mail|pass) (?:me |us )(?:\w+ )?your (?!answer|reply|response|thoughts?|"
        r"opinion|views?|advice|experience|"
        r"story|take|time|best|feedback|impressions?|number|reasons?|verdict|yes|no\b|ok)\w+|"
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
    "ask-visit": (
        r"\b(?:visit|come and see|come to see|drop in on|look round with|stay with) you\b|"
        r"\b(?:visit|see|tour|come to) your (?:lab|office|plant|studio|kitchen|farm|workshop|site|clinic|shop|factory|school)\b|"
        r"\b(?:shadow (?:you|your)|sit in on|a tour of)\b",
    ),
    "ask-many": (r"\b(?:three|four|five|six|several|some|a few|a number of|multiple|many|a couple of|two) (?:\w+ )?(?:requests|favou?rs|asks)\b|"
        r"\bplus\b[^.!?]{2,60}\bplus\b",),
    "ask-list": (r"(?:\(1\)|\b1[.)]|\ba\))[^?!]{3,120}(?:\(2\)|\b2[.)]|\bb\))[^?!]{3,160}(?:\(3\)|\b3[.)]|\bc\))",),
    "ask-also": (
        r"(?:\b(?:also|additionally|in addition|furthermore|moreover|besides|on top of that|and finally|lastly|one more thing|"
        r"another thing|"
        r"secondly|p\.?s\.?|while you'?re at it|plus)\b,?:? ?[^.!?]{0,40}?(?:\b(?:could|can|would|may) (?:you|i|we)\b|\bplease\b|"
        r"\bi(?:'d| would) "
        r"(?:like|love|appreciate|need)|\bi need\b|\bi(?:'m| am) (?:looking|hoping)))",
    ),
    # “could you look over …”, “please send …”: the verb of a request; asking and telling are the talk itself.
    "ask-verb": (
        r"\b(?:(?:could|can|would|will|cld) (?:you|u)|pls|please|kindly) (?:also |then |please |maybe |perhaps |possibly |even |kindly )?(?!you\b|"
        r"u\b|be\b|have\b|like\b|let\b|say\b|tell\b|just\b|feel\b|ignore\b|do\b|"
        r"not\b|don\b|answer\b|reply\b|mind\b|want\b|rather\b|prefer\b|help\b|consider\b|excuse\b|forgive\b|know\b|accept\b|spare\b|find\b|take\b|"
        r"think\b|call\b|write\b|get\b|of\b|it\b|i\b|we\b|a\b|the\b|"
        r"there\b|love\b|sir\b|forget\b|skip\b|disregard\b|decline\b|work\b|suit\b|speak\b|talk\b|ask\b|choose\b|keep\b|understand\b|refuse\b|"
        r"delete\b|leave\b|give\b|make\b)([a-z]{3,})\b",
    ),
    # A length or a number is an ask only in a sentence about what is to come.
    "ask-sized": (
        r"\b(?:would|could|can|may|might|will|'d|like|love|hope|hoping|start|begin|enough|plenty|suffice|any time|whenever|any day|to begin with|"
        r"on what|on the|about)\b",
    ),
    "ask-how": (r"\b(?:how|whether|which|what|why) (?:to|you|i|did|would|do|should|we|the|my|it)\b[^.!?]{12,}",),
}
