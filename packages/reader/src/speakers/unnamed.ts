import type { Span } from '@onrecord/record'
import { isBusinessWord } from './body.ts'
import type { Cast } from './cast.ts'
import type { Description } from './description.ts'
import { isCallingWord, isKin, isOffice, lemma } from './lexicon.ts'
import { COUNTRIES_BY_CODE } from './lists/countries.ts'
import { GROUPS } from './lists/organisations.ts'
import { PEOPLE } from './lists/people.ts'
import { MILITARY } from './lists/titles.ts'
import { agrees, type Member } from './member.ts'
import { introduction } from './names.ts'
import type { Outline } from './outline.ts'
import { describe } from './phrase.ts'
import { pronounOf } from './pronoun.ts'
import type { Timeline } from './timeline.ts'

/** Resolves sources without a name: roles, bodies, papers, groups, sources that stay unnamed. */
export class Unnamed {
  readonly #cast: Cast
  readonly #timeline: Timeline
  readonly #outline: Outline

  readonly #joint = new Map<string, Member>()

  constructor(cast: Cast, timeline: Timeline, outline: Outline) {
    this.#cast = cast
    this.#timeline = timeline
    this.#outline = outline
  }

  /** The member that a phrase means; null where several could be meant, or nobody is.
   *  @param teller  in whose words the phrase stands: no new noun means the one who uses it */
  member(text: string, description: Description, isInContent: boolean, teller: Member | null = null): Member | null {
    const { kind, parties, article, span } = description
    const printed = text.slice(span[0], span[1])
    if (NOBODY.has(firstWord(text, description))) return null
    // a word that is a role elsewhere is a name where the page has somebody of that name: `Baker said`
    const bare = printed.split(',', 1)[0] as string
    const bearer = article === 'none' && CAPITALISED.test(bare) ? this.#cast.bearer(bare.toLowerCase().replace(/['’]s$/, '')) : undefined
    if (bearer !== undefined) return bearer
    if (parties.length > 1) return this.#together(text, description, isInContent)
    const both = this.#both(printed)
    if (both) return both
    const author = this.#author(text, description)
    if (author) return author
    const owned = this.#owned(description, isInContent)
    const issuer = this.#issuer(text, owned, isInContent)
    if (issuer) return issuer
    if (kind === 'person') return this.#person(owned, teller)
    if (kind === 'anonymous') return this.#exact(owned) ?? this.#sameSource(owned) ?? this.#new(owned)
    return this.#body(text, owned)
  }

