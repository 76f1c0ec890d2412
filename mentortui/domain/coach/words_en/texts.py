"""What the coach says, in English: reasons, offers, notes. Short, exact, kind."""

from __future__ import annotations

MESSAGES = {
    "golden-rule": "This asks for a mentor. Ask for twenty minutes about one thing instead.",
    "golden-rule-subject": "The subject asks for a mentor. Name the one thing you would like to ask about.",
    "golden-rule-third": "This asks for a mentor through somebody else. Ask for twenty minutes about one thing instead.",
    "mentions-mentoring": "“$quote” makes a small favour sound like a long one. Name what you want to learn.",
    "no-personal-opening": "Nothing here shows that you know their work. Begin with one thing of theirs and what it changed for you.",
    "generic-flattery": "“$quote” would fit anybody. Name the one thing that stayed with you.",
    "no-who-i-am": "It does not say who is writing. One line: what you do, and where.",
    "no-why-you": "It does not say why you ask this very person. Tie the question to something they did or know.",
    "no-why-you-third": "It does not say why this very person. One reason is enough for an introduction.",
    "no-why-now": "It does not say why now. What is coming up that makes the answer useful?",
    "no-ask": "There is no question to answer yet. Ask for one small thing.",
    "vague-ask": "“$quote” has no end, so it costs more to say yes.",
    "ask-too-big": "“$quote” is much for a first step. Fifteen minutes, or two questions, is easier to give.",
    "several-asks": "This asks for $count things. One is easier to say yes to; keep the others for later.",
    "no-time-box": "No length is named. A number makes it easy to say yes.",
    "too-long": "$words words; up to $most get read to the end. What could wait for the talk?",
    "too-short": "$words words leave much to guess; from $least on there is room for who, why and what.",
    "vague-subject": "“$quote” could come from anybody. Name the subject and the size of the question.",
    "no-subject": "A message without a subject waits longest. Name what it is about.",
    "placeholder-left": "“$quote” is still to be filled in.",
    "no-easy-out": "Saying no is not easy yet. A way out makes a yes more likely.",
    "pressure": "“$quote” presses. Leave the time to them.",
    "no-thanks": "A word of thanks is missing.",
    "idiom": "“$quote” may not travel$where. $plain",
    "idiom-plain": "In plain words: $plain.",
    "idiom-bare": "Say it in plain words.",
    "no-takeaway": "It does not say what you took from the talk. One sentence tells them their time did something.",
    "no-next-step": "It ends without a next step. Say what you will do, or when you will write again.",
    "not-specific": "“$quote” could mean anything. Ask the one question you would act on.",
    "not-specific-none": "There is no concrete question yet. Ask the one you would act on.",
    "not-manageable": "“$quote” is more than an evening's favour. Cut it to what fits in a short reply.",
    "not-genuine": "“$quote” sounds as if the answer did not matter. Ask only what could change what you do.",
    "no-result": "It does not say what came of it. Good or bad, the result is what they are curious about.",
    "no-specific-thanks": "The thanks name nothing. Which word or deed of theirs helped?",
    "bitter": "“$quote” looks back in anger. Thank them for what there was, and say what you need now.",
    "no-progress": "No progress since last time is named. Even “not yet, because” is worth a line.",
    "no-questions": "There are no questions yet. Three to five, so that the talk has a direction.",
    "third-nag": "$name left $number messages without an answer, and one more would press: let it rest, or ask somebody else.",
    "nothing-given-yet": "You have given $name nothing yet. Anything they would be glad of?",
    "nothing-given-yet-far": "The further away they are, the more a little patience helps.",
    "closed": "Can be answered by yes or no. Begin with what, how or which.",
    "closed-reword": "Can be answered by yes or no. Ask it openly.",
    "searchable": "A search or their profile answers this. Ask what only they can tell.",
    "known": "You have this already: “$known”. Ask what only they can tell.",
    "double": "Two questions in one; the second gets half an answer. Keep one.",
    "vague": "Too wide to answer well. Name one situation, one decision, one moment.",
    "leading": "“$quote” already holds your answer. Ask what they saw.",
    "repeated": "You asked this before: “$earlier”. What has changed since?",
    "no-goal": "It does not touch any of your goals yet. Which one would the answer help?",
}

