"""English for subject, opening and who I am (D2, D3)."""

from __future__ import annotations

MACROS = {
    "work": r"(?:talks?|articles?|posts?|essays?|books?|papers?|podcasts?|episodes?|interviews?|keynotes?|lectures?|panels?|"
    r"workshops?|threads?|newsletters?|projects?|librar(?:y|ies)|courses?|videos?|blogs?|columns?|reports?|stud(?:y|ies)|"
    r"thes[ie]s|dissertation|chapters?|presentations?|slides?|webinars?|repos?|repositor(?:y|ies)|tools?|packages?|apps?|designs?|"
    r"exhibitions?|exhibits?|research|films?|documentar(?:y|ies)|recipes?|restaurants?|gardens?|buildings?|performances?|albums?|"
    r"sessions?|speech|speeches|comments?|pull requests?|case stud(?:y|ies)|guides?|tutorials?|frameworks?|methods?|models?|"
    r"experiments?|clinics?|program(?:me)?s?|initiatives?|baker(?:y|ies)|studios?|campaigns?|tips?|answers?|questions?|examples?|"
    r"stor(?:y|ies)|phrases?|sentences?|lines?|points?|notes?|reviews?|translations?|novels?|poems?|paintings?|photos?|"
    r"portraits?|menus?|dish(?:es)?|charts?|maps?|dashboards?|plugins?|patch(?:es)?|proposals?|memos?|letters?|essay|piece|pieces|"
    r"remarks?|advice|decision|approach|idea|ideas|argument|work (?:on|at|with|in|for)|move (?:from|to|into)|"
    r"path from|switch (?:from|to)|years at|time at|team at|launch|redesign|rewrite|shop|company's|course|demo|livestream|"
    r"stream|conference|meetup|class|lab|trial|survey|analysis|write-?up|post-?mortem|retrospective|play|song|record)",
    "generic": r"(?:profile|work|works|career|careers|journey|success|story|background|experience|experiences|company|"
    r"linkedin|website|page|"
    r"time|help|advice|guidance|email|e-mail|mail|message|contact|"
    r"contacts|expertise|knowledge|name|details|attention|opinion|thoughts|insights?|industry|field|achievements?|"
    r"accomplishments?|skills?|leadership|wisdom|support|feedback|brain|bio|"
    r"cv|resume|position|role|job|title|industry|reputation|path|content|stuff|own|new|recent|latest|great|amazing|incredible|"
    r"impressive|inspiring|wonderful|busy|schedule|life|family|"
    r"weekend|holiday|health|colleagues?|number|address|kindness|passion|personality|photo|picture|posts|activity|side|best|very|"
    r"valuable|precious|convenience)",
    "reacts": r"(?:read|reread|saw|see|seen|heard|hear|found|find|watched|watch|met|meet|enjoyed|enjoy|visited|listened|listen|attended|noticed|"
    r"came|come|was|were|went|wanted|want|would|could|"
    r"can|may|might|hope|hoped|wish|wished|know|knew|think|thought|believe|felt|feel|understand|understood|appreciate|admire|admired|love|loved|"
    r"like|liked|follow|followed|wonder|"
    r"wondered|ask|asked|write|wrote|written|reach|reached|tried|try|used|use|did|does|had|have|has|learned|learnt|learn|copied|stole|stolen|need|"
    r"needed|will|shall|should|must|been|"
    r"sat|stood|stopped|laughed|bought|ate|ordered|remember|remembered|keep|kept|promise|sent|send|saved|lean|fear|talk|talked|speak|spoke|"
    r"expected|discovered|stumbled|got|get|be|do you|go|"
    r"looked|look|looking|agree|agreed|repeated|printed|pinned|shared|quoted|cited|tested|applied|took|take|wrote|changed|realised|realized|cried|"
    r"walked|drove|rode|cycled|interested|am|are|"
    r"not|never|really|truly|deeply|so|too|even|once|twice|almost|nearly|finally|recently|happily|gladly|then|certainly|completely|totally|fully|"
    r"sincerely|respect|value|call|phone|"
    r"studied your|adapt|fit|bring|mind|owe|thank|connect|chat|pick|grab|discuss|request|contact|contacted|email|emailed|mention|mentioned|noted|"
    r"say|said|told|tell)",
    "third": r"(?:you|she|he|they)",
    "thirds": r"(?:your|ur|her|his|their)",
    "did": r"(?:wrote|write|said|say|argued?|showed|show|explain(?:ed)?|describ(?:ed|e)|built|build|founded|started|led|lead|moved|"
    r"published|mention(?:ed)?|gave|spoke|spoken|talk(?:ed)? (?:about|through)|made|designed|run|ran|opened|launched|turned|used?|"
    r"called?|compared?|told|pointed|grew|created?|developed|switched|went from|left|translated|taught|teach|answered|asked|cut|"
    r"rewrote|measured|tested|posted|shared|put|drew|took|reviewed|refused|chose|changed|set up|kept|closed|cook(?:ed)?|won|raised|"
    r"joined|helped|proved|found|split|brought|sold|replaced|solved|handled?|ended|began|recommended|suggested|organi[sz]ed|"
    r"hosted|edited|curated|planted|restored|coined|quoted|mapped|walked|broke|stopped|presented|illustrated|trained|hired)",
}

