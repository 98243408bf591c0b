/** Closed lists of English that show what a number counts, or that it counts nothing, in lower case. Compiled by hand. */

import { words } from '../../lists/words.ts'

/** Words that no counted noun reaches over: prepositions, conjunctions, determiners, pronouns, auxiliaries, verbs of saying. */
export const ENDS_PHRASE =
  words(`of for at in from with without on to by as about over under near inside outside within behind against among between during
  after before since until till into onto through throughout across along around above below beneath beyond upon off out up down per via than past towards toward
  and or but nor so yet if unless because while whereas although though when where who whom whose which what that why how whether
  the a an this these those its his her their our my your each every no any both either neither it he she they we you i him them us me himself
  themselves there here is are was were be been being am has have had having do does did will would shall should can could may might must cannot not never
  said says say told tells added asked wrote argued claimed believe believes think thinks did didn't don't won't aren't isn't wasn't weren't haven't hasn't hadn't
  more less fewer later earlier ago ahead away apart again too also still only just now then today yesterday tomorrow tonight already even ever instead
  apiece altogether total yes no please took take takes voted came come comes went go goes got get gets made make makes left leave saw see sees
  involving including containing concerning regarding seeking using facing signed attended applied opposed supported backed answered declined gained watched resigned complained responded agreed objected
  crossed reached entered travelled abstained opted held had knew thought felt wrote spoke sat stood ran kept threw ate drank flew grew chose gave began became met sent sought brought caught
  broke drove rode swam wore stole sang shook swore withdrew drew froze forgot blew sank undertook overtook overcame forgave spoke threw
  support supports back backs oppose opposes favour favours favor favors prefer prefers agree agrees disagree trust distrust blame say reject lack believed
  want wants wanted need needs needed remain remained died fell rose fled face faced survived escaped arrived joined plus minus worth`)

/** Plurals without an s, and nouns of people and things that count as they are. */
export const PLURALS =
  words(`people men women children police officers crew staff personnel troops cattle sheep fish deer craft aircraft spacecraft watercraft rotorcraft teeth geese mice oxen
  feet media data criteria phenomena alumni bacteria larvae species series offspring salmon trout bison livestock poultry firemen policemen policewomen
  fishermen servicemen servicewomen gunmen businessmen businesswomen congressmen lawmen salesmen spokesmen chairmen tradesmen clergymen workmen
  gardaí gardai grandchildren schoolchildren stepchildren clergy infantry cavalry youth taxis skis alibis menus gurus fungi dice lice oxen head
  iraqis israelis pakistanis saudis kuwaitis yemenis bangladeshis nepalis somalis punjabis omanis emiratis qataris bahrainis azerbaijanis
  rabbis kiwis tsunamis safaris bikinis maoris corgis jacuzzis hindus zulus emus gnus maori inuit sami roma
  cod haddock mackerel herring tuna squid shrimp grouse elk moose reindeer swine hovercraft stadia referenda memoranda fora strata cacti stimuli nuclei syllabi
  antennae formulae algae vertebrae kin headquarters barracks crossroads firewomen policewomen workwomen sportsmen sportswomen craftsmen horsemen airmen seamen
  linemen postmen firemen frogmen infantrymen crewmen ombudsmen councilmen councilwomen congresswomen statesmen clergywomen
  houthis yazidis jihadis nazis bengalis gujaratis kashmiris`)

/** Words in s that are no plural. */
export const NO_PLURALS =
  words(`this was has does his its us is as yes thus plus perhaps always sometimes afterwards besides towards overseas less across
  news politics economics mathematics physics athletics gas bus campus status virus chaos bias lens christmas previous various serious famous dangerous
  religious anonymous numerous enormous continuous hours' indoors outdoors upstairs downstairs whereas perhaps alas nowadays unless express press`)

/** Nouns that give a number a name: `Gate 3`, `screen 41`, `Section 12`. */
export const LABELS =
  words(`no nos number numbers gate sheet page pages screen section sections article chapter act scene clause paragraph rule resolution bill form schedule
  annex appendix table figure room floor platform channel route highway road bus flight junction exit line lane block unit zone district ward precinct
  sector camp stage phase tier level grade class type category group year day week round season episode volume part step question item exhibit
  count lot model mark version magnitude proposition amendment title group covid world war formula size building hangar bay pier berth
  cloud box runway locker stop windows iphone iphones galaxy android playstation xbox apollo soyuz voyager falcon artemis apartment flat suite bus train tram engine ladder battalion brigade division regiment squadron bed cell seat camp reactor top`)

