"""Verbs of English official prose: base forms, irregular forms, and what else each form can be.

Every name is one string of words separated by white space, sorted; `str.split` reads it. The regular
forms (-s, -ed, -ing) are generated from the base form elsewhere; the tables here say where the
regular rule fails and where a form is a noun, an adjective or an adverb as well.
"""

# Base forms. Both spellings (-ise, -ize; -our, -or) where both are printed.
VERBS = """
abandon abase abate abbreviate abdicate abduct abet abhor abide abolish abort abound abrogate
abscond absolve absorb abstain abstract abuse abut accede accelerate accent accentuate accept access
acclaim acclimatise acclimatize accommodate accompany accomplish accord account accredit accrue
acculturate accumulate accuse accustom ache achieve acidify acknowledge acquaint acquiesce acquire
acquit act activate actualise actualize adapt add address adhere adjoin adjourn adjudicate adjust
administer administrate admire admit admonish adopt adore adorn advance advertise advise advocate
aerate affect affiliate affirm affix afflict afford afforest age agglomerate aggravate aggregate
agitate agonise agonize agree aid ail aim air air-condition air-drop air-freight airdrop airlift
alarm alert alienate align allay allege alleviate alliterate allocate allot allow allude ally alter
alternate amalgamate amass amaze amble ambush ameliorate amend amortise amortize amount amplify
amputate amuse analogise analogize analyse analyze anchor anger angle animate anneal annex
annihilate annotate announce annoy annul anoint answer antagonise antagonize anticipate apologise
apologize appal appeal appear appease append appertain applaud apply appoint apportion appraise
appreciate apprehend apprentice apprise approach appropriate approve approximate arbitrate arch
archive argue arise arm arouse arraign arrange array arrest arrive articulate ascend ascertain
ascribe ask asphyxiate aspire assail assassinate assault assay assemble assent assert assess assign
assimilate assist associate assort assume assure astonish astound atone atrophy attach attack attain
attempt attend attenuate attest attire attract attribute attune auction audit audition augment augur
authenticate author authorise authorize automate avail avenge aver average avert avoid avow await
awake awaken award awe babysit back backdate backfill backfire backpedal backslide backstop
backtrack bag bail bait bake balance balk balkanise balkanize ball ballot ban bandage bang banish
bank bankroll bankrupt baptise baptize bar barbecue bare bargain bark barrage barricade barter base
bash bask bathe batter battle be beach beam bear beat beautify beckon become bed bedazzle bedeck
beef beep befall befit befriend beg begin behave behead behold bejewel belch belie believe belittle
bellow belong belt bemoan bemuse bench benchmark bend benefit bequeath berate bereave berth beseech
beset besiege besmirch bespeak bestir bestow bet betray better bewail beware bewilder bias bicker
bicycle bid bide bike bill bin bind biodegrade biopsy bisect bite blacken blacklist blame blanch
blank blanket blast blaze bleach bleed blemish blend bless blight blind blindfold blink block
blockade blog bloom blossom blot blow blow-dry bludgeon blunder blunt blur blurt blush board boast
boat bode boggle boil bolster bolt bomb bombard bond book boom boost boot bootstrap border bore
borrow boss botch bother bottle bottleneck bottom bounce bound bow bowl box boycott brace bracket
brag brainstorm brake branch brand brandish brave brawl breach break breakfast breast-feed
breastfeed breathe breed brew bribe bridge brief brighten brim bring bristle broach broadcast
broaden broker brood browse bruise brush buckle bud budge budget buffer buffet bug build bulge bulk
bulldoze bully bump bundle bungle bunker buoy burden burgeon burglarise burglarize burgle burn
burnish burrow burst bury bus bust bustle butcher butter button buttress buy buzz bypass cage cajole
calcify calculate calibrate call calm calve camouflage camp campaign can cancel canvass cap
capitalise capitalize capitulate capsize caption captivate capture card care caress caretake
caricature carpet carry cart carve cascade case cash cast castigate catalog catalogue catalyse
catalyze catapult catch categorise categorize cater cause caution cave cease cede celebrate cement
censor censure center centralise centralize centre certify chain chair challenge champion chance
change channel chant chaperon chaperone char characterise characterize charge charm chart charter
chase chastise chat cheapen cheat check cheer cherish chew chide chill chip chisel chlorinate choke
choose chop choreograph christen chronicle chuckle chug churn circle circulate circumnavigate
circumvent cite civilise civilize claim clamour clamp clap clarify clash clasp class classify claw
clean cleanse clear cleave clench click climax climb clinch cling clip cloak clobber clock clog
clone close clot clothe cloud club cluster clutch co-author co-chair co-convene co-create co-design
co-develop co-exist co-finance co-found co-fund co-host co-locate co-operate co-ordinate co-organise
co-organize co-own co-produce co-sign co-sponsor coach coagulate coalesce coast coat coauthor coax
cochair cocreate code codesign codevelop codify coerce coexist cofound cogitate cohabit cohere
cohost coil coin coincide collaborate collapse collate collect collide collude colonise colonize
color colour comb combat combine come comfort command commandeer commemorate commence commend
comment commentate commercialise commercialize commiserate commission commit commoditise commoditize
communicate commute compare compartmentalise compartmentalize compel compensate compete compile
complain complement complete complicate compliment comply compose compost compound comprehend
compress comprise compromise compute con conceal concede conceive concentrate conceptualise
conceptualize concern conclude concoct concretise concretize concur condemn condense condition
condole condone conduct confederate confer confess confide configure confine confirm confiscate
conflate conflict conform confound confront confuse congest congratulate congregate conjecture
conjoin conjure connect connive connote conquer conscript consecrate consent conserve consider
consign consist console consolidate conspire constitute constrain constrict construct construe
consult consume consummate contact contain contaminate contemplate contend contest contextualise
contextualize continue contort contract contradict contrast contravene contribute contrive control
convalesce convene converge converse convert convey convict convince convulse cook cool cooperate
coordinate cope coproduce copy cordon core corner correct correlate correspond corroborate corrode
corrupt cosponsor cost cough counsel count counter counter-attack counteract counterattack
counterbalance counterfeit countermand countersign couple course court cover covet cower crack
crackle cradle craft cram crane crash crave crawl creak create credit creep cremate criminalise
criminalize cripple criss-cross criticise criticize critique crop cross cross-breed cross-check
cross-examine cross-fertilise cross-fertilize cross-pollinate cross-reference crossbreed crouch
crowd crowd-fund crowdfund crowdsource crown crucify cruise crumble crumple crunch crusade crush cry
crystallise crystallize cuddle cull culminate cultivate curate curb cure curl curry curse curtail
curtain curve cushion custom-build customise customize cut cycle dab dabble dam damage dampen dance
dare darken dart dash date daunt dawn daze de-escalate de-link de-risk deactivate deaden deafen deal
debar debase debate debauch debit debrief debug debunk debut decapitate decarbonise decarbonize
decay deceive decelerate decentralise decentralize decide decimate decipher deck declare declassify
decline decode decolonise decolonize decommission decompose deconflict deconstruct decontaminate
decorate decouple decrease decree decriminalise decriminalize decry dedicate deduce deduct deem
deepen deescalate deface defame default defeat defect defend defer define deflate deflect deforest
deform defraud defray defrost defuse defy degenerate degrade dehumanise dehumanize dehydrate deify
deject delay delegate delete deleverage deliberate delight delimit delineate delist deliver delude
deluge delve demand demarcate demean demilitarise demilitarize demobilise demobilize democratise
democratize demolish demonstrate demoralise demoralize demote demur demystify denature denigrate
denominate denote denounce dent denuclearise denuclearize deny depart depend depict deplete deplore
deploy depoliticise depoliticize depopulate deport depose deposit depreciate depress deprive
deputise deputize deradicalise deradicalize derail deregister deregulate derive derogate desalinate
descend describe desecrate desegregate desensitise desensitize desert deserve design designate
desire desist despair despatch despise destabilise destabilize destine destroy detach detail detain
detect deter deteriorate determine detest dethrone detonate detour detoxify detract devalue
devastate develop deviate devise devolve devote devour diagnose dial dialogue dialyse diarise
diarize dichotomise dichotomize dictate die diet differ differentiate diffract diffuse dig digest
digitalise digitalize digitise digitize dignify digress dilate dilute dim diminish dine dip direct
disable disabuse disadvantage disaffect disaggregate disagree disallow disappear disapply disappoint
disapprove disarm disassemble disassociate disavow disband disbelieve disburse discard discern
discharge discipline disclaim disclose discolour discomfort disconcert disconnect discontinue
discount discourage discover discredit discriminate discuss disdain disembark disempower
disenfranchise disengage disentangle disfavour disfigure disgorge disgrace disguise disgust dish
dishearten dishonour disincentivise disincentivize disinfect disinherit disintegrate disinvest
dislike dislocate dislodge dismantle dismay dismiss dismount disobey disorganise disorganize
disorient disown disparage dispatch dispel dispense disperse dispirit displace display displease
dispose dispossess disprove dispute disqualify disregard disrespect disrobe disrupt dissatisfy
dissect disseminate dissent dissimulate dissipate dissociate dissolve dissuade distance distil
distill distinguish distort distract distress distribute district distrust disturb disunite dive
diverge diversify divert divest divide divorce divulge do dock doctor document dodge dole
domesticate dominate donate doom doorstep dope dot double doubt douse downgrade downlink download
downplay downscale downshift downsize doze draft drag drain dramatise dramatize drape draw drawl
dread dream dredge drench dress drift drill drink drip drive drizzle drone drop drown drug drum dry
dub duck duel dull dump dupe duplicate dust dwarf dwell dwindle dye e-mail earmark earn ease eat
eavesdrop ebb echo eclipse economise economize edge edify edit educate efface effect effectuate
effervesce egg eject eke elaborate elapse elbow elect electrify electrocute elevate elicit elide
eliminate elongate elope elucidate elude emaciate email emanate emancipate emasculate embalm embargo
embark embarrass embattle embed embellish embezzle embitter embody embolden emboss embrace embroider
embroil emerge emigrate emit empathise empathize emphasise emphasize emplace employ empower empty
emulate enable enact encamp encapsulate encase enchant encircle enclose encode encompass encounter
encourage encroach encrust encrypt encumber end endanger endear endeavor endeavour endorse endow
endure energise energize enervate enfold enforce enfranchise engage engender engineer engrave
engross engulf enhance enjoin enjoy enlarge enlighten enlist enliven enquire enrage enrich enrol
enroll enshrine enslave ensnare ensue ensure entail entangle enter entertain enthral enthrone
enthuse entice entitle entomb entrap entreat entrench entrust enumerate enunciate envelop envisage
envision envy epitomise epitomize equal equalise equalize equate equip equivocate eradicate erase
erect erode err erupt escalate escape eschew escort espouse establish esteem estimate etch eulogise
eulogize evacuate evade evaluate evangelise evangelize evaporate even evict evidence evince evoke
evolve exacerbate exact exaggerate exalt examine exasperate excavate exceed excel except exchange
excite exclaim exclude excommunicate exculpate excuse execute exemplify exempt exercise exert exhale
exhaust exhibit exhort exhume exile exist exit exonerate exorcise expand expatriate expect expedite
expel expend experience experiment expire explain explicate explode exploit explore export expose
expound express expropriate extemporise extemporize extend exterminate externalise externalize
extinguish extol extort extract extradite extrapolate extricate exude exult eye fabricate face
facilitate factor fade fail faint fake fall falsify falter familiarise familiarize fan fancy fare
farm fascinate fashion fast fast-forward fast-track fasten father fathom fatigue fatten fault favor
favour fax faze fear feast feature federate feed feel feign felicitate fell fence fend ferment ferry
fertilise fertilize fester festoon fetch feud fictionalise fictionalize fiddle field field-test
fight figure file fill film filter finalise finalize finance find fine fine-tune finger fingerprint
finish fire firefight firm fish fit fix flag flagellate flank flap flare flash flatten flatter
flaunt flavour flee fleece flex flick flicker fling flip flirt flit float flock flog flood floor
flop flounder flourish flout flow flower fluctuate fluoridate flush flutter fly foam focus foil fold
follow foment fool foot footnote forage forbid force forearm forecast foreclose forego foreground
foreknow foresee foreshadow forestall foretaste foretell forewarn forfeit forge forget forgive forgo
fork form formalise formalize format formulate forsake fortify forward forward-deploy fossilise
fossilize foster foul found fracture fragment frame franchise free freewheel freeze freight frequent
freshen frighten frolic front front-load frown fructify fruit frustrate fry fuel fulfil fulfill
fulminate fumble fume fumigate function fund fundraise funnel furnish further fuse fuss gag gain
gallop galvanise galvanize gamble gape garden garner garnish garrison gas gasp gatecrash gather
gauge gaze gear generalise generalize generate gentrify germinate gerrymander gesticulate gesture
get gift giggle give glamorise glamorize glance glare glaze gleam glean glide glimmer glimpse glint
glisten glitter gloat globalise globalize glorify gloss glow glue glut gnaw go goad gossip gouge
govern grab grace grade graduate graft grandstand grant granulate grapple grasp grate gravitate
graze grease green green-light greenlight greet grieve grill grimace grin grind grip grit groan
groom grope ground ground-test group grow growl grudge grumble grunt guarantee guard guess guide
guillotine gulp gun gush gut hack hail hallmark hallow hallucinate halt halve hamper hand handcuff
handicap handle handpick hang happen harangue harass harbor harbour harden harm harmonise harmonize
harness harp harvest hassle hasten hatch haul haunt have hawk head head-hunt headhunt headline
headquarter heal heap hear heat heave hector hedge heed heighten help hem herald herd hesitate hew
hibernate hide highlight hijack hike hinder hinge hint hire hit hoard hobble hobnob hog hoist hold
hole holiday hollow home homogenise homogenize hone honor honour hoodwink hook hop hope horrify hose
hospitalise hospitalize host hound house hover howl huddle hug hull hum humanise humanize humble
humiliate hunch hunger hunt hurdle hurl hurry hurt hush hustle hydrate hydrolyse hype hypnotise
hypnotize hypothesise hypothesize ice idealise idealize ideate identify idle idolise idolize ignite
ignore illuminate illustrate image imagine imbibe imbue imitate immerse immigrate immobilise
immobilize immolate immortalise immortalize immunise immunize impact impair impale impart impassion
impeach impede impel imperil impersonate impinge implant implement implicate implode implore imply
import importune impose impound impoverish impregnate impress imprint imprison improve improvise
impugn impute inactivate inaugurate inbreed incapacitate incarcerate incarnate incense incentivise
incentivize incinerate incite incline include incorporate increase incriminate incubate inculcate
incur indemnify indent index indicate indict individualise individualize indoctrinate induce induct
indulge industrialise industrialize inebriate infantilise infantilize infatuate infect infer infest
infiltrate inflame inflate inflict influence inform infringe infuriate infuse ingest inhabit inhale
inherit inhibit initial initialise initialize initiate inject injure ink inlay innovate inoculate
input inquire inscribe insert inshore insinuate insist insource inspect inspire install instigate
instil instill institute institutionalise institutionalize instruct insulate insult insure integrate
intend intensify inter interact interbreed intercede intercept interchange interconnect interdict
interest interface interfere interject interlink interlock intermarry intermingle intermix intern
internalise internalize internationalise internationalize interoperate interplay interpose interpret
interrelate interrogate interrupt intersect intersperse intertwine intervene interview interweave
intimate intimidate intone intoxicate intrigue introduce introspect intrude intuit inundate inure
invade invalidate inveigh invent inventory invert invest investigate invigorate invite invoice
invoke involve ionise ionize irk iron irradiate irrigate irritate irrupt isolate issue itch itemise
itemize iterate jab jail jam jeer jeopardise jeopardize jerk jest jettison jewel jockey jog join
joke jolt jostle jot journey judge juggle jump jump-start jumpstart junk justify jut juxtapose keep
key kick kick-start kickstart kidnap kill kindle kiss kit kneel knit knock knot know knuckle kowtow
label labor labour lace lack lag lambast lambaste lament laminate lampoon lance land landscape
languish lapse lash last latch laud laugh launch launder lavish lay layer laze leach lead leaf leak
lean leap leapfrog learn lease leave lecture leer legalise legalize legislate legitimate legitimise
legitimize lend lengthen lessen let level lever leverage levitate levy liaise libel liberalise
liberalize liberate licence license lick lie lift light lighten like liken limit limp line linger
link lionise lionize lip-read liquefy liquidate list listen litigate litter live live-stream liven
livestream load loan loathe lob lobby localise localize locate lock lodge log loiter long look loom
loop loosen loot lop lose lounge love lower lubricate lug lull lumber lump lunch lunge lurch lure
lurk lynch macerate machinate machine magnetise magnetize magnify mail maim mainstream maintain make
malfunction man manage mandate maneuver mangle manhandle manifest manipulate manoeuvre manufacture
map mar march marginalise marginalize marinate mark market maroon marry marshal martyr marvel mask
masquerade mass-produce massacre massage master mastermind masticate match matchmake mate
materialise materialize matriculate matter mature maul maximise maximize mean meander measure
mechanise mechanize meddle mediate medicate meditate meet meld meliorate mellow melt memorialise
memorialize memorise memorize menace mend mention mentor merge merit mesh mesmerise mesmerize
message micromanage microwave miff migrate militarise militarize militate milk mill mime mimic mince
mind mine mingle miniaturise miniaturize minimise minimize minister mint mirror misallocate
misappropriate misbehave miscalculate miscarry misconstrue miscount misdiagnose misdirect misfire
misgovern mishandle misinform misinterpret misjudge mislabel mislay mislead mismanage mismatch
misname misplace misprint misquote misread misreport misrepresent miss misspeak misspell misspend
mist mistake mistime mistreat mistrust misunderstand misuse mitigate mix moan mob mobilise mobilize
mock model moderate modernise modernize modify modulate moisten moisturise moisturize mold molest
mollify monetise monetize monitor monopolise monopolize moor moot mop moralise moralize mortgage
mortify mothball motion motivate motor motorise motorize mould mount mourn move mow muddle muddy
muffle mug mull multilateralise multilateralize multiply multitask mumble munch murder murmur muscle
muse mushroom muster mutate mute mutilate mutter muzzle mystify mythologise mythologize nab nag nail
name nap narrate narrow nationalise nationalize naturalise naturalize navigate near near-shore
necessitate need needle negate neglect negotiate neighbor neighbour nest nestle net network neuter
neutralise neutralize nibble nickname nip nod nominate normalise normalize notch note notice notify
nourish nuance nucleate nudge nullify numb number nurse nurture obey obfuscate object objectify
obligate oblige obliterate obscure observe obsess obstruct obtain obviate occasion occupy occur
off-load offend offer officiate offload offset offshore ogle oil omit onboard ooze open operate
operationalise operationalize opine oppose oppress opt optimise optimize orbit orchestrate ordain
order organise organize orient originate oscillate ossify ostracise ostracize oust out-compete
outbid outclass outdo outfit outgrow outgun outlast outlaw outline outlive outmanoeuvre outmatch
outnumber outpace outperform outplay output outrage outrun outscore outsell outshine outsource
outstay outstrip outvote outweigh outwit overawe overbook overbuild overburden overcharge overcome
overcompensate overcook overcrowd overdevelop overdo overdose overdraw overeat overemphasise
overemphasize overestimate overexploit overfeed overfill overfish overflow overfly overfulfil
overfulfill overfund overgraze overhang overhaul overhear overheat overlap overlay overlie overload
overlook overpay overpower overrate overreach overreact overrepresent override overrule overrun
oversee oversell overshadow overshoot oversimplify oversize oversleep overspend overspill overstate
overstay overstep overstretch oversupply overtake overtax overthink overthrow overturn overuse
overvalue overwhelm overwinter overwork overwrite owe own oxidise oxidize oxygenate pace pacify pack
package pad paddle page pain paint pair palliate palm palpate palpitate pamper pan pander panel
panic pant parachute parade paraglide paralyse paralyze paraphrase parcel parch pardon pare park
parody parole parse part partake participate partition partner party pass paste pasteurise
pasteurize pasture pat patch patent patrol patronise patronize pattern pause pave pawn pay peak peck
pedal peddle peel peep peer peer-review peg pelt pen penalise penalize pencil penetrate people pep
pepper perceive perch percolate perfect perforate perform perfume perish perjure permeate permit
permute perpetrate perpetuate perplex persecute persevere persist personalise personalize personify
persuade pertain perturb peruse pervade pervert pester petition petrify phase philosophise
philosophize phone photocopy photograph photosynthesise photosynthesize phrase pick picket pickle
picnic picture piece pierce pilfer pillage pillory pilot pilot-test pin pinch pine pinpoint pioneer
pique pit pitch pity pivot placate place plagiarise plagiarize plague plan plane plant plaster plate
plateau play plead please pledge plod plop plot plough plow pluck plug plummet plunder plunge ply
poach pocket podcast point poise poison poke polarise polarize police polish politicise politicize
poll pollinate pollute ponder pontificate pool pop popularise popularize populate portend portray
pose posit position possess post postpone postulate posture pot pound pour powder power practice
practise praise pray pre-approve pre-empt pre-order pre-plan pre-position pre-select pre-test preach
precede precipitate preclude preconceive predate predefine predetermine predict predispose
predominate preempt prefabricate preface prefer prefix prefund preheat prejudge prejudice premiere
premise preoccupy prep prepare prepay preplan preponderate prerecord presage prescribe preselect
present preserve preset preside press pressure pressurise pressurize presume presuppose pretend
prevail prevaricate prevent preview prey price prick pride prime print prioritise prioritize
privatise privatize privilege prize probe proceed process proclaim procrastinate procreate procure
prod produce profane profess professionalise professionalize proffer profile profit profiteer
program programme progress prohibit project proliferate prolong promenade promise promote prompt
promulgate pronounce proof proof-read proofread prop propagate propel prophesy propitiate propose
proscribe prosecute proselytise proselytize prospect prosper protect protest prototype protract
protrude prove provide provision provoke prowl prune pry publicise publicize publish pull pulsate
pulse pulverise pulverize pump punch punctuate puncture punish purchase purge purify purport purse
pursue push put puzzle quadruple quaff quake qualify quantify quarantine quarrel quarry quarter
quash quell quench query quest question queue quibble quicken quiet quieten quip quit quiz quote
race rack radiate radicalise radicalize radio raffle rage raid rail railroad rain raise rally ram
ramble ramify ramp range rank rankle ransack ransom rap rape rappel ratchet rate ratify ration
rationalise rationalize rattle ravage rave raze re-allocate re-arrange re-assess re-balance re-build
re-commit re-connect re-create re-define re-design re-educate re-elect re-emerge re-employ re-enact
re-energise re-energize re-engage re-enter re-equip re-establish re-evaluate re-examine re-export
re-ignite re-impose re-integrate re-introduce re-invest re-join re-launch re-locate re-negotiate
re-open re-organise re-organize re-orient re-route re-shape re-sign re-start re-think re-train
re-unite re-use re-visit reaccredit reach reacquaint react reactivate read readdress readjust
readmit ready reaffirm realign realise realize reallocate reap reappear reapply reappoint reappraise
rear rearm rearrange rearrest reason reassemble reassert reassess reassign reassure reawaken
rebalance rebate rebel reboot rebound rebrand rebuff rebuild rebuke rebut recalculate recalibrate
recall recapitulate recapture recast recede receive recess recharge reciprocate recite reckon
reclaim reclassify recline recode recognise recognize recoil recollect recolonise recolonize
recombine recommence recommend recommit recompense reconcile reconfigure reconfirm reconnect
reconnoiter reconnoitre reconquer reconsider reconstitute reconstruct reconvene record recount
recoup recover recreate recruit rectify recuperate recur recuse recycle redact redden redecorate
redeem redefine redeploy redesign redevelop redial redirect rediscover redistribute redo redouble
redraft redraw redress reduce reek reel reelect reenter reestablish refashion refer referee refile
refill refinance refine refit reflect refloat reflow refocus reforest reform reformat reformulate
refract refrain refresh refreshen refrigerate refuel refund refurbish refuse refute regain regale
regard regenerate regiment register regreen regress regret regroup regularise regularize regulate
regurgitate rehabilitate rehear rehearse reheat rehire rehouse reify reign reignite reimagine
reimburse reimpose rein reincarnate reinforce reinstall reinstate reinsure reintegrate reinterpret
reintroduce reinvent reinvest reinvigorate reissue reiterate reject rejig rejoice rejoin rejuvenate
rekindle relapse relate relaunch relax relay relearn release relegate relent relieve relinquish
relish relist relive reload relocate rely remain remake remand remap remark remarry remediate remedy
remember remind reminisce remit remix remodel remonstrate remove remunerate rename renationalise
renationalize rend render renegotiate renew renounce renovate rent reoccupy reoffend reopen reorder
reorganise reorganize reorient repackage repair repatriate repave repay repeal repeat repel repent
replace replant replay replenish replicate reply repopulate report repose reposition repossess repot
represent repress reprieve reprimand reprint reprioritise reprioritize reproach reprocess reproduce
reprove republish repudiate repulse repurchase repurpose request require requisition reread reroute
rerun rescale reschedule rescind rescue research resell resemble resent reserve reset resettle
reshape reship reshore reshuffle reside resign resile resist resit reskill resolve resonate resort
resound resource resow respect respire respond rest restart restate restock restore restrain
restrict restructure restyle result resume resupply resurface resurge resurrect resuscitate retail
retain retake retaliate retarget retell retest rethink retire retitle retool retort retrace retract
retrain retreat retrieve retrofit retry retune return retweet retype reunify reunite reuse rev
revalue revamp reveal revegetate revel reverberate revere reverify reverse revert review revise
revisit revitalise revitalize revive revivify revoke revolt revolutionise revolutionize revolve
reward rewild rewire reword rework rewrite rezone rhyme rid riddle ride ridicule right ring
ring-fence ringfence rinse riot rip ripen ripple rise risk ritualise ritualize rival rivet road-test
roadmap roam roar roast rob rock rocket roll romanticise romanticize romp roof root roster rot
rotate rough roughen round rouse rout route row rub rubber-stamp ruffle ruin rule rumble run rupture
rush rust rustle sabotage sack sacrifice sadden saddle safeguard sag sail salt salute salvage sample
sanctify sanction sand sandwich sanitise sanitize sap satellite satiate satirise satirize satisfy
saturate saunter savage save savor savour saw say scaffold scald scale scamper scan scandalise
scandalize scapegoat scar scare scatter scavenge scent schedule scheme school scoff scold scoop
scope scorch score scorn scour scourge scout scowl scramble scrap scrape scratch scrawl scream
screen screw scribble scrimp script scroll scrub scrutinise scrutinize scuffle sculpt sculpture
scupper scurry scuttle seal search season seat secede seclude second secrete section secularise
secularize secure securitise securitize sedate sediment seduce see seed seek seem seep segment
segregate segue seize select self-assess self-correct self-examine self-fund self-govern
self-isolate self-regulate sell send sensationalise sensationalize sense sensitise sensitize
sentence sentimentalise sentimentalize separate sequence sequester sequestrate serenade serialise
serialize serve service set settle sever sew shackle shade shadow shake shame shape share sharpen
shatter shave shear shed shell shelter shelve shepherd shield shift shimmer shine ship shirk shiver
shock shoot shop shore shorten shortlist shoulder shout shove shovel show showcase shower shred
shriek shrink shrivel shroud shrug shudder shuffle shun shunt shut shutter shuttle sicken side
side-step sideline sidestep sieve sift sigh sightsee sign signal signify signpost silence silhouette
silt simmer simplify simulate sin sing single sinicise sinicize sink sip siphon sit site situate
size skate sketch skew ski skid skill skim skimp skin skip skirmish skirt skyrocket slack slacken
slam slander slant slap slash slate slaughter slay sleep slice slide sling slip slit slog slop slope
slot slow slug sluice slump smack smart smarten smash smear smell smelt smile smoke smooth smoothen
smother smoulder smuggle snaffle snag snap snare snarl snatch sneak sneer sneeze sniff snigger snipe
snore snort snow snowball snowboard snub soak soap soar sob sober socialise socialize soft-launch
soften soil sojourn solace solder soldier solemnise solemnize solicit solidify solve soothe sort
sound sour source sow space spam span spar spare spark sparkle spatter spawn speak spear spearhead
specialise specialize specify speculate speed spell spend spice spike spill spin spiral spit spite
splash splinter split splurge spoil sponge sponsor spook sport spot spotlight sprain spray spread
spring sprinkle sprint sprout spruce spur spurn spurt spy squabble squander square squash squat
squeak squeal squeeze squirm stab stabilise stabilize stack staff stage stagger stagnate stain stake
stall stammer stamp stampede stand standardise standardize star stare stargaze start startle starve
stash state station stave stay steady steal steam steel steer stem step stereotype sterilise
sterilize steward stick stiffen stifle stigmatise stigmatize still stimulate sting stink stipulate
stir stitch stock stockpile stoke stomach stone stonewall stoop stop store storm stow straddle
strafe straggle straighten strain strand strangle strap strategise strategize stratify stray streak
stream streamline strengthen stress stress-test stretch strew stride strike string strip strive
stroke stroll structure struggle strut stub study stuff stultify stumble stun stunt stutter style
subcontract subdivide subdue subject subjugate sublet sublimate submerge submit subordinate suborn
subpoena subscribe subside subsidise subsidize subsist substantiate substitute subsume subtitle
subtract subvert succeed succumb suck sue suffer suffice suffocate suggest suit sum summarise
summarize summon sup supercharge superimpose superintend supersede superspread supervise supplant
supplement supplicate supply support suppose suppress surf surface surge surmise surmount surpass
surprise surrender surround survey survive suspect suspend sustain swallow swamp swap sway swear
sweat sweep sweeten swell swerve swim swindle swing swirl switch swoop symbolise symbolize
sympathise sympathize synchronise synchronize syndicate synergise synergize synthesise synthesize
systematise systematize systemise systemize table tabulate tackle tag tail tailgate tailor taint
take talk tally tame tamper tan tangle tank tantalise tantalize tap tape taper target tarnish task
taste tattoo taunt tax taxi teach team tear tease telecast teleconference telegraph telephone
teleport televise telework tell temper temporise temporize tempt tend tender term terminate terrace
terrify terrorise terrorize test test-drive test-fire testify tether text thank thatch thaw theorise
theorize thicken thin think thrash thread threaten thresh thrill thrive throb throng throttle throw
thrust thunder thwart tick ticket tickle tide tidy tie tighten tilt time timetable tinker tip tire
title titrate toast toddle toil tolerate toll tone top topple torch torment torpedo torture toss tot
total totter touch toughen tour tout tow tower toy trace track trade traffic trail train traipse
trample tranquillise tranquillize transact transcend transcribe transfer transfigure transform
transfuse transgress transit translate transliterate transmit transmute transpire transplant
transport transpose transship trap traumatise traumatize travel traverse trawl tread treasure treat
treble trek tremble trend trespass triage trial triangulate trick trickle trigger trim trip triple
triumph trivialise trivialize troop trot trouble troubleshoot trounce truck trudge trumpet truncate
trust try tuck tug tumble tune tunnel turn tussle tutor tweak tweet twin twinkle twist twitch type
typecast typify tyrannise tyrannize umpire unbind unblock unbolt unbundle unburden unchain unclog
uncouple uncover underachieve undercut underestimate undergird undergo underlie underline undermine
underpay underperform underpin underrate underscore undersell undersign understand understate
undertake undervalue underwrite undo undock undress unearth unfetter unfold unfreeze unfurl unhook
unify unionise unionize unite unleash unload unlock unman unmask unnerve unpack unpick unplug
unravel unroll unscrew unseat unsettle unstick unsubscribe untangle untie unveil unwind unwrap
up-skill upbraid upcycle update upend upgrade uphold uplift upload uproot upscale upset upshift
upsize upskill upstage urbanise urbanize urge use usher usurp utilise utilize utter vacate vaccinate
vacillate vacuum validate valorise valorize value vandalise vandalize vanish vanquish vaporise
vaporize vary vault vaunt veer veil venerate vent ventilate venture verbalise verbalize verge verify
vest vet veto vex vibrate victimise victimize video videoconference videotape vie view vilify
vindicate violate visit visualise visualize vitalise vitalize vitiate vlog vocalise vocalize voice
void volunteer vomit vote vouch vow voyage vulgarise vulgarize wade waft wag wage wager wail wait
waive wake walk wall wallow wallpaper wander wane want war ward warm warn warp warrant wash waste
watch water waterproof wave waver wax waylay weaken wean weaponise weaponize wear weather weave wed
weed weep weigh weight welcome weld westernise westernize wet whack wheel whet whine whip whirl
whisk whisper whistle whitelist whiten whitewash wholesale widen wield will win winch wind wink
winnow winter wipe wire wiretap wisecrack wish withdraw wither withhold withstand witness wobble
wonder woo word work workshop worm worry worsen worship worth wound wrangle wrap wreak wreck wrench
wrest wrestle wriggle wring wrinkle write wrongfoot yawn yearn yell yellow yield yoke zap zero
zigzag zip zone zoom
"""

