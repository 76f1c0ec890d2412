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
        r"\b(?:could|can|may|might|would|shall|cld|wld|will) (?:it be |there be )?<she>\b(?! (?:see|imagine|say that|agree|believe|"
        r"not help))",
        r"\bwould it be (?:\w+ )?(?:possible|ok|okay|all right|alright|too much|fine|right|convenient|useful|conceivable)",
        r"\b<im> (?:writing|reaching out|getting in touch|contacting you|emailing|messaging) (?:you )?(?:\w+ )?(?:to (?:ask|request|"
        r"see if|"
        r"enquire|inquire|find out)|in the hope)",
        r"\bwonder(?:ing|ed)? (?:if|whether)\b|\bcurious (?:if|whether)\b",
        r"\b<id> (?:\w+ )?(?:like|love|welcome|appreciate|value|want) (?:to (?!get in touch\b)(?:\w+ )?(?:stay|follow|work|join|watch|shadow|spend|"
        r"ask|talk|speak|hear|chat|meet|learn|discuss|"
        r"get|pick|"
        r"have|connect|grab|hop|jump|catch|call|come|buy|invite|pop|drop|stop|swing|show|put|know|find|send|schedule|arrange|set|understand|see|"
        r"share|sit|"
        r"run|visit)|your|a|an|"
        r"fifteen|\d+|twenty|ten|if|some|any|the chance|the opportunity|two|three|one|half|his|her|their)\b",
        r"\b<id> (?:\w+ )?be (?:\w+ )?(?:grateful|glad|thankful|happy|delighted|honou?red|thrilled|obliged|pleased|great|wonderful|lovely|amazing|"
        r"nice|awesome|helpful)(?: \w+)? (?:for(?! (?:me|us|my|our|everyone|the team)\b)|if|to (?:ask|hear|talk|speak|have|meet|learn|get|chat|"
        r"connect|know|put|send))",
        r"\bit(?:'d| would) (?:\w+ )?be (?:an? |such an? )?(?:\w+ )?(?:honou?r|pleasure|privilege|joy|delight|treat|dream|gift|great help|help|"
        r"great|wonderful|lovely|nice|"
        r"fantastic|useful|good)(?: \w+)? (?:to (?!know|see|hear that)|if)\b",
        r"\b(?:i|we)(?:'m| am| was| would|'d| had)? (?:\w+ )?(?:hope|hoping|hoped|want|wanted|wish|trying|need|keen|eager|"
        r"planning) (?:(?!you )\w+ )?"
        r"(?:to (?!get in touch\b|get to know\b)(?:ask|talk|speak|hear|chat|meet|learn|discuss|get|pick|have|connect|put|arrange|schedule|know)|"
        r"for (?:a|your|some|"
        r"fifteen|twenty|ten|\d+)|you (?:could|can|would|will|might|may|to(?! (?:know|see|hear|have)\b))|your|she|he|they)\b",
        r"\b(?:do|have) you (?:have |got )?(?:\w+ ){0,3}?(?:time|minutes|moment|minute|mins|room|capacity|advice|tips|a few|a spare)\b",
        r"\bgot (?:\w+ ){0,2}?(?:time|minutes|mins|min|moment|a sec)\b",
        r"\bare (?:you|u) (?:\w+ )?(?:free|available|open|up for|willing|around|able|interested|ok with|okay with)\b",
        r"\b(?:is|would) there (?:be )?(?:any |a |some )?(?:\w+ )?(?:chance|way|time|possibility|day|moment|slot|quarter of an hour)\b",
        r"\b(?:any|a|by) chance\b",
        r"\b(?:please|pls|plz|kindly|do) (?:also |then )?(?:let me know|send|tell|share|call|advise|help|reply|consider|take|"
        r"have a look|introduce|"
        r"forward|pass|put|give|review|read|check|look|recommend|connect|refer|spare|respond|get back|schedule|accept|revert)\b",
        r"\blet me know (?:if|whether|when|what|a time|your)\b",
        r"\b(?:my|one|two|three|a|single|only) (?:\w+ )?(?:ask|request|questions?|favou?r|thing) (?:is|are|:|for you|would be|i)\b",
        r"\b(?:i have|i've got|i've|here are|these are|have) (?:just |only )?(?:<num>|some|many|so many|a lot of|lots of) (?:\w+ ){0,2}?"
        r"questions?\b",
        r"\bhow about\b|\bfancy an?\b|\bup for an?\b|\bmind if i\b|\bwould you mind\b|\bspare (?:me )?(?:\w+ ){0,2}?(?:minutes|time|"
        r"moment)\b",
        r"\b(?:i|we) (?:really |urgently |just |desperately |would )?(?:need|request|require) (?:your|some|you|help|advice|a|"
        r"to (?:ask|talk|"
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
        r"\b(?:would|can|could|may|might|will) (?:also )?(?:save|spare|help|tell|bring|send|return|write|report|let|share|offer|"
        r"happily|gladly)"
        r"\b|\bi (?:can|could|will|would|'ll) (?:\w+ )?(?:call|phone|come|travel|adapt|fit|work around|send|bring|write|tell)\b",
    ),
    "vague-strong": (
        r"\blearn (?:more |a lot |something )?from you\b(?! about the)(?![^.!?;]{0,60}\b(?:how|what|why|which|where|when|whether)\b)",
        r"\b(?:<id> |i |like to |love to |want to |hoping to |hope to |wanted to |to ){0,4}(?:pick|picking) (?:your|ur|her|his|their) "
        r"(?:\w+ )?brains?\b",
        r"\b(?:any|some|general|a bit of|a little) (?:\w+ )?(?:advice|tips|guidance|wisdom|insights?|thoughts|suggestions|pointers|"
        r"words of "
        r"wisdom|input|help|direction|support|feedback)\b(?! (?:on|about|for|regarding|with|as to|in) (?:how|the|whether|which|what|"
        r"one|a|an|"
        r"my (?!career|life|future|journey|path|next|work)|this|structuring|choosing|setting|writing|this|these|two|\w+ing)\b)"
        r"(?! (?:i|you) (?:could|have|gave))(?! she| he)(?! to (?:a|the))(?! came)(?! from)",
        r"\b(?:share|sharing|benefit from|hear|tap into|get|gain|soak up|absorb) (?:some of |all |a bit of )?(?:your|her|his|"
        r"their) (?:\w+ )?(?:wisdom|insights?|knowledge|expertise|experiences?|journey|story|secrets?|thoughts|brilliance)"
        r"\b(?! (?:on|about|of|with|in|into|as|from) (?:how|the|a|an|\w+ing|whether|your|that|this|two|one|moving)\b)",
        r"\b(?:love|like|want|hoping|hope|happy|great|keen|wanted|wish|nice|honou?red|open|eager|good|'s) (?:<gap2>)??(?:to )?(?:connect|"
        r"network|link up|get connected|be connected|touch base|catch up|build a relationship|get to know you|stay in touch|be in touch)"
        r"\b(?! (?:two|the two|my|this|both))",
        r"\bexplore (?:\w+ )?(?:synergies|opportunities|possibilities|ways)\b|\bdiscuss (?:\w+ )?(?:opportunities|possibilities|"
        r"synergies|"
        r"potential|things)\b|\bmutual(?:ly)? benefi\w+\b|\bopportunities to (?:collaborate|work together)\b",
        r"\b(?:talk|chat|speak|hear|learn|know|discuss|conversation|questions?|call|ask(?: you)?)(?: \w+)? (?:more )?(?:about|on|"
        r"through) (?:your "
        r"(?:\w+ )?(?:career(?: path)?|journey|experiences?|work|job|life|success|story|path|background|field|industry)|my (?:\w+ )?"
        r"(?:career|future|life|options|path|situation|development|goals)|careers?|life|the industry|things|stuff|everything|this and "
        r"that|various|a few things)\b(?! (?:as|at|with|in|from|to|on|of|between|into|after|when|while|before|change from|break|move)\b)"
        r"(?!,)",
        r"\bwhatever (?:you (?:think|can|could|might|may|have|feel|would|know)|comes to|advice|tips|wisdom|thoughts|might|"
        r"may)\b(?![^.!?]{0,30}\b(?:fine|ok|okay|understand|decide))|\byour general (?:take|view|opinion|thoughts|"
        r"impression|perspective)\b|\b(?:coffee|tea|lunch|drink|call|chat) and an? (?:natter|chat|chinwag|gossip|talk)\b",
        r"\bwhat (?:do|would|did) you (?:think|say|suggest|advise|reckon|recommend) (?:that )?i (?:should|ought to|could|can|must) do\s*\?|"
        r"\bwhat (?:should|can|could) i do (?:with my (?:life|career)|next|now|to (?:succeed|be successful|get ahead|grow))\b|"
        r"\bhow (?:to|can i|do i|i can|could i) (?:be|become|get|grow) (?:\w+ )?(?:successful|better|like you|where you are|ahead|"
        r"the best|"
        r"great|rich)\b",
        r"\badvise me\b(?! (?:on|about|how|whether|which))|\bhelp me (?:out|grow|succeed|with my (?:career|life|future|journey)|"
        r"get ahead|"
        r"find my way|in my (?:career|journey|life)|figure (?:it|things|my))\b(?! of)",
    ),
    # Vague only where nothing small is named beside it.
    "vague-learn": (
        r"\blearn from (?:some of |all |a bit of )?(?:your|her|his|their) (?:\w+ )?(?:wisdom|insights?|knowledge|expertise|experiences?|journey|"
        r"story)"
        r"\b(?! (?:on|about|of|with|in|into|as|from) (?:how|the|a|an|\w+ing|whether|your|that|this|two|one|moving)\b)",
    ),
    # Vague only where no length is named.
    "vague-sometime": (
        r"\b(?:chat|talk|call|coffee|meet|catch up|speak|connect|get together|hang out|lunch|zoom|conversation|hop on|jump on a call|"
        r"exchange (?:of )?(?:ideas|views|thoughts|notes)|thoughts)"
        r"\b[^.!?;]{0,25}? (?:sometime|some time(?! between)|some day|someday|at some point|one of these days|one day)\b"
        r"(?! (?:between|before|after|in|next|this|during|around|within|until|on|by|towards|that)\b)",
    ),
    # Vague only where neither a length nor a number of questions is named.
    "vague-weak": (
        r"\b(?:grab|have|get|buy you|share|do|over|for|up for|fancy) (?:an? )?(?:quick |virtual |short |cup of |brief )*(?:coffee|tea|"
        r"chat|lunch|call|drink|beer|bite|catch-?up|natter|talk|conversation|zoom)\b",
        r"\b(?:hop|jump|get|go) on (?:a|the) (?:\w+ )?(?:call|phone|zoom)\b",
        r"(?<!the )(?<!first )(?<!your )(?<!next )(?<!my )(?<!our )\b(?:chat|talk|speak|meet|connect)(?: with you| to you)?(?: soon| briefly| a "
        r"bit| more| further| in person| properly)?[.!?]",
        r"\b(?:your|her|his) (?:advice|guidance|input|thoughts|opinion|help|support|feedback|insights?)\b(?! (?:on|about|of|regarding|"
        r"to|with|in|"
        r"has|have|was|is|had|that|helped|from|led|worked))",
        r"\b(?:discuss|talk about) (?:it|this|things|that|more)\b|\bsome (?:of your )?time\b|\ba (?:moment|bit) of your time\b",
    ),
    "duration": (
        r"\b(?:<num>)(?:\s?(?:-|–|to|or) ?(?:<num>))?[\s-]?(?:short |quick |spare )?<minutes>",
        r"\b(?:a |one |twenty |fifteen |ten |<num> ?)(?:short |quick )?(?:minute|min)\b|\bquarter(?:s)? of an hour\b|\bquarter-hour\b|"
        r"\bhalf(?: an|-an|-)? "
        r"?hour\b|\b(?:an?|one|two|three|\d) ?(?:hours?|hrs?|h)\b|\b\d{1,2}(?:['m]|min)\b|\bfive minutes\b|\bhour-long\b",
    ),
    "count": (
        r"\b(?:one|two|three|1|2|3|a couple of|single|a few|four|a|my|this|the|both|only) (?:or (?:two|three|2|3) |to three |"
        r"-3 )?(?:[\w'-]+,? )"
        r"{0,3}?questions?\b(?! of\b)",
        r"\b(?:one|a single|only one|just one|two) (?:small |little |quick |single |simple )?(?:things?|points?)\b(?= (?:in|by|here|about|on|that|"
        r"only|you|from|i'd|i would)|[,:;.?])",
        r"\b(?:one|a|single|two|three|a few) (?:\w+ )?(?:lines?|sentences?|words?|answer|yes or no|sentence reply|names?|examples?|"
        r"titles?|pointers?"
        r"|reading tips?)\b",
    ),
    "line-enough": (
        r"\b(?:one|a|single|two|three|a few|few|a couple of) (?:\w+ )?(?:lines?|sentences?|words?)(?: or two)? (?:by (?:e-?mail|mail|"
        r"message) |here |back )?(?:would|will|is|are|helps?|does|do) "
        r"(?:\w+ )?(?:help|enough|do|plenty|be|fine|great|lot|already|me)",
    ),
    # Asking for their points before a talk needs no question.
    "ask-lines": (
        r"\b(?:drop|send|write|give|text|mail|e-mail|email|tell|jot|note|bring|share|let) (?:me|us|down|along)\b|\b(?:think|write|list|choose|pick|"
        r"decide) (?:about|of|down|up)?\b",
    ),
    # Small words the code asks for by name.
    "conditional": (r"(?:if|should|or) ",),
    # Questions of a greeting.
    "how-are-you": (
        r"\bhow are you\b|\bis (?:this|that) (?:[\w.'-]+ ){1,3}?[\w.'-]+\s*\?|\bam i (?:speaking|talking) (?:to|with)\b|\bremember me\s*\?|"
        r"\bhow(?:'s| is) it going\b",
    ),
    "vague-verb": (r"\bbrains?$",),
    "begins-i": (r"(?:i|i'd) ",),
    "begins-to": (r"to ",),
    "an-hour": (r"hour",),
    "question-word": (r"questions?",),
    "written": (
        r"\b(?:by|via|over|per|in an|by return|through) (?:e-?mail|message|mail|chat|text|dm|post|writing|reply|whatsapp|linkedin)\b|"
        r"\bin (?:writing|a reply|a line|your reply)\b|\breply (?:here|in|by|with)\b|\b(?:line|answer|reply|note|"
        r"email) (?:or two )?(?:here|by|"
        r"back|would|is|at)\b|\bvoice (?:note|message)\b|\bbelow\b|:\s*\n|\bask you here\b|\bhere in (?:the )?chat\b",
    ),
    "meeting": (r"\b<meet>\b",),
}
