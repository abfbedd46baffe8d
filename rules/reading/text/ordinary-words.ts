/** Words of ordinary and medical English that lie a slip away from a word of the phrase book and must not be taken for it. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
    abide abort acquire acquitted actin acting adorn adviser affection agent aggression aiding albert alcoholic alder allegation
    allergic alter alternative amigo ample anesthesia anesthetic angel angle apparently appeal appetizer applie apply arena arming
    associate attach attendant auction audio aureola auxiliary awake award axial backbone backed backing backlash backpack backside
    backslide backup backyard bacteria bagged baked balanced balancing balky banded banged banging barley baser bashed basic basil basis
    batter beast became begin behavior behavioral beheading belle bellow bench berry biased billy birch bitter blacklist blanche blaster
    bleak bleep blend bling blink blocked blond bloodstain bloom blown blush boating boogie booker booted booze boozer boring bother
    bought bounced bouncer bouncy bowed bower boxing branch brass breach break breastplate breaststroke breathe breed breeding bride
    brink broke broker brood brothel brotherly bruiser brun brunch brush budge bugged bugger bugle bully bunnie burying butter caged
    caked cancel caned cannon caped caper cared career caressing carey carnal carried carrier carter carver cased catcher catchy cater
    caused cellar cellulose certainly certainty chair champ chang chanting charge charged charging cheat cheeky cheer chess chick chile
    chili chill choir choirmaster christian chronicle chuck chuckling clack clamp clanging clare clarity clause clean cleaned cleaning
    cleansing clearer clone cloth clown clutch coarse coasted colin collapsed collected collie color colored colt combating combine
    combing comic commanded commend commerce commotion compassion compelled compelling compete competing complained complexion
    compulsion concealed concealing conceited conceived concert conclusion concussion condemned condemning confer conform conformed
    confusion connected considered consistently consolation constance constitution consultant contacted contained container containing
    contestant continually continued continuously continuum contract controller contusion convergent converse conversion converted
    converting convey convicted convince convincing cooked cooker cooperative coordinator coping corner cornered cornet corporate
    correctly corrupted costed costing couch couldn counsellor county court cracker crackhead cradling crank cranky crappy crash crate
    crated craved creamy create created creek crest crick croak crohn crook crossroad crowd crushe crushed crushing crust cultured cumin
    curse curtain dairy daisy damply daring darken darling dating debenture decay deceased decide decimated decode decrease dedicated
    dedicating dedication deepen defeat defeating defie defied definitely definitive deflating delegation denial denoted dense departing
    departmental depicting depiction depressed depressing derivation descended described desire despise detailing detect detection
    detention deterring developer diagnose diagnostic dictating differently dimension dimple directing directional disappear discarded
    disclosed diseased disguised disgusted dismal dismissed disorderly dissection distinction distort diverting divorcing divulging
    doable dodge doesn doggy doing dominance doped dosed doubted draft drafted drafting drain drank drawling dripping driven driver
    drool drooled drooling drove drown drugged drunk drunkenly dumping dumpling dumpy dying dysphoria dysplasia earth educational
    election electronic elevate elimination embrace emery encourage endurance engagement enlarge entourage evidently examine examiner
    excellence excellency exception excited exclusive excused execution exercised exhausting exhaustive expensive experimenting
    expertise exploding exploited exploration expose expressing expression expressly extending extension extinction extortion extractor
    faking fallow farce farmer farming farther farting fastening faster fatter faxed feather featured feeding feeler fellow fester fetal
    fewer fiancee fiend fifty filed filing filly filming filter filtered filth finance finder fined finer finishe finny firearm fired
    flack flaked flame flaming flask flatten flattery flavour flesh flicked flinching flocking flood flour fluke flunk flutter fluttered
    fluttering folly foresight forget formed forth forthright framed franc france franz frequencie fried frolic frost functional funding
    funky furnished gambled gargled garter garth gavel generally giver givin gleaning gloss gloving glowing godmother google grace grade
    graded grain grand granddaddy grandpa graph grappling grass grassing grate grave graved gravely graze grazed greed greek greenwich
    greet greta gristle groan groping grouping grove grovel growl growling hallow handing handle handler hanged harper hating haunt
    haemolysis haemolytic haunting haven hawking hazing headed heading healer heard hearing hearse hearst heartache hearty heated heath heating heave helper
    heroe hijacking hilar hinting hippy hisself historian historically historie hoard hoarder homeless horde horsey hospitable house
    hungary hunky hunting hussy hyperkalaemia hyperplasia hypocalcaemia hypoglycaemia hysterical idempotent identitie imaged imitation
    impatient importance important impressive improvise inche incurring indebted indicated indication indistinct induce inert infect
    infestation inflation inherited inhibition initiation inject injecting injunction insert inserted insertion inspect inspection inst
    instability insulting intent internal international intimidate intricate intro intubated intuition invent invented invention invest
    invested investigated investigating investigative investigator invincible irrigation irritate irritating jingle jogged jolly juggle
    juggling jumble knuckling lament larch largo lasting latche latest latter launching leading leaning leaping learning lease leaving
    legion lesson lester lever licking liked limelight liner linger linked linting lion listening liter literal litter lived lively
    liven livery locking logger logging loner longed looker loosen looting loser losse louse lover loving loyal luckiness lumber lunche
    lunching machinery macho major maker marbled marche marco marked market marlin marrie marsh martin massa massage master match mater
    material meddle medic medically medina meditation messe messing micky microscope microscopy mighty millstone milly minding
    minestrone mining minor misse misuse mixer monitored monkey monte mooing moose moping mowing multilocular multiply narrowed native
    naval nearby neatly negro neighbor nelly neuron neutropaenia neutrophil newer nightcap nightfall nighttime nipped nipper noah nobody
    nome nook noon norma norman norse notable nothing novel novice nudging nursed objection objectively oblivious obstructing
    occasionally occupation older oliver opener operating operational operative origination otter outsider overshot oversight overweight
    packet packing paged pager painfully paint painting palace pancake panicking pansy pardner parked parlor parson particular paste
    patched patent patiently pause paying peace pealing pearl peeking peeling peeping peering peking penise peony pepping permission
    permitted persistence personalitie personally persuasion petting phobia phoned phoney phonic phonograph phony photographed
    photographer photographic photography physic pickering picket pickin pickled picnic pictured piper pisse pissed pitch pitche placed
    placing plague planar plane planetary planner planted planter plate plural pointless pointy porter positively posse possibilitie
    posted potentially potter practical practiced practise praying precious preferred prescribe presently preservation preserve
    preserving president pressured presume pretended pretending prevented preventing primate print printing privately probation
    proceeding processed processing produced producer production professed programmed programmer projected projector prone property
    prosper protect protecting protective provide provider psoriatic puking pulpable purposely puzzled quack quadratic quirk quirt quote
    rabid radio radios radium raided rained raise rallie rally rance ranger ransom raped raping rapping ration react reacting readiness
    receive receiver reception receptively recession recital recording reduce reefer referring refreshing refuge refused regain regent
    regret regretting regulator rejecting rejection relate relatively relaxed releasing relied relieve relocated remainder reminded
    remove rental repeating repent reporter repressing reputation requiring researched researcher resent residence residency resistance
    resisting resort respected respecting responsive restricted restriction resulting retain retire retractor retreated retreating
    retrieved revel revelation revolting revolution revolving rewarding rider righty riled rinsing risking rivet roach robbery roller
    rouge rover rubber rubbished ruining ruler sable sacred saddled safely satin sating saving sawing scale scamp scanned scare scaring
    scarred scary scattered scone scope scorching scored scoring scorn scramble scrambled scream screaming screeched screeching scribble
    scribbled scrubbing scrunched sealing searing seating seattle seduction seeking seeming selling semen sensor seriously setting
    settler sever sewed sewing shabby shack shade shaded shake shaking shall shallow shalt shame shamed shaped share shared shave shaved
    shear shearing sheer sheet shelling shelly sheltered shift shine shirt shitting shook shoot shopping shore shorty shouldn shout
    shouted shoved shovelled shoving shower shrine shuck siding significance significantly signing silting simmer simple singing sinned
    sinner sinuse siting sitter situating sixty skill slain slapped slat slice slicing slick slider slight sling slinging slipper slowed
    smart smearing smell smelling smite smokey smuggling snare sneak sneezed sniggering snore snort snorting snowed snowing snuck
    soaring sober sofar solar sonar spacial spanner spared sparkled spear specially speeche spelling spice spider spiked spill spiral
    spite spitting splattered spoke spoken spooner sport sporting spotter sprain sprained sprayed spraying spreading springing sprung
    spying squire squirt stack stacking staged stain staked staking stale staled stall stammering staple starching stare stared staring
    stark starlight starling starr starring starter startled startling starved starving stated stating stationed stationing statue stead
    steam steaming steamy steep stein stepped stepping steven steward sticky stiff stile stinger stink stinking stinky stock stocking
    stocky stoke stoker stole stomped stomping stoned stoner stoney stood stoop store storing story stove straddled straggler straighten
    strained strainer strait strangely strangling strap strapping strayed streak streaking streep stressing strewn string strip
    stripping struck struggled strung stuart stubble stuff stung stunk sturdy subjected suckling suggested suing sulking summit sumner
    supervisor supple supplie supplier supported supporter surgically suspended sustained sutra swagger swaggering swain swallowed swear
    swearing sweaty sweep swept swill swine swing swinger swinging swore table tacking taker takin talking tammy tanking taping tasking
    tasted tasting tasty tatty teenage temporal temporary tended terminate tested testified testy thank thanking theme thick thicket
    thine thingy thinker thong thorough those threat throbbing throw thrust thump ticker ticking tickle tigger tighten tiled tiling
    timed tingle tipping tippled titled titling toddle toddy token tommy topped topping torche touche tough tower toying traced tracer
    trade trail trailing trait trampling trance transferred transform transport transported trapping tread treadling trebling triad
    tribal trick tried triggered tripling troubled troubling trough trowel truce truck trucked trucking truckle tumor tuned tuning
    turner twister tying typically ulnar unattended uncertainty uncharted unclean undermine undersized upped value vanquished varnished
    velvet venus verde verse vertebrae viable virge vital vogue vulgar wader wager wagering wailing waiter waled walker walled walter
    wander wanderer wandering wanting warder warmed warner warped wasting watche watered waving waxing weaken weaknesse wearing
    wearisome weaver wedged wedgie weeding weedy weekending weeping weigh whale wheal wherever whimper whimpering whine whisker whitey
    whole widow wiggly winner wired wiring witch withdrawn witness witter womble wondered world worst wouldn wrath wriggle wriggling
    wright wring wrinkle write writhing writing youngster
   chucked checked access accesses annual listed contraception caller grape pluses whose context blotches factory glove gloves
    profusely public empties slash incidental nowhere sickle women woken warnings simply saturation mental swapped banding scrap
    gestation syringing chestnut brisk crutches fractious forgetting shrink later thumps imagining consent spark brushes swimmer swimmers
    relaying cured presses ballet sprinkling measures separated plated permanent party parting partings parenting notched peptic appearing
    ached replacing telephoned depth measure steel continent burner faded replying tempo slimming electrician budding washes agreed
    stretches saved footballer clasp terse radiation scoped abbess aspen blushed brushed bushel bushes busted buttery chartering
    clattering cluttering clod fagging flogging frizzled gaping gashing grunt infested inflected inflicted injected inspected itched limitless
    panty patty parlour perky pesky pooled shimmer shimmering slimier slammer slithering slithered snapped supped twinning washer
    washers wished wince winced wined winged winked zipped zipper zoned dropsy facet fated fazed famed emancipated
    evacuation doses
    actuality afflicted alrighty amish arose badge baiting baldy barren barth beache beaming beating becket bedside benet berth
    biking bikinis bilge binding bingo biter bitte blacked blaring bleach boeing bogus bonding boned boning bonus booking bored
    boxed brock bronze bucky budget bugging buick bulimic bullied bummer bumped burton businesse butterfly canst casing center
    chant charm chucky chunk churche cloned cloning closer closet clove clucking coast coastal collective collector colony
    complexity connecting connection conservation contend contest contractor contradiction contraption convent conversational
    cooing cooling correcting correction costa crunch crunching crunchy crutch crutche cunning damnation dedicate defamation
    delicately detonation dicey dickey diner dinky directive discreet disgusting dogging domination ducky duplicate edema
    ejaculate ejaculation enemy enormously evacuated evacuating evaluate evaluated evaluation executing exploiting exploring
    farmed fatten feller fictional fillet filmed fitch flapping flashy fletch flore flowed flowery forging forming frat frie
    fuzzy ganging garbage glover grail grassy grime gripping gummer gypsy hallway harnessed heartbeat heaven hither hogging
    hurley impeached implanted india indie indistinctly jacky jammer jello juan juicer juicy kicker knifed knocker labor lacey
    lacked launch laying ledge libre loader loafing loaned locked longing lookee loonie looped looted lynch manger masked
    massaging melton moaning mooning moped mourning mover mowed nagel nervously noisy obstinate orion overboard overloaded
    overlord pallet partied partridge patted peeble perfected pieced pierce pisce plunged poked pokey pooch porch potion pouting
    pouty prayed prayer prime prize projecting prude pulsating punishing purge purged purring purse rabbi rabbis reacted regard
    reich resenting retard revealing robbing rotted rotunda sacked salina sang schilling schooling scold scolding scoot screwy
    scurry seize setup shagging sharing shilling shimmy shire shirl shouting shutting sicily sickening silky skilled skilling
    slashed slashing slaying sloth smelt snide snitch snitche snuffy soften spalding speed spiller splashe splashing splatter
    spoilt squat squatter squid squirm squirming staging stitched stomp stretche stretcher strolling stunt stuttering sung super
    sweeping swink swirling switch switche swung tanner taped tardy tease tendencie terribly terry toasty torched tortured toxic
    transient transmit trapper tripped tropic truest trusty tryst twine unbeatable unbreakable untie wedded wherea whore wishing
    block sudden close colon knickers saying flash curry slipped thirsty insulation potty gripes filler spotty damaged
    inward inwards wrote reaching necklace baker stitches collecting board update brace comparison stretched stretching stretch doughy
    miner weaning angler archer attracted badges budgets boiled bowler baking balking banking barging barring bather bathers
    bedsides beading bindings bonkers bowling broiler breathers breaches bucked budging bulking bunging butchered carve carved carving
    curbed cursed cursing codded codex coped clash classes classy cloak clocks click clicks closes chuckled cheery
    chord chords clothed coating coatings coach coached coned conned collectors connections commuter commuters conjunction conscription construction
    constructing constructive consultancy consulting crackling creasing creating creased crumby curd curds curler curlers curly dandy dazed
    dozen dozens dearth detaining deleted desecrate disparate deserved distresses digressed dipping doomed doted displace displays displayed
    displeased disinterest distanced dries drowsing eater eaters energies endearing endure ensue exiting enlisting enthusiast envoy facing
    fasten fastened fattening fitter fitters felled fidgeting fiction flitting flattered flout forge forks forked forcing forceps
    frighting fasted gabbed gobbled gyrating grafting granting grazing generality grant grants grainy gunny hacked harked hawker
    hallways handy hanger hangers hunter hunters haunch hunches hutch hiking hiring honked hockey hooding hovering hollering
    hooded hoofed hooker hooted illnesses incentive incentives invective inventive incidence inclined inline inquiring inspirational insulator interject
    interacted intercepted jacket jackets jetting jumped kinked knives knockers labourer labourers lance lancet laced loaded lading
    lending lunches lurch leather leathers lessen legged logged listener listeners lightened loomed marking masking matching mating
    meeting meetings managing messed misled misused mommy monotonous mooed movers mouse mousse mouses muffed murky musky
    nailed nimble padding pairing paired pausing peaking pecking penned pocket pockets prepped pouches poached posing pressuring
    propel propels provoke pusher pushy quarterly quartet quicken quitters quilting ratty reclined renting resetting restoring rusting
    ribbing riding roosting rotund sadden salvation sanitation situation situations salted skated straying stranding sapping souping stubbing
    swabbing scabbing scent scents slants slant shorting snatching scuffed staffed sensed sentenced servicing surveying setters sharks
    shallots shaver shavers sliver slivers sheen shrew shrewd shredding skimming shiny shipped sipped slowing sowing stowing
    spook spooky spoof swoon sorter shorten slack slacks smack smacks snark slime socking souring sparing spaced
    spate speeds spent spiced spied spited spidery splay sprat squeaking squeaky squeal squeals stamp stamps stamped
    swapping starve survived tally tipped tempi thickens throne toning towing torch touchy tolerable tripping trucker truckers
    undergoing underline underlines uniformed uptight upstanding
    abscesse acceptably acceptance addend adder addled admittedly aided alcoholism alight altitude anneal annoyingly annul antibodie
    appealed appeased appendectomy appendice appendixe aptitude aright arthritic assailable attacked avoidable bailed bandana bandy banked
    banned barbecued barbeque barbequed barged baring basely basted batten battled batty beach beech belch bereaving bested bevie bittern
    blame blank blare blaze blenched blender bletch blistered blotched blotchier blotchy bluefish bluefishe bluster bodie boding bogey
    bogie bold boner bonier bonnie bonny boobing booing booming booth booting booty boozy botch botche bowing braked braking branched brand
    brave breached breading breather breeder brooded brooding brooked brooking browse browsed browsing brushe brushing brusk brute bubble
    bugling bulgy bulling bunch burnt bursted bused bushed busied busing bussed buster bustled butler butte butted cabled cabling caesium
    callous calluse callusing calmed calming caloric calved calving candie candled capillarie captained careening careering carolling
    casually casualtie causality cavilling caving cellulite centred centurion cheeping cheesed cheesy chickened chink chino chocked choke
    choler chore chose chowing cinder clapboard clewing climaxing climber clipboard closeting clouting clucked coccyxe collusion comforted
    comforter commission commonest compacter compaction companion compassed compassing competent comport compresse comprised compute
    computed concreted concretely conjoined consolidating constrained contagion contrived contusing convened conveyer convoyed cornea
    cornmeal corollary coronarie costar craning crashed crating crazing creak crepe crewing crimsoned crock croon crumbed crumble crumblier
    crumpled crypt culled culling currying curtained dding defenced defensive deflected deplete deposition disco disseminate draping dunno
    duodena easel elector electrocute electrode electrolytic electron electroplate elevating embarrass embarrasse emotionally enervation
    envelop enveloped epidermal erased essentially excepting excerpting excesse excitement excretion execrating exist expedited expire
    explosion expulsion extracting extradition extrication faced faculty faked fancy fared faring fault faxing fazing fibulae figured
    fingerprint flake flared fleshy flightier flosse frailty freckled freighter freighting fringe fruity fulled gabble gable gambler gamey
    ganglion garble gentle gentry gibing glaze globing graven graver griming gripe griped gristly grope gummy gusting haemorrhaging hammed
    hammering hamper hampering hamstrung hardily hardy hearten heartened honesty hyped hypoglycemic hysterectomie idiom immolated immure
    inanimate indelicate indicative indicator inefficiency inefficient inhalator insufficiently intimacie intimated intimately iodised
    ionise ioniser isolate joiner jointed jotting juiced kennel killer kilning knack knobby knuckled laddie ladle lamer lamest laser latent
    laxer laxest layer lazie leaded leafed leaned leaped leased leaved leukaemia libidos lightness limber lopsidedly lubber lustiness lyric
    machined macing malted mange manor marketing marring marvellously massively mated mattresse maxing mayor mealy medal menage mentoring
    meted meteor metre middie midge miking mince mingle minuet minuse minuted minuter minxe misplace misplayed missive morrow muddle muter
    narrative networked notwork overdoe oversexed oversize partiality patsy payee peache pease pepped perch perfecter perfectly perfidious
    pericardia pericardium peritonea peritoneum perniciously phonied picky pilaster pinpointed pipped pithy pitying plastered plasterer
    platen platter pleased plopped pluse poach polygonal pooped poppy poring ported posed posited postal poster posturing potted pouted
    prate preach preeminence prefect premising presaging presiding presse presuming pretender price pricy privateer privater privatest
    privatise procuring profiled profusion propped prostrated protruded protuberant providence psoriasis pupped purely purpler qualified
    qualitative quantifie quantifier quantitie racketed radiated ranging rarefy reach reactivate readying reaming reaping rearing rebus
    receptive recessive recorder recreation rector redemption reelected reflected refrained regained relive reloading reluctance
    reluctantly rending repainted repleted reprieved reproduce rereading retained retche retrieval retrieve reword reworded riced ricing
    ridging ridiculously rigging riling rimed riming rinsed ripen riser risked riven sager sanding sandy sapling sapped scout scram
    scramming scratche scratched scratchy scrip seamen seared sending sepal septa serialisation seven shadowier shady shanty shard sharked
    sharped sheaf sheared sheave shelled shingled shinny shitty shocking shoeing shooing shoon shored shoring shortcake shorted shortwave
    shove showering showy shred shrilling sickly sicknesse silenced silencer sizer skiff skipped slabbing slackness slashe slave slaving
    slickness slightness slosh slush smash smashe smelled smocking snapper snared sniff snipped snotty snout soared socialist soiled solder
    soldiered soldierly solider spacey spacy spade spare spayed specialise specialised speciality specifie specified specifier speeding
    spelled spiciness spiel spieling spilt spindling spiralling splash splotched splotchier splotchy spluttered spoiler spooled sporty
    spout spurt squashe squashy squeamishly squish stabilisation stabling staling stalling stanching stash stashed stationer stave staved
    staving stellar stern sterna stickiness stilling stippling stoat stockading stoking stolen stooge strangle streamline stretchy stripe
    stripling stript strumming strut suave submitter subsisted subtitled suckle sunburned sunburnt supplemental supplemented surer surpluse
    surplused suspending swash swashed swayed sweller swellhead swilled swivelled tacked talked tangle tanker tanned tapped tasked thanked
    thicken throe thronging tingly tipper tippler tonal toothbrushe topic topple tort tramped transformed transplanted treaty trice
    trickled tumble tumbled tunic turnkey tutor twentieth unassailable unavoidable undated undefeated underacted underwent undeterred undoe
    unrolling unusually unwillingly unwinding unwitting updater uselessly vague valued vanishe varnish venerable veritable vernal violent
    waxwing wedding weirdo whisk whisked whitewall writer writhe
    archiving awaken baying bunny buoying burly busting busying chased coiling colposcopy cubical decayed dishing eject elect
    endocervical endued epididymis exploratory flowering forgetful froth gauge habitation harry harrying imitating imitative
    incubation induction inflect instigating intimating lettering linker mainstream manure martial mopping mound named narked
    neurotic nuked occlusion overachieve overblown pacing packaging pasture patrol perforating performed perfuming perpetrate
    perpetration plume positional positron pulse racecourse ragged reassemble reclining refraining regaining rejoining remaining
    repainting repairing repay restated restrained restraining retailed retailing rethinking retrain retrained retraining
    revelled rigged ringed route rusted sanctuary scarfed scarfing scurrying secession seconding sensing sensually slink slinking
    slinky smartening snooper sparred sparring splat splaying sprawling stuffy tagging tented texted threading tickling treading
    trialling tricking twinkling underhand undue unravelling unscathed unsuitable warding warming warping warring wearying
    welting whetting witting woven
  `
    .trim()
    .split(/\s+/),
);
