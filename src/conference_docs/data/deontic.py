"""What makes a sentence a directive: triggers and what they introduce, as rows; and the word sets they need.

A pattern is read from its first word on. Lower-case items are words (`|` between alternatives), capital items
are tags or groups of `tagset` (`ADV`, `DET`), `NP{n}` is a stretch of up to n words of a noun phrase. `?` and
`*` mean what they mean in regular expressions (`*` up to 4 words). `(` and `)` enclose the printed trigger,
where it is not the whole pattern.

What a trigger introduces:
  verb    base verbs: `should` strengthen X and open Y
  to      the same, with a `to` before each
  object  noun phrases or gerunds: `called for` calm; `called for` building X
  person  somebody, and `to` with a verb: `urged` X to do Y
  with    somebody, and `with` and gerunds: `tasked` X with doing Y
  from    gerunds that are banned: `refrain from` doing X
  clause  a clause in the subjunctive or with a modal: `demanded that` X be done
"""

# id, modality, pattern, what it introduces, whose act it is, an example.
# The actor: "subject" (of the trigger), "object" (in what it introduces), "none".
# fmt: off
TRIGGERS = (
    # Readiness still to come: before the bare modal.
    ("will-be-ready", "commitment",
     "will|would|shall not? ADV* be|remain|stay|stand ADV* ready|willing|prepared|determined to",
     "to", "subject", "The bank would be willing to lend more."),
    ("will-be-committed", "commitment", "will|would|shall not? ADV* be|remain|stay ADV* committed to",
     "object", "subject", "The firm will remain committed to cutting waste."),
    # Modal verbs.
    ("modal-should", "obligation", "should", "verb", "subject", "Schools should open their gates."),
    ("modal-must", "obligation", "must|mustn't", "verb", "subject", "We must keep our word."),
    ("modal-shouldnt", "obligation", "shouldn't", "verb", "subject", "Nobody shouldn't try."),
    ("modal-shall", "obligation", "shall|shan't", "verb", "subject", "Each county shall report monthly."),
    ("modal-will", "commitment",
     "will|won't|we'll|they'll|i'll|he'll|she'll",
     "verb", "subject", "The city will build ten schools."),
    ("modal-would", "commitment", "would|wouldn't", "verb", "subject", "He said the city would build ten schools."),
    ("modal-may", "permission", "may", "verb", "subject", "No firm may dump waste."),
    ("modal-ought", "obligation", "ought not|never? only? to", "to", "subject", "Fees ought to be published."),
    ("modal-need", "obligation",
     "need|needs|needed not|never? only? to",
     "to", "subject", "The road needs to be widened."),
    ("modal-have", "obligation", "have|has|had not? only? to", "to", "subject", "Mayors have to answer letters."),
    ("going-to", "commitment",
     "is|are|am|was|were|we're|they're not? ADV* going to",
     "to", "subject", "We are going to plant trees."),
    ("be-to", "obligation", "is|are not|never|also|each|both|therefore|now|then* to", "to", "subject", "The bureau is to publish a list."),
    ("was-to", "permission", "was|were not|never? ADV* to", "to", "subject", "Nobody was to leave his post."),
    # Readiness and plans.
    ("be-ready", "commitment",
     "is|are|am|was|were|remain|remains|remained|stand|stands|stood not? ADV* ready|willing|prepared|"
     "determined|resolved|keen to",
     "to", "subject", "The bank is willing to lend more."),
    ("be-committed", "commitment",
     "is|are|am|was|were|remain|remains|remained|stays|stay not? ADV* committed to",
     "object", "subject", "The firm is committed to cutting waste."),
    ("be-obliged", "obligation",
     "is|are|was|were not? ADV* obliged|obligated|bound|duty-bound to",
     "to", "subject", "Owners are obliged to insure."),
    ("plans-to", "commitment",
     "plans|planned|plan|intends|intended|intend|pledges|pledged|pledge|vows|vowed|vow not? to",
     "to", "subject", "The group plans to issue bonds."),
    ("promised-to", "commitment",
     "promises|promised|promise|undertakes|undertook|undertake|committed|commits|commit not? to",
     "to", "subject", "He undertook to report."),
    ("commits-others", "commitment",
     "committed|commits|commit|committing NP{8} to", "object", "bound", "It commits all members to sharing data."),
    ("committed-itself", "commitment",
     "committed|commits|committing itself|themselves|himself|herself to",
     "object", "subject", "The union committed itself to paying the costs."),
    ("aims-to", "commitment", "aims|aim|aimed to", "to", "agent", "The province aims to plant trees."),
    ("decides-to", "commitment", "decides|resolves to", "to", "none", "4. Decides to extend the mandate."),
    ("agreed-to", "commitment", "agreed|agrees|agree to", "to", "subject", "The two sides agreed to set up a hotline."),
    ("willingness-of", "commitment",
     "EXPRESSED DET|POSS? ADJ|ADV|ED* WILLINGNESS of NP{12} to",
     "to", "of", "She expressed the willingness of her firm to invest."),
    ("willingness-whose", "commitment",
     "EXPRESSED DET|POSS? NOUN|NAME|ADJ* GEN NOUN|ADJ|ADV* WILLINGNESS to",
     "to", "whose", "He conveyed his country's readiness to invest."),
    ("willingness", "commitment",
     "EXPRESSED DET|POSS? ADJ|ADV|ED* WILLINGNESS to",
     "to", "subject", "She expressed her readiness to invest."),
    # Hopes.
    ("hope-that", "request",
     "hoped|hopes|hope|hoping|wished that",
     "clause", "object", "He hoped that the school would join."),
    ("hope", "request", "hoped|hopes", "clause", "object", "He hoped the school would join."),
    ("hope-noun", "request",
     "expressed|expresses|voiced|conveyed|expressing DET|POSS? ADJ* hope|hopes|wish that",
     "clause", "object", "She expressed the hope that all would come."),
    ("hope-noun-for", "request", "expressed|expresses|voiced|conveyed|expressing DET|POSS? ADJ* hope|hopes for", "object", "none",
     "She expressed her hope for peace."),
    ("hope-for", "request", "hoped|hopes for", "object", "none", "He hoped for closer ties."),
    # It is necessary.
    ("it-is", "obligation", "it is|was|'s|’s ADV* NECESSARY to", "to", "none", "It is vital to keep calm."),
    ("it-is-asked", "request",
     "it is|was ADV* proposed|requested|demanded|suggested|recommended|required|urged that",
     "clause", "object", "It was proposed that a fund be set up."),
    ("it-is-that", "obligation", "it is|was|'s|’s ADV* NECESSARY that", "clause", "object", "It is vital that all be told."),
    ("it-is-for", "obligation",
     "it is|was|'s|’s ADV* NECESSARY for|upon",
     "person", "object", "It is vital for schools to open."),
    ("is-it", "obligation", "is it ADV* NECESSARY to", "to", "none", "All the more is it vital to act."),
    ("is-it-for", "obligation", "is it ADV* NECESSARY for|upon", "person", "object",
     "All the more is it vital for all to act."),
    ("it-is-noun", "obligation",
     "it is|was ADV* DET|POSS ADJ* duty|responsibility|obligation|task|must|imperative|necessity to",
     "to", "none", "It is our duty to help."),
    ("it-will-be", "obligation", "it will|would be ADV* NECESSARY to", "to", "none", "It will be necessary to train staff."),
    ("it-will-be-for", "obligation", "it will|would be ADV* NECESSARY for", "person", "object",
     "It would be important for both sides to meet."),
    ("it-is-up-to", "obligation", "it is|was ADV* up to", "person", "object", "It is up to us to act."),
    ("it-was-agreed", "commitment", "it was|is ADV* agreed|decided|resolved to", "to", "none", "It was agreed to set up a hotline."),
    ("it-is-time", "obligation", "it is|was ADV* high|about? time to", "to", "none", "It is high time to act."),
    ("it-is-time-that", "obligation",
     "it is|was ADV* high|about? time that|for",
     "clause", "object", "It is high time that all be told."),
    ("it-is-of", "obligation",
     "it is|was ADV* of ADV|ADJ* importance|necessity|urgency to",
     "to", "none", "It is of great importance to act."),
    ("it-is-hoped", "request",
     "it is|was ADV* hoped that",
     "clause", "object", "It is hoped that the ports will agree."),
    ("it-was-asked", "request",
     "it is|was ADV* proposed|requested|demanded|suggested|recommended|required PREP NP{10} that",
     "clause", "object", "It was proposed at the meeting that a fund be set up."),
    ("it-is-banned-for", "prohibition",
     "it is|was ADV* forbidden|prohibited|banned for",
     "person", "object", "It is forbidden for staff to accept gifts."),
    ("it-is-banned", "prohibition",
     "it is|was ADV* forbidden|prohibited|banned to",
     "to", "none", "It is forbidden to burn straw."),
    ("it-was-stressed", "obligation",
     "it was|is ADV* (REPORTED ADV? PREP NP{10}? to)",
     "to", "none", "It was stressed at the meeting to save water."),
    ("there-is-need", "obligation",
     "there is|was|remains|exists ADV* DET? ADJ|ADV* need|necessity to",
     "to", "none", "There is an urgent need to act."),
    ("there-is-need-for", "obligation",
     "there is|was|remains|exists ADV* DET? ADJ|ADV* need|necessity for",
     "person-or-object", "object", "There is a need for states to act."),
    ("there-will-be", "commitment", "there will|would ADV* be", "object", "none", "There will be more buses."),
    ("there-must-be", "obligation", "there must|should|shall ADV* be", "object", "none", "There should be fewer forms."),
    # Called for.
    ("called-for", "request",
     "called|calls|calling|call|pressed|pushed|appealed|appeals|appealing|pleaded|pleads|pleading|"
     "lobbied|begged ADV* for",
     "person-or-object", "object", "He called for calm."),
    ("asked-for", "request", "asked|asks for", "person-or-object", "object",
     "He asked for the right to trade."),
    ("called-on", "request",
     "called|calls|calling|call ADV* on|upon",
     "person", "object", "He called on all to stay calm."),
    ("appealed-to", "request",
     "appealed|appeals|appealing|appeal to",
     "person", "object", "He appealed to all to stay calm."),
    ("his-call", "request",
     "REPORTED|renewed|renews DET|POSS? ADJ|ED* call|calls|appeal|appeals for",
     "person-or-object", "object", "It renewed its call for calm."),
    ("his-call-on", "request",
     "REPORTED|renewed|renews DET|POSS? ADJ|ED* call|calls|appeal|appeals on|upon|to",
     "person", "object", "It reiterated its call on all states to sign."),
    # Urged, asked.
    ("urged-that", "request",
     "urged|urges|urging|asked|asks|required|requires|demanded|demands|demanding|requested|requests|"
     "requesting|proposed|proposes|proposing|suggested|suggests|suggesting|recommended|recommends|"
     "recommending|ordered|orders|directed|directs|instructed|insisted|propose|suggest|recommend|demand|"
     "request|urge ADV* that",
     "clause", "object", "She demanded that all be told."),
    ("asked-of", "request",
     "demanded|demands|asked|asks|required|requires|requested|requests of NP{14} that",
     "clause", "of", "He demanded of all ministers that they declare their assets."),
    ("asked-in-turn", "request",
     "demanded|demands|asked|asks|required|requires|requested|requests PREP NP{5} that",
     "clause", "object", "He asked in return that the road be opened."),
    ("urged", "request",
     "urged|urges|urging|asked|asks|asking|required|requires|requiring|requested|requests|requesting|"
     "instructed|instructs|instructing|directed|directs|directing|ordered|orders|ordering|tasked|tasks|"
     "tasking|assigned|assigns|assigning|encouraged|encourages|encouraging|mandated|mandates|mandating|"
     "advised|advises|reminded|reminds|implored|exhorted|commanded|obliged|told|charged|entrusted|urge|"
     "ask|require|request|instruct|direct|encourage|invited|invites",
     "person", "object", "He urged all to stay calm."),
    ("urged-to", "request", "directed|instructed|urged|stressed|emphasized|emphasised to", "to", "nobody", "He directed to finish the road."),
    ("urged-object", "request",
     "urged|urges|urging|demanded|demands|demanding|requested|advocated|advocates|advocating|urge|demand",
     "object", "none", "She demanded strict supervision."),
    ("proposed-doing", "request",
     "proposed|proposes|proposing|suggested|suggests|suggesting|recommended|recommends|recommending",
     "gerund", "none", "She proposed setting up a fund."),
    ("suggested", "request", "suggested|suggests|proposed|proposes|recommended|recommends|requested|demanded", "clause", "object",
     "He suggested the two sides hold talks."),
    ("proposed-object", "request",
     "proposed|proposes|proposing|recommended|recommends|recommending|suggested|suggests",
     "thing", "none", "She proposed a joint fund."),
    ("proposed-to", "request", "proposed|proposes to", "to", "none", "She proposed to set up a fund."),
    # Verbs of the lexicon's classes that have no row of their own.
    ("forbade", "prohibition", "forbade|forbids|forbid|forbidding|prohibits", "person", "object",
     "She forbade courts to close the case."),
    ("other-request-that", "request", "REQUESTED ADV* that", "clause", "object", "She enjoined that all come."),
    ("other-request", "request", "REQUESTED", "person", "object", "She enjoined all to come."),
    ("other-commitment", "commitment", "COMMITTED not|never? to", "to", "subject", "She swore to come."),
    ("was-asked", "request",
     "is|are|was|were|been not? ADV* required|asked|encouraged|requested|urged|instructed|directed|"
     "ordered|tasked|assigned|mandated|advised|reminded|told not|never? to",
     "to", "subject", "Schools are encouraged to open their gates."),
    ("was-asked-by", "request",
     "(is|are|was|were|been not? ADV* required|asked|encouraged|requested|urged|instructed|directed|"
     "ordered|tasked|assigned|mandated|advised|reminded|told) by NP{10} to",
     "to", "subject", "Schools were asked by the mayor to open their gates."),
    ("was-tasked", "request",
     "is|are|was|were|been ADV* tasked|charged|entrusted with",
     "object", "subject", "The bureau was tasked with mapping the wells."),
    # Bans.
    ("was-banned", "prohibition",
     "is|are|was|were ADV* forbidden|prohibited|banned|barred to|from",
     "banned", "subject", "Firms are forbidden to dump waste."),
    ("is-banned", "prohibition",
     "is|are|was|were ADV* forbidden|prohibited|banned",
     "ending", "subject", "Burning straw is strictly forbidden."),
    ("allowed", "permission",
     "is|are|was|were ADV* allowed|permitted|entitled to",
     "to", "subject", "Nobody is allowed to enter."),
    ("not-allowed", "prohibition",
     "is|are|was|were not ADV* allowed|permitted to",
     "to", "subject", "Cars are not allowed to enter."),
    ("refrain", "prohibition", "refrain|desist from", "from", "none", "All must act and refrain from dumping waste."),
    ("warned-against", "prohibition",
     "warned|warns|cautioned|urged against",
     "object", "none", "She warned against waste."),
    # Need and importance as nouns.
    ("stressed-doing", "obligation", "stressed|stresses|emphasized|emphasizes|emphasised|emphasises|underlined|underscored",
     "gerund", "none", "She stressed training more nurses."),
    ("efforts-stressed", "obligation", "REPORTED ADV* DET? ADJ|ED* effort|efforts to", "either", "none",
     "She stressed efforts to save water."),
    ("need-to", "obligation",
     "REPORTED ADV* PREP|TO? DET|POSS ADJ|ADV|ED|ING|NOUN* need|necessity|urgency to|of",
     "either", "none", "He stressed the need to act."),
    ("need-for", "obligation",
     "REPORTED ADV* PREP|TO? DET|POSS ADJ|ADV|ED|ING|NOUN* need for",
     "person-or-object", "object", "He stressed the need for unity."),
    ("importance", "obligation",
     "REPORTED ADV* PREP|TO? DET|POSS ADJ|ADV|ED|ING|NOUN* importance|imperative of",
     "object", "none", "He stressed the importance of acting now."),
    ("importance-too", "obligation",
     "importance of",
     "object", "none", "He stressed the need to act and the importance of unity."),
    ("need-too", "obligation",
     "need|necessity to",
     "either", "none", "She stressed the role of youth and the need to act."),
    ("need-for-too", "obligation",
     "need|necessity for",
     "person-or-object", "object", "She stressed unity and the need for calm."),
    ("efforts-needed", "obligation",
     "EFFORT is|are ADV* needed|required|necessary to",
     "to", "none", "More efforts are needed to cut waste."),
)
# fmt: on

