"""The vocabulary of the genre: who holds office, what bodies are called, what people do at meetings.

Words are lower case and stand in their base form; plurals and verb forms are generated.
"""

# Heads of position phrases ("Secretary of X", "Vice Mayor"): a person holds one.
TITLES = """
academician governor-elect president-elect mayor-elect chairman-elect minister-designate accountant actuary colleague counterpart elder namesake predecessor successor assistant administrator admiral adviser advisor advocate aide ambassador analyst apprentice
archbishop architect archivist artist astronaut athlete attache attorney auditor author authority-holder banker bishop
brigadier builder businessman businesswoman cadre captain caretaker cardinal chair chairman chairperson chairwoman champion
chancellor chef chemist chief chief-of-staff clerk coach co-chair colonel columnist commandant commander commissar
commissioner
composer comptroller conductor constable consul controller convener convenor coordinator co-ordinator
coroner correspondent councillor councilor counsel
counsellor counselor crew curator custodian dean delegate deputy designer detective developer diplomat director
director-general doctor
donor driver economist editor editor-in-chief educator emir emissary employee engineer entrepreneur envoy executive
expert facilitator farmer
fellow financier firefighter fisherman forecaster foreman founder co-founder general geologist governor
governor-general
guide head headmaster headmistress herder historian host hydrologist imam inspector inspector-general instructor
investigator
investor journalist judge justice keeper king laureate lawmaker lawyer leader lecturer librarian lieutenant lieutenant-colonel
liaison magistrate major major-general manager marshal mayor mediator member meteorologist midwife minister
ministress moderator monarch musician mufti negotiator
nurse observer officer official ombudsman operator organizer organiser owner painter parliamentarian partner patriarch
patrolman
pastor permanent-secretary physician physicist pilot planner poet policeman politician postdoc practitioner premier
president presiding-officer priest
prime-minister prince princess principal principal-secretary producer professor programmer promoter prosecutor
procurator procurator-general provost publisher queen rapporteur ranger
rector regent registrar reporter representative researcher resident retiree sailor scholar scientist secretary
secretary-general senator
sergeant sheikh sheriff sociologist soldier speaker specialist spokesman spokesperson spokeswoman statistician steward pm dpm cs ceo cfo coo cto cio md gm vp evp svp cmd mp mep msp mla mna plenipotentiary akim hakim khokim wali bupati walikota prefect subprefect sub-prefect ruler heir taoiseach
tanaiste alderman reeve collector sarpanch tehsildar officer-in-charge secretary-designate
strategist student sultan superintendent
supervisor surgeon surveyor teacher technician trainer translator treasurer trustee tutor undersecretary under-secretary
under-secretary-general
vet veteran veterinarian vice-chair vice-chairman vice-chairperson vice-chairwoman vice-chancellor vice-governor vice-mayor
vice-minister vice-premier
vice-president vice-rector viceroy villager volunteer warden worker writer
""".split()

# Words that stand before a title and belong to it ("Executive Vice Mayor", "acting head").
TITLE_MODIFIERS = """
acting additional adjunct alternate assistant associate attorney banner cabinet chief city commanding concurrent
contract consul county
deputy designated district divisional emeritus executive federal female financial first former full-time general
governing group
honorary hon incoming inaugural independent interim international joint junior late lead leading managing medical
military
municipal national new newly-appointed newly-elected non-executive outgoing parliamentary part-time party past
permanent presiding prime principal provincial regional resident retired second secretary senior sole special
standing state third
technical then top town township union vice village visiting youth
""".split()

