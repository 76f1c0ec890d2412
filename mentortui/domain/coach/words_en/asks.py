"""English for asks: what is asked, how large it is, whether it has an end and a way out (D3, F4, G2)."""

from __future__ import annotations

MACROS = {
    "num": r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|a couple of|"
    r"a few|several)",
    "im": r"(?:i'm|i am|im|am)",
    "id": r"(?:i'd|i would|id|i should|we'd|we would|would)",
    "she": r"(?:i|we|you|u|she|he|they)",
    "minutes": r"(?:minutes?|mins?\b|min\b|-minute|minuets)",
    "often": r"(?:weekly|monthly|fortnightly|bi-?weekly|bi-?monthly|regular(?:ly)?|recurring|ongoing|daily|quarterly|continuous|"
    r"repeated|periodic(?:al|ally)?)",
    "meet": r"(?:call|calls|phone|zoom|video|meet|meeting|coffee|tea|lunch|chat|talk|talking|speak|speaking|conversation|conversations|"
    r"in person|face to face|google meet|teams|skype|facetime|walk|visit)",
    "doc": r"(?:thesis|dissertation|manuscript|novel|book|business plan|portfolio|code ?base|codebase|paper|papers|script|screenplay|"
    r"pitch deck|deck|proposal|application|cv|resume|report|draft|essay|grant|repository|repo|project|strategy|website|app)",
}

