"""English for the question coach (E2)."""

from __future__ import annotations

MACROS = {
    "aux": r"(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|shall|may|might|must|am|r)",
    "naux": r"(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|won't|wouldn't|shouldn't|isnt|"
    r"arent|"
    r"dont|doesnt|didnt|wouldnt|shouldnt|couldnt|ain't)",
    "subj": r"(?:i|you|u|it|there|that|this|these|those|we|they|he|she|your|the|my|people|anyone|one|a|an|any|most|all|some|having|being)",
    "wh": r"(?:what|how|why|which|who|whom|whose|where|when)",
    "leadin": r"(?:so|and|but|well|also|ok|okay|then|now|hi|hello|hey|thanks|thank you|just curious|curious|out of curiosity|one question|"
    r"first|second|"
    r"third|finally|lastly|next|quick question|question|my question|in your (?:view|opinion|experience|case)|from your (?:view|"
    r"experience|"
    r"perspective)|looking back|today|personally|honestly|please|in general|overall|again|maybe|perhaps|if i may ask|by the way|"
    r"(?:my |one |the )?(?:first|second|third|next|last|main|other) (?:one|question)(?: is)?|\d+[.)]|[-•])",
    "wonder": r"(?:i(?:'m| am| was|'ve been| have been)? (?:just |also |often |really |always )?(?:wonder(?:ing|ed)?|curious|"
    r"interested to know|asking myself)|"
    r"(?:i(?:'d| would)|would|'d) (?:also |really )?(?:like|love|be (?:curious|interested|glad|keen)) to (?:know|ask|hear|learn|"
    r"understand)(?: from you)?|"
    r"i want(?:ed)? to (?:know|ask)(?: you)?|may i ask(?: you)?|can i ask(?: you)?|could i ask(?: you)?|might i ask(?: you)?|"
    r"do you mind (?:me asking|if i ask)|"
    r"my question is|please tell me|tell me|(?:can|could|would|will) you (?:please |perhaps |maybe )?(?:tell|let) me(?: know)?|"
    r"do you (?:happen to )?(?:know|remember))",
    "invite": r"(?:please |perhaps |maybe |possibly |briefly |kindly |also )*(?:tell|describe|walk|share|explain|talk|take|outline|sketch|"
    r"recall|paint|unpack|"
    r"elaborate|expand|show|say (?:more|a (?:bit|little|few)|something)|help me (?:understand|see|think)|give (?:me |us )?(?:an|"
    r"one|some|two|a|the) "
    r"(?:\w+ )?(?:example|idea|picture|sense|insight|story|moment|instance|glimpse|account|view|case)s?|think of|compare|reflect|"
    r"speak|remember|go through|"
    r"list|name|mind (?:telling|describing|sharing|walking|explaining|talking|taking)|like to (?:tell|share|describe)|"
    r"be (?:willing|open|able|happy) to "
    r"(?:tell|describe|walk|share|explain|talk|take|show))",
}