# Plural heads of noun phrases that name a group of people.
GROUP_NOUNS = """
academics academicians accountants activists actors administrators advisers advisors agents aides alumni ambassadors
analysts applicants architects artists
assistants associates athletes attaches attendees audiences authorities authors beneficiaries bosses builders
businessmen businesspeople businesswomen buyers cadres captains chairmen
chairpersons chairs champions chancellors chiefs children citizens clerks coaches colleagues commanders commissioners
commissars committees
companies comrades congressmen constituents consuls contractors coordinators correspondents councillors councilors
counsellors counselors couples creators crews cultivators
curators customers deans delegates delegations deputies designers developers dignitaries diplomats directors
directors-general doctors donors
drivers economists editors educators elders employees employers engineers enterprises entrepreneurs envoys executives
exhibitors experts exporters facilitators families
farmers fellows figures firefighters fishermen founders friends generals governors graduates guests guides
heads headmasters herders historians hosts
households importers individuals inspectors instructors investigators investors invitees journalists judges justices
laureates lawmakers lawyers leaders
learners lecturers legislators librarians magistrates managers manufacturers marshals masters mayors mediators
members merchants ministers minister-counsellors
monks musicians negotiators neighbors neighbours nurses observers officers officials onlookers operators organisers
organizers owners
panelists panellists parents parliamentarians participants partners passengers patients people performers personages
personalities personnel persons physicians pilots
planners players police policymakers politicians practitioners premiers presidents principals principals producers
professionals professors promoters prosecutors
pupils rectors readers recipients regents reporters representatives rescuers researchers residents retirees sailors
scholars scientists
secretaries secretaries-general senators seniors sellers servicemen shareholders soldiers speakers specialists
spokespersons staff stakeholders students superintendents supervisors
suppliers surgeons surveyors teachers teams technicians tourists traders trainees trainers travellers travelers
tutors undersecretaries
veterans vendors veterinarians vice-chancellors vice-presidents viewers villagers visitors volunteers witnesses women
workers writers youngsters youths
""".split()

# Singular heads that name a group, when a complement follows ("a delegation from X").
GROUP_SINGULARS = """
audience crowd delegation deputation contingent crew staff team panel mission party group choir troupe majority
number total
""".split()

# Heads of the names of bodies and institutions.
BODIES = """
academy administration agency alliance archive army arsenal assembly association authority bank banner battalion board body
branch brigade
bureau cabinet centre center chamber choir church city clinic club coalition college command commission
campus militia commissariat committee commonwealth community company
confederation congress consortium consulate cooperative co-operative corporation corps council county court customs
delegation department directorate
district division embassy enterprise factory faculty family federation fellowship firm fleet force forces
foundation front fund
garrison government group guard guild headquarters hospital house inspectorate institute institution instance
judiciary
kingdom laboratory league legislature library line lyceum magistracy mill ministry mission municipality museum navy network
newspaper observatory
office ombudsman orchestra organ organisation organization panel parliament partnership party police politburo polytechnic port
prefecture presidency presidium procuratorate prosecutor's
province railway rectorate region regiment republic registry school secretariat section senate service shipyard society
sphere squad staff state station sub-district
subcommittee subdistrict subsidiary syndicate team theater theatre town township tribunal troupe trust unit union university village ward
working-group zone
side sides
""".split()

# Nouns for the event itself: conferences, and what is held like them.
EVENTS = """
trip council-meeting review-meeting
anniversary assembly assize audience award banquet briefing brainstorming call caucus ceremony celebration cabinet-meeting
clinic colloquium commemoration
competition conclave conference conferral congress consultation consultations convention convocation
debate
deliberation demonstration dialogue dinner discussion drill engagement event exchange exercise exhibition expo fair
festival forum gathering
hackathon hearing inauguration indaba inspection interaction interview jirga launch lecture luncheon marathon mass meet meeting meetings
mission mobilization negotiation negotiations opening parade plenary plenum presentation
press-conference procession rally reception rehearsal retreat review roadshow round roundtable round-table
salon seminar session sessions show signing sitting study-session summit symposium talk talks teleconference
telephone-conference tour tournament training
unveiling video-conference videoconference visit webinar workshop videocall audioconference
""".split()

# What a document is called: it is quoted, but it is no speaker.
DOCUMENTS = """
accord act agenda agreement announcement annex article bill blueprint book bulletin charter circular code communique
communiqué constitution
contract convention decision declaration decree directive document draft edict guideline guidelines initiative
instruction instructions law letter measures memorandum minutes
note notice opinion opinions order outline paper petition plan points proclamation program programme proposal
protocol provisions recommendations
regulation regulations report resolution roadmap rule rules scheme speech statement statistics strategy study survey
text treaty verdict
""".split()

