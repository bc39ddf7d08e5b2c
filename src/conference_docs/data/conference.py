"""How the event is told: verbs of holding it, verbs of attending it, and where its parts stand."""

# EVENT was held / opened / concluded
HELD = "host co-host organize organise hold convene open kick conclude close start begin take inaugurate launch stage commence wrap end reopen".split()

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

# Nouns that name an event only where a verb of holding says so.
WEAK_EVENTS = """
trip anniversary assize audience audioconference award banquet brainstorming cabinet-meeting call caucus
celebration clinic commemoration competition conferral consultations convocation debate deliberation
demonstration dinner drill engagement event exchange exercise hackathon inauguration indaba inspection
interaction interview jirga launch lecture luncheon marathon mass meet mission mobilization negotiation
negotiations opening parade presentation press-conference procession rally reception rehearsal review roadshow
round show signing study-session talk telephone-conference tour tournament training unveiling videocall visit
""".split()