# A line each: base, past, past participle. A verb has a second line where a second form is current.
# Forms listed here are added to the regular ones only where IRREGULAR_OR_REGULAR names the base.
IRREGULAR = """
bid bade bidden
abide abided abided
arise arose arisen
awake awoke awoken
babysit babysat babysat
backslide backslid backslid
be was been
be were been
bear bore borne
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld beheld
bend bent bent
bereave bereft bereft
beseech besought besought
beset beset beset
bespeak bespoke bespoken
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breast-feed breast-fed breast-fed
breastfeed breastfed breastfed
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burnt burnt
burst burst burst
bust bust bust
buy bought bought
caretake caretook caretaken
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cross-breed cross-bred cross-bred
crossbreed crossbred crossbred
custom-build custom-built custom-built
cut cut cut
deal dealt dealt
dig dug dug
dive dove dived
do did done
draw drew drawn
dream dreamt dreamt
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
firefight firefought firefought
fit fit fit
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
forego forewent foregone
foreknow foreknew foreknown
foresee foresaw foreseen
foretell foretold foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got
get got gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung hung
have had had
hear heard heard
hew hewed hewn
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
inbreed inbred inbred
inlay inlaid inlaid
input input input
interbreed interbred interbred
interweave interwove interwoven
keep kept kept
kneel knelt knelt
knit knit knit
know knew known
lay laid laid
lead led led
lean leant leant
leap leapt leapt
learn learnt learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lip-read lip-read lip-read
lose lost lost
make made made
mean meant meant
meet met met
mislay mislaid mislaid
mislead misled misled
misread misread misread
misspeak misspoke misspoken
misspell misspelt misspelt
misspend misspent misspent
mistake mistook mistaken
misunderstand misunderstood misunderstood
mow mowed mown
offset offset offset
outbid outbid outbid
outdo outdid outdone
outgrow outgrew outgrown
output output output
outrun outran outrun
outsell outsold outsold
outshine outshone outshone
overbuild overbuilt overbuilt
overcome overcame overcome
overdo overdid overdone
overdraw overdrew overdrawn
overeat overate overeaten
overfeed overfed overfed
overfly overflew overflown
overhang overhung overhung
overhear overheard overheard
overlie overlay overlain
overpay overpaid overpaid
override overrode overridden
overrun overran overrun
oversee oversaw overseen
oversell oversold oversold
overshoot overshot overshot
oversleep overslept overslept
overspend overspent overspent
overtake overtook overtaken
overthink overthought overthought
overthrow overthrew overthrown
overwrite overwrote overwritten
partake partook partaken
pay paid paid
plead pled pled
prepay prepaid prepaid
preset preset preset
proof-read proof-read proof-read
proofread proofread proofread
prove proved proven
put put put
quit quit quit
re-build re-built re-built
re-think re-thought re-thought
read read read
rebuild rebuilt rebuilt
recast recast recast
redo redid redone
redraw redrew redrawn
refit refit refit
rehear reheard reheard
relearn relearnt relearnt
remake remade remade
rend rent rent
repay repaid repaid
reread reread reread
rerun reran rerun
resell resold resold
reset reset reset
resit resat resat
resow resowed resown
retake retook retaken
retell retold retold
rethink rethought rethought
retrofit retrofit retrofit
rewrite rewrote rewritten
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shear sheared shorn
shed shed shed
shine shone shone
shoot shot shot
show showed shown
shrink shrank shrunk
shut shut shut
sing sang sung
sink sank sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
smell smelt smelt
sow sowed sown
speak spoke spoken
speed sped sped
spell spelt spelt
spend spent spent
spill spilt spilt
spin spun spun
spit spat spat
split split split
spoil spoilt spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
strew strewed strewn
stride strode stridden
strike struck stricken
strike struck struck
string strung strung
strive strove striven
sublet sublet sublet
swear swore sworn
sweat sweat sweat
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
telecast telecast telecast
tell told told
test-drive test-drove test-driven
think thought thought
thrive throve thriven
throw threw thrown
thrust thrust thrust
tread trod trodden
troubleshoot troubleshot troubleshot
typecast typecast typecast
unbind unbound unbound
undercut undercut undercut
undergo underwent undergone
underlie underlay underlain
underpay underpaid underpaid
undersell undersold undersold
understand understood understood
undertake undertook undertaken
underwrite underwrote underwritten
undo undid undone
unfreeze unfroze unfrozen
unstick unstuck unstuck
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke woken
waylay waylaid waylaid
wear wore worn
weave wove woven
wed wed wed
weep wept wept
wet wet wet
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
"""

