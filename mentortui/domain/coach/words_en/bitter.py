"""English for looking back in anger: at a person, at the talks, at a silence (G2, G5, G6)."""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    # “If you don't have time”, “nothing would have worked without your help”, “too shy to ask you”: no reproach.
    "bitter-excused": (
        r"\b(?:if|should|in case|when|unless|whether|should) (?:you|your|it|this|that|the|things|now)\b[^.!?;]*$",
    ),
    "bitter-unless": (
        r"\b(?:would|could|might|may|can)(?:n't| not| never| hardly| barely)? (?:ever |even )?(?:have|be)\b|'d (?:not |never )?have\b|\bcouldn't\b|"
        r"\bcould not\b|\bimpossible\b|\b(?:nothing|none|nobody|nowhere)\b",
    ),
    "begins-you": (r"(?:you|your)\b",),
    "bitter-without": (r"\b(?:without|despite|in spite of) your?\b",),
    "bitter": (
        # A harsh word for the person, the talks or the advice.
        r"\b(?:you|your|our (?:calls|talks|meetings|sessions|time)|these (?:calls|talks|meetings|sessions)|the (?:calls|talks|meetings|sessions|"
        r"advice|whole thing)|it|this|all that)\b(?:(?! never\b| not\b|n't\b| nothing\b| nor\b)[^.!?;]){0,50}?\b(?:worthless|useless|outdated|"
        r"generic|"
        r"hindrance|disappoint(?:ing|ment)|superficial|shallow|patroni[sz]ing|condescending|careless|thoughtless|(?:was|were|are|is|felt|feel|"
        r"seem(?:ed)?|been|sounded|so|rather|too|very|and|quite|always|"
        r"often) (?:rushed|cold|rude|hollow|trivial|obvious|bored|boring|unprepared|uninterested|disinterested|absent-minded|impatient|indifferent|"
        r"evasive|lukewarm|one-way|tedious|a chore|half asleep|in a rush|an afterthought)(?! of| by)|no good|beside the point|a joke|a farce|"
        r"a let-?down|for nothing|half-hearted|dismissive|"
        r"did (?:nothing|very little|little|not much) for me|(?:did|meant|brought|gave me|taught me|told me|changed) (?:nothing|very little|little|"
        r"next to nothing)|came to nothing|nothing (?:ever )?came of it|(?:was|were|are) not (?:that|really|very|particularly|"
        r"all that|even) interested|(?:was|were) on your phone|tried harder|made more of an effort|done (?:more|better)|did nothing|what i already "
        r"knew|feel (?:stupid|small|foolish|unwelcome|like (?:a|an) (?:burden|nuisance|idiot|beggar))|matter(?:s|ed)? more to "
        r"you|more important (?:to you|than)|not important enough|have bothered|be bothered|even (?:bother|apologi[sz]e|notice|remember|answer|"
        r"reply|ask|read)|not (?:even )?apologi[sz]e)\b(?! (?:to anybody|for granted))",
        r"\b(?:hoped|expected|wished|would have liked|would have expected|hoping|looking) (?:for )?(?:rather |a bit |a little |far |much |somewhat "
        r")?more (?:\w+ )?(?:engagement|from (?:some(?:one|body)|a|an)\b|from you|interest|help|support|effort|time|commitment|than this|of you|"
        r"guidance|attention|feedback|"
        r"substance|honesty|respect)\b|\b(?:never|not|hardly|barely) (?:seemed|seem|appeared?) (?:to (?:have|care|be|want|listen|mind|remember|"
        r"understand)|interested|prepared|present)\b|\bcan(?:'t|not) say (?:that )?(?:i|it|our|the)\b|\btaken seriously\b|\bnot important enough\b|"
        r"\bbe bothered\b|\bmatter more to you\b|"
        r"\bthe little (?:you|that you|help|time)\b|\bwhy you (?:even |ever )?(?:agreed|bothered|offered|said yes|answered)\b|\b(?:without|despite|"
        r"in spite of) your (?:help|advice|support|guidance|input)\b(?! i (?:would|could|'d))(?! (?:none|nothing|this))|"
        r"\b(?:others|other people|somebody else|someone else|friends|strangers) (?:\w+ )?(?:helped|answered|listened|had time|"
        r"did)\b[^.!?]{0,20}\b(?:when|where|while) you\b|\bfind (?:someone|somebody) else\b[^.!?]{0,20}(?:who|that)\b|\bobviously (?:have|had) no "
        r"(?:time|interest)\b|"
        r"\b(?:cancel\w*|missed|postponed|forgotten|broken) (?:\w+ )?(?:calls?|meetings?|appointments?|sessions?|promises?)\b|\bforgot (?:our|"
        r"about our|about my|the) \w+|\bstopped (?:counting|hoping|expecting|believing|asking)\b",
        r"\byou (?:evidently|clearly|obviously|apparently|plainly|simply|sadly) (?:can't|cannot|can not|don't|do not|won't|couldn't|didn't|did not|"
        r"could not|have no|had no|"
        r"lack|lacked|never|forgot|preferred|prefer)\b|\b(?:some(?:one|body)|a person|people) who (?:can|does|do|actually|really|has|have|is|"
        r"are)\b[^.!?]{0,20}\binstead\b",
        r"\byou (?:never|hardly|barely|rarely|seldom) (?:really |once |even |ever |seriously )?(?:listened|cared|answered|replied|understood|tried|"
        r"turned up|showed up|followed up|had time|had a minute|"
        r"remembered|asked (?!for|to|me to))\b|\b(?:always|often|mostly|usually|only|just) (?:seemed|were|looked) (?:to be )?(?:somewhere else|"
        r"elsewhere|absent|bored|distracted|in a hurry|too busy|tired|"
        r"annoyed)\b|\bshould (?:have known better|never have (?:asked|trusted|written|believed))\b|\bfelt like an? (?:nuisance|burden|beggar|"
        r"idiot|intruder|number|fool)\b|"
        r"\bled nowhere\b|\bpromised (?:much|a lot|so much|more)\b",
        # Silence held against them.
        r"\b(?:a (?:short|simple|quick|plain) (?:no|answer|reply|word|line)|an answer|a word|a reply|two lines|one line)\b[^.!?;]{0,30}\b(?:would "
        r"have been|too much to ask|not too much|isn't too much|could have|is not much|isn't much|would not have|wouldn't have)\b|\btoo much to "
        r"ask\b|\bi see how "
        r"it is\b|"
        r"\b(?:at least|even) (?:get|have|receive|deserve|expect) an? (?:answer|reply|word)\b|\bnot even an? (?:word|line|answer|reply|no)\b|"
        r"\b(?:can see|see that|noticed|know) (?:that )?you(?:'ve| have)? (?:have )?(?:read|seen|opened|been online|been active|posted)\b|\b(?:did "
        r"not|didn't|don't|do not) "
        r"(?:find it necessary|think my|deem|consider it|see fit|have the (?:courtesy|decency))\b|\b(?:courtesy|decency|manners|politeness) (?:to|"
        r"of)\b|\bdeserves? (?:an?|no|your|some|better) ?(?:answer|reply|response|time|word)?\b(?=[^.!?]{0,20}(?:answer|reply|word|better|time|"
        r"response))|"
        r"\btoo (?:important|busy|good|grand|famous|proud|high and mighty) to (?:write|answer|reply|respond|talk|care)\b|\b(?:apparently|evidently|"
        r"obviously|clearly) (?:you|i|my|not)\b",
        r"\b(?:not|isn't|aren't|wasn't|weren't|hardly|barely|never|don't think [^.!?;]{0,30}?|doubt [^.!?;]{0,30}?)(?: \w+)? ?(?:were |was |are |"
        r"is )?worth (?:my|the|our|any|another|it|continuing|your)\b|\b(?:a waste|you(?:'ve| have)? wasted|(?:time|hours?|weeks?|months?|years?|"
        r"energy|evenings?|effort) (?:was |were |is |are )?wasted|wast(?:e|ed|ing) (?:my|our|another|any "
        r"more|a|\w+ (?:hours|weeks|months|years))|was wasted)\b(?! (?:no|"
        r"not|less|water|heat|food|paper|collection|management|bin|of (?:water|heat|food))\b)|\b(?:was|were|been|is|are) of (?:little|no|"
        r"hardly any) use\b(?! to "
        r"anybody else| to you| for you)|\b(?:got|gained|learned|learnt|achieved|received|took) (?:absolutely |exactly |next to |almost )?nothing\b|"
        r"\b(?:led|going|gone|went|getting|got) (?:absolutely )?nowhere\b|(?:^|[.!?;:–] ?)so much for\b(?! (?:your|the|all your) (?:help|kind|time))|"
        r"\bempty "
        r"(?:promises|words|talk)\b|\bleft me (?:hanging|alone|in the lurch|waiting|stranded|high)\b|"
        r"\bstr(?:ung|ing(?:ing)?) me along\b|\bghost(?:ed|ing)\b|\btoo (?:important|good|grand|famous|proud) (?:for|to)\b|\b(?:obviously|clearly|"
        r"evidently|apparently|always|i see|i guess) (?:\w+ ){0,3}?better things to do\b|"
        r"\bbeneath you\b|(?:\bno|\bnot|\bnever|\bhardly|\bany|n't)\b[^.!?;]{0,40}\bpeople like me\b|\bi guess you\b|\bnot that you(?:'d)?\b|"
        r"\byou(?:'ve| have| had)? (?:clearly |obviously |simply |just )?(?:lost|no longer have|show(?:ed)? no|had no|have no) (?:all |any |real "
        r")?(?:interest|respect|time for|intention|idea)\b|\bwhat a (?:joke|waste|let-?down)\b|"
        r"\b(?:your|the) (?:broken |empty )?promises?\b[^.!?;]{0,25} (?:broken|nothing|never|empty|not kept)|\bhope you(?:'re| are) (?:happy|"
        r"pleased|proud|satisfied) (?:now|with yourself)\b",
        r"\byou(?:'ve| have|'d| had)? (?:\w+ )?(?:mostly|mainly|only|just|always|constantly|forever|kept|keep|usually|often) (?:\w+ )?(?:talk\w*|"
        r"spoke|speaking|spent|checked|checking|look\w* at your (?:phone|watch)|rush\w*|late|cancel\w*|"
        r"interrupt\w*|postpon\w*|reschedul\w*|forg[eo]t\w*|complain\w*|boast\w*|lectur(?:ed|ing)|brag\w*|repeat\w*|mov\w* (?:our|the) (?:call|"
        r"meeting|date)s?|brush\w*|ignor\w*|dismiss\w*|distracted|busy|told (?:me )?(?:stories|anecdotes) about yourself)\b"
        r"(?! (?:kindly|openly|honestly|with such|so (?:openly|kindly)))|\byou talk\w* (?:\w+ )?about (?:yourself|your own)\b|\babout yourself "
        r"(?:the whole|all the|most of)\b",
        r"\byou(?:'ve| have|'d| had)? (?:just |simply |clearly |obviously |really |hardly |barely |rarely |seldom |almost )?(?:never|hardly|barely|"
        r"rarely|seldom|hardly ever|not once) (?:ever |once |even |really |actually |truly )?(?:understood|understand|"
        r"prepared|read|asked|remembered|tried|responded|offered|turned up|showed|gave me (?:a|any|the) (?:chance|straight|clear|useful)|took "
        r"(?:me|this|it|the time)|wanted|meant|intended|knew|saw me|paid attention|looked at|sent|called|let me)\b",
        r"\bi wish you (?:had|would have) (?:\w+ )?(?:been|had|given|made|listened|answered|taken|told|shown|helped|cared|tried)\b",
        r"\b(?:(?<!not )(?<!never )(?<!n't )(?<!to )disappoint(?:ed|ing|ment|s)?\b(?! (?:you|anybody|anyone|in myself|with myself|in me|by my|"
        r"with my|about my))|let me down|a (?:\w+ )?waste of|wast(?:e|ed|ing) (?:my|our) (?:\w+ )?time|useless|unhelpful|pointless|"
        r"not helpful|of no help|no help at all|fed up|unprofessional|"
        r"arrogant|selfish|incompetent|unreliable|unfair (?:of you|to me)|shame on|ridiculous|disrespect\w*|one-sided|insult\w*|"
        r"resent(?:ment|ful)?\b|it is a (?:pity|shame) that you|hurtful)\b",
        r"\b(?:i'm|i am|i was|i feel|i felt|makes? me|made me|left me|rather|quite|very) (?:\w+ )?(?:angry|upset|annoyed|frustrated|"
        r"hurt|bitter|let down|offended|ignored|fed up)\b(?! (?:with|about|at|by|over) (?:my|the|our own|this|myself|a)\b)|"
        r"\b(?:frustrating|annoying|hurtful|upsetting) (?:for me|that you|how|to)\b|\bregret (?:meeting|asking|working|trusting|ever|"
        r"the time|having)\b|\byou hurt\b|\b(?:was|were|are|is|been|being|how|so|rather|quite|very|it) rude\b",
        r"\byou (?:just |simply |clearly |obviously |really )?never (?:(?:had|made|took|found) (?:the |any |enough |much )?time|"
        r"answer\w*|repl(?:y|ied)|listen\w*|follow\w* up|show\w* up|help\w*|care\w*|bother\w*|"
        r"understood|wrote back|got back|kept|even|read (?:my|a|what)|prepare\w*|came|tried to)\b",
        r"\byou (?:did not|didn't|do not|don't|have not|haven't|could not|couldn't) (?:\w+ )?(?:care|bother|listen|repl(?:y|ied)|"
        r"answer(?:ed)?|prepare|keep (?:your|a|any|what)|follow up|deliver|show up|have (?:the |any |enough )?time|make time|"
        r"help(?:ed)?|even|understand|get it|have what|know enough|be bothered|find (?:the )?time)\b(?! (?:to|that i needed))",
        r"\byou (?:are|were|seem|seemed|have been) (?:always |just |clearly |obviously |usually |simply |often )?(?:too busy (?:to|"
        r"for)|late\b|absent|distracted|unavailable|never (?:there|available|prepared)|not (?:interested|helpful|there|"
        r"what i|willing|qualified|good enough|listening|the right (?:mentor|person))|to have no (?:interest|time))\b|\byou (?:failed|"
        r"only (?:talk\w*|spoke|care\w*|ever|want\w*)|kept (?:cancel\w*|postpon\w*|interrupt\w*|forgetting|changing)|"
        r"always (?:cancel\w*|late|had something (?:better|else|more)|too (?:busy|late)|came late|forgot|interrupt\w*|postpon\w*)|"
        r"cancel\w* (?:on me|every|again|so|three|twice|our|two|most)|ignored (?:my|me)|ghosted|talk\w* "
        r"(?:mostly|only|too much|about yourself)|wasted|broke (?:your|our)|forgot (?:me|our|my)|promised (?:and|but) never|"
        r"have no (?:interest|time for)|had no (?:interest|time for))\b|\bpromised and never\b|\b(?:clearly|obviously|just|simply|"
        r"were|was) too busy (?:to|for)\b",
        r"\byour (?:lack of|silence|constant|endless|indifference|inability|poor|ego|excuses|absence|attitude|cancel\w*)\b|"
        r"\bno thanks to (?:you|your|the|any|our)\b|\bheld me (?:up|back)\b|\byou meant well\b|\bcost me (?:a|two|three|many|half|\w+ (?:years?|"
        r"months))\b|\b(?<!as )(?<!so )(?:frankly|honestly|to be honest|obviously|clearly|apparently),? (?:\w+ )?(?:you "
        r"(?:never|did|do|were|are|have|had|don't|didn't|weren't|aren't|wasted|only|failed|always)|i (?:expected|had hoped|"
        r"got nothing|learned nothing|deserve)|this (?:was|has been) (?:a|not)|your)\b",
        r"\bi (?:had )?(?:expected|hoped for|deserve\w*|was promised)(?: (?:so much|far|a lot|much))? (?:more|better)\b|"
        r"\bi thought you (?:would|were|had)\b|\bi (?:got|learned|received) (?:\w+ )?(?:nothing|so little|very little|"
        r"hardly anything)\b|"
        r"\b(?:someone|somebody|people|a person) (?:who|that) (?:actually|genuinely|has (?:the )?time|takes me seriously|cares|"
        r"listens)\b|\bbetter (?:mentor|advis[eo]r)\b|\b(?:a )?(?:proper|actual|real) mentor\b(?! (?:to|for) me)|\b(?:late|cancel\w*|busy|nothing|"
        r"no answer|silence|distracted|absent|forgot\w*),? as usual\b|"
        r"\byour (?:own )?fault\b|\bi blame\b|\bthanks for nothing\b|\bgood luck with that\b|\bnot worth (?:my|the|it)\b|"
        r"\bi guess (?:you|i was)\b|\bif you(?:'d| had) (?:only|just|ever|bothered)\b|\bat least (?:you|someone|others)\b",
        r"\bdidn't (?:help|work|get me|lead|bring) (?:me )?(?:at all|anywhere|anything)\b|\bi(?:'ve|"
        r" have) (?:already )?(?:given up on|had enough|found someone better)\b|\bnot what i (?:signed|was promised|expected)\b|"
        r"\bnever (?:once )?(?:answered|replied|helped|listened) (?:me|to me|my)\b",
        # Last in line, kept waiting, put off.
        r"\b(?:last|bottom|low|end) (?:thing |one |item |place |priority )?(?:on|of|in) your (?:list|priorit\w+|agenda|queue|mind|pile)\b|"
        r"\bworth an? (?:answer|reply|response|word|line|minute|moment)\b(?!,? to)|\b(?:our|the|these|those|my) (?:\w+ )?(?:calls?|talks?|meetings?|"
        r"sessions?|appointments?|dates?|questions?|messages?|mails?|emails?) (?:\w+ )?(?:kept|keep|was|were|got|went|always|often|"
        r"being) (?:\w+ )?(?:being "
        r")?(?:moved|cancel\w+|postponed|pushed|rescheduled|shifted|put off|forgotten|cut short|unanswered|ignored|brushed)\b(?! (?:because i|by me|"
        r"through my))|"
        r"\b(?:waited|waiting) (?:\w+ ){0,3}?(?:weeks?|months?|hours|in vain|for nothing)\b|\bin vain\b|\b(?:had|have) to (?:chase|remind|beg|"
        r"run after) "
        r"you\b|\bmy \w+ (?:clearly |obviously |only |just |always )?(?:bore|bored|annoy|annoyed|tire|tired|irritated?) you\b|\bi (?:clearly |"
        r"obviously |only |just "
        r"|must )?(?:bore|bored|annoy|annoyed|irritated?) you\b",
        # What they should have been.
        r"\b(?:i|we)(?:'d| had| would have)? (?:imagined|assumed|thought|expected|believed|supposed) (?:that )?(?:you(?! (?:should|might|may|"
        r"would (?:like|want|enjoy)|'d like))|some(?:one|body)|a (?:\w+ )?(?:man|woman|"
        r"person|professional|mentor|teacher|leader)|any(?:one|body))\b|\b(?:a|the) (?:man|woman|person|someone|somebody) (?:of|in|"
        r"with) your\b[^.!?]{0,30}\b(?:could|"
        r"would|should|might|can)\b|\b(?:shame|pity|sad|sadly|too bad|unfortunate\w*)\b,?(?: that)? (?:you|nobody|no one) (?:\w+ )?(?:could(?:n't|"
        r" not)|did(?:n't| not)|"
        r"never|can(?:'t|not)|do(?:n't| not)|were(?:n't| not)|only|always|had no)\b|\byou (?:\w+ )?(?:couldn't|could not|didn't|"
        r"did not) (?:even )?(?:manage|trouble|think "
        r"it|bring yourself)\b|\bcould have (?:\w+ )?(?:read|googled|looked up|saved|found) (?:all |most |any |it |that |this |them )?(?:\w+ )?(?:in|"
        r"on|from|myself|"
        r"the|elsewhere|it)\b|\bcan read \w+ in an? (?:book|magazine|paper|newspaper)\b",
        r"\b(?:not|never|without) (?:even )?an? (?:single )?(?:line|word|sign|peep|syllable|answer|reply|note)\b(?: from you)?(?=[.,;:!]|$| from)|"
        r"\bcould have been any(?:one|body)\b|\byou (?:\w+ )?(?:looked|"
        r"stared|glanced|typed|checked|scrolled|read)\b[^.!?;]{0,25}\b(?:screen|phone|watch|clock|inbox|mails?|messages)\b|\bmore (?:time|effort|"
        r"work|thought|energy) [^.!?;]{0,50}\bthan you\b|\b(?:a|your) (?:duty|chore|"
        r"burden|obligation|box to tick) (?:for|to) you\b|\byou (?:do|did)(?:n't| not) (?:\w+ )?(?:seem|appear) (?:to )?(?:\w+ )?(?:know|understand|"
        r"care|have|want|be|interested|remember)\b|\b(?:some(?:one|body)|a \w+|people|"
        r"others) who (?:\w+ )?(?:has|have|takes?|shows?|is|are|finds?|makes?) (?:\w+ ){0,3}?(?:interest(?:ed)? in (?:me|my|our|what)|time for me|"
        r"present|seriously|prepared|attentive|punctual|reliable|committed|engaged)\b",
        r"\bmessage received\b|\b(?:get|got|take|took|taken) (?:the|your|a) hint\b|\b(?:says|said|tells me|told me) (?:it all|everything|enough)\b|"
        r"\bspeaks volumes\b|"
        r"\bloud and clear\b|\bgood luck (?:to|with) (?:your|the) next\b|\byour next (?:mentee|victim)\b|\b(?:little|nothing|not much|"
        r"not a lot) to (?:offer|give|teach|"
        r"tell|show) (?:me|us)\b|\bnot once (?:did|have|had|were|was) you\b(?! (?:\w+ )?(?:make|made|laugh|lose|lost|complain|hurry|hurried|rush|"
        r"judge|raise|sigh|mock))|"
        r"\b(?:did|done|managed|sorted|found|worked) (?:most|much|all|nearly all|almost all|it all|everything|it|that|this|the rest)(?: of (?:it|"
        r"that|the work))? (?:out )?"
        r"(?:on my own|by myself|myself|alone|without you)\b|\bhad to (?:\w+ ){1,4}?(?:on my own|by myself|alone|without you)\b|"
        r"\byour phone\b(?! (?:call|number|advice|"
        r"interview|line))|\byour mind (?:was|is) (?:always |often |clearly )?(?:elsewhere|somewhere|on other)\b",
    ),
}
