"""English for a way out, pressure and thanks (D3, G2)."""

from __future__ import annotations

MACROS: dict[str, str] = {}

PATTERNS = {
    "easy-out": (
        r"\bif (?:the|my|that|this) (?:week|month|day|time|season|moment|term|diary|calendar|timing) (?:is|looks|gets|turns|does|has)\b",
        r"\b(?:no|not|nothing)\b[^.!?;]{0,25}\bis (?:also|too|still) (?:an answer|fine|ok|okay|all right)\b|\b(?:ignore|skip|forget|leave|delete|"
        r"drop) (?:it |this |me |that )?(?:if|when)\b|\bonly if you (?:feel|want|like|wish|have)\b",
        r"(?<!have )(?<!had )(?<!got )(?<!received )(?<!with )\bno (?:problem|worries|worry|pressure|need to (?:reply|answer|respond|write)|"
        r"obligation|rush|hard feelings|hurry|reply|"
        r"answer|response|"
        r"offen[cs]e|bother|stress|big deal|need(?! to (?:be|meet|know)))\b",
        r"(?<!even )\b(?:if|should|when) (?:you're|you are|u are|ur|u r|youre|this is|this isn't|it is|it's|it isn't|now is|now isn't|that is|"
        r"that's|time is|your|the "
        r"timing|timing|things are|life is|you have no|you don't|you cannot|you can't|you be|you do not|you'd|you would|you prefer|"
        r"it does|it "
        r"doesn't|this does|this doesn't|not|there's no|there is no|none|that does|that doesn't|neither|now's|today|this week|"
        r"this month|this "
        r"season|the answer|either|a call|the call|even|you feel|you can not|cannot|busy|it would|this would|anything|"
        r"for any) (?:\w+ ){0,6}?(?:busy|bad|"
        r"much|not|no|full|short|rather|prefer|right|good|time|fit|suit|work|possible|convenient|tight|interest|swamped|packed|hectic|"
        r"room|"
        r"slammed|moment|season|week|able|can't|cannot|out|awkward|wrong|tricky|help|make it|reason|feasible|easier|simpler|deadline)\b",
        r"\bif (?:not|no|so busy|too busy|occupied|that's too much|too much|inconvenient|impossible)\b",
        r"\bfeel (?:completely |entirely |totally |absolutely |quite |very )?free to (?:say no|ignore|decline|skip|pass|leave|"
        r"disregard|turn|refuse|"
        r"delete|say)\b|\bfeel free not to\b|\bplease (?:just )?(?:ignore|disregard|say (?:so|no)|do not feel|don't feel|decline)\b",
        r"\b(?:understand|understandable|understood)\b[^.!?]{0,20}? (?:if|that you|why)\b|\b(?:completely|totally|fully|perfectly|"
        r"entirely|"
        r"certainly|will|would|quite|i'll|of course) (?:\w+ )?understand\b|\bi understand\b",
        r"\b(?:a|simple|short|quick|plain|one-word|even a) (?:\w+ )?\"?no\"?(?:,| is| would|\.|\"| will| thanks| helps| also| does)|"
        r"\bsay(?:ing)? "
        r"\"?no\"? (?:is|at any|to this|any|without|and)|(?<!only )\bto say no\b|\bno is (?:\w+ )?(?:fine|good|okay|ok|perfectly|a|also|just|"
        r"an)\b|\b(?:just|simply|please) say "
        r"(?:so|no|if)\b|\bonly if\b|\bdon't worry (?:if|about|at all)\b|\bdo not worry (?:if|about)\b|\bsilence is\b",
        r"\b(?:a|one|two|few) (?:\w+ )?(?:lines?|sentences?|reply|answer|note|words?|email)(?: or two)? (?:\w+ )?(?:by (?:e-?mail|"
        r"message|return)|back|here|in "
        r"writing|would|is|helps?|does|works)\b[^.!?]{0,30}?(?:just as|as (?:good|well|much|welcome|useful)|enough|also|too(?! much)|plenty|"
        r"great|fine|helps?|equally)",
        r"\b(?:if|should|in case|when) (?:you|u|this|it|that|now|the|time|your|there|not|none|neither|so|a|"
        r"any)\b[^.!?\n]{0,80}?\b(?:fine|ok|okay|understand|understood|ignore|"
        r"disregard|no problem|no worries|worry|never mind|all right|alright|decline|skip|another (?:day|time)|forget|delete|pass|"
        r"no trouble|no harm|offended|perfectly|equally|not possible|leave it)\b",
        r"\b(?:understand|fine|ok|okay|no problem|no worries|no trouble|all right|alright|don't mind|won't mind|shan't mind|"
        r"not mind)\b[^.!?\n]{0,60}? if (?:you|this|it|that|not|so|the|now|there)\b|\b(?:kindly|please|just|simply|do) "
        r"(?:just )?(?:ignore|disregard|say if)\b|\b(?:call|write|try|come) (?:back |again )?(?:on )?another (?:day|time)\b|"
        r"\bshan't (?:mind|be offended)\b|\bdon't trouble yourself\b",
        r"\b(?:either way|in any case|whatever you (?:decide|choose|answer)|whether or not you|whichever way|regardless)\b",
        r"\bno(?:thing)? (?:to )?(?:feel )?(?:obliged|bound|expected)\b|\bnot (?:obliged|urgent|to worry|expect\w* an? (?:answer|"
        r"reply))\b|\bwon't (?:mind|be "
        r"offended|take it|hold it|chase|write again|bother|follow up)\b|\bwill not (?:mind|be offended|take it|hold it|chase|"
        r"write again|bother|follow up|"
        r"insist)\b|\bno (?:\w+ )?(?:answer|reply) (?:is )?(?:needed|necessary|expected|required)\b|\bthat's (?:fine|okay|ok|"
        r"all right)\b|\bthat is "
        r"(?:fine|okay|ok|all right|perfectly)\b|\bperfectly (?:fine|ok|okay|all right)\b|\btotally (?:fine|ok|cool|okay)\b|"
        r"\ball good if\b|\bzero pressure\b|"
        r"\bnp if\b|\bno prob\b|\bunderstand(?:ing)? (?:if|that)\b|\ba pass is\b|\byou (?:can|may|could|are free to) (?:\w+ )?(?:ignore|decline|"
        r"say no|pass|"
        r"refuse|skip)\b|\b(?:do not|don't|no need to|please not) (?:\w+ )?trouble\b|\b(?:kindly|please|do) excuse\b|"
        r"\bleave (?:it|this) (?:there|at that|be)\b|\blet it (?:rest|be|go)\b|\bnot the right (?:time|moment|person)\b|"
        r"\bwrong (?:time|moment|person)\b",
        r"\bor (?:none|not|never|nothing|don't|do not)(?: at all| if you \w+)?\s*[.,!);]|\bno (?:duty|obligation|expectation|compulsion|strings|"
        r"explanations?|"
        r"excuses?|reasons?|apolog(?:y|ies)|claim)\b(?! is| are)|\bunanswered\b|\b(?:take|accept|"
        r"understand|respect|welcome|bow to|live with|honou?r|abide by|read) (?:an?|your|any|the|every) (?:\w+ )?(?:refusal|silence|decision|"
        r"judge?ment|decline|rejection|"
        r"negative|no)\b|\b(?:tell|write|send|give|text) me (?:a |just )?(?:\"?no\"?|nope|nay)\b|\bdo not (?:feel|think) (?:that )?you\b|"
        r"\bjust (?:wave|nod|shake)\b",
    ),
    # A hardship or a refusal in one sentence with consent to it.
    "out-no": (
        r"\b(?:no|nope|not|declin\w*|refus\w*|ignor\w*|silence|busy|can't|cannot|unable|another|wrong|bad|skip\w*|pass|delete|bin|full|swamped|"
        r"slammed|hectic|tight|rather|too|awkward|"
        r"uncomfortable|inconvenient|impossible|occupied|travelling|traveling|away|no time|enough of|had enough|sooner|decide against|otherwise|"
        r"n't|isn't|doesn't|don't|won't|wouldn't|aren't|isnt|doesnt|dont|unwell|rushed|stretched|drowning|up to your)\b",
    ),
    "out-fine": (
        r"\b(?:fine|ok|okay|understand\w*|(?:not|never|won't|don't|shan't|wouldn't) (?:\w+ )?(?:mind|worry|be (?:offended|hurt|cross|sad|surprised|"
        r"disappointed)|hurt|take it|hold it|think|blame|insist|press|chase|ask twice)|no "
        r"(?:\w+ )?(?:problem|worries|harm|offen[cs]e|trouble|bother|hard feelings|pressure|need|obligation|drama|stress|wahala|biggie|fuss)|(?:be "
        r")?the last (?:person |one )?to (?:complain|mind|blame|argue)|not (?:complain|ask again)|respect that|accept that|accept it|quite all "
        r"right|all right|(?:good|fine|fair|proper) answer|"
        r"alright|cool|fair enough|just say|say so|tell me so|say no|forget (?:it|this|i)|needn't|need not|without (?:hesitation|explanation|a "
        r"word|any)|feel free|at liberty|as good|just as (?:well|good|welcome|happy)|"
        r"leave (?:it|you)|in peace|no reply|not to (?:reply|answer|worry)|never mind|ignore (?:me|this|it)|skip this|disregard|sleep (?:well|"
        r"none)|still be (?:back|glad|grateful|a)|unanswered|in good part|with all liberty|i(?:'ll| will| shall) (?:manage|survive|cope|live|cheer|"
        r"find another|ask elsewhere|be back|"
        r"not (?:ask|write|press|bother|mention|hold|take))|won't (?:mention|bring it up|ask|hold)|(?:tell|send|write|give) me (?:a )?no|"
        r"ask(?:ed)? nothing|up to you)\b",
    ),
    # “If you are off on the road, I'll toss a coin”: an if about their side, unless it is the if of the request itself.
    "out-if": (
        r"(?<!wonder )(?<!wondering )(?<!wondered )(?<!ask )(?<!asked )(?<!know )(?<!see )(?<!me )(?<!curious )(?<!sure )(?<!as )(?<!even )\b(?:if|"
        r"should|in case) (?:you|it|this|that|now|not|there|time|your|things)"
        r"(?:'re|'s|'ve|'d| are| is| be| have| has| two| both)? (?!(?:not )?(?:could|would|can|may|might|will|know|like|want|agree|need|think|see|"
        r"wish|ask|able|willing|free|available|open|interested|possible|keen|happy|time|a|any|ten|fifteen|five|some|"
        r"got|read|look|find|remember|let|help|helps|makes|were|was|had|ever|do|give|say|me|i|we)\b)\w[^.!?]{3,}",
        r"\b(?:please |just |simply |you can |you may |then )(?:bin|toss|drop|file|shelve|forget|ignore|delete|skip|park|hang up|put the phone "
        r"down)\b|\bwithout (?:an?|any) (?:answer|reply|response|word from you)\b|\bi (?:quite |fully |do )?respect (?:that|it)\b",
    ),
    # After the ask, a sentence that begins with “if” thinks of a no, unless it goes on asking: “if you like I can send more”.
    "out-begins": (
        r"(?:^|[,;–(])\W{0,3}(?:(?:and|but|so|or|of course|obviously|otherwise|also|then|please|naturally),? )*(?:if|should|in case|unless|"
        r"were)\b(?! (?:you )?(?:like|want|wish|need|agree|could|can|would|will|have any|have "
        r"(?:questions|time|any|a)|think|know|are (?:interested|happy|free|available|willing|able|open|ok|up for)|'re (?:interested|happy|free|"
        r"available|willing|able|open|up for)|let|help|give|say|do|possible|so,? (?:please|let)|"
        r"yes|interested|i (?:get|hear|receive|don't hear|could|can|may))\b)(?![^.!?]*\b(?:could|would|can|will) (?:you|we|i)\b|"
        r"[^.!?]*\b(?:let me know|please (?:call|send|reply|write|answer|tell))\b)",
    ),
    "out-feel": (
        r"\b(?:don't|do not|never|please don't|needn't|no need to|must not|mustn't) (?:\w+ )?(?:feel|think|worry|trouble|bother|answer|reply|"
        r"respond)\b",
    ),
    # For a check-in, leaving the time to them is way out enough.
    "easy-time": (
        r"\b(?:whenever|at your (?:convenience|leisure|own pace)|when (?:it|the time|things|you (?:have|find|get)|there is|life)|"
        r"any ?time|in your own time|"
        r"take your time|next (?:month|week|quarter|year)|later (?:in|this)|after the|once (?:it|things|the)|another (?:time|month|"
        r"week|day)|"
        r"some other|if and when|can wait|keep for|when you can|if you can)\b",
    ),
    "pressure": (
        # Hurry …
        r"\b(?:reply|answer|respond|write back|get back|decide|confirm|let me know) (?:to me |me )?(?:quickly|fast|promptly|today|tonight|now|at "
        r"once|this instant|right now)\b(?! or)|"
        r"\btime is (?:running (?:short|out)|short|ticking|pressing|of the essence)\b|\b(?:won't|will not|shall not|not going to) (?:stop|rest|"
        r"give up|let go)\b[^.!?]{0,25}\b(?:until|till|"
        r"before|asking|writing|trying)\b|\buntil you (?:say yes|answer|agree|reply)\b",
        # … a duty laid on them, whatever it is …
        r"\b(?<!what )(?<!how )(?<!whatever )(?<!when )(?<!if )(?<!that )(?<!which )(?<!all )(?<!why )(?<!where )(?<!who )(?<!as )(?<!than )(?<!do "
        r")(?<!feel )(?<!mean )"
        r"you(?:'ve| simply| just| really)? (?:have|got|need|must)(?: to)? (?:\w+ )?(?:do|make|get|give|help|save|tell|say|answer|call|speak|grant|"
        r"promise|show|send|let|"
        r"accept|agree)(?: \w+)? (?:this|it|that|me|us|yes|now|back|today|my|our)\b|\b(?:i|we) (?:can't|cannot|can not|couldn't|won't|will never|"
        r"am unable to)\b[^.!?;]{0,30}"
        r"\bwithout (?:you|your)\b(?! (?:permission|consent|approval|agreement))|\bwithout your (?:answer|reply|help|yes|support|introduction|"
        r"advice)\b[^.!?;]{0,10}\b(?:i|we)(?:'m| am|'ll)? (?:can't|cannot|"
        r"won't|lost|will|fail|lose|stuck|must|have to)\b|\b(?:i|we)(?:'m| am|'re| are) (?:lost|finished|doomed|done for|helpless|"
        r"in despair) (?:otherwise|without|if)\b|\byou(?:'re| are) "
        r"the only (?:one|person|\w+) (?:who|that) (?:can|could) (?:\w+ )?(?:help|save|do)\b|\b(?:have|need) to know (?:\w+ )?(?:by|before|until|"
        r"today|tomorrow|tonight)\b",
        # … silence counted against them …
        r"\bplease (?:\w+ )?(?:answer|reply|respond|write|react)(?: to)?(?: me| it)? (?:this time|even if|at last|finally|for once)\b|\b(?:have|had|"
        r"'ve) (?:\w+ )?(?:received|got|"
        r"gotten|heard|had) (?:absolutely |still )?(?:nothing|no (?:answer|reply|response|word))\b(?! (?:back )?(?:but|wrong|yet from (?!you)))|"
        r"\b(?:leave|leaving|left) me on read\b|\b(?:know|see|can see|noticed) (?:that )?you(?:'ve| have)? (?:\w+ )?(?:seen|read|opened) (?:it|this|"
        r"them|my)\b|\bblue ticks?\b|"
        r"\b(?:\d+(?:nd|rd|th)|second|third|fourth|fifth) time lucky\b|\b(?:yes or no|answer|reply|word|line)\b,? (?:please,? )?(?:today|tonight|"
        r"right now|this minute)\b|\bplease,? (?:today|tonight|now)\b|\bstill no "
        r"(?:answer|reply|response|word)\b",
        # … and a burden on their conscience.
        r"\byou(?:'re| are) the (?:only|last|one) (?:one|person|man|woman|expert|mentor|hope)? ?(?:who|that|left)\b[^.!?]{0,15}(?:save|help|rescue|"
        r"left|answer)\b|\b(?:everything|all of it|it all|so much|my \w+) "
        r"(?:now )?(?:depends|hangs|rests|hinges) (?:up)?on (?:you|your|this)\b|\b(?:future|career|life|fate|job|degree|thesis|everything|"
        r"happiness|business|project) (?:\w+ )?(?:is|lies|rests|are|lie) (?:\w+ )?in your hands\b|\bbreak my heart\b|\bleav(?:e|ing) me (?:hanging|"
        r"waiting|alone|in the lurch|"
        r"stranded)\b|\bsurely (?:some(?:one|body)|a (?:person|man|woman)) (?:of|like|in|with) (?:your|you)\b|\b(?:the )?(?:decency|courtesy) to\b",
        r"\b(?:would|will|does|it'll|it'd|it) (?:only |just |really only )+(?:take|cost|need) (?:you )?(?:\w+ )?(?:\d+|one|two|three|five|ten|a "
        r"few|a) (?:minutes?|seconds|moment|clicks?)(?: to| of)? (?:answer|reply|respond|your|write)\b|\brunning out of time\b|\b(?:please "
        r")?hurry(?! (?:at|from|is|in|about))\b(?<!no hurry)(?<!any hurry)(?<!a hurry)(?<!zero hurry)(?<!the hurry)(?<!real hurry)(?<!great hurry)|"
        r"\b(?:courtesy|decency) (?:to|of)\b|\b(?:my|our|the) \w+(?: \w+)? (?:depends|hangs|rests|hinges|relies) on (?:your|you|this|it)\b|"
        r"\b(?<!pass )(?<!pass on )(?<!forward )(?<!forwarding )(?<!passing )(?<!send )(?<!give )(?<!show )(?<!read )(?<!hand )(?<!use )(?<!share )"
        r"(?:my|the previous|the earlier|the last|all my) (?:previous |earlier |last |first |other )?(?:two|three|four|several|many)? "
        r"?(?:emails?|messages?|mails?|letters?|notes?|"
        r"reminders?)\b(?=[^.!?]{0,20}\?)|\bfinal(?:ly)? (?:get|give me|send me) "
        r"(?:an?|your) (?:answer|reply)\b|\bdo the needful\b|\bno excuses\b|\btick(?:ing)? (?:clock|away)\b|\bbefore it(?:'s| is) too late\b|"
        r"\blast call\b|\bdeadline is\b[^.!?]{0,30}\b(?:so please|please|so i need)\b|\bplease (?:do )?(?:reply|answer|respond|confirm|decide|"
        r"react)\s*[.!]*$|\bi(?:'m| am) still (?:waiting|hoping for your)\b",
        r"\bneed to hear (?:back|from)\b|\bwhy (?:haven't|have|didn't|did) you (?:not )?(?:answer|repl|writ|respond|been ignoring)\w*|"
        r"\bhear back (?:\w+ )?(?:by|before)\b",
        r"\b(?:asap|a\.s\.a\.p\.?|as soon as (?:possible|you can)|urgent(?:ly)?|immediate(?:ly)?|right away|straight away|at (?:the|"
        r"your) earliest(?: convenience)?|"
        r"without delay|time[- ]sensitive|prompt (?:reply|response|answer|attention)|promptly|earliest possible|high priority)\b",
        r"(?<!where )(?<!what )(?<!which )(?<!that )(?<!when )(?<!whatever )(?<!help )\b(?:i|we) (?:really |urgently |desperately |badly |"
        r"absolutely |just |truly |do )?need (?:your|you|a (?:reply|response|"
        r"answer|yes|call|"
        r"decision)|an (?:answer|intro\w*|urgent)|to (?:hear|talk|speak|meet|know|see|get)(?: \w+){0,2}? (?:you|your)|some (?:help|"
        r"of your)|help)\b",
        r"\b(?:reply|answer|respond|response|get back|let me know|hear (?:back )?from you|write back|confirm|send (?:it|me)|intro\w*|"
        r"call me)\b[^.!?;]{0,30}? (?:by|before|no later than|within|until) (?:the )?(?:tomorrow|tonight|today|monday|tuesday|wednesday|"
        r"thursday|friday|saturday|sunday|noon|end of|eod|cob|this (?:evening|week|afternoon)|\d+ (?:hours|days)|24|48|next week|"
        r"latest|weekend|\d)",
        r"\b(?:by|before|latest|no later than) (?:tomorrow|tonight|eod|cob|end of (?:the )?(?:day|week|business))\b",
        r"(?<!what )(?<!whatever )(?<!when )(?<!which )(?<!if )(?<!that )\byou (?:must|have to|need to) (?:\w+ )?(?:reply|answer|help|understand|"
        r"call|tell|decide|give|read|see|talk|meet|write|say)\b|"
        r"(?<!what )(?<!as )(?<!that )(?<!which )(?<!like )\byou (?:owe(?! (?:me|us) nothing)|promised|should have|haven't (?:replied|answered|"
        r"responded|written)|have not (?:replied|answered|responded|"
        r"written)|"
        r"didn't (?:reply|answer|respond|write|even)|did not (?:reply|answer|respond|write)|never (?:replied|answered|responded|wrote|"
        r"got back)|still "
        r"haven't|still have not|ignored|are ignoring|seem to ignore|can't (?:refuse|say no)|cannot (?:refuse|say no)|said you would|"
        r"are my (?:only|last|one))\b",
        r"\b(?:still|keep|am|been) (?:\w+ )?(?:waiting|awaiting)\b(?! list| room)|\bawait(?:ing)? your\b|\b(?:i am|i'm|"
        r"we are)? ?count(?:ing)? on you\b|\bdon't (?:let me "
        r"down|ignore|disappoint|refuse|say no)\b|\bdo not (?:let me down|ignore|disappoint|refuse)\b|\bmy (?:only|last|one|final) (?:hope|"
        r"chance|shot)\b|\b(?:if|when) (?:even )?(?:you|people like you|someone like you|nobody|no one)(?: \w+)? (?:won't|will not|can't|cannot|"
        r"don't (?!mind)|do not (?!mind)|"
        r"refuse|turns? me|says? no)\b[^.!?]{0,40}\b(?:then (?:who|what|nobody|i(?:'m| am) lost|all)|who (?:else|will|would|is)|(?:i|we)(?:'ll| will|"
        r" shall|'d| would|'m|"
        r" am| are)? (?:have to|must|lose|fail|give up|be lost|be forced|(?:not )?know|can't|cannot|won't be able|not be able|stuck|lost|done|"
        r"don't know))\b|"
        r"\b(?:don't|do not|wouldn't) know what(?: else)? (?:is left|to do|i (?:would|will|could) do|i'd do)\b(?! without (?:you|them|her|him)\b)|"
        r"\b(?:would|will|'ll|'d) have to "
        r"(?:give up|close|quit|drop out|"
        r"cancel)\b|\bnobody else (?:will|would|can|could) (?:help|answer)\b|\ball (?:my )?hopes? (?:is|are|rests?)\b|"
        r"\bdesperat\w+\b|\bmy (?:\w+ )?(?:future|career|life|job|grade|degree) (?:\w+ )?depends\b|\bi(?:'d| would| will|"
        r"'ll) be (?:\w+ )?(?:devastated|lost|heartbroken|"
        r"crushed|very disappointed|hurt|in trouble)\b|\b(?:disappointed|hurt|sad|upset|surprised) (?:that (?:you|i) (?:did|have|"
        r"never|haven't|didn't)|not to (?:have )?(?:hear|get|receive)|you (?:did|have|never)|by your (?:silence|lack))",
        r"\b(?:second|third|fourth|2nd|3rd|4th|final|another|one more) (?:email|message|reminder|attempt|mail|try|follow[- ]up)\b|"
        r"\blast (?:reminder|attempt|try)\b|\b(?:second|third|fourth|2nd|3rd|4th|last) time (?:that )?(?:i|i'm|i am|"
        r"we) (?:\w+ )?(?:writ|ask|try|contact|email|messag|reach|send)\w*|\b(?:two|three|four|several) reminders\b|\b(?:already )?"
        r"(?:wrote|written|emailed|messaged|asked|sent) (?:to )?(?:you )?(?:\w+ ){0,3}?(?:twice|two times|three times|several times|"
        r"many times|\d times|again and again|repeatedly)"
        r"|\bas i (?:already )?(?:said|wrote|mentioned) (?:before|in my (?:last|previous|first)|already|twice)|\bper my (?:last|"
        r"previous)\b|\bbump(?:ing)? (?:this|it|my|the|up)\b|"
        r"\bfollow(?:ing)? up again\b|\bin case you missed\b|\bdid you (?:get|receive|see|even|read) my (?:\w+ )?(?:email|message|"
        r"mail|note|last|first|previous)\b|\bremind(?:ing)? you again\b",
        r"\b(?:surely|i'm sure|i am sure) you (?:can|could|have|will|must)\b[^.!?]{0,30}?(?:spare|time|minutes|help|understand how|"
        r"find)\b|\b(?:the )?least you (?:can|could)\b|\bi (?:(?:demand|insist|require) (?:you|your|an?|that|to|on)|(?:must|have to) insist|"
        r"expect (?:you to|your (?:answer|"
        r"reply|response)|an? (?:answer|reply|response|yes)|to (?:hear|receive|get)))\b|\bexpecting (?:it|them|that|this|your \w+|an? (?:answer|"
        r"reply|response))"
        r"\b[^.!?]{0,25}\b(?:by|tomorrow|tonight|today|latest|soon)\b|\bit(?:'s| is| will| would) (?:only|just) (?:take )?(?:cost you )?(?:fifteen|"
        r"15|20|twenty|ten|"
        r"10|five|5|a few) (?:minutes|mins)(?: of your (?:day|life)|,? (?:surely|after all|so))"
        r"|\beveryone else (?:has|replied|answered|said)\b|\bothers (?:have|had) (?:already )?(?:replied|answered|helped)\b|"
        r"\bpl(?:ea)?se,? pl(?:ea)?se\b|\bi(?:'m| am) begging\b|\bi beg\b|\b(?:i'll|i will) (?:call|ring|phone|come by|show up|"
        r"stop by|keep (?:writing|trying)|"
        r"keep asking)\b(?! you if| if)(?=[^.!?]{0,25}(?:tomorrow|tonight|today|until|unless|every|anyway|your office|if you don't))|"
        r"\bafter all i(?:'ve| have)? (?:did|done)\b|\btook me (?:\w+ ){0,3}?(?:hours|days) to write\b",
    ),
    # Asking for their points some days before is part of the agenda.
    "pressure-date": (r"\b(?:by|before|within|until|no later than)\b",),
    # What a mark to be filled in stands for.
    "mark-mine": (r"\b(?:my|your) name\b|\bsender\b",),
    "mark-name": (r"name|recipient|mentor|person",),
    "mark-firm": (r"company|organi[sz]ation|firm|employer",),
    "mark-role": (r"role|title|position",),
    "mark-topic": (r"topic|subject|goal",),
    # “Please do not feel that you have to answer” is the opposite.
    "pressure-denied": (
        r"(?:\bnot|n't|\bno need to|\bnever|\bwithout) (?:\w+ ){0,3}?(?:feel|feeling|think|thinking|believe|mean)(?: \w+){0,3}? you (?:must|have "
        r"to|need to|owe)\b[^.!?]*$",
        # What others want of the writer: “I must answer by Friday”.
        r"\b(?:i|we) (?:must|have to|need to) (?:answer|decide|reply|respond)\b[^.!?]*$|\b(?:they|she|he)(?:'d| would)? (?:\w+ )?(?:my|our) "
        r"(?:answer|decision|reply)\b[^.!?]*$",
        # A wish with its reason: “if you could send me two lines by Wednesday”.
        r"\bif (?:you )?(?:could|can|possible|at all possible)\b[^.!?]*$",
    ),
    "pressure-soon": (
        r"asap|as soon as (?:possible|you can)|urgently|immediately|right away|straight away|at (?:the|"
        r"your) earliest(?: convenience)?|promptly|without delay",
    ),
    "thanks": (
        r"\b(?:how|so|very|most|really) (?:good|kind|generous|decent) of you\b|\b(?:good|kind) of you to\b|\bin your debt\b|\bowe you\b|"
        r"\byou(?:'ve| have) been (?:\w+ )?(?:generous|kind|good|patient)\b|\bmuch obliged\b",
        r"\b(?:thank(?:s|you|ed|ing|ful|fully)?|thanx|thx|tks|tysm|ty\b|grateful(?:ly)?|gratitude|appreciat(?:e|ed|ion|ive)|obliged|"
        r"cheers|indebted|kudos|"
        r"ta|bless you|asante|grazie|arigato|kiitos|tack|takk|dziekuje|spasibo|shukran|mahalo|salamat|terima kasih|dekuji|diky|dank u|bedankt|"
        r"tesekkurler|gratias|dankon|gracias|gracies|mersi|arigatou|tesekkur\w*|kop khun|khob khun|spasi\w+|mercis?|asante|obrigad[ao]|danke|"
        r"dank (?:je|u|jullie|dir|ihnen)|(?:god|allah|lord) (?:\w+ )?bless|diolch|barak ?allah\w*|jaz[ae]k ?allah\w*|kia ora|go raibh|xie ?xie|"
        r"gamsa\w*|kamsa\w*|cam on|"
        r"mul[tz]umesc|hvala|dekuj\w+|koszon\w+|aitah|paldies|aciu|efharisto|efcharisto|eucharisto|toda(?: raba)?|mamnoon|merc[eé]|shukri?y?a\w*|"
        r"dhanyav\w+|dhonnobad|nandri|ngiyabonga|"
        r"siyabonga|enkosi|webale|murakoze|zikomo|medaase|daalu|nagode|faleminderit|blagodar\w+|dyakuyu|rahmat|sagol|vinaka|tusen|eskerrik|hartelijk|"
        r"vielen|bahut|maraming|matur|mvto)\b",
        r"\b(?:means|meant|has meant) (?:a lot|so much|the world|a great deal|more (?:to me )?than)\b|\bi (?:won't|will not|will never|'ll never|"
        r"shall not|shan't|shall never) "
        r"forget (?:it|that|this|you|your|what|how)\b|\b(?:everything|all|what|most of what) i know (?:\w+ ){0,3}?(?:i (?:got|have|learned|learnt|"
        r"owe)|comes|came|is from)\b",
    ),
}
