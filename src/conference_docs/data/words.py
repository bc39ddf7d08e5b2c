"""General English words by class: the closed classes, and of the open ones what suffixes do not show.

Every name is one string of lower-case words separated by white space, sorted; `str.split` reads it.
"""

# Articles, demonstratives and the rest of what opens a noun phrase.
DETERMINERS = """
a all an another any both each either enough every half many more most much neither no other several
some such that the these this those what whatever which whichever whose
"""

# Determiners that also stand alone.
DEMONSTRATIVES = """
that these this those
"""

# Possessive determiners.
POSSESSIVES = """
her his its my one's our their thy whose your
"""

# Pronouns that can only be, or may be, the subject.
SUBJECT_PRONOUNS = """
he i it one she they we who you
"""

# Pronouns that are no subject, or need not be.
OBJECT_PRONOUNS = """
her him it me one them us whom you
"""

# Pronouns that stand for a possessed thing.
POSSESSIVE_PRONOUNS = """
hers his mine ours theirs yours
"""

# Reflexive and reciprocal pronouns.
REFLEXIVES = """
herself himself itself myself oneself ourselves themself themselves yourself yourselves
"""

# Indefinite pronouns: noun phrases of their own.
INDEFINITES = """
all another anybody anyone anything both each everybody everyone everything few many more most much
neither no-one nobody none nothing others plenty several some somebody someone something
"""

# Words of number or amount before a noun.
QUANTIFIERS = """
abundant all another any both certain countless double each enough every few fewer fewest half least
less little lot lots many more most much multiple myriad numerous plenty several some sufficient
triple twice umpteen various
"""

# Number words.
CARDINALS = """
billion dozen eight eighteen eighty eleven fifteen fifty five forty four fourteen hundred million
nine nineteen ninety one score seven seventeen seventy six sixteen sixty ten thirteen thirty
thousand three trillion twelve twenty two zero
"""

# Number words as plural nouns: dozens of, tens of thousands.
NUMBER_PLURALS = """
billions dozens eighties fifties forties hundreds millions nineties scores seventies sixties tens
thirties thousands trillions twenties
"""

# Ordinal words.
ORDINALS = """
eighteenth eighth eightieth eleventh fifteenth fifth fiftieth first fortieth fourteenth fourth
hundredth last millionth nineteenth ninetieth ninth second seventeenth seventh seventieth sixteenth
sixth sixtieth tenth third thirteenth thirtieth thirty-first thousandth twelfth twentieth
twenty-eighth twenty-fifth twenty-first twenty-fourth twenty-ninth twenty-second twenty-seventh
twenty-sixth twenty-third umpteenth
"""

# Words for parts.
FRACTIONS = """
eighth eighths fifth fifths fourth fourths half halves hundredths majority minority one-fifth
one-half one-third per-cent percent percentage quarter quarters tenth tenths third thirds
three-quarters two-thirds
"""

# Modal verbs; contractions have both kinds of apostrophe elsewhere.
MODALS = """
can cannot could may might must ought shall should will would
"""

# Forms of be.
BE_FORMS = """
am are be been being is was were
"""

# Forms of have.
HAVE_FORMS = """
had has have having
"""

# Forms of do.
DO_FORMS = """
did do does doing done
"""

# Words that deny a clause or a phrase.
NEGATIVES = """
barely cannot few hardly little n't neither never no no-one nobody none nor not nothing nowhere
rarely scarcely seldom without
"""

# Denied auxiliaries, with the straight apostrophe.
NEGATIVE_CONTRACTIONS = """
ain't aren't can't couldn't daren't didn't doesn't don't hadn't hasn't haven't isn't mightn't
mustn't needn't oughtn't shan't shouldn't wasn't weren't won't wouldn't
"""

# Pronoun and auxiliary in one, with the straight apostrophe.
CONTRACTIONS = """
he'd he'll he's here's i'd i'll i'm i've it'd it'll it's let's she'd she'll she's that'll that's
there'd there'll there's they'd they'll they're they've we'd we'll we're we've what's where's who'd
who'll who's who've you'd you'll you're you've
"""

# Prepositions of one word.
PREPOSITIONS = """
aboard about above across after against ahead along alongside amid amidst among amongst around as
astride at atop bar barring before behind below beneath beside besides between betwixt beyond but by
circa concerning considering despite down during except excepting excluding following for from in
including inside into less like minus near notwithstanding of off on onto opposite out outside over
past pending per plus qua re regarding respecting round sans save since than through throughout till
to toward towards under underneath unlike until unto up upon versus via vis-à-vis vs with within
without worth
"""

