"""English for what comes after the first message: takeaways, results, thanks, farewells, agendas, asking for advice."""

from __future__ import annotations

MACROS = {
    "tip": r"(?:points?|advice|suggestions?|ideas?|remarks?|comments?|questions?|stor(?:y|ies)|examples?|tips?|sentences?|words?|"
    r"phrases?|lines?|"
    r"rules?|tricks?|checklists?|warnings?|observations?|notes?|feedback|distinction|picture|sketch|way|view|thoughts?|explanation|"
    r"description|account|list|recommendation|hint|method|approach|reminder|honesty)",
    "tried": r"(?:tried|did|used|changed|rewrote|asked|started|stopped|moved|spoke|sent|went|got|took|followed|cut|applied|tested|adapted|"
    r"adopted|declined|decided|chose|kept|put|made|wrote|showed|ran|began|dropped|turned|split|told|gave|called|met|built|swapped|"
    r"removed|added|"
    r"replaced|practi[sc]ed|opened|presented|offered|raised|left|read|said|held|set|booked|applied|shortened|tried out|skipped|postponed|"
    r"tweaked|talked|listened|pitched)",
}

PATTERNS = {
    "takeaway": (
        r"\b(?:it's|is|hangs?|stands?|now|went|goes) (?:\w+ )?(?:on|above|over|in|up on) (?:the|my|our) (?:\w+ )?(?:fridge|wall|desk|door|board|"
        r"screen|mirror|notebook|whiteboard|monitor|kitchen|office)\b|\btrying (?:it|that|this)\b",
        r"\b(?:wrote|noted|copied|put|pinned|taped|underlined|kept?|repeat\w*|hung|written|carr(?:y|ied)|quot\w*)\b[^.!?\"]{0,20}\"[^\"\n]{6,}\"|"
        r"\b(?:do|doing|did|done|try|trying) (?:precisely|exactly|just) (?:that|this|so|as you)\b",
        r": got it\b|\bgot it[.,!]|\bi(?:'ve| have) (?:already |just |since |now )?(?:told|changed|written|moved|asked|started|tried|put|cut|set|"
        r"booked|printed|bought|begun|ordered|dropped|rung|called|switched|made) (?!you\b)\w+",
        r"\bas you (?:say|said|suggest\w*|advis\w*|put it|told|recommend\w*|show\w*|describ\w*|point\w*|warn\w*|propos\w*)\b|\bi shall (?!be\b|"
        r"write|let|send|report|keep|not\b|see|come back|follow up)\w+|\b(?:had|got|done|doing|having) (?:it|this|that|mine) "
        r"(?:\w+ )?(?:the wrong|wrong|backwards|upside|the other way)\b",
        r"\b(?:what (?:stayed|struck|stuck|helped|i (?:took|take|am taking|will take|learned|learnt|will remember|remember|liked|keep|"
        r"wrote))|"
        r"takeaways?|took away|take away|stayed with me|stuck with me|struck me|i (?:wrote|noted|took) down|eye-opener|two things|"
        r"one thing)\b",
        r"\b(?:your|the) (?:\w+ )?<tip> (?:about|that|on|to|of|with|from|for|in which|where|how|when|why|you (?:gave|told|made|asked|"
        r"drew|used))\b",
        r"\byou(?:'d|'ve| had| have)? (?:also |even |once |rightly )?(?:said|suggested|told|pointed|mentioned|explained|recommended|"
        r"showed|asked|described|"
        r"warned|drew|made me (?:see|think|realise|realize|notice)|put it|called|advised|reminded|taught|compared|helped me (?:see|"
        r"understand|"
        r"realise|realize|notice|find))\b",
        r"\b(?:one|two|three|both|main) (?:\w+ ){0,2}?<tip>\b|\b(?:i|have) (?:have )?noted\b|\bi (?:keep|will keep|will remember|"
        r"remember)\b",
        r"\b(?:(?:learned|learnt) (?:that|how|to|why|what|from your|the)|realised|realized|understood|now (?:see|understand|know|"
        r"think)|had not (?:seen|thought|considered)|"
        r"hadn't (?:seen|thought|"
        r"considered)|never (?:thought|considered|looked)|i (?:have )?already)\b",
        r"\b(?:particularly|especially|in particular|most useful|most helpful|most of all)\b[^.!?]{8,}",
        r"\bi(?:'ll| will|'m going to| am going to|'ve| have) (?:\w+ )?(?:try|tried|start|started|begin|stop|cut|rewrite|rewritten|"
        r"ask|use|put|open|"
        r"move|change|test|drop|swap|practise|practice|write down|show|book(?:ed)?|build|make|split|add|talk to|call|run)\b",
        r"\b(?:idea|tip|trick|rule|advice|point|question|story|example|suggestion) (?:of|about|to|that|with|on) (?:\w+ ){1}",
    ),
    # A pleasant hour, and words of parting in quotation marks: nothing was taken from them.
    "enjoyed": (
        r"\b(?:your|the|our|it|this|that|everything)\b[^.!?;,]{0,60}?\b(?:was|were|is|are|has been) (?:\w+ ){0,2}?(?:fun|funny|nice|lovely|great|"
        r"a pleasure|pleasant|inspiring|fascinating|"
        r"entertaining|delightful|charming|delicious|amazing|wonderful|a delight|a joy|brilliant|fantastic|enjoyable)\b(?! (?:about|because|for|idea|"
        r"to see|that you))[^.!?;,]*|"
        r"\bimpressed (?:by|with)\b[^.!?;]*|\"(?:see you|good luck|take care|thank|bye|all the best|until|welcome|hello|"
        r"nice to)[^\"]*\"(?:,? you \w+|,? as you \w+)?|\b(?:enjoyed|had) "
        r"(?:such )?an? (?:\w+ )?(?:time|day|evening|afternoon|morning|chat|lunch)\b",
    ),
    # Thanks for the occasion, with its place and its weather.
    "occasion": (
        r"\bthank\w*\b[^.!?;]{0,30}?\bfor (?:\w+ )?(?:meeting|seeing|receiving|having|hosting|taking|making|coming|finding|giving|inviting|"
        r"the (?:\w+ )?(?:tea|coffee|lunch|time|call|talk|chat|hour|"
        r"meeting|evening|morning|afternoon))\b",
    ),
    # Something to come between the two of them, in whatever words.
    "to-come": (r"\b(?:shall|will|'ll|would|'d|may|might|could|can|going to)\b",),
    "to-come-not": (
        r"\b(?:hope|wish|remember|forget|always|never|if i had|would have|could have|might have|i would say|enjoy|treasure|look back|be fine|"
        r"have a)\b|\b(?:can't|cannot|can not|couldn't|could not) (?:\w+ )?(?:thank|say|tell|"
        r"believe|imagine|wait)\b",
    ),
    "next-step": (
        r"\b(?:i|we)(?:'d| would|'ll| will| shall| should|'m| am)? (?:\w+ )?be (?:\w+ )?(?:happy|glad|delighted|pleased|"
        r"honou?red) to (?:\w+ )?(?:write|inform|report|tell|send|email|e-mail|mail|let|"
        r"show|share|come|see|hear|call|ring|bring|speak|talk|meet|return|update|keep|visit|have you)\b|\bwould you (?:\w+ )?(?:like|want|care|mind|"
        r"be)\b[^.!?]{0,40}?\b(?:see|hear|know|read|"
        r"meet|speak|talk|another|again|open to|up for)\b|\bin the (?:new year|spring|summer|autumn|fall|winter|coming (?:weeks|months))\b|"
        r"\binform you\b|\b(?:let|tell|text|msg|message|ping|show|send|update|keep) (?:u|ya|yous)\b|"
        r"\b(?:photos?|pictures?|news|a report|an update|more|details|numbers|results?) (?:when|once|after|as soon as|in|next|by|soon|to follow|"
        r"follows?)\b|"
        r"\byou(?:'ll| shall| will) (?:\w+ )?(?:have|get|hear|see|receive|find|be (?:the first|told|sent))\b(?! a (?:good|nice|great|lovely|"
        r"wonderful|merry|happy))",
        r"\bi(?:'ll| will| shall) (?:\w+ )?(?:report|tell|write|send|let|show|ring|call|bring|come|post|drop|share|keep|message|email)\b|\b(?:drop|"
        r"send|write) you a (?:\w+ )?(?:line|note|message|card|picture|photo|postcard)\b|\bonce (?:we|i|it|the)\b",
        r"\b(?:check(?:ing)? in|report(?:ing)? back|let you know|write (?:to you )?again|write (?:to )?you|come back to you|"
        r"update you|tell you|keep you (?:posted|"
        r"updated)|get back to you|send you|follow up|show you|share (?:the|what|how|with you)|drop you a line|be in touch|touch base|"
        r"speak again|"
        r"talk again|meet again|catch up|send (?:a|the|over|word)|wrote again|writ(?:e|ing) (?:to you )?again|(?:get|be) in touch|hear(?:ing)? "
        r"from me|you'll hear|you will hear|how (?:things|it|this|that|everything) "
        r"(?:is|are|goes|go|went|works?|worked|turns?|turned|develops?)|next time|until (?:then|next)|see you|again (?:in|after|when|once|some|"
        r"before|next)|report (?:to you|on|how)|keep in touch|stay in touch|ping you|a short update|an update|message you|hear how)\b",
        r"\b(?:(?:i'll|i will)(?! (?:\w+ )?(?:remember|never forget|always|not forget|treasure|cherish)\b)|i'm going to|i am going to|i plan to|"
        r"my plan is|next step|i(?:'d| would) (?:like|love) to|may i|could i|"
        r"could we|can i|ill|i shall)\b"
        r"[^.!?]{0,90}?\b(?:this|next|by|in (?:a|two|three|one|the|january|february|march|april|may|june|july|august|september|"
        r"october|november|"
        r"december|spring|summer|autumn)|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|before|until|weeks?|"
        r"months?|"
        r"monday|tuesday|wednesday|thursday|friday|first)\b",
        r"\bin (?:a couple of|two|three|a few|six|four|\d) (?:weeks|months)\b|\bin (?:a|one) (?:month|fortnight)\b|\b(?:this|"
        r"next) (?:week|month|monday|tuesday|"
        r"wednesday|thursday|friday|quarter|spring|summer|autumn|winter)\b",
    ),
    # What is said of the advice itself, and what has not been done: blotted out before a result is looked for.
    "result-none": (
        r"\b(?:it|this|that|they|which|your (?:\w+ )?<tip>|the <tip>)\b[^.!?,;]{0,30}?\b(?:(?:made|makes|make) (?:\w+ ){0,3}?sense|(?:was|were|is|"
        r"are|has been|sounds?|sounded|seems?|seemed|"
        r"looks?|found (?:it|them|this|that)) (?:\w+ ){0,2}?(?:interesting|useful|helpful|valuable|great|good|brilliant|inspiring|wise|clever|"
        r"excellent|right|sensible|spot on)(?! (?:for|when|because|as))\b)"
        r"|\bthought (?:\w+ )?about (?:it|this|that|your|what)\b(?! for \w+ (?:nights|days|weeks))|\b(?:shared|discussed|mentioned|passed|"
        r"told (?:everyone|everybody|my \w+|the \w+) about) (?:it|this|"
        r"that|your)\b|\bon my (?:list|desk|mind|radar)\b|\b(?:have|has|had|did|do)(?:n't| not) (?:\w+ )?(?:forgot\w*|got round|gotten|got around|"
        r"had time|found (?:the )?time|managed|started|been able|"
        r"tried|done it|begun)\b|\bnot (?:got|had time|managed|yet)\b|\bwe(?:'ll| shall| will) see\b|\b(?:i'm|i am) (?:sure|curious|"
        r"convinced)\b[^.!?]*|\ba lot going on\b|\b(?:very |so )?(?:glad|happy|"
        r"grateful|thankful) (?:of|for|about)\b|\bit made (?:me )?(?:\w+ )?(?:think|happy|smile)\b",
    ),
    "result": (
        r"\b(?:as a result|the result|results?\b|outcome|worked|works|did(?:n't| not) (?:work|help|change)|paid off|it helped|"
        r"which helped|helped (?:us|me|them|the)|"
        r"led to|turned out|since then|the effect|made (?:a|the|all the) difference|for the first time|in the end|ended up|happened|"
        r"what came of it|reaction|went (?:well|badly|better|fine|down|up|from|through|smoothly|over)|landed|backfired|failed|succeeded|"
        r"fell flat|too early to|came (?:through|in|out|up) (?!with\b|for\b)\w+|(?:against|compared (?:with|to)|up from|down from) (?:\d+|<num>))\b",
        r"\b(?:\d+ ?%|\d+ percent|per cent|percent|half (?:of|as|the)|twice|doubled|halved|tripled|fewer|shorter|faster|increased|"
        r"decreased|dropped|"
        r"rose|grew|fell|went up|saved|gained|lost|from \w+ to \w+|instead of (?:\d+|<num>|the usual)|\d+ (?:of|out of) (?:the )?\d+|"
        r"<num> (?:of|out of) "
        r"(?:the )?(?:\d+|<num>|them))\b",
        r"\b(?:she|he|they|it|people|customers?|clients?|(?:the|our|my) (?!(?:advice|idea|tip|talk|call|thing|time|way|question|"
        r"suggestion|book|method|point)\b)\w+|two|three|four|five|"
        r"one|most|some|half|none) (?!you\b|i\b|we\b|of\b)(?:of \w+ |\w+ )?(?:has already |have already )?(?:\w{2,}ed|said|came|went|"
        r"got|took|sat|stood|left|bought|made|gave|told|found|kept|held|fell|rose|won|lost|wrote|read|ran|broke|"
        r"chose|froze|spoke|felt|paid|sent|met)\b",
        r"\b(?:got|received|won|passed|signed|accepted|approved|promoted|hired|published|offered|chosen|invited|agreed|replied|answered|"
        r"asked (?:me |us )?(?:for|better|more|about|to|whether|how|if|two|three)|said (?:yes|no|it|that|they|she|he)|nodded|bought|"
        r"ordered|joined|launched|"
        r"shipped|finished|finally|now (?:has|have|does|do|starts?|reads?|comes?|runs?|uses?|know|knows|takes?|asks?|send|sends|speak|"
        r"use)|"
        r"stayed|laughed|understood|came back|came (?:up )?(?:to|with)|picked|adopted|noticed|stopped|lasted|took (?:only )?<num>|"
        r"decided|"
        r"(?:nobody|everyone|everybody|no one|not one \w+) (?:has |have )?(?:\w+ed|came|left|said|spoke|went|got|read|knew|saw)|"
        r"the (?:team|board|room|director|manager|customers?|audience|client|committee|editor) \w+ed)\b",
    ),
    "result-to-come": (
        r"^(?:[^.!?]{0,40}?\b(?:i|we)(?:'ll| will| plan to| hope to| am going to|'m going to| would like to| intend to|"
        r" want to)\b)(?![^.!?]*\b(?:was|were|did|"
        r"said|asked|worked|got|went|helped|came)\b)|\b(?:soon|some ?day|when i (?:find|get|have) time|have not (?:tried|had)|"
        r"haven't (?:tried|had)|not yet (?:tried|had))\b",
    ),
    "tried": (r"\b(?:i|we)(?:'ve| have)? (?:also |then |now |first |just |finally )?<tried>\b",),
    # Thanks in other words, where somebody takes leave.
    "gratitude": (
        r"\byou(?:'ve| have)? (?:\w+ )?(?:taught|gave|given|showed|shown|helped|saved|brought|opened|stayed|stood|listened|believed|came|carried|"
        r"kept|lent|led) (?:me|us|to|with|by|for|every)\b|"
        r"\b(?:enjoyed|loved|treasured?|cherish\w*) (?:\w+ ){0,3}?(?:you|your|our|them|it|every|each|talking|since)\b|\bwhich i(?:'ve|"
        r" have) (?:\w+ )?(?:enjoyed|loved)\b|\bwith (?:all my |much )?love\b|"
        r"\b(?:without|because of|owe \w+ to) you(?:r \w+)?\b|\bi owe\b|\bgoes with me\b|\bstays? with me\b",
    ),
    "specific-thanks": (
        r"\b(?:when|how|that|what|which|where|after|because|since) you (?!are|can|could|would|might|have time|like|want|know|do\b|"
        r"did for|have done|'ve done|have given)"
        r"(?:\w+ )?\w+",
        r"\byou (?:once |even |also |then |always |patiently )?(?:told|asked|said|suggested|pointed|introduced|read|showed|explained|"
        r"drew|marked|answered|wrote|sent|"
        r"called|stayed|sat|listened|recommended|put|warned|rewrote|crossed|opened|lent|noticed|reminded|made me \w+ \w+|let me|spent|"
        r"walked|"
        r"taught me (?:to|how|that)|encouraged me to|convinced me to|forwarded|mentioned|rehearsed|offered|gave me (?:the|a|your))\b",
        r"\b(?:your|the) (?:\w+ )?<tip> (?:about|that|on|to|of|with|where|how|when|you (?:gave|told|made|asked|drew|used|"
        r"sent))\b(?! (?:me|us|everything|all|life)[.!,])",
        r"\bfor (?:\w+ly )?(?:telling|asking|introducing|reading|showing|explaining|drawing|marking|answering|writing|sending|"
        r"suggesting|pointing|"
        r"recommending|warning|rewriting|listening to|lending|noticing|reminding|letting|walking|encouraging me to|forwarding|rehearsing|"
        r"putting|making (?:me|the|time)|going through|looking (?:at|over)|speaking (?:to|up|for)|vouching|nominating|mentioning|"
        r"catching|insisting|staying|sitting|calling|connecting|sharing (?:the|how|your \w+ (?:about|on|of|with)|that)|"
        r"teaching me (?:to|how|that)) "
        r"(?!me\.|me!|me,|your (?:wisdom|insights?|knowledge|experience|expertise|story|time)\b[.!,]|everything|so much|a lot)\w+",
        r"\bfor the (?:\w+ )?(?!time|help|support|advice|guidance|chat|call|talk|meeting|conversation|opportunity|chance|insights?|"
        r"kindness|inspiration|great|nice|"
        r"good|lovely|amazing|wonderful|best|last|past|most)\w+[,.!]?(?: \w+){2,}",
        r"\bhelp(?:ed|ing)? (?:me|us) (?:to )?(?:with (?:the|my|a|our)|prepare|rewrite|find|see|understand|get through|choose|decide|"
        r"say|structure|"
        r"write|cut|present|negotiate|practi[sc]e|land|pass|win) (?!everything|so much|all|a lot|my (?:career|life|growth)\b)\w+",
    ),
    "progress": (
        r"\b(?:progress|since (?:we|our|last|then|the last|october|september|january|november|december|march|april|may|june|july|"
        r"august|february|\w+day)|done|"
        r"finished|completed|update|last time|tried|so far|what came of|achieved|accomplish\w*|recap|status|what happened|what i did|"
        r"wins?|moved forward|follow-?up on|acted on|i (?:have |'ve )?(?:<tried>)|result|happened|went|sent|ran|rehearsed|drafted|"
        r"held|shipped|"
        r"presented|passed|published|where (?:i am|things stand|we are)|outcome|✓|\[x\])\b",
    ),
    # What is hard is no progress yet, nor is what the talk shall be about.
    "difficulty": (
        r"\b(?:could|would|shall|looking forward|speak about|talk about|discuss|difficult\w*|challeng\w*|problems?|hard|stuck|struggl\w*|trouble|"
        r"obstacles?|worr\w+|blocked|unsolved)\b",
    ),
    "questions-there": (
        r"\b(?:hear|know|learn|find out|understand|discuss|talk about|get your view|your view on)\b[^.!?\n]{0,40}\b(?:how|whether|which|what|why|"
        r"who|where|when)\b",
        r"\b(?:wonder\w*|curious|interested|unsure|not sure|undecided|decide)\b[^.!?\n]{0,30}\b(?:how|whether|which|what|why|who|where|when|if)\b|"
        r"\bwhether\b|"
        r"\b(?:like|want|wish|hope|need|love) to (?:bring up|bring|raise|cover|go over|go through|decide|sort|settle|work out)\b",
        r"\?|\b(?:questions?|to ask|i(?:'d| would) like to ask|ask you (?:about|how)|want(?:ed)? to ask|my ask)\b|\b(?:how|what|which|"
        r"why) (?:to|do|did|would|should|made|can)\b",
    ),
    "unspecific-soft": (
        r"\bwhat (?:do|would) you (?:think|say|suggest|advise|reckon) (?:that )?i (?:should|ought to|could|must) do\s*\?",
        r"\bany (?:ideas?|thoughts|suggestions|input|advice) (?:for me|at all|in general)?\s*[?.!]|\bwhat (?:do|would) you (?:recommend|suggest|"
        r"advise|think)(?: (?:for|about) my (?:career|future|life|situation|case|path))?\s*[?.!]|\badvise me (?:on|about|in|with|regarding) my "
        r"(?:situation|career|life|future|case|path|problems?)\b",
        r"\b(?:any|some|general|your) (?:\w+ )?(?:advice|tips|guidance|wisdom|insights?|thoughts|suggestions|pointers|words of wisdom|"
        r"input|help|direction)\b(?! (?:on|about|for|"
        r"regarding|with|as to|in) (?:how|the|whether|which|what|one|a|an|my (?!career|life|future|journey|path)|this|our|structuring|"
        r"two|\w+ing)\b)(?! (?:last|to|you|that|i|from|was|helped))",
        r"\bwhat do you think\s?\?|\byour thoughts\s?[?.!]|\bwhat would you do(?: in my (?:shoes|place|position|situation|case)|"
        r" if you were me)?\s?\?|\b(?:got|have|use|share|drop|need) (?:me )?(?:any|some|a|a few|a bit of|a word of) "
        r"(?:\w+ )?(?:wisdom|pointers?|nuggets?|tips?|words)\b(?! (?:on|about|regarding|from|how))|\bshare (?:your|some|any) (?:wisdom|insights?|"
        r"knowledge|experience)\b",
    ),
    "unspecific": (
        r"\b(?:career|life|business|professional|personal) (?:advice|guidance|tips|wisdom|questions)\b|\badvice (?:on|about|for|"
        r"regarding|with) (?:my (?:\w+ )?(?:career|life|future|journey|path|"
        r"growth|development|situation|goals)|life|careers?|everything|the industry|success|growing|how to (?:succeed|grow|"
        r"be successful|get ahead|move forward|become successful))\b(?! (?:move|"
        r"change|from|as|break|switch|decision))",
        r"\bwhat (?:should|can|could) i do (?:with my (?:life|career)|next|now|in (?:life|my career)|to (?:succeed|"
        r"be (?:more )?successful|get ahead|grow|improve))?[?.!]|\bhow (?:to|can i|do i|i can|"
        r"could i|should i) (?:be|become|get|grow|move|go) (?:\w+ )?(?:successful|better|like you|where you are|ahead|the best|great|"
        r"rich|further|forward|"
        r"on|in my career)\b|\bpick(?:ing)? your (?:\w+ )?brains?\b|\bin general\b|\bhelp me (?:out|grow|succeed|with my "
        r"(?:career|life|future|journey)|get ahead|find my way|in my (?:career|journey|life)|figure (?:it|things|my))\b(?! of)|"
        r"\b(?:things|stuff) (?:i am|i'm|going|in general|at work|in "
        r"my)\b|\bwhat to do with my (?:life|career)\b|\bdiscuss my (?:\w+ )?(?:career|future|options|situation|goals|path)\b|"
        r"\badvise me\b(?! (?:on|about|how|whether|"
        r"which))|\beverything about\b",
    ),
    "not-genuine": (
        r"\bi(?:'m| am)? (?:only|just|merely) ask(?:ing)? because\b|\b(?:see|show|prove|say|demonstrate|document|minute) that (?:i|we) (?:have |had |"
        r"'ve )?(?:consulted|asked|sought|spoken|talked|taken advice)\b",
        r"\b(?:that )?you(?:'d| would)(?: also| too)? have (?:done|chosen|decided|said) the same\b|\b(?:it's|it is|is|are|'ve|have|has been) "
        r"(?:already |all )?signed\b[^?]{0,200}\b(?:so|but) (?:could|can|would) you\b|"
        r"\b(?:wants?|needs?|has|have) to (?:see|show|prove|say|be told) that (?:i|we) (?:\W?took|asked|consulted|sought)\b",
        r"\bask(?:s|ed|ing)? (?:everyone|everybody|all of them|anyone|all my|every \w+|each of)\b[^.!?]{0,30}\b(?:same|this|question)\b|"
        r"\b(?:course|class|teacher|professor|boss|school|programme|"
        r"coach|manager|assignment) (?:requires|required|wants|demands|expects|makes) (?:that|me|us)\b|\b(?:whatever|no matter what) you (?:answer|"
        r"say|think|advise|reply|tell me),? i(?:'ll| will|'m "
        r"going to| am going to) (?!understand|be\b|thank|appreciate|respect|take)|\btell my (?:boss|manager|team|wife|husband|parents|board) "
        r"(?:the same|so|that)\b",
        r"\b(?:which|what) of our (?:products?|services|offers|plans|courses|packages) (?:you|would you|do you)\b|\b(?:decided|made up my mind|"
        r"going|quitting|doing it|leaving|resigned) (?:\w+ )*?anyway\b|\banyway[,;:] (?:but )?(?:what|so|just|tell)\b|\b(?:invest in|buy from|sign "
        r"with|join|fund|back|partner with|switch to) (?:us|our)\b|"
        r"\b(?:a |your )?(?:quote|testimonial|endorsement|logo|photo|name) (?:of advice |from you )?(?:for|on|in) (?:our|my|the) (?:website|page|"
        r"brochure|cover|blog|deck|pitch|advert|campaign|newsletter)\b|\bmention you (?:on|in|as)\b|\b(?:tell|share|spread|post|advertise|"
        r"recommend)\b[^.!?]{0,30}\babout our\b|\b\d+ ?% off\b|"
        r"\b(?:we|i)(?:'re| are|'m| am) offering\b|\bso here goes\b|\b(?:each|all) (?:of us )?(?:have|need|had) to (?:ask|interview|contact)\b|"
        r"\bjust (?:say|tell me|write) (?:yes|that i'm right|i'm right|it's good)\b|\bhear (?:that )?i (?:was|am|'m) right\b",
        r"\b(?:already|have) (?:made up my mind|decided|chosen|know what i|signed|accepted)\b[^.!?]{0,60}?(?:but|just|so|and|only|"
        r"still|tell|confirm|want|hear|,)|\b(?:confirm|confirmation|tell me|"
        r"say|agree|hear|approve) (?:that )?(?:i'm|i am|it's|my (?:plan|decision|idea) is) (?:\w+ )?(?:right|good|great|brilliant|"
        r"correct|the best|perfect)\b|\bjust (?:want|need|looking for|after|"
        r"wanted) (?:your |a |some )?(?:approval|blessing|confirmation|validation|ok|nod|stamp)\b|\b(?:your|some) (?:approval|"
        r"blessing|validation)\b|\bso (?:that )?(?:i can|people|my boss|they) "
        r"(?:\w+ )?(?:say|tell|mention|quote|see|use|put) (?:\w+ ){0,3}?(?:you|your name|your support)\b|\buse your name\b|"
        r"\bi (?:won't|will not|don't|do not) (?:\w+ )?(?:change my mind|follow it|"
        r"change anything|plan to change)\b",
        r"\b(?:hire me|job for me|offer me|a job (?:at|in|with) your|invest in (?:my|our|us|me)|put in a (?:good )?word|get me (?:in|"
        r"a|an)|refer me|buy (?:our|my|it|from)|purchase|sign up|book a demo|our (?:product|platform|"
        r"service|solution|offer)s? (?:can|could|would|will|helps?|is|saves?)|demo of our|become a (?:client|customer|partner|user|"
        r"investor)|special offer|discount|free trial|funding "
        r"round|endorse (?:me|us|our|my)|open doors? for me|use your (?:connections|influence|network|position)|your (?:connections|"
        r"influence|"
        r"contacts|network|power)\b|promote (?:me|my|our))\b",
        r"\b(?:asked|asking|sent|sending|writing|emailing|messag\w+) (?:\w+ )?(?:this |the same )?(?:question |message |"
        r"email )?(?:to )?(?:everyone|everybody|all (?:the|my)|many (?:people|others|experts|"
        r"leaders)|lots of people|dozens|twenty|thirty|fifty|a lot of people|several (?:experts|leaders|people)|\d{2,} )|"
        r"\bdear (?:sir|madam|sirs|sir or madam|sir/madam|all|expert|leader|friend|professional)\s*(?:[,:]|$|\n)|\bto whom it may "
        r"concern\b|\bcopy(?:ing)?[- ]past|\bmass (?:mail|email)\b|\b(?:told|was told|my (?:teacher|course|professor|boss|"
        r"coach) (?:told|made|wants|asked|requires)|supposed|have|required) (?:me |us )?to ask "
        r"(?:\w+ ){0,3}?(?:for advice|advice|someone|somebody|an expert|a leader|people|experts|a senior)\b|"
        r"\bdoesn't (?:really )?matter what\b|\bdo not really need\b|\bdon't really need\b|\bjust (?:to|wanted to|"
        r"want to) (?:get|be) (?:on your radar|noticed|seen)\b|\bget on your (?:radar|good side)\b|\bhomework\b|"
        r"\bassignment (?:requires|says|to)\b",
    ),
}
