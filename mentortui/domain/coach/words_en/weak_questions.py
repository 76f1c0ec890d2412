"""English for questions that can be looked up, are too wide, or hold their answer (E2)."""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    "searchable": (
        r"\b(?:which|what) (?:documents?|papers|forms?|certificates?|vaccinations?|visas?|permits?|exams?|grades|tests?|modules?|licen[cs]es?|"
        r"insurance|equipment|marks) (?:do|does|are|would|will|must|should) (?:i|we|you|one|they|people) (?:\w+ )?(?:need|have to|require|take|"
        r"fill|submit|pass|hand|bring|send|file)\b",
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
        r"\bhow (?!did you)(?:do|does|did|can|could|to|should) (?:i|one|we|you|people) (?:install|download|use|open|register|sign up|"
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
    "vague": (
        r"\bwhat do you (?:think|feel|say|make) (?:about|of) (?!my\b|our\b|this\b|that\b|these\b|it\b|the \w+ \w+)(?:the )?[\w-]+(?: (?:today|"
        r"these days|now|in general|nowadays))?\s*\?$|\b(?:tell|teach|show|explain)(?: to)? me (?:everything|all|a lot|lots|what you know|"
        r"anything)\b|\beverything (?:about|you know|there is)\b|^(?:is there )?(?:anything|something)(?: else)? (?:i|we|you|that i|you think i|"
        r"you'd|worth) (?:\w+ )?(?:should|would|could|can|need to|want to|like to|recommend|keep|know|say|add|share|suggest|knowing|"
        r"saying)\b[^?,]{0,30}\?$|^(?:can|could|would|will) you (?:please )?(?:tell me|talk|say something|explain|share something|share) (?:more |"
        r"a bit |something )?(?:about )?(?:your )?(?:leadership|marketing|business|success|start-?ups|"
        r"technology|management|careers?|life|innovation|ai|design|networking|entrepreneurship|programming|finance|the industry|work|experience|"
        r"experiences|insights?|wisdom|knowledge)\s*\??$",
        r"\bwhat (?:is|are|'s|would be) (?:your|the|some|some of your) (?:\w+ )?(?:thoughts?|views?|opinions?|ideas?|advice|tips|lessons?|"
        r"learnings|insights?|experiences?|perspective|philosophy|words of wisdom|recommendations?)(?: (?:on|about|for|in|regarding|from|of) "
        r"(?:the |your |a |my )?(?:[\w-]+)(?: (?:like me|people|in my (?:place|position)|professionals|graduates|founders|in general|starting out|"
        r"today|these days))?)?\s*\??$|\bhow (?:do|can|should|could|would|does) (?:i|you|one|we|someone|people|anyone) (?:\w+ )?(?:(?:be|become|"
        r"get|grow|develop|improve|succeed|advance|progress|"
        r"make it|do well|stand out|stay relevant|move (?:up|ahead|forward)|find (?:success|happiness|my way|my passion|my path|purpose|meaning)|"
        r"be happy|plan (?:my|a|your) (?:career|life|future)|lead(?: people| others| well)?|manage(?: people| others| well)?|network(?: well| "
        r"better)?|"
        r"communicate(?: well| better)?|balance (?:work and life|everything|it all|life and work)|deal with (?:people|stress|life|everything|"
        r"problems|pressure)|handle (?:stress|pressure|people|everything|life|it all)|stay motivated))(?: (?:better|more|faster|successful|as a "
        r"\w+|in (?:my|your|a|the|this) "
        r"[\w-]+|at work|in life|in general|professionally|personally|well|myself))*\s*\??$",
        r"\bwhat (?:should|must|can|could|would|shall) (?:i|one|we|someone|a \w+) (?:\w+ )?(?:know|learn|do|focus on|look (?:out )?for|think about|"
        r"pay attention to|be aware of|study|work on|aim for|improve|change|read|avoid)(?: (?:to|in|about|as|for|if|when|before|at) "
        r"(?:(?:my|your|the|a|an|be|become|get) )?(?:[\w-]+)(?: (?:[\w-]+))?)?\s*\?$(?<!first\?)(?<!next\?)|\bhow(?:'s| is| are|'re) (?:it|things|"
        r"life|work|everything|business|you|the (?:job|work|business|market|industry))(?: (?:going|doing|these days|lately|so far|in general|"
        r"with you|over there|at \w+|today|now))*\s*\??$|\bwhat(?:'s| is) (?:new|up|it all about|life about|important|going on)\b[^?]{0,20}\??$|"
        r"\bwhere (?:do|should|can|could|would) i (?:even )?(?:start|begin|go from here|go next)\s*\??$",
        r"\bhow (?:do|can|could|should|would|did) (?:i|you|one|we) (?:build|make|have|start|plan|develop|advance) (?:a|my|your|"
        r"the) (?:\w+ )?"
        r"(?:career|life|future|success)\s*\??$|\bmeaning of (?:life|success|work)\b",
        r"\b(?:any|some|general|what|give me|best|one piece of|a piece of|have) (?:\w+ )?(?:advice|tips|guidance|wisdom|insights?|"
        r"suggestions|pointers|words of wisdom|recommendations)\b"
        r"(?! (?:on|about|for|regarding|with|as to|in) (?:how|the|whether|which|what|one|structuring|choosing|writing|presenting|"
        r"\w+ing|negotiat\w+|a (?:first|new)|an? \w+ (?:who|moving|with|preparing|facing|starting a))\b)(?! (?:did|have|has|do|"
        r"would) (?:you "
        r"(?:ignore|get|receive|been|hear|follow|once|now|disagree|regret|wish|find|reject|still|turn|take|doubt|stop|distrust)|"
        r"people|most|others|everyone|someone|your)\b)(?! (?:from|that|which|you (?:ever |once |never )?(?:got|received|ignored|"
        r"follow|heard|were|once|used)|"
        r"about \w+ (?:do|did|turned|was)|was|turned|do people|is (?:given|repeated|wrong|overrated)))",
        r"\bwhat should (?:i|we) (?:do|know|ask|talk about|discuss|learn|focus on|be doing|aim for|work on|say|study)(?: (?:now|next|"
        r"first|today|about it|to (?:succeed|be successful|grow|improve|get ahead|do well|become successful|get better|advance)|"
        r"with my (?:life|career)|"
        r"in (?:life|my (?:career|life|job|situation))|after (?:graduation|university|college|school)|here|in the future|in general|"
        r"at work|for my (?:career|future)))*\s*\??$",
        r"\bhow (?:do|can|could|should|did|would|to) (?:i|you|we|one|someone|people)? ?(?:best |really |ever |actually )?(?:be|become|"
        r"get|grow|succeed|improve|do it|make it|advance|progress|manage it all|do (?:all )?(?:that|this)|get (?:ahead|better|there|"
        r"started)|stay motivated|move (?:up|forward))(?: (?:so |more |very |truly |really "
        r"|a )?(?:successful|better|good|great|like you|where you are|ahead|the best|rich|started|in (?:life|my career|my job|"
        r"your (?:career|job|field)|the industry|business|this field)|at (?:my job|work|it)|to where you are|my career|your career|"
        r"career|a (?:good|great|better|successful) \w+|good \w+|leader|a leader|an expert|into "
        r"(?:the|this|your) (?:industry|field)|faster|more|success|confident|today|there|here|professionally|personally|this far|"
        r"to the top|to this point|happy|person|life|professional))*\s*\??$",
        r"\bwhat(?:'s| is| are| was|s)? (?:the |your )?(?:\w+ )?(?:secret|key|recipe|formula|trick)s?(?: (?:to|of|for|"
        r"behind) (?:your |a |my |long-term |real )?(?:success|happiness(?: at work)?|life|career|good \w+|everything|leadership|great \w+|growth|"
        r"being successful|a good \w+|it|it all|productivity|successful \w+))?\s*\??$|\bsecret (?:to|of|behind) (?:your )?success\b",
        r"\b(?:tell|talk) (?:me |to me )?(?:more |a bit |a little |something )?(?:about|through) (?:yourself|(?:your|"
        r"ur) (?:\w+ )?(?:career|journey|experiences?|job|work|life|background|story|company|path|role|team|success|field|industry|"
        r"day|self|past))\s*[?.]?$|\bwhat(?:'s| is) your (?:story|journey|life story|career story|philosophy|vision|"
        r"biggest (?:weakness|strength)|management style|leadership style|opinion|take|view|dream|passion|why|motto|mantra|"
        r"experience)\s*\??$|\b(?:how|what) (?:is|was|about|'s) (?:your )?(?:job|work|career|life|journey|business|day|company|"
        r"experience|it|everything|it going|things|career so far|it like)(?: (?:going|so far|like|today|there|at \w+|these days|now|"
        r"these "
        r"days|working there|to be you))*\s*\??$",
        r"\bwhat (?:do|did|would) you (?:think|recommend|suggest|advise|do|say|like|want|enjoy|see|believe|know|learn|"
        r"learn from (?:it|your (?:career|job|experience|life|mistakes)))(?: (?:about (?:it|that|this|the (?:industry|future|world|"
        r"market|company|field|economy|job market)|ai|life|my (?:career|situation|future|plan|profile|cv)|your (?:job|work|career)|"
        r"everything)|i (?:should )?do|"
        r"(?:to|for) (?:me|someone like me|young people|beginners|students|people)|in life|in general|in my (?:place|position|"
        r"situation|shoes)|so far|most|next|me to do|me do|to succeed|to do|to people|of (?:it|that|this|my (?:cv|profile|plan|"
        r"situation))))*\s*\??$|\bthoughts\s*\?|\bwhat are your thoughts(?: (?:on|about) (?:\w+ ){0,2}\w+)?\s*\??$",
        r"\bwhat (?:can|could|would|might) (?:you|i|we|someone) (?:tell me|share|teach me|say|learn from you|learn|talk about|offer|"
        r"do (?:for me|better|to (?:help|improve|succeed))|ask|do)\b(?: (?:with me|from you|next|today|"
        r"now|better))*\s*\??$|\bwhat (?:should|could|shall|can|do) we (?:talk|speak|discuss|chat)\b",
        r"\bwhat makes (?:a |an )?(?:good|great|successful|effective|real|strong) (?:\w+ )?(?:leader|manager|person|engineer|designer|"
        r"team|company|career|employee|boss|professional|developer|writer|teacher|leaders|managers|teams|people|entrepreneur|founder|"
        r"analyst|product)\s*\??$|\bwhat (?:motivates|drives|inspires) you(?: (?:most|every day|in life|to succeed|at work))?\s*\??$|"
        r"\bwhat(?:'s| is)? (?:is )?(?:the )?(?:best|right|most important|smartest|fastest|quickest|easiest) (?:way|thing|advice|path|"
        r"skill|lesson|strategy|approach|career)(?: (?:to (?:learn|succeed|grow|improve|do|live|lead|work|start|get ahead|"
        r"be successful|know|have|get better|network|become \w+)|in (?:life|business|your career|general|your life)|for (?:me|success|"
        r"my career|"
        r"a career|growth)|you(?:'ve| have)? (?:ever )?(?:learned|learnt|got|received|know|been given)|out there|forward|of all|ever|"
        r"today))*\s*\??$",
        r"\bwhat(?:'s| is| does)? (?:is )?(?:the |your )?(?:future|state|world|landscape|outlook)(?: (?:of|for|in|look like|"
        r"hold)(?: (?:the |this |your |our )?[\w-]+){0,3})?\s*\??$|\bwhere (?:is|do you see) (?:the |this |your |it |yourself |"
        r"everything )?(?:industry|field|market|world|going|heading|headed|in \w+ years|business|technology|ai)?(?: (?:going|heading|"
        r"headed|in (?:\w+ )?(?:years|the future)))?\s*\??$",
        r"\bhow did you (?:get|come|make it|rise|arrive|end up|become|start|begin|do it|succeed|get started|"
        r"get here)(?: (?:to )?(?:where you are(?: (?:today|now))?|here|there|so (?:successful|far|good)|successful|this far|the top|"
        r"in your (?:career|field|industry|job)|started|who you are|today|to this point|your career|into (?:this|it|your field)|"
        r"all this|it))*\s*\??$|"
        r"\bhow (?:can|could|would|do) you help(?: me)?(?: (?:with|in) my (?:career|life|journey|goals))?\s*\??$|"
        r"\bcan you help(?: me)?(?: out)?\s*\??$|\bhow (?:do|should|can) i (?:start|begin|proceed|network|lead|learn|work|live|decide|"
        r"choose|improve myself|do (?:this|it|better|well))\s*\??$",
        r"\bhow does (?:the |this |your )?(?:industry|business|world|market|job|company|career|work|it|life|everything) work\s*\??$|"
        r"\bwhat is it like(?: (?:to be (?:you|a \w+)|working (?:there|at \w+|in (?:the|your) \w+)|there|at \w+|in (?:the|"
        r"your) (?:industry|field)))?\s*\??$|\bwhat(?:'s| is) (?:life|work|working|it) like\b(?! (?:when|"
        r"to (?!be you)))(?:[^?]{0,14})\s*\??$|"
        r"\bwhat(?:'s| is|s) it like (?:to be|being) an? (?:\w+ ){0,2}\w+\s*\??$|\bwhat (?:about|else)\b[^?]{0,25}\?$|^\W*(?:but |and |so "
        r")?why\s*\?$|"
        r"\band you\s*\?$|\bhow so\s*\?$|\bwhat next\s*\?$|\bso\s*\?$|\bwhat are (?:the|your) (?:\w+ )?(?:challenges|goals|plans|"
        r"hobbies|strengths|weaknesses|values|priorities|opportunities|trends|skills)\s*\??$|\bwhat skills (?:do|are|"
        r"should)\b[^?]{0,30}\?",
    ),
    # Parts of a leading question that can simply go.
    "leading-tag": (r"(?:,|–|-) ?[^,]{2,20}\?",),
    "leading-word": (r"(?:surely|obviously|clearly|of course|undoubtedly|no doubt|needless to say|as we all know|evidently)",),
    "leading": (
        r"^(?:and |but |so )?why (?:do|does|are|is|did|can't|don't|must) (?!you\b|your\b)(?:[\w'-]+ ){1,6}?(?:always|never|constantly|inevitably|"
        r"still (?:not|refuse|insist|believe|think|fail)|only ever|keep (?:making|failing|ignoring|hiring|doing|getting)|refuse to|insist on|hate|"
        r"ignore|"
        r"crush|destroy|ruin|kill|waste|overcomplicate|overpay|underpay|exploit|lie|block|resist everything)\b|\bwhen will (?:\w+ ){1,4}finally\b|"
        r"\bwhat(?:'s| is) (?:so )?wrong with (?!my\b|mine\b|this\b|it\b|the way i)|\bhow (?:did|do|could|can) you (?:\w+ )?(?:put up with|stand|"
        r"tolerate|bear|survive|endure|stomach|cope with) (?:such|that|those|your|the|all) (?:an? )?(?:\w+ )?(?:awful|terrible|bad|useless|weak|"
        r"incompetent|toxic|stupid|arrogant|lazy|boring|horrible|nonsense|mess|idiots?|clowns?|bureaucracy|circus|chaos)\b",
        r"\b(?:am i (?:right|wrong|correct|not right)|(?:is|would|isn't) it (?:be )?(?:not )?(?:fair|safe|true|right|correct|accurate|reasonable|"
        r"obvious|clear) (?:to (?:say|assume|think|conclude|call)|that)|would you (?:not )?(?:say|agree) (?:that )?(?:it's|it is|the|this|most|all|"
        r"a|an|[\w-]+) "
        r"(?:[\w-]+ ){0,7}?(?:is|are|was|were|better|worse|best|wrong|right|always|never|should|overrated|useless|dead)|can (?:we|i) (?:agree|"
        r"assume|conclude|take it)|do you (?:also|really|not|seriously|honestly|still) (?:think|believe|find|feel|agree|want|hate|say)|as (?:we "
        r"both|you (?:surely|certainly|well|"
        r"probably|must)) know|we (?:can )?(?:both|all) (?:know|agree)|let's be honest|admit it|you can't (?:seriously|really|honestly)|it (?:must|"
        r"has to) have been|(?:it|that) must be (?:so |very |really )?\w+)\b",
        r"\bwhy (?:is|are|was|were) (?!you\b|your\b|my\b|our\b|it\b|this\b|that\b)(?:[\w'-]+ ){1,4}?so (?!hard|difficult|important|expensive|slow|"
        r"rare|common|long|popular|cheap|many|few|much|little|useful|quiet|different|close|far|strict|often|rarely|tight|busy|big|small|high|low|"
        r"effective|successful)[\w-]+\s*\?|"
        r"\b(?:that|those|your|the|this|these|such an?) (?:old |former )?(?:awful|terrible|horrible|dreadful|boring|useless|incompetent|toxic|lazy|"
        r"stupid|ridiculous|pointless|hopeless|ghastly|miserable|soulless|corrupt|greedy) (?!first|draft|version|attempt|day|week|year|mistake|"
        r"decision|habit)|(?:,|–|-) ?(?:is|are|was|were|do|does|did|has|have|had|can|could|"
        r"should|would|will|am)n't (?:i|we|he|she|it|you|they|there)\s*\?",
        r"\b(?:how|what|why)\b[^?]{0,60}\b(?:such an? |these |those |all (?:the|those|these) |so many |a bunch of )(?:\w+ )?(?:incompetent|useless|"
        r"lazy|stupid|terrible|weak|awful|toxic|horrible|clueless|arrogant|greedy|corrupt|hopeless|idiotic|ridiculous|pointless|outdated|backward|"
        r"boring|bad|dreadful|"
        r"pathetic|mediocre|narrow-minded|old-fashioned|idiots?|fools?|clowns?|dinosaurs?|amateurs?)\b|\b(?:is|are|was|were) (?:\w+ "
        r"){1,4}(?:clearly|obviously|surely|plainly|simply|just) (?:an? )?(?:\w+ )?(?:waste|mistake|scam|joke|better|worse|wrong|right|unfair|"
        r"nonsense|hype|fad)\b|\bhow (?:relieved|angry|furious|disappointed|frustrated|fed up|happy|glad|upset|bored) (?:were|are) you (?:when|"
        r"that|about|to)\b|\bhow (?:much|far) "
        r"(?:better|worse|happier|easier|more \w+|smarter|wiser) (?:is|was|are|were|do|did|would|has|have)\b|\bwhy (?:is|are|was|were) (?:\w+ "
        r"){1,5}?(?:better|worse|superior|inferior|smarter|safer|wiser) (?:than|choice|option|idea)\b",
        r"^(?:so|and|then|but)?,? ?(?:you(?:'d|'re|'ve| are| were| have| had| would| will|'ll| left| quit| chose| moved| must| always| never| "
        r"really| think| believe| prefer| hate| love)|it(?:'s| is| was)|that(?:'s| is| was)|i guess|i suppose|i assume|i take it|i bet|the (?:\w+ "
        r"){1,2}(?:is|was|are|were)) (?![^?]*\b(?:how|what|which|why|who|"
        r"when|where|whether|could|can)\b)[^?]{6,}\?$",
        r"\bwhy (?:do|does|are|is) (?:all|every|no|nobody|everyone|everybody)\b|\bwhy would (?:anyone|anybody|someone|somebody)\b",
        r"\b(?:don't|dont|wouldn't|wouldnt|do|would|can't|cannot|didn't) you (?:also |not |all |really |just )?(?:think|agree|say|"
        r"feel|believe|find|admit|see)\b(?= (?:that|it|this|the|how|most|all|a|an|people|young|managers|we|they|so|\w+ (?:is|are|was|"
        r"were|should)|too|as well|with me))(?<!do you think)(?<!do you feel)(?<!do you find)(?<!do you "
        r"believe)(?<!do you say)(?<!do you see)(?<!would you say)(?<!would you feel)(?<!would you find)(?<!would you see)(?<!would "
        r"you think)",
        r"\b(?:don't|dont|wouldn't|wouldnt|do|would) you (?:not )?agree\b|\bdo you not (?:think|agree|feel|find)\b|"
        r"\bwouldn't you (?:say|agree|think)\b|\bdon't you\b",
        r"\b(?:surely|obviously|clearly|of course|undoubtedly|no doubt|needless to say|as we all know|everybody knows|everyone knows|"
        r"we all know|as everyone knows|it is (?:obvious|clear)|evidently)\b",
        r"(?:,|–|-) ?(?:right|correct|isn't it|isnt it|is it not|don't you|dont you|doesn't it|aren't you|aren't they|wasn't it|"
        r"didn't you|won't you|wouldn't you|haven't you|hasn't it|can't you|no|yes|eh|agree|agreed|isn't that|wouldn't it|don't they|"
        r"wasn't he|weren't they|isn't there|am i right|true|are you|is it|do you|did you|innit|isn't he|isn't she)\s*\?",
        r"(?<!was )(?<!be )(?<!is )(?<!were )(?<!it )(?<!out )(?<!them )\b(?:right|correct|agree|am i right)\s*\?\s*$|\bisn't it\s*\?",
        r"\byou (?:must|surely|probably|certainly|definitely|obviously|would (?:surely|never|definitely)|agree|"
        r"clearly) (?:\w+ )?(?:have|be|been|agree|find|feel|think|hate|love|miss|regret|enjoy|prefer|that|wish|know|say)\b",
        r"^(?:\W*)(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|shouldn't|wouldn't|haven't|hasn't|couldn't|can't|won't|isnt|"
        r"arent|dont|shouldnt) \w+",
        r"\bwhy (?:is|are|was|were|do|does|did) (?:\w+ ){1,5}?(?:so (?:bad|terrible|stupid|slow|awful|useless|lazy|overrated|boring|"
        r"toxic|incompetent|broken|blind|obsessed|much (?:better|worse)|superior|arrogant|out of touch|ignorant|wrong|great|clueless|"
        r"afraid)|such an? \w+|always (?:wrong|fail\w*|lie|ignore|get it wrong)|fail to|"
        r"never (?:listen|learn|understand|care)|(?:much |far |clearly )?(?:better|worse|superior|inferior) than|a waste|overrated|"
        r"useless|ignore the obvious)\b",
        r"\bhow (?:much|badly|terrible|awful|bad|great|wonderful|amazing|boring|hard|stupid|frustrating|annoying|horrible|"
        r"disappointed|angry|proud|relieved|happy) (?:did|do|does|was|is|were|are|must) (?:you |it |that |this |the |"
        r"your )?(?:\w+ )?(?:love|hate|enjoy|regret|suffer|dislike|miss|have been|to work|to leave|when they|feel when they)\b|"
        r"\bhow (?:terrible|awful|horrible|boring|bad|annoying|wonderful|amazing|frustrating) (?:is|was|are|were|did|must)\b|"
        r"\bwhy (?:didn't|don't|wouldn't|haven't|won't) you (?:just|simply|ever|even|bother)\b|\bwhy not just\b|\bi (?:assume|suppose|"
        r"guess|take it|bet|imagine|presume|trust|believe|think|am sure|'m sure|am convinced) (?:that )?(?:you|it|the|your|this|"
        r"\w+ (?:is|are))\b[^?]{0,80}\?|\bisn't (?:it|that|this|\w+) (?:\w+ )?(?:better|true|best|right|"
        r"obvious|time|wrong|clear|the case|just|simply|really|a (?:shame|waste|mistake|pity))\b|\bwouldn't it (?:be|have been|"
        r"make)\b|\bshouldn't (?:we|i|people|they|every\w+|all|managers|companies)\b|\bgiven (?:how|that) (?:\w+ ){0,3}?(?:bad|"
        r"terrible|awful|useless|obvious|clear\w*|broken|stupid|poor|wrong|better|great)\b|\bonly (?:an )?idiots?\b|"
        r"\bwould(?: you)? (?:not|n't) (?:agree|say)\b|\b(?:is|are|was) (?:\w+ ){1,3}?(?:really|actually|even) (?:worth|necessary|"
        r"that (?:good|bad|important)|needed|just)\b[^?]{0,30}\?$",
    ),
    "question-searchable-role": (
        r"\b(?:what|which) (?:is|was|'s) your (?:\w+ )?(?:role|job|title|position)\b|\bwhat do you do(?: (?:for (?:a living|work)|"
        r"at \w+|exactly|now|there|professionally))*\s*\??$|\bwho do you work for\b|\bwhere do you work(?: now| these days|"
        r" at the moment)?\s*\??$",
    ),
}