PATTERNS = {
    "lead-in": (
        r"\s*(?:[-•·\"'(]|\d+[.)]) *",
        r"\s*<leadin>(?: \w+)?[,:–-] *",
        r"\s*(?:so|and|but|well|also|then|now|ok|okay|please) ",
        r"\s*(?:hi|hello|hey|dear) [\w-]+[,!:–-]? ",
    ),
    # Closed only in form: these ask for a story.
    "starts-story": (
        r"(?:is|are|was|were|has|have|had) there (?:ever |also )?(?:been )?(?:an?|one|some) (?:\w+ )?(?:moments?|times?|days?|points?|"
        r"conversations?|situations?|incidents?|turning points?|evenings?|meetings?|night|week|story|episode|scene)\b",
        r"(?:do|can|could|would|might|did) you (?:still |ever |perhaps |maybe )?(?:remember|recall|think back to|think of|bring to mind|name|point "
        r"to) (?:an?|the|one|how|what|when|your|any|some)\b(?! (?:name|title|year|date)\b)",
        r"(?:do|would|might) you (?:happen to )?have (?:an?|one|any) (?:\w+ )?(?:story|stories|example|memory|anecdote|moment)\b",
    ),
    # A story of theirs or a case of mine: what it is about cannot be told from words alone.
    "about-us": (r"\b(?:i|me|my|mine|we|us|our|did you|did your|made you|were you|was your|when you|you (?:had|were|could|might|ever))\b",),
    # “Have you ever …, and what came of it?”: the second half opens the first.
    "story-asked": (
        r"^\W*(?:so,? |and )?(?:is|was|has|were) there [^?,]*,? (?:and|–) (?:what (?:was|is|lay|stood|happened|came)|how (?:did|was)|"
        r"why)\b[^?]{0,60}\?",
        r"^\W*(?:so,? |and )?(?:(?:have|had) you ever|did you ever|were you ever|was there|is there|has there|do you remember|can you "
        r"remember)\b[^?]*,? (?:and|and if so,?|if so,?|if yes,?|–) (?:what (?:happened|came of it|did you do|did you learn|was it like|did it "
        r"(?:teach|take|change|feel))|how (?:did (?:you|it|that|they)|was (?:it|that))|why\b)[^?]{0,60}\?",
    ),
    # Open in form, with an answer of one word: numbers, dates, one of two.
    "one-word-answer": (
        r"^how (?:many(?! of (?:your|the|those))|old|tall|long (?:were|was|have|had|are|is|did|do|does)\b(?! (?:it|you|they|she|he) (?:\w+ "
        r")?(?:take|took|wait|need))) ?(?:\w+ ){0,2}?(?:\w+)\b(?!.{0,40}\b(?:too|enough|before you|until you|should|would you)\b)",
        r"^(?:which|what|who)\b[^?]{0,90}(?:,|:|–| -) ?(?:the |an? |in |at |to |your )?[\w.+#-]+(?: [\w.+#-]+){0,3},? or (?:the |an? |in |at |to |"
        r"your )?[\w.+#-]+(?: [\w.+#-]+){0,3}\s*\?$",
        r"^(?:what|which) (?:year|day|date|month|time|age|grade|percentage|city|country|team|version|floor|size) (?:is|was|were|did|do|does|are|"
        r"have|had)\b|^(?:at|in) (?:what|which) (?:year|age|month|city|country)\b|"
        r"^(?:when|where) (?:is|was|were|are) (?:your|the|that|it|you)\b[^?]{0,30}\?$|^when did you (?:join|start|begin|leave|graduate|move|quit|"
        r"retire|finish|get|become|open|found|buy|sell|meet|marry)\b[^?,]{0,35}\?$|"
        r"^any (?:regrets|plans|chance|luck|news)\b[^?]{0,20}\?|^who (?:is|was) your (?:\w+ )?(?:boss|manager|first boss|supervisor|employer|"
        r"landlord|teacher|client|customer|investor|supplier|competitor|partner)\s*\?$|^how often do you (?!find|feel|wish|think|catch|regret|"
        r"doubt)\w+[^?,]{0,30}\?$",
    ),
    "starts-aux": (r"<aux> (?!not\b)[\w'\"$]",),
    "starts-negative": (r"<naux> [\w']", r"<aux> (?:<subj>|\w+) not "),
    "starts-invite": (
        r"(?:can|could|would|will|may|might|are|do) you <invite>\b(?!(?: (?:me|us|about it))* (?:if|whether)\b)",
        r"(?:could|can|may|might) i (?:ask|hear|invite)(?: you)?(?: to \w+)?,? "
        r"(?:<wh>|about|for|to)\b",
        r"would you be so kind",
    ),
    "starts-wh": (r"(?:(?:from|by|in|at|on|with|to|about|for|of|after|until|under|through) )?<wh>(?:'s|'d|'re|s)?\b",),
    # "When you moved, …": a clause that only leads to the question.
    "starts-subordinate": (
        r"(?:when|where|while|as|if|after|before|since|because|given|once|although|though|unless|until|whenever|in|at|on|for|with|"
        r"from|during|about|"
        r"over|by|of all|among|between|apart|besides|instead|having|looking|thinking|imagine|suppose|say|assuming|coming|now that|"
        r"knowing|a|an|the|your|you|"
        r"i|we|my|most|many|some|people|everyone|as for|regarding|to|last|next|this|that|these|those|early|back|earlier|ten|five|"
        r"today) ",
    ),
    "wh-inverted": (
        r"(?!(?:when|where) (?:you|i|we|they|it|she|he|your|the|my|our)\b)(?:(?:from|by|in|at|on|with|to|about|for|of|after|until|under|through) "
        r")?(?:(?:what|how|why|which|who|whom|whose|where|"
        r"when)(?:'s|'d|'re)|(?:what|which|who|whom|whose) (?:[\w-]+ ){0,4}?(?:<aux>|<naux>)\b|(?:how|why|when|where) (?:(?:much|many|"
        r"often|long|far|"
        r"early|late|well|soon|exactly|else|on earth|in \w+|hard|do|[a-z]+ly|big|deep|close) ){0,2}(?:[\w-]+ ){0,2}?(?:<aux>|"
        r"<naux>)\b|(?:what|which|who|whom|whose) (?!you\b|i\b|we\b|it\b|they\b|"
        r"she\b|he\b|the\b|your\b|people\b|there\b|to\b)\w+)",
    ),
    "wonder-if": (r"<wonder>[,:]? (?:if|whether)\b",),
    "wonder-open": (r"<wonder>(?: about)?[,:]? (?:<wh>|about|more|of)\b",),
    "tell-me": (
        r"(?:please |kindly )?(?:tell|describe|walk|share|explain|talk|take|help|outline|sketch|give|think|imagine|recall|name|list|"
        r"show|paint|compare)\b",
    ),
    "aux-inside": (r"(?:^|[\s,])(?:<aux>|<naux>) (?:you|u|it|there|that|this|your|the|people|they|we|i|he|she)\b",),
    "wh-inside": (r"\b<wh>\b",),
    "either-or": (r"\bor (?:not|no|rather|more|is|do|did|are|would|should|a|the|an|to|by|stay|go|\w+)\b",),
    "second-question": (
        r"(?:,|;|–| -|\.) ?(?:and |but )?(?:by the way|besides|while we are at it|while i am at it|incidentally|apart from that|one more thing|"
        r"another thing|separately|"
        r"on another note)[,:]? ?(?:and )?(?:<wh>|<aux>)\b",
        r"(?:,? (?:and|or|but)(?: also| then| if so)?,?|;|,| –|/|\(|\bas well as) (?:<wh>) (?:[\w-]+ ){0,3}?(?:do|did|does|would|is|"
        r"are|was|were|can|could|should|has|have|had|will|made|makes|"
        r"helped|changed|surprised|happened|went|might)\b(?! (?:not|n't)\b)(?!n't)(?<!\bdo not)",
        r"(?:,? (?:and|or|but)(?: also| then| if so)?,?|;|,|/) (?:do|did|does|would|is|are|was|were|can|could|should|has|have|"
        r"will) (?:you|u|it|there|that|this|your|they|we|i|he|she)\b",
        r"\b(?:how|why|what|when|where|who|which) (?:and|&|/) (?:how|why|what|when|where|who|which|with whom)\b",
        r",? and why (?!not\b)\w+",
        r",? and (?:how|why|when|where|who|for how long|since when|with whom)\s*\?",
        r",? (?:and|or|but) (?:also )?(?:what|how|who|where|when)(?:'s|'re|'d) | ?[+&] ?(?:<wh>)\b",
        r",? (?:and|or) (?:also )?(?:who|what|which \w+|whose \w+) (?!you\b|your\b|i\b|we\b|they\b|he\b|she\b|it\b|people\b|the\b|not\b|kind\b|"
        r"sort\b|to\b|your\b|a\b|an\b|my\b|this\b|that\b)"
        r"(?:\w+ed|\w+s|taught|told|gave|made|got|brought|led|kept|took|held|stood|came|went|paid|said|knew|saw|let|set|put|cut|drew|drove|broke|"
        r"chose|fell|felt|found|sent|spoke|won|wrote|ran|lost|left) ",
        r"(?:\?|,? (?:and|also|plus)) (?:also )?(?:any|your) (?:advice|tips|thoughts|opinion|view|take|ideas) (?:on|about|for)\b",
        r"\b(?:also|furthermore|in addition|on top of that|plus|additionally|secondly)[, ](?:[^?]{0,20})(?:<wh>|<aux> (?:you|it|there|"
        r"i))\b",
        r"\band (?:if so|if not|if yes),? ",
    ),
    # “Tell me about X and what you changed” asks for one story; a word order of a question makes it two.
    "told-together": (
        r"(?:please |could you |can you |would you |will you )*(?:\w+ ){0,2}?(?:tell|describe|walk|share|explain|talk|take|show|say|"
        r"compare|remember|recall)\b",
    ),
    "asked-again": (
        r",? (?:and|or|but)(?: also| then)?,? (?:<wh>)(?:'s|'re|'d)? (?:[\w-]+ ){0,2}?(?:do|did|does|would|is|are|was|were|can|could|should|has|"
        r"have|had|will) (?:you|your|it|they|that|the|people|i|we|he|she)\b",
    ),
    # "what works and what doesn't": one contrast, not two questions.
    "one-contrast": (
        r"\b(?:what|which|how|who|where|when) [^,;?]{2,60},? (?:and|or|from|versus|vs) (?:what|which|how|who|where|when|why) (?:does|"
        r"do|did|is|are|was|were|can|could|should|would|has|have)"
        r"(?:n't| not\b)|\b(?:what|which|how|who|when|where|whom) (?:\w+ )?to [^,;?]{2,50} (?:and|or) (?:what|which|how|who|when|"
        r"where|whom) (?:\w+ )?to\b"
        r"|^which\b[^?]*, and why\s*\?|^who\b[^?]*,? and (?:what|how|why) (?:did|do|does|was|were) (?:they|he|she)\b"
        r"|\b(?:what|how|who|whom|which) to [^?]{2,40},? and (?:when|how|why|where|to whom|with whom|in what order)\s*\?|\band what (?:\w+s|would "
        r"\w+|could \w+|can \w+) "
        r"(?:it|that|this|them)\b[^,?]{0,15}\?|\bwhat (?:did|do|would|have) you [^?;]{3,80},? and what (?:did|do|would|have) you (?:keep to "
        r"yourself|kept to yourself|"
        r"leave (?:out|behind|unsaid|aside)|drop|skip|ignore|throw|avoid|hold back)\b"
        r"|\b(?:and|or) (?:what|which|how|who|when|where|whom)(?: \w+)? to\b|\bwhat,? if anything,",
    ),
}

