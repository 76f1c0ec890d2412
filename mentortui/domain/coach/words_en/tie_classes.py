"""English for a lasting tie (D1) as classes of words: who, whom, what for, how long, and the mood of a wish.

One class each; a new word belongs into a list here. `ties.py` beside this says how they are put together.
"""

from __future__ import annotations


def any_of(words: str) -> str:
    """One class from a list of words or short patterns, a comma and a space between them."""
    return "(?:" + "|".join(" ".join(words.split()).split(", ")) + ")"


MACROS = {
    # Somebody new to something, whoever that is: “an eager analyst”, “one more newcomer”.
    "newbie": r"(?:(?:an?|one|another|some|one more|this) (?:[\w-]+,? )?"
    + any_of("""young, younger, junior, new, fellow, budding, aspiring, humble, lost, eager, keen, ambitious, inexperienced, green, clueless,
    struggling, fresh, motivated, determined, hungry, would-be, early-career, starting""")
    + r" (?!job|role|post|project|team|version|way|idea|book|plan|product|company)[\w-]+|(?:an?|one|another|one more|this) (?:[\w-]+ )?"
    + any_of("newcomer, beginner, novice, rookie, junior, starter, newbie, career[- ]changer, late starter, greenhorn, first-timer, mere student")
    + ")",
    # What a guide is called, weaker titles too: these need “my”, “be”, “as” or a wish beside them.
    "office": any_of("""<title>, advis[eo]rs?, teacher, tutor, trainer, master, senior, confidante?, counsel, supporter, backer, protector,
    consigliere, tutor, instructor, (?:guiding|helping|steadying|steady) hand, second pair of eyes, pair of eyes, critical friend,
    wise counsel, professional parent, career (?:parent|friend|buddy), safe pair of hands, point of contact, contact person, reference person,
    godparent, patron saint, inspiration in person,
    (?:work|office|trade|industry|career) (?:mum|mom|dad|mother|father|parent|aunt|uncle|sister|brother), cheerleader, sage, wizard, guardian"""),
    # Again and again …
    "repeats": any_of("""regular(?:ly)?, recurring, repeat(?:ed|ing)?, recurrent, standing, ongoing, on-going, continuous(?:ly)?, continual(?:ly)?,
    continued, continuing, long(?:er)?[- ]term, long[- ]lasting, lasting, long[- ]standing, enduring, permanent(?:ly)?, periodic(?:ally)?,
    weekly, monthly, quarterly, fortnightly, bi-?weekly, bi-?monthly, on an? (?:[\\w-]+ )?basis,
    (?:every|each) (?:other |second |two |three |four |five |six |eight |ten
    |few |couple of |so many |so )?<period>, (?:every|each) so often, (?:once|twice|one|a|an hour|hour|minutes|call|coffee|talk|session|lunch)
    (?:in )?(?:a|an|every|each|per) (?:few |other |couple of )?<period>, (?:now and|every now and) (?:then|again), from time to time,
    on the regular, again and again, time and again,
    (?:day|week|month|year|season) (?:after|by|to) (?:day|week|month|year|season), more than once, over and over,
    (?:until|till) i (?:am|can|know|stand|have|find|feel|retire), turns? into a habit, become a habit,
    (?:every|each|any) (?:\\w+ )?(?:step|decision|move|turn|crossroads), at (?:regular )?intervals,
    over (?:(?:the|my|many|several|coming|some) )?(?:\\w+ )?years,
    indefinitely, open-ended, (?:no|without an?) end(?: date)?, over time, (?:over|for|in) the (?:long|longer) (?:term|run|haul),
    (?:when|any ?time|every time|each time)(?:ever)? i(?:'m| am)? (?:\\w+ )?(?:get |feel )?
    (?:stuck|lost|in doubt|unsure)"""),
    # … or for as long as one's way goes on.
    "recur": r"(?:<repeats>|" + any_of("""over the (?:long|longer) (?:term|run|haul), in the long run, for the long (?:term|run|haul), for life,
    for good,
    for years(?: to come)?, for (?:many|several|a few|some) years, years (?:ahead|to come), (?:next|coming|following) (?:few |two |three |couple of
    |five )?(?:years?|seasons?), a (?:month|week|year) at a time, (?:one|step) (?:month|week|step) at a time, step by step, as long as you,
    a (?:few|couple of) months of, throughout my (?:\\w+ )?(?:career|life|studies|phd|degree|training),
    (?:over|through|throughout|during|for) (?:the|a|this)
    (?:whole |coming |next |full )?(?:year|season|semester|term), at (?:every|each) (?:step|turn|stage),
    for as long, going forward, from (?:now|here) on(?:wards?)?, (?:when|any ?time|every time|each time)(?:ever)? i(?:'m| am)?
    (?:\\w+ )?(?:stuck|lost|in doubt|unsure|need|face|hit|struggle|do not know|don't know|doubt),
    as i (?:grow|move|find my|make my|build my|become|progress|develop|climb|advance|start|enter|step|go (?:along|through)|learn)""")
    + ")",
    # … and what would be kept up: “keep learning from you”.
    "grows": any_of("""guiding, coaching, mentoring, advising, teaching, training, becoming, being, taking, passing, having, learning, growing,
    keeping, meeting,
    steering, helping, supporting, working, building, something, anything, everything, morning, evening, spring"""),
    "keep": r"(?:keep|keeps|kept|keep on|continue|continuing|carry on|go on)(?: to)?",
    # What a lasting tie is for: one's own growth, or the guidance of the other.
    "gain": r"(?:my (?:own |whole |professional |personal |future |working |early )?"
    + any_of("""career, careers?, development, growth, progress, future, path, journey, problems, dilemmas, doubts, struggles, decisions,
    choices, direction, (?:first|next|early|coming) (?:steps|years), next (?:stage|step), goals, plans, ambitions, mistakes, learning, studies,
    profession, life, working life""")
    + r"\b|pick(?:ing)? your brains?\b|where i(?:'m| am) (?:heading|going|at)|how i(?:'m| am) (?:doing|getting on|progressing|developing)|"
    r"(?:learn|learning|benefit|benefiting|profit|grow|growing) (?:\w+ ){0,2}?(?:from|with|under|beside|alongside) (?:you|her|him|them|someone|"
    r"somebody|your (?:\w+ )?(?:experience|wisdom|knowledge|expertise|insight))\b(?! (?:how|what|why|which|about how))|"
    r"(?:your|her|his|career|some|professional|personal|honest|any|for|of|me) (?:\w+ )?(?:guidance|coaching|counsel|wisdom|mentoring|mentorship|"
    r"advice|feedback|support|direction|encouragement)\b|(?:guidance|coaching|counsel|feedback|advice|support|wisdom) from (?:you|her|him|someone)|"
    r"(?:guide|coach|advise|counsel|teach|train|steer|shape|support|push|challenge|develop|encourage|help|improve|correct) <led>\b|"
    r"help(?:ing)? me (?:to )?(?:grow|become|develop|improve|progress|get better|find my|be)|tell me (?:honestly|frankly|the truth|where i|what i)|"
    r"eye on (?:me|my \w+|what i do)|(?:<leads>|invest(?:s|ing)? in) <led>\b|get better|grow as|grow into|improve as|become (?:a better|better|the "
    r"\w+ you)|"
    r"(?:a|this|some) (?:newcomer|beginner|novice|junior)\b|"
    r"<newbie>)",
    # What a guide does with somebody; “help”, “advise” and “teach” are too weak to stand without an end to them.
    "leads": any_of("""guid(?:es?|ing), coach(?:es|ing)?, mentor(?:s|ing)?, steer(?:s|ing)?, shap(?:es?|ing), mou?ld(?:s|ing)?, groom(?:s|ing)?,
    nurtur(?:es?|ing),
    watch(?:es|ing)? over, look(?:s|ing)? (?:after|out for), keep(?:s|ing)? (?:an?|half an|your|one) eye on, accompan(?:y|ies|ying),
    stand(?:s|ing)? (?:by|beside),
    stay(?:ing)? (?:by|beside), steady(?:ing)?, shepherd(?:ing)?, walk(?:ing)? (?:with|beside|alongside), sponsor(?:ing)?, champion(?:ing)?,
    back(?:ing)?, believ(?:e|ing) in, bring(?:ing)? (?:on|up|along), follow(?:ing)?, check(?:s|ing)? (?:on|in on), tak(?:e|ing) care of,
    support(?:ing)?, advis(?:e|ing), train(?:ing)?, teach(?:ing)?, counsel(?:l?ing)?, tutor(?:ing)?, pass(?:ing)? (?:it |this |that )?on to,
    form(?:ing)?, develop(?:ing)?, educat(?:e|ing), lead(?:ing)?, push(?:ing)?, challeng(?:e|ing), open(?:ing)? doors for"""),
    "leadsme": any_of("""guid(?:es?|ing), coach(?:es|ing)?, steer(?:s|ing)?, shap(?:es?|ing), mou?ld(?:s|ing)?, groom(?:s|ing)?, nurtur(?:es?|ing),
    watch(?:es|ing)? over,
    look(?:s|ing)? (?:after|out for), keep(?:s|ing)? (?:an?|half an|your|one) eye on, accompan(?:y|ies|ying), invest(?:s|ing)? in,
    stand(?:s|ing)? (?:by|beside), stay(?:ing)? (?:by|beside),
    steady(?:ing)?, shepherd(?:ing)?, walk(?:ing)? (?:with|beside|alongside), sponsor(?:ing)?, champion(?:ing)?, back(?:ing)?,
    believ(?:e|ing) in, bring(?:ing)? (?:on|up|along), follow(?:ing)?, check(?:s|ing)? (?:on|in on), tak(?:e|ing) care of, lead(?:ing)?,
    see(?:ing)?"""),
    "lifelong": r"my (?:own |whole |professional |personal |future |working |early |new |medical |academic )?"
    + any_of("""career, growth, development, progress, future, path, journey, profession, life, working life, training, transition,
    (?:first|next|early|coming|opening) (?:\\w+ )?(?:steps?|years?|stages?|chapters?), way""")
    + r"\b|the (?:first|next|early|coming|opening) (?:\w+ )?(?:years?|stages?|chapters?) of my|through the transition|"
    r"as i (?:grow|go|find my way|make my way)",
    "youngone": r"(?:<newbie>|(?:somebody|someone|people|a person|those) (?:younger|junior|new|like me|in my|starting|"
    r"just starting|less experienced|at the start)|"
    r"the next generation|younger (?:people|colleagues)|a (?:younger|junior) \w+)",
    "turnto": any_of("""message, text, phone, ping, e-?mail, reach(?: out)?(?: to)?, knock, trust, always ask, keep asking, turn, go, come, bounce,
    call, ring, check (?:in|with|things), consult, confide, lean, rely, count,
    look up, bring (?:my|things|questions), write, ask (?:for|when|about|anything), talk (?:to|things|through), speak (?:to|with), learn from,
    report, think (?:out loud|things through|aloud) with, show my, open up"""),
    "bonded": any_of("""relationship, association, bond, tie, partnership, arrangement, alliance, connection, rapport, collaboration, exchange,
    engagement, commitment, understanding, set-?up, dialogue, conversation, contact"""),
    "wish": r"(?:would|could|can|will|may|might|shall|should|please|pls|kindly|hop(?:e|es|ing)|want(?:s|ed|ing)?|wish(?:es|ed|ing)?|lov(?:e|es)|"
    r"like to|need(?:s|ed|ing)?|ask(?:ing)?|looking (?:for|to)|look for|interested|open to|consider\w*|request\w*|invite|propose|agree\w*|accept\w*|"
    r"willing|wonder\w*|dream\w*|honou?r\w*|seek\w*|search\w*|beg|long(?:ing)? (?:for|to)|after a|(?:really|only|truly|actually) after|missing|"
    r"lack\w*|let me|let us|let's|grateful (?:if|for|to)|"
    r"glad (?:if|of|to)|happy (?:if|to)|put(?:ting)? together|assembl\w+|recruit\w*|gather(?:ing)?|ambition|my (?:aim|goal|plan|request|plea|"
    r"prayer|purpose)|has your name|appreciate|privilege|thrilled|ideal(?:ly)?|amazing|wonderful|crave|keen|eager|am after|i'm after|any chance|"
    r"allow me|"
    r"possib\w+|available|i'd|we'd|you'd|i'll|interest in|prospect of|idea of|chance of|how about|what about)",
    "who": r"(?:i|we|you|he|she|they|it|this|that|there|my [\w-]+|our [\w-]+|your [\w-]+|the [\w-]+|people|everyone|nobody|no one)",
}

PATTERNS: dict[str, tuple[str, ...]] = {}