# Word sets that patterns name in capitals.
WORD_SETS = {
    "EFFORT": "effort efforts action actions work measures steps",
    "EXPRESSED": """expressed expresses voiced conveyed reaffirmed reiterated reaffirms reiterates affirmed confirmed
    stressed renewed underlined express
    reaffirm reiterate affirm convey""",
    "WILLINGNESS": "willingness readiness commitment determination intention resolve desire keenness eagerness",
}

# Subjects of "efforts should be made to": the verb's own object is no action.
EFFORTS = "effort efforts action actions work measures steps measure step endeavours endeavors"
EFFORT_VERBS = """made taken done exerted undertaken spared carried adopted redoubled stepped concentrated focused
intensified strengthened pursued"""

# Phrases that open an action without being it; their first word is a base form or a gerund. A star stands for up to
# three words. The action begins behind them, with a base verb behind `to` and with a gerund otherwise.
LIGHT_OPENERS = """
strive * to
aim to
aspire to
attempt to
seek to
try to
try * to
endeavor to
endeavour to
continue to
continue
keep on
keep
go on
go on to
carry on
persist in
work to
work hard to
proceed to
make efforts to
make * effort to
make * efforts to
make * effort * to
take * steps to
take * measures to
take * action to
take * actions to
do everything * to
do all * to
do * best to
do * utmost to
spare no effort to
spare no efforts to
spare no effort in
spare no pains to
go all out to
exert * effort to
exert * efforts to
step up efforts to
redouble * efforts to
"""