#: Rewordings of a yes-or-no question: a pattern of the folded main clause and what to say in its place.
REWORDINGS = (
    (r"(?:is|are|was|were) there (?:anything|something|things|any things) (?:that |which )?you (?:would|'d) (.+)", "What would you $1?"),
    (r"(?:is|are|was|were) there (?:anything|something|things|any things) (?:that |which )?you wish (.+)", "What do you wish $1?"),
    (r"(?:is|are|was|were) there (?:anything|something|things|any things) (?:that |which )?(.+)", "What is there that $1?"),
    (r"(?:is|are|was|were) there (?:an?|any|some) (.+)", "Which $1 come to mind?"),
    (r"did you (?:ever )?(?:enjoy|like|love) (.+)", "What did you like about $1?"),
    (r"do you (?:enjoy|like|love) (.+)", "What do you like about $1?"),
    (
        r"did you (?:ever )?(choose|decide|leave|move|join|start|quit|change|switch|go|accept|take|stay|turn|apply|stop|become) ?(.*)",
        "What made you $1 $2?",
    ),
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
    (
        r"is it (?:very |really |so |too )?(?:hard|difficult|easy|scary|strange|tough|stressful|challenging|lonely|possible|"
        r"useful) to (.+)",
        "What is it like to $1?",
    ),
    (
        r"(?:is|was) it (?:very |really |so |too )?(?:hard|difficult|easy|possible|worth|important|useful|good|helpful|scary|strange|"
        r"tough|stressful|"
        r"better|necessary|challenging|lonely) (?:it )?to (.+)",
        "What was it like to $1?",
    ),
    (
        r"(?:is|was) it (?:very |really |so |too )?(?:hard|difficult|easy|worth|tough|stressful|challenging) (\w+ing .+)",
        "What was it like, $1?",
    ),
    (r"does (?:your|the) (\w+) (.+)", "How does your $1 $2?"),
    (r"are you (?:happy|satisfied|glad|pleased) (?:with|about) (.+)", "What would you change about $1?"),
    (r"are you (.+)", "In what way are you $1?"),
    (r"were you (.+)", "In what way were you $1?"),
)

