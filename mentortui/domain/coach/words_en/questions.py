"""English for the question coach (E2)."""

from __future__ import annotations

MACROS = {
    "aux": r"(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|must|am|r)",
    "naux": r"(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|shouldn't|isnt|arent|"
    r"dont|doesnt|didnt|wouldnt|shouldnt|couldnt|ain't)",
    "subj": r"(?:i|you|u|it|there|that|this|these|those|we|they|he|she|your|the|my|people|anyone|one|a|an|any|most|all|some|having|being)",
    "wh": r"(?:what|how|why|which|who|whom|whose|where|when)",
    "leadin": r"(?:so|and|but|well|also|ok|okay|then|now|hi|hello|hey|thanks|thank you|just curious|curious|out of curiosity|one question|first|second|"
    r"third|finally|lastly|next|quick question|question|my question|in your (?:view|opinion|experience|case)|from your (?:view|experience|"
    r"perspective)|looking back|today|personally|honestly|please|in general|overall|again|maybe|perhaps|if i may ask|by the way|"
    r"(?:my |one |the )?(?:first|second|third|next|last|main|other) (?:one|question)(?: is)?|\d+[.)]|[-•])",
    "wonder": r"(?:i(?:'m| am| was|'ve been| have been)? (?:just |also |often |really |always )?(?:wonder(?:ing|ed)?|curious|interested to know|asking myself)|"
    r"i(?:'d| would) (?:also |really )?(?:like|love|be (?:curious|interested|glad|keen)) to (?:know|ask|hear|learn|understand)(?: from you)?|"
    r"i want(?:ed)? to (?:know|ask)(?: you)?|may i ask(?: you)?|can i ask(?: you)?|could i ask(?: you)?|might i ask(?: you)?|do you mind (?:me asking|if i ask)|"
    r"my question is|please tell me|tell me|(?:can|could|would|will) you (?:please |perhaps |maybe )?(?:tell|let) me(?: know)?|do you (?:happen to )?(?:know|remember))",
    "invite": r"(?:please |perhaps |maybe |possibly |briefly |kindly |also )*(?:tell|describe|walk|share|explain|talk|take|outline|sketch|recall|paint|unpack|"
    r"elaborate|expand|show|say (?:more|a (?:bit|little|few)|something)|help me (?:understand|see|think)|give (?:me |us )?(?:an|one|some|two|a|the) "
    r"(?:\w+ )?(?:example|idea|picture|sense|insight|story|moment|instance|glimpse|account|view|case)s?|think of|compare|reflect|speak|remember|go through|"
    r"list|name|mind (?:telling|describing|sharing|walking|explaining|talking|taking)|like to (?:tell|share|describe)|be (?:willing|open|able|happy) to "
    r"(?:tell|describe|walk|share|explain|talk|take|show))",
}

