"""English for a mentor asked for without the word (D1): a lasting role or bond, whatever it is called.

Three ingredients make one: somebody who leads (`<lead>`), somebody led (`<led>`), and no end to it (`<always>`). Titles and
sayings that mean all three at once stand alone. `golden-bond-mask-…` are innocent uses, blotted out first.
"""

from __future__ import annotations

MACROS = {
    "led": r"(?:me|us|her|him|them|some(?:one|body) (?:like me|so (?:young|new|green))|"
    r"an? [\w-]+ (?:like|such as) (?:me|myself|us)|people like me|my [\w-]+ and me|<newbie>|"
    r"my (?:\w+ )?(?:career|progress|growth|development|steps|path|learning))",
    # Leading in the full sense; “help” and “teach” need a stronger word beside them.
    "lead": r"(?:guid(?:e|ing)|coach(?:ing)?|advis(?:e|ing)|counsel(?:l?ing)?|steer(?:ing)?|accompany(?:ing)?|shepherd(?:ing)?|"
    r"groom(?:ing)?|nurtur(?:e|ing)|mould(?:ing)?|mold(?:ing)?|shap(?:e|ing)|tutor(?:ing)?|supervis(?:e|ing)|sponsor(?:ing)?|"
    r"championi?n?g?|watch(?:ing)? over|look(?:ing)? (?:after|out for)|keep(?:ing)? (?:an?|half an|your|one) eye on|"
    r"walk(?:ing)? (?:with|beside|alongside|next to)|stand(?:ing)? (?:by|beside)|be(?:ing)? there for|bring(?:ing)? (?:up|on)|"
    r"hold(?:ing)? [\w']+ hand|take (?:care of|charge of)|lead(?:ing)?)",
    "teach": r"(?:teach(?:ing)?|train(?:ing)?|help(?:ing)?|support(?:ing)?|assist(?:ing)?|direct(?:ing)?|push(?:ing)?|"
    r"challeng(?:e|ing)|develop(?:ing)?|encourag(?:e|ing)|instruct(?:ing)?)",
    "period": r"(?:days?|weeks?|months?|quarters?|fortnights?|years?|seasons?|terms?|semesters?)",
    # Without an end …
    "always": r"(?:regular(?:ly)?|continuous(?:ly)?|continual(?:ly)?|ongoing|permanent(?:ly)?|long(?:er)?[- ]term|long[- ]run|"
    r"steadily|constantly|always|on an? (?:[\w-]+ )?basis|(?:every|each) (?:other |single |second |two |three |four |five |six |eight |ten |few |"
    r"couple of |so many )?(?:<period>|step|stage|decision|so often)|(?:once|twice|three times|a few times|couple of times|hour|call|minutes) "
    r"(?:a|an|every|each|per) (?:few |other )?<period>|weekly|monthly|fortnightly|quarterly|bi-?weekly|bi-?monthly|"
    r"(?:over|for|during|in|through|throughout|across|within) (?:the |these |this |my |a |an )?(?:next|coming|following|foreseeable|"
    r"first|whole|entire|remaining|early) (?:few |couple of |two |three |four |five |six |twelve |\d+ )?(?:<period>|future|career)|"
    r"over (?:time|the years|several|many)|for (?:many |some |several |a few |two |three |five |\d+ )?(?:years|months|life|good)\b|"
    r"for (?:a|one|the) (?:year|while|season|long time|long run|long haul|long term)|"
    r"in the (?:years|months|time|seasons) (?:ahead|to come|that follow)|through(?:out)? (?:my|this|the|her|his|our) (?:[\w-]+ )?"
    r"(?:years?|career|journey|studies|path|life|transition|growth|degree|phd|apprenticeship|training)|from (?:now|here) on(?:wards?)?|"
    r"as (?:i|she|he|we) (?:grow|go along|learn|find (?:my|her|his)|make (?:my|her|his)|develop|progress|climb|build my career)|"
    r"along (?:the|my|this|her|his) (?:way|path|road|journey)|at (?:every|each) (?:step|turn|stage|crossroads)|step by step|"
    r"(?:whenever|every time|each time|any time|always when) (?:i|things|life|she|he|we)(?:'m| am| is| are|'s)? (?:\w+ )?(?:stuck|lost|"
    r"need|face|hit|doubt|hesitate|struggle|get|gets|go|am|is|have|has|feel|feels)|when(?:ever)? i(?:'m| am)? (?:\w+ )?(?:stuck|lost|in doubt)|"
    r"when(?:ever)? (?:needed|necessary|required|i need)|before (?:every|each|any|all)|in all (?:matters|things|my|questions)|from time to time|"
    r"now and (?:then|again)|every so often|"
    r"every now and|time to time|going forward|day[- ]to[- ]day|for as long as|until i (?:am|retire|can|stand)|all the way)",
    # … beyond doubt, beside a word as weak as “help”.
    "regular": r"(?:regular(?:ly)?|continuous(?:ly)?|ongoing|permanent(?:ly)?|long(?:er)?[- ]term|on an? (?:[\w-]+ )?basis|"
    r"(?:every|each) (?:other |single |second |two |three |four |five |six |eight |ten |few )?(?:week|month|quarter|fortnight|year)s?|(?:once|"
    r"twice) (?:a|every|each|per) <period>|weekly|monthly|fortnightly|quarterly|"
    r"(?:over|for|during|throughout) (?:the |these )?(?:next|coming|following) (?:few |couple of |two |three |four |five |\d+ )?years|"
    r"over the years|for years|in the years (?:ahead|to come)|throughout my (?:\w+ )?(?:career|life|studies)|from (?:now|here) on(?:wards?)?|"
    r"at (?:every|each) (?:step|turn|stage)|going forward|before (?:every|each))",
    # Titles that can hardly be meant for fifteen minutes.
    "title": r"(?:go[- ]to(?: \w+)?|(?:thinking|accountability|sparring|thought|growth) (?:partner|buddy)|sounding[- ]board|"
    r"(?:moral |inner |north |professional |career )?compass|lighthouse|lodestar|pole ?star|north star|navigator|beacon|guiding \w+|guardian angel|"
    r"fairy god(?:mother|father)|god(?:mother|father)|(?:big|older|elder|wiser) (?:brother|sister|sibling)|aunt(?:ie|y)?|uncle|second (?:father|"
    r"mother|dad|mum|"
    r"mom)|(?:father|mother|parent)[- ]figure|elder|confidante?|trusted (?:ear|voice|adviser|advisor|counsel|guide)|(?:personal |own )?board of "
    r"(?:directors|advis[eo]rs)|advisory board|kitchen cabinet|inner circle|obi[- ]?wan(?: kenobi)?|gandalf|dumbledore|(?:mr\.? )?miyagi|morpheus|"
    r"sherpa|virgil|merlin|mcgonagall|master splinter|jedi(?: master)?|yoda|jarvis|alfred|aristotle|socrates|guru(?:ji)?|sensei|sifu|senpai|ustad|"
    r"maestro|guardian|(?:wise|steady|guiding|helping|experienced) (?:voice|hand|head|owl|man|woman|friend|person|elder|ear)|role model|patron|"
    r"(?:career|life|professional|personal|private|permanent|regular|leadership|executive|long-term|senior|honorary|unofficial|informal) "
    r"(?:\w+ )?(?:coach|guide|advis[eo]r|tutor|counsell?or|"
    r"teacher|trainer|consultant|sponsor|partner in)|counsell?or|advocate and \w+|guide|coach|<m>)",
    # Of those, the ones that name a bond even without “my”.
    "titled": r"(?:go[- ]to person|(?:thinking|accountability|sparring|thought|growth) (?:partner|buddy)|sounding[- ]board|guardian angel|fairy "
    r"god(?:mother|father)|"
    r"(?:father|mother|parent)[- ]figure|elder|confidante?|guru|sensei|role model|guide|coach|wise (?:voice|head|owl|man|woman|friend|person|elder|"
    r"ear)|(?:long[- ]term|career|life|personal|professional|permanent|regular) (?:guide|coach|advis[eo]r|tutor|counsell?or|teacher|sponsor))",
    "hero": r"(?:obi[- ]?wan(?: kenobi)?|gandalf|dumbledore|(?:mr\.? )?miyagi|morpheus|merlin|mcgonagall|master splinter|jedi(?: master)?|yoda)",
    "pupil": r"(?:mentee|protegee?|apprentice|pupil|disciple|padawan|understudy|mentoree|grasshopper|sidekick|student|trainee|follower|"
    r"shadow|learner|successor|robin)",
}

