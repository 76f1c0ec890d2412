"""English for the golden rule (D1) and for introductions (D2).

`golden-mask-…` are innocent uses, blotted out before the `golden-ask-…` patterns are tried on what is left.
"""

from __future__ import annotations

MACROS = {
    "m": r"(?:mentor(?:shp|hsip|sihp|ia|in|a)\b|men(?:-\s*)?tor|men\stor(?=s?\b|ing|ship)|menter|mentou?rr?|mentro|metnor|menotr|mnetor|emntor|"
    r"memtor|mentoer|menntor|meentor|mentpr|mentur|"
    r"mantor|mentot|mentoor|mento(?=s?h?ip)|nentor|m3ntor|ment0r|mentr|m[\s.-]e[\s.-]n[\s.-]t[\s.-]o[\s.-]r)",
    # The one who is asked for: a mentor under this or another title.
    "role": r"(?:<m>|guide|guru|sensei|yoda|sponsor|counsell?or|(?:career|life|personal|executive|leadership) (?:coach|"
    r"advis[eo]r|tutor)|coach|role model|trusted advis[eo]r|north star|guiding (?:light|star)|sounding board|padrino|champion)",
    # What may stand between an article and its noun.
    "adj": r"(?:(?!(?:about|on|of|who|for|in|with|and|the|to|from|at|by|that|how|is)\b)[\w'-]+ ){0,3}?",
    "junior": r"(?:mentee|protegee?|apprentice|pupil|disciple|padawan|understudy|mentoree)",
    "someone": r"(?:me|us|(?:some(?:one|body)|a person|people|a student|an analyst|an engineer|a beginner|a newcomer|"
    r"an? [\w-]+(?= (?:like|such as) (?:me|us)\b))"
    r"(?: who is)? (?:like me|such as me|in my|at my|new|junior|young|younger|starting|just|outside)|a (?:young|junior|new|"
    r"fellow|budding|beginning|first-year|struggling) <gap2>\w+|<newbie>)",
    # A short stretch that stays inside one noun phrase.
    "np": r"(?:(?!(?:i|you|and|but|so|would|need|want|looking|seeking|please|hope|could|i'm|i'd|i've|me)\b)[^\s.!?;,]+ ){0,5}?",
    "open": r"(?:(?!(?:how|what|why|whom?|which|when|where|about|on|your|tell|share|describe|recommend|introduce|suggest|"
    r"know|met|found|chose|choose|explain|did|are|were|was|and)\b)[^\s.!?;]+ ){0,8}?",
}

