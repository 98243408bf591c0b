/** Nouns and endings that say a name, or a phrase, is a body of people, in lower case. Compiled by hand. */

import { words } from '../../lists/words.ts'

/** Common nouns for bodies: `the ministry`, `Wenlock Valley Water Authority`. */
export const BODIES: ReadonlySet<string> =
  words(`ministry department agency office authority bureau administration government parliament congress senate house assembly council
  committee commission court tribunal board panel inquiry cabinet party union association federation confederation institute institution university college
  school academy hospital clinic trust foundation charity company firm corporation group bank fund exchange airline railway operator
  utility manufacturer maker retailer supermarket chain brewery club team side league newspaper newsletter magazine paper tabloid broadcaster channel
  network outlet station publisher website blog site museum theatre theater gallery library church diocese mosque synagogue
  army navy force forces military militia regime state nation country kingdom republic city town county district service services
  organisation organization body regulator watchdog inspectorate society alliance coalition movement campaign lobby centre center
  legion laboratory observatory secretariat treasury embassy consulate mission task-force taskforce brigade unit laboratory lab startup start-up
  guild brotherhood consortium partnership cooperative co-operative developer contractor supplier consultancy think-tank tank
  parish presidency chamber forum conference summit constabulary prosecution defence defense kremlin pentagon vatican
  legislature judiciary bench jury port harbour airport parliamentarians`)

/** Papers that speak: they are the source where no author is named. */
export const DOCUMENTS: ReadonlySet<string> =
  words(`report study paper survey poll statement letter email memo document filing lawsuit complaint indictment affidavit ruling
  judgment judgement verdict order warrant law bill act rule rules guidance guidelines code constitution treaty agreement deal contract
  plan strategy manifesto budget forecast analysis review audit assessment investigation findings figures data statistics records documents papers
  minutes log notice sign message tweet post article editorial column story book memoir transcript recording video footage
  ad ads advert advertisement leaflet brochure website press-release release communique communiqué bulletin advisory alert warning
  resolution motion amendment charter dossier file files reports studies polls surveys emails letters documents
  terms permit licence license ordinance polling modelling modeling briefing certificate directive decree questionnaire circular register registers
  filings headline account accounts results evidence reply response draft version edition annex appendix footnote preface placard banner plaque research petition summons clause regulation regulations readout conclusions`)

/** Endings of a firm's name. */
export const SUFFIXES: ReadonlySet<string> =
  words(`ltd ltd. limited plc inc inc. incorporated corp corp. corporation co co. llc llp gmbh ag sa s.a. nv bv ab asa oy spa s.p.a. kk pty
  holdings industries partners associates capital ventures international media news daily weekly times post herald tribune gazette journal telegraph
  guardian observer chronicle courier record press broadcasting energy airlines airways motors bank group united city rovers
  technologies systems solutions pharmaceuticals laboratories foods stores homes properties insurance
  university college hospital ferries grid trains railways rail buses water power gas electric telecom mobile studios records books
  entertainment steel shipping lines freight logistics farms estates housing mutual insurers biologics therapeutics diagnostics robotics
  securities research analytics advisory advisors consulting management equity equities motor metro front list bloc relief aid rescue watch action athletic wanderers albion fc afc`)

/** Bodies in the plural or taken as many people: they are groups. */
export const GROUPS: ReadonlySet<string> =
  words(`police people residents villagers islanders locals neighbours neighbors protesters protestors demonstrators marchers activists campaigners
  critics supporters opponents fans voters workers employees staff strikers unions members lawmakers legislators senators republicans
  democrats conservatives liberals tories councillors ministers mps peers politicians leaders experts analysts economists scientists researchers
  doctors nurses medics paramedics teachers pupils students parents families relatives friends colleagues lawyers prosecutors attorneys
  judges jurors detectives investigators officers firefighters rescuers soldiers troops rebels militants fighters insurgents authorities
  forecasters meteorologists engineers farmers fishermen growers drivers passengers customers patients victims survivors witnesses bystanders
  shareholders investors traders brokers dealers bankers executives managers directors bosses owners tenants landlords homeowners businesses
  companies firms banks retailers manufacturers historians academics scholars authors writers musicians artists players coaches
  commentators pundits observers journalists reporters media pollsters strategists advisers advisors aides organisers organizers volunteers
  charities groups agencies countries nations states governments allies neighbours muslims christians jews catholics women
  men children youngsters teenagers pensioners veterans migrants refugees crew crews team jury both others many some most few several
  everyone everybody commissioners governors mayors ambassadors diplomats officials sources insiders guests visitors tourists
  administrators regulators inspectors auditors judges public crowd crowds community communities sceptics skeptics
  conservationists environmentalists ecologists campaign-groups family staff couple detainees prisoners hostages inmates staffers operatives counsel`)

/** What a firm does, before its name: `the copper miner Kestrel Ridge`. Words in -maker need no entry. */
export const BUSINESSES: ReadonlySet<string> =
  words(`miner rival retailer lender insurer operator developer brewer broker publisher airline supermarket grocer builder housebuilder
  manufacturer producer supplier contractor distributor landlord owner startup start-up giant brokerage bookmaker wholesaler caterer`)

/** Firms that are printed with a possessive's ending, without it and as printed, and whose name is hardly anybody's: not `Christie’s`, who may be a politician's. */
export const POSSESSIVE_FIRMS: ReadonlySet<string> = words(
  `McDonald Sotheby Sainsbury Macy Domino Kohl Kellogg Denny Applebee Arby Dillard Nando Hershey Bloomingdale`,
)
