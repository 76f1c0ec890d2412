"""English for questions that are too wide or hold their answer (E2)."""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    "vague": (
        r"\bhow (?:does|do|can|could|should) (?:one|you|i|we|people) (?:get ahead|get on|make progress|move up|be happy|grow)\b[^?]{0,15}\?|\bwhat "
        r"matters (?:most|in life|at work)?\s*\?|"
        r"\bwhat (?:do|does|would|should|must|can) (?:i|one|we) (?:need|have|do|want)(?: to do)? to (?:grow|succeed|be (?:\w+ )?(?:successful|"
        r"better|good)|get (?:ahead|on|better)|improve|"
        r"advance|make it|become (?:\w+ )?(?:successful|better|good))\s*\?",
        r"\bwhat (?:do|does|would|should|can|could) (?:people|one|you|we|others|somebody|someone|anyone|i) (?:usually |normally |generally |ever "
        r")?do (?:in|with|about|at|for) (?:an? |such an? |"
        r"this |that |these |such )?(?:situations?|cases?|problems?|moments?|times?|things?|life)(?: (?:like (?:that|this|these|mine)|of that kind|"
        r"as that))?\s*\??$",
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
        r"(?! (?:would|do|did) you (?:give|offer|have for) (?:(?:your|the|a|an) (?:[\w-]+ ){1,2}|someone |somebody )(?:on|before|when|who|in the|"
        r"about|after|while|at|with)\b)"
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
        r"\b(?:so |such an? )?(?:hopelessly|utterly|ridiculously|absurdly|laughably|painfully|embarrassingly|pathetically|disgracefully|shockingly|"
        r"insanely|needlessly|stupidly|blatantly|obviously) "
        r"(?!simple|easy|early|late|long|slow|high|low|hard|busy|tired|in love|lost|alone)\w+",
        r"^(?:so |and |but )?how come\b[^?]*\b(?:always|never|still|refuse\w*|against)\b",
        r"\bgiven how (?:badly|poorly|terribly|awfully|obviously|clearly|stupidly)\b|\bso much (?:worse|better|smarter|stupider|weaker|lazier|"
        r"slower)\b(?! than (?:before|it was|last|the first))|"
        r"^(?:everyone|everybody|nobody|no one|all \w+|most people) (?:hates?|knows?|loves?|agrees?|likes?|wants?|thinks?|says?|believes?)\b[^?]*\?",
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
}
