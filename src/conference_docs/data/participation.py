"""The constructions that put people at an event: one row each, read by `extracting.find_participation`.

Each row: id, forms of the head verb (base form, inflected by rule and by the irregular table), words of
which one must follow within a few tokens ("" for none), who gets the role, and the role.

A word with `!` must not follow.

`side` says where the people stand: `subject` (before the verb), `agent` (behind `by` in the passive),
`object` (behind the verb), `both` (subject and object), `parties` (subject and agent of a passive), `right` (everything behind).
"""

# id, verbs, following words, side, role
VERB_ROWS = (
    # A presided over the meeting / chaired / moderated it
    ("chair.active", "preside chair co-chair moderate anchor", "", "subject", "chair"),
    ("chair.host", "host", "session meeting forum ceremony conference dialogue discussion", "subject", "chair"),
    ("chair.took", "take occupy", "chair", "subject", "chair"),
    ("chair.held", "hold convene", "meeting session conference teleconference symposium !with", "subject", "chair"),
    ("chair.served", "serve act", "moderator chair chairman chairperson chairwoman host", "subject", "chair"),
    ("chair.review", "take hold conduct", "review", "subject", "chair"),
    ("chair.passive", "preside chair co-chair moderate host anchor", "", "agent", "chair"),
    # A delivered a speech / made remarks / gave a report
    (
        "speak.deliver",
        "deliver make give present offer render",
        """speech speeches report reports remarks address addresses presentation presentations statement statements
        lecture lectures briefing introduction keynote toast comments remark intervention interventions overview talk
        talks testimony account""",
        "subject",
        "speaker",
    ),
    ("speak.verb", "speak brief lecture address", "", "subject", "speaker"),
    (
        "speak.present",
        "present outline introduce",
        "results report plan findings overview update outcomes programme program strategy draft concept progress",
        "subject",
        "speaker",
    ),
    ("speak.report", "report", "on to", "subject", "speaker"),
    ("speak.experience", "share exchange", "experience experiences insights", "subject", "speaker"),
    ("speak.read", "read announce introduce unveil", "", "subject", "speaker"),
    ("speak.floor", "take", "floor", "subject", "speaker"),
    ("speak.passive", "deliver make give present read", "", "agent", "speaker"),
    ("speak.addressed", "address brief", "", "agent", "speaker"),
    # A attended / took part / was seated
    ("attend.active", "attend participate partake", "", "subject", "participant"),
    ("attend.join", "join", "", "subject", "participant"),
    ("attend.part", "take", "part seats seat", "subject", "participant"),
    ("attend.sit", "sit", "in on under around at", "subject", "participant"),
    ("attend.followed", "follow", "debate debates proceedings discussion discussions deliberations session", "subject", "participant"),
    ("attend.came", "come", "guidance guide attend", "subject", "participant"),
    ("attend.stage", "walk mount step go", "stage podium rostrum", "subject", "participant"),
    ("attend.told", "tell", "!reporters !journalists !media !press !colleagues", "object", "participant"),
    ("speak.thanks", "propose move", "vote thanks", "agent", "speaker"),
    ("attend.listen", "listen", "in at", "subject", "participant"),
    ("attend.passive", "attend join witness sign grace", "", "agent", "participant"),
    ("attend.accompany", "accompany", "", "both", "participant"),
    ("attend.accompanied", "accompany", "", "parties", "participant"),
    ("attend.led", "lead head", "", "agent", "participant"),
    ("attend.meet", "meet", "", "both", "participant"),
    ("attend.hosted", "host", "talks lunch dinner luncheon breakfast reception visit", "both", "participant"),
    ("attend.opened", "open inaugurate", "", "agent", "participant"),
    ("attend.receive", "receive greet", "", "both", "participant"),
    ("attend.received-by", "receive welcome greet", "", "parties", "participant"),
    ("attend.call", "pay", "call", "both", "participant"),
    ("attend.had-meeting", "have", "meeting", "both", "participant"),
    ("attend.held-meeting", "hold", "with", "both", "participant"),
    ("attend.views", "exchange", "views", "both", "participant"),
    ("attend.gathered", "gather", "under in at", "subject", "participant"),
    ("attend.button", "press push", "button", "subject", "participant"),
    ("attend.lead", "lead head", "delegation mission", "subject", "participant"),
    ("attend.open", "open inaugurate", "fair forum expo exhibition festival ceremony", "subject", "participant"),
    ("attend.ribbon", "cut", "ribbon", "subject", "participant"),
    ("attend.hand", "hand", "over", "subject", "participant"),
    ("attend.represented-by", "represent", "", "agent", "participant"),
    ("speak.turns", "take", "turns", "subject", "speaker"),
    ("attend.talks", "hold", "talks", "both", "participant"),
    ("attend.sign", "sign ink witness initial initialled", "", "subject", "participant"),
    ("attend.signature", "put affix", "signatures signature", "subject", "participant"),
    ("attend.visit", "visit inspect tour pay make conduct", "visit tour inspection trip", "subject", "participant"),
    ("attend.tour", "visit inspect tour", "", "subject", "participant"),
    ("attend.present", "present award confer", "certificates guests awards medals prizes plaques with", "subject", "participant"),
    ("attend.gather", "bring gather draw attract assemble convene", "together", "object", "participant"),
    ("attend.include", "include comprise", "", "object", "participant"),
    ("attend.represent", "represent", "", "subject", "participant"),
)