# Verbs of IRREGULAR whose regular -ed form is printed too (learnt, learned).
IRREGULAR_OR_REGULAR = """
abide bereave beseech broadcast burn bust dive dream dwell fit forecast hang hew input interweave
kneel knit lean leap learn light misspell mow offset output plead prove quit refit relearn resow
retrofit rid saw sew shear shine show smell sow speed spell spill spoil strew strive sweat swell
telecast thrive wake wed wet
"""

# Verbs that double their last consonant before -ed and -ing: plan, planned, planning.
DOUBLING = """
abet abhor abut acquit admit air-drop airdrop allot annul appal aver babysit backstop bag ban bar
bed befit beg begin beset bestir bet bid bin blog blot blur bootstrap brag brim bud bug can cap char
chat chip chop chug clap clip clog clot club commit compel con concur confer control cram crop cut
dab dam debar debug defer demur deter dig dim dip dispel distil dot drag drip drop drug drum dub
eavesdrop embed emit enrol enthral entrap equip excel expel extol fan fit flag flap flip flit flog
flop forbid forget format fulfil gag get glut grab grin grip grit gun gut handicap hem hit hobnob
hog hop hug hum impel incur infer input instil inter jab jam jog jot jut kidnap kit knit knot lag
leapfrog let lob log lop lug man map mar mob mop mug nab nag nap net nip nod occur offset omit
outbid outfit outgun output outrun outstrip outwit overlap overrun overstep pad pan pat patrol peg
pen pep permit pin pit plan plod plop plot plug pop pot pre-plan prefer prep preplan preset prod
program prop propel put quip quit quiz ram rap rappel re-equip readmit rebel rebut recommit recur
refer refit reformat regret rejig remap remit repel repot rerun reset reship retrofit rev rid rip
rob rot rub run sag sap scan scar scrap scrub set shed ship shop shred shrug shun shut side-step
sidestep sin sip sit skid skim skin skip slam slap slip slit slog slop slot slug snag snap snub sob
spam span spar spin spit split spot spring spur squat stab star stem step stir stop strap strip
strut stub stun sublet submit sum sup swap swim tag tan tap thin throb tip top tot transfer transmit
trap trek trim trip trot tug twin unclog undercut underpin unplug unwrap upset vet vlog wag war wed
wet whet whip win wiretap wrap zap zigzag zip
"""