  /** A member that a phrase means of those that are there already; null where it means none of them for sure. */
  known(description: Description): Member | null {
    const { head, kind, roles, article } = description
    if (article !== 'definite' && article !== 'possessive') return null
    if (kind === 'anonymous') return this.#exact(description)
    if (kind === 'person') {
      const matching = [...this.#cast.headed(roles[0]?.head ?? '')].filter((member) => !member.isPlural && agrees(member, description))
      return matching.length > 0 ? this.#choose(matching, description) : null
    }
    return head === null ? null : this.#ofKind(head, description.span[0], description)
  }

  /** Whom a phrase could mean where {@link member} does not settle it. */
  candidates(text: string, { article, span, roles, ...rest }: Description): readonly Member[] {
    const bare = text.slice(span[0], span[1]).split(',', 1)[0] as string
    const bearers = article === 'none' ? this.#cast.bearing(bare.toLowerCase().replace(/['’]s$/, '')) : []
    if (bearers.length > 0 || !roles[0]) return bearers
    return [...this.#cast.headed(roles[0].head)].filter((member) => !member.isPlural && agrees(member, { article, span, roles, ...rest }))
  }

  /** Two or more as one speaker; the same ones again are the same speaker. */
  #together(text: string, description: Description, isInContent: boolean): Member {
    const parties = description.parties.map((span) => {
      const party = describe(text, span)
      return party.name ? this.#cast.named(party, introduction(party)) : this.member(text, party, isInContent)
    })
    const known = parties.filter((member) => member !== null)
    const key = known.map(({ introduced }) => introduced.join()).join()
    const same = this.#joint.get(key)
    if (same && known.length === parties.length) return same
    const member = this.#cast.unnamed(description, description.span, known)
    this.#joint.set(key, member)
    return member
  }

  /** `The two`, `the couple`: the latest who spoke jointly, if they are as many. */
  #both(phrase: string): Member | null {
    const count = TOGETHER.get(phrase.toLowerCase())
    if (count === undefined) return null
    const latest = [...this.#joint.values()].at(-1)
    return latest?.parties.length === count ? latest : null
  }

  /** Who `we` are in a speaker's mouth: the body spoken for, if the page names it. */
  bodyOf(speaker: Member): Member {
    if ((speaker.kind !== 'person' && speaker.kind !== 'anonymous') || speaker.isPlural) return speaker
    const wanted = speaker.affiliation?.toLowerCase() ?? (speaker.country && COUNTRIES_BY_CODE.get(speaker.country)?.name.toLowerCase())
    const body = wanted ? this.#cast.body(wanted) : null
    if (body) return body
    const isOfState = speaker.roles.some(({ head }) => head === 'minister' || head === 'premier')
    const governments = isOfState ? [...this.#cast.headed('government')] : []
    return governments.length === 1 ? (governments[0] as Member) : speaker
  }

  /** Gives a named member the owner of its role: `its director, Annelie Vogts`. */
  affiliate(member: Member, description: Description, isInContent: boolean, text: string): void {
    if (member.affiliation === null && member.country === null && isOfSomeBody(text, description)) {
      const sentence = this.#outline.sentence(description.span[0])
      const before = this.#timeline.before(
        description.span[0],
        ({ kind, name, country }) => kind === 'organisation' && name !== null && !country,
        1,
      )
      for (const { member: body, at } of before) {
        if (this.#outline.sentence(at) < sentence - 1) break
        member.affiliation ??= body.name?.text ?? null
      }
    }
    if (member.affiliation === null || !/\p{Lu}/u.test(member.affiliation))
      member.affiliation = this.#owned(description, isInContent).affiliation ?? member.affiliation
  }

  /** Puts the name of the owner where the page has only `its` or `the company's`. */
  #owned(description: Description, isInContent: boolean): Description {
    const { owner, affiliation, span } = description
    const whose = affiliation === null ? owner : /\p{Lu}/u.test(affiliation) ? null : affiliation
    if (whose === null || description.roles.some(({ head }) => isKin(head))) return description
    const found = this.#owner(whose, span, isInContent)
    return found?.name ? { ...description, affiliation: found.name.text } : description
  }

  /** Who owns: `its`, `the company's`. */
  #owner(owner: string, span: Span, isInContent: boolean): Member | null {
    const pronoun = pronounOf(owner)
    if (pronoun) return pronoun === 'it' || pronoun === 'they' ? this.#timeline.antecedent('it', span, isInContent) : null
    const head = lemma(owner.split(' ').at(-1) as string)
    return this.#cast.body(owner) ?? this.#ofKind(head, span[0]) ?? (isCompanyWord(head) ? this.#company(span[0], isFirmWord(head)) : null)
  }