WORDSETS = {
    # Words that carry no subject of their own in a question.
    "empty": """
        a about actually advice after again all also always am an and any anyone anything are as ask at be because been being best
        better between big biggest both but by can career careers come could did didn do does doing don done else enough even ever
        every everything excuse feel few field find first for from future general get give go going good got great had has have he
        hear hello help her here hey hi him his how i if important in industry insight insights into is it its itself job journey
        just keep key kind know ll last learn let life like little long look lot m made main make makes many may maybe me matter matters mean
        might more most much my need never new next no not now of off ok okay on one ones only or other our out over own path
        people perhaps person piece place please question questions re really recommend right s said say secret see share she
        should so some someone something still story success successful such suggest t talk tell than thank thanks that the their
        them then there these they thing things think this those thought thoughts tip tips to today too up us used ve very want
        was way ways we well were what when where whether which while who whom whose why will wisdom with work world would yes yet
        you your yours yourself
    """,
    # Words that only frame a question.
    "question-frame": """
        look like back today begin begn early first most part kind sort thing way very one two
    """,
    "grammar": """
        a about after again all also am an and any are as at be because been being but by can could did do does for from had has
        have he her him his how i if in into is it its just like made make makes may me might more most my no not of on one or our
        out over own really s she should so some such t than that the their them then there these they thing things this those to
        too up us very was way we were what when where whether which while who whom whose why will with would you your yourself ve
        d ll m re think tell someone something ever still best good first now get got go
    """,
}