PATTERNS = {
    "lead-in": (r"\s*(?:[-•·\"'(]|\d+[.)]) *", r"\s*<leadin>(?: \w+)?[,:–-] *", r"\s*(?:so|and|but|well|also|then|now|ok|okay|please) ", r"\s*(?:hi|hello|hey|dear) [\w-]+[,!:–-]? "),
    "starts-aux": (r"<aux> (?!not\b)[\w'\"$]", ),
    "starts-negative": (r"<naux> [\w']", r"<aux> (?:<subj>|\w+) not "),
    "starts-invite": (r"(?:can|could|would|will|may|might|are|do|shall) (?:you|i|we) <invite>\b(?!(?: (?:me|us|about it))* (?:if|whether)\b)", r"(?:could|can|may|might) i (?:ask|hear|invite)(?: you)?(?: to \w+)?,? "
                      r"(?:<wh>|about|for|to)\b", r"would you be so kind",),
    "starts-wh": (r"(?:(?:from|by|in|at|on|with|to|about|for|of|after|until|under|through) )?<wh>(?:'s|'d|'re|s)?\b",),
    # "When you moved, …": a clause that only leads to the question.
    "starts-subordinate": (r"(?:when|where|while|as|if|after|before|since|because|given|once|although|though|unless|until|whenever|in|at|on|for|with|from|during|about|"
                           r"over|by|of all|among|between|apart|besides|instead|having|looking|thinking|imagine|suppose|say|assuming|coming|now that|knowing|a|an|the|your|you|"
                           r"i|we|my|most|many|some|people|everyone|as for|regarding|to|last|next|this|that|these|those|early|back|earlier|ten|five|today) ",),
    "wh-inverted": (r"(?:(?:from|by|in|at|on|with|to|about|for|of|after|until|under|through) )?(?:(?:what|how|why|which|who|whom|whose|where|when)(?:'s|'d|'re)|(?:what|which|who|whom|whose) (?:[\w-]+ ){0,4}?(?:<aux>|<naux>)\b|(?:how|why|when|where) (?:(?:much|many|often|long|far|"
                    r"early|late|well|soon|exactly|else|on earth|in \w+|hard|do|[a-z]+ly|big|deep|close) ){0,2}(?:[\w-]+ ){0,2}?(?:<aux>|<naux>)\b|(?:what|which|who|whom|whose) (?!you\b|i\b|we\b|it\b|they\b|"
                    r"she\b|he\b|the\b|your\b|people\b|there\b|to\b)\w+)",),
    "wonder-if": (r"<wonder>[,:]? (?:if|whether)\b",),
    "wonder-open": (r"<wonder>(?: about)?[,:]? (?:<wh>|about|more|of)\b",),
    "tell-me": (r"(?:please |kindly )?(?:tell|describe|walk|share|explain|talk|take|help|outline|sketch|give|think|imagine|recall|name|list|show|paint|compare)\b",),
    "aux-inside": (r"(?:^|[\s,])(?:<aux>|<naux>) (?:you|u|it|there|that|this|your|the|people|they|we|i|he|she)\b",),
    "wh-inside": (r"\b<wh>\b",),
    "either-or": (r"\bor (?:not|no|rather|more|is|do|did|are|would|should|a|the|an|to|by|stay|go|\w+)\b",),
    "second-question": (
        r"(?:,? (?:and|or|but)(?: also| then| if so)?,?|;|,| –|/|\(|\bas well as) (?:<wh>) (?:[\w-]+ ){0,3}?(?:do|did|does|would|is|are|was|were|can|could|should|has|have|had|will|made|makes|"
        r"helped|changed|surprised|happened|went|might)\b(?! (?:not|n't)\b)(?!n't)(?<!\bdo not)",
        r"(?:,? (?:and|or|but)(?: also| then| if so)?,?|;|,|/) (?:do|did|does|would|is|are|was|were|can|could|should|has|have|will) (?:you|u|it|there|that|this|your|they|we|i|he|she)\b",
        r"\b(?:how|why|what|when|where|who|which) (?:and|&|/) (?:how|why|what|when|where|who|which|with whom)\b",
        r",? and (?:how|why|when|where|who|for how long|since when|with whom)\s*\?",
        r",? and (?:also )?(?:how|why|what|which|when|where) (?:you|your|it|they|that|the) \w+[^?]*\?",
        r"\b(?:also|furthermore|in addition|on top of that|plus|additionally|secondly)[, ](?:[^?]{0,20})(?:<wh>|<aux> (?:you|it|there|i))\b",
        r"\band (?:if so|if not|if yes),? ",
    ),
    # "what works and what doesn't": one contrast, not two questions.
    "one-contrast": (
        r"\b(?:what|which|how|who|where|when) [^,;?]{2,60},? (?:and|or|from|versus|vs) (?:what|which|how|who|where|when|why) (?:does|do|did|is|are|was|were|can|could|should|would|has|have)"
        r"(?:n't| not\b)|\b(?:what|which|how|who|when|where|whom) (?:\w+ )?to [^,;?]{2,50} (?:and|or) (?:what|which|how|who|when|where|whom) (?:\w+ )?to\b"
        r"|\b(?:and|or) (?:what|which|how|who|when|where|whom)(?: \w+)? to\b|\bwhat,? if anything,",
    ),
    "searchable": (
        r"\bwhat (?:does|do) an? (?:\w+ ){1,4}do\b|\bhow (?:do|can|could|does|should|would) (?:i|one|you|people|someone) become an? (?:certified|licensed|registered|chartered|qualified)\b|"
        r"\b(?:what|which) (?:programming languages?|tools?|software|stack|technolog\w+|databases?|languages?) (?:does|do|is|are) (?:your|the) (?:company|team|firm|lab|organi[sz]ation) (?:use|using|speak)\s*\??$|"
        r"\bwhere (?:did|have|had) you (?:study|studied|go to (?:school|university|college|uni)|graduate|work(?:ed)?\b(?: before)?[?.]?$|grow up|get your (?:degree|mba|phd|master'?s)|do your "
        r"(?:degree|mba|phd|master'?s|undergrad\w*)|train|work before|live|lived|worked)\b|\bwhere (?:are you|do you) (?:from|based|live|work|located|currently (?:work|live|based))\b|\bwhere is (?:your|the|\w+) (?:\w+ )?"
        r"(?:office|company|based|located|headquarter\w*|hq|team based|firm)\b",
        r"\b(?:what|which) (?:is|was|are|were|'s) (?:your|ur) (?:(?:current|present|exact|official|full|last|previous|first|former|new|old|actual) )?(?:job|title|job title|role|position|company|employer|degree|major|"
        r"education(?:al background)?|age|email(?: address)?|nationality|name|profession|occupation|background|field|department|industry|qualifications?|certifications?|linkedin|hometown|address|"
        r"company called|company's name|university|college|subject|specialt?y|current employer)\s*(?:now|exactly|at \w+|called|at the moment)?\s*[?.]?$|\bwhat's your (?:job|title|role|position|background)\s*\??$",
        r"\bwhat do you (?:do|work (?:as|on|in))(?: (?:for (?:a living|work)|at \w+|exactly|professionally|in your (?:job|role|company)|now|currently|there|these days))*\s*\??$|\bwhat is it (?:that )?you do\b|\bwhat does your (?:job|company|role|team|"
        r"organi[sz]ation|firm|department|employer) (?:do|make|sell|offer|produce|entail|involve)\b|\bwho (?:do|did) you work for\b|\bwhat kind of company\b|\bwhich company\b",
        r"\bhow (?:long|many years) (?:have you (?:been|worked)|did you (?:work|stay|spend|study))(?! .{0,40}(?:before you|until you|to (?:feel|learn|trust|find)))\b|\bhow many years of\b|\bhow old (?:are|is|were)\b|\bhow (?:many|big|large) (?:is|are|people|"
        r"employees|staff|offices|customers|countries|users|members|books|papers|talks|languages)\b(?!.{0,30}\b(?:too|enough|should|would|ideal)\b)",
        r"\b(?:when|what year|in (?:which|what) year|what date) (?:did|was|were|is|are|do|does) (?:you|your|the|\w+) (?:\w+ )?(?:join(?:ed)?|start(?:ed)? (?:at|with|in|your|working)|graduate|found(?:ed)?|begin|born|leave|publish(?:ed)?|launch(?:ed)?|hired|"
        r"promoted|move to|established|released|opened|deadline|conference|open|next|due|company)\b",
        r"\b(?:which|what) (?:companies|company|schools?|universit(?:y|ies)|colleges?|firms?|cities|countries|jobs|roles|positions|degrees?|subject|subjects|languages|programming languages|employers?|courses|city|country) (?:have|did|do|are|were|had|is) (?:you|your|the|"
        r"most)\b|\bwhat did you (?:study|major in|graduate in|read at|do before)\b(?: at \w+| in (?:college|university))?|\bwhat (?:have|had) you (?:published|written|studied)\b",
        r"\bwhat(?:'s| is| are| was| were)? (?:the )?(?:definition|meaning|capital|population|average|typical|median|current|usual|minimum|exact|official)\b(?! (?:thing|mistake|reason|way|challenge|day|obstacle|bottleneck|focus|pain|"
        r"biggest|struggle|state of your))|\bwhat (?:does|do) [\w\s'\"-]{1,40}(?:mean|stand for)\s*\??$|\bwhat's the (?:salary|average|definition|difference between|meaning)\b|\bwhat (?:is|are) the (?:salary|salaries|differences? between|steps to "
        r"(?:become|get)|requirements|qualifications|best (?:books?|courses?|universit\w+|schools?|certifications?|programming languages?|tools?|websites?|companies|laptops?)|"
        r"most popular|top|types of|kinds of|main types|benefits of|advantages of|pros and cons of|price|cost|address|website|deadline|entry requirements|opening hours|history of|values of|mission of|products?|rules of)\b",
        r"\bwhat (?:is|are|'s) (?:an? )?(?!(?:good|bad|great|typical|better|hard|common|the|your|one|something|it|that|this|thing|mistake|question|habit|decision|book|day|moment|lesson|skill|sign|piece|belief|project|time|usual|helpful|useful|realistic|healthy|"
        r"sensible|fair|reasonable|worth|different|missing|most|people|harder|left|next|important|change|way|story|task|there|not|i|you|we|really|an early|unusual|early)\b)[\w./+#-]+(?: [\w./+#-]+)?\s*\?$",
        r"\bhow (?:do|does|did|can|could|to|should) (?:i|one|we|you|people) (?:install|download|use|open|register|sign up|apply (?:for|to)|get (?:certified|a visa|a certificate|a licen[cs]e|an mba|into \w+)|spell|"
        r"pronounce|calculate|write a (?:cv|resume|cover letter|for loop)|create an? (?:account|linkedin|cv)|code in|convert|enrol|enroll|format|cite)\b|\bhow (?:does|do) (?!(?:your|you|the two|the best|it|that|this|people|they|we|good|great|\w+ers)\b)[\w\s.+#-]{1,30} "
        r"work\s*\??$|\bhow much (?:does|do|is|did|are|can) (?:\w+ ){0,4}?(?:earn|make|cost|paid|pay|expect to earn|worth|salary)\b",
        r"\bwho (?:is|was|are|were|'s) (?:the |your |an? )?(?:\w+ )?(?:ceo|founder|boss|manager|president|inventor|author|director|owner|competitors?|cto|customers?|clients?|head of|biggest competitor)\b(?!.{0,30}(?:who|you "
        r"(?:learn|admire|trust|find|look)|hard|easy|worth|most|for you))|\bwho (?:founded|invented|wrote|owns|runs|started|leads|created|won|designed)\b|\bdo you (?:have|hold) an? (?:degree|phd|mba|master'?s|certificat\w+|linkedin|blog|website|twitter|"
        r"newsletter|book|youtube)\b|\bare you (?:on (?:linkedin|twitter|mastodon|github)|married|a manager|the (?:ceo|founder|head|director))\b|\bis (?:your company|\w+) (?:hiring|listed|public|based in|in (?:europe|london|africa|asia))\b|"
        r"\bdo you (?:work|live|teach) (?:at|in|for) \w+(?: \w+)?\s*\??$|\bdid you (?:study|go to (?:university|college)|graduate|work) (?:at|in|for) \w+(?: \w+){0,2}\s*\??$|\bhave you (?:written|published) (?:a book|any books|any articles|anything)\b",
        r"\bwhat (?:time|day|date) (?:is|does|do|will|are)\b|\bwhere (?:can|could|do|should) (?:i|one|we|people) (?:find|get|buy|download|read|see|apply|watch)\b(?! (?:a mentor|people|the (?:courage|energy|time|strength)|time|support|my))|"
        r"\bwhat (?:qualifications|degrees?|certificates?|certifications?|diploma|documents|visa|gpa|grades|education|courses) (?:do|does|did|are|is|should|would|will|must) \w+\b|\bwhat is the name\b|\bwhat (?:products|services|software|tools|courses) (?:does|do) "
        r"(?:your company|your firm|\w+) (?:sell|offer|make|use|provide)\b(?<!you use)",
    ),
    "vague": (
        r"\b(?:any|some|general|what|give me|best|one piece of|a piece of|have) (?:\w+ )?(?:advice|tips|guidance|wisdom|insights?|suggestions|pointers|words of wisdom|recommendations)\b"
        r"(?! (?:on|about|for|regarding|with|as to|in) (?:how|the|whether|which|what|one|structuring|choosing|writing|presenting|\w+ing|negotiat\w+|a (?:first|new)|an? \w+ (?:who|moving|with|preparing|facing|starting a))\b)(?! (?:did|have|has|do|would) (?:you "
        r"(?:ignore|get|receive|been|hear|follow|once|now|disagree|regret|wish|find|reject|still|turn|take|doubt|stop|distrust)|people|most|others|everyone|someone|your)\b)(?! (?:from|that|which|you (?:got|received|ignored|follow|heard|were|once|used)|about \w+ (?:do|did|turned|was)|was|turned|do people|is (?:given|repeated|wrong|overrated)))",
        r"\bwhat should (?:i|we) (?:do|know|ask|talk about|discuss|learn|focus on|be doing|aim for|work on|say|study)(?: (?:now|next|first|today|about it|to (?:succeed|be successful|grow|improve|get ahead|do well|become successful|get better|advance)|with my (?:life|career)|"
        r"in (?:life|my (?:career|life|job|situation))|after (?:graduation|university|college|school)|here|in the future|in general|at work|for my (?:career|future)))*\s*\??$",
        r"\bhow (?:do|can|could|should|did|would|to) (?:i|you|we|one|someone|people)? ?(?:best |really |ever |actually )?(?:be|become|get|grow|succeed|improve|do it|make it|advance|progress|manage it all|do (?:all )?(?:that|this)|get (?:ahead|better|there|started)|stay motivated|move (?:up|forward))(?: (?:so |more |very |truly |really "
        r"|a )?(?:successful|better|good|great|like you|where you are|ahead|the best|rich|started|in (?:life|my career|my job|your (?:career|job|field)|the industry|business|this field)|at (?:my job|work|it)|to where you are|my career|your career|career|a (?:good|great|better|successful) \w+|good \w+|leader|a leader|an expert|into "
        r"(?:the|this|your) (?:industry|field)|faster|more|success|confident|today|there|here|professionally|personally|this far|to the top|to this point|happy|person|life|professional))*\s*\??$",
        r"\bwhat(?:'s| is| are| was|s)? (?:the |your )?(?:\w+ )?(?:secret|key|recipe|formula|trick)s?(?: (?:to|of|for|behind) (?:your |a |my |long-term |real )?(?:success|happiness|life|career|good \w+|everything|leadership|great \w+|growth|being successful|a good \w+|it|it all|productivity|successful \w+))?\s*\??$|\bsecret (?:to|of|behind) (?:your )?success\b",
        r"\b(?:tell|talk) (?:me |to me )?(?:more |a bit |a little |something )?(?:about|through) (?:yourself|(?:your|ur) (?:\w+ )?(?:career|journey|experiences?|job|work|life|background|story|company|path|role|team|success|field|industry|day|self|past))\s*[?.]?$|\bwhat(?:'s| is) your (?:story|journey|life story|career story|philosophy|vision|"
        r"biggest (?:weakness|strength)|management style|leadership style|opinion|take|view|dream|passion|why|motto|mantra|experience)\s*\??$|\b(?:how|what) (?:is|was|about|'s) (?:your )?(?:job|work|career|life|journey|business|day|company|experience|it|everything|it going|things|career so far|it like)(?: (?:going|so far|like|today|there|at \w+|these days|now|these "
        r"days|working there|to be you))*\s*\??$",
        r"\bwhat (?:do|did|would) you (?:think|recommend|suggest|advise|do|say|like|want|enjoy|see|believe|know|learn|learn from (?:it|your (?:career|job|experience|life|mistakes)))(?: (?:about (?:it|that|this|the (?:industry|future|world|market|company|field|economy|job market)|ai|life|my (?:career|situation|future|plan|profile|cv)|your (?:job|work|career)|everything)|i (?:should )?do|"
        r"(?:to|for) (?:me|someone like me|young people|beginners|students|people)|in life|in general|in my (?:place|position|situation|shoes)|so far|most|next|me to do|me do|to succeed|to do|to people|of (?:it|that|this|my (?:cv|profile|plan|situation))))*\s*\??$|\bthoughts\s*\?|\bwhat are your thoughts(?: (?:on|about) (?:\w+ ){0,2}\w+)?\s*\??$",
        r"\bwhat (?:can|could|would|might) (?:you|i|we|someone) (?:tell me|share|teach me|say|learn from you|learn|talk about|offer|do (?:for me|better|to (?:help|improve|succeed))|ask|do)\b(?: (?:about (?:your |the )?(?:\w+)|with me|from you|next|today|now|better))*\s*\??$|\bwhat (?:should|could|shall|can|do) we (?:talk|speak|discuss|chat)\b",
        r"\bwhat makes (?:a |an )?(?:good|great|successful|effective|real|strong) (?:\w+ )?(?:leader|manager|person|engineer|designer|team|company|career|employee|boss|professional|developer|writer|teacher|leaders|managers|teams|people|entrepreneur|founder|analyst|product)\s*\??$|\bwhat (?:motivates|drives|inspires) you(?: (?:most|every day|in life|to succeed|at work))?\s*\??$|"
        r"\bwhat(?:'s| is)? (?:is )?(?:the )?(?:best|right|most important|smartest|fastest|quickest|easiest) (?:way|thing|advice|path|skill|lesson|strategy|approach|career)(?: (?:to (?:learn|succeed|grow|improve|do|live|lead|work|start|get ahead|be successful|know|have|get better|network|become \w+)|in (?:life|business|your career|general|your life)|for (?:me|success|my career|"
        r"a career|growth)|you(?:'ve| have)? (?:ever )?(?:learned|learnt|got|received|know|been given)|out there|forward|of all|ever|today))*\s*\??$",
        r"\bwhat(?:'s| is| does)? (?:is )?(?:the |your )?(?:future|state|world|landscape|outlook)(?: (?:of|for|in|look like|hold)(?: (?:the |this |your |our )?[\w-]+){0,3})?\s*\??$|\bwhere (?:is|do you see) (?:the |this |your |it |yourself |everything )?(?:industry|field|market|world|going|heading|headed|in \w+ years|business|technology|ai)?(?: (?:going|heading|headed|in (?:\w+ )?(?:years|the future)))?\s*\??$",
        r"\bhow did you (?:get|come|make it|rise|arrive|end up|become|start|begin|do it|succeed|get started|get here)(?: (?:to )?(?:where you are(?: (?:today|now))?|here|there|so (?:successful|far|good)|successful|this far|the top|in your (?:career|field|industry|job)|started|who you are|today|to this point|your career|into (?:this|it|your field)|all this|it))*\s*\??$|"
        r"\bhow (?:can|could|would|do) you help(?: me)?(?: (?:with|in) my (?:career|life|journey|goals))?\s*\??$|\bcan you help(?: me)?(?: out)?\s*\??$|\bhow (?:do|should|can) i (?:start|begin|proceed|network|lead|learn|work|live|decide|choose|improve myself|do (?:this|it|better|well))\s*\??$",
        r"\bhow does (?:the |this |your )?(?:industry|business|world|market|job|company|career|work|it|life|everything) work\s*\??$|\bwhat is it like(?: (?:to be (?:you|a \w+)|working (?:there|at \w+|in (?:the|your) \w+)|there|at \w+|in (?:the|your) (?:industry|field)))?\s*\??$|\bwhat(?:'s| is) (?:life|work|working|it) like\b(?! (?:when|to (?!be you)))(?:[^?]{0,14})\s*\??$|"
        r"\bwhat(?:'s| is|s) it like (?:to be|being) an? (?:\w+ ){0,2}\w+\s*\??$|\bwhat (?:about|else)\b[^?]{0,25}\?$|\bwhy\s*\?$|\band you\s*\?$|\bhow so\s*\?$|\bwhat next\s*\?$|\bso\s*\?$|\bwhat are (?:the|your) (?:\w+ )?(?:challenges|goals|plans|hobbies|strengths|weaknesses|values|priorities|opportunities|trends|skills)\s*\??$|\bwhat skills (?:do|are|should)\b[^?]{0,30}\?",
    ),
    "leading": (
        r"\b(?:don't|dont|wouldn't|wouldnt|do|would|can't|cannot|didn't) you (?:also |not |all |really |just )?(?:think|agree|say|feel|believe|find|admit|see)\b(?= (?:that|it|this|the|how|most|all|a|an|people|young|managers|we|they|so|\w+ (?:is|are|was|were|should)|too|as well|with me))(?<!do you think)(?<!do you feel)(?<!do you find)(?<!do you "
        r"believe)(?<!do you say)(?<!do you see)(?<!would you say)(?<!would you feel)(?<!would you find)(?<!would you see)(?<!would you think)",
        r"\b(?:don't|dont|wouldn't|wouldnt|do|would) you (?:not )?agree\b|\bdo you not (?:think|agree|feel|find)\b|\bwouldn't you (?:say|agree|think)\b|\bdon't you\b",
        r"\b(?:surely|obviously|clearly|of course|undoubtedly|no doubt|needless to say|as we all know|everybody knows|everyone knows|we all know|as everyone knows|it is (?:obvious|clear)|evidently)\b",
        r"(?:,|–|-) ?(?:right|correct|isn't it|isnt it|is it not|don't you|dont you|doesn't it|aren't you|aren't they|wasn't it|didn't you|won't you|wouldn't you|haven't you|hasn't it|can't you|no|yes|eh|agree|agreed|isn't that|wouldn't it|don't they|wasn't he|weren't they|isn't there|am i right|true|are you|is it|do you|did you|innit|isn't he|isn't she)\s*\?",
        r"(?<!was )(?<!be )(?<!is )(?<!were )(?<!it )(?<!out )(?<!them )\b(?:right|correct|agree|am i right)\s*\?\s*$|\bisn't it\s*\?",
        r"\byou (?:must|surely|probably|certainly|definitely|obviously|would (?:surely|never|definitely)|agree|clearly) (?:\w+ )?(?:have|be|been|agree|find|feel|think|hate|love|miss|regret|enjoy|prefer|that|wish|know|say)\b",
        r"^(?:\W*)(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|shouldn't|wouldn't|haven't|hasn't|couldn't|can't|won't|isnt|arent|dont|shouldnt) \w+",
        r"\bwhy (?:is|are|was|were|do|does|did) (?:\w+ ){1,5}?(?:so (?:bad|terrible|stupid|slow|awful|useless|lazy|overrated|boring|toxic|incompetent|broken|blind|obsessed|much (?:better|worse)|superior|arrogant|out of touch|ignorant|wrong|great|clueless|afraid)|such an? \w+|always (?:wrong|fail\w*|lie|ignore|get it wrong)|fail to|"
        r"never (?:listen|learn|understand|care)|(?:much |far |clearly )?(?:better|worse|superior|inferior) than|a waste|overrated|useless|ignore the obvious)\b",
        r"\bhow (?:much|badly|terrible|awful|bad|great|wonderful|amazing|boring|hard|stupid|frustrating|annoying|horrible|disappointed|angry|proud|relieved|happy) (?:did|do|does|was|is|were|are|must) (?:you |it |that |this |the |your )?(?:\w+ )?(?:love|hate|enjoy|regret|suffer|dislike|miss|have been|to work|to leave|when they|feel when they)\b|\bhow (?:terrible|awful|horrible|boring|bad|annoying|wonderful|amazing|frustrating) (?:is|was|are|were|did|must)\b|"
        r"\bwhy (?:didn't|don't|wouldn't|haven't|won't) you (?:just|simply|ever|even|bother)\b|\bwhy not just\b|\bi (?:assume|suppose|guess|take it|bet|imagine|presume|trust|believe|think|am sure|'m sure|am convinced) (?:that )?(?:you|it|the|your|this|\w+ (?:is|are))\b[^?]{0,80}\?|\bisn't (?:it|that|this|\w+) (?:\w+ )?(?:better|true|best|right|"
        r"obvious|time|wrong|clear|the case|just|simply|really|a (?:shame|waste|mistake|pity))\b|\bwouldn't it (?:be|have been|make)\b|\bshouldn't (?:we|i|people|they|every\w+|all|managers|companies)\b|\bgiven (?:how|that) (?:\w+ ){0,3}?(?:bad|terrible|awful|useless|obvious|clear\w*|broken|stupid|poor|wrong|better|great)\b|\bonly (?:an )?idiots?\b|"
        r"\bwould(?: you)? (?:not|n't) (?:agree|say)\b|\b(?:is|are|was) (?:\w+ ){1,3}?(?:really|actually|even) (?:worth|necessary|that (?:good|bad|important)|needed|just)\b[^?]{0,30}\?$",
    ),
    "question-searchable-role": (r"\b(?:what|which) (?:is|was|'s) your (?:\w+ )?(?:role|job|title|position)\b|\bwhat do you do(?: (?:for (?:a living|work)|at \w+|exactly|now|there|professionally))*\s*\??$|\bwho do you work for\b|\bwhere do you work(?: now| these days| at the moment)?\s*\??$",),
}

