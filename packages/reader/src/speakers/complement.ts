import { countryOf, isBody, isPortfolio, isRole, isSuffix } from './lexicon.ts'
import { CUTS, DEFINITE, INDEFINITE, POSSESSIVE, QUANTITIES } from './lists/function-words.ts'
import { BUSINESSES } from './lists/organisations.ts'
import { PORTFOLIO_TOPICS } from './lists/roles.ts'
import { printed, type Token } from './tokens.ts'

/** The words after `of` as far as they are a name: `of Health`, `for Digital Rights`. */
export function namedComplement(complement: readonly Token[]): readonly Token[] {
  let end = 1
  while (end < complement.length) {
    const { capital, lower, isWord } = complement[end] as Token
    if (!isWord && lower !== '&') break
    if (
      !capital &&
      !/^(?:of|the|and|for|&)$/.test(lower) &&
      !(lower === 'to' && complement[end - 1]?.capital && complement[end + 1]?.capital)
    )
      break
    end++
  }
  while (end > 1 && !(complement[end - 1] as Token).capital) end--
  return end > 1 ? complement.slice(0, end) : []
}

/** What one runs for: `nominee for president`. */
const STOOD_FOR = new Set('president governor mayor senate senator congress parliament chancellor'.split(' '))

/** `Member of Parliament` is a role. */
const MEMBERS_OF = new Set(['parliament', 'congress'])

/** What makes one word with a role: `editor at large`. */
const SET_PHRASES = new Set(['at large', 'in chief', 'in residence', 'in charge', 'on duty'])

/** Bodies without a name that stay in what somebody is called: `the leader of the council`, `a member of the cabinet`. */
const ASSEMBLIES = new Set(
  'council cabinet opposition house parliament assembly senate committee board panel inquiry mission delegation commission jury government'.split(
    ' ',
  ),
)

/** Whether a role is over a body of its kind: `of the council`. */
const isOfAssembly = (words: readonly Token[]): boolean => !words.at(-1)?.capital && ASSEMBLIES.has(words.at(-1)?.lower ?? '')

/** What a role is over: the complement's first stretch, if it is no body and no place.
 *  @param head  of the role: an ambassador is sent to a country, a minister is for whatever is named */
export function topicOf(complement: readonly Token[], head: string): readonly Token[] {
  const [of, first, second] = complement
  if (of && first && SET_PHRASES.has(`${of.lower} ${first.lower}`)) return [of, first]
  const isSent = ENVOYS.has(head) && (of?.lower === 'to' || (of?.lower === 'for' && head === 'envoy'))
  // `aides to the governor`
  if (isSent && of && first && second && DEFINITE.has(first.lower) && !second.capital && isRole(second) && !complement[3]?.isWord)
    return [of, first, second]
  if (of && first?.capital && (isSent || (of.lower === 'for' && MINISTERS.has(head)))) return [of, ...namedComplement(complement).slice(1)]
  // `ambassador to the European Union`
  if (isSent && of && first && second?.capital && DEFINITE.has(first.lower))
    return [of, first, ...namedComplement([of, ...complement.slice(2)]).slice(1)]
  if (of?.lower === 'for' && first && STOOD_FOR.has(first.lower) && !second?.capital) return [of, first]
  if (of?.lower !== 'of' && of?.lower !== 'for') return []
  const word = first && (DEFINITE.has(first.lower) || INDEFINITE.has(first.lower)) ? second : first
  if (word && MEMBERS_OF.has(word.lower) && word.capital && of.lower === 'of')
    return [of, ...complement.slice(1, complement.indexOf(word) + 1)]
  const isPlainBody =
    word &&
    !word.capital &&
    isBody(word) &&
    !PORTFOLIO_TOPICS.has(word.lower) &&
    !(of.lower === 'of' && word !== first && isOfAssembly([word]))
  if (!word || isPlainBody || (of.lower === 'for' && !PORTFOLIO_TOPICS.has(word.lower))) return []
  // `spokesperson for the Water Authority`: a body, though it begins like a portfolio
  const named = word.capital ? namedComplement([of, ...complement.slice(complement.indexOf(word))]) : []
  if (named.length > 2 && isBody(named.at(-1) as Token)) return []
  if (word.capital && !PORTFOLIO_TOPICS.has(word.lower)) return []
  if (POSSESSIVE.has(word.lower)) return []
  const end = complement.findIndex(({ lower, isWord }, i) => i > 0 && (!isWord || (CUTS.has(lower) && lower !== 'and')))
  return end < 0 ? complement : complement.slice(0, end)
}