#: Sentences to put in; `$topic` is “how to …” or a plain “this”.
OFFERS = {
    "this": "this",
    "how-to": "how to $what",
    "i-would-like": "I would like to $what",
    "to": "to $what",
    "described": "a $role",
    "described-an": "an $role",
    "described-at": "$role at $org",
    "golden-rule": "Could I ask you two questions about $topic, in fifteen minutes, on a day that suits you?",
    "golden-rule-subject": "Two questions about $topic",
    "no-who-i-am": "I am $role.",
    "no-why-now": "I am working on this now, so your answer would be put to use soon.",
    "no-ask": "Could I ask you two questions about $topic, in fifteen minutes, on a day that suits you?",
    "no-ask-intro": "Would you be willing to introduce us?",
    "vague-ask": "ask you two questions about $topic, in fifteen minutes",
    "vague-ask-sentence": "Could I ask you two questions about $topic, in fifteen minutes?",
    "ask-too-big": "fifteen minutes",
    "no-time-box": "Fifteen minutes would be plenty.",
    "no-easy-out": "If this is not a good time, a short no is perfectly fine.",
    "no-easy-out-check": "There is no need to answer if this is a full month.",
    "no-easy-out-intro": "If it does not feel right, a no is perfectly fine.",
    "pressure": "whenever it suits you",
    "pressure-sentence": "There is no hurry at all.",
    "not-manageable": "Could I ask you two questions about $topic? A line or two would help.",
    "no-specific-thanks": "What you said about “$first” has helped me most.",
    "no-thanks": "Thank you for reading this.",
    "no-thanks-after": "Thank you for your time.",
    "no-next-step": "May I write to you in a couple of months and tell you what came of it?",
    "no-takeaway": "What stayed with me: $first.",
    "no-personal-opening": "“$first” has stayed with me.",
    "no-subject": "Two questions about $topic",
    "vague-subject": "Two questions about $topic",
    "bitter": "I hope all is well on your side.",
    "bitter-farewell": "I am glad of what I take with me.",
    "mismatch": "What I need now lies elsewhere.",
}

NOTES = {
    "golden-rule": "asks for a mentor",
    "mentions-mentoring": "names mentoring",
    "no-personal-opening": "nothing of theirs",
    "generic-flattery": "fits anybody",
    "no-who-i-am": "not said",
    "no-why-you": "not said",
    "no-why-now": "why now?",
    "no-ask": "no ask",
    "vague-ask": "no end to it",
    "ask-too-big": "too large",
    "several-asks": "several asks",
    "no-time-box": "no length named",
    "too-long": "long",
    "too-short": "short",
    "vague-subject": "says little",
    "no-subject": "none yet",
    "placeholder-left": "to fill in",
    "no-easy-out": "none yet",
    "pressure": "presses",
    "no-thanks": "none yet",
    "idiom": "idiom",
    "no-takeaway": "none named",
    "no-next-step": "none named",
    "not-specific": "too wide",
    "not-manageable": "too large",
    "not-genuine": "answer open?",
    "no-result": "not told",
    "no-specific-thanks": "nothing named",
    "bitter": "bitter",
    "no-progress": "not named",
    "no-questions": "none yet",
    "third-nag": "let it rest",
    "nothing-given-yet": "give first?",
    "closed": "yes or no",
    "searchable": "can be looked up",
    "double": "two at once",
    "vague": "too wide",
    "leading": "holds an answer",
    "repeated": "asked before",
    "no-goal": "no goal yet",
}

#: Short words of the notes that come from counting.
COUNTED = {
    "characters": "$n characters",
    "words": "$n words",
    "idioms": "$n idioms",
    "one-idiom": "one idiom",
    "no-subject-here": "none in a chat",
}