# Prepositions of more than one word, joined by _.
LONG_PREPOSITIONS = """
according_to ahead_of along_with apart_from as_a_result_of as_for as_of as_opposed_to as_per
as_regards as_to as_well_as aside_from at_the_expense_of at_the_invitation_of at_the_request_of
away_from because_of by_dint_of by_means_of by_virtue_of by_way_of close_to contrary_to depending_on
due_to except_for far_from for_the_benefit_of for_the_purpose_of for_the_sake_of in_accordance_with
in_addition_to in_aid_of in_case_of in_charge_of in_collaboration_with in_compliance_with
in_conformity_with in_conjunction_with in_connection_with in_consultation_with in_contrast_to
in_cooperation_with in_coordination_with in_exchange_for in_face_of in_favor_of in_favour_of
in_front_of in_honor_of in_honour_of in_keeping_with in_lieu_of in_light_of in_line_with
in_memory_of in_need_of in_partnership_with in_place_of in_preparation_for in_pursuit_of
in_recognition_of in_regard_to in_relation_to in_respect_of in_response_to in_search_of in_spite_of
in_support_of in_tandem_with in_terms_of in_the_absence_of in_the_case_of in_the_context_of
in_the_course_of in_the_face_of in_the_field_of in_the_form_of in_the_interest_of in_the_light_of
in_the_name_of in_the_presence_of in_the_process_of in_the_spirit_of in_the_wake_of in_unison_with
in_view_of inclusive_of independent_of inside_of instead_of irrespective_of near_to next_to off_of
on_account_of on_behalf_of on_the_basis_of on_the_eve_of on_the_occasion_of on_the_part_of
on_the_sidelines_of on_the_strength_of on_top_of opposite_to other_than out_of outside_of
over_and_above owing_to prior_to pursuant_to rather_than regardless_of relative_to relevant_to
similar_to subject_to subsequent_to such_as thanks_to together_with under_the_auspices_of
under_the_guidance_of under_the_leadership_of under_the_theme_of up_to with_a_view_to
with_reference_to with_regard_to with_respect_to with_the_aim_of with_the_exception_of
with_the_help_of with_the_purpose_of with_the_support_of
"""

# Coordinating conjunctions.
COORDINATORS = """
& and and/or but nor or plus so yet
"""

# First halves of paired conjunctions.
CORRELATIVES = """
both either neither not_just not_only whether
"""

# Words that open a subordinate clause.
SUBORDINATORS = """
after albeit although as because before but for given if in_order_that lest like now_that once only
provided providing since so so_that supposing than that though till unless until when whenever where
whereas whereby wherein wherever whether while whilst why
"""

# Subordinators of more than one word, joined by _.
LONG_SUBORDINATORS = """
as_far_as as_if as_long_as as_soon_as as_though assuming_that but_that by_the_time even_as even_if
even_though even_when except_that given_that if_only in_case in_order_for in_order_that in_order_to
in_such_a_way_that in_that in_the_event_that in_the_hope_that insofar_as just_as no_matter_how
no_matter_what no_matter_where no_matter_whether no_matter_who not_only now_that on_condition_that
on_the_grounds_that on_the_understanding_that only_if only_when provided_that providing_that
rather_than seeing_that so_as_to so_far_as so_long_as so_that such_that the_moment
to_the_extent_that with_the_result_that
"""

# Relative words.
RELATIVES = """
that what when where whereby wherein whereupon which who whoever whom whomever whose why
"""

# Words that open a question or an embedded question.
INTERROGATIVES = """
how however what whatever when whenever where wherever whether which whichever who whoever whom
whose why
"""

# Adverbs without -ly (and a few of the most frequent with it). Many are other classes as well.
ADVERBS = """
aboard about above abroad across ad-hoc afar afoot afresh after afterward afterwards again ago ahead
aloft alone along alongside aloud already alright also altogether always amiss anew anyhow anymore
anyway anywhere apart around aside asunder away awhile back back-to-back backstage backward
backwards barely before beforehand behind below beneath besides best better beyond bilaterally both
bottom-up briefly by certainly citywide clockwise close closely collectively company-wide
comprehensively consequently continually continuously countrywide currently day-to-day deep directly
door-to-door double doubly down downhill downriver downstairs downstream downtown downward downwards
each earlier earliest early earnestly east eastward eastwards easy effectively else elsewhere enough
especially even eventually ever evermore everyday everywhere exactly extra face-to-face fairly far
farther farthest fast fast-track faster fewer finally firmly first first-hand firsthand firstly flat
foremost forever formerly forth forthwith forward forwards free frequently full-time fully further
furthermore furthest generally gradually greatly half halfway hand-in-hand hands-on hard harder
hardest hardly head-on hence henceforth here hereafter hereby herein hereof hereto herewith high
higher highest highly historically hitherto home homeward how however immediately in in-depth
in-person indeed indoors initially inland inshore inside instead inter_alia inward inwards jointly
just last lastly late lately later latest least less likewise line-by-line little live locally long
longer loud low lower mainly maybe meantime meanwhile merely midway midweek more moreover most
mostly much namely nationwide naturally near nearby nearly never nevertheless newly next nigh no
non-stop nonetheless nonstop north northeast northward northwards northwest not notably
notwithstanding now nowadays nowhere obviously off off-site offline offshore often oftentimes on
on-site once one-on-one online only onshore onsite onstage onward onwards opposite ordinarily
originally otherwise out outdoors outright outside outward outwards over overall overboard overhead
overland overleaf overmuch overnight overseas part-time particularly partly past perchance perhaps
person-to-person point-by-point pretty previously primarily proactively properly province-wide
provincewide quickly quite rapidly rarely rather readily really recently regardless region-wide
relatively resolutely respectively right round round-the-clock scarcely seldom separately shortly
side-by-side sideways simply simultaneously since singlehandedly skyward slightly slow so
society-wide solely some someday somehow sometime sometimes somewhat somewhere soon sooner soonest
south southeast southward southwards southwest specially specifically statewide steadily
step-by-step still straight straightaway strictly strongly subsequently successfully such suddenly
swiftly tenfold then thence thenceforth there thereabouts thereafter thereby therefore therefrom
therein thereof thereon thereto thereupon therewith thoroughly though threefold thrice through
throughout thus tight till today together tomorrow tonight too top-down totally truly twice twofold
ultimately under underfoot underground underneath underwater unprecedentedly up upfront uphill
upright upriver upstairs upstream uptown upward upwards usually very vice-versa vigorously virtually
vis-à-vis way well west westward westwards when whence where whereby wherefore wherever
wholeheartedly wholly why wide widely within without worldwide worse worst year-round yearlong
yesterday yet yonder
"""