/** What a street is called. */
export const STREETS = words(
  'street st road rd avenue ave lane drive square way place terrace boulevard blvd court crescent close gardens row hill park',
)

/** Verbs that a telephone number stands behind. */
export const DIALLING = words('call calls called calling dial dialled dialed ring phone text texting')

/** Words before `at` that a value follows: `put the number at 40`. */
export const VALUED =
  words(`put puts putting stand stands stood standing estimate estimated estimates number figure toll total rate valued value capped fixed set costs
  cost loss damage inventories attendance turnout price priced count level unemployment inflation`)

/** Pronouns whose bare number is an age: `She was nine.` */
export const AGED = words('he she i you who they')
export const BEING = words("is was am are were be been turned turns turning being i'm you're he's she's we're they're i'll he'll she'll")

/** People of whom `under 10` tells the age. */
export const PEOPLE_OF_AN_AGE = words(
  'children child people those adults anyone anybody women men girls boys pupils patients kids voters drivers workers someone everyone nobody somebody everybody students persons residents them us',
)

/** One of a family, or a person of an age and sex, whose age can follow: `her son, 14,`. */
export const KIN = words(
  'son daughter brother sister wife husband mother father mum dad partner fiance fiancee grandson granddaughter grandmother grandfather uncle aunt nephew niece cousin twin stepson stepdaughter stepfather stepmother widow widower child man woman boy girl toddler teenager',
)

/** What a compound with a length of time names as a kind: `a four-day week`. */
export const KINDS = words(
  'week weeks weekend working bond bonds gilt gilts treasury treasuries bund bunds yield yields note notes mortgage news cycle rule service clock',
)

/** Words in front of the votes on each side: `ruled four to one`. */
export const VOTING = words('cleared confirmed vote votes voted voting ruled ruling passed approved rejected decided decision split backed')

/** Numbers that are the name of a list of companies: `Fortune 500 companies`. */
export const INDEXES = words('fortune ftse nasdaq nikkei dax cac p russell asx topix ibex dow forbes')

/** Short forms of a label, with a stop behind them: `No. 10`, `Apt. 4`. */
export const SHORT_LABELS = words('no nos apt art sec fig figs vol pp ch rm bldg ste pt para paras ex')

/** What a calibre names: `a 9mm pistol`, `155mm guns`. */
export const ARMS = words(
  'gun guns mortar mortars howitzer howitzers cannon cannons rifle rifles pistol pistols handgun handguns shell shells round rounds bullet bullets ammunition artillery film lens',
)

/** Nouns whose number between commas is no age: `the total, 41, was`. */
export const TOTALS = words(
  'total figure number count score toll tally price average sum result record age answer majority margin temperature limit',
)

/** Verbs of what goes on for so long: `took a year`, `lost a week`. */
export const LASTING = words(
  'last lasts lasted lasting take takes took taken taking spend spends spent spending wait waits waited lose loses lost',
)

/** Things whose age is a length of time, as a person's is not: `a truck 26 years old`. */
export const AGEING = words(
  `truck trucks car cars bus buses van lorry train trains tram ship ships boat boats ferry ferries vessel vessels plane planes jet jets aircraft helicopter engine engines fleet locomotive
  bridge bridges dam dams tunnel tunnels road roads building buildings house houses home homes school schools church mosque temple hospital tower towers stadium prison barn mill factory plant plants reactor reactors
  pipe pipes pipeline pipelines main mains cable cables line lines network grid system systems software computer computers equipment machine machines lift lifts elevator boiler boilers wall walls roof
  tree trees oak forest rock rocks fossil fossils bone bones skull skeleton mummy tomb ruin ruins manuscript painting map coin coins artefact artefacts artifact artifacts wreck
  law laws rule rules treaty agreement ban tradition custom record dispute feud conflict war embargo company firm club business newspaper star stars galaxy planet universe glacier volcano cheese whisky wine`,
)

/** Races, whose `m` is a metre: `the 400m hurdles`. */
export const RACES = words('hurdles heats finals races sprints')

/** Words in front of `from` with both ends of a range behind it: `anywhere from 40 to 60`. */
export const RANGING = words('range ranges ranged ranging anywhere anything somewhere varies varied vary varying')

/** Words in front of `under` that tell where somebody or something is: `trapped under nine metres of snow`. */
export const PLACED = words('hidden buried trapped found lies lay lying sits sat sitting stored concealed pinned stuck crushed')

/** Words of a bare number of goals or votes on each side. */
export const SCORED = words('won win wins lost lose drew beat beaten voted vote victory defeat draw score led lead trailed up down')