WORDSETS = {
    "function": """
        the a an and or but of to in on for with at by from is are was were be been i you he she it we they my your his her our
        their this that these those not do does did have has had will would could can may if so as what how when which who me us
        them there about just no up out im ur u
    """,
    # Words of thanks that fit anybody, and what stands around them.
    "thanks-empty": """
        able absolutely accept achieve express professionally personally professional working throughout grown grow family wishes star big owe time
        properly repay realise realize thanked across advice ahead all along always amazing another anyone anything appreciate appreciated
        appreciation around assistance attention away awesome back bad being believe believing best better big bit bless blessed
        bottom brilliant busy call calls career chance chat chats clear coffee come completely constant conversation conversations
        convey counsel day days deal dear deep deeply development difference doing done down dream each effort efforts else email
        encouragement endless enjoyed enough especially ever every everything excellent experience expertise express extremely
        fantastic far feedback feel felt few find following forever forget forward friend full future gave generosity generous
        given gives giving glad god goes goodself grateful gratitude great greatest greatly grow growth guidance guide guided
        guiding half happen happy hard heart heartfelt heartily help helped helpful helping helps here here's hesitate high
        highest honest honestly honour honoured hope hour hours huge humble i've immense immensely incredible incredibly indeed
        input insight insightful insights inspiration inspired inspiring interest invaluable investment journey kind kindest
        kindly kindness knowledge last learn learned learning learnt least lesson lessons life lot lots love loved lovely lucky
        madam made mail make making many matter mean meaning means meant meet meeting meetings mention mentor mentoring mentorship
        message mine minutes moment moments month months much must need needed never nice nor note nothing often once one
        opportunity otherwise owe part past patience patient people person personal pleasure possible precious priceless privilege
        professional profound quite really recent recently regards remain remember repay rest return right said say saying see
        session sessions share shared sharing show shown side sincere sincerely sir small soon special spent still story strong
        success such super support supported supporting supportive sure take taken taking talk talks teach teaching team tell
        terrific thank thanked thankful thanking thanks thing things think thinking those thought thoughtful thoughts till time
        times tips today together told tons too top totally touched toward tremendous truly trust two understand understanding
        useful utmost valuable value valued various very wait want wanted warm warmest warmly way ways week weeks well went whole
        wisdom wise wish wishes within without wonderful word words work world worlds worth would write writing year years
        yesterday young zoom
    """,
    "verbs": """
        learn present build write speak lead manage negotiate find understand move become get make choose grow explain teach run
        start design improve decide hire plan sell publish price prepare give tell show develop use read master prioritise
        prioritize delegate handle change switch land set work finish launch create turn test measure organise organize set say
        ask listen communicate persuade influence raise apply practise practice cook open keep reduce balance draft review code
        ship deal cope know join pass win earn save act analyse analyze research translate train coach edit
    """,
}
MACROS: dict[str, str] = {}
PATTERNS: dict[str, tuple[str, ...]] = {}