# Verbs printed both ways: travelled, traveled.
DOUBLING_OPTIONAL = """
backpedal benefit bias bus cancel channel chisel combat counsel dial duel equal focus funnel gas
imperil jewel label level libel marshal marvel mislabel model overfulfil panel parcel pedal pencil
quarrel redial refuel remodel revel rival shovel shrivel signal spiral total travel trial tunnel
unravel worship
"""

# Verbs in -c that take k: trafficked, trafficking.
K_ADDING = """
frolic mimic panic picnic traffic
"""

# Base forms that are common nouns as well: the work, a plan, an increase.
NOUN_VERBS = """
abstract abuse accent access acclaim accord account ache act address advance advocate affiliate age
aggregate aid aim air airdrop airlift alarm alert ally alternate ambush amount anchor anger angle
annex answer appeal apprentice approach arch archive arm array arrest assault assay assent assist
associate atrophy attack attempt attire attribute auction audit audition augur author avail average
award awe back bag bail bait balance ball ballot ban bandage bang bank bar barbecue bargain bark
barrage barricade barter base bash batter battle beach beam bear beat bed beef beep belt bench
benchmark bend benefit berth bet bias bicycle bid bike bill bin biopsy bite blacklist blame blanket
blast blaze bleach blemish blend blight blindfold blink block blockade blog bloom blossom blot blow
blunder blur blush board boast boat bolt bomb bond book boom boost boot border boss bottle
bottleneck bottom bounce bound bow bowl box boycott brace bracket brainstorm brake branch brand
brawl breach break breakfast breed bribe bridge brief brim broadcast broker brood bruise brush
buckle bud budget buffer buffet bug build bulge bully bump bundle bunker buoy burden burn burrow
burst bus bust butcher butter button buttress buy buzz bypass cage call calm camouflage camp
campaign can cap caption capture card care caress caricature carpet cart cascade case cash cast
catalog catalogue catapult catch cause caution cave cement censor censure center centre chain chair
challenge champion chance change channel chant charge charm chart charter chase chat cheat check
cheer chill chip chisel chop chronicle chuckle circle claim clamour clamp clap clash clasp class
claw click climax climb clip cloak clock clone clot cloud club cluster clutch co-author co-chair
co-host co-ordinate co-sponsor coach coast coat coauthor cochair code cohost coil coin collapse
color colour comb combat comfort command comment commission commute complement compliment compost
compound compromise con concern condition conduct confederate confine conflict conjecture conscript
consent console construct contact contest contract contrast control convert convict cook coordinate
copy cordon core corner correlate cosponsor cost cough counsel count counter counter-attack
counterattack counterbalance counterfeit couple course court cover crack cradle craft crane crash
crawl creak credit creep critique crop cross cross-breed crossbreed crowd crown cruise crunch
crusade crush cry cuddle cull curb cure curl curry curse curtain curve cushion cut cycle dab dam
damage dance dart dash date dawn daze deal debate debit debrief debut decay deck decline decrease
decree default defeat defect degenerate delay delegate deleverage delight deluge demand dent deposit
desert design desire despair despatch detail detour dial dialogue diet dig digest dip disadvantage
discard discharge discipline discomfort disconnect discount discredit disdain disfavour disgrace
disguise disgust dish dishonour dislike dismay dispatch display dispute disregard disrespect dissent
distance distress district distrust dive divide divorce dock doctor document dodge doom doorstep
dope dot doubt downgrade downlink download draft drag drain draw drawl dread dream dress drift drill
drink drip drive drizzle drone drop drug drum duck duel dump duplicate dust dwarf dye e-mail ease
ebb echo eclipse edge effect egg elbow email embargo embrace encounter end endeavor endeavour
engineer enthuse envy equal escape escort esteem estimate evidence exchange excuse exercise exhaust
exhibit exile exit expatriate experience experiment exploit export express extract eye face factor
fall fan fare farm fashion father fatigue fault favor favour fax fear feast feature federate feed
fence ferment ferry feud fiddle field fight figure file film filter finance find fine finger
fingerprint finish fire firefight firm fish fix flag flank flap flare flash flavour fleece flick
flicker flip float flock flood floor flop flourish flow flower flush flutter fly foam focus foil
fold fool foot footnote forage force forearm forecast foreground foretaste forfeit forge fork form
format fracture fragment frame franchise freeze freight front frown fruit fuel fume function fund
funnel fuse fuss gag gain gallop gamble garden garnish garrison gas gasp gauge gaze gear gesture
gift giggle glance glare glaze gleam glimmer glimpse glint glitter gloss glow glue glut go gossip
grace grade graduate graft grant grasp grease grill grimace grin grip grit groan groom ground group
growl grudge grunt guarantee guard guess guide gulp gun gut hack hail hallmark halt hand handcuff
handicap handle harangue harbor harbour harm harp harvest hassle haul hawk head headline heap heat
hedge help hem herd highlight hike hinge hint hit hoard hobble hold hole holiday home honor honour
hook hop hope hose host hound house howl huddle hug hum hunger hunt hurdle hurry hurt hush hustle
hype ice image impact implant implement import imprint incense increase index influence initiate ink
input insert institute insult interchange interest interface intern interplay interview intrigue
inventory invoice iron issue itch jab jail jam jeer jerk jest jewel jockey jog joke jolt journey
judge jump junk key kick kiss kit knock knot label labor labour lace lack lag lament lampoon lance
land landscape lapse lash latch laugh launch layer lead leaf leak leap lease leave lecture level
lever leverage levy libel licence license lie lift light limit line link list litter live-stream
livestream load loan lob lobby lock lodge log look loop loot lounge love lull lumber lump lunch
lunge lurch lure machine mail mainstream make malfunction man mandate maneuver manoeuvre map march
mark market marshal martyr marvel mask masquerade massacre massage master mastermind match mate
matter mean measure meet menace mention mentor merit mesh message microwave milk mill mime mimic
mind mine minister mint mirror miscount misfire mismatch misprint misquote miss mist mistake
mistrust misuse mix moan mob model mold monitor moor mop mortgage motion motor mould mount move
muddle mug murder murmur muscle muse mushroom muster muzzle nail name nap need needle neglect
neighbor neighbour nest net network nickname nod notch note notice nuance nudge number nurse object
occasion offer offset oil orbit order outfit outline output outrage overdose overestimate overflow
overhang overhaul overlap overlay overload overspill oversupply overtax overthrow overuse overwork
pace pack package pad paddle page pain paint pair palm pan panel panic parachute parade paraphrase
parcel pardon park parody parole part partition partner party pass paste pasture pat patch patent
patrol pattern pause pawn pay peak pedal peel peep peer peg pen pencil people pepper perch perfume
permit petition phase phone photocopy photograph phrase picket pickle picnic picture piece pillage
pilot pin pinch pine pioneer pique pit pitch pity pivot place plague plan plane plant plaster plate
plateau play pledge plot plough plow plug plunder plunge pocket podcast point poise poison police
polish poll pool position post posture pot pound powder power practice praise pre-order preface
prefix prejudice premiere premise present preserve preset press pressure preview prey price pride
print privilege prize probe proceed process produce profile profit profiteer program programme
progress project promenade promise proof prop prospect protest prototype provision prowl pull pulse
pump punch puncture purchase purge purse push puzzle quake quarantine quarrel quarry quarter query
quest question queue quibble quip quiz quote race rack radio raffle rage raid rail railroad rain
rally ram ramble ramp range rank ransom rap rape ratchet rate ration ravage re-design re-export
re-launch re-think reach rear reason rebate rebel reboot rebound rebuff rebuke recall recess
recompense record recount recruit redesign redraft redress reel referee refill refit reflow reform
refrain refund refuse regard regiment register regress regret reign rein reissue reject relapse
relaunch relay release relish remain remake remand remark remedy remit remix rent repair repeal
repeat replay reply report repose reprieve reprimand reprint reproach repurchase request requisition
rerun rescue research reserve reset reshuffle resit resolve resort resource respect rest restart
result retail retest rethink retort retreat retrofit return retweet reuse revamp review revolt
reward rework rewrite rhyme riddle ride ridicule right ring riot ripple rise risk rival rivet
roadmap roar roast rock rocket roll romp roof root roster rot round rout route row ruin rule run
rupture rush rust sabotage sack sacrifice saddle safeguard sail salt salute salvage sample sanction
sand sandwich sap satellite savor savour saw say scaffold scale scan scapegoat scar scare scent
schedule scheme school scoop scope score scorn scourge scout scramble scrap scratch scrawl scream
screen screw scribble script scroll scrub scuffle sculpture seal search season seat second section
sediment seed segment sense sentence sequence serenade service set shackle shade shadow shake shame
shape share shed shell shelter shepherd shield shift shimmer ship shiver shock shoot shop shore
shortlist shoulder shout shovel show showcase shower shred shriek shroud shrug shudder shuffle
shutter shuttle side sideline sieve sigh sign signal signpost silence silhouette silt sin sink sip
site size skate sketch ski skid skill skin skirmish skirt slander slant slap slate slaughter sleep
slice slide slip slope slot slug slump smack smear smell smile smoke snag snap snare sneer sneeze
snigger snore snow snowball snowboard snub soap soft-launch soil sojourn solace soldier sort sound
source space spam span spark spear speed spell spice spike spill spin spiral spite splash splinter
split splurge spoil sponge sponsor sport spot spotlight sprain spray spread spring sprint sprout
spur spurt spy squabble square squash squat squeeze stack staff stage stain stake stall stamp
stampede stand star stare start state station stay steam steel stem step stereotype steward stick
sting stink stir stitch stock stockpile stomach stone stop store storm strain strand strap streak
stream stress stress-test stretch stride strike string strip stroke stroll structure struggle stub
study stuff stunt style subcontract subject subpoena substitute subtitle suit sum summon supplement
supply support surf surface surge surprise surrender survey suspect swallow swamp swap sway sweat
sweep swell swim swindle swing swirl switch swoop syndicate table tackle tag tail tailor take talk
tally tan tangle tank tap tape target task taste tattoo taunt tax taxi team tear telecast
teleconference telegraph telephone telework temper tender term terrace test tether text thank thatch
thaw thread thrill throng throttle throw thrust thunder tick ticket tide tie tilt time timetable tip
title toast toil toll tone top torch torment torpedo torture toss total touch tour tow tower toy
trace track trade traffic trail train transfer transit transplant transport trap travel trawl
treasure treat trek trend trespass triage trial trick trickle trigger trim trip triumph troop
trouble truck trumpet trust try tug tumble tune tunnel turn tussle tutor tweak tweet twin twist
twitch type umpire update upgrade uplift upload use vacuum value vault veil vent venture verge vest
vet veto video videoconference videotape view visit vlog voice volunteer vomit vote vow voyage wage
wager wail wait wake walk wall war ward warp warrant wash waste watch water wave wax wear weather
weed weight welcome weld wheel whip whirl whisper whistle whitelist whitewash wholesale will win
wind wink winter wire wiretap wish witness wonder word work workshop worm worry worship wound
wrangle wrap wreck wrinkle yawn yield yoke zero zigzag zone
"""