/** Words before the runs of an innings: `made 287 for six`. */
export const SCORING = words('made make making reached scored declared closed on at were was posted finished')

/** Words in front of `a third` that make it a share. */
export const BY_SHARE = words('by to from than of about nearly almost over under with another only just')

/** Words behind `a third` that make it a share. */
export const AFTER_SHARE = words(
  'of more less fewer higher lower bigger larger smaller cheaper faster in for since over from to on by at as compared off',
)

/** Words in front of `half` that make it a time: `the first half`. */
export const HALVES = words('first second other better opening latter this each last next best early late top bottom')

/** Words that can open a sentence right before a number and name nothing. */
export const OPENING = words(
  'only another exactly just even still now then today yesterday all these those the and but of in at to with for by from after since under over maybe precisely fully not',
)

/** Verbs in s, which look like plurals to a search for the noun of a bare number. */
export const VERBS_IN_S =
  words(`stands says puts runs rises shows expects remains means suggests gives makes takes comes goes sees wants needs believes thinks knows
  claims argues insists warns estimates reckons hopes fears plans allows covers costs includes reaches hits tops adds lies sits falls drops holds keeps
  gets lets asks tells calls ranges varies averages totals exceeds increases decreases climbs soars slips dips jumps doubles triples swells grows amounts numbers
  hovers peaks improves lasts weighs measures stretches carries drives employs serves produces spends owes owns earns needs requires provides
  receives contains involves affects represents accounts attracts handles houses hosts feeds saves loses creates generates supplies raises finds feels looks seems appears brings leads becomes begins notes promises tallies states announces recalls predicts reveals describes starts ends opens closes works lives pays buys sells wins loses
  fits helps hurts matters happens exists belongs deserves depends follows enjoys prefers separates divides applies outweighs equals lacks
  agrees disagrees denies rejects accepts admits writes calculates counts regards considers supports opposes demands urges advises proposes recommends blames accuses denounces`)

/** What happened to those who are counted, right behind them: `people killed`. */
export const FATES = words(
  'killed wounded injured arrested detained displaced infected affected missing dead hurt trapped rescued evacuated homeless',
)

/** Words beside which a word in s is a noun: `of costs`, `two wins`. */
export const BESIDE_NOUNS = words(
  'the a of in his her its their our my no more many few two three four five six seven eight nine ten these those all some any',
)

/** Words that tell of people who were killed or hurt: `leaving 12 dead`, `the death toll rose to 38`. */
export const HARM = words(
  'dead killed killing kills died die injured injuring wounded wounding hurt deaths toll fatalities casualties injuries drowned missing homeless displaced hospitalised hospitalized',
)

/** Nouns of people, which the dead and hurt are counted by. */
export const PERSONS = words(
  'people persons hostages captives prisoners inmates refugees patients civilians soldiers children residents passengers workers villagers miners officers protesters police troops women men migrants pilgrims students pupils',
)

/** Groups of people of so many: `a crowd of 5,000`. */
export const GROUPS = words(
  'front crowd crowds crew team staff population audience queue group gathering workforce party congregation attendance turnout squad delegation force army mob gang panel jury cast choir class contingent family convoy membership following',
)

/** Places whose people `of` counts: `a town of 5,000`. */
export const SETTLEMENTS = words('city town village island islands country nation community state county suburb parish settlement camp')

/** Subjects whose level is a number of people: `attendance averaged 17,400`. */
export const HEADCOUNTS = words(
  'attendance attendances turnout crowd crowds sample population migration immigration emigration unemployment employment membership audience workforce enrolment enrollment headcount readership viewership',
)

/** What befalls people, and seldom anything else: `seven were arrested`. */
export const PERSONAL = words(
  'arrested detained jailed imprisoned charged convicted deported hospital unaccounted handcuffed pardoned sacked hired quarantined vaccinated married orphaned unconscious questioned fined treated interviewed forced homes uprooted shot stabbed alive recovered recovering intensive custody isolation rescued evacuated airlifted stranded trapped unhurt unharmed starving hungry jobless unemployed',
)

/** What only people do, behind their number: `12,000 have signed`. */
export const ACTS = words(
  'signed attended gathered marched queued enrolled registered protested demonstrated joined came turned showed stayed slept live lives lived living work works worked lost fled drowned watched cheered prayed mourned waited retired emigrated',
)

/** What only people do, in front of `by` and their number: `signed by 12,000`. */
export const DONE_BY = words('signed attended watched seen read used visited shared viewed heard followed joined supported')

