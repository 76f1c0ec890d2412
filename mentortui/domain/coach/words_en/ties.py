"""English for a lasting tie (D1): how the classes of `tie_classes.py` stand together, and what is not to be read as a wish.

`domain/coach/ties.py` says which of these have to meet in one sentence. Clauses that state, deny, report or name the topic of a
small question are blotted out first.
"""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    "tie-clause": (
        r"[,;:()–]|\s-\s|\b(?:and|but|so|because|since|although|though|while|yet|or)\b"
        r"(?= (?:then |now |perhaps |maybe |also |therefore )?(?:<who>|i'm|i'd|i've|we're|you're|you've|would|could|wish|want|hope|might|may|"
        r"please)\b)",
    ),
    "tie-wish": (r"\b<wish>\b|\?",),
    # A clause with a subject of its own that wishes nothing.
    "tie-stated": (
        r"\W*(?:(?:and|but|so|because|since|as|when|while|although|though|now that|once|where|yet|or|also|today|currently|here) )?"
        r"(?:(?:every|each|last|this|for|at|in|on|over|since|after|before) (?:[\w-]+ ){1,4}|\w+ly )?(?:<who>)(?:'m|'ve|'s|'re)? ",
    ),
    # The topic of a small question, habits and things of others, denials.
    "tie-mask": (
        r"\b(?:questions?|asked?|asking|hear|know|tell me|told me|understand|minutes|curious|advice|views?|thoughts?|opinion|lines?|word|answer|see|"
        r"explain|describe|share|wonder(?:ed|ing)?|remember|learn)\b(?:(?! (?:if|whether) )[^.!?;–]){0,35}? (?P<topic>(?:how(?! about)|what|why|"
        r"which|who|when|"
        r"where|whom)\b(?! i(?:'m| am)? (?:heading|going|doing|progressing))[^.!?;]*)",
        r"\b(?:<num> (?:\w+ )?(?:questions?|things?|points?|minutes|mins|lines?)|half an hour|quarter of an hour)\b(?! (?:a|every|each|per|once) )"
        r"[^.!?;,]{0,20}? (?:about|on|regarding|for|with)\b(?!(?:[^.!?;,])*\b(?:so (?:that )?i|and (?:then )?keep|every|each|regular\w*|monthly|"
        r"ongoing)\b)"
        r"[^.!?;,]*",
        r"\b(?:on|about|of|for|in|at|with|from|by) (?!(?:<grows>)\b)(?:\w+ing|how(?! i\b)) [^.!?;,–]*|\b(?:on|about|of) (?:whether|which|what(?! i "
        r"do\b)) "
        r"[^.!?;,–]*",
        r"^\W*(?:how|what|why|when|where|which|who)\b (?:\w+ ){0,2}?(?:did|does|do|was|were|has|have) (?:you|your|the|she|he|they|it|that|people)\b"
        r"(?! (?:feel|think|say|mind|like|see))[^.!?;]*",
        r"\b(?:our|your|the|their|its|his|her|this|my (?:team|company|school)'s) (?:own |next |first |last )?(?:[\w-]+ )?(?:weekly|monthly|"
        r"quarterly|regular|fortnightly|annual|"
        r"standing|recurring|ongoing|long-term|continuous|periodic) (?!guid|coach|advi|support|feedback|help)[\w-]+",
        r"\bi(?:'m|'d| would| am|'ll)? (?:\w+ ){0,3}?(?:be|become|becoming|being) (?:an?|the|some) [^.!?;,]*",
        r"\bin (?:the|a|your) (?:\w+ )?(?:long run|long term)\b(?=[^.!?;,]*\b(?:works?|pays?|matters?|cost|costs)\b)",
        r"(?<!do )(?<!would )(?<!could )(?<!can )(?<!will )(?<!if )\b(?:you|she|he|they)(?:'ve| have|'d| had)? (?:\w+ly )?(?:guide|coach|advise|"
        r"train|teach|support|help|mentor|take|took|taught|helped)(?:ed|s|d)? "
        r"(?!me\b|us\b|<newbie>)[^.!?;,]*",
        r"\b(?:<office>|someone|somebody|person) (?:(?:for|of|to) the\b|(?:for|of|to|in|at) (?:our|their|its|his|these|those|two|three|my (?:team|"
        r"school|students|staff|"
        r"company|club|class|department|daughter|son|father|mother|customers|clients|thesis|dissertation)))\b(?! (?:next|coming|years|"
        r"long))[^.!?;,]*",
        r"\b(?:an?|the|our|my) (?:tour|travel|city|town|village|parish|church|visitors?|house|garden|trail|museum|style|user|field|study|"
        r"pocket|paper|online|step-by-step) guides?\b",
        r"\bwithout (?:any )?(?:obligation|a[ny]* commitment|further)[^.!?;,]*|\b(?:just|only) (?:this )?once\b[^.!?;,]*",
    ),
    # What others do, as the topic of a question.
    "others-do": (r"\b(?:how|what|why|when|where|whom?|which)\b (?:\w+ ){0,2}?(?:you|she|he|they|one|people|others)\b[^.!?;]*",),
    "tie-bounded": (
        r"\b(?:(?:just |only )?(?:one|two|three|1|2|3|a couple of|a single) (?:\w+ )?(?:questions?|things?|points?|lines?|sentences?|answers?)|"
        r"(?<!you )(?<!i )(?<!we )once\b(?! (?:a|every|each|per|in)\b)|one-off|a single|one (?:call|talk|morning|afternoon|evening|visit|lesson)\b"
        r"(?! (?:a|every|each|per)\b)|(?:ten|fifteen|twenty|10|15|20|25|thirty|30)[ -](?:\w+ )?minutes?)",
    ),
    "tie-put": (
        r"\b(?:you|u|your|yours|her|him|them|she|he|someone|somebody|a person|"
        r"an? (?:\w+ )?(?:person|senior|leader|expert|professional|colleague(?:'s)?|friend|hand|eye)|"
        r"(?:could|can|may|might|shall|if|would|let) (?:we|us)|let's|any (?:interest|chance|appetite)|fancy|up for|(?:<leads>) me)\b",
    ),
    "tie-lasting": (r"\b<recur>\b",),
    # Led through a life, not through a task.
    "tie-leads-me": (
        r"\b(?:companion|person|someone|somebody|friend|colleague|soul) who(?:'s| is| has)? (?:\w+ )?(?:further (?:along|on)|ahead of me|been "
        r"there|gone before|walked|more experienced|older)\b",
        r"\b(?:someone|somebody|person|you) (?:who (?:can|could|would|will) |to |could |would |can )?help me (?:\w+ ){1,3}(?:<lifelong>)",
        r"\b<leadsme> (?:me|us|her|him|<youngone>)\b[^.!?;]{0,30}?\b(?:<lifelong>)",
        r"\b<leadsme> (?:<lifelong>)",
        r"\b(?:<leads>) (?:\w+ )??<youngone>",
        r"\b(?:guidance|coaching|counsel|direction|wisdom)\b[^.!?;,]{0,25}? (?:in|for|through|throughout|along|during) (?:<lifelong>)",
        r"\byou (?:\w+ )?(?:show|showing|point|pointing|lead|leading) me (?:the|my) (?:way|path|road)\b(?! (?:to|you|in|out|from|into))",
    ),
    "tie-keep": (r"\b<keep> (?:\w+ing|guid\w+|learn|benefit|advise|help) ",),
    "tie-gain": (r"\b<gain>",),
    # “Not that, only this”: what follows is the ask.
    "tie-instead": (r"[,;:–] ?(?:only|just|but|rather|simply|merely|more|instead|although|though)\b",),
    "tie-repeats": (r"\b<repeats>\b",),
    "tie-meet": (
        r"\b(?:meet(?:ing)?|ke(?:ep|pt) (?:going|meeting|talking|this up)|talk|speak|call|chat|see (?:you|each other)|sit down|get together|"
        r"coffee|lunch|tea|sessions?|conversations?|calls|meetings?|half an hour|"
        r"half hour|an hour|answer (?:my|our)|take my calls?|listen to me|bring you (?:my|an?|the|our) \w+|(?:my|same) (?:\w+ )?questions)\b",
    ),
    # A tie by its name, with no end to it.
    "tie-named": (
        r"\b(?:long|life-?long|durable|deep|deeper|closer) (?:[\w-]+,? )?(?:relationship|association|bond|tie|partnership|alliance|connection|"
        r"collaboration)\b(?! (?:between|of|among))",
        r"\b<recur> (?:[\w-]+,? ){0,2}?<bonded>\b(?! (?:between|of your|of the|about))",
        r"\b<bonded>\b[^.!?;]{0,40}? <recur>\b",
        r"\b(?:beginning|start) of (?:something|a (?:\w+ )?(?:relationship|friendship|bond|journey))\b[^.!?;]{0,40}\b<gain>",
    ),
    # An office held for me: “become my advisor”, “you as my teacher”, “a guiding hand … yours”.
    "tie-office": (
        # Whatever the noun: what somebody is to be for me, unless it is a service or an evening.
        r"\b(?:(?:would|could|can|will|might|may) you (?:\w+ ){0,4}?(?:be|become)|you(?:'d|'ll)? (?:\w+ ){0,3}?(?:be|become|being|becoming)|you "
        r"(?:as|for)|"
        r"(?:make|making|call|calling|name|appoint|declare|have|consider) you) my (?:(?:own|very|unofficial|informal|personal|secret|private|wise) )*"
        r"(?!(?:[\w-]+ )?(?:guest|speaker|interview\w*|witness|reader|readers|co-?authors?|referee|reference|references|examiner|supervisor|"
        r"customers?|"
        r"clients?|suppliers?|landlord|date|lawyer|doctor|accountant|editor|agent|translator|roommate|neighbou?r|opponent|excuse|way|pleasure|"
        r"honou?r|turn|"
        r"choice|problem|thesis|next|first|last|email|message|letter|question|questions|answer|name|host|contact at|colleague|business)\b)[\w-]+",
        r"\b(?:i|we) (?:really |just |only |still |also )?(?:want|need|lack|wish for|am after|crave) an? (?:[\w-]+ ){0,2}?<office>\s*[.!?]",
        r"\b(?:be|become|becoming|being|act(?:ing)? as|serv(?:e|ing) as|play|playing|fill|filling|hav(?:e|ing) (?:you|her|him) (?:as|for)|"
        r"(?:you|her|him|yourself) (?:as|for|to be|be|become|being|becoming)|call(?:ing)? (?:you|her|him)|(?:think|thinking) of (?:you|her|him) as|"
        r"consider(?:ing)? (?:you|her|him)(?: as)?|count(?:ing)? (?:you|her|him) (?:as|among)|make you|name you|appoint you|adopt you as|"
        r"(?:volunteer|offer(?:ing)?|step in|step up|stand in|double|act) as) (?:one of |something of |a kind of |a sort of |like )?"
        r"(?:my|our|the|a|an|some)(?: own)? (?:[\w'-]+,? (?!of\b)){0,3}?<office>\b"
        r"(?=,? (?:for (?:me|us|life|the (?:years|next|coming|long)|my|a (?:while|year|few|season)|someone|as long)|to (?:me|us)|in (?:<lifelong>|"
        r"the years)|i (?:\w+ )?"
        r"(?:never|always|lack|need|miss|wish|want)|on (?:my|this)|through|over the|while i|as i|and (?:to )?(?:send|show|meet|come)|please|from "
        r"now|of mine)\b|"
        r"\s*[.?!,]|\s*$)",
        r"\b(?:need(?:ed)?|want(?:ed)?|wish(?:ed)? for|could use|could do with|look(?:ing|ed)? for|search(?:ing|ed)? for|seek(?:ing)?|missing|miss|"
        r"lack|after|have|"
        r"long(?:ed)? for|hop(?:e|ed|ing) for|"
        r"hunting for|dream(?:ing)? of|find|like|love|crave) (?:[\w']+ )??(?:an?|my|some|somebody as an?|someone as an?|such an?|that) "
        r"(?:[\w'-]+,? ){0,3}?<office>\b"
        r"(?:(?=[^.!?;]{0,40}\b(?:to be you|be yours|be you|like you|in you|such as you|of your \w+|it's you|it is you|<recur>|you(?:'d| would) be "
        r"(?:\w+ )?(?:great|perfect|ideal|good|wonderful|right|it)\b|who (?:can|could|would|will|knows|"
        r"tells|helps|guides|sees|believes)|for me\b|of my own|in (?:my|the|this|our) (?:life|career|corner|field|profession|trade|industry|"
        r"business)|ahead|to (?:guide|steer|advise|help|teach|coach) me))|"
        r"(?= (?:and|,) (?:i )?(?:\w+ )?(?:thought|hoped|think|wondered|hope)))",
    ),
    # A person to turn to.
    "tie-person": (
        r"\b(?:be|become|becoming|being|as|for|like|more|rather|simply|have|find|need|want|miss|missing|lack|looking for|search(?:ing)?(?: for)?|"
        r"seek(?:ing)?|after|wish for|had|with|is|there's|keen to have)(?: you)?(?: as| to be)? "
        r"(?:the|a|an|that|my|some|this)? ?(?:kind of |sort of )?(?:[\w-]+ ){0,3}?"
        r"(?:person|people|someone|somebody|one|voice|friend|ear|colleague|senior|pro|veteran|expert|leader|head|phone number|name|soul|figure) "
        r"(?:(?:like|such as) you |of your \w+ |(?:in|from|at) (?:the|this|my|your) \w+ )?(?:who(?:'d|'ll| would| could| will| can)? |(?:that|"
        r"whom) )?(?:i |to |she |he |we )?(?:can |could |may |might |would |will |always |be able to )*"
        r"(?:(?<=always )\w+|run (?:\w+ ){1,4}(?:by|past)\b|(?:<turnto>)\b(?! (?:me )?(?:which|what|whether|one|two|how))(?=[^.!?;]*\b(?:by|past|"
        r"when|whenever|if|for (?:advice|guidance|counsel|help|support)|"
        r"about my|with my|career|decisions?|as i|<repeats>|ideas|doubts?|questions|things|on|to|in|problems|before)\b)|<gain>[^.!?;]{0,60}<recur>|"
        r"(?:\w+ "
        r"){0,2}?(?:me|my \w+)\b[^.!?;]{0,40}\b<recur>)",
        r"\bhave (?:you|her|him) (?:on speed dial|on call|at hand|within reach|around|to turn to|behind me|beside me)\b",
        r"\b(?:take|taking|have|having|show|showing) (?:an? |some |more )?(?:\w+ )?interest in (?:me\b|my (?:\w+ )?(?:career|growth|future|"
        r"development|progress|"
        r"path))|\byou(?:'d|'ll| would| will)? (?:guide|teach|lead|coach|steer|talk),? (?:and )?i(?:'d|'ll| would| will)? (?:listen|learn|follow|"
        r"work)\b",
    ),
    # Taken on, in, under: “taking a younger colleague on”, “take me in and teach me”.
    "tie-taken": (
        r"\b(?:like|love|want|wish|hope|prefer|need) (?:for )?(?:(?:that|this|him|her|the) )?(?:person|someone|somebody|one|it|that|this|them|him|"
        r"her)? ?to be you\b|\byours is the one\b|"
        r"\bpart of my (?:support|inner|personal|own) (?:system|network|circle|council|cabinet|team|board|village)\b|\bsee in me (?:some(?:one|"
        r"body)|an?|the|your)\b|"
        r"\b(?:voice|hand|head|eye|ear|friend|person|figure|presence|woman|man|someone|somebody) in my (?:\w+ )?(?:life|career|corner)\b|"
        r"\b(?:add|adding|include|including|count|counting|have|having) me (?:to|in|among) (?:the|your) [^.!?;]{0,40}\byou (?:\w+ )?(?:advise|"
        r"guide|help|coach|mentor|teach|support|bring)\b",
        # Kept, raised, inherited: things done with a child, done with me.
        r"\b(?:raise|rear|keep|inherit|adopt|apprentice|nurse|bring up|watch over) (?:me|myself|us)\b(?! (?:posted|informed|updated|waiting|from|"
        r"going|in (?:your (?:prayers|thoughts|mind|list|files)|the loop|touch)|in mind|up to date|busy|a\b|the))|"
        r"\b(?:watch|have|cover) my back\b|\bwalk(?:ing)? (?:with|beside|alongside) me\b(?! (?:to|round|around|over|across|for (?:half|an|ten|"
        r"\d)))|\btak(?:e|ing) (?:<led>|an? (?:[\w-]+ )?(?:person|one|man|"
        r"woman|soul)) by the hand\b|\b(?:sit|stand|"
        r"work|walk|learn) (?:next to|beside|alongside|with) "
        r"you\b[^.!?;]{0,40}?\b(?:<recur>|for a (?:stretch|while|time|bit)|figuratively|so to speak)|\bat your (?:elbow|heels|table|bench)\b|"
        r"\b(?:school|university|academy|church) of you\b",
        r"\b(?:be|being|get|getting|like to be|love to be) (?:\w+ )?(?:shown the ropes|taken (?:in|on|along)|taken by the hand|brought up|taught "
        r"the trade)\b|"
        r"\bone of yours\b(?! (?:is|was|said|told|who|that|at|in))|\b(?:be|become) the next (?:name|one|person|in (?:line|the line))\b|\bdo for me "
        r"what\b|"
        r"\b(?:fill|filling) (?:the|that|this|his|her) (?:gap|void|hole|shoes)\b|\ba gap (?:that |which )?you (?:could|might|would)\b|\bmy choice "
        r"is you\b",
        r"\b(?:tak(?:e|ing)|accept(?:ing)?|adopt(?:ing)?|bring(?:ing)?|hav(?:e|ing)|welcom(?:e|ing)) (?:on |in )?(?:<led>|one more|one more person|"
        r"another person|someone)"
        r" (?:on|in and|in as|under|aboard|along|by the hand)\b(?! (?:a|the|your|board|that|this|monday|tuesday|wednesday|thursday|friday|what|how))",
        r"\b(?:invest|investing|put|spend|spending|give|giving|devote|devoting|share|sharing) (?:some of |a little |a bit of |any |of |some "
        r")?(?:your |a little of your )?"
        r"(?:time|energy|experience|attention|effort|evenings|self|yourself) (?:in|into|on|to|with) <led>\b[^.!?;]{0,40}?\b<recur>\b",
        r"\b(?:somebody|someone|a person|one|person) (?:that |whom )?you (?:could|would|might|can|will|'d) (?:\w+ )?(?:invest|guide|bring|take|"
        r"teach|coach|shape|help grow|"
        r"watch)\b[^.!?;]{0,60}",
        r"\b(?:grow|develop|learn|train|blossom|mature|rise) (?:up )?(?:under|beneath|in the shadow of|at the side of|in the light of) (?:you|your|"
        r"her|his|him)\b",
        r"\b(?:show|teach) <led> (?:the ropes|the trade|the way(?! (?:you|to|that|in|of|from|into|out))|the craft|everything(?! (?:you|about|in|"
        r"on))|how (?:it is|it's|things are) done)\b",
        r"\b(?:lean|rely|depend|draw|call|count) on (?:you|your \w+|her|him)\b[^.!?;]{0,30}?\b(?:<recur>|career|guidance|counsel|advice|growth|"
        r"journey)\b",
        r"\b(?:under|beneath) (?:your|her|his) (?:\w+ )?(?:guidance|care|roof|umbrella|patronage|tutelage)\b",
        r"\b(?:fortunate|lucky|keen|glad|happy|honou?red|thrilled|proud) to (?:\w+ )?(?:be|become) (?:guided|coached|taught|shaped|advised|"
        r"trained) by you\b",
        r"\b(?:accept|take|adopt|have|want|keep|consider|regard|see|treat|count) me (?:in |on )?(?:as|like|among) (?:your|an?|one of your) (?:\w+ )?"
        r"(?!guest|customer|client|speaker|volunteer|reader|patient|case\b|candidate|witness|visitor|friend\b|joke|test|subscriber|supplier|"
        r"participant|member|source|fan\b|few\b)\w+",
        # Become one of theirs.
        r"\b(?:be|become|becoming|being|call(?:ing)? (?:myself|me)|known as|considered|counted|count myself|see myself as|introduce myself as|make "
        r"me|"
        r"sign up as|join as|start as|volunteer as|as) (?:one of )?your (?:[\w'-]+ ){0,2}?<pupil>s?\b(?! (?:said|told|who|wrote))",
        r"\b(?:take|accept|have|want|need|looking for|train|room for) (?:on )?(?:any |some |new |more )*(?:(?:unofficial|informal|private|personal|"
        r"extra) "
        r"(?:students?|learners?|trainees?)|(?:students?|learners?|trainees?),? (?:even )?(?:unofficially|informally|privately|on the side)|"
        r"(?:apprentices?|pupils?|disciples?|proteges?|padawans?))\b(?=[^.!?]*\?)",
        r"\byou(?:'d|'ll| would| could| will| might)? (?:\w+ )?(?:teach|train|raise|school|form|mou?ld) (?:me|us)(?: please)?\s*(?:[.?!,]|$)",
        r"\bto be (?:\w+ ){0,3}?(?:adopted|mentored|coached|guided|taken (?:on|in|under)|brought up|trained|steered|looked after|groomed|shaped)\b"
        r"(?! (?:by|through|in|at|on|for) (?:your|the|this|that|it|our|an?)\b)",
        r"\bhave (?:you|some(?:one|body) like you) in my (?:life|corner|career|working life)\b|\ba hand in my \w+",
        r"\bpass(?:ing)? (?:on )?(?:your|what you|the|some|all)[^.!?;,]{0,40}\bto (?:<youngone>|me|another|somebody|someone)\b|\bpass(?:ing)? on "
        r"(?:your|what you)\b(?![^.!?;,]{0,40} to (?:our|my|the|others|them|all)\b)|"
        r"\bpass(?:ing)? (?:your|what you) [^.!?;,]{1,30}? on\b",
    ),
}