#: Rewordings of a yes-or-no question: a pattern of the folded main clause and what to say in its place.
REWORDINGS = (
    (r"(?:is|are|was|were) there (?:anything|something|things|any things) (?:that |which )?you (?:would|'d) (.+)", "What would you $1?"),
    (r"(?:is|are|was|were) there (?:anything|something|things|any things) (?:that |which )?you wish (.+)", "What do you wish $1?"),
    (r"(?:is|are|was|were) there (?:anything|something|things|any things) (?:that |which )?(.+)", "What is there that $1?"),
    (r"(?:is|are|was|were) there (?:an?|any|some) (.+)", "Which $1 come to mind?"),
    (r"did you (?:ever )?(?:enjoy|like|love) (.+)", "What did you like about $1?"),
    (r"do you (?:enjoy|like|love) (.+)", "What do you like about $1?"),
    (r"did you (?:ever )?(choose|decide|leave|move|join|start|quit|change|switch|go|accept|take|stay|turn|apply|stop|become) ?(.*)", "What made you $1 $2?"),
    (r"did you (?:ever )?(?:regret|mind|miss) (.+)", "What did you think of $1 afterwards?"),
    (r"do you (?:ever )?(?:regret|mind|miss) (.+)", "What do you think of $1 today?"),
    (r"did you find (.+?) (?:hard|difficult|easy|useful|helpful)(.*)", "What was it like, $1$2?"),
    (r"do you find (.+?) (?:hard|difficult|easy|useful|helpful)(.*)", "What is it like, $1$2?"),
    (r"did you (?!know|have|want|need|feel|see|think|expect|believe|get)(?:ever )?(.+)", "How did you $1?"),
    (r"do you (?:think|believe|feel|expect) (?:that )?(.+)", "What have you seen that would tell me whether $1?"),
    (r"do you have (?:an?|any|some) (.+)", "What $1 do you have?"),
    (r"do you (?!know|want|need|see|mind|agree|remember)(?:ever |often |usually |still |also )?(.+)", "How do you $1?"),
    (r"have you ever (.+)", "When have you $1?"),
    (r"have you (.+)", "How have you $1?"),
    (r"should (?:i|we) (.+)", "How would you decide whether to $1?"),
    (r"can (?:i|we) (.+)", "How could I $1?"),
    (r"could (?:i|we) (.+)", "How could I $1?"),
    (r"would you (?:ever |still |also )?recommend (.+)", "For whom would you recommend $1?"),
    (r"would you (?:ever |still |also )?(.+)", "What would make you $1?"),
    (r"is it (?:very |really |so |too )?(?:hard|difficult|easy|scary|strange|tough|stressful|challenging|lonely|possible|useful) to (.+)", "What is it like to $1?"),
    (r"(?:is|was) it (?:very |really |so |too )?(?:hard|difficult|easy|possible|worth|important|useful|good|helpful|scary|strange|tough|stressful|"
     r"better|necessary|challenging|lonely) (?:it )?to (.+)", "What was it like to $1?"),
    (r"(?:is|was) it (?:very |really |so |too )?(?:hard|difficult|easy|worth|tough|stressful|challenging) (\w+ing .+)", "What was it like, $1?"),
    (r"does (?:your|the) (\w+) (.+)", "How does your $1 $2?"),
    (r"are you (?:happy|satisfied|glad|pleased) (?:with|about) (.+)", "What would you change about $1?"),
    (r"are you (.+)", "In what way are you $1?"),
    (r"were you (.+)", "In what way were you $1?"),
)