# Nouns that open a nominal action without being it: called for joint efforts to X.
LIGHT_NOUNS = "effort efforts action actions measures steps work"

# Denials: in front of the verb, and as the subject's first words.
DENIALS = "not never n't neither nor"
DENIED_SUBJECTS = "no nobody none neither nothing no-one nor"
INVERTED_DENIALS = (
    "on no account",
    "under no circumstances",
    "under no circumstance",
    "in no case",
    "at no time",
    "by no means",
    "nowhere",
    "in no way",
    "in no circumstances",
    "never",
    "neither",
    "nor",
    "never again",
    "under no pretext",
    "under no conditions",
    "on no condition",
    "at no point",
)
# Denials of more than one word behind a modal.
DENYING_PHRASES = ("no longer", "no more", "not any longer", "not under any circumstances")
# Adverbials without commas between a modal and its verb.
ADVERBIALS = (
    "from now on",
    "from then on",
    "as of now",
    "at once",
    "at least",
    "at all times",
    "at all costs",
    "at the same time",
    "by all means",
    "first of all",
    "above all",
    "for example",
    "of course",
    "in future",
    "in the future",
    "in turn",
    "in addition",
    "in particular",
    "in principle",
    "in this way",
    "in good time",
    "to this end",
    "once and for all",
    "as soon as possible",
    "more than ever",
    "day and night",
    "if necessary",
)

