import type { Token } from '../speakers/tokens.ts'
import { CROWDS, HEADS, type Head, MADE_ON_PLATFORM, type OccasionType, PLATFORMS } from './heads.ts'

/** What a noun of two words or more ends in: `conference` of `press-conference`. */
const ENDS_COMPOUND: ReadonlySet<string> = new Set(
  [...HEADS.keys()].flatMap((noun) => [...noun.matchAll(/-/g)].map(({ index }) => noun.slice(index + 1))),
)

/** Types whose noun can be part of a name: `Fenn Crown Court`, `Zoom`. */
const NAMED: ReadonlySet<OccasionType> = new Set(['court', 'hearing', 'meeting', 'speech', 'call'])

/** The noun of an occasion at a token: alone, or the last of a compound: `press conference`. */
export function headAt(tokens: readonly Token[], i: number): Head | null {
  const token = tokens[i]
  if (!token?.isWord || token.possessive) return null
  const before = tokens[i - 1]?.lower
  // `in a chat with our correspondent`, and not in a chat of messages
  if (token.lower === 'chat' && tokens[i + 1]?.lower === 'with' && !tokens[i - 1]?.capital) return HEADS.get('interview') ?? null
  if (token.lower === 'interaction' && tokens[i + 1]?.lower === 'with' && isPress(tokens, i + 2)) return HEADS.get('presser') ?? null
  if (MADE_ON_PLATFORM.has(token.lower) && tokens[i - 1]?.capital && PLATFORMS.has(before ?? '')) return postOf(token)
  const compound = ENDS_COMPOUND.has(token.lower) ? HEADS.get(`${before}-${token.lower}`) : undefined
  if (compound) return compound
  const head = HEADS.get(token.lower) ?? (token.lower.endsWith('s') ? HEADS.get(token.lower.slice(0, -1)) : undefined)
  if (!head) return null
  // `told Face the Nation`: a programme, and nobody who listens
  if (token.capital && (!NAMED.has(head.type) || CROWDS.has(token.lower))) return null
  if (head.type === 'call' && isDemand(tokens, i)) return null
  if (NO_GATHERING.get(token.lower)?.test(before ?? '')) return null
  // in the wake of the attack
  if (token.lower === 'wake' && tokens[i + 1]?.lower === 'of') return null
  // `during an appearance in Fenn`, and not on a programme
  if (token.lower === 'appearance' && /^(?:in|at|near|outside)$/.test(tokens[i + 1]?.lower ?? '')) return HEADS.get('speech') ?? null
  if (token.lower === 'house' && !isChamber(tokens, i)) return null
  // the call of a phone call is a call, a telephone interview an interview: the last noun decides
  return HEADS.has(`${token.lower}-${tokens[i + 1]?.lower}`) || (head.type === 'call' && HEADS.get(tokens[i + 1]?.lower ?? ''))
    ? null
    : head
}

/** The Democratic National Committee, the Geneva Convention: a body and a treaty. */
const NO_GATHERING: ReadonlyMap<string, RegExp> = new Map([
  ['committee', /^(?:national|central|action|olympic|nobel|campaign|state|county|organi[sz]ing|political)$/],
  ['convention', /^(?:geneva|vienna|hague|refugee|rights|torture|genocide|weapons|climate|un)$/],
  ['conventions', /^(?:geneva|vienna|hague)$/],
])

/** `in its calls for reform`, `a call to ban it`: what is wanted, and no telephone. */
function isDemand(tokens: readonly Token[], i: number): boolean {
  const [word, next, after] = [0, 1, 2].map((k) => tokens[i + k])
  if (!/^calls?$/.test(word?.lower ?? '')) return false
  if (next?.lower === 'for') return true
  return next?.lower === 'to' && after !== undefined && !after.capital && !/s$|^(?:the|a|an|his|her|its|their|my|our)$/.test(after.lower)
}

/** A post, but for what is a family of its own. */
const postOf = ({ lower }: Token): Head | null => {
  const own = HEADS.get(lower)
  return own?.type === 'post' ? own : (HEADS.get('post') ?? null)
}

const isPress = (tokens: readonly Token[], i: number) =>
  tokens.slice(i, i + 2).some(({ lower }) => /^(?:media|press|reporters|journalists|newsmen|mediapersons)$/.test(lower))

/** `told the House`, and not `the House speaker`, `the White House`, `the house`. */
const isChamber = (tokens: readonly Token[], i: number) =>
  tokens[i]?.capital === true && tokens[i - 1]?.lower === 'the' && !tokens[i + 1]?.capital && !BEHIND_HOUSE.test(tokens[i + 1]?.lower ?? '')
const BEHIND_HOUSE = /^(?:of|speaker|leaders?|members?|majority|minority|lawmakers?|floor)$/