# Base forms whose -s form is mostly a plural noun: needs, services, works.
S_NOUNS = """
account act address advocate affiliate age aim ally amount angle answer appeal apprentice approach
archive arm arrest assault associate attack attempt attribute auction audit author average award bag
balance ball ballot ban bandage bank bar barbecue bargain barricade base battle beach bear bed
benchmark benefit berth bet bicycle bid bike bill bin blacklist blindfold block blockade blog board
boat bomb bond book boot border boss bottle bottleneck bound box boycott bracket brake branch brand
breach breed bribe bridge brief broadcast broker bruise buckle budget buffer buffet bug bully bundle
bunker buoy burden bus butcher button cage call camp campaign can cap caption capture card carpet
cascade case catalog catalogue cause censor center centre chain chair challenge champion chance
change channel charge chart charter check chip chronicle circle claim clash class clip clock clone
cloud club cluster co-author co-chair co-host co-ordinate co-sponsor coach coat coauthor cochair
code cohost coin color colour command comment commission complement compliment compound compromise
concern condition confederate confine conflict conjecture conscript console contact contest contract
contrast control convert convict cook coordinate copy corner cosponsor cost count counter
counter-attack counterattack counterfeit couple course court cover craft crane crash credit crop
cross-breed crossbreed crowd cruise cry cure curtain curve cushion cut cycle dam damage dance date
deal debate debut deck decline decrease decree default defeat defect delay delegate demand deposit
desert design desire detail dialogue diet digest disadvantage discharge discipline discount dish
display dispute distance district divide divorce dock doctor document doorstep doubt download draft
dream dress drill drink drive drone drop drug drum duck duel dye e-mail effect egg email embargo
encounter end endeavor endeavour engineer equal escort estimate exchange excuse exercise exhibit
exile exit expatriate experience experiment exploit export extract eye face factor fan fare farm
father fault favor favour fear feast feature federate fence ferry field fight figure file film
filter finance fine finger fingerprint fire firm flag flavour flock flood floor flow flower fool
footnote force forearm forecast foreground form format fracture fragment frame franchise fuel
function fund gain garden gas gauge gear gesture gift grade graduate grant ground group guarantee
guard guide gun hallmark hand harbor harbour harm harvest head headline herd highlight hit hole
holiday honor honour hope host house hurdle image impact implant implement import increase influence
initiate input institute insult interchange interest interface intern interview inventory invoice
issue jail jewel joke journey judge key kit knot label land landscape launch layer leak lease
lecture level lever levy libel licence license light limit line link list load loan lobby log loop
lounge machine mainstream mandate maneuver manoeuvre map march mark market marshal martyr mask
massacre master match mate matter mean measure mentor merit message mill mind mine minister mirror
mistake mob model monitor mortgage motion motor move mug murder muscle mushroom nail name need
neighbor neighbour net network nickname note notice nuance number nurse object occasion offer orbit
order outline output pace pack package pad page pain pair panel parade parcel park part partition
partner party patent patrol pattern peer pencil pepper permit petition phase phone photocopy
photograph phrase picnic picture piece pilot pin pine pioneer pit place plan plane plant plate
plateau play pledge plot pocket podcast point poison poll pool position post pot pound power
practice pre-order prejudice premiere premise pressure preview price privilege prize probe proceed
process profile profit program programme project promise prospect protest prototype provision pulse
pump purchase puzzle quarry quarter query quest question queue quote race rack radio raid railroad
rally ramp range rank rape rate re-export reason rebate rebel record recruit referee reform refund
regiment register release remain remark remedy rent repair reply report request reserve resort
resource respect result retreat return retweet review reward right ring riot risk rival rivet
roadmap rock rocket roll roof root roster round route row ruin rule sacrifice safeguard sample
sanction sand sandwich satellite scaffold scale scan scapegoat schedule scheme school score scout
screen script sculpture seal search season seat second section sediment seed segment sense sentence
sequence service shadow shape share shed shell shelter shield shift ship shock shop shore shower
shutter side sideline sign signal signpost silhouette site size sketch skill skin slope slot
snowboard soldier sort sound source space spike sponge sponsor sport spot spy square stage stake
stall stamp star state station step stereotype steward stock stockpile stone stop store storm strain
strand stream stretch strike string strip stroke structure struggle study style subject substitute
subtitle suit sum supplement supply surface surprise survey suspect switch syndicate table tag
tailor talk tank tap tape target task tattoo tax taxi team tear teleconference telephone tender term
terrace test text thank thread ticket tide tie time timetable tip title toast top torpedo total tour
tower toy trace track trade trail train transfer transplant trap treasure trend trial trick trigger
trip troop trouble truck trumpet tune tunnel turn tutor tweet twin type umpire update upgrade use
value vault venture veto video videoconference videotape view visit vlog voice volunteer vote vow
voyage wage walk wall war ward warrant watch water wave weed weight wheel wholesale wind wire wish
witness wonder word work workshop worm worry wound yield zone
"""