# Adverb phrases, joined by _.
LONG_ADVERBS = """
above_all after_all all_along all_day all_over all_the_more all_the_time all_the_way all_together
as_a_result as_a_whole as_always as_early_as_possible as_ever as_much_as_possible as_planned
as_possible as_scheduled as_soon_as_possible as_usual as_well at_a_time at_all at_all_costs
at_all_times at_best at_first at_home_and_abroad at_last at_least at_length at_most at_once
at_present at_that_time at_the_earliest at_the_moment at_the_same_time at_this_time by_all_means
by_and_large by_contrast by_no_means by_now by_then day_and_night day_by_day each_other each_year
even_more ever_since every_day every_year far_and_wide first_and_foremost first_of_all
for_a_long_time for_ever for_example for_good for_instance for_now for_the_first_time
for_the_most_part for_the_time_being from_now_on from_then_on from_time_to_time hand_in_hand
in_a_timely_manner in_addition in_advance in_all in_an_orderly_manner in_any_case in_brief in_common
in_conclusion in_due_course in_fact in_full in_full_swing in_general in_good_faith in_good_time
in_no_way in_part in_particular in_person in_place in_practice in_principle in_private in_public
in_real_time in_return in_short in_sum in_the_end in_the_future in_the_long_run in_the_long_term
in_the_meantime in_the_past in_the_process in_the_short_term in_time in_total in_turn in_unison
in_vain last_year more_and_more more_often more_or_less more_than_ever next_year no_later no_longer
no_more now_and_then of_course off_and_on on_a_daily_basis on_a_regular_basis on_average on_board
on_record on_schedule on_site on_the_contrary on_the_ground on_the_one_hand on_the_other_hand
on_the_spot on_the_whole on_time once_again once_and_for_all once_more one_after_another one_another
one_by_one over_and_over over_there over_time right_away right_now round_the_clock
shoulder_to_shoulder side_by_side since_then so_far sooner_or_later step_by_step that_is this_year
time_and_again to_date to_some_extent to_the_end to_the_full to_the_letter to_the_utmost to_this_day
to_this_end under_way until_now up_to_now upside_down vice_versa with_one_accord with_one_heart
without_delay without_exception without_fail year_after_year year_on_year
"""

# Adverbs that stand before an adjective or another adverb.
DEGREE_ADVERBS = """
absolutely all almost altogether as barely completely considerably deeply downright enough entirely
especially even ever exceedingly exceptionally extremely fairly far fully greatly hardly highly how
immensely increasingly just least less more most much nearly particularly pretty quite rather really
relatively remarkably significantly slightly so somewhat still such that too truly utterly very well
wholly yet
"""

# Words in -ly that are no adverbs.
LY_NOT_ADVERBS = """
age-friendly ally anomaly apply assembly beastly belly bimonthly biweekly bodily brotherly bully
burly business-friendly butterfly child-friendly chilly climate-friendly comely comply contumely
costly courtly cowardly cuddly curly daily dally deadly disorderly doily dolly early earthly
easterly eco-friendly elderly environment-friendly family family-friendly fatherly firefly fly folly
fortnightly friendly ghastly ghostly gnarly godly goodly gravelly grisly half-yearly heavenly hilly
holly holy homely homily hourly imply italy jelly jolly jowly july kindly leisurely likely lily
lively lonely lovely lowly manly masterly matronly mealy measly melancholy miserly monopoly monthly
motherly multiply neighborly neighbourly northerly oily oligopoly only orderly oversupply panoply
ply poly portly prickly priestly princely quarterly rally reassembly rely reply resupply saintly
sally scaly scholarly seemly shapely sickly silly sisterly sly smelly southerly sparkly spindly
sprightly squiggly stately steely subassembly subfamily sully supply surly tally timely ugly
undersupply unfriendly ungainly unlikely unruly unseemly untimely user-friendly weekly westerly wily
wobbly woolly worldly wrinkly yearly
"""

