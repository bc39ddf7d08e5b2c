"""How the event is told: verbs of holding it, verbs of attending it, and where its parts stand."""

# EVENT was held / opened / concluded
HELD = "hold convene open kick conclude close start begin take inaugurate launch stage commence wrap end reopen".split()

# BODY held / convened / hosted EVENT
HOLDING = """hold convene host co-host organize organise co-organize stage launch open call conduct run sponsor
co-sponsor""".split()

# A presided over / attended / chaired EVENT
AT_EVENT = """preside chair co-chair attend address open moderate join participate take lead deliver speak
inaugurate""".split()

# EVENT was convened / hosted / organized by BODY
BY = "convene host co-host organize organise co-organize sponsor co-sponsor hold initiate arrange".split()

# Events that no noun names: A met with B; A visited C.
MEETINGS = (("meet", "meeting"), ("receive", "meeting"))
VISITS = "visit tour trip inspection".split()
VISITING = "pay make conduct visit inspect tour undertake embark begin carry".split()

# Words that go on a name behind its head: "Forum on X", "session of Y", "ceremony for Z".
NAME_LINKS = "of on for between with among against towards".split()

VENUE_LINKS = "at in inside aboard".split()

SESSIONS = {
    "morning": "morning",
    "afternoon": "afternoon",
    "evening": "evening",
    "night": "evening",
    "noon": "afternoon",
}

# Events proper: nouns that name one without more ado. The wider class `EVENTS` needs a verb of holding.
STRONG_EVENTS = """
assembly briefing ceremony colloquium conclave conference congress consultation convention council-meeting dialogue
discussion exhibition
expo fair festival forum gathering hearing meeting plenary plenum retreat review-meeting roundtable round-table salon
seminar session sessions sitting
summit symposium talks teleconference videoconference video-conference workshop webinar
""".split()