# Base forms that are adjectives or adverbs as well: open, further, secure.
ADJ_VERBS = """
abstract advance aggregate alert alternate animate appropriate approximate articulate associate
average awake back bankrupt bare better blank blanket blind blunt bound brave brief calm clean clear
close complete compound converse cool correct corrupt counter counterfeit cross degenerate
deliberate designate diffuse dim direct double dry dull duplicate elaborate empty equal erect even
exact exempt express faint fake fancy fast fine firm fit forward foul free frequent further green
hollow humble idle initial intimate key last lavish lay lean legitimate level light like live long
lower mainstream manifest mature mean mellow mock moderate muddy mute narrow near net neuter numb
obscure offshore open own perfect pilot please pop precipitate present prime profane prompt
quadruple quiet ready rear record retail reverse right rival rough round savage second secure sedate
select separate single slack slow smart smooth sober sound sour spare square steady still stray
subject subordinate suspect tame tender thin tidy top total treble triple twin upset utter void warm
waterproof welcome wet wholesale yellow
"""

# Participles that mostly stand as adjectives before a noun: advanced technology, a unified plan.
ED_ADJECTIVES = """
accelerated acclaimed accredited accumulated adjusted advanced affected affiliated aged alleged
allied applied armed associated assorted assured authorised authorized automated balanced based
beloved blessed broad-based broken built-in calculated celebrated centralised centralized coloured
combined committed community-based complicated concentrated concerned concerted connected considered
consolidated contaminated continued contracted coordinated crowded cultivated customised customized
damaged dedicated deep-rooted deep-seated defined democratised designated desired detailed
determined developed digitised digitized dignified disabled disadvantaged disciplined displaced
disputed distinguished distributed diversified divided educated elevated embedded employed empowered
endangered enhanced enriched entitled equipped escalated established esteemed estimated
evidence-based expanded expected experienced extended far-sighted favoured federated fixed focused
focussed foreign-funded foreign-invested fortified fragmented frozen full-fledged gifted given
globalised globalized handicapped hard-won heightened hidden high-powered imagined imported improved
inclined increased industrialised industrialized infected inflated inherited injured
institutionalised institutionalized integrated intended intensified interconnected interested
interrelated involved isolated justified knowledge-based known land-linked landlocked law-based
learned left licensed like-minded limited linked localised localized long-awaited made-up
market-based market-oriented married measured mechanised mechanized middle-aged mistaken mixed
modernised modernized motivated motorised multifaceted needed negotiated networked numbered occupied
old-fashioned organised organized oriented outdated overcrowded overdue past people-centered
people-centred planned pleased polluted populated preferred prescribed presumed privileged processed
prolonged pronounced proposed proven published qualified recognised recognized recycled reduced
refined registered rejuvenated related relaxed renewed renowned repeated required reserved resettled
respected restricted retired revised rooted rugged sacred satisfied scattered scheduled
science-based sealed self-employed self-funded shared short-lived simplified skilled so-called
sophisticated specialised specialized specified state-owned strained structured subdued subsidised
subsidized supposed suspected sustained talented targeted tested time-honored time-honoured
time-tested tired trained treasured troubled trusted unaffected unauthorised unauthorized unbalanced
uncontrolled undivided undocumented unemployed unexpected unfinished unified uninterrupted united
unlimited unmatched unparalleled unprecedented unresolved unrivalled unused unwavered updated
upgraded urbanised urbanized used valued varied vaunted vested war-torn wasted web-based wedded
weighted well-coordinated well-deserved well-equipped well-established well-informed well-known
well-planned well-prepared well-trained wicked widespread world-renowned worried wounded
"""