# Adjectives that no suffix shows, and the most frequent of those that one does.
ADJECTIVES = """
able abortive above-mentioned absent abstract absurd abundant academic acceptable accessible
accountable accurate active actual acute adamant adaptable additional adept adequate adjacent
administrative adult adverse aerial affluent affordable aforementioned afraid aged aggregate agile
agricultural airborne airtight akin alert alien alike alive all-out all-round all-time all-weather
allied alone aloof alternate alternative amateur amazing ambient ambitious ample analogous ancient
anew angry annual antique anxious apparent applicable appropriate approximate apt aquatic arable
arbitrary archaic ardent arduous arid armed artificial ashamed asleep assertive astute asymmetric
at-risk atomic attentive attractive atypical audible austere authentic authoritative autonomous
available average avid awake aware awful awkward backward bad balanced bald bankrupt bare basic
beautiful beloved beneficial benevolent benign best better big bigger biggest bilateral binary
binding bitter black blank blatant bleak blind blond blue blunt bogus bold born bottom-up bound
boundless brand-new brave brief bright brilliant brisk broad broad-based broader broadest broken
bronze brown brutal bulk bustling busy calm candid capable capital cardinal careful casual catchy
categorical causal cautious central certain charitable cheap cheaper cheerful chemical chief chilly
chronic circular civic civil civilian classic classical clean cleaner clear clear-cut clearer clever
climatic clinical close close-knit closer closest coastal coherent cohesive cold collective colonial
colorful colourful combative comfortable commensurate commercial common commonplace communal compact
comparable compatible competent competitive complementary complete complex complicated composite
compound comprehensive compulsive compulsory concave concerned concise concrete concurrent conducive
confident confidential congenial congested congruent conscientious conscious consecutive
conservative considerable considerate consistent conspicuous constant constitutional constructive
contemporary content contentious contingent contradictory contrary convenient conventional convex
cool cooperative cordial core corporate correct corresponding corrupt cosmic cosmopolitan
cost-effective costly counterproductive countless courteous covert creative credible crisp critical
cross-border cross-cutting cross-sector cross-strait crowded crucial crude cruel cubic culinary
cultural cumulative curious current customary cyclical daily damp dangerous dark dead deadly deaf
dear debatable decent decisive deep deep-rooted deep-sea deep-seated deeper deepest defective
defensive deficient definite definitive deft deliberate delicate delicious democratic demographic
dense dental dependent deputy desirable desolate desperate destitute destructive diabetic different
difficult diligent dim diplomatic dire direct dirty disparate dispassionate distant distinct
distinctive diverse divine domestic dominant door-to-door dormant double double-digit down
downstream downtown downward drastic dried drier dry dual dubious due dull durable dutiful dynamic
eager earlier earliest early earnest easier easiest east east-west eastern easy eclectic
eco-friendly ecological economic economical effective efficient elaborate elastic elder elderly
eldest electric electrical electronic elegant elementary eligible elite eloquent elusive emblematic
emergent eminent emotional empirical empty end-to-end endemic endless energetic enormous entire
entrepreneurial environmental epic episodic equal equitable equivalent erect erratic essential
eternal ethical ethnic even evenhanded eventual evident evil exact excellent exceptional excess
excessive exclusive executive exemplary exempt exorbitant expensive expert explicit explosive
express expressive exquisite extant extensive exterior external extinct extra extracurricular
extraordinary extravagant extreme eye-catching fabulous face-to-face factual faint fair fairer
faithful fake false familiar famous fanciful fantastic far far-flung far-off far-reaching
far-sighted farther fast fast-growing fast-moving faster fatal faulty favorable favorite favourable
favourite feasible federal female fertile fervent fierce final financial fine finest finite firm
first first-class first-ever first-hand first-rate first-time fiscal fit fitter five-year flagrant
flagship flat flawless fledgling flexible floral flourishing fluent fluid fond foolish forceful
foreign foremost formal former formidable forthcoming forthright forward forward-looking foul
fragile fragrant frail frank free free-trade freelance freer frequent fresh fresher freshwater
friendlier friendly frigid front front-line front-rank frontline frozen fruitful frustrated full
full-scale full-service full-time fuller fullest fun functional fundamental funny further furthest
futile future futuristic gainful gallant general generic generous genetic genial gentle genuine
geographic geological geopolitical giant gifted gigantic glad glamorous global gloomy glorious gold
golden good good-faith good-neighborly good-neighbourly gracious gradual grand grass-roots
grassroots grateful grave gray great greater greatest green greener greenfield grey grievous grim
gross groundless guilty habitual handmade handsome handy happy hard hard-won harder hardest harmful
harmless harmonious harsh hazardous healthier healthy heart-to-heart heartfelt hearty heavier heavy
hefty helpful hereditary heroic hesitant hidden high high-altitude high-caliber high-calibre
high-end high-grade high-level high-performance high-priority high-profile high-quality high-ranking
high-risk high-speed high-standard high-tech high-value high-volume high-yield higher highest
historic historical holistic hollow holy home homeless honest honorable honorary honourable hopeful
horizontal hospitable hostile hot huge human humane humanitarian humble humid hundred-year hungry
hybrid hydraulic hydroelectric hygienic iconic ideal identical ideological idle ill illegal
illegitimate illicit immature immediate immense imminent immoral immune impartial impatient
imperative imperfect imperial impervious implicit important impossible impressive improper imprudent
in-depth in-house in-person in-service inaccurate inactive inadequate inappropriate inbound
inclusive incoming incomplete inconsistent inconvenient incorrect incredible incumbent indefinite
independent indigenous indirect indiscriminate indispensable indisputable individual indoor
industrial inefficient inert inevitable inexpensive infant infectious inferior infinite influential
informal inhumane initial inland inner innocent innovative insecure inseparable inside insolvent
instant instrumental insufficient intact intangible integral intellectual intelligent intense
intensive inter-agency inter-departmental inter-governmental inter-korean inter-parliamentary
inter-regional intercity intercultural interdependent interdisciplinary interested interethnic
intergovernmental interim interior intermediate intermittent internal international interpersonal
interprovincial interreligious intimate intra-african intra-regional intricate intrinsic invalid
invaluable invincible inviolable invisible inward irregular irrelevant irresponsible irreversible
islamic joint jubilant judicial juicy junior just keen key kind kinder known labor-intensive
labour-intensive lame landlocked landmark large large-scale large-sized larger largest last-minute
lasting late latent later lateral latest latter lavish law-abiding lawful lawless lax lay lead
leading lean left left-wing legal legendary legislative legitimate lengthy lenient lesser lethal
level liable liberal life-long life-saving lifelong light lighter like like-minded likely limited
limitless linear linguistic liquid literal literary literate livable live liveable livelier lively
local lonely long long-awaited long-distance long-established long-haul long-lasting long-overdue
long-range long-running long-serving long-standing long-term long-time longer longest longstanding
longtime loose lost loud lovable lovely low low-altitude low-carbon low-cost low-emission low-end
low-income low-key low-level low-lying low-risk lower lowest loyal lucky lucrative lukewarm lunar
luxurious macro macroeconomic mad magic magnetic magnificent main mainland mainstream major male
mammoth man-made managerial mandatory manifest manifold manual marginal marine marital maritime
marked market-oriented martial marvellous marvelous mass massive masterful material maternal mature
maximal maximum mean meaningful meaningless measurable mechanical medical medicinal medieval
mediocre medium medium-sized medium-term mega memorable menial mental merciful mere merry
meteorological methodical meticulous metropolitan micro microscopic mid-career mid-level mid-range
mid-sized mid-term mid-to-long-term mild military mindful mini minimal minimum minor minute mobile
mock moderate modern modest modular moist molecular momentous monetary monotonous monthly monumental
moral mortal motor mountainous multi-agency multi-dimensional multi-ethnic multi-layered multi-level
multi-million multi-party multi-pronged multi-purpose multi-sectoral multi-year multicultural
multidisciplinary multifaceted multilateral multilingual multinational multiple multipolar multiyear
municipal muscular musical mutual mysterious mythical naive naked narrow narrower nasty national
native natural nautical naval near near-term nearby nearer nearest neat necessary negative negligent
negligible neighbouring nervous net neutral never-ending new new-energy new-era new-found
new-generation new-style new-type newborn newer newest newfound next-door next-generation next-level
nice noble nocturnal noisy nominal non-aligned non-combat non-discriminatory non-essential
non-ferrous non-governmental non-nuclear non-oil non-partisan non-performing non-permanent
non-profit non-proliferation non-public non-resident non-state non-tariff non-traditional
non-violent nonprofit nonviolent normal north north-south northeast northeastern northern
northwestern notable noteworthy notorious novel nuclear null numb numerous nutritious obedient
objective obligatory oblique obscure obsolete obvious occasional odd off off-site offensive official
offline offshore okay old old-age older oldest olympic on-demand on-site on-the-ground on-the-job
on-the-spot once-in-a-century one-day one-off one-on-one one-sided one-stop one-time one-way ongoing
online onshore onsite onward opaque open open-air open-door open-ended open-minded operational
opportune opposite optic optical optimal optimistic optimum optional oral orange orderly ordinary
organic ornamental orthodox out-of-date out-of-school outbound outdated outdoor outer outgoing
outlandish outright outside outward over-the-counter overall overdue overland overnight overriding
overseas overt overwhelming own pacific painful painstaking pale palpable parallel paramount
parliamentary part-time partial particular partisan passionate passive past paternal patient
patriotic peaceful peculiar pedagogical pediatric penal people-centered people-centred
people-oriented people-to-people perennial perfect periodic peripheral permanent permissible
pernicious perpetual persistent personal pertinent pessimistic petty pharmaceutical phenomenal
photographic physical pink pivotal placid plain planetary plausible playful pleasant plentiful
plural plus pneumatic polar polite political poor poorer poorest popular populous porous portable
positive possible post-conflict post-covid post-disaster post-pandemic post-war postal postgraduate
postwar potable potent potential powerful practicable practical pragmatic pre-existing pre-school
precarious precious precise predictable predominant preeminent preferable preferential pregnant
prehistoric preliminary premature premier premium preparatory prerequisite present present-day
presidential prestigious presumptive prevalent preventive previous priceless primary prime primitive
principal prior pristine private pro-active pro-poor proactive probable problematic procedural
productive professional proficient profitable profound progressive prolific prominent promising
prompt prone proper proportional proportionate prospective prosperous protracted proud provincial
provisional prudent psychological public public-private public-spirited publicly-funded punctual
punitive pure purple purposeful quadrennial qualitative quantitative quarterly quick quicker
quickest quiet racial radical radioactive rainy random rapid rare rash rational raw ready ready-made
real real-life real-time real-world realistic rear reasonable recent reciprocal reckless record
record-breaking recurrent red red-letter redundant regional regular regulatory relative relevant
reliable religious reluctant remarkable remedial remiss remote renewable repeat replete
representative reproductive reputable requisite resident residential residual resilient resolute
resourceful respectable respectful respective responsible responsive retail retrospective reverse
revolutionary rich richer richest ridiculous rife right right-hand right-wing rightful rigid
rigorous ripe risk-based risky rival robust romantic rosy rotten rough round round-the-clock
round-trip routine royal rude rudimentary rural ruthless sacred sad safe safer safest sane sanitary
satellite-based satisfactory savage scalable scarce scenic scientific scrupulous sea-based seamless
seaside seasonal seasoned second second-hand second-largest second-tier secondary secret sectarian
sectoral secular secure sedentary selective self-aware self-confident self-contained self-evident
self-reliant self-sufficient selfless senior sensible sensitive separate serene serious severe
shallow sharp sharper shiny short short-lived short-range short-sighted short-term shorter shortest
sick significant silent silver similar simple simpler simplest simultaneous sincere single
single-digit single-use sizable sizeable skilful skilled skillful slack sleek slender slight slim
slow slower small small-scale small-sized smaller smallest smart smarter smooth smoother snowy
so-called sober social social-economic socialist socially-minded socio-economic socioeconomic soft
softer solar sole solemn solid solid-state solvent soon-to-be sophisticated sore sound south
south-south southeast southeastern southern southwestern sovereign spacious spare sparse spatial
special specific spectacular speedy spiritual splendid spontaneous sporadic spotless square stable
staff-level stagnant stainless standard standing standout stark state-of-the-art state-owned
state-run static stationary statistical statutory staunch steadfast steadier steady steep stellar
step-by-step sterile stern sticky stiff still stormy straight straightforward strange strategic
strenuous strict stricter strictest striking stringent strong stronger strongest structural stubborn
studious sturdy sub-national sub-provincial sub-regional sub-saharan subject subjective submarine
subnational subordinate subregional subsequent subsidiary substantial substantive subtle subtropical
suburban successful successive sudden sufficient suitable sunny super superb superficial superfluous
superior superlative supplementary supportive supposed supranational supreme sure surplus
susceptible suspect suspicious sustainable sweet swift swifter symbolic symmetrical sympathetic
synthetic systematic systemic tacit tactful tactical talented tall taller tame tangible tardy
tax-free technical technological tedious teenage temperate temporal temporary tenable tense
tentative terminal terrestrial terrible territorial tertiary thankful theoretical thermal thick
thicker thin thorough thoughtful three-way three-year thrifty tidal tidy tight tight-knit tighter
time-bound timeless timely tiny tireless top top-class top-down top-flight top-level top-notch
top-priority top-ranking top-tier total touching tough tougher tourist trade-related traditional
tragic trans-boundary trans-pacific transatlantic transboundary transcontinental transformative
transient transitional transnational transparent transregional treacherous tremendous trendy
triangular tribal tricky trilateral triple triumphant trivial tropical true trustworthy turbulent
twin twin-track two-way two-year typical ubiquitous ugly ultimate ultra unable unacceptable unaware
unbearable unbiased unblemished uncertain unclear uncommon unconditional under-resourced
under-served underdeveloped underground underlying underprivileged underwater undue unequal
unequivocal uneven unfair unfamiliar unfavorable unfavourable unfit unforgettable unfortunate
unhappy unhealthy uniform unilateral unimpeded unimportant uninterrupted unique united universal
unjust unknown unlawful unlikely unmanned unnecessary unofficial unpopular unprecedented
unpredictable unqualified unreasonable unrelenting unreliable unremitting unsafe unseen unselfish
unshakable unshakeable unskilled unstable unsuccessful unsuitable unsure unsustainable unswerving
untimely unusual unwell unwise up-and-coming up-to-date upbeat upcoming upmarket upper upright
upscale upstream upward urban urgent useful useless usual utmost utter vacant vague vain valiant
valid valuable vast verbal verifiable veritable versatile vertical viable vibrant vicious victorious
vigilant vigorous violent viral virtual virtuous visible visionary visiting visual vital vivid vocal
vocational volatile voluntary vulnerable waking warm warm-hearted warmer wary wasteful watchful
water-saving waterproof wayward weak weaker wealthier wealthy weary weekly weird welcome well
well-off west western wet white whole whole-of-government whole-of-society whole-process
wholehearted wholesale wholesome wicked wide wide-ranging wider widespread widest wild win-win windy
wintry wireless wise wiser wonderful wooden world-class world-famous world-leading worldwide worse
worst worth worthwhile worthy would-be wrong year-end year-long year-on-year year-round yearlong
yearly yellow young younger youngest youthful zealous zero zero-carbon zero-emission zero-sum
"""