# Places where something is held.
VENUES = """
academy airport amphitheater amphitheatre arena auditorium ballroom base block boardroom building cabin camp campus
castle cathedral center centre chamber chambers church city
club college complex compound conference-room court courtroom courtyard embassy estate exhibition-center field floor
fort garden gardens grounds gymnasium hall
harbor harbour headquarters hospital hotel house institute island khural library lobby lodge mansion monastery mosque museum
office palace park pavilion plant plaza port residence resort restaurant room
school secretariat site square stadium station studio suite temple terminal theater theatre tower university venue
villa village warehouse wharf wing yard
""".split()

# Courtesy titles; they are no part of a name. Written without the full stop.
HONORIFICS = """
mr mrs ms miss mx cllr venerable most dr prof sir dame lord lady madam madame mme monsieur h.e he-mr hrh hh h.h h.r.h hon honourable
honorable rt excellency highness majesty
shri smt shrimati sri sushri kumari km er adv dato datuk tan-sri tun pengiran haji hajah hajji ustad sayyid sheikh
shaikh sheikha emir imam ayatollah mullah mufti maulana
comrade brother sister father rev reverend fr monsignor rabbi pastor
commodore captain colonel general major lieutenant lieut engr atty ar dra dir admiral brigadier sergeant corporal marshal ensign cadet justice
gen lt col maj capt cdr cmdr adm brig sgt sen rep gov amb eng ing lic arq don doña señor señora
bapak ibu pak bu u daw ko tuan puan encik cik khun thanpuying phra
chief alhaji alhaja mallam otunba oba eze nana togbe mzee ndugu mheshimiwa hajia
herr frau
""".split()

# Post-nominals; they stand behind a name and are no part of it.
POSTNOMINALS = """mp mep mbe obe cbe kbe dbe cmg kcmg gcmg qc kc sc sj phd md jp retd ret esq jr sr ii iii iv ias ips
ifs irs usn usa pc oj oe gcb kcb cb frs mna mpa mla mlc dg cfr gcfr con oon mfr ebs egh mgh cbs egs""".split()

# Verbs that report words: the sentence is the subject's. Base forms.
REPORTING = """
accuse acknowledge add admit advise advocate affirm agree applaud disagree allege concur contradict rule apprise charge bar enjoin specify retort interrupt announce answer appeal appreciate argue ask assert
assess assure attribute
believe brief call caution cite claim clarify comment commend complain conclude concede confess confirm congratulate
consider contend counter criticise criticize
declare decry demand deny deplore describe detail disclose elaborate emphasise emphasize encourage envisage
estimate exclaim exhort explain express extend extol
forbid prohibit forecast hail highlight hint hold hope imply indicate inform inquire enquire insist instruct invite joke lament laud lay liken maintain mention
note observe opine outline plead pledge point praise predict promise propose
quip quote reaffirm reason reassure recall reckon recognise recognize recommend recount reflect regret reiterate
remark remind repeat
reply report request require resolve respond decide direct order task assign mandate entrust oblige commit dwell touch condemn denounce reject
echo restate retort reveal salute say share signal spell state stipulate stress
submit suggest summarise summarize
tell thank think undercut underline underscore undertake urge voice vow warn welcome wish wonder write
""".split()

# Reporting verbs that by themselves prove a speaker even without words reported.
SPEAKING = """address speak deliver brief comment remark report announce introduce moderate lecture present
""".split()

# Verbs of presiding.
CHAIRING = "chair co-chair preside moderate host anchor convene".split()

# Verbs of being there.
ATTENDING = """attend accompany join participate greet receive grace witness meet visit sign
""".split()

MONTHS = """january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec""".split()

WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

# Verbs that lay something on someone: a demand without a modal verb. Base forms.
REQUESTING = """
advocate appeal ask assign authorise authorize beseech bid call caution charge command commission demand direct encourage entreat enjoin
entrust exhort forbid
hope implore instruct invite mandate oblige order petition press propose recommend remind request require
suggest summon task urge want warn
""".split()

