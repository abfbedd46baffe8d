/** What the words of a class are in a sentence. Between two words of a frame no other `head` may stand: “pain in the neck and a lump in the breast” is no lump in the neck. */
type Role = 'head' | 'site' | 'other';

interface WordClass {
  role: Role;
  /** Words as looked up: no apostrophes, no plural s, the spelling put right. Words that belong together are joined by `_`. */
  words: string;
}

const head = (words: string): WordClass => ({ role: 'head', words });
const site = (words: string): WordClass => ({ role: 'site', words });
const other = (words: string): WordClass => ({ role: 'other', words });

/** Words that mean the same wherever they stand. Frames name a class in capitals. */
export const wordClasses = {
  // What is wrong
  PAIN: head(
    'pain painful ache aching achy hurt hurting hurts sore soreness tender tenderness discomfort cramp cramping griping gripey stabbing throb throbbing twinge agony killing colic gnawing burning pn paining payn hirt hirts hirting hurtin achin ake akes aking',
  ),
  LUMP: head(
    'lump lumpy bump nodule mass swelling lumpiness knot growth knobble nodular thickening cyst node pea_sized marble masses lumb lum lumpp lumpish nodularity lumpp',
  ),
  SWOLLEN: head('swollen swelling swelled puffy swell enlarged bulge bulging puffed_up oedema swelin'),
  BLOOD: head('blood bloody bleed bleeding bled bloodstained claret haemorrhage blud bld blod bleeds'),
  ITCH: head('itch itchy itching itchiness scratch scratching pruritus pruritic'),
  ULCER: head('ulcer ulcerated ulceration sore erosion crater open_sore raw_patch raw_area broken_skin'),
  RASH: head('rash spot blotch blotchy'),
  DISCHARGE: head(
    'discharge discharging fluid leak leaking leakage weeping ooze oozing pus stuff gunk goo gunge seep seeping secretion exudate disch weep weepy oozy dischage',
  ),
  FEVER: head('fever feverish temperature temp pyrexia pyrexial burning_up rigor shiver shivering'),
  // Where
  URINE: site(
    'urine urin wee weeing pee peeing peed water waterwork piss pissing widdle wiz urinate urinating urination micturition nappy_wet tinkle peshab pishab pipi wee_wee pee_pee susu xixi siku yurine urine_bag in_my_pea yoorin urinne my_we my_pea his_pea widdles my_widdle',
  ),
  PASS_URINE: site(
    'wee weeing pee peeing piss pissing urinate urinating urination micturition void voiding micturate pu puing pass_water passing_water passed_water water_passed passing_urine pass_urine passes_urine passed_urine passing_wee passing_pee widdle tinkle spend_a_penny spending_a_penny for_a_slash have_a_slash peshab pishab pipi pee_pee wee_wee do_pee do_wee do_urine doing_urine make_pee making_pee make_water making_water take_a_leak taking_a_leak have_a_leak a_jimmy jimmy_riddle a_wazz number_one do_a_wee did_a_wee done_a_wee to_pu wen_i_wee wen_i_we when_i_we wen_i_pee susu xixi siku weed peed have_a_tinkle number_ones passes_water pass_my_water passing_my_water pass_his_water pass_her_water pass_my_urine pass_his_urine make_urine making_urine having_a_slash for_a_widdle spending_pennies empty_his_bladder emptying_his_bladder empties_his_bladder empty_my_bladder emptying_my_bladder empty_her_bladder emptying_her_bladder empties_her_bladder emptying_the_bladder empty_the_bladder relieve_himself relieve_herself relieve_myself relieving_himself relieving_myself when_i_pea wen_i_pea mid_wee mid_pee mid_stream_wee tiddle my_we my_widdle his_widdle',
  ),
  /** As it is passed, not what is passed. */
  PEEING: site(
    'weeing peeing pissing urinate urinating urination micturition micturate void voiding puing pass_water passing_water passed_water passing_urine pass_urine passes_urine passed_urine spend_a_penny for_a_wee for_a_pee for_a_slash have_a_wee have_a_pee having_a_wee having_a_pee had_a_wee had_a_pee pipi make_pee making_pee do_urine doing_urine take_a_leak have_a_leak do_a_wee wen_i_wee wen_i_we when_i_we wen_i_pee passes_water pass_my_water passing_my_water pass_his_water pass_her_water pass_my_urine pass_his_urine make_urine making_urine having_a_slash for_a_widdle spending_pennies empty_his_bladder emptying_his_bladder empties_his_bladder empty_my_bladder emptying_my_bladder empty_her_bladder emptying_her_bladder empties_her_bladder emptying_the_bladder empty_the_bladder relieve_himself relieve_herself relieve_myself relieving_himself relieving_myself when_i_pea wen_i_pea mid_wee mid_pee mid_stream_wee tiddle',
  ),
  DIPPED: other(
    'dip dipped dipstick dipstix udip urinalysis multistix msu mssu csu urine_test urine_sample urine_stick urine_screen wee_stick dip_stick midstream mid_stream wee_test wee_sample pee_test pee_sample water_sample water_test dipt dipping_stick',
  ),
  STOOL: site(
    'stool poo pooing poop pooping faeces faecal motion bm turd number_two poohing pooh crap shit bowel_movement bowel_motion poos poopy stewl stoole number_2 number_two no_2 jobbie jobby feces excrement poops turds stools motions number_twos jobbies plop plops kaka shite dookie tatti tutti',
  ),
  BOWEL: site('bowel gut tummy_habit toilet_habit'),
  TOILET: site(
    'toilet loo lavatory bathroom bog lav lavvy lavvie khazi karzi netty dunny commode washroom privy ladies_room restroom cludgie toylet toilit toilett',
  ),
  BOTTOM: site(
    'bottom bum back_passage backside rectum rectal anus anal arse behind rear tail_end pr bumhole bum_hole arsehole arse_hole botty anel annal perianal jacksie backpassage per_rectum rectally anally rectom',
  ),
  CHEST: site('chest rib ribcage breastbone sternum lung'),
  TUMMY: site(
    'tummy stomach abdomen abdominal abdo belly guts tum midriff abd abdom stomache stumick stummick stumoch stumack stumach stumock beley bely tumy tumtum innards belley',
  ),
  UPPER: other('upper top high epigastric epigastrium under_rib ruq luq'),
  LOWER: other('lower low bottom_of suprapubic rif lif iliac llq rlq'),
  BACK: site('back spine spinal lumbar backbone'),
  BREAST: site(
    'breast boob bust tit mammary chest_wall areola bosom moob boobie titty bresat booby boobies bap knocker breasts bubby tiddy',
  ),
  NIPPLE: site('nipple teat areolar nip nippel nipel nippal niple'),
  ARMPIT: site(
    'armpit axilla axillary underarm oxter arm_pit axillae axila axilary axillar under_arm under_my_arm under_the_arm under_her_arm under_his_arm under_your_arm oxters ax_illa axe_illa beneath_arm beneath_the_arm beneath_my_arm beneath_her_arm under_me_arm under_ma_arm underneath_my_arm underneath_her_arm underneath_me_arm under_each_arm under_both_arm pit_of_my_arm pit_of_me_arm pit_of_his_arm pit_of_her_arm under_arms armpitt armpits axiller axe_hilary',
  ),
  NECK: site('neck cervical jaw collar'),
  COLLARBONE: site('collarbone collar_bone clavicle supraclavicular supraclav'),
  GROIN: site('groin inguinal'),
  THROAT: site('throat gullet oesophagus foodpipe food_pipe windpipe'),
  MOUTH: site('mouth tongue lip gum cheek palate oral gob tonsil'),
  SKIN: site('skin mole lesion freckle naevus'),
  MOLE: site('mole naevus naevi freckle birthmark pigmented_lesion beauty_spot mowl moal'),
  FACE: site('face nose cheek forehead temple ear scalp eyelid'),
  EYE: site('eye pupil eyeball'),
  TESTICLE: site('testicle testis teste ball bollock nut scrotum scrotal goolie ballsack testicular'),
  TESTIS: site(
    'testicle intratesticular testis teste testicular testical testacle gonad scrotum scrotal hemiscrotal hemiscrotum ballsack ball_sack nutsack nut_sack his_sack my_sack ball_bag ballbag testicule testickle testickular sack_down_below testikel testicel testacal',
  ),
  PENIS: site(
    'penis willy willie cock dick penile foreskin glan todger manhood phallus pecker penile_shaft winkle old_fella old_feller old_boy dong dinky his_member my_member male_member john_thomas peenis penus peanis penes tackle nob his_thing_downstair private_member chopper schlong peen my_old_chap me_old_chap his_old_chap winky wily my_knob his_knob me_knob your_knob of_the_knob todge percy_thing dorsal_shaft ventral_shaft shaft_of_the_penis',
  ),
  /** Words for testicles that mean other things as well. */
  BALLS: site(
    'ball bollock bollok bollox knacker goolie plum crown_jewel family_jewel nut my_nad me_nad his_nad nadger cojone crown_jewels gonads bollick ballock bolock bals',
  ),
  /** The end of the penis. */
  GLANS: site(
    'foreskin prepuce glan bell_end bellend knob_end four_skin fourskin forskin foreskinn japs_eye jap_eye helmet_end bell_ending coronal_sulcus coronal_margin coronal_ridge preputial balanopreputial foreskins fore_skin forskine',
  ),
  VAGINA: site('vagina vaginal pv down_below down_there front_passage private intimate_area lady_part fanny minge undercarriage'),
  /** The vagina and nothing near it. */
  VAGINAL: site(
    'vagina vaginal vaginally vaginam vag introitus introital fornix front_passage birth_canal vajina virgina vagine fagina vergina vaginer vaginal_wall verjina vajaina virjina',
  ),
  /** Said of either sex and of all that is there. */
  DOWN_BELOW: site(
    'down_below down_there downstair my_private his_private her_private private_part private_area intimate_area intimate_part lady_part lady_bit lady_area girl_bit undercarriage nether_region front_bottom front_bum front_bit front_part front_end front_passage tuppence minnie foof fanny flower foo_foo fanjo minge punani pum_pum coochie noonoo from_below from_down_there my_bits_below front_area underneath_part down_belo downbelow',
  ),
  /** Said of all that is there in a woman: what is within and what is without. */
  FANNY: site(
    'fanny fanjo minge foof foofoo foo_foo tuppence minnie lady_bit lady_part front_bottom front_bum girl_bit vajayjay vag punani punany pum_pum cooch coochie cooter noonoo noony twat vjj',
  ),
  VULVA: site(
    'vulva vulval vulvar vulv labia labial labium lady_bit lady_lip lip_down_below lip_down_there flap_down_below flap_down_there my_flap her_flap fanny_flap fanny_lip vaginal_lip vagina_lip clit clitoris clitoral fourchette vulvul volva vulver outer_lip outside_bit private_lip vajina_lip virgina_lip labias labiaa flaps_down_below fanny_lips vestibule',
  ),
  CERVIX: site(
    'cervix cx ectocervix ectocervical endocervix cervical_os neck_of_womb neck_of_the_womb neck_of_my_womb neck_of_her_womb servix cervic cervex surfix serve_ix sir_vix neck_of_the_wombe womb_neck',
  ),
  KNICKERS: site('knicker underwear undies gusset panty panty_liner pantyliner sanitary_towel sanitary_pad'),
  PROSTATE: site('prostate prostatic'),
  WOMB: site('womb uterus cervix ovary pelvis pelvic'),
  LEG: site('leg calf thigh shin knee ankle foot'),
  LIMB: site('leg arm calf thigh shin knee ankle foot forearm shoulder hand elbow wrist hip toe finger'),
  BONE: site('bone bony shin thighbone femur tibia rib spine humerus'),
  NODE: head('gland node lymph_node lymph ln lymphadenopathy'),
  FINGER: site('finger fingertip nail fingernail'),
  HEAD: site('head'),
  // What happens
  SWALLOW: head('swallow swallowing swallowed go_down goes_down going_down gulp'),
  STICK: other('stick sticking stuck catch catching lodge lodged jam jammed hang hung_up held_up caught wont_go_down not_go_down hold_up'),
  FOOD: other(
    'food meal eat eating bread meat solid dinner steak chicken toast tablet mouthful bite swallow drink liquid potato rice roti chapati naan pasta sandwich bagel crust pill spud fish pork veg vegetable cereal biscuit pie lunch breakfast supper grub veggies vegtables apple crisps pizza beef ham lamb kebab fufu yam plantain ugali dumpling dumplings weetabix beefburger burger dinners meals foods solids scran',
  ),
  EAT: other('eat eating ate meal food dinner'),
  DIFFICULT: other(
    'difficult difficulty hard trouble struggle struggling struggles problem bother tricky cannot cant unable impossible effort',
  ),
  COUGH: head('cough coughing coughed hack hacking phlegm sputum coff cof koff kof coffing coffin_up koffing coughin coffed'),
  VOMIT: head(
    'vomit vomiting vomited sick puke puking throwing_up throw_up threw_up chuck_up chucking_up bringing_up brought_up spew retching heave being_sick been_sick',
  ),
  BREATH: head('breath breathing breathe breathless puff puffed puffing wind winded'),
  SMOKE: other('smoke smoking smoked smoker fag cigarette ciggie cig tobacco baccy rollie roll_up cigar pipe'),
  TIRED: head(
    'tired tiredness exhausted exhaustion fatigue fatigued shattered knackered worn_out wiped_out drained lethargic lethargy weary no_energy washed_out sleepy run_down',
  ),
  WEIGHT: other('weight wt stone kg kilo pound lb lbs st dress_size trouser_size belt clothe trouser jean waistband ring'),
  APPETITE: head('appetite hunger'),
  SWEAT: head('sweat sweating sweats sweaty drenched soaked soaking clammy wringing_wet'),
  NIGHT: other('night nighttime nocturnal nocte overnight bed sleep small_hour'),
  // How it is
  MORE: other('more increase increased increasing increasingly extra worse up rise rising heavier often'),
  LESS: other(
    'less reduced decreased decrease down low lower poor poorer gone lost loss lack little dropped dropping off diminished fading',
  ),
  CHANGE: other(
    'change changed changing altered alteration different not_right not_same not_normal not_usual funny abnormal irregular erratic all_over_the_place unusual up_the_spout',
  ),
  BIGGER: other(
    'bigger larger grow growing grown growth enlarge enlarging enlarged increase increasing increased expand expanding doubled size',
  ),
  YELLOW: other(
    'yellow yellowish yellowy yellowing jaundice jaundiced mustard yello yella yellower yellowed jaundis jondis jorndice jandice',
  ),
  RED: other('red reddish pink pinkish pinky rosy ruby crimson scarlet maroon'),
  /** Drinks and things that red urine is likened to. */
  RED_LIKE: other(
    'cola coke coca_cola vimto ribena port wine rose claret blackcurrant cranberry beetroot rust rusty ketchup rooibos irn_bru tizer merlot shiraz burgundy cherryade pomegranate tomato_soup tomato_juice raspberry plum_juice cherry rosé strawberry strawberry_squash hibiscus raspberries malbec sangria grenadine red_squash',
  ),
  DARK: other('dark black brown tarry'),
  PALE: other('pale white pallid pasty ghostly washed_out sallow peaky'),
  HARD: other('hard firm craggy irregular solid woody fixed'),
  SUSPICIOUS: other(
    'suspicious suspected suspicion suggestive suggest suggesting concerning worrying sinister malignant malignancy cancer cancerous carcinoma ca neoplasm neoplastic tumour consistent_with looks_like in_keeping cannot_exclude susp malig suspishus suspicous suspishous neoplasia cancer_like cancerous_looking canser',
  ),
  NOT: other(
    'not cannot cant wont dont doesnt didnt isnt unable hardly barely couldnt are_not is_not has_not have_not had_not was_not were_not do_not does_not did_not arent havent hasnt wasnt werent scarcely aint canna cannae dinnae didnae doesnae willnae isnae wouldnt',
  ),
  NEW: other('new newly recent recently just'),
  OFTEN: other(
    'often frequent frequently constant constantly continually continuously nonstop non_stop all_the_time hourly half_hourly every_hour every_half_hour every_half_an_hour every_few_minute every_couple_of_hour every_other_minute every_minute every_half every_two_minute every_five_minute a_lot alot loads endlessly repeatedly forever oftener plenty_plenty plenty_time so_many_time too_many_time many_many_time umpteen_time every_5_minute every_ten_minute every_twenty_minute constantlee all_day_long nineteen_to_the_dozen al_the_time al_the_tyme all_the_tyme all_the_day the_whole_day every_five_second every_twenty_min every_10_minute every_15_minute evry_hour',
  ),
  HAEMATURIA: other('haematuria hematuria haemuria'),
  /** Said of a test that was taken, or was as it should be. */
  TESTED: other(
    'sent send sending done taken taking normal nad fine ok okay result requested request arranged arrange repeat repeated awaited due pending booked unremarkable neg negative sugar glucose pressure',
  ),
  NTIMES: other('<n> once twice thrice several few couple multiple'),
  GET_UP: other('up getting_up get_up gets_up got_up out_of_bed wake woken waking woke awake awoken disturb disturbed rouse'),
  NIGHTS: other(
    'night nighttime nightly nocturnal nocte noct overnight midnight small_hour nite nights nigt niht dead_of_night per_noc noc wee_small_hour till_dawn until_dawn',
  ),
  HURRY: other(
    'rush rushing rushed dash dashing run running race hurry hurrying leg_it bolt bolting sprint sprinting legging_it peg_it pegging_it',
  ),
  STING: head('sting stinging stingy stung scald scalding smarting burn burning burny nip nippy nipping scauld birn burnin stingin'),
  ERECTION: other(
    'erection erectile erecn erec a_hard_on my_hard_on hard_ons hardon stiffy stiffie stiffies boner erect harrd_on erecshun erecsion erecksion ereckshun erektion irection tumescence',
  ),
  MENOPAUSE: other(
    'menopause menopausal postmenopausal postmenopause postmeno meno change_of_life the_change my_change her_change meno_pause menapause menopaus menopouse the_menopause change_of_live the_chaynge menapaws',
  ),
  PERIOD: other('period menses menstruation menstruating menstruated monthly monthlie peeriod'),
  FINISHED: other('stopped stop finished finish ended ceased cessation over packed_up packed_in dried_up done gone went'),
  HRT: other(
    'hrt hormone_replacement hormone_therapy hormone_patch hormone_tablet hormone_gel hormone_spray hormone_pill evorel estradot oestrogel estrogel sandrena lenzetto utrogestan femoston kliovance kliofem elleste premique tibolone livial oestrogen_patch oestrogen_patche hormone_patche oestrogen_gel estrogen_patch estrogen_gel hormone_replacement_therapy cchrt continuous_hrt sequential_hrt menopause_patch menopause_patche menopause_gel menopause_pill menopause_tablet menopause_spray change_of_life_tablet change_of_life_pill change_of_life_patch sequi_pack sequi bleed_free_hrt no_period_hrt bijuve femseven indivina novofem trisequens estradiol_patch estradiol_gel hormone_patch_for_menopause menapause_tablit menapause_tablet',
  ),
  EXERTION: other('stair exertion exercise walk walking walked hill uphill flat hoover hoovering upstair gym effort bending'),
  HEAL: other('heal healing healed clear clearing go_away going_away'),
  // Belly and bowel
  ACHE: head(
    'pain painful pn px ache achy aching ake hurt hurting cramp cramping crampy griping gripe gripey colic colicky discomfort stabbing sore soreness agony spasm twinge gnawing burning killing throb throbbing pane uncomfortable achey twinges niggle gripes stabby akes akeing hertin herting hurtin paining payn hirt hirts hirting hurtin achin akes aking',
  ),
  NAVEL: site('navel belly_button bellybutton tummy_button umbilicus umbilical periumbilical paraumbilical'),
  GULLET: site('throat gullet oesophagus foodpipe food_pipe breastbone breast_bone sternum chest thropple'),
  VOMITED: head(
    'vomit vomiting vomited vom vommed vomming puke puking puked chuck_up chucking_up chucked_up throw_up throwing_up threw_up throws_up thrown_up spew spewing spewed barf barfing barfed sicked sicking upchuck upchucking chunder chundering emesis vomitus',
  ),
  LUMPISH: head('lump lumpy mass growth bump nodule tumour lumb knobble knobbly nodular mas masses lumps potato tumor lumpp groth growf'),
  BOWELS: site('bowel bowl bowell gut colon intestine toilet_habit toilet_routine'),
  WATERY: other('loose runny runnier watery liquid liquidy sloppy mushy slushy explosive squirty unformed soupy runy'),
  RUNS: head(
    'diarrhoea diarrhea diarrhoeal diorrhea diorrhoea diarea diarrea dihorea dioreah direa diareah squits squit squitters skitters skits',
  ),
  CONSTIPATED: head(
    'constipated constipation constipate constipating constip costive constapated constipaited constipashun bunged_up bungged_up backed_up bound_up blocked_up',
  ),
  TWIST: other(
    'haywire messed_up playing_up play_up plays_up played_up acting_up upside_down topsy_turvy out_of_sync out_of_kilter out_of_whack out_of_sorts unpredictable unsettled disturbed disrupted peculiar odd strange weird wrong wonky temperamental variable unreliable gone_to_pot up_the_wall up_the_spout',
  ),
  ANUS: site(
    'anus anal anel annal perianal bumhole bum_hole arsehole arse_hole back_passage backpassage jacksie anal_verge anal_margin anal_canal tail_end',
  ),
  PELVIS: site('pelvis pelvic pelv adnexa adnexal ovary ovaries ovarian overy womb woom woomb uterus'),
  NOWT: other('no nil without zero nothing'),
  // Shapes, surfaces and eyes, breasts, mouths and moles
  MASS: head('lump bump nodule mass masses growth knobble cyst lumb lumpiness blob nodularity knot knots lumpp'),
  PEBBLE: other(
    'pea pea_sized grape grape_sized marble walnut golf_ball golfball egg plum almond olive cherry gobstopper pebble acorn hazelnut conker malteser bead bean chickpea kidney_bean broad_bean frozen_pea hen_egg small_stone little_stone ball_bearing',
  ),
  ORAL: site(
    'mouth tongue gum palate gob buccal floor_of_mouth fom gingiva gingival gingivae sublingual retromolar inner_lip inside_lip inside_my_lip inside_bottom_lip inside_lower_lip inside_my_bottom_lip inside_cheek inside_my_cheek inside_his_cheek inside_her_cheek inner_cheek uvula mouf mowth tounge tung toungue alveolar_ridge alveolus buccal_sulcus labial_mucosa gob_hole oropharyngeal lateral_border_of_tongue',
  ),
  /** The nipple, called by where it is. */
  NIPPLE_END: site(
    'tip_of_breast tip_of_my_breast tip_of_her_breast tip_of_the_breast end_of_breast end_of_my_breast end_of_her_breast end_of_the_breast end_of_my_boob end_of_her_boob brown_part brown_bit_of_breast nac nipple_areola_complex areolae',
  ),
  THYROID: site('thyroid thyr thyriod thiroid thyroyd thigh_royd thigh_roid isthmus butterfly_gland'),
  MELANOMA: other('melanoma melonoma malanoma melenoma melinoma melanomer melon_oma melanomatous mole_cancer'),
  /** What a mole's edge and shape are when they are not even. */
  UNEVEN: other(
    'jagged ragged ragged_edged uneven irregular irreg wonky lopsided notched scalloped asymmetrical asymmetric asymmetry misshapen wobbly crooked not_round funny_shape odd_shape odd_shaped uneven_edge smudged smudgy',
  ),
  /** What a mole's colour is when it is not even. */
  UNEVEN_COLOUR: other(
    'two_tone two_tones multicoloured multi_coloured variegated blotchy patchy gone_darker got_darker getting_darker gone_blacker different_shade shades_of many_colour different_colour mixed_colour difrent_culer gone_black turned_black going_black black_in black_corner black_bit mottled three_colour two_colour several_colour piebald',
  ),
  /** Grown, of a mark on the skin. */
  GROWN: other(
    'bigger larger growing grown grow grew enlarging enlarged enlarge enlarges spread spreading spreads crept creeping expanded expanding doubled doubling shot_up trebled swelling widening widened',
  ),
  INDRAWN: other(
    'inverted inverting inversion invert inverts retracted retracting retraction retracts indrawn indrawing inward inwards sunken sunk sinking tucked tucking pulled_in pulling_in pulled_inside pulls_in drawn_in drawing_in turned_in turning_in turned_inside turns_in gone_in gone_inside going_in going_inside goes_in went_in sucked_in sucking_in caved_in pushed_in inside_out innie flattened disappeared disappearing vanished hidden shrunk shrunken tethered_in dipped_in concave sucked_inward gone_flat sunken_in turned_outside_in outside_in receded receding',
  ),
  FLAKY: other(
    'scaly scale scaling scaley scabby scab scabbed scabbing flaky flakey flake flaking crust crusty crusting crusted raw eczema exzema eczematous excema eczma dermatitis psoriasis peeling peel excoriated excoriation rash ulcerated ulceration erosion eroded weeping weepy inflamed',
  ),
  DIMPLE: other(
    'dimple dimpled dimpling dimply dimpley pucker puckered puckering puckery tether tethered tethering indent indented indentation dent dented dint crinkled crinkly puckerd wrinkled pitted pitting cellulite puckers puckered_in dents hollow_in corrugated rippled ripple crinkle creased creasing puckerd_up furrowed furrow dimpel',
  ),
  CROAK: other(
    'hoarse hoarseness hoarser hoar croak croaky croaking croakey gravel gravelly gravely husky huskier rasp raspy rasping gruff rough rougher scratchy breathy whisper whispery whispering squeaky deeper crackly strangled frog dysphonic horse cracking strained harsh strain foghorn crow huskey hoarsey gravel_voiced husky_voiced gruffer raspier croakier',
  ),
  SPEAK: other('speak speaking speaks spoke talk talking talks speech sound sounding sounded phonation phonate singing'),
  WEAK: other(
    'weak weaker weakness weakened weakening weakly feeble feebler floppy paralysed paralyzed paralysis useless drag dragging drags',
  ),
  LOST: other('lost losing lose loses loss gone going'),
  STAGGER: other(
    'drunk drunken drunkard pissed tipsy staggering stagger staggers staggery lurching lurches lurch weaving veering veers veer zigzag zigzagging zig_zag wonky crooked sideways crab_like swaying sways sway stumbling stumbles stumbly wobbly wobbling wobbles wobble unsteady unsteadily unsteadiness unsteadier sailor_on_deck lopsided ataxic reeling listing',
  ),
  DERMOSCOPE: other(
    'dermoscopy dermatoscopy dermoscopic dermatoscopic dermoscopically dermatoscopically dermoscope dermatoscope dermosc dermatosc dscopy dermlite dermascope dermascopy derm_scope skin_scope mole_camera mole_scope mole_scanner mole_machine skin_camera special_torch special_magnifier magnifier magnifying_glass magnifying_thing magnifying_lens light_gadget polarised_light skin_microscope derm_oscar_pee derma_scope special_lens magnifying_light magnified_image magnified_view magnified_picture magnified_photo magnified_polarised magnafier magnifyer close_up_picture close_up_image close_up_lens lens_picture lens_image derm_image derm_pic derm_photo little_lens handheld_gadget handheld_magnifier derm_lens skin_lens mole_lens dermoscopy_lens teledermoscopy teledermatoscopy teledermatology_image magnified_lens light_and_magnifier skin_magnifier handheld_scope dermascope_thing',
  ),
  PHOTO: other('photo photos photograph picture pic flash camera foto fotos selfie snap iphone image torch torchlight lamplight'),
  GLOW: other('glow glowing shine shining shiny glint glinting gleam gleaming reflection reflecting reflect sparkle flare'),
  // Chest and general
  TOBACCO: other(
    'fag cig ciggy ciggie cigarette rollie rolly rollup roll_up baccy tobacco cigar cheroot woodbine bidi shisha hookah roll_ups rollups rollys rollies baccie benson bensons benson_and_hedge marlboro silk_cut lambert_and_butler superking superkings rothmans golden_virginia old_holborn amber_leaf cutters_choice rizla rizlas snout cigarillo cigaret cigarete cigerette cigs siggaret siggarette sigaret cigarrete sigarette siggies durry durries ciggys',
  ),
  PHLEGM: other('phlegm sputum spit spittle flem flegm phlem gob lugie flegme'),
  AIR_ENTRY: other('air_entry breath_sound breathsound ae air_going_in air_getting_in breathing_sound breath_sounds breathing_sounds'),
  ONE_SIDE: other(
    'left right one one_side one_sided unilateral unilaterally focal localised localized lobe lobar apex apical base basal zone hemithorax rul lul rll lll rml upper lower mid top bottom side l r',
  ),
  CLUBBED: other('clubbed clubbing drumstick drum_stick bulbous spade_like parrot_beak'),
  ENERGY: other(
    'energy energi oomph umph vim vigour stamina pep get_up_and_go zip energie enrgy go_go puff_left enagy enagey enegy enerjy',
  ),
  BY_DAY: other(
    'in_the_day daytime dinner meal tea breakfast chair work desk telly tv sofa settee afternoon lesson class school wheel anywhere everywhere sat sitting standing mid_sentence bus lunchtime teatime computer',
  ),
  BODY_WEIGHT: other('weight wt wgt bmi body_mass bodyweight'),
  POUNDS: other('stone stn kg kilo lb pound kilogram stoan stown stoans killo killos'),
  CLOTHES: other(
    'clothe clothing trouser jean belt skirt waistband ring bra dress suit kecks kegs jogger legging uniform jumper kilt trews breeches shorts pants knicker collar bracelet watch watch_strap rings wedding_ring wedding_band skirts trouser_waist slacks cardi cardigan shirt shirts blouse top pyjamas pj sari shalwar saree',
  ),
  MEAL: other(
    'food eat eating meal dinner breakfast lunch supper tea grub scran nosh tucker snack feed plate plateful portion roast sandwich bowl pudding pie butty bite',
  ),
  PICKY: other(
    'pick picking pushing pushes leaves leaving refuse refusing refuses refused untouched wasted skipping skips skip fancy fancying hardly barely scarcely nibble nibbles nibbling force forcing forced',
  ),
  FULL: other('full stuffed satiety satiated satiation sated fullness fills fill filling filled stuft bursting fit_to_burst ful ful_up'),
  QUICK: other(
    'quick quickly fast faster sooner soon early rapid rapidly straight_away straightaway immediately instantly easily premature prematurely at_once almost_at_once so_soon in_no_time',
  ),
  MORSEL: other(
    'mouthful bite forkful spoonful small tiny little nothing half couple few yoghurt yogurt sandwich toast helping nibble crumb morsel portion biscuit soup plate weetabix sandwidge starter bowlful',
  ),
  BEDDING: other(
    'sheet bedsheet pyjama pajama pj jammy jim_jam bedding bedclothe bedlinen nightie nightdress nightshirt nighty nightwear duvet pillow pillowcase mattress linen bed',
  ),
  WRINGING: other(
    'soaked soaking drenched drenching wet_through wringing sopping sodden saturated dripping drippin swimming soak soaks drench drenches ringing_wet dripping_wet sweat_through',
  ),
  PASTY: other('pallid pasty pasty_faced ashen waxen waxy chalky ghostly peaky peely_wally wan deathly'),
  WHITE: other('white whiter grey gray greyer pale paler colourless'),
  CLOT: other('clot clotted thrombus thrombosis thrombosed thrombose'),
  VEIN: other('vein vain venous femoral popliteal iliofemoral ileofemoral iliac saphenofemoral tibial'),
  DIABETES: other('diabetes diabetic dm t2dm t1dm t2d t1d type_2 type_two type_1 type_one type2 type1'),
  PARENT: other(
    'mum mam mummy mother mom dad daddy father parent carer gran grandma granny nan nana nanny grandad grandfather grandmother grandparent guardian foster_mum foster_carer aunt aunty auntie mums mams dads parents ma mumma foster_mother foster_father stepmum stepdad step_mum step_dad mat_gran grandparents',
  ),
  CHILD: other(
    'son daughter baby child kid boy girl toddler lad little_one grandson granddaughter grandchild bairn infant newborn babby bubba wee_boy wee_girl wee_man wee_lad wee_lass little_lad little_lass little_girl little_boy little_man lass babe tot nipper young_un youngun teenager daughters sons',
  ),
  WORRIED: other(
    'worried worry worries worrying concerned concern anxious frightened scared terrified frantic fretting distraught desperate panicking beside_herself beside_himself preoccupied anxiety anxieties panicked apprehensive concerns',
  ),
  UNHEARD: other(
    'listening listen listens listened taking_it_seriously taking_us_seriously taking_me_seriously taking_her_seriously taking_him_seriously taken_seriously take_us_seriously take_me_seriously take_it_seriously take_her_seriously take_him_seriously hearing_me hearing_us hear_me hear_us doing_anything_about',
  ),
  // Blood, bones and tests
  GLAND: head(
    'gland node nodal lymph_node lymph_gland lymph lymphnode lymphoid ln lns lymphadenopathy adenopathy limfadenopathy gland_lump kernel glandy',
  ),
  GLAND_UP: other(
    'up swollen swelled puffy enlarged enlarging big bigger large raised prominent palpable palp hard rubbery firm shotty shotted matted tender sore painful lumpy inflamed huge massive walnut pea grape golf_ball egg marble popped_up come_up came_up sticking_out standing_out stood_out matted puffed_up bulky enlargement swell',
  ),
  EVERYWHERE: other(
    'everywhere all_over widespread generalised generalized general multiple_site several_site many_site 3_site throughout disseminated diffuse whole_body every_gland all_group multiple_group head_to_toe top_to_toe head_to_foot every_site every_region every_station multi_site each_site',
  ),
  ALCOHOL: other(
    'alcohol alcoholic etoh ethanol booze boozing boozed beer wine vino lager cider whisky whiskey vodka gin gin_and_tonic g_and_t g_&_t g&t prosecco rum brandy ale tipple sherry champagne bubbly bevvy bevvie bevy pint pints half_a_pint drink drinking drank stout spirit shandy cocktail guinness port baileys tot dram stella spirits sherries wines beers lagers evening_tot nightcap tipples',
  ),
  PROVOKE: other(
    'set set_off bring_on bring brought trigger triggered trigger_off start flare flare_up induced provoked provoke play_up playing_up react swell related kick_off kicks_off make made makes making',
  ),
  ENLARGED: other(
    'enlarged enlargement enlarge large larger big bigger swollen swell huge massive bulky palpable palp feelable prominent sticking_out poking_out poking oversized too_big grossly_enlarged megaly moderately_enlarged up grown overgrown puffed_up swole swolen bulging',
  ),
  BRUISE: head('bruise bruised bruising ecchymosis ecchymose ecchy haematoma hematoma contusion'),
  BRUISE_COLOUR: other('purple blue black bluish purplish blueish purply navy violet black_and_blue'),
  MARK: other('mark blotch blotche patch patche splodge splotch splotche discolouration'),
  DOT: other('dot spot speck speckle pinprick fleck freckle rash'),
  PINPRICK: other(
    'pinprick pin_prick pinpoint pin_point pinhead pin_head pin_size pin_sized pinsize pin tiny teeny teensy minute wee_red titchy',
  ),
  FADE: other('fade fades fading faded blanch blanching blanched disappear vanish go_away_when go_white turn_white go_pale'),
  LONGBONE: site(
    'bone bony bonie boney femur femoral tibia tibial fibula fibular humerus humeral shin shinbone shin_bone thighbone thigh_bone arm_bone leg_bone hip_bone skeleton skeletal breastbone breast_bone sternum sternal long_bone heel_bone cheekbone radius ulna iliac ileum_bone prox_hum distal_femur prox_tib boan boans',
  ),
  RIB: site('rib ribcage rib_cage costal'),
  BREAKABLE: site(
    'bone hip wrist rib ankle arm leg collarbone collar_bone clavicle femur thighbone thigh_bone shoulder elbow pelvis foot toe finger thumb vertebra vertebrae spine back hand shin tibia fibula humerus radius metatarsal metacarpal kneecap patella nof neck_of_femur heel heel_bone forearm sacrum coccyx jaw scaphoid knuckle',
  ),
  BROKE: other(
    'broke broken break breaking cracked crack snapped snap busted bust bost fractured fracture fractur shattered crushed crumbled collapsed collapse splintered smashed crumpled crumple crumbling broak broked brocken brokken',
  ),
  BACKPART: site(
    'back backbone spine spinal lumbar lumber thoracic lower_back upper_back mid_back small_of_back t_spine l_spine tspine lspine lumbosacral sacroiliac vertebra vertebrae vertebral low_back dorsal_spine',
  ),
  BUMP: other('lump bump mass masse knot egg golf_ball ball lipoma fatty_lump lumpy tennis_ball lumb lumpp swolen_bump bumpp'),
  FLESH: site(
    'thigh calf upper_arm forearm buttock bum_cheek shoulder shoulder_blade flank leg arm my_back his_back her_back me_back your_back upper_back mid_back lower_back top_of_back middle_of_back scapula trunk side_of_chest elbow knee hamstring bicep tricep quad hip foot hand wrist ankle shin muscle flesh limb toe finger forehead scalp bottom_cheek gluteal glut glute gluteu quadricep buttocks',
  ),
  UNDERSKIN: other(
    'under_skin underneath_skin beneath_skin under_the_skin underneath_the_skin beneath_the_skin under_my_skin under_his_skin under_her_skin beneath_his_skin beneath_her_skin subcutaneous subcut soft_tissue softtissue intramuscular muscle_lump in_muscle in_the_muscle deep_to under_is_skin under_me_skin under_their_skin beneath_me_skin under_skn',
  ),
  PLATELET: head(
    'platelet plt plat platelet_count thrombocyte clotting_cell sticky_cell sticky_blood_cell plate_let platlet platelette plattlet clotting_bit clotting_thing',
  ),
  HAEMOGLOBIN: head('haemoglobin hb hgb hemoglobin heamoglobin haemaglobin hemaglobin haemglobin haemoglobine heamaglobin'),
  WHITECELL: head(
    'wcc wbc white_cell white_cell_count white_count leucocyte leukocyte soldier_cell fighter_cell fighting_cell infection_fighter infection_fighting_cell infection_cell defence_cell defense_cell immune_cell white_corpuscle white_blood white_blood_count leuc germ_fighter germ_fighting_cell whitecell whit_cell',
  ),
  SUGAR: head('glucose sugar sugar_level sugar_reading blood_sugar blood_glucose hba1c gluc glucos suger shuger'),
  CALCIUM: head('calcium calsium kalsium calcum calcuim calciam'),
  ANAEMIC: head('anaemia anaemic anemia anemic anaem aneamia aneamic anaemea anemea anaemik anaimic anamia anamic'),
  FERRITIN: other('iron ferritin feritin ferratin fe'),
  VALUE_HIGH: other(
    'high raised elevated increased increase higher highish rised too_high too_many too_much above_range over_range above_normal above_the_range over_the_range over_limit over_the_limit above_limit over_the_odds sky_high rocketed climbing climbed risen rising abnormally_high excessive excess overload elevation upwards plenty_over high_side through_the_roof shot_up gone_up went_up going_up crept_up creeping_up out_of_range_high well_up way_up right_up too_hi to_hi very_hi reely_hi soared soaring ↑ ↑↑',
  ),
  VALUE_LOW: other(
    'low lower lowish lo reduced dropped dropping falling fallen fell decreased too_low too_few not_enough short_of short_on lacking lack lack_of deficient deficiency depleted on_the_floor rock_bottom below_range below_normal under_range below_the_range plummeted tanked insufficient shortage run_out ran_out running_out run_down_to low_side drop in_the_boots gone_down going_down went_down down under_par below_par subnormal too_little sparse way_down well_down right_down to_low too_lo ↓ ↓↓',
  ),
  /** Where the result of a test lies: words that “normal” is part of. */
  OVER_LIMIT: other(
    'over_normal above_normal over_the_normal above_the_normal way_over well_over way_above well_above over_range above_range over_the_range above_the_range over_limit above_limit over_the_limit above_the_limit over_the_cut above_the_cut over_cut_off above_cut_off over_threshold above_threshold over_the_threshold above_the_threshold over_what above_what over_where above_where over_the_line over_the_top over_the_mark over_the_odds above_reference above_the_reference above_the_laboratory above_the_upper above_expected double_what twice_what double_normal twice_normal double_the_normal twice_the_normal flagged_h flagged_high meet_threshold',
  ),
  UNDER_LIMIT: other(
    'under_normal below_normal under_the_normal below_the_normal way_under well_under way_below well_below under_range below_range under_the_range below_the_range below_limit below_the_limit under_the_limit under_par below_par below_reference below_the_reference below_the_laboratory below_the_lower below_expected under_what below_what under_where below_where half_what flagged_l flagged_low',
  ),
  MYELOMA: other(
    'myeloma mieloma mylomer mylooma mielowma mielooma myaloma mylowma miloma my_eloma marrow_cancer cancer_of_the_marrow plasma_cell_disease plasma_cell_cancer plasma_cell_disorder marrow_trouble marrow_disease',
  ),
  /** What a test says of a disease. */
  SUGGEST: other(
    'suggest suggestive suggesting suggested sugg susp point points pointing pattern consistent keeping compatible typical hint hinting worrying suspicious suspicion suspect suspected likely fit fits indicate indicates raise raises possible possibly probable probably maybe think thinks ? looks_like look_like looking_like mean means',
  ),
  /** Said of a test that has no result yet. */
  AWAITED: other(
    'sent send sending request requested requesting await awaited awaiting check checking order ordered arrange arranged add added due pending booked screen screening exclude rule_out look_for',
  ),
  OKAY: other('normal ok okay fine stable satisfactory unremarkable reassuring within wnl nad alright good perfect healthy'),
  LIGHTCHAIN: head('light_chain lite_chain lite_chane light_chane flc sflc free_chain free_light_chain kappa lambda'),
  ASKEW: other(
    'abnormal skewed deranged way_out out_of_kilter imbalanced unbalanced lopsided off out_of_range myeloma clonal monoclonal haywire excess imbalance',
  ),
  FITTEST: head(
    'qfit q_fit fit_test fit_result poo_test poop_test stool_blood_test faecal_immunochemical faecal_haemoglobin faecal_hb fhb poo_sample_test bowel_poo_test number_two_sample number_two_test poo_kit fit_sample fitt stool_kit fit_kit fit_number fit_level fit_score bowel_kit bowel_test_kit bowel_stick_test poo_tesst pooh_test',
  ),
  FITKIT: other(
    'qfit q_fit fit fit_kit fit_test poo_test poop_test poo_kit poo_sample stool_kit stool_test stool_sample sample_of_poo sample_of_stool sample_of_motion poo_pot stool_pot sample_pot fit_sample faecal_immunochemical faecal_test bowel_kit bowel_test_kit stool_tube poo_tube stool_bottle motion_bottle faeces_kit faeces_test pooh_test poo_tesst poo_stick fit_pack fit_pot fit_tube fit_envelope stool_pack test_for_poo poo_envelope',
  ),
  NEVER: other(
    'not never havent hasnt hadnt didnt couldnt cant cannot wont yet_to doesnt dont isnt wasnt forgot forgotten failed refused refuse refusing declined decline unable reluctant squeamish without unwilling too_embarrassed put_off putting_off aint wouldnt not_got_round never_got_round nae',
  ),
  UNDONE: other(
    'declined decline refused refuse unreturned outstanding overdue undone unopened unused lost mislaid misplaced forgot forgotten expired binned bin dna untouched left_it chewed_up',
  ),
  MPROTEIN: head(
    'paraprotein para_protein m_protein monoclonal m_band m_spike m_component para_band paraproteinaemia myeloma_protein paraprotien parraprotein monoclonal_band',
  ),
} as const satisfies Record<string, WordClass>;