PATTERNS = {
    # Any text without one of these cannot break the golden rule, and is not looked at further.
    "golden-keyword": (
        r"<m>|mentee|protege|mentori|mentora|apprentice|pupil|disciple|padawan|understudy|\bwings?\b|\bguid|\bcoach|\bguru|sensei|\byoda|"
        r"sponsor|counsel|tutor|tutelage|\bropes\b|role model|advis[eo]r|north star|sounding board|\blearn (?:from|under)|"
        r"\bturn to\b|lean on|in my corner|go-to person|take me on|padrino",
    ),
    "mentoring-word": (r"\b<m>\w*(?:'s)?|\bmentees?\b|\bmentorees?\b|\bprotegee?s?\b|\bunder (?:her|his|their|your) wings?\b",),
    "golden-mask-hard": (
        # Said to be none, and what was said of another day.
        r"\b(?:not|no|never|without|isn't|hardly) (?:an?|another|any|your usual|the usual)? ?<m>(?:ing|ship)? (?:request|ask|plea|pitch|e-?mail|"
        r"letter|question|needed|wanted|required|necessary)\b",
        r"\b(?:remember|recall)\b[^.!?;]{0,20}?\bi (?:said|told|mentioned|wrote|was|had)\b[^.!?;]{0,60}?\b<m>s?\b(?: (?:last|a|some|this|back) \w+)?",
        r"\b(?:not|isn't|never|hardly) (?:one of (?:those|these)|another|the usual|your usual) \W?(?:[\w']+ ){0,4}?<m>\W{0,2} ?(?:e-?)?(?:mails?|"
        r"messages?|letters?|requests?|notes?|asks?)\b",
        # Thanks for what was done for somebody else, and a programme of somebody else.
        r"\b(?:thank(?:s| you)|grateful|glad|pleased)\b[^.!?;]{0,30}?\b(?:taking|took|having taken) (?!me\b|us\b)(?:[\w'-]+ ){1,4}?"
        r"under your wings?\b",
        r"\b\w+'s <m>(?:ing|ship)? (?:scheme|program(?:me)?|form|platform|project|day|event|application)s?\b",
        # Time that the reader has not; what somebody was; what the writer has.
        r"\b(?:no|not|n't|never|without|little|hardly) (?:have |got |any |much |enough ){0,2}(?:time|room|space|capacity|place) (?:left )?for "
        r"(?:\w+ )?<junior>s?\b",
        r"\bthank(?:s| you)(?: so much| very much| again| a million| kindly)? for (?:having )?\w+ing (?:me|us)\b[^.!?;,]*",
        r"\bmy (?:[\w-]+ ){0,2}?<role> (?:gave|told|says|said|sent|thinks|suggested|recommended|mentioned|pointed|tells|asked|reckons)\b(?! me to "
        r"(?:find|get|look|seek|have|ask for))",
        r"\b(?:used to|had to) (?:be|act as) (?:my|our|an?) [^.!?;,]*",
        r"\b(?:i|we)(?:'ve| have)(?: already| got){0,2} (?:an?|my|two|three|several|enough) (?:\w+ )?<m>s?\b(?!-| in mind| like| such)[^.!?;,]*",
        # What the writer does for others.
        r"\b(?:i|we)(?:'m|'ve|'ll| am| have been| have| was| will be| will)? (?:also |now |\w+ly )?<m>(?:ing|ed)?\b(?! me\b| us\b)"
        r"(?: (?!me\b|us\b|you\b)[\w-]+){0,3}",
        # An apprentice by trade.
        r"\b(?:i|we|he|she|they)(?:'m|'re|'s| am| are| was| were| is| worked| started| began| trained| will be| have been)(?: \w+){0,2}? (?:as |"
        r"taking on |"
        r"an? |my |the )(?:[\w-]+ ){0,3}?(?:apprentice|pupil|understudy)s?\b(?! of yours)|\b(?:years?|days?|weeks?|months?|life|time|exam|wage|"
        r"contract|job|work(?:ed|ing)?|"
        r"start(?:ed)?|trained) as an? (?:[\w-]+ ){0,2}?<junior>|\byour (?:\w+ )?(?:apprentice|pupil|student)s\b",
        # Asked to do it for others; what you did for others, or were to me; how you go about it.
        r"\b(?:i|we)(?:'m|'ve| am| have| was| were| had| will| shall)?(?: been)? (?:\w+ ){1,3}?to <m>\b(?! (?:me|us|you)\b)(?: (?!me\b|us\b|"
        r"you\b)[\w-]+){0,3}",
        r"(?<!wish )(?<!only )(?<!if )\byou(?:'ve| have|'d| had)? (?:\w+ )?(?:were|been) (?:\w+ ){0,3}?(?:my|our|an?|the) (?:[\w-]+ ){0,3}?<role>\b"
        r"(?! i )[^.!?;,]*",
        r"\byou(?:'ve| have|'d| had)? (?:\w+ly |also |once )?(?:took|taken|hired|trained|taught|mentored|brought|accepted|chose|chosen) "
        r"(?!me\b|us\b)(?:[\w'-]+ ){1,5}?(?:on |in |up )?(?:as|for) (?:an?|your|the) (?:\w+ )?(?:<junior>|<m>|student|trainee)s?\b",
        r"\b(?:how|why|when|where|whom?|which|what) (?:\w+ ){0,2}?(?:did|do|does) (?:you|she|he|they|one|people)\b"
        r"(?! (?:feel|think|say|mind|see|like|charge|offer|want|need|accept|expect))(?:(?! (?:me|my|us|our)\b)[^.!?;]){0,90}",
        r"\byou(?:'ve| have|'d)? (?:never )?(?:had|found|met|have|lacked) (?:no|never an?|an?|your|any) (?:\w+ ){0,2}?<m>s?\b",
        r"\b(?:the|my|our|that) <m>(?:ship|ing) (?:that )?(?:i|we) (?:\w+ )?(?:had|did|got|received|enjoyed)\b|\b<m>(?:ship|ing) (?:\w+ "
        r"){0,5}?(?:ended|was|stopped|helped)\b",
        # What many others ask of you.
        r"\b(?:many|people|others|everyone|everybody|students|readers|letters|requests|dozens|hundreds|most|strangers|messages|they|"
        r"all)\b[^.!?;,]{0,40}?"
        r"\b(?:ask|asks|asking|asked|want|wants|beg|begging|write|who) [^.!?;,]{0,30}?(?:their <role>|<m>\w*)(?! (?:me|us)\b)",
        # Saying that one does not ask.
        r"(?:\bnot|n't|\bdont|\bwont|\bnever|\bwithout|\binstead of|\brather than|\bfar from) "
        r"(?:(?!(?:any(?:one|body)|else|better|sure|hesitate)\b)\w+ ){0,4}?(?:asking|ask|looking|look|seeking|seek|hoping|"
        r"expecting|expect|requesting|request|proposing|suggesting|searching|want|wanting|need|needing|about|after|writing|"
        r"here|search|market|lookout|hunt|quest|shopping|applying|trying|inviting|fishing|angling|have to|has to|mean)\b(?:(?! (?:but|just|only|"
        r"any(?:one|body)|else|better|rather) "
        r"|[,;:.!?–]).){0,70}?(?:<m>\w*|\bmentees?|\b<role>|\b<title>)(?: me| us)?",
        r"\b(?:you|she|he|they|nobody|no one)(?:'re| are| do| does| need| would| will| has| have| is| must| should)? ?(?:not|n't|never)(?: "
        r"\w+){0,3}? (?:be|become|act as|serve as|"
        r"play) (?:my|an?|the) (?:[\w-]+ ){0,3}?(?:<role>|<title>)\b(?![^.!?]*\?)|\bneedn't (?:\w+ )?(?:be|become) [^.!?;,]{0,40}",
        # Saying that nobody should ask.
        r"\b(?:nobody|no one|none of us|no stranger|few people) (?:should|must|ought to|can|could|may|needs to|has to|would|will) "
        r"(?:\w+ ){0,2}?(?:ask|beg|look|seek|search|write|hunt|apply|expect|want|demand|request)\b"
        r"(?:(?! (?:but|just|only|any(?:one|body)|else|better|rather|except|so|and) |[,;:.!?–]).){0,70}?(?:<m>\w*|<role>|<title>)(?: me| us)?",
        r"\bnot (?:a|an|your) (?:request|ask|plea|bid|pitch|call|application|proposal|question|<m>)\b[^,;:.!?–]{0,40}?(?:<m>\w*)?",
        r"\bno (?:need|request|obligation|expectation|intention|plan|hidden)\b[^,;:.!?–]{0,40}?<m>\w*(?: me| us)?",
        # Thanks for what has been.
        r"\bthank(?:s| you|ful|ing you)?\b(?:(?! in advance| consider| agree| accept| thinking|[.!?;]).){0,50}?\b(?:for|that you)\b"
        r"(?:(?! consider| agree| accept| thinking|[.!?;,]).){0,50}?(?:<m>\w*|\b<role>)(?: me| us)?",
        r"(?<!d\sbe\s)(?<!d\sbe\sso\s)(?<!d\sbe\svery\s)\b(?:grateful|gratitude|lucky|appreciated?|glad)\b(?: \w+){0,4} "
        r"(?:for|to have had|that you)\b(?:(?! consider| agree| accept|[.!?;,]).){0,40}?(?:<m>\w*|\b<role>)(?: me| us)?",
        # Somebody else's doing.
        r"\b(?:who|she|he|they|people|manager|boss|director|colleague|friend|aunt|uncle|father|mother|professor|teacher|lead|"
        r"company|employer|nobody|no one) (?:(?!(?:can|could|would|will|might|may|to)\b)\w+ ){0,3}?<m>(?:s|ed|ing)? (?:me|us)\b",
        r"\b(?:she|he|they|who|manager|boss|director|colleague|friend|aunt|uncle|professor|teacher) "
        r"(?:\w+ ){0,5}?(?:became|become|was|is|as) (?:my|our) (?:\w+ ){0,2}?<role>",
        r"\basked (?!you\b|u\b|if\b|whether\b)\w+(?: \w+)? to (?:be|become|act as|serve as) (?:my|our|a) (?:\w+ ){0,2}?<role>",
        r"(?<!you )\bas my (?:\w+ )?<role>(?:,? \w+){0,2} (?:says|said|puts|put|told|tells|used|likes|would|always|once|calls|reminds)\b",
        r"\b(?:introduced|recommended|referred|sent|pointed|suggested)\b[^.!?;,]{0,30}? by my (?:\w+ )?<m>",
        # How it came about, as a topic.
        r"\b(?:how|when|why|whether|what (?:made|led|brought|got|drew|prompted|it (?:is like|takes|took)))\b[^.!?;,]{0,30}?"
        r"(?:become|became|becoming|be|being) an? (?:\w+ ){0,2}?<role>\b(?! (?:to|for|of) (?:me|us)\b)",
        r"\byou (?:must|seem to|appear to|clearly|also|already|were) (?:\w+ )?(?:be |being )?an? (?:\w+ ){0,2}?<m>",
        r"\bwho (?:can|could|would) (?:\w+ )?<m> (?:them|him|her|others)\b",
    ),
    "golden-ask-strong": (
        r"(?<!was )(?<!were )(?<!been )(?<!had )\b<m>e?d by (?:you|her|him|someone like you)\b(?=[^.!?]*(?:\?|$))(?<!who )",
        r"\b<m>\b[^.!?;]{0,60}?\b(?:i'm|i am|i was|i have been|i've been)? ?(?:looking|searching|hoping) for (?:a new one|another|somebody new|"
        r"someone new|one)\b",
        # be / act as / have you as … my mentor
        r"\b(?:be|b|become|becoming|being|act(?:ing)? as|serv(?:e|ing) as|stand as|as|for|you(?:'re| are| become)?|remain|"
        r"consider you|call(?:ing)? you|choose you|choosing you|chosen you|get you|count you) (?:<gap3>)??(?:my|our(?! (?:parish|city|town|visitor|"
        r"museum|village|style))) "
        r"(?:(?:(?!and\b|(?!life|career)\w+'s\b)[\w'-]+,? ){0,5}?<m>\b|(?:(?!and\b)[\w-]+,? ){0,2}?<role>\b)",
        r"\b(?:be|become|becoming|being|act(?:ing)? as|serv(?:e|ing) as) (?:<gap2>)??(?:an?|the|that|some|some kind of) "
        r"(?:[\w'-]+,? ){0,4}?<role>(?:s|ing figure)?,? (?:<gap2>)??(?:to|for|of) (?:me\b|us\b|mine\b|<someone>|"
        r"some(?:one|body) (?:in|at) my|my (?:career|transition|next|path|journey|life|growth|project|studies|development|first|new))",
        r"\b(?:you|u|ya|yourself)(?:'d|'ll)? <open>(?:be|b|become|being|becoming|act as|acting as|serve as|serving as) "
        r"(?:<gap2>)??(?:an?|the|that|one of (?:my|our)|some kind of|kind of an?|sort of an?) (?:[\w'-]+,? ){0,3}?<m>s?\b",
        r"\b(?:have|having|had|get|got|gain|find|see|like|want|love|take|pick|nominate|choose|chose|with|hire|wish|think of|"
        r"view|regard) (?:you|u|yourself|him|her|them) (?:<gap2>)??(?:as|for|like) (?:an?|the|my|our|her|his|their) (?:[\w'-]+ ){0,4}?<role>",
        r"\byou (?:as|for) (?:an?|the|my|our|potential) (?:[\w'-]+ ){0,4}?<role>",
        # The verb.
        r"\b<m>(?:ing)? (?:\w+ and \w+ )?<someone>\b",
        r"\b(?:<m>|guide|coach)(?:,? (?:and|or|&) (?:to )?|, |/)(?:<m>|guide|coach|teach|support|advise|help|sponsor) me\b",
        r"\b(?:would|will|wil|could|can|cld|wld|might|may|are|r|were|if|whether|wonder|hope|wish|ask|asking|want|like|love|"
        r"possible|chance of|idea of|prospect of|thought of|please) (?:for )?(?:you|u|ya|your) <open>(?:to )?<m>(?:ing)?\b"
        r"(?! (?:programme?|scheme|circle|talk|work|article|at|others))",
        r"\b(?:love|like|want|hop(?:e|ing)|wish|honou?r(?:ed)?|would|opportunity|chance|possib\w+|interested|dream|benefit|need|"
        r"consider\w*|privilege|delighted) (?:<gap5>)??(?:be|being|get|getting) <m>(?:e?d) (?:by|from|under) (?:you|someone|"
        r"somebody|a person)",
        # The other side of the same coin.
        r"\b(?:be|become|becoming|being|as|consider me|me|another|new|next|for an?|your|take (?:on )?(?:me|an?)|accept(?:ing)?) "
        r"(?:<gap2>)??(?:your|an?|another|new|more|one of your) <adj><junior>s?\b",
        r"\b(?:taking on|take on|accepting|accept|room for|space for|time for|capacity for|open to|looking for|available for|"
        r"taking|on the lookout for) (?:<gap4>)??(?:<junior>s?)\b",
        r"\b<m>[\s-]*(?:[-/–&]|and|to)?[\s-]*<junior>\b(?! (?:programme?|scheme|handbook|research|stud))",
        r"\b(?:you|your|u)\b[^.!?;]{0,40}? (?:role|position|part|hat|task|job|place) (?:of|as) (?:an? |my |the |"
        r"being my )?(?:\w+ )?<m>\b",
        r"\b(?:short of|in want of|missing|lack(?:ing)?|without) (?:an?|another|some|your next) (?:\w+ )?<junior>s?\b",
        r"\b(?:name|nominate|list|propose|put down|register) (?:a|my|you as (?:a|my)) <m>\b[^.!?;]{0,50}|\b<m>s\b[^.!?;]{0,40}\b(?:love|like|want|"
        r"have|glad|happy) (?:to have )?you (?:in it|to be|to join|among|on it|as)\b|\b(?:best|good|great|keen|perfect|model|loyal) "
        r"(?:\w+ )?mentee\b(?! (?:of|asked|said))|\b<m>(?:ing|ship) (?:trial|arrangement|agreement|deal|contract|pact|set-?up|spot|slot)\b|\byour "
        r"<m>(?:ing|ship) (?:is )?(?:still )?open\b|^\W*<m>(?:ship|ing)?\s*\?|\babout <m>(?:ing|ship): would you\b|"
        r"\bwould <m> (?:a|some)\b[^.!?]{0,40}\byou(?:rself)?\b[^.!?]{0,15}\byourself\b",
        r"\b(?:position|post|role|place|job|seat|title|vacancy|office|chair) of (?:being )?(?:my|our) (?:\w+ )?<m>\b|\b(?:say yes to|agree to|"
        r"think about|consider|up for|willing to|open to|mind|fancy|yes to) (?:\w+ )?(?:coaching|guiding|tutoring|training|steering|accompanying|"
        r"advising|teaching) me\b"
        r"(?! (?:how|one|the|two|a))|\b(?:coaching|guiding|steering|accompanying) me (?:through|in|on|along) (?:my|this|the)\b",
        r"\b<m>[- ](?:thing|ish|shaped|sized)\b|\b(?:charge|rates?|fees?|price|prices|pay you) (?:\w+ )?(?:for|of) (?:your |being my )?<m>(?:ing|"
        r"ship)?\b",
        # A mentor such as this one.
        r"\b<m> (?:like|such as) (?:you|u|ya|yourself)\b",
        r"\b<m> (?:in|of|out of) you\b",
        r"\b(?:need|want|wish|look(?:ed|ing)?|search(?:ed|ing)?|found|find|dream\w*)\b[^.!?;,]{0,30}? (?:the|a) <m> (?:i|we) "
        r"(?:need|have|never|always|was|am|could)",
        r"\bthe <m> (?:that )?(?:i|we) (?:need|am looking|'m looking|have been|'ve been|have always|was|never had|wish|dream|want)",
        r"\b(?:nobody|no one|anyone|anybody|none|who) (?:<gap4>)??(?:better|rather|else|more)\b[^.!?;,]{0,40}? (?:as|for|be|being|"
        r"become) "
        r"(?:an?|my|the) (?:\w+ )?<m>",
        r"\b<role>\b[^.!?;]{0,40}? (?:to be|be|is|would be|were|could be) you\b",
        r"\b(?:be|being|get|getting) (?:coached|guided|advised|sponsored|tutored) by you\b|\bbe my go-to\b|\bmy champion\b|"
        r"\btake me under (?:\w+ )?wings?\b|\bsponsor me\b",
        # Without the word.
        r"\b(?:under|beneath|below) (?:your|ur|yours) (?:\w+ )?wings?\b",
        r"\bunder your (?:\w+ )?(?:guidance|tutelage|tuition|direction|instruction|mentorship|tutorship|supervision|leadership)\b"
        r"(?! (?:the|was|at))",
        r"\b(?:take|taking|adopt|adopting|accept|accepting) me (?:on |in )?(?:\w+ )?(?:as|like) (?:an?|your) (?:[\w'-]+ ){0,2}?"
        r"(?:student|trainee|disciple|pupil|follower|learner|<junior>)",
        r"\b(?:you|please|kindly|to) (?:\w+ ){0,2}?(?:show|teach|learn) me the ropes\b",
        r"\b(?:you|please|kindly|to|your) (?:\w+ ){0,3}?(?:guide|guiding|steer|steering|shepherd|groom) me(?:\s*[.,?!]|\s*$| and |"
        r" please| regularly| from time|"
        r" every| over the| for the next| as )",
        r"\b(?:you|please|kindly|your|be) (?:\w+ ){0,4}?(?:coach|coaching) me\b",
        r"\b(?:guide|guiding|coach|coaching) me (?:as|in|through|on|along|with) (?:an?|my|this|the) (?:\w+ )?(?:<m>|career|"
        r"journey|life|path|way|growth|development|profession)",
        r"\b(?:some(?:one|body)|person|you (?:to be|be|are|as)|go-to person)\b[^.!?;,]{0,25}? (?:i|we) (?:can|could|may|might) "
        r"(?:\w+ )?(?:turn to|lean on|look up to|rely on|go to)\b[^.!?;,]{0,25}?(?:regular|always|ongoing|whenever|over the|"
        r"long|guid|advice|career)",
        r"\b(?:long[- ]term|ongoing|regular|continuous|steady|continued) (?:\w+ )?(?:guidance|counsel|advis\w+ relationship|"
        r"tutoring|coaching)\b",
        r"\bhave you in my corner\b|\bbe in my corner\b",
        r"\bwalk (?:beside|with|alongside) me (?:in|on|through|along) (?:my|this) \w+",
        r"\bsit at your feet\b|\blearn at your feet\b|\blearn under you\b",
    ),
    "golden-mask-soft": (
        r"<m>(?:ing|ship|s|ee|ees)?[\s-](?:program(?:me)?s?|schemes?|circles?|talks?|articles?|books?|posts?|network|charity|"
        r"platforms?|handbook|app\b|initiatives?|work\b|day|week|events?|clubs?|courses?|workshops?|community|committee|panel|"
        r"stud(?:y|ies)|research|literature|culture|software|tools?|organi[sz]ation|foundation|guidelines?|stor(?:y|ies)|training|"
        r"trainers?|at\b)",
        r"\b(?:talks?|articles?|books?|posts?|chapters?|essays?|pieces?|podcast|video|keynote|panel|interview|threads?|course|"
        r"study|paper|thoughts|views?|ideas?|column|newsletter|remarks|lecture|episode|writing|words|line|point|slide|story|"
        r"research|blog|wrote|written|spoke|spoken|talked|said|read|heard|questions?)(?: you \w+)? (?:on|about|of|around|"
        r"regarding|where|in which|that|how|why)\b (?:(?:how|what|why|whom?|when|where) you )?<np>(?:<m>\w*|mentees?)",
        r"\b(?:what|how|why|when|where|whom|who(?= (?:\w+ )?(?:do|did|does|should|can|could|is|was|were|are) (?:you|your|the|their|his|her)\b)) "
        r"(?:\w+ )?(?:do|did|does|should|can|could|is|are|was|were|made|makes|has|have|"
        r"to)\b[^.!?;,]{0,60}?(?:<m>\w*|mentees?)",
        r"\b(?:your|his|her|their|\w+'s) (?:own |former |first |old |current |other )?(?:<m>s?|mentees?)\b(?!ing|ship)",
        r"\b(?:i|we) (?:(?!would\b|could\b|will\b|should\b)\w+ )?(?:<m>|<m>ed|have <m>ed|volunteer|enjoy|love|started|began|help|run)\b (?:\w+ "
        r"){0,3}?<m>\w*",
        r"\bwhat would you (?:tell|say|advise|recommend|ask|give|want|expect|teach|look)\b[^.!?;,]{0,50}?(?:<m>\w*|mentees?)",
        r"\b(?:how|what|whom?|why|which|when|where) (?:you|she|he|they|to|people|i|we)(?:'d|'ve|'re|'ll)? [^.!?;,]{0,40}?(?:<m>\w*|mentees?)",
        r"\b(?:approach|attitude|view|answer|advice|question|talk|lecture|essay|thanks|way|start|style|years|work|role|success|"
        r"interest|experience)s? (?:of|in|to|with|as|on|about|at|from|into) "
        r"(?:an? |the |your |my )?(?:\w+ )?(?:<m>\w*|mentees?)",
        r"\b<m>s? (?:for|in|at|of) (?:our|the(?! (?:field|industry|profession|trade|business|sector|area|subject|step|move|change|transition|path|"
        r"road|way|years|next)\b)|their|these|those|two|three|"
        r"girls|boys|nurses|students|apprentices|my (?:team|club|school|students|"
        r"staff|company|class))\b",
        r"(?:^|[.;,–] ?|\bthat |\bsaw |\bknow |\bsince |\bas |\bread |\bthough |\bwhile )you (?:also |sometimes |still |already )?<m>(?:ed)? "
        r"(?!me\b|us\b|some)\w+",
        r"<m>ing (?:of |for )?(?:others|students|girls|boys|juniors|young|people|kids|children|founders|colleagues|newcomers|women|"
        r"pupils|new|my|the)\b",
        r"\b(?:be|become|being|becoming|as|was|am|'m) an? (?:\w+ )?<m>\b",
        r"\b(?:my|our|its) (?:\w+ )?(?:<m>s?|mentees?)\b",
    ),
    "golden-ask-weak": (
        r"\b(?:look(?:ing|s|ed)? for|search(?:ing|ed)? for|in search of|on the (?:lookout|hunt|search) for|seeking|seek|in need of|"
        r"need|needs|needing|needed|want|wants|wanted|wanting|wish(?:ing)? for|wish i had|hop(?:e|es|ed|ing) (?:for|to find|to get)|"
        r"find|finding|get|getting|gain|gaining|could (?:\w+ )?use|could (?:\w+ )?do with|lack|lacking|missing|desire|desperate for|"
        r"hungry for|hunting for|hunt for|after|dream(?:ing|t)? of|crav(?:e|ing)|long(?:ing)? for|yearn\w* for|(?:glad|grateful) (?:of|for)|"
        r"eager for|up for|keen on|interested in|request(?:ing)?(?: for)?|ask(?:ing)?(?: you)? (?:for|about)|benefit from|explore|"
        r"exploring|discuss|discussing|enter(?:ing)?(?: into)?|start(?:ing)?|establish(?:ing)?|form(?:ing)?|build(?:ing)?|"
        r"develop(?:ing)?|set(?:ting)? up|open to|available for|available to|willing to|offer(?:ing)?|provide|providing|"
        r"provide me with|give me|"
        r"receive|receiving|potential|possib(?:le|ility of)|opportunity for|chance (?:of|for)|proposal|propose|"
        r"(?:would|'d|d|will|shall) (?:\w+ )?(?:love|like|welcome|value|appreciate|be (?:\w+ )?(?:grateful|glad|happy|honou?red|"
        r"thankful|thrilled) (?:for|about|to have|by|with))) "
        r"(?:(?!(?:how|what|why|about|on|for others)\b)[^\s.!?;]+ ){0,6}?<m>(?:ship|ing|s)?\b",
        r"\b(?:want|need|would like|looking for|seeking|search\w* for|room for|time for) (?:<gap2>)??(?:an?|another|some|"
        r"any) (?:\w+ )?<junior>\b",
    ),
    # What sounds like an ask only from a stranger: “you would be a great mentor”, “your mentorship”.
    "golden-ask-stranger": (
        r"\b(?:no|never (?:had|found|met|knew)|without|don't have|do not have|haven't (?:got|found|had)|have not (?:found|had)|still (?:lack|need|"
        r"miss)|lack|yet to find|has no|have no) (?:an?|any|the right|my own)? ?(?:\w+ )?<m>\b(?! (?:programme?|scheme))",
        r"\b(?:tells?|told|advises?|advised|says?|said|urges?|urged) (?:me|us|everyone) (?:\w+ )?(?:to |should )?(?:find|get|look for|seek|have|"
        r"need) (?:an?|my|some) (?:\w+ )?<m>\b",
        r"\b(?:friends|peers|colleagues|classmates|everyone|everybody|others|people)\b[^.!?]{0,25}\b(?:has|have|had) (?:an? |their |good |great "
        r")?<m>s?\b",
        r"\b(?:your|ur) <m>ship\b",
        r"\b<m>(?:ship|ing)? (?:request|inquiry|enquiry|wanted|needed|proposal|relationship|opportunit(?:y|ies)|application|ask)\b",
        r"\b(?:great|perfect|ideal|wonderful|good|amazing|fantastic|excellent|right|best|dream) (?:\w+ )?<m>\b",
        r"\bregarding (?:a |the )?(?:possible |potential )?<m>ship\b",
    ),
    # The net below: a word of mentoring that no innocent use explains, in a sentence that wants something.
    "golden-ask-cue": (
        r"\b(?:would|could|can|will|may|might|please|pls|kindly|hope|hoping|want|wanted|wish|love|like to|need|asking|ask you|looking|"
        r"interested|open to|"
        r"capacity|consider|imagine|picture|appeals?|what i am after|after, though|really after|request|invite|propose|agree|accept|willing|"
        r"wonder\w*|dream\w*|honou?r\w*|"
        r"grateful if|say yes|first choice|deal|if only|let me|let us|seek\w*|search\w*|in the market|beg|cherish|indebted|promise|consent\w*)\b|"
        r"\bi(?:'d|'ll) (?:be|love|like|welcome|value)\b|\?|\byou(?:'d|'ll)\b",
    ),
    "golden-word-left": (r"\b<m>(?:s|ing|ship|shp|hsip|sihp|shop|in|a|at|ado|ia)?\b|\bmentees?\b|\bprotegee?s?\b",),
    # A subject line that is nothing but the request.
    "golden-subject": (
        r"^\W*(?:re:? )?(?:possible |potential |future |a |your )?<m>(?:ship|ing)?\W*$",
        r"<m>(?:ship|ing)?\W+(?:request|inquiry|enquiry|wanted|needed|proposal|relationship|opportunity|application|please|\?)",
        r"(?:request|seeking|looking|need|asking|ask|inquiry|enquiry|application|search|wanted|hoping|be|become)\b.{0,30}?<m>"
        r"(?!ing (?:talk|programme?|article))",
        r"<m>\w*\s*\?\s*$",
    ),
    "put-to-you": (
        r"\b(?:would|could|can|will|might|may|if) (?:you|i have you|i count on you)\b|\bplease\b|\b(?:have|want|like|love|hope|ask|"
        r"wish) (?:for )?you\b",
    ),
}