EXACT = {
    "takes-an": (r"[aeiouAEIOU]",),
    # How a goal may begin and end, before it becomes the topic of a question.
    "goal-learn": (r"(?i:(?:i (?:want|would like|wish) to )?(?:learn|know|understand|find out|figure out) (?:how )?to )",),
    "goal-want": (r"(?i:(?:i (?:want|would like|wish|need) to |to ))",),
    "goal-better": (r"(?i:(?:become|get|be) (?:better|good|great) (?:at|in|with) )",),
    "goal-time": (r"(?i:,? (?:by|before|until|within) (?:\w+ ){0,3}\w+$)",),
    "placeholder": (
        r"\$\{?[A-Za-z_]\w*\}?",
        r"\{\{?\s*[A-Za-z_][\w .\-/']{0,40}\}?\}",
        r"\[(?!(?:sic|x|X|ok|edit)\])[A-Za-z][^\]\n]{0,60}\](?!\()",
        r"<(?!/?(?:b|i|p|br|em|a|u|s|div|span|li|ul|ol|strong|code|pre|h\d)\b)[A-Za-z][A-Za-z _\-/']{0,40}>",
        r"%[A-Za-z_]\w*%|\bTODO\b|\bFIXME\b|\bTBD\b|\bTBC\b|\b[Xx]{3,}\b|(?<![\w_])_{3,}(?![\w_])|\?{4,}|\bLorem ipsum\b|"
        r"<<[^<>\n]{1,40}>>|«[^»\n]{1,30}name[^»\n]{0,30}»",
        r"\((?:[Yy]our|[Tt]heir|[Ff]irst|[Ll]ast|[Ii]nsert|[Cc]ompany|[Nn]ame|NAME)(?: [\w ]{0,30})?(?:[Nn]ame|NAME|here|HERE|"
        r"[Tt]opic|[Cc]ompany|[Rr]ole|[Tt]itle)?\)(?<!\(your\))(?<!\(their\))",
        r"\b(?:INSERT|YOUR|FIRST|LAST|COMPANY|RECIPIENT|MENTOR)[ _](?:NAME|TOPIC|TITLE|ROLE|COMPANY|HERE|DATE)\b|(?<=Dear )(?:Name|"
        r"NAME|First Name|Firstname|Recipient|X|XX|NN|N\.N\.)\b",
    ),
    # A firm, a town, an award of that name: capitals in the middle of a sentence.
    "mentor-name": (
        r"(?<!\bmy )(?<!\bMy )(?<!\ba )(?<!\bA )(?<!\bour )(?<!\byour )\bMentor(?:ing|ship)?s? (?!I\b|Me\b|Would|Could|Can\b|Will\b|Please|Request|"
        r"Needed|Wanted|Thank|And\b|Or\b|For\b|To\b|"
        r"In\b|Relationship|Inquiry|Enquiry|Opportunity|Application|Proposal)[A-Z]\w+",
        r"(?<=\bin )Mentor\b(?=, [A-Z])|(?<=\bfrom )Mentor\b(?=, [A-Z])|(?<=\bof )Mentor\b(?=, [A-Z])|(?<=\bnear )Mentor\b(?=, [A-Z])|(?<=\bat "
        r")Mentor\b(?=, [A-Z])",
    ),
    "who-named": (
        r"(?:^|\n)[A-Z][\w'’-]+ [A-Z][\w'’-]+ [a-z]{3,}s\b",
        r"\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)+, (?:[a-z-]+ ){0,3}[a-z-]+ (?:at|in|of|for|from|with)\b",
        r"\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,? (?:is (?:an?|the|in|head|our|my|currently)|works|runs|leads|builds|teaches|studies|"
        r"founded|co-founded|manages|owns|has (?:just |recently )?(?:been|started|moved|joined|taken)|"
        r"wrote|taught|spent|served|built|ran|led|drove|sold|grew|cooked|nursed|repaired|edited|planned|managed|studied|worked|programmed|designed|"
        r"farmed|"
        r"moved|switched|left|took over|qualified|graduated|trained|became|bought|opened|inherited|lost|started|joined|researches|designs|cooks|"
        r"looks after|heads|directs|maintains|writes|develops|sells|makes|trains|coordinates|"
        r"has worked|was|an? [a-z-]+|(?!(?:says|said|was|has|is|does|thanks|regards|wishes|greetings|minutes|hours|days|weeks|months|lines|questions|"
        r"words|means|goes|comes|depends|suits|reads|thinks|likes|loves|hopes|wants|knows|asks|told|needs)\b)[a-z]{3,}s "
        r"(?:an?|the|at|in|for|with|on|two|three|four|our|"
        r"[a-z-]+ (?:at|in|for|on|with))|and (?:I|[A-Z]\w+|(?:\w+ ){1,2}\w+) (?:run|have|plan|own|work|lead|teach|build|make|are))\b",
    ),
    # “Owen Sharpe, transport planner” or the same on two lines.
    "signed-with-role": (
        r"\n[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:, ?| \| | – | - |\n)(?:[\w&-]+ ){0,4}(?i:\w{2,}(?:er|or|ist|ian|ant|ect|eur|ef|nurse|student|"
        r"trainee|apprentice|intern|lead|head|manager|"
        r"director|chef|phd|founder))\b",
    ),
    # “I'm Darren Mulcahy. Twelve years in the army.”
    "named-self": (r"\b(?:I'm|I’m|I am|My name is|This is|Here is|It's|It’s) [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}\s*[.:;–(-]",),
    "sentence-name": (
        r"\b[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*, (?:who|whose|with whom|to whom|whom|from whom|under whom)\b(?: \w+){3}",
        r"\b(?!(?:How|What|Where|When|Why|Who|She|He|They|I|We|You|And|But|My|Our|Her|His|It|This|That|There|Here|Everything|Life|"
        r"Work|Today|Yesterday|Which|Spring|Winter|Summer|Autumn|Subject|Thanks|Hope)\b)[A-Z][\w'’-]+ (?:has|had|is|did|moved|led|"
        r"built|wrote|knows|works|worked|spent|runs|ran|gave|went|made|started|founded|teaches|taught|spoke|published|switched|leads|"
        r"designed|left|joined|manages|handled|set up|once|recently|already|showed|turned)\b",
        r"\b(?!(?:He|She|It|That|What|There|Here|Who|Let|Today|Yesterday|Life|I)\b)[A-Z][\w-]+(?:'s|’s) (?:own )?(?:\w+ ){0,3}?(?:talk|article|"
        r"essay|book|paper|experience|move|path|work|team|project|view|"
        r"perspective|background|knowledge|lab|method|approach|switch|course|way|keynote|post|research|step|episode|interview|column|"
        r"thread|"
        r"kitchen|restaurant|clinic|time|years|expertise|career|route|lecture)\b",
    ),
}