WORDSETS = {
    # Words that carry no subject of their own in a question.
    "empty": """
        a about actually advice after again all also always am an and any anyone anything are as ask at be because been being best better between big biggest both but by can
        career careers come could did didn do does doing don done else enough even ever every everything excuse feel few field find first for from future general get give go going good got
        great had has have he hear hello help her here hey hi him his how i if important in industry insight insights into is it its itself job journey just keep key kind know
        ll last learn let life like little long look lot m made main make makes many may maybe me mean might more most much my need never new next no not now of off ok okay on
        one ones only or other our out over own path people perhaps person piece place please question questions re really recommend right s said say secret see share
        she should so some someone something still story success successful such suggest t talk tell than thank thanks that the their them then there these they thing things
        think this those thought thoughts tip tips to today too up us used ve very want was way ways we well were what when where whether which while who whom whose why will wisdom with
        work world would yes yet you your yours yourself
    """,
    "grammar": """
        a about after again all also am an and any are as at be because been being but by can could did do does for from had has have he her him his how i if in into is it its
        just like made make makes may me might more most my no not of on one or our out over own really s she should so some such t than that the their them then there these
        they thing things this those to too up us very was way we were what when where whether which while who whom whose why will with would you your yourself ve d ll m re
        think tell someone something ever still best good first now get got go
    """,
}