# Comparatives and superlatives without more, most.
COMPARATIVES = """
best better bigger biggest bolder braver brighter brightest broader broadest calmer cheaper cheapest
cleaner cleanest clearer clearest closer closest colder coldest cooler darker deadlier deadliest
deeper deepest denser drier earlier earliest easier easiest elder eldest fairer farther farthest
faster fastest fewer fewest finer finest firmer fitter fresher friendlier fuller fullest further
furthest gentler greater greatest greener greenest happier happiest harder hardest harsher healthier
healthiest heavier heaviest higher highest hotter hottest humbler innermost keener kinder larger
largest later latest leaner least less lesser lighter lightest livelier longer longest louder lower
lowest milder more most narrower nearer nearest neater newer newest nicer nobler older oldest
outermost poorer poorest prouder purer quicker quickest quieter rarer rarest richer richest safer
safest shallower sharper shorter shortest simpler simplest slower slowest smaller smallest smarter
smartest smoother softer sooner soonest sounder steadier steeper sterner stricter strictest stronger
strongest sturdier surer sweeter swifter taller tallest thicker thinner tighter tightest tougher
toughest truer uppermost utmost warmer warmest weaker weakest wealthier wealthiest wetter wider
widest wiser worse worst younger youngest
"""

# Nouns that suffix rules would take for something else, or that have no plural in -s.
COMMON_NOUNS = """
abacus access accuracy advice agenda aim air aircraft ally analyses analysis apparatus aquaculture
army assembly atlas authority bacteria baggage basis bed bias bible bonus bread breed bronze bus
business calculus calf campus canvas care cargo cattle ceiling census cereal chaos chassis chemistry
chess children china christmas circus city class clergy clothes clothing coffee colleague college
column compass congress consensus corps corpus cosmos county creed crew crises crisis criteria
culture customs data deal deed deer diabetes diagnoses diagnosis diocese diplomacy discourse
distress dress duty dwelling dynasty economics economy electronics emphasis energy equipment ethics
evening expertise faculty family feed feet fish focus folk food foot forces forum fruit fungi
furniture future gas geese genius glass goods goose grass greed ground guidance guidelines hair
happiness hardware hatred headquarters health heed help homework honey housing hunting hydropower
hypotheses hypothesis impetus income index indices industry information infrastructure ink innings
insight interest interior jewellery jewelry joy judiciary jury justice kindred king knowledge land
law lead leadership leaves legislature lens lenses lettuce library lies lightning linguistics
literacy lives livestock loss luck luggage machinery mail majesty majority manpower mass mathematics
matrix means measles media medicine men mice military minority minutes momentum money monopoly
morale morning mosaic multimedia mumps music navy news nexus night noise nothing nucleus nursing
oases oasis offspring oil ombudsman opus oxen paralysis parliament peace people peoples personnel
petroleum phenomena phenomenon philosophy phonetics physics picnic plenary police policy politics
pollution poultry press prestige printing process produce progress property prospectus proxy public
quality radius rain regalia religion republic research resources rhetoric rice ring roof route
rubric sales salmon seed series sheep shrimp sibling silk silos siren situation sky snow social soil
species speed spring squid staff status steel stimuli stimulus string stuff summer summit supply
surplus syllabus symposia symposium syntheses synthesis tableau tea teeth terminus textile textiles
theses thesis thing things timber topic town traffic transit treatment trees trout tuberculosis tuna
unison universe university uranium vaccine venue verdict vertebrae veterans village virus vocabulary
walrus war warming warning watershed weather weed welfare wellbeing wheat wheelchair wife wing wives
wolves woman women wood work workforce works world youth zinc
"""