# Families of stems: a question about slides serves the goal of presenting data (hint no-goal).
FAMILIES = (
    "present slide talk audience speech speak stage explain story data chart number dashboard figure visual listener room "
    "technical meeting deck graph omit leave clear simpl understand convinc",
    "pric cost customer sale sell market deal negotiat client revenue discount product willing pay margin contract buyer",
    "career promot role job position interview cv hire recruit title level ladder step switch chang move leave choose industry",
    "team manag lead leader report deleg feedback conflict people coach hire fire staff boss meeting trust one-to-one performance hard conversation",
    "writ article draft edit publish book essay reader text word blog paper sentence",
    "code software engineer test review architect system deploy bug program develop design debug language rust python",
    "fund money budget financ invest startup found raise pitch company business launch venture growth",
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
    "law court case legal contract client",
    "patient nurse doctor clinic hospital care medic",
    "garden farm soil plant harvest crop",
    "shop store open rent lease landlord stock supplier premises neighbour business launch",
    "portfolio cv application interview hiring recruit move switch job role career promot",
    "engineer maint shift plant factory machine union production supervisor career manag lead",
)

# Words for the same thing, cut to five letters as `opening.stems` cuts them; the first of a line stands for all.
SYNONYMS = (
    "custo clien buyer shopp consu",
    "boss manag super direc chief",
    "leave leav quit left resig depar",
    "job role posit post",
    "choos pick selec decid chose opt choic decis",
    "compa firm busin emplo organ",
    "start begin begun began launc",
    "pay salar wage earn incom",
    "hard diffi tough chall",
    "mista error fail wrong failu blund",
    "learn lesso taugh",
    "team staff group crew",
    "meet sessi",
    "plan sched prepa",
    "measu track metri monit",
    "persu convi win won",
    "money fundi fund budge capit",
    "talk speec prese speak",
    "write writ draft wrote",
    "handl deal cope",
    "stay remai keep kept",
    "advic recom sugge",
    "refus rejec decli",
    "hire hir recru",
    "colle cowor peer",
    "cost expen price pric",
    "chang diffe",
    "find land acqui",
    "move mov go went",
    "say tell",
)