# Behind `will`: what happens by itself, or a state, or the programme of an event.
HAPPENING = """become remain take_effect last contribute benefit enjoy reap lose gain grow rise fall increase decrease
enter come expire mean bring help_to cost need see face remember understand know feel appear seem run mark usher herald
constitute represent reach exceed total serve be have result lead suffer depend """
PROGRAMME = """hold held chair attend host preside conclude close kick_off visit pay deliver address perform last start
begin open convene launch unveil depart arrive return travel leave give"""

# Subjects that do not act: the verb behind their `will` is an effect.
EVENT_LIKE = """step steps measure measures move moves project projects visit agreement memorandum plan policy
policies initiative cooperation reform development construction effort efforts progress success result results
progress growth event events forum conference meeting session ceremony summit exhibition expo fair festival program
programme scheme document law regulation regulations approach mechanism platform partnership investment"""

# Participles that tell a state of people rather than what is done to them.
STATIVE_PARTICIPLES = "prepared committed determined dedicated united concerned aware resolved interested convinced"

# Verbs whose past participle is their base form.
ZERO_PAST = "put set cut let shut spread cast hit split read overcome run come become bet upset broadcast"

# Base forms that are nouns behind `and` or a comma, unless an article or a pronoun follows.
NOUNISH = """
access aid attack audit balance base benefit best bid book border budget business care cash cause center
centre change channel charge climate commerce concern conduct conflict contact control credit crime crop
culture data debate defence defense demand design dialogue effect energy exchange experience farm finance fire
food force forest function funds grain grant growth head heritage home hope house impact increase influence
interest labor labour land leadership level machine market model network park pilot place plant platform point
police position power practice pride process product production profit program programme progress project
quality research respect result risk round rule sample school season service ship shipping site skill source
space sport sports staff stage standard state status stock storm structure struggle study style subject summer
supply surface survey system talent talk task tax team term text time title tour tourism trade transport
travel travels trust type value visit volunteer wage waste water weather welfare wind work world wound youth
"""