PATTERNS = {
    "ask": (
        r"\b(?:could|can|may|might|would|shall|cld|wld|will) (?:it be |there be )?<she>\b(?! (?:see|imagine|say that|agree|believe|not help))",
        r"\bwould it be (?:\w+ )?(?:possible|ok|okay|all right|alright|too much|fine|right|convenient|useful|conceivable)",
        r"\b<im> (?:writing|reaching out|getting in touch|contacting you|emailing|messaging) (?:you )?(?:\w+ )?(?:to (?:ask|request|see if|"
        r"enquire|inquire|find out)|in the hope)",
        r"\bwonder(?:ing|ed)? (?:if|whether)\b|\bcurious (?:if|whether)\b",
        r"\b<id> (?:\w+ )?(?:like|love|welcome|appreciate|value|want) (?:to (?:\w+ )?(?:ask|talk|speak|hear|chat|meet|learn|discuss|get|pick|"
        r"have|connect|grab|hop|jump|catch|call|come|buy|invite|show|put|know|find|send|schedule|arrange|set|understand|see|share|sit|run|visit)|your|a|an|"
        r"fifteen|\d+|twenty|ten|if|some|any|the chance|the opportunity|two|three|one|half|his|her|their)\b",
        r"\b<id> be (?:\w+ )?(?:grateful|glad|thankful|happy|delighted|honou?red|thrilled|obliged|pleased|great|wonderful|lovely|amazing|"
        r"nice|awesome|helpful)(?: \w+)? (?:for|if|to (?:ask|hear|talk|speak|have|meet|learn|get|chat|connect|know|put|send))",
        r"\b(?:i|we)(?:'m| am| was| would|'d| had)? (?:\w+ )?(?:hope|hoping|hoped|want|wanted|wish|trying|need|keen|eager|planning) (?:\w+ )?"
        r"(?:to (?:ask|talk|speak|hear|chat|meet|learn|discuss|get|pick|have|connect|put|arrange|schedule|know)|for (?:a|your|some|"
        r"fifteen|twenty|ten|\d+)|you (?:could|can|would|will|might|may|to)|your|she|he|they)\b",
        r"\b(?:do|have) you (?:have |got )?(?:\w+ ){0,3}?(?:time|minutes|moment|minute|mins|room|capacity|advice|tips|a few|a spare)\b",
        r"\bgot (?:\w+ ){0,2}?(?:time|minutes|mins|min|moment|a sec)\b",
        r"\bare (?:you|u) (?:\w+ )?(?:free|available|open|up for|willing|around|able|interested|ok with|okay with)\b",
        r"\b(?:is|would) there (?:be )?(?:any |a |some )?(?:\w+ )?(?:chance|way|time|possibility|day|moment|slot|quarter of an hour)\b",
        r"\b(?:any|a|by) chance\b",
        r"\b(?:please|pls|plz|kindly|do) (?:let me know|send|tell|share|call|advise|help|reply|consider|take|have a look|introduce|"
        r"forward|pass|put|give|review|read|check|look|recommend|connect|refer|spare|respond|get back|schedule|accept|revert)\b",
        r"\blet me know (?:if|whether|when|what|a time|your)\b",
        r"\b(?:my|one|two|three|a|single|only) (?:\w+ )?(?:ask|request|questions?|favou?r|thing) (?:is|are|:|for you|would be|i)\b",
        r"\b(?:i have|i've got|i've|here are|these are|have) (?:just |only )?(?:<num>|some|many|so many|a lot of|lots of) (?:\w+ ){0,2}?"
        r"questions?\b",
        r"\bhow about\b|\bfancy an?\b|\bup for an?\b|\bmind if i\b|\bwould you mind\b|\bspare (?:me )?(?:\w+ ){0,2}?(?:minutes|time|moment)\b",
        r"\b(?:i|we) (?:really |urgently |just |desperately |would )?(?:need|request|require) (?:your|some|you|help|advice|a|to (?:ask|talk|"
        r"speak|meet|discuss|pick))\b",
        r"\b(?:15|20|10|ten|fifteen|twenty|two|three|one) (?:\w+ )?(?:minutes|mins|questions?)\b[^.!?\n]{0,80}\?",
        r"\basks?(?:ing)? (?:you|her|him|them)? ?(?:for|about|whether|if|<num>|how|what|a)\b",
        r"\b(?:would|'d) <gap2>(?:introduce|forward|pass|put)\b|\b(?:what|how|which) (?:would|did|do|made|should|could) (?:you|i|we)\b",
        r"\b(?:coffee|call|chat|lunch|meeting|zoom|thoughts|advice|tips|help)\s?\?|\blet'?s (?:\w+ )?(?:connect|chat|talk|meet|grab|"
        r"catch up|hop|jump|find|set|schedule|have|get)\b",
        r"\blook(?:ing)? forward to (?:\w+ )?(?:chatting|talking|connecting|meeting|your advice|picking|learning|hearing your (?:advice|"
        r"thoughts|insights))",
    ),
    # Sentences that ask nothing although they look so.
    "no-real-ask": (
        r"\bhow are (?:you|things)\b|\bhope (?:you|this|all)\b[^.!?]{0,30}\bwell\b|\bcould you believe\b|\bas you (?:can|may|might)\b",
        r"\b(?:if|when|should) you (?:would|'d)? ?(?:rather|prefer)|\bif (?:this|that|it|now|you|the|time|your|not|so|a )\b",
        r"\b(?:instead|alternatively|otherwise|rather than)\b|\b(?:would|will) (?:you )?(?:understand|be fine|be welcome|work for me)\b|"
        r"\b(?:just|only) (?:say|tell me) (?:so|no)\b",
        r"\b(?:would|can|could|may|might|will) (?:also )?(?:save|spare|help|tell|bring|send|return|write|report|let|share|offer|happily|gladly)"
        r"\b|\bi (?:can|could|will|would|'ll) (?:\w+ )?(?:call|phone|come|travel|adapt|fit|work around|send|bring|write|tell)\b",
    ),
    "vague-strong": (
        r"\b(?:<id> |i |like to |love to |want to |hoping to |hope to |wanted to |to )*(?:pick|picking) (?:your|ur|her|his|their) "
        r"(?:\w+ )?brains?\b",
        r"\b(?:any|some|general|a bit of|a little) (?:\w+ )?(?:advice|tips|guidance|wisdom|insights?|thoughts|suggestions|pointers|words of "
        r"wisdom|input|help|direction|support|feedback)\b(?! (?:on|about|for|regarding|with|as to|in) (?:how|the|whether|which|what|one|a|an|"
        r"my (?!career|life|future|journey|path|next|work)|this|structuring|choosing|setting|writing|this|these|two|\w+ing)\b)"
        r"(?! (?:i|you) (?:could|have|gave))(?! she| he)(?! to (?:a|the))(?! came)(?! from)",
        r"\b(?:share|sharing|learn from|benefit from|hear|tap into|get|gain|soak up|absorb) (?:some of |all |a bit of )?(?:your|her|his|"
        r"their) (?:\w+ )?(?:wisdom|insights?|knowledge|expertise|experiences?|journey|story|secrets?|thoughts|brilliance)"
        r"\b(?! (?:on|about|of|with|in|into|as|from) (?:how|the|a|an|\w+ing|whether|your|that|this|two|one|moving)\b)",
        r"\b(?:love|like|want|hoping|hope|happy|great|keen|wanted|wish|nice|honou?red|open|eager|good|'s) (?:<gap2>)??(?:to )?(?:connect|"
        r"network|link up|get connected|be connected|touch base|catch up|build a relationship|get to know you|stay in touch|be in touch)"
        r"\b(?! (?:two|the two|my|this|both))",
        r"\bexplore (?:\w+ )?(?:synergies|opportunities|possibilities|ways)\b|\bdiscuss (?:\w+ )?(?:opportunities|possibilities|synergies|"
        r"potential|things)\b|\bmutual(?:ly)? benefi\w+\b|\bopportunities to (?:collaborate|work together)\b",
        r"\b(?:talk|chat|speak|hear|learn|know|discuss|conversation|questions?|call|ask(?: you)?)(?: \w+)? (?:more )?(?:about|on|through) (?:your "
        r"(?:\w+ )?(?:career(?: path)?|journey|experiences?|work|job|life|success|story|path|background|field|industry)|my (?:\w+ )?"
        r"(?:career|future|life|options|path|situation|development|goals)|careers?|life|the industry|things|stuff|everything|this and "
        r"that|various|a few things)\b(?! (?:as|at|with|in|from|to|on|of|between|into|after|when|while|before|change from|break|move)\b)"
        r"(?!,)",
        r"\bwhat (?:should|can|could) i do (?:with my (?:life|career)|next|now|to (?:succeed|be successful|get ahead|grow))\b|"
        r"\bhow (?:to|can i|do i|i can|could i) (?:be|become|get|grow) (?:\w+ )?(?:successful|better|like you|where you are|ahead|the best|"
        r"great|rich)\b",
        r"\badvise me\b(?! (?:on|about|how|whether|which))|\bhelp me (?:out|grow|succeed|with my (?:career|life|future|journey)|get ahead|"
        r"find my way|in my (?:career|journey|life)|figure (?:it|things|my))\b(?! of)",
    ),
    # Vague only where no length is named.
    "vague-sometime": (
        r"\b(?:chat|talk|call|coffee|meet|catch up|speak|connect|get together|hang out|lunch|zoom|conversation|hop on|jump on a call|thoughts)"
        r"\b[^.!?;]{0,25}? (?:sometime|some time(?! between)|some day|someday|at some point|one of these days|one day)\b",
    ),
    # Vague only where neither a length nor a number of questions is named.
    "vague-weak": (
        r"\b(?:grab|have|get|buy you|share|do|over|for|up for|fancy) (?:an? )?(?:quick |virtual |short |cup of |brief )*(?:coffee|tea|"
        r"chat|lunch|call|drink|beer|bite|catch-?up|natter|talk|conversation|zoom)\b",
        r"\b(?:hop|jump|get|go) on (?:a|the) (?:\w+ )?(?:call|phone|zoom)\b",
        r"\b(?:chat|talk|speak|meet|connect)(?: with you| to you)?(?: soon| briefly| a bit| more| further| in person| properly)?[.!?]",
        r"\b(?:your|her|his) (?:advice|guidance|input|thoughts|opinion|help|support|feedback|insights?)\b(?! (?:on|about|of|regarding|to|with|in|"
        r"has|have|was|is|had|that|helped|from|led|worked))",
        r"\b(?:discuss|talk about) (?:it|this|things|that|more)\b|\bsome (?:of your )?time\b|\ba (?:moment|bit) of your time\b",
    ),
    "duration": (
        r"\b(?:<num>)(?:\s?(?:-|–|to|or) ?(?:<num>))?[\s-]?(?:short |quick |spare )?<minutes>",
        r"\b(?:a |one |twenty |fifteen |ten |<num> ?)(?:short |quick )?(?:minute|min)\b|\bquarter(?:s)? of an hour\b|\bquarter-hour\b|\bhalf(?: an|-an|-)? "
        r"?hour\b|\b(?:an?|one|two|three|\d) ?(?:hours?|hrs?|h)\b|\b\d{1,2}(?:['m]|min)\b|\bfive minutes\b|\bhour-long\b",
    ),
    "count": (
        r"\b(?:one|two|three|1|2|3|a couple of|single|a few|four|a|my|this|the|both|only) (?:or (?:two|three|2|3) |to three |-3 )?(?:[\w'-]+,? )"
        r"{0,3}?questions?\b",
        r"\b(?:one|a|single|two|three|a few) (?:\w+ )?(?:lines?|sentences?|words?|answer|yes or no|sentence reply|names?|examples?|titles?|pointers?"
        r"|reading tips?)\b",
    ),
    "line-enough": (
        r"\b(?:one|a|single|two|three|a few|few|a couple of) (?:\w+ )?(?:lines?|sentences?|words?)(?: or two)? (?:by (?:e-?mail|mail|message) |here |back )?(?:would|will|is|are|helps?|does|do) "
        r"(?:\w+ )?(?:help|enough|do|plenty|be|fine|great|lot|already|me)",
    ),
    "written": (
        r"\b(?:by|via|over|per|in an|by return|through) (?:e-?mail|message|mail|chat|text|dm|post|writing|reply|whatsapp|linkedin)\b|"
        r"\bin (?:writing|a reply|a line|your reply)\b|\breply (?:here|in|by|with)\b|\b(?:line|answer|reply|note|email) (?:or two )?(?:here|by|"
        r"back|would|is|at)\b|\bvoice (?:note|message)\b|\bbelow\b|:\s*\n|\bask you here\b|\bhere in (?:the )?chat\b",
    ),
    "meeting": (r"\b<meet>\b",),
    "too-big": (
        r"(?<!of )(?<!half )(?<!within )(?<!every )(?<!last )(?<!next )\b(?!24|48|72)(?:an|one|1|two|2|three|3|four|a few|several|couple of|full|whole|\d+) (?:\w+ )?(?:hours?|hrs?)\b(?!.{0,20}(?:ago|of your (?:talk|"
        r"lecture)|behind|ahead|later|by train|away))|\bhour-long\b|\b1 ?h\b|\b(?:hour|hours) (?:of your|call|meeting|or so|or two)",
        r"\b(?:4\d|5\d|6\d|7\d|8\d|9\d|1[0-9]\d|forty|forty-five|fifty|sixty|ninety)[\s-]?<minutes>|\b3[1-9][\s-]?<minutes>|"
        r"\bthree quarters of an hour\b",
        r"\b(?:half a|a (?:whole|full)|one (?:whole )?|the whole|an entire|a few|two|three|several) (?:days?|afternoon|morning|evening|weekend|"
        r"week)\b(?= (?:with|of your|at your|shadow|together|in your|to (?:shadow|go|work|sit))|[?])|\bshadow (?:you|her|him)\b",
        r"\b(?:call|meet|meeting|meetings|talk|speak|chat|chats|session|sessions|check in|check-in|check-ins|conversation|conversations|catch up|"
        r"catch-up|calls|coffee|feedback|time|lunch|review|touch base|zoom)\b[^.!?;]{0,45}? (?:(?:every|each|per|once an?|twice an?|once every|"
        r"twice every|times a|one a|an hour a|\w+ minutes an?) (?:other )?(?:\w+ )?(?:day|week|weeks|month|months|fortnight|monday|tuesday|"
        r"wednesday|thursday|friday|quarter)|<often>\b|on an? (?:\w+ )?basis|from now on)",
        r"\b(?:every|each|once an?|twice an?) (?:other )?(?:week|month|fortnight|two weeks|monday|tuesday|wednesday|thursday|friday)\b"
        r"[^.!?;]{0,30}\b(?:call|meet|talk|speak|chat|session|check|minutes|hour|with you|together)\b",
        r"\b<often> (?:[\w-]+ ){0,2}?(?:calls?|meetings?|chats?|sessions?|catch-?ups?|check-?ins?|conversations?|basis|guidance|support|"
        r"feedback|advice|contact|exchanges?|coffees?|lessons?|one-to-ones?|1:1s?|help|time together|slots?)\b",
        r"\b(?:meet|talk|speak|guide|support|help|advise|accompany|work with|coach|supervise|follow)\b[^.!?]{0,40}? (?:over|for|during|through(?:out)?) the (?:next|coming|whole) (?:<num>|few|couple of)? ?(?:months|year|years|semester)\b",
        r"\b(?:review|read|look (?:at|over|through)|go (?:over|through)|check|edit|proofread|correct|comment on|critique|rewrite|feedback on|"
        r"thoughts on|improve) (?:\w+ )?(?:my|our|the|all my|all of my) (?:\w+ ){0,2}?(?:whole|entire|full|complete|\d+[- ]page|thesis|"
        r"dissertation|manuscript|novel|business plan|code ?base|codebase|portfolio|book)\b",
        r"\b(?:whole|entire|full|complete|all of my|all my|\d{2,3}[- ]pages?(?: of)?) (?:\w+ )?(?:<doc>)s?\b|\b\d{2,3} pages\b",
        r"\b(?:six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|dozen|dozens of|[6-9]|[1-9]\d|many|a lot of|lots of|so many|"
        r"loads of|tons of|a long list of|a list of|a bunch of|hundreds of|a million|several|all my|all of my) (?:[\w-]+ ){0,2}?questions\b",
        r"\b(?:give|get|find|offer|secure|land) me (?:\w+ )?(?:a |an |the )?(?:\w+ )?(?:job|internship|position|interview|role|placement)\b|"
        r"\b(?:hire|employ|sponsor|fund|invest in) (?:me|my|our|us)\b|\b(?:a|an|any) (?:\w+ )?(?:job|internship|position|vacancy|opening)s? "
        r"(?:for me|at your|in your|with you|available)\b",
        r"\bteach me (?:everything|all|how to (?:code|program|be|become|run|build)|the (?:whole|entire)|\w+ from scratch)\b|\beverything (?:you|i "
        r"(?:need|should)|about)\b[^.!?]{0,20}(?:know|learn)\b|\bfrom (?:start|beginning) to (?:finish|end)\b|"
        r"\b(?:go|walk|guide|take|lead|help)\b[^.!?]{0,25} step[- ]by[- ]step\b|\bas often as (?:possible|you can)\b|\b(?:your|her|his) (?:entire|whole) (?:network|life|career|story)\b",
        r"\bintroduce me to (?:\w+ )?(?:everyone|everybody|all|your (?:\w+ )?(?:network|investors|contacts|board|colleagues|clients|team))\b|"
        r"\b(?:long|lengthy|in-?depth|extended|deep|detailed|thorough) (?:\w+ )?(?:call|conversation|talk|discussion|chat|meeting|"
        r"interview|session|feedback|review)\b|\bbuild (?:it|this|the \w+|my \w+) (?:with|for) me\b|\bco-?(?:author|write|found)\b",
    ),
    # Words that show a sentence is about what is being asked, not about the past.
    "modal": (r"\b(?:would|could|can|may|might|will|shall|'d|'ll|like|love|want|hope|hoping|need|please|pls|kindly|perhaps|ideally|"
              r"let's|suggest|propose|possible|possibly|thinking of|wish|help|available|free|open|wonder\w*)\b",),
    "ask-talk": (r"\b(?:<num> ?<minutes>|call|speak|talk (?:to|with)|chat|coffee|meet|conversation|questions?|zoom|lunch|phone)\b",),
    "ask-review": (r"\b(?:review|feedback on|look (?:at|over|through)|read (?:through )?|comments? on|proofread|check|critique|edit) (?:\w+ )?"
                   r"(?:my|our|a draft|the draft|the attached|it)\b",),
    "ask-intro": (r"\b(?:introduce|refer|connect|put) (?:me|us) (?:to|in touch|with|for)\b|\b(?:an? )?(?:introduction|referral|intro)s? to\b",),
    "ask-job": (r"\b(?:any|an?|open) (?:\w+ )?(?:job|internship|position|opening|vacancy|placement)s? (?:(?:at|in|with) your|for me|available|open)\b|\b(?:hire me|recommend me|put in a (?:good )?word|forward my (?:cv|"
                r"resume)|pass (?:on )?my (?:cv|resume))\b",),
    "ask-send": (r"\b(?:send|share|forward|give|lend) (?:me |us )(?:\w+ ){0,3}?(?:slides?|templates?|notes?|books?|list|copy|code|data|"
                 r"materials?|recording|link|resources?|deck|files?|paper)\b|\brecommend (?:me )?(?:some|a|any|\w+ )?(?:\w+ )?(?:books?|courses?|"
                 r"resources|reading)\b|\bshare (?:your|the) (?:slides?|templates?|notes?|list|code|data|materials?|recording|deck)\b",),
    "ask-letter": (r"\b(?:reference|recommendation) (?:letter|for)\b|\bletter of (?:recommendation|reference)\b|\bendorse\b|\bwrite (?:me )?a "
                   r"(?:reference|recommendation)\b|\b(?:sign|retweet|repost|promote|tweet|share) (?:my|our)\b",),
    "ask-speak": (r"\b(?:speak|give a talk|present|be a (?:guest|speaker)|judge|join our|join my|come) (?:at|to|for|on|panel|board)\b[^.!?]{0,20}"
                  r"(?:our|my|event|podcast|club|class|conference|meetup|company|school)|\bjoin (?:my|our) (?:board|podcast|panel)\b",),
    "ask-visit": (r"\b(?:shadow (?:you|your)|sit in on|a tour of)\b",),
    "ask-many": (
        r"\b(?:three|four|five|six|several|some|a few|a number of|multiple|many|a couple of|two) (?:\w+ )?(?:requests|favou?rs|asks)\b",
    ),
    "ask-also": (
        r"(?:\b(?:also|additionally|in addition|furthermore|moreover|besides|on top of that|and finally|lastly|one more thing|another thing|"
        r"secondly|p\.?s\.?|while you'?re at it|plus)\b,?:? ?[^.!?]{0,40}?(?:\b(?:could|can|would|may) (?:you|i|we)\b|\bplease\b|\bi(?:'d| would) "
        r"(?:like|love|appreciate|need)|\bi need\b|\bi(?:'m| am) (?:looking|hoping)))",
    ),
    "easy-out": (
        r"\bno (?:problem|worries|worry|pressure|need to (?:reply|answer|respond|write)|obligation|rush|hard feelings|hurry|reply|answer|response|"
        r"offen[cs]e|bother|stress|big deal|need(?! to (?:be|meet|know)))\b",
        r"\b(?:if|should|when) (?:you're|you are|u are|ur|u r|youre|this is|this isn't|it is|it's|it isn't|now is|now isn't|that is|that's|time is|your|the "
        r"timing|timing|things are|life is|you have no|you don't|you cannot|you can't|you be|you do not|you'd|you would|you prefer|it does|it "
        r"doesn't|this does|this doesn't|not|there's no|there is no|none|that does|that doesn't|neither|now's|today|this week|this month|this "
        r"season|the answer|either|a call|the call|even|you feel|you can not|cannot|busy|it would|this would|anything|for any) (?:\w+ ){0,6}?(?:busy|bad|"
        r"much|not|no|full|short|rather|prefer|right|good|time|fit|suit|work|possible|convenient|tight|interest|swamped|packed|hectic|room|"
        r"slammed|moment|season|week|able|can't|cannot|out|awkward|wrong|tricky|help|make it|reason|feasible|easier|simpler|deadline)\b",
        r"\bif (?:not|no|so busy|too busy|occupied|that's too much|too much|inconvenient|impossible)\b",
        r"\bfeel (?:completely |entirely |totally |absolutely |quite |very )?free to (?:say no|ignore|decline|skip|pass|leave|disregard|turn|refuse|"
        r"delete|say)\b|\bfeel free not to\b|\bplease (?:just )?(?:ignore|disregard|say (?:so|no)|do not feel|don't feel|decline)\b",
        r"\b(?:understand|understandable|understood)\b[^.!?]{0,20}? (?:if|that you|why)\b|\b(?:completely|totally|fully|perfectly|entirely|"
        r"certainly|will|would|quite|i'll|of course) (?:\w+ )?understand\b|\bi understand\b",
        r"\b(?:a|simple|short|quick|plain|one-word|even a) (?:\w+ )?\"?no\"?(?:,| is| would|\.|\"| will| thanks| helps| also| does)|\bsay(?:ing)? "
        r"\"?no\"? (?:is|at any|to this|any|without|and)|\bto say no\b|\bno is (?:\w+ )?(?:fine|good|okay|ok|perfectly|a|also|just|an)\b|\b(?:just|simply|please) say "
        r"(?:so|no|if)\b|\bonly if\b|\bdon't worry (?:if|about|at all)\b|\bdo not worry (?:if|about)\b|\bsilence is\b",
        r"\b(?:a|one|two|few) (?:\w+ )?(?:lines?|sentences?|reply|answer|note|words?|email)(?: or two)? (?:\w+ )?(?:by (?:e-?mail|message|return)|back|here|in "
        r"writing|would|is|helps?|does|works)\b[^.!?]{0,30}?(?:just as|as (?:good|well|much|welcome|useful)|enough|also|too|plenty|great|fine|helps?|equally)",
        r"\b(?:if|should|in case|when) (?:you|u|this|it|that|now|the|time|your|there|not|none|neither|so|a|any)\b[^.!?\n]{0,80}?\b(?:fine|ok|okay|understand|understood|ignore|"
        r"disregard|no problem|no worries|worry|never mind|all right|alright|decline|skip|another (?:day|time)|forget|delete|pass|no trouble|no harm|offended|perfectly|equally|not possible|leave it)\b",
        r"\b(?:understand|fine|ok|okay|no problem|no worries|no trouble|all right|alright|don't mind|won't mind|shan't mind|not mind)\b[^.!?\n]{0,60}? if (?:you|this|it|that|not|so|the|now|there)\b|\b(?:kindly|please|just|simply|do) "
        r"(?:just )?(?:ignore|disregard|say if)\b|\b(?:call|write|try|come) (?:back |again )?(?:on )?another (?:day|time)\b|\bshan't (?:mind|be offended)\b|\bdon't trouble yourself\b",
        r"\b(?:either way|in any case|whatever you (?:decide|choose|answer)|whether or not you|whichever way|regardless)\b",
        r"\bno(?:thing)? (?:to )?(?:feel )?(?:obliged|bound|expected)\b|\bnot (?:obliged|urgent|to worry|expect\w* an? (?:answer|reply))\b|\bwon't (?:mind|be "
        r"offended|take it|hold it|chase|write again|bother|follow up)\b|\bwill not (?:mind|be offended|take it|hold it|chase|write again|bother|follow up|"
        r"insist)\b|\bno (?:\w+ )?(?:answer|reply) (?:is )?(?:needed|necessary|expected|required)\b|\bthat's (?:fine|okay|ok|all right)\b|\bthat is "
        r"(?:fine|okay|ok|all right|perfectly)\b|\bperfectly (?:fine|ok|okay|all right)\b|\btotally (?:fine|ok|cool|okay)\b|\ball good if\b|\bzero pressure\b|"
        r"\bnp if\b|\bno prob\b|\bunderstand(?:ing)? (?:if|that)\b|\ba pass is\b|\byou (?:can|may) (?:\w+ )?(?:ignore|decline|say no|refuse|skip)\b|"
        r"\bleave (?:it|this) (?:there|at that|be)\b|\blet it (?:rest|be|go)\b|\bnot the right (?:time|moment|person)\b|\bwrong (?:time|moment|person)\b",
    ),
    # For a check-in, leaving the time to them is way out enough.
    "easy-time": (
        r"\b(?:whenever|at your (?:convenience|leisure|own pace)|when (?:it|the time|things|you (?:have|find|get)|there is|life)|any ?time|in your own time|"
        r"take your time|next (?:month|week|quarter|year)|later (?:in|this)|after the|once (?:it|things|the)|another (?:time|month|week|day)|"
        r"some other|if and when|can wait|keep for|when you can|if you can)\b",
    ),
    "pressure": (
        r"\b(?:asap|a\.s\.a\.p\.?|as soon as (?:possible|you can)|urgent(?:ly)?|immediate(?:ly)?|right away|straight away|at (?:the|your) earliest(?: convenience)?|"
        r"without delay|time[- ]sensitive|prompt (?:reply|response|answer|attention)|promptly|earliest possible|high priority)\b",
        r"\b(?:i|we) (?:really |urgently |desperately |badly |absolutely |just |truly |do )?need (?:your|you|a (?:reply|response|answer|yes|call|"
        r"decision)|an (?:answer|intro\w*|urgent)|to (?:hear|talk|speak|meet|know|see|get)(?: \w+){0,2}? (?:you|your)|some (?:help|of your)|help)\b",
        r"\b(?:reply|answer|respond|response|get back|let me know|hear (?:back )?from you|write back|confirm|send (?:it|me)|intro\w*|"
        r"call me)\b[^.!?;]{0,30}? (?:by|before|no later than|within|until) (?:the )?(?:tomorrow|tonight|today|monday|tuesday|wednesday|"
        r"thursday|friday|saturday|sunday|noon|end of|eod|cob|this (?:evening|week|afternoon)|\d+ (?:hours|days)|24|48|next week|latest|weekend|\d)",
        r"\b(?:by|before|latest|no later than) (?:tomorrow|tonight|eod|cob|end of (?:the )?(?:day|week|business))\b",
        r"(?<!what )(?<!when )(?<!which )(?<!if )(?<!that )\byou (?:must|have to|need to) (?:\w+ )?(?:reply|answer|help|understand|call|tell|decide|give|read|see|talk|meet|write|say)\b|"
        r"\byou (?:owe|promised|should have|haven't (?:replied|answered|responded|written)|have not (?:replied|answered|responded|written)|"
        r"didn't (?:reply|answer|respond|write|even)|did not (?:reply|answer|respond|write)|never (?:replied|answered|responded|wrote|got back)|still "
        r"haven't|still have not|ignored|are ignoring|seem to ignore|can't (?:refuse|say no)|cannot (?:refuse|say no)|said you would|are my (?:only|last|one))\b",
        r"\b(?:still|keep|am|been) (?:\w+ )?(?:waiting|awaiting)\b(?! list| room)|\bawait(?:ing)? your\b|\b(?:i am|i'm|we are)? ?count(?:ing)? on you\b|\bdon't (?:let me "
        r"down|ignore|disappoint|refuse|say no)\b|\bdo not (?:let me down|ignore|disappoint|refuse)\b|\bmy (?:only|last|one) (?:hope|chance|shot)\b|"
        r"\bdesperat\w+\b|\bmy (?:\w+ )?(?:future|career|life|job|grade|degree) (?:\w+ )?depends\b|\bi(?:'d| would| will|'ll) be (?:\w+ )?(?:devastated|lost|heartbroken|"
        r"crushed|very disappointed|hurt|in trouble)\b|\b(?:disappointed|hurt|sad|upset|surprised) (?:that (?:you|i) (?:did|have|never|haven't|didn't)|not to (?:have )?(?:hear|get|receive)|you (?:did|have|never)|by your (?:silence|lack))",
        r"\b(?:second|third|fourth|2nd|3rd|4th|final|another|one more) (?:email|message|reminder|attempt|mail|try|follow[- ]up)\b|\blast (?:reminder|attempt|try)\b|\b(?:second|third|fourth|2nd|3rd|4th|last) time (?:that )?(?:i|i'm|i am|we) (?:\w+ )?(?:writ|ask|try|contact|email|messag|reach|send)\w*|\b(?:two|three|four|several) reminders\b|\b(?:already )?"
        r"(?:wrote|written|emailed|messaged|asked|sent) (?:to )?(?:you )?(?:\w+ ){0,3}?(?:twice|two times|three times|several times|many times|\d times|again and again|repeatedly)"
        r"|\bas i (?:already )?(?:said|wrote|mentioned) (?:before|in my (?:last|previous|first)|already|twice)|\bper my (?:last|previous)\b|\bbump(?:ing)?(?: this)?\b|"
        r"\bfollow(?:ing)? up again\b|\bin case you missed\b|\bdid you (?:get|receive|see|even|read) my (?:\w+ )?(?:email|message|mail|note|last|first|previous)\b|\bremind(?:ing)? you again\b",
        r"\b(?:surely|i'm sure|i am sure) you (?:can|could|have|will|must)\b[^.!?]{0,30}?(?:spare|time|minutes|help|understand how|find)\b|\b(?:the )?least you (?:can|could)\b|\bi (?:expect|demand|insist|require) "
        r"(?:you|your|a|an|that|to)\b|\bit(?:'s| is| will| would) (?:only|just) (?:take )?(?:cost you )?(?:fifteen|15|20|twenty|ten|10|five|5|a few) (?:minutes|mins)(?: of your (?:day|life)|,? (?:surely|after all|so))"
        r"|\beveryone else (?:has|replied|answered|said)\b|\bothers (?:have|had) (?:already )?(?:replied|answered|helped)\b|\bpl(?:ea)?se,? pl(?:ea)?se\b|\bi(?:'m| am) begging\b|\bi beg\b|\b(?:i'll|i will) (?:call|ring|phone|come by|show up|stop by|keep (?:writing|trying)|"
        r"keep asking)\b(?! you if| if)(?=[^.!?]{0,25}(?:tomorrow|tonight|today|until|unless|every|anyway|your office|if you don't))|\bafter all i(?:'ve| have)? (?:did|done)\b|\btook me (?:\w+ ){0,3}?(?:hours|days) to write\b",
    ),
    "pressure-soon": (r"asap|as soon as (?:possible|you can)|urgently|immediately|right away|straight away|at (?:the|your) earliest(?: convenience)?|promptly|without delay",),
    "ask-how": (r"\b(?:how|whether|which|what|why) (?:to|you|i|did|would|do|should|we|the|my|it)\b[^.!?]{12,}",),
    "thanks": (
        r"\b(?:thank(?:s|you|ing|ful|fully)?|thanx|thx|tks|tysm|ty\b|grateful(?:ly)?|gratitude|appreciat(?:e|ed|ion|ive)|obliged|cheers|indebted|kudos|"
        r"gracias|merci|asante|obrigad[ao]|danke)\b",
    ),
}