  /** The nearest body that can be called a company.
   *  @param isFirm  of the word for it: a union or a school is an organisation, and no firm */
  #company(at: number, isFirm: boolean, paragraphs?: number): Member | null {
    const near = this.#timeline.before(
      at,
      ({ kind, heads, country, name }) =>
        kind === 'organisation' &&
        name !== null &&
        country === null &&
        ![...heads].some((word) => PUBLIC.has(word) || (isFirm && NO_FIRMS.has(word))),
      paragraphs,
    )
    for (const { member } of near) return member
    return null
  }

  /** `The statement` is hers who `disclosed this in a statement`. */
  #author(text: string, { head, article, span: [at] }: Description): Member | null {
    if (head === null || article !== 'definite' || !WRITTEN.has(head)) return null
    const from = Math.max(0, at - AUTHORED)
    const word = text.slice(from, at).toLowerCase().lastIndexOf(` ${head}`)
    if (
      word < 0 ||
      !/(?:^|[^\p{L}])in (?:an?|his|her|its|their)(?: [\p{Ll}-]+){0,2}$/iu.test(text.slice(Math.max(0, from + word - 40), from + word))
    )
      return null
    const sentence = this.#outline.sentence(from + word)
    for (const { member, at: place, isSource } of this.#timeline.before(at, ({ kind }) => kind === 'person'))
      if (this.#outline.sentence(place) === sentence && member.name && (isSource || !member.isUnsure)) return member
    return null
  }

  /** `A statement from the university` is the university's. */
  #issuer(text: string, { span, head, article, owner }: Description, isInContent: boolean): Member | null {
    if (head === null || !ISSUED.has(head) || article === 'definite') return null
    if (article === 'possessive' && owner && OWN.has(head)) return this.#owner(owner, span, isInContent)
    const phrase = text.slice(span[0], span[1])
    const from = /\s(?:from|by) (the |its )?(?=\S)/.exec(phrase)
    if (!from || /\bby\b/.test(from[0])) return null
    const rest = phrase.slice(from.index + from[0].length)
    return this.#cast.body(rest.toLowerCase()) ?? this.#ofKind(lemma(rest.toLowerCase().split(/[\s,]/)[0] as string), span[0])
  }

  #person(description: Description, teller: Member | null): Member | null {
    const { article, roles, affiliation } = description
    const role = roles[0]
    if (!role) return this.#byEpithet(description, teller) ?? this.#new(description)
    if (article === 'indefinite') {
      const isMouth = role.head === 'spokesperson'
      // `a league spokesman`: for whom stands before the word
      const isFor = isMouth && (affiliation !== null || description.country !== null || / /.test(role.text))
      const known =
        isMouth && affiliation ? [...this.#cast.headed(role.head)].filter((member) => !member.name && agrees(member, description)) : []
      return known[0] ?? this.#new(isFor ? description : { ...description, kind: 'anonymous' })
    }
    const matching = [...this.#cast.headed(role.head)]
      .filter(({ kind, isPlural }) => (kind === 'person' || kind === 'anonymous') && !isPlural)
      .filter((member) => agrees(member, description))
    const chosen = matching.length > 0 ? this.#choose(matching, description) : this.#byElimination(description, teller)
    if (chosen === null) return null
    if (chosen === undefined) return this.#new(description)
    this.#cast.learn(chosen, description)
    return chosen
  }

  /** Of several that agree: the one whose role is the very same, then the only one that stands in this paragraph or the one before. */
  #choose(members: readonly Member[], description: Description): Member | null {
    if (members.length === 1) return members[0] as Member
    const country = members.filter((member) => description.country !== null && member.country === description.country)
    const ofCountry = country.length > 0 ? country : members
    const inTime = ofCountry.filter((member) => isFormer(member, description) === description.roles[0]?.words.has('former'))
    const close = inTime.length > 0 ? inTime : ofCountry
    if (close.length === 1) return close[0] as Member
    const set = new Set(close)
    const near = [...this.#timeline.before(description.span[0], (member) => set.has(member))]
    const [nearest, second] = near
    if (!nearest) return null
    const paragraph = (at: number) => this.#outline.paragraph(at)
    return second && paragraph(second.at) === paragraph(nearest.at) ? null : nearest.member
  }

  /** A role that nobody is known to hold, and a person of whom no role is known: one, where title or manner of speech makes the link and
   *  nobody else stands near. `General Ashtiani … the defence minister`; `Maria Lind … the former teacher`. */
  #byElimination(description: Description, teller: Member | null): Member | null | undefined {
    const role = description.roles[0]
    if (!role || isKin(role.head)) return undefined
    const isMilitary = [...role.words].some((word) => MILITARY_WORDS.has(word))
    const isCalling = isCallingWord(role.head) && !isOffice(role.head) && !/ of /.test(role.text)
    const isPolitical = POLITICAL.has(role.head) && !/ of /.test(role.text)
    if (!isMilitary && !isCalling && !isPolitical) return undefined
    const fits = (member: Member) => {
      if (member === teller || member.kind !== 'person' || member.isPlural || !member.name || !agrees(member, description)) return false
      const known = member.roles.filter(({ text }) => text !== '')
      if (isMilitary)
        return (
          known.length === 0 && member.title !== null && MILITARY.has(member.title.toLowerCase().replace(/\.$/, '').split(' ')[0] as string)
        )
      if (isPolitical) return known.every(({ head }) => head === 'spokesperson' && LEGISLATORS.has(role.head))
      return !known.some(({ head }) => isOffice(head) && !isOffice(role.head) && isOnlyOffice(head))
    }
    const near = [...this.#timeline.before(description.span[0], fits, isMilitary ? 3 : isPolitical ? 1 : 2)].map(({ member }) => member)
    // a single word of which nothing else is known may be a club or a town
    const sure = near.filter(({ name, title, sex }) => (name?.words.length ?? 0) > 1 || title !== null || sex !== null)
    const [only, ...others] = isMilitary ? near : sure
    return others.length === 0 ? only : undefined
  }

  #body(text: string, description: Description): Member | null {
    const { head, article, span, isPlural, noun } = description
    if (head === null) return this.#exact(description) ?? this.#new(description)
    const isPointing = article === 'definite' || article === 'possessive'
    // `the Friends`, once the Friends of Tansy Lane are known
    const short = article === 'definite' && noun !== null && CAPITALISED.test(noun) ? this.#cast.bodyCalled(noun) : null
    if (short) return short
    if (isFewOf(description, firstWord(text, description)))
      return this.#exact(description) ?? this.#new({ ...description, kind: 'anonymous' })
    const later = article === 'indefinite' && !isPlural ? this.#namedLater(text, head, span[1]) : null
    if (later) return later
    const known = this.#ofKind(head, span[0], description)
    const other = article === 'definite' && !known && noun === head ? ALSO_CALLED.get(head) : undefined
    const called = other === undefined ? null : this.#ofKind(other, span[0])
    if (called) return called
    if (known && (isPointing || (article === 'none' && sameNoun(known, description)))) return known
    // `the company` is the nearest one; `the steelmaker` only one of its own paragraph
    const company =
      isPointing && !isPlural && isCompanyWord(head)
        ? this.#company(span[0], isFirmWord(head), COMPANY_WORDS.has(head) ? undefined : 0)
        : null
    if (company) {
      if (!COMPANY_WORDS.has(head) || / /.test(noun ?? '')) company.noun ??= noun
      return company
    }
    return this.#new(description)
  }

  /** `A union` that is named when it comes again: `The union, the Seafarers’ League`. */
  #namedLater(text: string, head: string, at: number): Member | null {
    for (const member of this.#cast.headed(head)) {
      const isAgain = member.phrases.some(
        ([start]) => start > at && text.slice(start, start + 5 + head.length).toLowerCase() === `the ${head},`,
      )
      if (member.kind === 'organisation' && member.name && member.introduced[0] > at && isAgain) return member
    }
    return null
  }

  /** The nearest member before a place that a noun can mean, or the first after it. */
  #ofKind(head: string, at: number, description?: Description): Member | null {
    const set = new Set<Member>()
    for (const member of this.#cast.headed(head)) {
      if (member.kind === 'person' || member.kind === 'anonymous') continue
      if (
        description &&
        ((description.isPlural !== member.isPlural && head !== 'researcher') ||
          !agrees(member, description) ||
          isOther(member, description))
      )
        continue
      set.add(member)
    }
    if (set.size === 0) return null
    if (set.size === 1) return [...set][0] as Member
    for (const { member } of this.#timeline.before(at, (member) => set.has(member), 40)) return member
    return [...set][0] as Member
  }

  /** `The pal`: the latest source without a name, where no other noun was used of it. */
  #sameSource({ article, span, isPlural, head, noun }: Description): Member | null {
    if (article !== 'definite' || isPlural || (head === null && noun?.toLowerCase() === 'other')) return null
    for (const { member } of this.#timeline.before(span[0], ({ kind, isPlural }) => kind === 'anonymous' && !isPlural, NEAR)) return member
    return null
  }

  /** `The Frenchman`: the nearest person of that sex whom no other country is told of. */
  #byEpithet(description: Description, teller: Member | null): Member | null {
    if (description.article !== 'definite' || description.country === null) return null
    const fits = (member: Member) =>
      member !== teller && member.kind === 'person' && member.name !== null && !member.isUnsure && agrees(member, description)
    for (const { member } of this.#timeline.before(description.span[0], fits, NEAR)) {
      this.#cast.learn(member, description)
      return member
    }
    return null
  }

  #exact(description: Description): Member | null {
    if (description.head === null) return null
    for (const member of this.#cast.headed(description.head))
      if (member.kind === 'anonymous' && description.article !== 'indefinite' && member.isPlural === description.isPlural) return member
    return null
  }

  #new(description: Description): Member {
    return this.#cast.unnamed(description, description.span)
  }
}

