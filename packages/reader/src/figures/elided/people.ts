import { ACTS, DONE_BY, GROUPS, HARM, HEADCOUNTS, LEVELS, OF_PEOPLE, PERSONAL, PERSONS, ROOM, SETTLEMENTS } from '../lists/words.ts'
import type { Token } from '../tokens.ts'

/** Tokens on either side of a number that can tell of harm to people. */
const NEAR = 4
/** Tokens from a number back to the group that it is the size of. */
const GROUP_REACH = 10

/** Whether a bare number tells of the dead or hurt. */
export function isOfVictims(tokens: readonly Token[], [at, end]: readonly [number, number], sentence: number): boolean {
  return isOfHarm(tokens, at, end) || isToll(tokens, at, sentence)
}

/** Whether a bare number is the size of a group, a place or a family: `a crowd of 5,000`, `home to 300`, `we were eight`, `19 aboard`. */
export function isOfGroup(tokens: readonly Token[], [at, end]: readonly [number, number], sentence: number): boolean {
  if (tokens[end]?.lower === 'in' && tokens[end + 1]?.lower === 'attendance') return true
  // leaving 40,000 stranded
  if (/^(?:leaving|left|leaves|leave)$/.test(tokens[at - 1]?.lower ?? '') && PERSONAL.has(tokens[end]?.lower ?? '')) return true
  if (tokens[end]?.lower === 'aboard' || (tokens[end]?.lower === 'on' && tokens[end + 1]?.lower === 'board')) return true
  // there were 41 in the queue
  if (tokens[end]?.lower === 'in' && OURS.test(tokens[end + 1]?.lower ?? '') && QUEUES.has(tokens[end + 2]?.lower ?? '')) return true
  const [last, group] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? '']
  if (last === 'of' && (GROUPS.has(group) || /^(?:groups|teams|crowds|families|crews)$/.test(group) || SETTLEMENTS.has(group))) return true
  if (SEATING.test(last) || (/^(?:for|of)$/.test(last) && ROOM.has(group))) return true
  if (tokens[end]?.lower === 'on' && /^(?:rolls?|books|payroll|staff)$/.test(tokens[end + 2]?.lower ?? '')) return true
  // 29,000 on its housing list
  if (
    tokens[end]?.lower === 'on' &&
    OURS.test(tokens[end + 1]?.lower ?? '') &&
    LISTS.test(`${tokens[end + 2]?.lower} ${tokens[end + 3]?.lower}`)
  )
    return true
  if (/^(?:hold|seat|take|carry)$/.test(last) && /^(?:can|could)$/.test(group)) return true
  if ((last === 'to' && group === 'home') || (group === 'we' && /^(?:are|were)$/.test(last) && tokens[end]?.lower !== 'short')) return true
  return isHeadcount(tokens, at, sentence)
}

const OURS = /^(?:the|a|an|her|his|our|my|their|its)$/
const LISTS = /^(?:waiting|housing|transplant|voters|electoral) (?:lists?|rolls?|register)$/
/** Where people are counted: `41 in the queue`. */
const QUEUES: ReadonlySet<string> = new Set([...GROUPS, 'line', 'room', 'class', 'cell', 'boat', 'hall', 'family', 'house', 'band', 'cast'])

const SEATING =
  /^(?:drew|attracted|feeds|fed|employ|employs|employed|employing|hire|recruit|accommodate|shelters|treats|treated|hired|recruited|seats|seated|sleeps|accommodates?|accommodated|sheltered)$/

/** Whether a noun is one of people: `guests`, `activists`. */
export const isPersons = (noun: string | null): boolean => noun !== null && (PERSONS.has(noun) || OF_PEOPLE.test(noun))

/** Whether a bare number does what only people do: `12,000 have signed`, `signed by 12,000`. */
export function isOfDoers(tokens: readonly Token[], [at, end]: readonly [number, number]): boolean {
  if (tokens[at - 1]?.lower === 'by' && DONE_BY.has(tokens[at - 2]?.lower ?? '')) return true
  const verb = /^(?:have|has|had|were|are)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end
  return ACTS.has(tokens[verb]?.lower ?? '')
}

/** Whether a bare number is that of somebody's children: `a mother of three`. */
export const isOfChildren = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'of' && /^(?:mother|father|mum|dad|parents?)$/.test(tokens[at - 2]?.lower ?? '')

function isOfHarm(tokens: readonly Token[], at: number, end: number): boolean {
  // 340 were still missing
  const past = STILL.test(tokens[end + 1]?.lower ?? '') ? end + 3 : end + 2
  for (let i = Math.max(0, at - NEAR); i < past; i++) if (HARM.has(tokens[i]?.lower ?? '')) return true
  return false
}

const STILL = /^(?:still|also|now|later)$/

/** `the death toll from the fire rose to 267`. */
function isToll(tokens: readonly Token[], at: number, sentence: number): boolean {
  if (!LEVELS.has(tokens[at - 1]?.lower ?? '')) return false
  for (let i = at - 1; i >= sentence; i--) if (tokens[i]?.lower === 'toll') return true
  return false
}

/** What happens right behind a number happens to people. */
export function isPersonal(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at - 2; i < end + NEAR; i++) if (PERSONAL.has(tokens[i]?.lower ?? '')) return true
  return false
}

/** `a population of 9,000`, `membership is now 40,000`: a number of people right behind its own noun. */
function isHeadcount(tokens: readonly Token[], at: number, sentence: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence, at - GROUP_REACH); i--) {
    if (HEADCOUNTS.has(tokens[i]?.lower ?? '')) return true
    if (/^[,;:—–]$/.test(tokens[i]?.text ?? '')) return false
  }
  return false
}