PATTERNS = {
    "greeting": (
        r"\s*(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings|hola|salut|namaste|respected)\b(?: (?:mr|mrs|"
        r"ms|dr|prof|st|eng)\.)?[^\n.!?]{0,40}?"
        r"(?:[,!:–]|\.(?=\s)|(?=\n)|$)",
    ),
    "generic-flattery": (
        r"\b(?:biggest|greatest|number one|most devoted|most loyal) (?:fan|admirer|follower)\b|\bhow (?:brilliant|great|amazing|wonderful|talented|"
        r"successful|smart|gifted|inspiring|"
        r"impressive|incredible|fantastic) (?:you|she|he|they) (?:are|is)\b",
        r"\b(?:your|ur) (?:\w+ )?(?:achievements?|accomplishments?|work|reputation|success|name|results|track record|career|talent) (?:speaks?|"
        r"stands?) for (?:itself|themselves|excellence|quality|\w+)\b|\bone of a kind\b|\bwhat an? (?:\w+ )?(?:career|journey|life|cv|resume|"
        r"profile|success story|person|woman|man|"
        r"leader|inspiration|star|legend)\b|\b(?:your|ur) (?:\w+ )?(?:profile|career|work|journey|success|story|success story|background|"
        r"achievements?|cv|content|talent|resume|life|energy|expertise|experience) (?:is|are|was|were|has been|looks?) (?:\w+ ){0,2}?(?:impressive|"
        r"amazing|mind-?blowing|incredible|inspiring|awesome|"
        r"phenomenal|admirable|exceptional|legendary|unique|unmatched|fascinating|second to none|unparalleled|goals)\b(?!,? (?:because|especially|"
        r"in particular))|\b(?:no one|nobody|no other) (?:\w+ )?(?:in (?:the|this|our) \w+ |else )?(?:like|compares? to|comes close to|quite like) "
        r"you\b|\bin awe of (?:you|everything|all|your)\b|"
        r"\byou(?:'re| are) (?:my|our|a|an|the|everyone's) (?:\w+ )?(?:idol|hero|heroine|icon|goals|inspiration|star|genius|phenomenon|giant|titan|"
        r"beacon)\b|\bof your (?:stature|calibre|caliber|standing|level|success|fame|greatness|eminence)\b|\b(?:amazing|incredible|inspiring|"
        r"impressive|wonderful|remarkable|stellar|"
        r"successful|outstanding|fantastic) (?:career|journey|profile|success|achievements?|accomplishments?|content)\b|\bneed(?:s)? no "
        r"introduction\b|\b(?:love|adore|enjoy) (?:your|ur) (?:content|stuff|posts|feed|page|vibe|energy|work)\b(?! (?:on|at|with|for|about|in|"
        r"to))|\beverything you (?:do|post|say|write|touch|create|make)\b|"
        r"\b(?:most|highly|widely) (?:respected|admired|successful|accomplished|influential) (?:\w+ )?(?:leaders?|people|persons?|figures?|"
        r"experts?|professionals?|individuals?|voices)\b|\bpure (?:gold|genius|magic|inspiration)\b|\bsource of inspiration\b|\binspir(?:e|es|ed|"
        r"ing) (?:so many|millions|thousands|all of us|me (?:so much|"
        r"every day|a lot|deeply|greatly)|everyone|us all|generations)\b",
        r"\b(?:love|adore|admire|like) (?:everything|all|what) you(?:'re| are)? (?:do|doing)\b(?! (?:with|for|at|in|to|when) \w)|"
        r"\b(?:you(?:'re| are)|u r|ur) (?:\w+ )?the (?:best|greatest|top)\b(?! (?:person|one) to)",
        r"\b(?:big|huge|massive|great|long-?time|real|biggest) (?:fan|admirer) of (?:yours|you\b|your (?:work|content|career|stuff|"
        r"achievements?|profile|company))(?! (?:on|at|with|for|in|to) \w)",
        r"\b(?:admire|respect|love|adore|impressed by|impressed with|inspired by|amazed by|in awe of|following|followed|fascinated by|"
        r"appreciate) (?:\w+ )?(?:your|ur) (?:[\w-]+,? (?:and )?){0,3}?(?:work|career|journey|success|profile|background|achievements?|"
        r"accomplishments?|experience|story|path|content|expertise|leadership|knowledge|trajectory|resume|cv|stuff|"
        r"track record|linkedin)\b(?! (?:on|at|with|for|in|to|from|of) \w)",
        r"\b(?:your|ur) (?:[\w-]+,? (?:and )?){0,2}?(?:amazing|incredible|impressive|inspiring|remarkable|outstanding|fantastic|"
        r"wonderful|extraordinary|stellar|brilliant|awesome|great|vast|extensive|exceptional|successful|illustrious|"
        r"distinguished|stunning|unbelievable|fascinating) (?:[\w-]+ (?:and [\w-]+ )?)?(?:work|career|journey|success|profile|background|"
        r"achievements?|accomplishments?|experience|story|path|content|expertise|leadership|knowledge|trajectory|resume|"
        r"track record|talent|skills?|mind|insights?|personality)\b(?! (?:on|at|with|for|in|to|from) \w)",
        r"\b(?:your|ur) (?:work|career|journey|success|profile|background|achievements?|accomplishments?|story|content|talk|articles?|"
        r"posts?) (?:is|are|was|were|has been|looks?|really|truly|just) (?:\w+ ){0,3}?(?:amazing|incredible|impressive|inspiring|"
        r"inspirational|remarkable|outstanding|fantastic|wonderful|extraordinary|brilliant|awesome|great|inspired|impressed|"
        r"stunning)\b(?!,? (?:because|especially|in particular))",
        r"\byou(?:'re| are|r| re| have been|'ve been)?(?! for\b) (?:(?!for |with )\w+ ){0,2}?(?:an? )?(?:such an? |true |real |huge |great |"
        r"absolute |total )?(?:inspiration|legend|"
        r"genius|visionary|rock ?star|thought leader|guru|icon|role model|superstar|hero|trailblazer|game[- ]changer|"
        r"(?<!and )god|beast|amazing person|incredible person)\b",
        r"\b(?:truly|so|really|deeply|always|very|hugely|incredibly) (?:inspiring|inspirational|impressive)\b(?= (?:career|person|"
        r"journey|"
        r"profile|work|leader)|[.!,]|$)",
        r"\bone of the (?:best|most|greatest|brightest|top|smartest|leading) (?:[\w-]+ ){0,3}?(?:in (?:the|this|your) (?:field|industry|"
        r"world|business|country)|people|minds?|leaders?|experts?|i know|around|out there|alive)\b",
        r"\b(?:everything|all|so much|what|how much|how far) (?:that )?you(?:'ve| have)? (?:\w+ )?(?:achieved|accomplished|done|come)\b"
        r"(?! (?:with|for|at|in|to|from) \w)",
        r"\b(?:giant|titan|master|legend|luminary|pioneer|doyenne?|colossus) of (?:the|this|our|your) (?:\w+ )?(?:profession|field|industry|craft|"
        r"trade|art|business|discipline|time|age)\b|\bknows? no equal\b|\bwithout equal\b|"
        r"\bun(?:equalled|equaled|rivalled|rivaled|matched|paralleled)\b|\bpeerless\b|\byour whole (?:feed|page|profile|life) is\b",
        r"\b(?:among|amongst|one of) (?:the|our) (?:\w+ )?(?:\w{3,}est|most \w+|best|top) (?:[\w-]+ ){0,3}?(?:of (?:our|this|all) (?:time|times|age|"
        r"generation|century|country)|alive|"
        r"ever|today|in the (?:world|country|field|industry|business))\b|\b(?:shining|perfect|true|living|bright) (?:example|light|beacon|proof|"
        r"star) (?:to|for|of) (?:us|all|everyone|every\w+|"
        r"so many|young|our)\b|\bwithout (?:a )?(?:doubt|question) (?:\w+ )?(?:among|one of|the) (?:the )?(?:\w{3,}est|most|best)\b",
        r"\bwealth of (?:\w+ )?(?:experience|knowledge|expertise|wisdom)\b|\blook(?:ed)? up to you\b|\bblown away by (?:you|your (?:work|"
        r"profile|career|success))\b",
        r"\b(?:came|come) across your (?:\w+ )?profile\b(?! (?:and|,) (?:saw|noticed|read))",
        r"\b(?:expert|leader|authority|pioneer) like you(?:rself)?\b|\b(?:someone|somebody|a person) (?:so|as) (?:successful|"
        r"accomplished|"
        r"talented|brilliant|experienced|amazing|inspiring)\b|\bsuccessful (?:person|people|leader|woman|man) like you\b",
        r"\bwould be (?:such )?an? (?:honou?r|privilege|dream) (?:just )?to (?:meet|speak|talk|connect)\b",
        r"\bfollowing (?:you|your (?:career|work|journey|content|posts))\b (?:for|with) [^.!?]{0,40}?(?:admir\w+|interest|years?|while|"
        r"awe|long)\b",
    ),
    # Something of theirs, with a detail that only a reader of it would know.
    "opening-detail": (
        r"\byour <gap4>(?:<work>)\b(?:'s)? (?:(?:you )?(?:gave|posted|wrote|published)? ?(?:on|about|at|in|from|for|of|with|called|"
        r"titled|"
        r"named|where|that|which|to|into|last|this)\b) [\w\"'$]",
        r"\byour <gap4>(?:<work>)\b,? [\"'(][^\s]",
        r"\byour (?:[\w-]+ ){1,3}(?:<work>)\b",
        r"\b(?:you|u) (?:also |once |recently |then |first |really |have |had |'ve |just |never )?(?:<did>) (?!me\b|a lot|so much|"
        r"great|amazing|"
        r"an? (?:impressive|amazing|great|incredible))(?:\w+ ){2}",
        r"\b(?:how|the way|why|when|where) (?:you|u) (?!are|can|would|could|might|may|have time|feel|like|think|want|"
        r"were kind)\w+ \w+ \w+",
        r"\b(?:in|from|during|after|at|since|of|with|to) your <gap4>[\"'(]",
        r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?!admired|loved|liked|wanted|needed|hoped|wished|followed|noticed|looked at|appreciated|"
        r"respected|visited your profile|checked|liked|viewed|"
        r"received|found|stumbled|discovered|googled|searched)(?:\w+ed|read|saw|heard|found|ate|bought|sat|wore|sang|drove|ran|taught|"
        r"took|built|wrote|made|gave|grew|flew|rode|sent|got|kept) "
        r"[^.!?;]{0,40}?\byour (?!profile|work\b|career|linkedin|name|contact|email|page|website|journey|success|background|"
        r"experience|details|bio\b|help|time|advice|guidance|opinion|attention|"
        r"support|company\b|expertise|skills|achievements)[\w-]+ \w+",
        r"\b(?:read|watched|heard|saw|listened to|used|tried|visited|attended|finished|bought|cooked|seen|reread|was at|rewatched|"
        r"loved|enjoyed|liked|translated|cloned|was in|recommend|sat in) (?:\w+ )?your <gap5>(?:<work>)\b",
        r"\b(?:suggested|recommended|thought|told me|mentioned|said|pointed me|gave me your|passed on your|forwarded|introduced|"
        r"put us in touch|connected us) (?:that |to |me |i )*(?:i |you|we |your|might|should|write|contact|talk)",
        r"\bwe (?:both|met|spoke|talked|sat|were both|overlapped|worked|share|shared|studied|exchanged|once|briefly)\b",
        r"\b(?:your|ur) (?:talk|article|essay|post|book|keynote|paper|episode|workshop|lecture|thread|chapter|piece|demo|column|"
        r"interview)\b[^.!?]{0,60}? (?:changed|helped|made|gave|taught|showed|convinced|stayed|stuck|explained|got me|"
        r"answered|saved|sent me|kept|settled)\b",
        r"(?<!hope )(?<!hoping )(?<!wish )(?<!if )(?<!could )(?<!would )(?<!can )(?<!will )(?<!before )(?<!do )(?<!did )(?<!that "
        r")(?<!whether )(?<!when )"
        r"\byou (?!are\b|can\b|could|would|might|may\b|have\b|will|must|should|get\b|know|want|like|need|think|feel|find|were|had|"
        r"do\b|did|don't|see\b|for|as\b|and|to\b|a\b|the\b|"
        r"in\b|on\b|so\b|very|work|about|regarding|at\b|with|by\b|of\b|from|because|whether|if\b|that\b|this|again|here|there|later|soon|today|"
        r"please|both|all\b)\w+ (?:the|an?|your|that|how|why|in|on|from|it|out|one|this|my|our|every|all|with|\d+) \w+",
        r"\bthe (?:part|point|bit|slide|chapter|moment|section|idea|line|example|story|passage|scene|paragraph) (?:about|where|on|in "
        r"which|of|when|that|with)\b",
    ),
    # Any noun of theirs that is not one everybody has; for the opening, outside wishes and requests.
    "opening-noun": (r"\b(?:your|ur) (?:(?!<generic>\b)[\w'-]+ ){0,2}?(?!<generic>\b)[a-z][\w'-]{2,}",),
    # Where anybody looks first: it shows a search, not an interest.
    "only-profile": (
        r"\byour (?:own )?(?:web ?site|web ?page|home ?page|page|profile|linkedin|bio\w*|cv|resume) (?:says|states|shows|lists|tells|mentions|reads|"
        r"describes)\b",
    ),
    "courtesy": (r"\b(?:hope|hoping|wish\w*|trust|please|let me)\b|\b(?:could|would|may|can|might) (?:you|i|we|it)\b",),
    "wish": (r"\b(?:hope|hoping|wish|trust|if|could|would|may i|can i|please|asking|to ask|let me)\b",),
    "i-am": (r"(?:i am|i'm|im|we are|we're|my name is|as)(?: currently| now)?(?: an?| the)? ",),
    "who-i-am": (
        r"\b<im> (?:soon |about |now |going )?to be (?:an? |the )?[\w-]+|\b<im> (?:now |currently |still |just )?(?!\w+ed\b|\w+ing\b|\w+ly\b|so\b|"
        r"very\b|too\b|not\b|sure\b|keen\b|afraid\b|aware\b|busy\b|happy\b|glad\b|sorry\b|free\b|here\b|"
        r"back\b|out\b|in\b|on\b|at\b|fond\b|proud\b|full\b|short\b|curious\b|new\b|grateful\b|thankful\b|certain\b|good\b|bad\b|open\b|ready\b|"
        r"fine\b|ok\b|okay\b|all\b|one\b|the\b|an?\b|your\b|you\b|it\b|that\b|this\b|eager\b|able\b|"
        r"unable\b|stuck\b|lost\b|away\b|flexible\b|available\b|in\b|up\b|down\b|off\b)[a-z][\w-]+ (?:at|in|of|on|for) (?:an?|the|our|my|[\w-]+)\b",
        r"\b<im> (?!(?:an? )?(?:\w+ )?(?:fan|admirer|follower|believer|reader|listener|writing|reaching|looking|hoping|sure|contacting|"
        r"interested|inspired|impressed|wondering|glad|happy|sorry|grateful|asking|curious|keen|eager|honou?red|free|flexible|"
        r"afraid|aware|certain|excited|passionate|motivated|getting in|emailing|dropping|thrilled|ready|available|bit\b|little\b|"
        r"person\b|hard-?work\w+|ambitious|quick)\b)(?:currently |now |just |also |also now )?(?:an? |the |one of |head |chief |"
        r"in my |in the |in charge|on the|at the|two |three |four |five |six |half|from |based |working |studying |training |finishing |"
        r"starting |leading |running |building |teaching |doing |moving |retraining |writing (?:my|a) |finish|responsible |"
        r"responsible for|employed |\d|with |at \w|mid|new to|new in|part of|part-time|self-taught|[\w-]+(?:er|or|ist|ian|ant|ent|eur|"
        r"yst|ect|ef|lead|head|nurse|chef|intern|dev|pm|phd|postdoc)\b)",
        r"\b<im> (?:currently |now |just )?(?:writing|drafting|preparing|planning) (?:the|my|our|a|an) (?!message|email|mail|note|letter|line)\w+|"
        r"\bi(?:'m| am) [\w'-]+(?: [\w'-]+){0,2}, (?:an? )?(?!and\b|but\b|so\b|i\b|we\b|who\b|not\b|your\b|which\b|if\b|"
        r"as\b)[\w+#.&/-]+(?: [\w+#.&/-]+){0,4}(?:[,;(]| (?:at|in|from|of|for|with) (?!you|your|this|touch|that))",
        r"\b(?:i|we)(?:'ve| have)? (?:currently |now |recently |also |just |mostly |still |'ve |have |have just |'ve just |used to |"
        r"only |first )?(?:work|works|worked|working|study|studied|run|teach|taught|lead|led|manage|managed|build|design|own|"
        r"started|joined|research|cook|code|graduated|trained|moved|coordinate|organi[sz]e|develop|maintain|sell|direct|edit|practi[sc]e|"
        r"write (?:software|code|policy|reports|grants|for)|am employed|head|supervise|look after|do (?:research|data|design|"
        r"marketing|sales|user|support|accounts)|took over|inherited|founded|co-founded|opened|finished|qualified|spent|been "
        r"(?:an?|in|with|working|doing|running|at|leading|teaching|part)|analy[sz]e|translate|nurse|farm|plan|buy|repair|keep|make|"
        r"sit on|handle|represent|serve|intern|volunteer|freelance|became|changed careers?)\b(?! (?:of you|your|you|about you))",
        r"\b(?:we're|we are) (?:an?|the|two|three|four|five|six|seven|\d+|building|making|opening|moving|at number)\b|\bi (?:do the|"
        r"do our|start|begin) (?:\w+ )?(?:sales|marketing|books|research|support|design|"
        r"accounts|leading|running|working|managing|as|at|my (?:thesis|phd|first|new)|in (?:a|the|my))\b",
        r"\bas (?:an?|the) (?!result|start|thank|matter|rule|way|first|small|fan|admirer|token|favou?r|mentor|follow)(?:[\w-]+ ){0,4}?"
        r"(?:at|in|with|from|who|for|of|,)",
        r"\bmy name(?:'s| is) (?:[\w'-]+ ){0,3}?[\w'-]+(?:, (?!and|i\b|but|so|we\b)| from| \(| –| - )",
        r"\bmy (?:own )?(?:team|job|role|work(?! experience)|company|start-?up|studies|degree|phd|thesis|lab|shop|class|school|"
        r"department|employer|clinic|kitchen|firm|practice|agency|master'?s|students|pupils|colleagues|manager|boss|desk|field|"
        r"second year|first year|final year|ngo|charity|bakery|farm|restaurant|organi[sz]ation|apprenticeship|research|research "
        r"group|product|customers|users|patients|clients)\b",
        r"\b(?:this is|it's|it is) [\w'-]+(?: [\w'-]+)?, (?:[\w'-]+ ){1,6}(?:at|in|from|of|with|for)\b",
        r"\b(?:this is|it's) [\w'-]+(?: [\w'-]+)?,? (?:from|at|an?|the)\b",
        r"\bhere,? (?:an? )?[\w-]+(?: [\w-]+){0,3} (?:at|in|from|with)\b|\bhere[,.] (?:i|an?|the|junior|senior|second|product|data|ux)\b",
        r"\b(?:she|he|they|(?!(?:you|this|that|it|there|what|here|which|who)\b)\w+) (?:is|'s|are|has been) (?:an?|the|our|in (?:her|his|their)|"
        r"head|leading|running) (?:[\w-]+ ){0,3}"
        r"(?:at|in|with|for|from|of|who)\b",
        r"\b<im> (?!(?:writing|reaching|looking|hoping|asking|thinking|trying|seeking|getting|going|wondering|contacting|emailing|coming|sending|"
        r"following|wishing|waiting|dying|being|having|feeling|loving|enjoying|reading|watching)\b)\w+ing "
        r"(?:for|at|in|on|an?|my|our|the|towards|with|to|up)\b|\bi(?:'m| am) [\w-]+, (?:[\w-]+ ){1,6}(?:at|in|from|of)\b",
        # Any doing at a place that is not about them.
        r"(?<!can )(?<!could )(?<!may )(?<!might )(?<!shall )(?<!should )(?<!would )(?<!will )(?<!do )(?<!did )\b(?:i|we)(?:'ve| have)? "
        r"(?:currently |now |also |just |mostly |still |both |only )?(?!<reacts>\b)(?!(?:to|the|an|no|some|any|all|both|same|got|would|could|can|"
        r"will|may|might|should|shall|hope|wish|wonder)\b)[a-z]{2,} (?!you\b|your\b|to\b|that\b|"
        r"how\b)(?:[^\s.!?;,]+ ){0,6}?"
        r"(?:at|in|for|near|outside|with|on) (?!you|this\b|that\b|it\b|mind\b|touch\b|advance\b|person\b|time\b|which\b|what\b|how\b|detail\b|"
        r"general\b|return\b|full\b|all\b|any\b|case\b|order\b|fact\b|here\b|good\b|"
        r"question\b|particular\b|common\b|mine\b|and\b|but\b|top\b|both\b|such\b|so\b|every\b)(?:an?|the|our|my|[\w'-]+)\b(?! (?:talk|podcast|"
        r"video|article|post|book|interview|moment|hope|way|time|"
        r"minute|morning|evening|call|internet|web|same|first|last|day|week|train|bus|news|radio|link|year|month|question|subject|topic|best|"
        r"[\w-]+ (?:of|on) your))",
        r"\b(?:years?|months?|life|career|decades?|shifts?|job|degree|weeks?) as an? \w+|\bi(?:'m| am) in [\w-]+ and\b",
        r"\b(?:i|we)(?:'ve| have)(?: got| had| just got)? (?:an?|two|three|four|five|my own|our own|just) (?:[\w-]+ ){0,4}?(?:shop|stall|stud(?:io|"
        r"y)|practice|team|class|classes|clinic|farm|"
        r"bakery|caf[eé]|business|company|workshop|kitchen|lab|start-?up|website|channel|newsletter|garden|job|role|firm|agency|degree|diploma|"
        r"kids|children|staff|people|"
        r"employees|students|pupils|patients|clients|customers|beds|hectares|cows|hives|boat|van|restaurant|school|gallery|crew)\b",
        r"\b(?:writing|greetings|hello|hi)(?: to you)? from (?:an?|the|our|my|\w+)\b(?! (?:heart|my heart))|\bfrom one [\w-]+ to another\b|\b(?:as "
        r")?one [\w-]+ to another\b|\b(?:a |your )fellow [\w-]+|"
        r"\bmyself [\w-]+|\b(?:[\w-]+ ){1,4}(?:by (?:day|trade|training|profession)|here)[,.!;:–]",
        r"\bi,? an? (?:[\w-]+ ){1,4}(?:at|in|from|with)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|months|"
        r"weeks) (?:into|in|as|at|after)\b",
    ),
}