# id, words behind a form of `be`, role: A was present / in attendance / seated / invited
COPULA_ROWS = (
    ("attend.present-at", "present", "participant"),
    ("attend.attendance", "in attendance", "participant"),
    ("attend.seated", "seated", "participant"),
    ("attend.invited", "invited", "participant"),
    ("attend.connected", "connected", "participant"),
    ("attend.on-hand", "on hand", "participant"),
    ("attend.among", "among those present", "participant"),
    ("attend.chair-was", "in the chair", "chair"),
)

# id, word in the sentence's opening, role: `were` or `included` comes before the people
INVERTED = (
    ("attend.inverted", "present", "participant"),
    ("attend.inverted", "attendance", "participant"),
    ("attend.inverted", "attending", "participant"),
    ("attend.inverted", "part", "participant"),
    ("attend.inverted", "joining", "participant"),
    ("attend.inverted", "accompanying", "participant"),
    ("attend.inverted", "participating", "participant"),
    ("attend.inverted", "seated", "participant"),
    ("attend.inverted", "attendees", "participant"),
    ("attend.inverted", "participants", "participant"),
    ("chair.inverted", "chair", "chair"),
    ("chair.inverted", "chairing", "chair"),
    ("chair.inverted", "presiding", "chair"),
    ("chair.inverted", "moderating", "chair"),
    ("speak.inverted", "speaking", "speaker"),
    ("speak.inverted", "speakers", "speaker"),
    ("attend.inverted", "also", "participant"),
)

# id, the word that a phrase is found by, words right before it, how far back its opening word is looked
# for ("" where the people stand behind the word), role
PHRASES = (
    ("chair.with", "chair", "in the", "with", "chair"),
    ("chair.as", "moderator", "as", "with", "chair"),
    ("chair.as", "chairman", "as", "with", "chair"),
    ("chair.as", "host", "as", "with", "chair"),
    ("chair.was", "chair", "in the", "was", "chair"),
    ("chair.presiding", "presiding", "", "with", "chair"),
    ("chair.under", "chairmanship", "under the", "", "chair"),
    ("chair.under", "chairpersonship", "under the", "", "chair"),
    ("chair.under", "presidency", "under the", "", "chair"),
    ("attend.participation", "participation", "with the", "", "participant"),
    ("attend.with", "attendance", "in", "with", "participant"),
    ("attend.presence", "presence", "in the", "", "participant"),
    ("attend.as-did", "did", "as", "", "participant"),
)

# Verbs behind which "a report by A" makes A a speaker of the event.
HEARING = "heard hear hears listened received with subject featured included".split()

# Rules by which a body as such may be at the event, not only people: `the Railway Court made a speech`.
BODIES_TOO = """attend.active attend.join attend.part attend.sit attend.passive speak.deliver speak.verb speak.report
speak.passive speak.experience""".split()