/** What is for so many people: `seating for four`, `a capacity of 900`. */
export const ROOM = words(
  'food meals seating room space capacity licence license permit table tables dinner lunch booking bookings berths places shelter built designed meant licensed',
)

/** Nouns of people by their form: `drivers`, `activists`. */
export const OF_PEOPLE =
  /(?:[^t]ers|ors|ists|ians|ants|ents|ees|men|women|folk|people|kids|boys|girls|pupils|guests|fans|friends|families|couples|nuns|monks|troops)$/

/** Words that a stop shortens, with no sentence behind it. */
export const ABBREVIATED = words('mr mrs ms dr prof sen gov rep lt col gen sgt capt maj rev hon st jr sr vs no nos pres supt insp cllr')

/** Verbs of a level that changes or is told: `rose to 40,000`, `averaged 60`. */
export const CHANGES = words(
  `rose risen rise rises fell fallen fall falls grew grown grow grows climbed climb climbs dropped drop drops jumped jump soared soar surged surge
  dipped slipped slid sank shrank shrunk swelled swollen increased increase increases decreased decrease doubled double trebled treble tripled triple
  quadrupled halved declined decline plunged tumbled reached reach topped exceeded exceed averaged totalled totaled numbered stood hit passed ranged range ranges`,
)

/** Words of a change that a sum can stand behind, beside those: `added 3p to 210p`, `up 4 cents to 90 cents`. */
export const MOVED = words(
  'up down gained gain gains gaining lost lose loses losing added adds adding cut cuts cutting trimmed trims slashed slashes raised raises raising lifted lifts boosted boosts advanced eased eases edged ticked firmed rallied rallies recovered tumbles tumbling falling rising climbing dropping jumping slipping shed sheds narrowed widened improved improves worsened',
)

/** Words right before a level: `rose to 40,000`, `stood at 60`. */
export const LEVELS = words('to at by from reached reach topped exceeded exceed averaged totalled totaled numbered hit passed')

/** Prepositions by which one noun tells of another: `arrivals at airports`. */
export const OF_NOUNS = words(
  'of at in from on to for with by about against near along between among across over under after during since per without within into',
)

/** Plurals that only lead to the noun that is counted: `numbers of visitors`. */
export const LEADING = words(
  'numbers types kinds sorts lots rates levels totals estimates figures shares rows hundreds thousands millions dozens',
)

/** Plurals of what a number is the measure of, and not the count: `class sizes rose to 31`. */
export const SCALED = words('sizes scores ratings lengths heights weights depths widths ratios readings indexes indices ages odds')

/** Words behind which a bare number is money, where the page has told of money before. */
export const PAYING = words(
  'cost costs costing paid pay pays paying spent spend spends spending worth price priced fee owe owes owed borrowed lent earns earn earned budget invest invested',
)

/** Words behind which `millions` of nothing are money. */
export const RAISING = words(
  'accept accepted accepting receive received receiving raise raised raises raising donate donated donates donating fund funded funding fined borrow borrows borrowing save saved saves saving lose lost losing make made making',
)

/** What `millions in` has behind it where they are money. */
export const SUMS = words(
  'cash fees taxes tax aid funding funds revenue revenues contributions donations damages fines profits sales savings loans loan debt debts grants bonuses bribes unpaid lost compensation investment public federal taxpayer',
)

/** What has so many points and no measure: `a 15-point plan`. */
export const PROGRAMMES = words(
  'plan plans programme program agenda manifesto proposal proposals list charter strategy blueprint roadmap checklist statement buck stag turn type font scale',
)

/** One of the people who can come to harm: `one man was killed`. */
export const PERSONS_ALONE = words(
  `person man woman boy girl child civilian soldier officer policeman passenger worker miner driver pilot student pupil protester demonstrator resident villager patient prisoner inmate
  fighter rebel gunman guard sailor fisherman migrant tourist teenager bystander pedestrian cyclist motorist firefighter rescuer nurse doctor employee`,
)

/** Plurals whose level is a sum or a share, and no count of them: `prices rose to 40`. */
export const MEASURED = words(
  `prices shares profits sales costs wages rents revenues earnings exports imports losses debts yields rates stocks fares fees taxes pensions incomes salaries bills
  temperatures levels sizes scores ratings averages percentages numbers figures totals points odds reserves savings turnovers takings receipts bonds futures speeds winds
  years months weeks days hours minutes stakes premiums dividends tariffs duties budgets margins ratios highs lows takes gains`,
)