const firstWord = (text: string, { span: [start, end] }: Description) =>
  /^[\p{L}\p{N}]+/u.exec(text.slice(start, end))?.[0].toLowerCase() ?? ''

const CAPITALISED = /^\p{Lu}[\p{L}’'-]*$/u
const NOBODY = new Set(['nobody', 'none', 'neither', 'no', 'anyone', 'anybody', 'everyone', 'everybody', 'nothing', 'whoever', 'not'])
const OWN = new Set(['website', 'account', 'statement', 'reply'])
const ISSUED = new Set([...OWN, 'statement', 'report', 'release', 'communique', 'letter', 'reply', 'advisory', 'bulletin', 'email'])
/** `Chair Moira Lund`, `Chief executive Ada Hale`: one who stands at the head of what has just been spoken of. */
const isOfSomeBody = (text: string, { article, roles, affiliation, span }: Description): boolean =>
  article === 'none' &&
  affiliation === null &&
  roles.some(({ head }) => LEADING.has(head)) &&
  /^\p{Lu}/u.test(text.slice(span[0], span[0] + 1))
const LEADING = new Set(['chair', 'executive', 'director', 'treasurer', 'secretary', 'founder', 'spokesperson', 'head'])

/** What is written by one who can be asked for it; a report or a study speaks for itself. */
const WRITTEN = new Set(['statement', 'post', 'letter', 'email', 'message', 'tweet', 'memo'])
/** Characters gone back to where a document is introduced. */
const AUTHORED = 700
const MILITARY_WORDS = new Set(['defense', 'military', 'army', 'commander', 'navy', 'general', 'force'])
const COMPANY_WORDS = new Set([
  'company',
  'business',
  'group',
  'organisation',
  'organization',
  'charity',
  'outlet',
  'club',
  'newspaper',
  'publisher',
  'maker',
  'operator',
])
const isCompanyWord = (head: string): boolean => COMPANY_WORDS.has(head) || isBusinessWord(head)
const isFirmWord = (head: string): boolean => head === 'company' || head === 'business' || isBusinessWord(head)
const NO_FIRMS = new Set(['union', 'party', 'association', 'federation', 'school', 'college', 'hospital', 'church', 'league'])
/** What a body is called when it comes again, and the word it came with. */
const ALSO_CALLED: ReadonlyMap<string, string> = new Map([
  ['force', 'police'],
  ['lender', 'bank'],
  ['carrier', 'airline'],
  ['broadcaster', 'channel'],
  ['watchdog', 'regulator'],
])
const PUBLIC = new Set([
  'ministry',
  'department',
  'council',
  'court',
  'government',
  'committee',
  'commission',
  'agency',
  'parliament',
  'university',
  'authority',
  'inquiry',
])
/** Paragraphs within which a new noun can mean who stood there last. */
const NEAR = 2
const TOGETHER = new Map([
  ['the two', 2],
  ['the pair', 2],
  ['the couple', 2],
  ['the duo', 2],
  ['both', 2],
  ['the three', 3],
  ['the trio', 3],
])
const SMALL = /^(?:two|three|four|five|six|seven|eight|nine|[2-9])$/i

const LEGISLATORS = new Set(['mp', 'msp', 'mep', 'mla', 'senator', 'representative', 'lawmaker', 'legislator', 'councillor', 'delegate'])
/** Offices by which a politician just named without one is called. */
const POLITICAL = new Set([...LEGISLATORS, 'minister', 'mayor', 'governor', 'secretary', 'premier', 'chancellor', 'ambassador', 'envoy'])

/** Words of state that exclude another calling: a minister is not `the goalkeeper` of the page. */
const isOnlyOffice = (head: string): boolean => ['minister', 'judge', 'president', 'mayor', 'spokesperson', 'prosecutor'].includes(head)

/** `Two police officers`: a few of many, without names. */
const isFewOf = ({ article, isPlural, noun, kind, head }: Description, count: string): boolean =>
  head !== null &&
  isPeople(head) &&
  article === 'indefinite' &&
  isPlural &&
  kind === 'group' &&
  noun !== null &&
  !SMALL.test(noun) &&
  SMALL.test(count)

/** Whether all that is known of somebody's office is that it is over. */
const isFormer = ({ roles }: Member, { roles: [asked] }: Description): boolean => {
  const same = roles.filter(({ head }) => head === asked?.head)
  return same.length > 0 && same.every(({ words }) => words.has('former'))
}

/** Whether a noun means people, not things that speak: `two television series`. */
const isPeople = (head: string): boolean => isCallingWord(head) || PEOPLE.has(head) || GROUPS.has(`${head}s`)

const sameNoun = (member: Member, { noun }: Description) =>
  member.name === null && (member.noun?.toLowerCase() ?? '') === (noun?.toLowerCase() ?? '')

/** Whether a phrase says more than its noun, and something else than the member's phrase: `the health department`, `the fire department`. */
function isOther(member: Member, { noun, head }: Description): boolean {
  const said = (member.name?.text ?? member.noun ?? '').toLowerCase()
  const wanted = (noun ?? '').toLowerCase().split(/\s+/)
  // `says commission`, as a headline has it, is the electoral commission of the story
  if (member.name === null && member.isBare) return false
  const before = wanted.slice(
    0,
    wanted.findIndex((word) => lemma(word) === head),
  )
  return before.some((word) => word.length > 3 && !/^(?:former|themselves|whole|same|local|own)$/.test(word) && !said.includes(word))
}