export type WordClassName = keyof typeof wordClasses;

/** Words that say nothing here: a frame reaches across any number of them. */
export const fillers =
  `the a an my his her their our your its it this that these those there some any bit of in on at to from with for by about into onto over around through
  i im ive he she they we you me him them hes shes is are was were be been being am has have had having got get gets getting do does did
  just really quite very so too also even still now then again always only well like feel feels feeling felt seem seems seemed keep keeps kept
  when while as and or & + / which who what whenever every each time times day days week weeks
  little slight slightly mild mildly quite pretty rather somewhat sort kind left right l r lt rt both side sided area bit patch
  pt pts patient patients noticed notice noticing noted seen see sees saw come comes coming came go goes going went would will can could
  fresh bright small large big tiny whole mr mrs ms own up down out`.trim();

/** What a clause may go on about without naming it again: "left testis aching, hard and lumpy". */
export const topics: readonly WordClassName[] = [
  'BREAST',
  'NIPPLE',
  'ARMPIT',
  'NECK',
  'COLLARBONE',
  'GROIN',
  'THROAT',
  'MOUTH',
  'ORAL',
  'SKIN',
  'MOLE',
  'EYE',
  'TESTICLE',
  'TESTIS',
  'BALLS',
  'PENIS',
  'GLANS',
  'VAGINA',
  'VAGINAL',
  'DOWN_BELOW',
  'FANNY',
  'VULVA',
  'CERVIX',
  'PROSTATE',
  'BONE',
  'LONGBONE',
  'ANUS',
  'BOTTOM',
  'THYROID',
  'FITKIT',
  'GLAND',
];
