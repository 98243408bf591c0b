import type { Span } from '@onrecord/record'
import { isBusinessWord } from './body.ts'
import type { Description, Name } from './description.ts'
import { isBody, isOffice, isSuffix } from './lexicon.ts'
import { isShortFor, longFor } from './lists/short-names.ts'
import { agrees, enrich, type Member, memberOf } from './member.ts'
import { tokensOf } from './tokens.ts'

/** Everybody a page names, found by name, surname, acronym or common noun; each look-up costs the members that share the word, not the page. */
export class Cast {
  readonly members: Member[] = []
  readonly #byKey = new Map<string, Member>()
  readonly #byWord = new Map<string, Set<Member>>()
  readonly #byHead = new Map<string, Set<Member>>()
  readonly #byAcronym = new Map<string, Member>()

  /** The member that a name means, made where it is new.
   *  @returns null where two members share the name and nothing decides */
  named(description: Description, introduced: Span): Member | null {
    const name = description.name as Name
    const found = this.find(description)
    if (found === null) return null
    if (found)
      return this.#learn(
        found,
        isHardlyBody(description) && isFullPerson(found) ? { ...description, kind: 'person' } : description,
        introduced,
      )
    const member = memberOf(description, introduced)
    const key = keyOf(name, description.kind)
    this.#byKey.set(this.#byKey.has(key) ? generationKey(name) : key, member)
    for (const word of new Set(name.words)) add(this.#byWord, word, member)
    if (member.kind === 'organisation' && name.words.length > 1) {
      const letters = acronymOf(name)
      if (letters.length > 1 && !this.#byAcronym.has(letters)) this.#byAcronym.set(letters, member)
    }
    return this.#enter(member)
  }

  /** The member that a name means: undefined where none is known, null where two share it and nothing decides. */
  find(description: Description): Member | null | undefined {
    const name = description.name as Name
    const exact = this.#byKey.get(keyOf(name, description.kind)) ?? this.#byKey.get(name.words.join(' '))
    if (exact && name.words.length > 1) return isOtherGeneration(exact.name, name) ? this.#byKey.get(generationKey(name)) : exact
    const last = name.words.at(-1) as string
    const first = name.words[0] as string
    const isCrowd = (this.#byWord.get(last)?.size ?? 0) > CROWD
    if (isCrowd) return name.words.length > 1 ? undefined : null
    const sharing = [...(this.#byWord.get(last) ?? [])].filter((member) => member.name && !hasOtherSex(member, description))
    if (name.words.length > 1) {
      if (description.kind === 'organisation') return undefined
      return one(sharing.filter((member) => member.kind !== 'organisation' && sameGiven(name.words, (member.name as Name).words)))
    }
    const ofFamily = sharing.filter((member) => member.kind === 'person' && isFamilyName(last, member.name as Name))
    const byFamily = one(ofFamily, description)
    if (byFamily !== undefined && description.kind !== 'organisation') return byFamily
    if (byFamily && (description.isUnsure || isHardlyBody(description))) return byFamily
    if (exact) return exact
    // `the Front`, once the Karst Front is known
    const body =
      (isThe(description) && !WHOLE.has(last)) || CLUBS.has(last)
        ? one(sharing.filter(({ kind, name }) => kind === 'organisation' && name?.words.at(-1) === last))
        : undefined
    if (body) return body
    const brand = this.#byKey.get(BRANDS.get(last) ?? '')
    if (brand) return brand
    const acronym = this.#byAcronym.get(last)
    if (acronym) return acronym
    const byShort = description.kind === 'person' && !description.title ? one(this.#calledShort(last)) : undefined
    if (byShort !== undefined) return byShort
    const beginning = sharing.filter(
      (member) => (member.name as Name).words[0] === first && (member.kind === 'organisation' || description.kind === 'person'),
    )
    // `Corva` is not Corva North America
    return one(beginning.filter(({ name }) => !(name as Name).words.some((word, i) => i > 0 && REGIONS.has(word))))
  }

  /** Another word for a member, as the page has it: `the Alliance to Save Our Schools (ASOS)`. */
  alias(word: string, member: Member): void {
    if (!this.#byKey.has(word)) this.#byKey.set(word, member)
  }

  /** A member that is not named: a role, a group, a source. */
  unnamed(description: Description, introduced: Span, parties: readonly Member[] = []): Member {
    return this.#enter(memberOf(description, introduced, parties))
  }

  /** Adds to a member what another description says of it. */
  learn(member: Member, description: Description): void {
    this.#learn(member, description, description.span)
  }

  /** Everybody whose first name a word can be short for: `Ray`. */
  #calledShort(word: string): readonly Member[] {
    return longFor(word).flatMap((long) => {
      const members = this.#byWord.get(long) ?? new Set()
      return members.size > CROWD
        ? []
        : [...members].filter(({ kind, name }) => kind === 'person' && name?.words[0] === long && name.words.length > 1)
    })
  }

  /** Everybody who bears a family name. */
  bearing(word: string): readonly Member[] {
    const members = this.#byWord.get(word) ?? new Set()
    return members.size > CROWD
      ? []
      : [...members].filter(({ kind, name }) => kind === 'person' && name !== null && isFamilyName(word, name))
  }

  /** The only person with a family name, or with a first name where no family has it; undefined where there is none, null where there are several. */
  bearer(word: string): Member | null | undefined {
    const family = one(this.bearing(word))
    if (family !== undefined) return family
    const members = this.#byWord.get(word) ?? new Set()
    return members.size > CROWD ? null : one([...members].filter(({ kind, name }) => kind === 'person' && name?.words[0] === word))
  }

  /** The body of a name, with or without `the` before it and what follows it. */
  body(name: string): Member | null {
    const words = tokensOf(name.replace(/^the /, ''))
      .filter(({ isWord }) => isWord)
      .map(({ lower }) => lower)
    for (let end = Math.min(words.length, 8); end > 0; end--) {
      const member = this.#byKey.get(words.slice(0, end).join(' '))
      if (member?.kind === 'organisation') return member
    }
    return null
  }

  /** The only body whose longer name begins or ends with a word: `the Bureau`, `Tidewater`. */
  bodyCalled(word: string): Member | null {
    const lower = word.toLowerCase()
    const members = this.#byWord.get(lower) ?? new Set()
    if (members.size > CROWD || WHOLE.has(lower) || this.body(lower)) return null
    return (
      one(
        [...members].filter(
          ({ kind, name }) => kind === 'organisation' && name && (name.words[0] === lower || name.words.at(-1) === lower),
        ),
      ) ?? null
    )
  }

  /** The person of a full name. */
  fullName(name: string): Member | null {
    const words = tokensOf(name).flatMap(({ isWord, lower }) => (isWord ? [lower.replace(/\.$/, '')] : []))
    return words.length > 1 ? (this.#byKey.get(words.join(' ')) ?? null) : (this.bearer(words[0] ?? '') ?? null)
  }

  /** Members that a common noun can mean, as a lemma: `minister`, `council`. */
  headed(head: string): Iterable<Member> {
    const members = this.#byHead.get(head)
    return members && members.size <= CROWD ? members : []
  }

  #learn(member: Member, description: Description, introduced: Span): Member {
    enrich(member, description, introduced)
    for (const head of member.heads) add(this.#byHead, head, member)
    return member
  }

  #enter(member: Member): Member {
    this.members.push(member)
    for (const head of member.heads) add(this.#byHead, head, member)
    return member
  }
}

/** `John Hale Jr.` is not John Hale Sr. */
const isOtherGeneration = (known: Name | null, { text }: Name): boolean => {
  const [one, other] = [GENERATION.exec(known?.text ?? '')?.[1], GENERATION.exec(text)?.[1]]
  return one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase()
}
const generationKey = ({ text }: Name): string => text.toLowerCase()
const GENERATION = / (jr|sr|junior|senior|ii|iii|iv)\.?$/i

/** A word that more members share tells none of them apart; without it one page of a thousand ministers would take a thousand times a thousand steps. */
const CROWD = 200

/** Bodies of one word, which are no short form of a longer name: the House is not the White House. */
const WHOLE = new Set(['house', 'state', 'court'])

/** Firms of one word and the letters that stand for them, either way. Compiled by hand. */
const BRANDS: ReadonlyMap<string, string> = new Map(
  [
    ['vw', 'volkswagen'],
    ['hp', 'hewlett-packard'],
    ['jpm', 'jpmorgan'],
  ].flatMap(([short = '', long = '']) => [
    [short, long],
    [long, short],
  ]),
)

/** Parts of the world in which a firm has a firm of its name. */
const REGIONS = new Set([
  'america',
  'americas',
  'europe',
  'asia',
  'africa',
  'usa',
  'us',
  'uk',
  'canada',
  'australia',
  'deutschland',
  'india',
  'china',
  'japan',
])

/** What clubs are called by alone: `Rovers`. */
const CLUBS = new Set(['rovers', 'united', 'city', 'wanderers', 'athletic', 'albion', 'rangers'])

const add = (index: Map<string, Set<Member>>, key: string, member: Member) => {
  const members = index.get(key)
  if (members) members.add(member)
  else index.set(key, new Set([member]))
}

/** The only one; of several the only one that agrees with the description; null for several, undefined for none. */
function one(members: readonly Member[], description?: Description): Member | null | undefined {
  if (members.length < 2) return members[0]
  if (!description) return null
  const byRole = members.filter((member) => agrees(member, description) && description.roles.some(({ head }) => member.heads.has(head)))
  if (byRole.length === 1) return byRole[0]
  // one whose sex the page does not tell can be meant by `Ms Lund` too
  const bySex = description.sex === null ? [] : members.filter((member) => agrees(member, description))
  if (bySex.length === 1) return bySex[0]
  // `Ms Lund` is the representative, not her mother
  const byOffice = description.title === null ? [] : bySex.filter(({ roles }) => roles.some(({ head }) => isOffice(head)))
  return byOffice.length === 1 ? byOffice[0] : null
}

const hasOtherSex = (member: Member, { sex }: Description) => sex !== null && member.sex !== null && sex !== member.sex

/** `Flynn, a top surrogate,` where the page has a Michael Flynn: no word says that this is a body. */
const isHardlyBody = ({ article, head, name }: Description) =>
  article === 'none' && head !== null && !isBody({ lower: head }) && !isBusinessWord(head) && !/^\p{Lu}{2,}$/u.test(name?.text ?? '')

const isFullPerson = ({ kind, name }: Member) => kind === 'person' && (name?.words.length ?? 0) > 1

const isThe = ({ kind, article }: Description) => kind === 'organisation' && article === 'definite'

const isFamilyName = (word: string, { words }: Name) => words.length === 1 || words.indexOf(word) > 0

/** `J. Smith`, `John Smith` and `John Paul Smith` can be one; `Ann Smith` and `John Smith` cannot. */
function sameGiven(a: readonly string[], b: readonly string[]): boolean {
  if (b.length === 1) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.at(-1) !== long.at(-1)) return false
  let at = 0
  return short.slice(0, -1).every((given) => {
    while (at < long.length - 1) {
      const other = long[at++] as string
      if (
        given === other ||
        isShortFor(given, other) ||
        isShortFor(other, given) ||
        (given.length === 1 && other.startsWith(given)) ||
        (other.length === 1 && given.startsWith(other))
      )
        return true
    }
    return false
  })
}

function keyOf({ text, words }: Name, kind: string): string {
  if (kind !== 'organisation') return words.join(' ')
  const kept = tokensOf(text).filter((token) => token.isWord && !/^(?:ltd|plc|inc|corp|llc|llp|co|limited)\.?$/.test(token.lower))
  return kept.map(({ lower }) => lower).join(' ') || words.join(' ')
}

const acronymOf = ({ text }: Name): string =>
  tokensOf(text)
    .filter((token) => token.capital && !(isSuffix(token) && /^(?:ltd|plc|inc|corp)\.?$/.test(token.lower)))
    .map(({ lower }) => lower[0])
    .join('')