PATTERNS = {
    # Saying that one does not ask.
    "golden-bond-denied": (
        r"\b(?:i|we) (?:\w+ )?(?:ask|see|meet|call|ring|consult|pay|visit|tell) (?:my|our) (?:\w+ )?(?:coach|boss|manager|wife|husband|<m>|teacher|"
        r"doctor|colleagues?|team|mother|father|sister|brother|friends?|therapist|advis[eo]r|supervisor|uncle|aunt)\b[^.!?;,]*",
        r"\byour (?:\w+ )?(?:advice|words?|example|lessons?|book|questions?|voice|sentences?) (?:will|shall|has|have) (?![^.!?;]*\?)[^.!?;,]*",
        r"(?:\bnot(?! (?:sure|certain) (?:whether|if))|n't(?! suppose)|\bdont|\bwont|\bnever (?:would|will|ask|want|mean|expect|dream)|\bwithout|"
        r"\binstead of|\brather than|\bfar from|\bno (?:need|request|obligation|intention|plan|"
        r"hidden)|\bnobody|\bno one|\bnor|\bneither)\b(?:(?! (?:but|just|only|better|rather|so) )[^,;:.!?–]){0,110}",
    ),
    # Said so plainly that no innocent use is near.
    "golden-bond-sure": (
        r"\bmy (?:own )?personal (?:advisory )?board\b|\bshow(?:ing)? (?:me|us) the ropes\b[^.!?;]{0,30} over the (?:next|coming|years)\b",
        r"\bif (?:you|she|he) (?:\w+ )?(?:guided|coached|advised|kept (?:an?|your|half an) eye on|watched over|looked after|accompanied|steered|"
        r"stood by|walked (?:with|beside)|supervised|nurtured|sponsored|took care of)(?: and \w+)? <led>\b[^.!?;]{0,60}?\b<always>\b",
        r"\b(?:m[- ](?:word|question|thing|ask|request)|my (?:very |own )?(?:personal |professional )?<hero>)\b|\b(?:be|an?|the|been|become) "
        r"(?:very |own )?(?:kind of |sort of "
        r")?(?:an? )?<hero>\b[^.!?]{0,20} (?:to|for|of) m[ey]\b|\b(?:needs?|wants?|lacks?|seeks?|deserves?) (?:an?|my|his|her|their) (?:own "
        r")?<hero>\b",
        r"\b(?:be|been|become|being|do|doing) (?:to|for) (?:me|us) what (?!you\b)\w+|\bwhat (?!you\b)[\w']+(?: [\w']+){0,3} (?:did|was|were|has "
        r"been|had been|is|has done|had done) (?:for|to) you\b[^.!?;]{0,40}?"
        r"\b(?:(?:could|would|can|will|might|may) you\b|you (?:could|would|might) )|\b(?:be|play) (?:the |a )?[\w-]+ to my \w+|\b(?:be|playing) "
        r"(?:the |a )?[\w-]+ to my \w+",
        r"\b(?:put|place|leave|lay)(?:ting|ing)? (?:my (?:\w+ )?(?:career|future|life|fate|development)|myself) in(?:to)? your hands\b",
        r"\bi(?:'m| am|'ll be| will be|'d be| would be)? (?:the |your |a |an )?(?:padawan|student|pupil|apprentice|mentee|"
        r"disciple)\b[^.!?]{0,30}?\byou(?:'re| are|'ll be| be|'d be)? (?:the |my |as )?(?:my )?(?:master|teacher|<m>|sensei|guru|guide)\b|"
        r"\byou (?:as|the|my|are|be|being) (?:\w+ )?(?:master|teacher|<m>|sensei|guru|guide|coach)\b[^.!?]{0,20}? (?:me|i) (?:as|the|your|am|be|"
        r"being) (?:\w+ )?<pupil>\b|\bme as (?:your )?<pupil>\b[^.!?]{0,20} you as\b",
    ),
    "golden-bond-mask": (
        # A thing that leads, and what has been.
        r"\b(?:answers?|advice|repl(?:y|ies)|lines?|words?|slides?|books?|articles?|checklists?|it|this|that|which|experiences?|views?|opinion|"
        r"talks?|posts?|tips?|notes?|thread|paper|example|method|rule|tool|map|course|video|podcast|guidelines|principle|sentence|story|chapter|"
        r"principles|rules|examples) (?:you \w+ |of yours )?(?:\w+ )?(?:would|will|could|can|might|may|'ll|'d|has|have|had|still)? ?(?:\w+ )?"
        r"(?:guid|coach|steer|accompan|support|help|lead|teach|train|shap|advis|counsel|direct|push|watch|challeng|walk|stand)\w* <led>[^.!?;]{0,60}",
        r"\b(?:been|was|were|is|are|kept|has|had|started|i|we|i'm|i am|who|she|he|they|manager|boss|colleagues?|friends?|team|company|school|"
        r"university|programme?) (?:\w+ly |also |now |still |already |always )?(?:guid|coach|steer|accompan|support|help|lead|teach|train|shap|"
        r"advis|counsel|supervis|tutor|sponsor|mentor)(?:ing|ed|es|s|e)?\b(?! me\b| us\b)[^.!?;,]{0,60}",
        r"\b(?:manager|boss|colleagues?|friends?|lead|director|aunt|uncle|mother|father|professor|teacher|tutor|coach|supervisor|programme?|school) "
        r"(?:who |that )?(?:\w+ly |also |now |still |already |always |used to )?(?:guid|coach|steer|accompan|support|help|lead|teach|train|shap|"
        r"advis|counsel|supervis|tutor)(?:ing|ed|es|s|e)? (?:me|us)\b[^.!?;,]{0,60}",
        r"\bthank(?:s| you|ful|ing you)?\b(?:(?! in advance| consider| agree| accept| thinking|[.!?;]).){0,60}?\b(?:for|that you)\b"
        r"(?:(?! consider| agree| accept| thinking|[.!?;,]).){0,80}",
        r"\b(?:you|she|he|they)(?:'ve| have|'s| has|'d| had)? (?:\w+ )?(?:been|were|was|guided|coached|advised|taught|helped|supported|shaped|"
        r"stood by|looked after|watched over|took care of|kept|showed|trained)\b[^.!?;,]{0,60}",
        r"\b(?:my|our) (?:students|pupils|class|team|daughters?|sons?|children|kids|members|guests) (?:would|could|can|will|want|hope)\b[^.!?;,]*",
        r"\b(?:mine|which|it) (?:will|would|used to|has to) be my (?:\w+ )?<title>[^.!?;,)]*",
        # Asking about it, or naming a document.
        r"\b(?:how(?! about)|why|when|what(?! about)|who|whom) (?:\w+ ){0,2}?(?:you|she|he|they|one|people|managers|good)\b[^.!?;,:]{0,60}",
        r"\b(?:your|the|this|that|our|city|style|field|user|travel|tour|museum|mountain|study) (?:(?!long|life)[\w-]+ )?guides?\b(?! (?:for me|to "
        r"me|in my|through|and|for my|over|at))(?: (?:to|on|about|for|of) [^.!?;,]{0,40})?|\bguides? (?:to|on|about) [^.!?;,]{0,40}",
    ),
    "golden-bond": (
        r"\b(?:need|use|want|wish for|had|have|find|with) (?:some(?:one|body)|a person|people|a friend) (?:like|such as|of|with) (?:you|your "
        r"\w+)(?: \w+)? (?:in (?:my|their|our|her|his) (?:\w+ )?(?:life|career|corner|journey|profession|work)|(?:by|at) (?:my|their) side|beside "
        r"me|behind me|around)\b|"
        r"\bsome(?:one|body) (?:like you|with your \w+) (?:in my|at my|by my|beside me|behind me)\b|\bif only i had (?:\w+ )?(?:some(?:one|body)|a "
        r"person|you)\b|\b(?:some(?:one|body)|a person|people) (?:a few |ten |five |some |\d+ )?(?:years|steps|levels|stages) ahead\b",
        r"\b(?:diligent|grateful|eager|keen|loyal|devoted|willing|humble|attentive|obedient|faithful|dedicated|good|fast) (?:student|pupil|learner|"
        r"apprentice|disciple|follower)\b[^.!?]{0,15}\b(?:in me|i would|i'd|i will|i am|for you|of yours|to you)\b|\bfind (?:in me )?an? (?:\w+ "
        r")?(?:student|pupil|learner|"
        r"apprentice|disciple)\b|\b(?:see|consider|accept|treat|regard|have|count) me (?:as )?(?:your|an?|one of your) (?:\w+ )?<pupil>s?\b|"
        r"\bwould you have me\s*[?.!]|\bconsider you (?:as )?my (?:\w+ )?(?:<title>|teacher|master)\b|\bnext success story\b",
        r"\b(?:be|become|being) (?:a |an |the )?(?:\w+ )?(?:part|fixture|constant|fixed point|point|presence|companion|guest|anchor|pillar|figure) "
        r"(?:of|in|on|for) my (?:\w+ )?(?:journey|career|development|growth|path|life|story|progress|learning)\b|\b(?:join|accompany|follow|go "
        r"with|come with|come along with) me (?:on|in|along|through) "
        r"(?:my|this|the) (?:\w+ )?(?:journey|path|way|road|climb|career|adventure|years?)\b|\b(?:involved|take part|have a hand|have a say|play a "
        r"(?:\w+ )?part) in my (?:\w+ )?(?:career|development|growth|path|progress|journey|life)\b|\binvest (?:\w+ ){0,5}?in (?:me|a young|a "
        r"junior|my growth|my development)\b",
        r"\b(?:something|anything|an arrangement|an exchange|a contact|an agreement) (?:\w+ )?(?:more )?(?:regular|permanent|lasting|longer|"
        r"long-term|ongoing|steady|continuous|durable)\b|\bmore than (?:one|a single|just one|this one|just a) (?:call|talk|chat|conversation|"
        r"meeting|exchange)\b|\bongoing (?:exchange|conversation|dialogue|contact|thing)\b|"
        r"\bnot (?:just |only )?once,? but\b",
        r"\b(?:meet|talk|speak|call|chat|calls?|coffee|sit down|check in|catch up|exchange)\b[^.!?;]{0,30}?\b<regular>\b[^.!?;]{0,50}?\b(?:learn "
        r"from|my (?:\w+ )?(?:progress|career|growth|development|next steps|goals|path|questions)|guid\w+|advice from you|your (?:advice|wisdom|"
        r"feedback))\b",
        r"\b(?:be|being) (?:there|around|on call|reachable|at hand|available) (?:for me\b(?! (?:on|at|for (?:ten|fifteen|\d+)))|whenever i\b|"
        r"when(?:ever)? i (?:have questions|have a question|need|struggle|am stuck|get stuck|fall|doubt)|for my questions|in my first|during my|"
        r"throughout)|\b(?:an?|your) open (?:line|door|ear) (?:to|for) (?:you|me)\b|\blend me "
        r"(?:your|an) ear\b|\bmake (?:an? )?(?:real |proper |good |true |decent )?\w+ (?:out )?of me\b|\bcount on you (?:from now|always|in future|"
        r"whenever|for (?:advice|guidance|support))\b|\btake (?:\w+ )?(?:responsibility|care) (?:for|of) (?:me|a (?:young|junior|lost)|my "
        r"(?:career|development|growth))\b|\badopt(?:ing)? (?:me|a (?:young|junior|lost|new|struggling) "
        r"\w+|a junior)\b|\blook after me\b",
        r"\b(?:go on|keep|keep on|continue|carry on) (?:to )?(?:guid\w+|coach\w*|advis\w+|teach\w*|supervis\w+|steer\w*|lead\w*) me\b|\b(?:would|"
        r"could|will|can|please|kindly|do some|some|interested in|love some|like some|want some|need some) (?:you )?(?:\w+ )?(?:coach|coaching|"
        r"tutor|tutoring)(?: me| with me| from you| a bit)\b|\b(?:hire|book|have|engage|get|want|take) "
        r"you (?:\w+ )?as (?:an?|my) (?:\w+ )?(?:coach|tutor|guide|advis[eo]r|teacher|trainer|counsell?or)\b|\b(?:be|become) (?:an?|my) (?:\w+ "
        r")?(?:advis[eo]r|tutor|teacher|coach|senior|buddy|trainer)(?: (?:to|for) me\b|\s*[?.!,]| in (?:my|the|this)| please)|\b(?:the|a) "
        r"(?:senior|buddy|elder|boss) (?:that )?i (?:do not|don't|never|lack)\b|"
        r"\beveryone has an? (?:buddy|guide|coach|senior)\b|\blook(?:ing)? for an? (?:tutor|coach|guide|teacher|advis[eo]r) and\b|\bwould you be "
        r"mine\b|\badvise me (?:in (?:future|the future|my)|from now|as i|over)\b",
        r"\b(?:need|seek|request|want|beg for|ask for|hope for|crave|like) (?:for )?your (?:\w+ )?(?:\w+ and )?(?:guidance|counsel|patronage|"
        r"tutelage)\b(?! (?:on (?:one|this|the|two|which|whether|a)|about (?:one|the|this|which|a)|whether|regarding))|\b(?:please|kindly|pls|sir) "
        r"guide me\b(?! (?:to the|on (?:how|which|this|the|one)|how))|\bshow me the way\s*[?.!,]|"
        r"\bguide me in (?:my|this|the) (?:\w+ )?(?:career|life|profession|field|journey|path|future|industry)\b|\b(?:your )?(?:support|guidance|"
        r"help|backing) (?:over the (?:coming|next)|throughout my|through my|during my) (?:\w+ )?(?:years|studies|career|degree|training|journey|"
        r"phd)\b|\bback me (?:over|through|in) (?:the|my)\b|\bbring me up\b|"
        r"\bapprenticeship with you\b|\bfollow you around\b|\bcircle of protegees?\b|\bone of your (?:\w+ )?(?:students|pupils|mentees|trainees|"
        r"people)\b(?! (?:told|said|wrote|gave|showed|sent|mentioned|asked|who|from|in))",
        r"\b(?:have|having|with|find) (?:you|a person|some(?:one|body)|an? \w+)(?: like you| of your \w+)? (?:[\w']+ ){0,4}?as (?:an?|my|our) "
        r"(?:\w+ )?<title>\b",
        r"\bnext (?:one |person |student )?(?:that |whom )?you (?:will )?(?:bring|take|guide|<m>|coach|teach|train|raise|carry)\b|\b(?:bring|carry|"
        r"take|pull) (?:me|her|him) (?:along|up)\b(?! (?:to|the|a) )",
        r"\b(?:see|take|carry|bring|get|walk|lead|guide) (?:me|her|him) through (?:my|the|her|his) (?:first|next|early|coming) (?:\w+ )?(?:years?|"
        r"months|career|steps)\b",
        r"\b(?:be|being|get) (?:\w+ly )?(?:steered|guided|coached|advised|trained|taught|supervised|shaped|nurtured|accompanied|led|tutored|"
        r"brought up|looked after|taken on|groomed) (?:personally |directly )?(?:by|from) "
        r"(?:you|some(?:one|body)|a person|an? [\w-]+ (?:like|such as|of)|the best)\b",
        r"\b<always>\b[^.!?;]{0,50}?\btell(?:s|ing)? me (?:the truth|what i|where i|when i|how i|honestly|my)\b|\btell(?:s|ing)? me (?:the truth|"
        r"what i|where i|when i|how i)\b[^.!?;]{0,40}?\b<always>\b",
        r"\b(?:ask you|come to you|turn to you|go to you|call on you|call you|reach(?:ed)? out to you|contact you|message you|ping you|text you|"
        r"send you my (?:\w+ )?questions|knock on your door)\b[^.!?;]{0,40}?\b"
        r"(?:regularly|whenever (?!(?:you|it suits|that suits|this suits|convenient|is convenient|suits)\b)|(?:every|each) (?:week|month|day|time)|"
        r"(?:at any|any) "
        r"?time (?:i|there|of)|anything,? (?:at )?any ?time|for (?:guidance|advice|counsel) (?:regularly|whenever|over|from))\b",
        r"\bteach(?:ing)? me (?:the (?:trade|craft|business|profession)|your (?:craft|trade|art|ways|secrets)|everything|all (?:you|that you))|"
        r"\btrained by you\b|\b(?:please|kindly|will you|would you|could you|can you) (?:\w+ )?train me\b|\b(?:work|train|study|serve|intern|"
        r"learn) under "
        r"(?:you|some(?:one|body)|her|him)\b",
        r"\bamong (?:my|your) (?:advis[eo]rs|<m>s|teachers|guides|mentees|pupils|students|protegees?)\b|\binterest in (?:my (?:\w+ )?(?:career|"
        r"development|progress|growth|future)|how i (?:develop|grow|progress|do))\b",
        r"\b(?:look(?:ing)? over my shoulder|by my side|at my side|(?:you|someone|somebody) (?:by|beside|behind|alongside) me|with me for (?:a "
        r"while|a year|the next)|walk (?:this|the|my|that) (?:road|path|way|journey) with me)\b",
        r"\b(?:come|turn|write|go|reach out) to (?:you|her|him) (?:with|for|about)\b[^.!?;]{0,50}?\b(?:(?:whenever|every time|each time|any time)|"
        r"<regular>)\b",
        r"\byou (?:were|would be|could be|became|might be) mine\b",
        r"\bhold(?:ing)? my hand\b|\blist of (?:people|those|the people|young \w+) (?:that |whom )?you\b|\b(?:have|find|make) (?:\w+ )?(?:room|"
        r"space|a place) for (?:me|her|him)\b(?! (?:on|at) (?:the|your) (?:tour|visit|course|event|class|workshop))",
        r"\b(?:the|a|that) (?:<title>|teacher|boss|guide|elder|coach) (?:\w+ ){0,3}?(?:that |whom |which )?(?:i|she|he|we) (?:\w+ )?(?:never|"
        r"always|lack|need|miss|wish|want(?! to (?:ask|talk|write|mention|thank))|am looking|have been looking)",
        r"\b(?:need|looking for|look for|after|search(?:ing)? for|in search of|want|hunting for|could do with|could use|seek|seeking|wish for|in "
        r"the market for|long for|hope for|hoping for|dream of|lack) "
        r"(?:my (?:own )?|an? |some kind of an? |some sort of an? |somebody as an? )(?:[\w'-]+,? ){0,2}?<titled>\b(?! (?:to|on|about|of) (?:the|"
        r"our)\b)(?! (?:for (?:our|the|my (?:school|team|company|thesis|dissertation))))",
        r"\b<lead>(?: and \w+)? <led>\b[^.!?;]{0,70}?\b<always>\b",
        r"\b<always>\b[^.!?;]{0,50}?\b<lead>(?: and \w+)? <led>\b",
        r"\b<teach>(?: and \w+)? <led>\b[^.!?;]{0,60}?\b<regular>\b",
        r"\b<regular>\b[^.!?;]{0,40}?\b<teach>(?: and \w+)? <led>\b",
        r"\b(?:guide|guiding|steer|steering|shape|shaping|nurture|oversee|overseeing|follow|watch|direct|accompany|supervise|take charge of|"
        r"look after|light|lead) (?:my|our) (?:\w+ )?(?:career|steps?|growth|paths?|journey|development|progress|life|way|future|education|"
        r"learning|studies|training|apprenticeship)\b",
        # Somebody to lead, turn to, look up to.
        r"\b(?:need|needs|want|wants|look(?:ing|s|ed)? for|search(?:ing)? for|in search of|seek(?:ing|s)?|wish(?:ing|ed)? (?:for|i had|there was|"
        r"there were)|hop(?:e|ing) (?:for|to find|to have)|"
        r"find|long(?:ing)? for|in need of|could use|could do with|be|become|being|have|like|love|dream(?:ing|t)? of|after)\b[^.!?;]{0,40}?"
        r"\b(?:some(?:one|body)|you|(?:persons?|figures?|voices?|hands?|elders?|expert|professional|seniors?|leader|veteran|friend|pair of eyes|"
        r"shoulder|human|soul|colleague|practitioner|man|woman))\b[^.!?;:]{0,40}?"
        r"(?:\b(?:to|(?:who|that) (?:can|could|would|will|might)|(?:that |whom )?(?:i|she|he) (?:can|could|may|might|would be able to)) (?:\w+ )?"
        r"(?:<lead> <led>|look up to|turn to|lean on|check in with|count on|rely on|go to (?:with|when|for)|bounce (?:ideas|things|thoughts|plans)|"
        r"grow (?:with|under)|report to|confide in|answer to|model myself|learn from (?:over|regularly|on a|every|for|as)|"
        r"(?:call|ask|talk to|speak to|speak with|talk with|write to|meet) (?:when(?:ever)?|regularly|every|each|once|anything|from time|often)|"
        r"show <led> (?:the|how (?:it|things|this))|(?:help|teach|support|push) <led> (?:grow|along|through|become|the ropes|on my|regularly|every|"
        r"find my)))\b",
        r"\b(?:need|want|wish for|look(?:ing)? for|search(?:ing)? for|seek(?:ing)?|long for)\b[^.!?;]{0,40}?\bwho (?:guides|advises|teaches|"
        r"coaches|leads|watches over|looks after|steers|supports|believes in) (?:me|her|him)\b",
        # A role for me.
        r"\b(?:be|become|becoming|being|act(?:ing)? as|serv(?:e|ing) as|play(?:ing)?|stand(?:ing)? in as|have you as|having you as|"
        r"see you as|want you as|like you as|you as|count you as|considers? you|you for) (?:[\w']+ ){0,2}?(?:my|our|one of my|part of my|on my|in "
        r"my|a kind of|a sort of|"
        r"some kind of|some sort of|something (?:of a|like an?)|a bit of an?) (?:[\w'-]+,? ){0,3}?<title>\b",
        r"\b(?:be|become|becoming|being|act(?:ing)? as|serv(?:e|ing) as|have you as|having you as|you as) (?:like )?(?:an?|the|that|my|our) "
        r"(?:[\w'-]+,? ){0,3}?(?:<title>|"
        r"(?:person|someone|somebody|voice|figure|presence|hand|elder|friend)),? (?:to|for|of|with|in|through|over|beside) (?:me\b|us\b|mine\b|my "
        r"(?:career|life|journey|growth|path|next|first|"
        r"work|learning|transition|studies|professional|time)|this (?:journey|path|transition|stage|step)|the (?:years|road|journey|next|coming))",
        r"\b(?:be|become|being|becoming) (?:that|the|this) (?:kind of |sort of )?(?:person|someone|somebody|figure|voice|guide|one|hand|presence|"
        r"teacher) (?:for|to) me\b|"
        r"\b(?:could|would|will|can|might|may) (?:you|she|he) (?:\w+ ){0,3}?(?:be|become) mine\b|\bcall(?:ing)? you (?:my|our) (?:\w+ )?(?:<title>|"
        r"teacher|master)\b|\b(?:be|being) my (?:person|one|teacher|master|rock|anchor|boss in)\b",
        r"\b(?:you|she|he|your|her|his)\b[^.!?;]{0,60}? (?:role|part|hat|job|mantle|place|shoes) of (?:an? |my |the )?(?:\w+ )?(?:<title>|teacher|"
        r"elder|advis[eo]r)\b",
        # The other side of the same coin.
        r"\b(?:as|become|becoming|be|being|your|another|new|one more|am|i'm) (?:your |one of your |an? |the )?(?:\w+ )?(?:<pupil>s? )(?:spot|slot|"
        r"seat|place|opening|list|"
        r"waiting list|vacancy|position|application|role|programme?|intake|roster)|\b(?:<pupil>) (?:spot|slot|seat|place|opening|waiting list|"
        r"vacancy|application|"
        r"intake|roster)s?\b",
        r"\b(?:as|become|becoming|be|being) (?:your (?:\w+ )?<pupil>|one of your (?:people|flock|crew|students|girls|boys|lot|gang|pupils|"
        r"protegees?|own|followers))\b",
        r"\b(?:would|could|will|can|might|to|please|kindly|and|you|not|happily|consider|agree|if you(?:'d)?|considered|sir) (?:\w+ )?(?:taking|"
        r"take|adopting|adopt|accepting|accept) "
        r"(?:me|her|him) (?:on\b(?! (?:a|an|the|your|board|tour|trip))|in hand|in as|under|as (?:an? |your |one of your )?(?:[\w'-]+ )?(?:<pupil>|"
        r"son|daughter|sister|brother|little|project|case)|"
        r"into your (?:circle|fold|care|flock|hands)|\s*[.,?!]|professionally|\s*$)",
        r"\broom (?:on|at|in|under|beside) (?:your )?(?:\w+ )?(?:wings?|list|table|nest|flock|circle|roster|tutelage)\b|\b(?:room|space|place|spot|"
        r"time|a slot|slot) (?:for (?:one|1) more|for another|for me|"
        r"for somebody like me|for someone like me|for a (?:\w+ )?<pupil>)\b[^.!?;]{0,40}(?:\bunder\b|\bwings?\b|\bflock\b|\bcircle\b|\bpeople "
        r"you\b|\bamong\b|<pupil>|\bguid|\bcoach|\badvis)",
        # Bonds and how to make them.
        r"\b(?:formal|official|informal|regular|ongoing|long(?:er)?[- ]term|lasting|standing|structured|continuing|steady|permanent|recurring) "
        r"(?:[\w/-]+ ){0,3}?"
        r"(?:guidance|coaching|advis\w+|guiding|counsel(?:ling)?|tutoring|tutelage|sponsorship|mentor\w*|relationship|bond|apprenticeship|"
        r"career (?:support|conversations|chats|advice))\b",
        r"\b(?:guidance|coaching|counsel|advice|support|direction|wisdom)(?! your| the| our| my (?!career)) (?:[\w']+ ){0,4}?(?:<regular>|always|"
        r"throughout|over the (?:next|coming)|for the (?:next|coming)|in the (?:years|months) (?:ahead|to come)|from time to time)\b",
        r"\bmak(?:e|ing) (?:it|this|us|things|our \w+) (?:official|formal)\b|\bformali[sz](?:e|ing) (?:it|this|what we|things|(?:our|the|this) "
        r"(?:contact|exchange|relationship|talks|conversations?|connection|friendship|meetings|calls|chats|bond))\b|\b(?:put|"
        r"give) (?:a|it a|this a) (?:name|label|title) (?:on|to)\b",
        r"\b(?:regular|monthly|weekly|quarterly|standing|fortnightly|bi-?weekly) (?:[\w-]+ ){0,2}?(?:calls?|sessions?|meetings?|check-?ins?|chats?|"
        r"coffees?|conversations?|slots?|exchanges?)\b"
        r"[^.!?;]{0,60}?(?:\b(?:guid|coach|advis|counsel|steer|my (?:career|growth|development|progress|path))\w*)|\b(?:guid|coach|advis|counsel|"
        r"steer)\w*\b[^.!?;]{0,70}?\b(?:regular|monthly|weekly|quarterly|standing|"
        r"fortnightly|bi-?weekly) (?:[\w-]+ ){0,2}?(?:calls?|sessions?|meetings?|check-?ins?|chats?|coffees?|conversations?|slots?|exchanges?)\b",
        # Sayings.
        r"(?<!is )(?<!are )(?<!was )(?<!were )(?<!been )\bunder (?:your|ur|her|his|their|yours|the) (?:[\w-]+ )?(?:wings?|eyes?|patronage|"
        r"protection|tutelage|tuition|guidance|care|mentorship|watch|supervision|instruction|direction)\b"
        r"(?! (?:the|was|at|of the|hospital|in the))|\bat your (?:knee|feet|elbow)\b|\b(?:learn|grow|work|train|be|stay) (?:at|by) your side\b|"
        r"\bpass(?:ing)? (?:on )?(?:the|your) (?:torch|baton)\b|"
        r"\bin my corner\b|\b(?:show|tell|point|lead) me (?:to |on |onto )?the (?:right |correct |best |proper )?(?:path|way forward|road|"
        r"direction)\b|\bhold me (?:accountable|to account)\b|"
        r"\bkeep me (?:on track|accountable|on the right|honest)\b|\btake an? (?:\w+ )?interest in my (?:\w+ )?(?:career|development|progress|"
        r"growth|future)\b|\binvest in me\b|\bbe by my side\b|"
        r"\blook up to you (?:as|for|and)\b|\b(?:learn|learning) (?:the (?:[\w-]+ ){1,2})?(?:under|directly under|at the feet "
        r"of) (?:you|your|someone|her|him)\b|"
        r"\b(?:be|have) (?:a|some) (?:kind|sort) of (?:<title>|teacher)\b|\bshow (?:me|her|him|us|a \w+ \w+) the ropes\b",
        r"\b(?:please|kindly|would|could|can|sir|madam|to|you) (?:\w+ ){0,2}?(?:be )?guid(?:e|ing) me(?: (?:sir|ma|madam|always|properly|well|"
        r"please))?\W*$|"
        r"\b(?:join|on|onto|in|into|part of|form) my (?:own |personal |little )?(?:board of (?:directors|advis[eo]rs)|advisory board|kitchen "
        r"cabinet|inner circle|corner)\b|"
        r"\bboard of (?:directors|advis[eo]rs)\b[^.!?;]{0,40} (?:you|love you) (?:on it|to join|in it|on board)|"
        r"\b(?:let me|(?:may|could|might|can) i) (?:\w+ )?(?:keep|go on|continue|carry on)(?: to)? (?:<turnto>)\w*(?: (?:to|with))? you\b|"
        r"\b(?:post|place|position|role|job|honou?r|privilege) of (?:being |becoming )?your <pupil>\b|\blearn (?:from|under) (?:you|her|him) "
        r"(?:over|for|throughout|during) (?:the|a|my|some|many|several|one|two)\b[^.!?]{0,20}(?:years?|months|career|term|season)",
    ),
}