# -ing forms that mostly stand as adjectives: the existing rules, an outstanding record, developing countries.
ING_ADJECTIVES = """
abiding accompanying ageing aging aspiring booming bordering boring challenging changing charming
commanding compelling competing concluding confusing continuing convincing corresponding
cutting-edge damaging daring dazzling declining defining demanding developing disappointing
distinguishing disturbing driving during emerging enabling encouraging enduring ensuing everlasting
evolving exciting exhausting existing expanding fascinating flourishing following forthcoming
forward-looking founding glaring governing ground-breaking groundbreaking growing guiding
hard-working hardworking harrowing high-flying high-ranking impending imposing inspiring interesting
intervening inviting lacking lagging lasting leading lingering living long-lasting long-running
long-standing longstanding looming misleading missing mounting moving neighboring neighbouring
never-ending non-binding nonbinding on-going ongoing opposing outgoing outlying outstanding
overarching overwhelming participating peace-loving pending perplexing pioneering pleasing pressing
prevailing promising prospering qualifying recurring refreshing relating remaining rewarding rising
ruling satisfying serving shocking sitting smiling standing startling striking surprising
surrounding sweeping tempting terrifying thriving time-consuming tiring touching towering trying
unceasing underlying unending unfailing unremitting unswerving unwavering unwilling upcoming
upstanding vanishing wide-ranging willing winning working worrying
"""

