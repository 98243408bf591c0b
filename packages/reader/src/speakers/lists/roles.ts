/** Nouns that say what a person is, in lower case and singular. Compiled by hand. */

import { words } from '../../lists/words.ts'

/** Posts held by one person, or by few: a page that names the post means its holder. */
export const OFFICES: ReadonlySet<string> =
  words(`minister secretary president premier chancellor governor mayor senator congressman congresswoman representative lawmaker
  councillor councilor councilman councilwoman councilmember alderman commissioner ambassador envoy consul speaker leader whip chair chairman chairwoman
  chairperson head chief director manager boss executive ceo cfo coo cto founder co-founder owner principal headteacher headmaster
  headmistress dean provost rector superintendent sheriff marshal judge justice magistrate prosecutor attorney solicitor barrister lawyer
  counsel coroner clerk treasurer auditor ombudsman inspector detective officer commander constable captain coach trainer
  spokesman spokeswoman spokesperson representative-elect deputy vice-president vice-chancellor vice-chair undersecretary king queen prince
  princess duke duchess emperor pope bishop archbishop cardinal rabbi imam priest vicar pastor chaplain dictator taoiseach tánaiste mp msp mep
  mla assemblyman assemblywoman delegate legislator warden registrar curator editor editor-in-chief publisher chairlady convener moderator
  administrator governor-general comptroller controller regulator president-elect mayor-elect foreman steward harbourmaster master
  ranger stationmaster matron sergeant lieutenant colonel general admiral major brigadier candidate nominee incumbent challenger
  frontrunner negotiator mediator rapporteur high-commissioner organiser organizer coordinator co-ordinator host moderator presenter
  supervisor superior landlord landlady captain skipper referee umpire provost reeve witness defendant
  claimant plaintiff appellant suspect victim accused co-chair co-author author examiner monitor examiner trustee regent bailiff rep sheriff-elect custodian bursar dean-elect chieftain alderwoman commodore commandant provost-marshal registrar-general collector tehsildar patwari`)

/** Callings, and other words that a story uses in place of a name it has given: `the former teacher`, `the striker`. */
export const CALLINGS: ReadonlySet<string> =
  words(`deckhand farmhand stagehand blacksmith shipmate intern cadet bosun stevedore fishwife barista evacuee deportee convict ex-convict litigant curate friar acrobat
  clown impresario concierge doorman busboy postwoman milkman binman nanny medic actuary retiree orphan schoolboy schoolgirl undergraduate postgraduate
  forewoman emissary attaché mercenary insurgent guerrilla teacher doctor physician surgeon nurse midwife dentist vet veterinarian pharmacist paramedic professor lecturer scientist researcher
  biologist chemist physicist geologist hydrologist ecologist botanist zoologist astronomer virologist epidemiologist seismologist volcanologist
  glaciologist oceanographer meteorologist climatologist archaeologist anthropologist sociologist psychologist psychiatrist
  economist pollster historian philosopher mathematician statistician engineer architect planner surveyor accountant banker trader broker analyst
  strategist consultant adviser advisor expert specialist academic scholar fellow student pupil graduate apprentice trainee
  farmer fisherman grower shepherd rancher gardener forester miner builder plumber electrician carpenter joiner mechanic welder driver
  pilot sailor soldier veteran firefighter fireman policeman policewoman guard baker butcher chef cook waiter waitress
  barman bartender shopkeeper retailer salesman saleswoman hairdresser cleaner caretaker janitor porter librarian journalist reporter
  correspondent columnist broadcaster commentator writer novelist poet playwright screenwriter filmmaker actor actress comedian singer
  songwriter musician composer conductor pianist violinist cellist guitarist drummer rapper dancer choreographer painter sculptor artist
  photographer designer illustrator model athlete sprinter runner swimmer cyclist rower boxer wrestler golfer gymnast skier skater
  jockey footballer striker winger midfielder defender goalkeeper keeper forward full-back centre-back fly-half hooker prop batsman batter
  bowler wicketkeeper all-rounder pitcher quarterback cricketer player champion medallist medalist winner rival entrepreneur businessman businesswoman investor
  developer programmer technician operator activist campaigner protester organiser volunteer worker employee colleague aide staffer
  assistant secretary carer social-worker translator interpreter priest nun monk missionary refugee migrant resident villager islander
  neighbour neighbor tenant homeowner pensioner widow widower man woman boy girl teenager father mother parent native local
  customer user viewer listener reader shopper commuter trader seller vendor patient passenger survivor bystander voter supporter fan visitor tourist whistleblower insider billionaire millionaire
  politician democrat republican conservative liberal socialist tory independent nationalist unionist
  diplomat official dissident exile heir laureate pioneer naturalist conservationist environmentalist explorer climber mountaineer
  agent inmate prisoner member detainee hostage militant rebel fighter gunman attacker lord peer baroness knight councillor
  skipper seaman trawlerman lifeguard coastguard beekeeper brewer publican innkeeper miller potter weaver tailor
  cleric preacher warlord recruiter donor tycoon mogul magnate hopeful frontman front-runner advocate eyewitness legend icon playmaker stalwart counterpart client practitioner boss teammate team-mate classmate roommate housemate flatmate star pontiff monarch onlooker passer-by complainant petitioner respondent caller motorist pedestrian motorcyclist watchmaker locksmith lodger juror bailiff usher auctioneer undertaker forecaster hydrographer lecturer tutor mentor schoolteacher sexton verger gravedigger neurosurgeon anchor anchorman
  committeeman tribesman clergyman cameraman newsman airman serviceman guardsman patrolman craftsman tradesman statesman sportsman oarsman
  boatman ferryman stuntman repairman marksman hitman surrogate entertainer investigator constituent guy lady gentleman kid chap bloke hacker rookie critic anchorwoman youth corporal comhairle contender contributor operative shooter speechwriter fundraiser commenter blogger podcaster vlogger lobbyist negotiator selectman selectwoman`)