# Verbs by which the subject binds itself.
COMMITTING = """agree commit engage intend pledge plan promise propose resolve swear undertake volunteer vow""".split()

# Adjectives and nouns of "it is X to / that".
NECESSITY = """advisable compulsory critical crucial desirable essential expedient fundamental imperative important
incumbent indispensable key mandatory necessary needful obligatory paramount pivotal pressing required urgent vital""".split()

# What bodies deal with and places are called: capitalized in names, but in no person's name.
ORG_WORDS = """
administrative aeronautics affairs africa african agricultural agriculture aid air america american animal antiquities
appropriation aquaculture arbitration arctic areas arms army art arts asia asian
atlantic atomic audit aviation bar bay belt biodiversity
biology border bridge broadcasting budget building business capital care caspian caucasus cement central chemical chemistry
china chinese christian civic
civil clean climate coast coastal cocoa coffee commerce commercial communication communications community competition
computer construction consumer control cooperation corruption cotton county
crime crimes criminal cultural culture customs cyber cyberspace dairy data debt defence defense democratic dental
design development digital diplomacy disaster
discipline disease drought drug drugs dry dutch earth earthquake east eastern ecology economic economics economy education
educational elderly election elections
electric electricity electronics emergency employment energy engineering english enterprise environment environmental
equality estate ethics ethnic euro europe european exchange export fair fair-trade family
farm film finance finances fire fiscal fisheries fishery fishing flood food foreign forest forestry france free french
frontier fuel fund game gas gazette gender geographic geological
geology germany global gold good government grain grand grassland great greater green grid gulf health healthcare
heart heating heritage higher highway highways
hill history home homeland horticulture house housing hub human humanitarian husbandry hydraulic hydropower immigration
independent india
indian indigenous industrial
industry information infrastructure inland inner innovation inspection insurance integrity intellectual intelligence
interior international investment investments iron irrigation islamic
island islands jade japan justice korea korean labor labour lake land language law leading legal liberation library
lines literature livelihood livestock local logistics lower
maintenance management manufacturing marine
maritime market marketing mass materials mathematics measures media medical medicine memorial merchants metal meteorological
meteorology metro metropolitan middle migration
military mineral minerals mines mining mobility
monetary mount mountain municipal music national nations natural naval north northeast northern northwest nuclear
nutrition ocean oceanography oil old operation operations ordnance overseas pacific
parks party pasture peace pension people people's personnel petroleum pharmaceutical pharmaceuticals
phase physical physics planning plateau plenary police policy political politics population ports poverty power press
preservation prevention prison private procurement product products project projects promotion property protection
province provincial public publicity quality radio rail railroad railways reform refugee regional registry regulation
rehabilitation relief religion religious renewable republic rescue research reserve resettlement resources revenue river
road roads royal rural russia
russian safety
sanitation savings science sciences sea second secretariat security services settlement shipping silk silver
social society soil solar south southeast southern southwest space spain spanish special
sport sports stability standard standardization standards states statistics steel stock strategic strategy street
supply surveying sustainable
tax taxation technical technology telecommunication telecommunications television textile theoretical third tobacco
tourism town trade
tradition traditional traffic transport transportation treasury treatment turkey
undersea union united universities upper urban urban-rural utilities vehicle veterinary vietnam village vocational
waste water waters waterways weather welfare west western
wildlife wind women women's woods workers works world yard year yellow young youth zone
aeronautical area avenue basin campus canyon cape channel circular corridor dam delta desert district fortress garden gate grove gulf
harbor harbour heights highlands isle line meadow oasis peninsula plain quarter reservoir ridge spring springs
square strait terrace tower tunnel valley wall wetland
""".split()

# Short or stately words for a title, and the title under which its holder is known.
TITLE_ALIASES = {
    "pm": "prime minister",
    "dpm": "deputy prime minister",
    "deputy pm": "deputy prime minister",
    "cs": "cabinet secretary",
    "ps": "principal secretary",
    "head of state": "president",
    "the head of state": "president",
    "head of government": "prime minister",
    "premier": "prime minister",
}