# Plural nouns without -s; most are groups of people or abstract nouns of the genre.
IRREGULAR_PLURALS = """
addenda agendas aldermen alumnae alumni assemblymen assemblywomen bacteria bureaux businessmen
businesspeople businesswomen cameramen cattle chairmen chairpeople chairwomen children clergy
clergymen clergywomen congressmen congresswomen councilmen councilwomen countrymen criteria
curricula data feet firemen fishermen folk fungi geese gentlemen grandchildren halves indices ladies
lawmen laymen literati livestock media memoranda men mice nuclei oases ombudsmen oxen people
personnel phenomena plateaux police policemen policewomen poultry salespeople schoolchildren
servicemen servicewomen spokesmen spokespeople spokeswomen sportsmen sportspeople sportswomen staff
statesmen stimuli strata syllabi symposia tableaux teeth townspeople tradespeople tribesmen
vertebrae vice-chairmen women workmen youth
"""

# Singular nouns in -s, which no plural rule should touch.
SINGULAR_S = """
access address aegis analysis apparatus asbestos asparagus atlas axis basis bias bonus brass bus
business campus canvas census chaos chassis chess christmas circus class compass congress consensus
crisis cross darkness distress dress economics electronics emphasis ethics excess fitness focus
fortress gas genus glass grass gymnastics happiness harness headquarters hostess hypothesis illness
impetus kindness lens linguistics logistics loss mass mathematics mattress measles mess mistress
modus moss nemesis news nexus oasis paralysis parenthesis pass physics politics press princess
process prognosis progress prospectus prowess radius readiness recess rhinoceros sickness species
statistics status stewardess stimulus stress success surplus synopsis synthesis thesis trespass
tuberculosis virus weakness wellness wilderness witness
"""

