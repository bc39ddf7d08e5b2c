"""The constructions that report words: one row each, read by `extracting.attribute`.

The reporting verbs themselves are in `genre.REPORTING`; here stands what a verb needs behind it to
be one, and which combinations report words without a reporting verb.
"""

# Verbs that report words only with `that` (or a colon, or a quotation) behind them:
# "held that" against "held a meeting".
NEED_THAT = """
hold agree consider write conclude share find learn assess confirm detail submit signal hint
estimate address speak brief report present introduce announce lecture read unveil deliver
decide resolve
""".split()

# Words behind a verb that make it no reporting verb: "asked in detail about", "called at the hospital".
NOT_BEFORE = {
    "ask": "about",
    "answer": "to",
    "report": "to for",
    "wish": "success",
    "maintain": "order contact",
    "observe": "silence minute moment",
}

# Words of which one must stand right behind a verb.
MUST_NEXT = {
    "point": "out to",
    "call": "for on upon it him her them attention",
    "spell": "out",
    "go": "on",
    "look": "back ahead forward",
    "own": "up",
    "speak": "of highly",
    "sum": "up",
    "bring": "up",
    "dwell": "on upon separately",
    "touch": "on upon",
}

# Words of which one must stand behind a verb within a few tokens.
MUST_FOLLOW = {
    "lay": "out down",
    "list": "two three four five six seven eight several",
    "name": "two three four five six seven eight several",
    "identify": "two three four five six seven eight several",
    "bid": "welcome farewell",
    "take": "opportunity view stand issue",
    "use": "occasion opportunity",
    "offer": "apologies condolences thanks congratulations",
    "seek": "deployment release approval support assurances",
    "commit": "to",
    "convey": "greetings congratulations condolences thanks sympathy regrets assurance assurances apologies gratitude appreciation",
    "put": "forward forth it",
    "set": "out forth",
    "make": """proposals proposal commitment commitments suggestions suggestion promise pledge appeal points
    requirements demands clear plain recommendations observations requests""",
    "extend": "welcome congratulations gratitude thanks greetings condolences sympathy appreciation invitation",
    "give": "assurance assurances instructions credit warning",
    "raise": "requirements concerns questions points",
    "pay": "tribute",
    "issue": "instructions orders warning",
    "draw": "attention",
}

# What reports words only with a colon and the words behind it.
WITH_COLON = {"begin": "with by", "see": "two three four", "make": "arrangements plans", "reach": "consensus", "agree": "on following"}

# Verbs of agendas: what a meeting does with its papers is narration.
AGENDA = """
adopt analyse analyze approve arrange complete convey deliberate discuss elect examine finalise finalize
exchange hear hold inspect observe mourn
listen pass ratify review scrutinise scrutinize study transmit vote watch visit consider open close conclude
""".split()

# Verbs of parentheticals: ", he went on," / ", she continued,".
PARENTHETICAL = "add announce begin conclude continue elaborate proceed resume stress summarise summarize".split()

# `In his words, …`, `In her view, …`
OPINIONS = "words view opinion assessment judgment judgement".split()

# Documents in which somebody speaks who need not be at the event.
ABSENT_DOCUMENTS = "instruction instructions letter message messages telegram directive".split()

# Openings of narration: what follows is told, not reported.
NARRATION_OPENINGS = "after prior following before during afterwards later earlier".split()

# What stands behind a place's name and a comma: `Tarnow, home to 40 bridges,`.
BACKGROUND = "which whose where a an home one located situated long once known".split()

# Past forms that the tagger does not tell from present ones.
PAST_AS_PRESENT = "was were put set cut let shut hit cast spread".split()

# Nouns of speech: "In her report, A said", "Her briefing recalled".
SPEECH_NOUNS = """
address addresses briefing briefings comment comments intervention interventions keynote lecture lectures opening
overview presentation presentations remark remarks report reports speech speeches statement statements summary
talk talks testimony testimonies toast introduction
""".split()

# What events do: `The forum opened at …`, `The session was adjourned`.
EVENT_VERBS = """
hold open conclude convene close last begin start end kick run schedule take adjourn slate connect wind
livestream broadcast
""".split()

# Verbs with which a clause of a resolution may begin, besides the reporting ones.
CLAUSE_VERBS = "takes decides welcomes adopts endorses remains approves reaffirms".split()

# Behind a form of `be`, and `that` or `to note`: what somebody thinks.
CONVINCED = "convinced confident certain sure pleased glad delighted honored honoured proud".split()