# Families of stems: a question about slides serves the goal of presenting data (hint no-goal).
FAMILIES = (
    "present slide talk audience speech speak stage explain story data chart number dashboard figure visual listener room technical meeting deck graph omit leave clear simpl understand convinc",
    "pric cost customer sale sell market deal negotiat client revenue discount product willing pay margin contract buyer",
    "career promot role job position interview cv hire recruit title level ladder step switch chang move leave choose industry",
    "team manag lead leader report deleg feedback conflict people coach hire fire staff boss meeting trust one-to-one performance hard conversation",
    "writ article draft edit publish book essay reader text word blog paper sentence",
    "code software engineer test review architect system deploy bug program develop design debug language rust python",
    "fund invest startup found raise pitch company business launch venture growth",
    "salary negotiat pay offer raise ask money",
    "research phd thesis paper supervisor academ method experiment grant study lab publish",
    "cook kitchen menu recipe chef restaurant dish",
    "design user prototype interface usabil research sketch ux",
    "network relation contact introduc people meet event connect visib stranger small talk",
    "teach class student lesson school pupil learn course",
    "focus time prioriti energy burnout balance rest stress tired load no boundary calm confiden doubt fear fail setback mistake courage support",
    "politic stakeholder influence power decision board ally sponsor budget resist convinc persuad room vote peer",
    "strategy plan priorit roadmap goal vision direction bet trade-off decision choose",
    "language english culture abroad country move foreign translat accent",
    "law court case legal contract client", "patient nurse doctor clinic hospital care medic", "garden farm soil plant harvest crop",
)