# Units and parts of time.
TIME_NOUNS = """
afternoon afternoons autumn centuries century dawn day days daytime decade decades dusk eve evening
evenings fall fortnight fortnights half-year hour hours midday midnight minute minutes moment
moments month months morning mornings night nights noon period quarter quarters season seasons
second seconds semester semesters spring summer term terms time times today tomorrow tonight week
weekday weekdays weekend weekends weeks winter year years yesterday
"""

# Words that tie a time noun to the day of the news: last week, next year.
TIME_ADJECTIVES = """
coming current each every following given last next past present previous same that this upcoming
"""

# Months, short; the point is not printed always.
MONTH_ABBREVIATIONS = """
apr aug dec feb jan jul jun mar may nov oct sep sept
"""

# Weekdays, short.
WEEKDAY_ABBREVIATIONS = """
fri mon sat sun thu thur thurs tue tues wed
"""

# Parts of the day an event is put in.
SESSION_WORDS = """
afternoon dawn evening forenoon midday midnight morning night noon
"""

# Names and codes of currencies, and the signs.
CURRENCIES = """
$ a$ afghani ariary aud baht balboa birr bitcoin bolivar boliviano brl c$ cad cedi cedis cent cents
chf cny colon cordoba córdoba dalasi dinar dinars dirham dirhams dollar dollars dong dram escudo eur
euro euros forint franc francs gbp gourde guarani guaraní guilder hk$ hkd hryvnia inr jpy kina kip
koruna krona krone kroner krw kuna kwacha kwanza kyat lari lek lempira leone leu lev lira manat
metical mop mxn naira nakfa ngultrum nt$ ouguiya paanga pataca pence penny peso pesos pound pounds
pula quetzal rand reais real renminbi rial ringgit riyal rmb rouble roubles rub ruble rubles rufiyaa
rupee rupees rupiah s$ sgd shekel shekels shilling shillings sol sols som somoni sterling sum taka
tala tenge tugrik twd tögrög us$ usd vatu vnd won yen yuan zar zloty £ ¥ ฿ ₦ ₩ ₫ € ₹ ₽
"""

# Units of measure, written out and short.
UNITS = """
% acre acres are barrel barrels bushel bushels carat carats celsius centimeter centimeters
centimetre centimetres cm db degree degrees fahrenheit feet foot ft g gallon gallons gb ghz gigabit
gigabits gigabyte gigabytes gigawatt gigawatts gram grams gw gwh ha hectare hectares hp hz inch
inches jin joule kelvin kg kilo kilogram kilograms kilometer kilometers kilometre kilometres kilos
kilowatt kilowatt-hour kilowatt-hours kilowatts km knot knots kv kw kwh l lb lbs light-year
light-years liter liters litre litres m mb mbps megabit megabits megabyte megabytes megawatt
megawatt-hours megawatts meter meters metre metres mg mhz micrometre micron microns mile miles
milligram milligrams milliliter milliliters millilitre millilitres millimeter millimeters millimetre
millimetres mm mph mu mw mwh nanometer nanometers nanometre nanometres ounce ounces oz percent
percentage-point pint pints pixel pixels pound pounds ppm quintal quintals rpm sq sqm
square-kilometre t tb terabyte terabytes terawatt terawatt-hours teu ton tonnage tonne tonnes tons
twh volt volts watt watts yard yards °c °f
"""