# Verb and preposition that belong together, so that the word is a verb before that preposition.
PARTICLES = "up out on off back down over forward forwards away ahead together along through as with into hard well again around round aside"

# Intransitive verbs: "come back and queue again" are two actions, "deepen and expand cooperation" one.
INTRANSITIVE = "come go stand unite sit stay act work live participate cooperate collaborate persevere return rise"

# Verbs of saying that take a clause without `that`.
SAYING = """say said says add added adds note noted notes hope hoped hopes believe believed announce announced
promise promised suggest suggested stress stressed emphasize emphasized emphasise emphasised insist insisted insists
warn warned propose proposed reiterate reiterated affirm affirmed state stated explain explained reveal revealed
saying adding noting stressing confirm confirmed observe observed remark remarked tell told"""

# Verbs of saying whose denial takes the demand away: "I do not say that all should".
DENIABLE = "say mean think believe suggest claim imply argue"

# Words that make a clause dependent: a modal in it is no demand.
DEPENDENT = "if whether because unless lest when whenever where how what why until once than so"

# Ordinals and other openers of an item, which are no part of the subject.
ENUMERATORS = """first second third fourth fifth sixth seventh eighth ninth tenth firstly secondly thirdly fourthly
fifthly finally lastly next then also therefore thus hence moreover furthermore meanwhile accordingly now here today
consequently instead besides again similarly likewise further additionally"""