const ENVOYS = new Set(['ambassador', 'envoy', 'delegate', 'representative', 'nuncio', 'aide', 'advisor', 'assistant'])
const MINISTERS = new Set(['minister', 'commissioner', 'undersecretary'])

/** Small words that end the name of a body. */
const PEOPLES = new Set([
  'police',
  'people',
  'caucus',
  'tribe',
  'administration',
  'government',
  'council',
  'ministry',
  'department',
  'committee',
  'board',
  'union',
  'party',
  'team',
  'club',
  'foundation',
  'group',
  'estate',
  'district',
  'campaign',
  'delegation',
  'office',
  'branch',
  'chapter',
  'bureau',
])

/** A body or place named after `of`, `at`, `for`, `with` or `from`. */
export function affiliationIn(text: string, complement: readonly Token[]): string | null {
  if (!/^(?:of|at|for|with|from)$/.test(complement[0]?.lower ?? '')) return null
  let from = 1
  while (complement[from] && (DEFINITE.has((complement[from] as Token).lower) || INDEFINITE.has((complement[from] as Token).lower))) from++
  // `of the anti-Lund Gazette`, `of the non-partisan Tax Center`
  while (complement[from + 1]?.capital && /^\p{Ll}+-/u.test((complement[from] as Token).text)) from++
  // `a driver with 26 years' service`
  if (complement[from] && (POSSESSIVE.has((complement[from] as Token).lower) || /^\d/.test((complement[from] as Token).lower))) return null
  const named = namedComplement([complement[0] as Token, ...complement.slice(from)]).slice(1)
  // `a nurse from Seville`: a town, unless it is called a body
  const isHome =
    complement[0]?.lower === 'from' && !named.some((token) => isBody(token) || isSuffix(token) || /^\p{Lu}{2,}$/u.test(token.text))
  if (named.length > 0 && isHome) return null
  // `of Ukraine's air force`: a state's body is told by itself, its country by its name
  const owner = named.at(-1)
  const owned = owner?.possessive && countryOf(printed(text, named)) ? complement.slice(from + named.length) : []
  const cut = owned.findIndex(({ lower, isWord }) => !isWord || CUTS.has(lower))
  const body = cut < 0 ? owned : owned.slice(0, cut)
  if (body.length > 0 && isBody(body.at(-1) as Token)) return printed(text, body)
  // `for Democratic candidate Ann Orlow`: who is named behind what he or she is
  const who = complement.slice(from + named.length)
  const name = who.findIndex(({ capital }) => capital)
  if (
    named.length > 0 &&
    name > 0 &&
    who.slice(0, name).every((token) => isRole(token) || isPortfolio(token)) &&
    isRole(who[name - 1] as Token)
  )
    return printed(text, namedComplement([complement[0] as Token, ...who.slice(name)]).slice(1))
  if (named.length > 0) {
    // `the Democratic caucus`, `Ashby Cross police`: the small word belongs to the name
    const last = complement[from + named.length] as Token | undefined
    const whole = last && !last.capital && PEOPLES.has(last.lower) ? [...named, last] : named
    return countryOf(printed(text, named))?.name ?? printed(text, whole)
  }
  const stop = complement.findIndex(
    ({ lower, isWord }, i) => i > from && ((!isWord && lower !== '&') || (CUTS.has(lower) && lower !== 'of') || lower === 'and'),
  )
  const common = complement.slice(from, stop < 0 ? undefined : stop)
  // `of the charity Warm Door`
  const proper = common.findIndex(({ capital }) => capital)
  // … `of the centrist Tax Policy Center`
  const isOfName =
    proper > 0 &&
    (isBody(common[proper - 1] as Token) ||
      BUSINESSES.has((common[proper - 1] as Token).lower) ||
      isBody(common.at(-1) as Token) ||
      isSuffix(common.at(-1) as Token))
  if (isOfName) return printed(text, common.slice(proper))
  return common.length > 0 && !QUANTITIES.has((common[0] as Token).lower) ? printed(text, common) : null
}