/** Words before a role that are part of it: what it is over, or its standing. */
export const PORTFOLIOS: ReadonlySet<string> =
  words(`homeland prime deputy vice first second third chief executive senior junior former ex acting interim assistant associate lead leading principal permanent
  press communications public relations media foreign interior home defense defence finance treasury health education justice energy
  transport transportation trade business industry agriculture farming fisheries environment climate culture sports sport housing labor labour
  social welfare security intelligence national district county city town village state federal attorney solicitor parliamentary
  opposition majority minority shadow cabinet government presidential mayoral campaign party council police fire army navy air force
  military defence-ministry human rights medical surgical research science technology digital information data legal general high supreme
  appeal appeals court crown criminal managing marketing sales operating financial technical sporting creative artistic
  musical outside services resources affairs ceann crew ward point telly next-door nominated ranking staff site plant station project program programme policy political planning water emergency rescue school head union trade-union team
  club assistant-chief duty shift regional local provincial global international european royal tax budget economy economic
  immigration border customs investment development infrastructure tourism veterans interior-affairs affairs works roads parks schools
  incident commanding flight harbour harbor fishing bank club company board committee group outgoing incoming newly elected longtime
  sheep dairy cattle pig poultry fruit wheat rice maize veteran retired late founding presumptive democratic presidential investigative freelance prominent top celebrity political gubernatorial congressional independent lay tv television radio additional joint special shop factory care taxi bus lorry truck train delivery postal dock steel mill store restaurant hotel pub call world barangay pop rock film box-office lead-counsel defending defence-team family star`)

/** What a role stands on: `minister of`, not a body or a place. */
export const PORTFOLIO_TOPICS: ReadonlySet<string> =
  words(`defense defence finance foreign interior health education justice energy transport transportation trade business industry agriculture
  fisheries environment climate culture sport sports housing labor labour welfare security intelligence research science technology
  operations communications state staff operation affairs policy programs programmes engineering surgery medicine history physics
  economics law politics biology chemistry geography sales marketing tourism water infrastructure works planning development public human power petroleum mines youth women veterans aviation water information elections opposition sanitation rural affairs schools prisons corrections
  revenue roads forestry communities equality pensions innovation commerce insurance ports irrigation gender revenue records industries`)

/** Offices that stand before a name as its title, by which one is addressed: `Mayor Lind`, `Judge King`. Who heads a state, a board or a team is told by the role. */
export const TITLE_OFFICES: ReadonlySet<string> =
  words(`governor mayor senator congressman congresswoman representative councillor councilor councilman
  councilwoman alderman commissioner ambassador speaker chief dean provost superintendent sheriff
  marshal judge justice magistrate minister secretary king queen prince princess duke duchess emperor commander delegate
  assemblyman assemblywoman prosecutor coroner captain inspector detective constable sergeant vicar pastor lieutenant `)

/** What goes before `General` where it is no rank: `Attorney General`. */
export const GENERALS: ReadonlySet<string> = words(
  'attorney solicitor surgeon secretary inspector postmaster governor director comptroller advocate',
)

/** What the holder of a post or a calling is called as well: `the pontiff` is the pope, `the Lomari leader` its president. */
export const ALSO_CALLED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    leader: ['president', 'premier', 'minister', 'chancellor', 'chief', 'king', 'queen'],
    pontiff: ['pope'],
    monarch: ['king', 'queen'],
    lawmaker: ['senator', 'representative', 'mp', 'congressman', 'delegate', 'legislator', 'deputy'],
    legislator: ['senator', 'representative', 'mp', 'congressman', 'delegate', 'lawmaker'],
    boss: ['executive', 'manager', 'chief', 'coach', 'president', 'director'],
    executive: ['director', 'officer', 'president', 'manager'],
    manager: ['coach'],
    coach: ['manager'],
    officer: ['policeman', 'constable', 'detective', 'sergeant', 'inspector'],
    medic: ['doctor', 'surgeon', 'nurse', 'paramedic'],
    academic: ['professor', 'lecturer', 'scholar'],
    professor: ['academic', 'lecturer'],
    star: ['actor', 'singer', 'player', 'rapper'],
    filmmaker: ['director'],
    singer: ['songwriter', 'rapper', 'musician'],
    author: ['writer', 'novelist'],
    writer: ['novelist', 'author', 'poet', 'playwright', 'columnist'],
    diplomat: ['ambassador', 'envoy'],
    envoy: ['ambassador'],
    pensioner: ['widow', 'widower'],
    batsman: ['batter'],
    cleric: ['bishop', 'priest', 'imam', 'rabbi', 'archbishop'],
    clergyman: ['bishop', 'priest', 'vicar', 'archbishop'],
    prelate: ['bishop', 'archbishop', 'cardinal'],
  }),
)
