"""Words that end in a full stop without ending a sentence, by what may follow them.

All in lower case, without the last full stop.
"""

from __future__ import annotations

# Stand before a name or a word of the same phrase: never end a sentence.
BEFORE_A_NAME = frozenset(
    """
    mr mrs ms mx smt engr eng adv lieut atty cdr dr prof hon rt rev fr messrs mme mlle gen lt col capt cpt maj cmdr brig sgt adm sen rep gov
    pres amb sec supt insp st mt ft h.e h.h h.r.h e.g i.e vs v cf viz approx c ca esp incl resp tel ext asst
    assoc dep
    """.split()
)

# Stand before a number: end no sentence where a digit follows.
BEFORE_A_NUMBER = frozenset(
    """
    no nos n° nr num p pp para paras art arts ch chap fig figs vol vols sect secs eq ref item phase jan feb mar
    apr jun jul aug sep sept oct nov dec rs tk ksh sh usd eur gbp
    """.split()
)

# "Ma." is Maria before a given name, and else a surname that may end a sentence.
BEHIND_MARIA = frozenset(
    """
    theresa teresa corazon cristina christina lourdes luisa victoria carmen elena rosario socorro antonia antonette
    isabel belen gracia fe fatima angela angelica concepcion josefina josefa clara cecilia paz pilar consuelo
    dolores esperanza mercedes milagros remedios soledad veronica erlinda imelda jasmin rosa ana
    """.split()
)

# Never before a small letter or a number, and with a capital behind only where that begins a sentence.
COMPANY = frozenset("co ltd inc corp llc plc bros gmbh s.a cie pty pte".split())
BEHIND_A_NAME = frozenset("jr sr esq ph.d m.d b.a m.a m.sc b.sc ret retd".split())
PLACES_AND_BODIES = frozenset(
    """
    u.s u.s.a u.k e.u u.n d.c p.r.c r.o.k d.p.r.k u.a.e u.s.s.r n.z b.c a.d b.c.e c.e a.u
    """.split()
)
OTHER = frozenset(
    """
    dept univ est assn bldg rd ave blvd hwy km kg cm mm al etc ed eds trans min max avg govt intl mfg
    """.split()
)
IN_A_PHRASE = COMPANY | BEHIND_A_NAME | PLACES_AND_BODIES | OTHER

HOURS = frozenset("a.m p.m am pm".split())

# Capitalised words that begin a sentence far more often than they go on with a name.
STARTERS = frozenset(
    """
    a about according after afterwards all also although among an and another any as at because before besides
    both but by can did do does during each earlier every few finally first for from further furthermore he her
    here his how however i if in instead it its last later many meanwhile most mr mrs ms my nevertheless no none
    nor not now of on once one only or other others our over second she should since so some such that the their
    then there therefore these they third this those though through thus to today together tomorrow under unlike
    until upon was we were what when where whether which while who why will with within without yesterday yet
    you your
    """.split()
)

# Go on with a company's name behind "Ltd.": its organs and posts.
COMPANY_PARTS = frozenset(
    """
    party committee chairman chairwoman chairperson president general board group ceo cfo secretary deputy vice
    director chief executive manager branch subsidiary union employees staff headquarters and & of
    """.split()
)

# Behind a time of day: "8 a.m. Beijing time", "8 a.m. July 10", "8 a.m. Monday".
CALENDAR = frozenset(
    """
    january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday beijing eastern gmt local utc
    """.split()
)
