/** Words of ordinary and medical English that lie a slip away from a word of the phrase book and must not be taken for it. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
    abide abort acquire acquitted actin acting adviser affection agent aiding albert alcoholic allegation allergic alter alternative
    amigo anesthesia anesthetic angle apparently appeal appetizer arena arming associate attach attendant auction audio auxiliary
    awake award backbone backed backing backpack backside backup bacteria baked balanced balancing banged bashed basil batter beast
    became behavior behavioral belle bellow bench biased billy bitter blanche bleep blend bling blocked blond bloodstain bloom blown
    boating booker booted boring bother bought bowed bower branch brass breach break breathe breed breeding brink broke broker brood
    brothel brotherly bruiser brush bugged bugger bully burying butter cancel cannon caper cared career carey carnal carter carver
    catcher catchy cater caused cellar certainly certainty chair champ chang chanting charge charged charging cheat cheeky cheer chess
    chick chile chili chill christian chronicle chuck chuckling clamp clanging clare clarity clause clean cleaned cleaning cleansing
    clearer cloth coarse colin collapsed collected collie color colored combine combing comic commanded commend commerce compassion
    compelled compelling compete competing complained complexion compulsion concealed concealing conceited conceived concert
    conclusion concussion condemned condemning conform conformed confusion connected considered consistently constance constitution
    consultant contacted contained container containing contestant continually continued continuously continuum contract controller
    contusion conversion converted converting convicted convince convincing coping correctly corrupted couch couldn counsellor county
    court cracker crackhead crappy crash creek crest croak crushe crushed crushing crust cultured curse curtain dairy daisy daring
    decay deceased decide decode decrease dedication defeat defie defied definitely definitive delegation denial dense departmental
    depressed depressing descended described desire despise detect detection detention developer diagnose diagnostic differently
    dimension dimple directing disappear discarded disclosed diseased disguised disgusted dismal dismissed disorderly dissection
    distinction doable doesn doing doubted drain drank dripping driven driver drove drown drunk dumpling dysphoria dysplasia
    educational election elevate elimination emery encourage endurance engagement enlarge entourage evidently examine examiner
    excellence excellency exception excited exclusive excused execution exercised exhausting expensive experimenting expertise
    exploding exploited exploration expose expressing expression extending extension extortion faking fallow farce farmer farther
    farting faster fatter faxed feather featured feeding fellow fester fetal fewer fiancee fiend fifty filed filing filly filming
    filth finance finder fined finer finishe firearm fired flack flame flaming flask flesh flood flour flunk folly forget formed forth
    framed franc france franz frequencie fried frolic frost functional funding furnished garth generally giver givin gloss glowing
    google grain grand granddaddy grandpa grass gravely greed greek greenwich greet greta groan groping growl growling handing handle
    handler hanged harper hating haunt haven hawking hazing headed heading healer heard hearing hearse hearst heartache hearty heated
    heath heating heave helper heroe hijacking hippy hisself historian historically historie horde horsey hospitable house hungary
    hunky hunting hussy hyperkalaemia hypocalcaemia hypoglycaemia hysterical identitie imitation impatient importance important
    impressive improvise inche indicated indication indistinct induce infect inflation inherited inhibition initiation inject
    injecting injunction insert inserted inspect inspection instability internal international intro intubated intuition invented
    invention invested investigated investigating investigative investigator invincible irrigation irritate irritating largo latter
    leading leaning leaping lease leaving legion lesson lester lever licking liner linger liter literal litter lived lively liven
    livery locking logging loner longed looker loosen looting loser losse louse lover loving loyal lumber macho major maker marche
    marco marked market marlin marsh martin massa master match mater material medic medically medina meditation messe messing micky
    microscope mighty milly minor misse mixer monitored monte multiply narrowed native naval nearby neatly negro neighbor nelly neuron
    neutropaenia neutrophil newer nightcap nightfall nighttime noah nobody nome nook noon norma norman norse nothing novice nursed
    objection objectively oblivious obstructing occasionally occupation older opener otter oversight overweight packet packing paged
    pager painfully paint painting palace panicking pardner parked parlor particular paste patched patent patiently pause paying peace
    pearl peeking peeling peeping peking penise permission permitted persistence personalitie personally persuasion petting phoned
    phoney phonograph phony photographed photographer photographic photography physic pickering picket pickin pickled pictured piper
    pisse pissed pitch pitche placed placing plague plane planner planted plate plural pointless pointy porter positively posse
    possibilitie posted potentially potter practical practiced practise praying precious preferred prescribe presently preservation
    preserve preserving president pressured presume pretended pretending prevented preventing print printing proceeding processing
    production programmed programmer prone protective provide provider puking pulpable purposely quack quirk quirt quote rabid radio
    radios radium raided rained raise rallie rally rance ranger ransom raped ration readiness receive receiver reception recital
    recording reduce reefer referring refuge refused regain regent regulator rejection relate relatively relaxed releasing relied
    relieve relocated remainder reminded remove rental repeating repent reporter reputation requiring researched researcher resent
    residence residency resistance resisting resort respected responsive restricted restriction resulting retain retire retractor
    retreated retreating retrieved revel revelation revolting revolution revolving rewarding righty riled robbery roller rubber
    ruining ruler sable sacred saddled safely scale scamp scare scaring scarred scary scattered scone scope scored scorn scream
    screaming screeching sealing seating seattle seeking seeming selling semen sensor seriously setting settler sever sewed sewing
    shack shade shake shaking shall shallow shalt shame shaped share shared shave sheet shelling shelly sheltered shift shine shirt
    shitting shook shoot shopping shore shorty shouldn shout shoved shower shuck significance significantly simmer simple singing
    sinned sinner sinuse sitter sixty skill slick sling slinging slowed smart smell smelling smokey smuggling sneezed snore snort
    snowed snuck soaring sober solar sonar spared speeche spelling spice spiked spill spiral spite spitting splattered spoke spooner
    sport sporting spotter sprain springing sprung spying squirt stack stacking stain staked staking stale stall staple stare stared
    staring stark starlight starling starr starring starter startled startling starved starving stated stating stationed statue stead
    steam steamy steep stepped stepping steven sticky stiff stile stinger stink stinking stinky stock stocking stoke stoker stole
    stomped stomping stoned stoner stoney stood stoop store story stove straighten strained strait strangling strap strapping streak
    streep string strip stripping struck struggled strung stuart stuff stung stunk sturdy subjected suggested suing sumner supervisor
    supplie supplier supported supporter surgically suspended sustained sutra swallowed swear swearing sweaty sweep swept swill swine
    swing swinger swinging swore table taker takin talking tammy taping tasted tasting tasty teenage tended terminate tested testy
    thank thanking theme thick thine thingy thinker thong thorough those threat throbbing throw thrust tickle tigger tighten timed
    tingle toddy token tommy tough toying traced tracer trade trail trailing trait trance triad tribal trick tried triggered troubled
    trough truce truck tumor tuned tuning turner tying typically unattended uncertainty uncharted unclean upped value venus verde
    verse vertebrae viable virge vital vogue vulgar wager wailing waiter walter wander wandering wanting warmed warner warped wasting
    watche waving waxing weaken weaknesse weaver wedged wedgie weeping weigh whale wherever whine whitey whole winner wired wiring
    witch withdrawn witter world worst wouldn wright wring write writing youngster
   colt lion slat inst brun
   logger exhaustive idempotent sofar
  `
    .trim()
    .split(/\s+/),
);