# -ing words that are mostly nouns: the meeting, training, a building (and words that only look like -ing forms).
ING_NOUNS = """
accounting advertising ageing anything awning backing banking bearing beginning being belonging
blessing boarding bombing bonding booking borrowing bowling boxing brainstorming branding breeding
briefing broadcasting brokering building bullying buying cabling calling campaigning camping canning
carving casting catering ceiling cleaning clearing cloning closing clothing coaching coating coding
colouring composting computing consulting contracting cooking counseling counselling counterfeiting
coupling covering crossing cruising cycling dancing darling dealing decision-making decoding doping
downing draining drawing dredging drilling drinking driving dumping dwelling dyeing earning editing
engineering evening everything exporting factoring farming fasting feeding feeling fencing fighting
filing filming financing finding fishing fitting flooding flooring forecasting forging freezing
fund-raising funding fundraising gambling gaming gardening gathering gearing glazing grading grazing
greening greeting grilling grounding grouping hacking handling handwriting happening harvesting
heading healing hearing heating herding herring hiking hiring holding hosting housing hunting icing
importing inkling kidnapping killing king knitting knowing labelling landing landscaping laundering
law-making lawmaking leaning learning leasing lending lighting lightning listing livestreaming
living loading lobbying lodging logging looting making manufacturing mapping marketing matching
meaning meeting mentoring messaging milling mining modeling modelling monitoring mooring morning
moulding mountaineering mourning naming netting networking nothing nursing offering offspring
opening outing outpouring outsourcing overfishing overgrazing packaging packing painting parenting
parking passing peace-building peace-keeping peacebuilding peacekeeping peacemaking pedalling piping
planking planning planting plumbing poaching policing policy-making policymaking polling posting
power-sharing pricing printing proceeding processing profiling programming prospecting publishing
pudding purchasing purging questioning racing railing ranching ranking rating reading reasoning
reckoning recording recruiting recycling refining refuelling reporting rigging ring roaming roofing
rowing running sailing sampling saving saying scaffolding schooling scoring screening seating
seedling seeing setting sewing shelling shelving shilling shipbuilding shipping shooting shopping
showing sibling sightseeing signalling signing sing singing skating skiing sling smuggling
snowboarding something sourcing sowing spelling spending sponsoring spring staging standing starling
stealing steering sterling stocking storytelling streaming string suffering surfing surroundings
surveying swimming swing tailoring teaching telemarketing testing thanksgiving thing thinking
threshing tiling timing touring tracing tracking trading trafficking training trawling treating
trekking trucking tunnelling turning twinning typing understanding undertaking underwriting
unveiling upbringing uprising viking voting warning wasting watering wayfinding weaving webcasting
wedding welding well-being wellbeing whaling whistleblowing winding wing wiring wording working
wrestling writing yachting zoning
"""

# Words in -ed that are no verb forms at all.
PLAIN_ED_WORDS = """
bed biped blood bloodshed breed coed creed crossbreed deed embed exceed feed flatbed greed hatred
heed hotbed hundred indeed infrared kindred moped naked need newlywed proceed quadruped red reed
riverbed roadbed rugged sacred seabed seaweed seed shed sled speed steed succeed thoroughbred
tumbleweed watershed weed wicked
"""

# Verbs of being, having, seeming and feeling: behind `will` they are rather a prediction than an action.
STATIVES = """
appear be become belong consist constitute contain depend differ equal exist fit happen have include
involve lack lie like matter mean need occur own possess remain represent resemble result seem sound
stand suffice tend vary want weigh
"""

# Adverb particles of phrasal verbs: carry out, set up, step forward.
PARTICLES = """
about across after ahead along apart around aside away back behind by down forth forward in into off
on onto out over past round through together under up upon
"""
