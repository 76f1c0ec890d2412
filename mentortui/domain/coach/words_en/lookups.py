"""English for questions that a search, a timetable or their profile answers (E2)."""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    "searchable": (
        # An office, a date, a prize: somebody wrote it down.
        r"^(?:and |so )?(?:who(?:'s| is| are| was| were| chairs| heads| leads| owns) |what(?:'s| is) the name of )(?:the |"
        r"your )?(?:[\w-]+ ){0,3}?(?:chief executive|chief \w+ officer|managing director|chair\w*|"
        r"head|secretary|treasurer|dean|rector|mayor|minister|editor|curator|conductor|principal|spokes\w+|board|shareholders?|"
        r"landlord)\b(?![^?]*\b(?:you (?:would|trust|learn|turn|ask)|should|really)\b)",
        r"^(?:and |so )?(?:when|what time|at what time|on (?:what|which) (?:day|date)) (?:do|does|did|is|are|will|was|were) (?!you\b|i\b|we\b|it\b|"
        r"that\b|your (?:doubts?|mind|interest|view))[^?]{3,80}?\b(?:open|close|start|"
        r"begin|end|expire|take place|happen|run out|due|over|published|released|held|reopen|arrive|leave|depart|ship|launch)\b(?! (?:to (?:feel|"
        r"matter|hurt|make|see)|up\b))[^?]{0,25}\?",
        r"^(?:and |so )?(?:what|which|how many) (?:\w+ )?(?:awards?|prizes?|medals?|stars|titles?|distinctions?|honours?|honors?|rankings?|"
        r"certificat\w+|patents?|branches|offices|shops|rooms|beds|seats|"
        r"languages|editions?|countries|subsidiaries) (?:has|have|did|does|do|is|are|was|were) (?!we\b|i\b)[^?]{3,60}\?",
        r"^(?:and |so )?how (?:long|much|far|often|big|large|many \w+) (?:does|do|is|are|was|will) (?:the|an?|your) (?:[\w'-]+ ){1,6}?(?:take|last|"
        r"cost|run|have|contain|weigh|hold|seat|measure|pay|charge|reach|include)\s*\?$",
        r"\b(?:which|what) (?:documents?|papers|forms?|certificates?|vaccinations?|visas?|permits?|exams?|grades|tests?|modules?|licen[cs]es?|"
        r"insurance|equipment|marks) (?:do|does|are|would|will|must|should) (?:i|we|you|one|they|people) (?:\w+ )?(?:need|have to|require|take|"
        r"fill|submit|pass|hand|bring|send|file)\b",
        r"\b(?:listed|mentioned|stated|printed|shown|named|published|described|posted|given) (?:in|on) (?:the|your|their|its) (?:[\w-]+ )?(?:job "
        r"ad|ad|advert\w*|website|"
        r"web page|homepage|page|profile|posting|brochure|catalogue|catalog|prospectus|cv|resume|annual report|programme|call|linkedin|label|menu)\b|"
        r"\b(?:which|what) (?:universities|schools|colleges|companies|firms|banks|shops|stores|countries|cities|airlines|hospitals|museums|"
        r"websites|apps|tools|books|courses|"
        r"suppliers|brands|organi[sz]ations|institutes|programmes?|publishers|agencies|labs) (?:in [\w ]{2,25})?(?:offer|sell|teach|provide|make|"
        r"run|exist|have|accept|give|host|rent|"
        r"stock|support|cover|produce|organi[sz]e|grant|fund)\b|\bhow much (?:does|do|is|are|will|would) (?:(?!you\b|your\b)[\w'-]+ ){1,8}?(?:cost|"
        r"weigh|charge|per)\b"
        r"(?! (?:you|us|me)\b)",
        r"\bis (?:\w+ ){1,3}(?:an? )?(?:listed|public|private|family-owned|non-?profit|charit\w+|state-owned|limited|stock|multinational|start-?up|"
        r"certified|accredited|open[- ]source|free)(?: (?:company|firm|business|organi[sz]ation|software|"
        r"tool|project|school|university))?\s*\??$|\bhow (?:long|high|tall|big|large|old|far|expensive|heavy|fast) (?:is|are|was|were) (?:the|a|an|"
        r"\w+'s) (?!(?:wait|road|way|bar|risk|gap|step|jump|difference|part)\b)|\bhow long does (?:it take "
        r"to (?:get|become|qualify|study|train|register|apply|learn|obtain)|an? |the )(?!.{0,40}\b(?:you|your)\b)",
        r"\b(?:do|does|would|will) (?:i|you|we|one) (?:need|require|have to have) (?:an?|any|the|special) (?:\w+ )?(?:degree|licen[cs]e|visa|"
        r"certificate|certification|permit|diploma|qualification|registration|insurance|phd|master'?s|mba|ielts|"
        r"toefl)\b|\bis there (?:an?|any) (?:\w+ )?(?:website|online course|course|form|book|app|list|exam|test|deadline|age limit|fee|scholarship|"
        r"grant|certificate|template|union|association|minimum)s?\b(?! (?:you|that (?:helped|changed)))|"
        r"\bwhat languages? do (?:you|they|people) speak\b|\bwhere (?:was|were) (?:you|your|the|\w+) (?:\w+ )?(?:born|founded|built|made|trained|"
        r"educated)\b|\bwho (?:is|are) (?:your|the) (?:\w+ )?(?:competitors?|owner|chair\w*|board members?|"
        r"sponsors?|partners?|publisher|suppliers?)\b",
        r"\bwhat(?:'s| is| are) (?:the|a|an) (?:\w+ )?(?:rules?|laws?|fees?|tuition|rate|tax|dress code|syllabus|curriculum|currency|time zone|"
        r"notice period|probation(?: period)?|starting salary|pay|wage|price|cost|cut-?off|pass mark|requirements?|"
        r"entry requirements?|legal (?:age|limit)|working hours|opening hours|acronym|abbreviation|formula|syntax|command|recipe|form|address|"
        r"phone number|website|postcode|name)\b (?:for|of|in|to|at|on|called)\b(?! (?:you|your (?:life|success|career)))|"
        r"\bwhich (?:language|framework|database|tool|software|standard|version) (?:is|was|does) (?:\w+ ){1,3}(?:written|built|made|use|run|"
        r"based)\b|\bhow do (?:i|you|people|we) (?:apply|register|sign up|enrol|enroll|qualify|get (?:a|the) (?:licen[cs]e|"
        r"certificate|permit|visa|form|membership))\b",
        r"\bhow (?:many|much) (?!of your|time|courage|luck|trust|freedom|does it matter)(?:\w+ ){0,3}?(?:does|do|is|are|did|have|has|work|live|"
        r"study|belong|cost|costs|need|needed|required|employ|employs) (?:\w+ ){0,4}?(?:company|firm|university|department|school|"
        r"hospital|country|city|members?|employ\w*|course|licen[cs]e|cost|degree|exam|europe|germany|uk|us)\b",
        r"\bwhat(?:'s| is| was) your (?:degree|diploma|doctorate|phd|master'?s|thesis) (?:in|on|about)\b|\b(?:what|which) (?:books|"
        r"papers|articles|talks) have you "
        r"(?:written|published|given)\b|\bwhat are (?:your|the) (?:opening|office|business) (?:hours|times)\b",
        r"\bwhat (?:does|do) an? (?:\w+ ){1,4}do\b|\bhow (?:do|can|could|does|should|would) (?:i|one|you|people|"
        r"someone) become an? (?:certified|licensed|registered|chartered|qualified)\b|"
        r"\b(?:what|which) (?:programming languages?|tools?|software|stack|technolog\w+|databases?|languages?) (?:does|do|is|"
        r"are) (?:your|the) (?:company|team|firm|lab|organi[sz]ation) (?:use|using|speak)\s*\??$|"
        r"\bwhere (?:did|have|had) you (?:study|studied|go to (?:school|university|college|uni)|graduate|"
        r"work(?:ed)?\b(?: before)?[?.]?$|grow up|get your (?:degree|mba|phd|master'?s)|do your "
        r"(?:degree|mba|phd|master'?s|undergrad\w*)|train|work before|live|lived|worked)\b|\bwhere (?:are you|do you) (?:from|based|"
        r"live|work|located|currently (?:work|live|based))\b|\bwhere is (?:your|the|\w+) (?:\w+ )?"
        r"(?:office|company|based|located|headquarter\w*|hq|team based|firm)\b",
        r"\b(?:what|which) (?:is|was|are|were|'s) (?:your|ur) (?:(?:current|present|exact|official|full|last|previous|first|former|"
        r"new|old|actual) )?(?:job|title|job title|role|position|company|employer|degree|major|"
        r"education(?:al background)?|age|email(?: address)?|nationality|name|profession|occupation|background|field|department|"
        r"industry|qualifications?|certifications?|linkedin|hometown|address|"
        r"company called|company's name|university|college|subject|specialt?y|current employer)\s*(?:now|exactly|at \w+|called|"
        r"at the moment)?\s*[?.]?$|\bwhat's your (?:job|title|role|position|background)\s*\??$",
        r"\bwhat do you (?:do|work (?:as|on|in))(?: (?:for (?:a living|work)|at \w+|exactly|professionally|in your (?:job|role|"
        r"company)|now|currently|there|these days))*\s*\??$|\bwhat is it (?:that )?you do\b|\bwhat does your (?:job|company|role|team|"
        r"organi[sz]ation|firm|department|employer) (?:do|make|sell|offer|produce|entail|involve)\b|\bwho (?:do|did) you work for\b|"
        r"\bwhat kind of company\b|\bwhich company\b",
        r"\bhow (?:long|many years) (?:have you (?:been|worked)|did you (?:work|stay|spend|study))(?! .{0,40}(?:before you|until you|"
        r"to (?:feel|learn|trust|find)))\b|\bhow many years of\b|\bhow old (?:are|is|were)\b|\bhow (?:many|big|large) (?:is|are|"
        r"people|"
        r"employees|staff|offices|customers|countries|users|members|books|papers|talks|languages)\b(?!.{0,30}\b(?:too|enough|should|"
        r"would|ideal)\b)",
        r"\b(?:when|what year|in (?:which|what) year|what date) (?:did|was|were|is|are|do|does) (?:you|your|the|"
        r"\w+) (?:\w+ )?(?:join(?:ed)?|start(?:ed)? (?:at|with|in|your|working)|graduate|found(?:ed)?|begin|born|leave|publish(?:ed)?|"
        r"launch(?:ed)?|hired|"
        r"promoted|move to|established|released|opened|deadline|conference|open|next|due|company)\b",
        r"\b(?:which|what) (?:companies|company|schools?|universit(?:y|ies)|colleges?|firms?|cities|countries|jobs|roles|positions|"
        r"degrees?|subject|subjects|languages|programming languages|employers?|courses|city|country) (?:have|did|do|are|were|had|"
        r"is) (?:you|your|the|"
        r"most)\b|\bwhat did you (?:study|major in|graduate in|read at|do before)\b(?: at \w+| in (?:college|university))?|"
        r"\bwhat (?:have|had) you (?:published|written|studied)\b",
        r"\bwhat(?:'s| is| are| was| were)? (?:the )?(?:definition|meaning|capital|population|average|typical|median|current|usual|"
        r"minimum|exact|official)\b(?! (?:thing|mistake|reason|way|challenge|day|obstacle|bottleneck|focus|pain|"
        r"biggest|struggle|state of your))|\bwhat (?:does|do) [\w\s'\"-]{1,40}(?:mean|stand for)\s*\??$|\bwhat's the (?:salary|"
        r"average|definition|difference between|meaning)\b|\bwhat (?:is|are) the (?:salary|salaries|differences? between|steps to "
        r"(?:become|get)|requirements|qualifications|best (?:books?|courses?|universit\w+|schools?|certifications?|"
        r"programming languages?|tools?|websites?|companies|laptops?)|"
        r"most popular|top|types of|kinds of|main types|benefits of|advantages of|pros and cons of|price|cost|address|website|"
        r"deadline|entry requirements|opening hours|history of|values of|mission of|products?|rules of)\b",
        r"\bwhat (?:is|are|'s) (?:an? )?(?!(?:good|bad|great|typical|better|hard|common|the|your|one|something|it|that|this|thing|"
        r"mistake|question|habit|decision|book|day|moment|lesson|skill|sign|piece|belief|project|time|usual|helpful|useful|realistic|"
        r"healthy|"
        r"sensible|fair|reasonable|worth|different|missing|most|people|harder|left|next|important|change|way|story|task|there|not|i|"
        r"you|we|really|an early|unusual|early)\b)[\w./+#-]+(?: [\w./+#-]+)?\s*\?$",
        r"\bhow (?!did you)(?:do|does|did|can|could|to|should) (?:i|one|we|you|people) (?:install|download|(?<!you )use|open (?=an? (?:\w+ "
        r")?(?:account|file)|the (?:\w+ )?(?:file|app|program))|register|sign up|"
        r"apply (?:for|to)|get (?:certified|a visa|a certificate|a licen[cs]e|an mba|into \w+)|spell|"
        r"pronounce|calculate|write a (?:cv|resume|cover letter|for loop)|create an? (?:account|linkedin|cv)|code in|convert|enrol|"
        r"enroll|format|cite)\b|\bhow (?:does|do) (?!(?:i|we|one|your|you|the two|the best|it|that|this|people|they|we|good|great|"
        r"\w+ers)\b)[\w\s.+#-]{1,30} "
        r"work\s*\??$|\bhow much (?:does|do|is|did|are|can) (?:\w+ ){0,4}?(?:earn|make|cost|paid|pay|expect to earn|worth|salary)\b",
        r"\bwho (?:is|was|are|were|'s) (?:the |your |an? )?(?:\w+ )?(?:ceo|founder|boss|manager|president|inventor|author|director|"
        r"owner|competitors?|cto|customers?|clients?|head of|biggest competitor)\b(?!.{0,30}(?:who|you "
        r"(?:learn|admire|trust|find|look)|hard|easy|worth|most|for you))|\bwho (?:founded|invented|wrote|owns|runs|started|leads|"
        r"created|won|designed)\b|\bdo you (?:have|hold) an? (?:degree|phd|mba|master'?s|certificat\w+|linkedin|blog|website|twitter|"
        r"newsletter|book|youtube)\b|\bare you (?:on (?:linkedin|twitter|mastodon|github)|married|a manager|the (?:ceo|founder|head|"
        r"director))\b|\bis (?:your company|\w+) (?:hiring|listed|public|based in|in (?:europe|london|africa|asia))\b|"
        r"\bdo you (?:work|live|teach) (?:at|in|for) (?!weekends?\b|nights?\b|home\b|pairs?\b|shifts?\b|teams?\b|silence\b|the (?:morning|evening)|"
        r"free\b|fun\b)\w+(?: \w+)?\s*\??$|\bdid you (?:study|go to (?:university|college)|graduate|"
        r"work) (?:at|in|for) \w+(?: \w+){0,2}\s*\??$|\bhave you (?:written|published) (?:a book|any books|any articles|anything)\b",
        r"\bwhat (?:time|day|date) (?:is|does|do|will|are)\b|\bwhere (?:can|could|do|should) (?:i|one|we|people) (?:find|get|buy|"
        r"download|read|see|apply|watch)\b(?! (?:a mentor|people|the (?:courage|energy|time|strength)|time|support|my))|"
        r"\bwhat (?:qualifications|degrees?|certificates?|certifications?|diploma|documents|visa|gpa|grades|education|courses) (?:do|"
        r"does|did|are|is|should|would|will|must) \w+\b|\bwhat is the name\b|\bwhat (?:products|services|software|tools|"
        r"courses) (?:does|do) "
        r"(?:your company|your firm|\w+) (?:sell|offer|make|use|provide)\b(?<!you use)",
    ),
    # A question in the form of a look-up, about a public fact, with nobody in it.
    "fact-form": (
        r"(?:what(?:'s)?|which|when|where|who(?:'s)?|how (?:many|much|long|old|high|big|far|tall|often|large|deep|heavy|wide|fast)|in (?:which|"
        r"what)|at (?:which|what)|is|are|was|"
        r"were|does|do|did|has|have|will) ",
    ),
    "fact-noun": (
        r"\b(?:languages?|population|capital|currency|inhabitants|registration|exam|exams|deadline|dress code|pages|stock exchange|offices? in|"
        r"branch(?:es)?|head office|"
        r"headquarter\w*|salar(?:y|ies)|wages?|pay grade|fees?|tuition|price|prices|costs?|interest rate|tax|taxes|e-?mail|phone number|address|"
        r"website|homepage|train|bus|tram|"
        r"ferry|timetable|degrees?|diploma|master'?s|bachelor'?s|phd|licen[cs]e|certificate|visa|permit|required|mandatory|compulsory|opening "
        r"hours|built|founded|invented|"
        r"published|born|established|height|area of|distance|laws?|regulation|paragraph|abbreviation|acronym|stand for|titles?|name of|edition|"
        r"isbn|publisher|employees|members|staff|"
        r"turnover|revenue|public holidays?|time zone|weather|map|coordinates|zip code|postcode|conference|ticket|tickets|syllabus|requirements?|"
        r"definition|meaning)\b",
    ),
    "fact-personal": (
        r"\b(?:you|you'd|you've|yours|my|mine|i|i'm|we|our|us|me|would|should|could|if|feel|feels|trust|worth|fear|hard|hardest|difficult|best|"
        r"better|worst|decide|matter|"
        r"matters|wish|regret|mistakes?|surpris\w*|really|actually|learn|learnt|learned|missing|overlooked|wrong|new|change[sd]?|most|why|before|"
        r"after|until|without|enough|too|"
        r"instead|first|last|ever|still)\b|\byour (?!(?:[\w-]+ )?(?:company|firm|office|team|employer|organi[sz]ation|department|university|"
        r"institute|email|e-mail|phone|address|website|school|bank|shop|"
        r"city|country|field|industry|hospital|museum|book|report|conference|course|programme|union|town|plant|factory)\b)",
    ),
    "question-searchable-role": (
        r"\b(?:what|which) (?:is|was|'s) your (?:\w+ )?(?:role|job|title|position)\b|\bwhat do you do(?: (?:for (?:a living|work)|"
        r"at \w+|exactly|now|there|professionally))*\s*\??$|\bwho do you work for\b|\bwhere do you work(?: now| these days|"
        r" at the moment)?\s*\??$",
    ),
}