WORDSETS = {
    "abbreviations": "dr mr mrs ms prof st e.g i.e etc vs no a.m p.m am pm u.s u.k jr sr approx dept inc ltd co fig ca cf",
    # A subject line made only of these (and names) says nothing.
    "vague-subject": """
        a about add advice after again aid all am an and any anyone appreciate around as ask asking assistance at attention be
        beginner big bit brief briefly call can career careers catch chat check checking coffee collaborate collaboration collab
        connect connecting connection contact conversation could cup curious day dear desperate discussion do email enquiry expert
        fan favor favour favours few follow following for friend from fun future get getting good great greeting greetings
        guidance guide have hello help helping hey hi hiya hope how i idea if importance important in info information
        informational inquiry inspiration inspired interested interesting interview intro introduce introducing introduction is it
        job journey just keen kind kindly know learn learning let life little looking mail matter me meet meeting mentor mentoring
        mentorship message minute minutes moment morning my name need needed network networking new note of on one open
        opportunities opportunity or out outreach person pick please possibility possible potential pro proposal query question
        questions quick quickly quickie reach reaching read ready re regarding request requesting respond response say seeking
        self short small some somebody someone something speak stranger student subject success synergies synergy talk talking
        thank thanks that the there this thought thoughts time tips to today touch touching up urgent urgently us very want wanted
        we what who willing wisdom with wondering work would you your yours yourself brain inspire inspiring admirer support
        partnership soon advise afternoon evening nice meet pleasure intern hopeful immediate needs action required fwd no none
        untitled hallo yo 15 20 30 10 5 min mins
    """,
}
