import type { Span } from '@onrecord/record'
import type { PageText } from '../page-text.ts'
import { affiliate } from './affiliate.ts'
import { Cast } from './cast.ts'
import { entered } from './cast-of.ts'
import { likeCounterpart } from './counterpart.ts'
import { enterCouples } from './couples.ts'
import type { Description, Pronoun } from './description.ts'
import { documentBefore } from './document.ts'
import { enterJoinedBodies } from './joined-bodies.ts'
import { isLetter, Letters } from './letters.ts'
import type { Sex } from './lexicon.ts'
import type { Member } from './member.ts'
import { isMouthpiece, spokenFor } from './mouthpiece.ts'
import { NameKinds } from './name-kinds.ts'
import type { NameOdds } from './name-odds.ts'
import { type Mentioned, mentionedOn, type Named, namedOn } from './named.ts'
import { isOwner } from './narrated.ts'
import { lastUpTo } from './outline.ts'
import { describe } from './phrase.ts'
import { pronounOf } from './pronoun.ts'
import { enterRelatives, relatedTo } from './relation.ts'
import { relativeTo } from './relative.ts'
import type { Scene } from './scene.ts'
import type { Attributed, Sources } from './sources.ts'
import { opensClause, STANDING, standingOf } from './standing.ts'
import { stateOf } from './state-of.ts'
import { type Reference, Timeline, type Voice } from './timeline.ts'
import { Unnamed } from './unnamed.ts'

/** Whom a statement is said to. */
type Hearing = {
  readonly span: Span
  readonly source: Span | null
  /** Who is asked speaks next. */
  readonly isAsked: boolean
  readonly description: Description
}

/** A page that is read from its start to its end: who each source and each addressee is, by what stands before it. */
export class Telling {
  readonly scene: Scene
  /** By span of a source: who it is, or could be. `I`, `we` and `you` are told apart ({@link tellSelves}). */
  readonly speaking = new Map<string, Member | null>()
  readonly doubts = new Map<string, readonly Member[]>()
  /** By span of an addressee. */
  readonly heard = new Map<string, Member | null>()
  readonly hearings: readonly Hearing[]
  readonly named: Named
  readonly #page: PageText
  readonly #sources: Sources
  readonly #kinds: NameKinds
  /** Who is meant by each name. */
  readonly #members: ReadonlyMap<Description, Member | null>
  readonly #letters: Letters
  readonly #unnamed: Unnamed
  readonly #mentioned: Mentioned
  /** For each mention the statement in whose content it stands. */
  readonly #holders: readonly (number | null)[]
  /** Mentions taken note of so far. */
  #next = 0
  /** The last source, which a `who` behind it means. */
  #open: { readonly end: number; readonly member: Member | null } = { end: 0, member: null }
  readonly #spoke = new Set<Member>()
  /** By noun, the latest source that it heads. */
  readonly #papers = new Map<string, Member>()

  constructor(page: PageText, sources: Sources, names: NameOdds | null) {
    const { text, outline } = page
    this.#page = page
    this.#sources = sources
    this.#kinds = new NameKinds(names)
    this.named = namedOn(page, sources, this.#kinds)
    const cast = new Cast()
    this.#members = entered(cast, text, this.named.all)
    this.#letters = new Letters(text, cast, this.#members)
    enterJoinedBodies(text, cast, this.named.all)
    this.#mentioned = mentionedOn(page, sources, this.named)
    this.#holders = sources.holding(this.#mentioned.all.map(placeOf))
    this.scene = { text, cast, timeline: new Timeline(outline), outline, owners: new Map(), called: new Map() }
    enterRelatives(this.scene, this.named.all, this.#members)
    enterCouples(this.scene, this.named.all)
    this.#unnamed = new Unnamed(
      this.scene,
      this.named.sources.filter(({ parties }) => parties.length > 1),
    )
    this.hearings = [...sources.addressees()].map(({ span, statement: { source, cue } }) => ({
      span,
      source: source[0] ?? null,
      isAsked: cue[0] !== undefined && /\bask/i.test(text.slice(...cue[0])),
      description: describe(text, span),
    }))
  }

  /** Reads the page. */
  read(): void {
    const order: { readonly at: number; readonly read: Hearing | number }[] = [
      // who stands in a quotation is read when its speaker is known, who can stand behind it
      ...this.named.sources.map(({ span: [start] }, place) => ({
        at: Math.max(start, (this.#voiceAround(place)?.[0] ?? -1) + 1),
        read: place,
      })),
      ...this.hearings.map((hearing) => ({ at: hearing.span[0], read: hearing })),
    ]
    for (const { at, read } of order.sort((a, b) => a.at - b.at)) {
      this.#catchUp(at)
      if (typeof read === 'number') this.#source(read)
      else this.#hear(read)
    }
  }

  /** Takes note of the mentions before a place. */
  #catchUp(at: number): void {
    const { all } = this.#mentioned
    for (; this.#next < all.length && placeOf(all[this.#next] as Description)[0] < at; this.#next++)
      this.#mention(all[this.#next] as Description, this.#holders[this.#next] ?? null)
  }

  /** @param holder  the statement in whose content it stands */
  #mention(mention: Description, holder: number | null): void {
    const place = placeOf(mention)
    const isInContent = holder !== null
    if (mention.pronoun) {
      if (!isInContent) this.#narrate(mention.span, mention.pronoun)
      return
    }
    // a nameless person is looked for only in somebody's own words, where others are seldom named; a crowd everywhere
    const isCrowd = mention.isPlural && mention.article !== 'indefinite'
    const isNameless = this.#mentioned.nameless.has(mention) && !isCrowd && !this.#isSpoken(place[0], holder)
    const known = isNameless && mention.article === 'definite' ? this.#unnamed.known(mention) : null
    // `the farmer`, where that is somebody who has a name
    if (isNameless && !known?.name) return
    const member = known ?? (mention.name ? this.#members.get(mention) : this.#unnamed.member(mention, isInContent))
    if (mention.name && member) affiliate(this.scene, member, mention, isInContent)
    if (member?.isUnsure && mention.name && this.#kinds.isThing(mention.name)) return
    // a name inside the source that bears it is no second sighting
    if (!member || (member === this.#open.member && place[0] < this.#open.end)) return
    const standing = standingOf(this.#page.text, this.#page.outline, [mention.span[0], place[1]])
    this.scene.timeline.add({ member, at: place[0], isSource: false, ...standing, isInContent })
  }

  /** Whether a place stands in somebody's own words. */
  #isSpoken(at: number, holder: number | null): boolean {
    const source = holder === null ? null : this.#sources.ofStatements[holder]
    return this.#page.outline.isQuoted(at) || (source ? this.#sources.isTurn(source) : false)
  }

  /** Who is told of goes on being told of: `In 1990 he moved to Brindle. … he said`. */
  #narrate(span: Span, pronoun: Pronoun): void {
    const member = this.scene.timeline.antecedent(pronoun, span, { opensClause: opensClause(this.#page.text, span[0]) })
    if (!member) return
    const isOwned = isOwner(this.#page.text.slice(...span))
    const standing = isOwned ? { ...STANDING, isPossessive: true } : standingOf(this.#page.text, this.#page.outline, span)
    this.scene.timeline.add({ member, at: span[0], isSource: false, ...standing, isInContent: false })
  }

  /** The source in whose own words a source stands. */
  #voiceAround(place: number): Span | null {
    const [start] = this.#sources.spans[place] as Span
    return this.#sources.voiceAround(place, this.#page.outline.isQuoted(start))
  }

  #source(place: number): void {
    const description = this.named.sources[place] as Description
    const { span, pronoun } = description
    if (pronoun === 'I' || pronoun === 'we' || pronoun === 'you') return
    const isInContent = this.#sources.isInContent(place)
    const spoken = this.#voiceAround(place)
    const voice = spoken ? { member: this.speaking.get(spoken.join()) ?? null } : null
    // `Her co-host` tells who she is whose it is
    const owner = description.owner === null ? null : pronounOf(description.owner)
    if (owner === 'he' || owner === 'she') this.scene.timeline.antecedent(owner, span, { isInContent, voice })
    const member = this.#whose(place, voice)
    if (member === null && !pronoun) this.doubts.set(span.join(), this.#unnamed.candidates(description))
    this.#settle(description, member, isInContent)
    if (description.name && member) {
      likeCounterpart(this.scene, member, description, isInContent)
      const whose = relatedTo(this.scene, description, isInContent)
      if (whose && whose !== member) this.scene.owners.set(member, whose)
      affiliate(this.scene, member, description, isInContent)
    }
    // `a person close to the deal, who asked not to be named`: the `who` stands inside the phrase that it refers to
    if (span[1] > this.#open.end) this.#open = { end: span[1], member }
  }

  /** Who a source is. */
  #whose(place: number, voice: Voice): Member | null {
    const description = this.named.sources[place] as Description
    const { span, name, pronoun } = description
    const isInContent = this.#sources.isInContent(place)
    if (isLetter(this.#page.text, span)) return this.#letters.member(description)
    if (name) return stateOf(this.scene.cast, this.#members.get(description) ?? this.#oneWhoSpoke(description))
    if (pronoun === 'who') return this.#relative(span, isInContent)
    if (!pronoun) {
      const outer = this.#sources.around(place)
      const teller = (outer && this.speaking.get(outer.join())) ?? null
      return this.#unnamed.member(description, isInContent, { teller, beside: this.#namedBeside(span) })
    }
    const { cue, content } = this.#sources.statement(span)
    return this.#antecedent(pronoun, place, {
      isInContent,
      voice,
      except: this.#namedBeside(span),
      isContinued: cue[0] !== undefined && GOES_ON.test(this.#page.text.slice(...cue[0])),
      own: content,
      opensClause: opensClause(this.#page.text, span[0]),
    })
  }

  /** Whom a `who` means: the source that it stands in or behind, or another phrase before it. */
  #relative(span: Span, isInContent: boolean): Member | null {
    const { end, member } = this.#open
    if (ASKING.test(this.#page.text.slice(Math.max(0, span[0] - ASKING_REACH), span[0]))) return null
    if (span[1] <= end || /^,? $/.test(this.#page.text.slice(end, span[0]))) return member
    return relativeTo(this.#page.text, span, this.speaking, (antecedent) => this.#whoIs(describe(this.#page.text, antecedent), isInContent))
  }

  #whoIs(description: Description, isInContent: boolean): Member | null {
    if (!description.name) return description.pronoun ? null : this.#unnamed.member(description, isInContent)
    return this.scene.cast.find(description) ?? null
  }

  /** Who is named in what a source says, or as the one it says it to: somebody else. */
  #namedBeside(span: Span): Set<Member> {
    const { printed } = this.named
    const { content, addressee = [] } = this.#sources.statement(span)
    const beside = new Set<Member>()
    for (const [start, end] of [...addressee, ...content.filter(([from]) => from >= span[1])]) {
      const from = lastUpTo(printed, start - 1, (mention) => mention.span[0]) + 1
      for (const mention of printed.slice(from, from + NAMES_BESIDE)) {
        const member = mention.span[0] < end && this.#members.get(mention)
        if (member) beside.add(member)
      }
    }
    return beside
  }

  #antecedent(pronoun: Pronoun, place: number, reference: Reference): Member | null {
    const { timeline } = this.scene
    const { tokens, outline } = this.#page
    const { span } = this.named.sources[place] as Description
    const spokenOf = reference.voice ? this.#saidOf(place, reference.voice.member) : null
    if (spokenOf && timeline.canBe(pronoun, spokenOf)) return spokenOf
    const antecedent = timeline.antecedent(pronoun, span, reference)
    const paper = pronoun === 'it' && !reference.isInContent ? documentBefore(tokens, outline, span[0]) : null
    // a body of the sentence before is nearer than its paper
    if (paper === null || (antecedent?.name && outline.sentence(antecedent.lastAt) === outline.sentence(span[0]) - 1)) return antecedent
    return this.#papers.get(paper) ?? null
  }

  /** Who is told to be spoken of: `“He never listens,” Lind said of Hale`. */
  #saidOf(place: number, teller: Member | null): Member | null {
    const voice = this.#voiceAround(place)
    const statement: Attributed | null = voice && this.#sources.statement(voice)
    if (!statement) return null
    const end = Math.max(...[...statement.source, ...statement.cue].map(([, to]) => to))
    const name = SAID_OF.exec(this.#page.text.slice(end, end + LONGEST_NAME))?.[1]
    if (name === undefined) return null
    const at = this.#page.text.indexOf(name, end)
    const description = describe(this.#page.text, [at, at + name.length])
    const member = description.name ? this.scene.cast.find(description) : null
    return member && member !== teller ? member : null
  }

  /** Whom a statement is said to, where that is one whom the page knows. */
  #hear({ span, source, isAsked, description }: Hearing): void {
    const { name, pronoun } = description
    const { cast, timeline } = this.scene
    const isInContent = this.#sources.isInContent(this.#sources.place(source))
    const speaker = source ? (this.speaking.get(source.join()) ?? null) : null
    const isThird = pronoun === 'he' || pronoun === 'she' || pronoun === 'it' || pronoun === 'they'
    if (pronoun && !isThird) return
    const member = name
      ? (cast.find(description) ?? null)
      : pronoun
        ? timeline.antecedent(pronoun, span, { isInContent, voice: { member: speaker } })
        : this.#unnamed.known(description)
    if (member === speaker) return
    this.heard.set(span.join(), member)
    if (isAsked && member) timeline.add({ member, at: span[0], isSource: false, isAsked, ...STANDING, isInContent })
  }

  /** Of several who bear a name, the only one who stands in this paragraph or the one before, who has spoken so far, or who has been named so far. */
  #oneWhoSpoke({ name, title, sex, span }: Description): Member | null {
    if (name?.words.length !== 1) return null
    const { outline } = this.#page
    const bearing = this.scene.cast.bearing(name.words[0] as string).filter((member) => member.lastAt >= 0 && member.lastAt < span[0])
    const fitting = title && sex ? bearing.filter((member) => member.sex === null || member.sex === sex) : bearing
    const close = fitting.filter((member) => outline.paragraph(span[0]) - outline.paragraph(member.lastAt) < 2)
    if (close.length === 1) return close[0] as Member
    const spoke = fitting.filter((member) => this.#spoke.has(member))
    return (spoke.length === 1 ? spoke[0] : fitting.length === 1 ? fitting[0] : null) ?? null
  }

  /** Takes note of who a source is. */
  #settle({ span, head }: Description, member: Member | null, isInContent: boolean): void {
    this.speaking.set(span.join(), member)
    if (!member) return
    if (!member.isPlural) member.sex ??= sexTold(this.#page.text, span, this.#sources.statement(span).content)
    if (head !== null && member.name === null) this.#papers.set(head, member)
    this.#spoke.add(member)
    const body = isMouthpiece(member) ? spokenFor(this.scene.cast, member) : null
    const standing = standingOf(this.#page.text, this.#page.outline, span, true)
    const sighting = { at: span[0], isSource: true, ...standing, isPossessive: false, isInContent }
    if (body) this.scene.timeline.add({ member: body, ...sighting, isOblique: false })
    this.scene.timeline.add({ member, ...sighting })
  }
}

const placeOf = ({ name, span }: Description): Span => name?.span ?? span

/** The sex of a source by the pronoun of its own clause: `An aide, who is not named because she is a minor,`; `the nurse said she had not slept`. */
function sexTold(text: string, [start, end]: Span, content: readonly Span[]): Sex {
  const clause = /, who\b.*?\b(s?he)\b/is.exec(text.slice(start, end))?.[1]
  const said = content.find(([from]) => from >= end && from - end < BESIDE)
  const told = clause ?? (said && /^(?:that )?(s?he)\b/i.exec(text.slice(...said))?.[1])
  return told === undefined ? null : told.toLowerCase() === 'she' ? 'f' : 'm'
}

/** `declined to say who had asked`: a question, and nobody. */
const ASKING =
  /\b(?:say|says|saying|said|know|knows|knew|known|ask|asks|asked|asking|tell|tells|clear|unclear|see|wonder|wonders|wondered|decide|decides|decided|learn|learned|learnt|reveal|reveals|revealed|identify|identifies|determine|determined|explain|explained|disclose|disclosed|confirm|confirmed|matter|matters|about|of|over|to|on) $/
const ASKING_REACH = 14
/** Whoever spoke goes on speaking: `she added`. */
const GOES_ON = /\b(?:added|adds|adding|continued|continues|went on|goes on|concluded)\b/
/** `Lind said of Hale`, `Lind wrote about the mayor's chief of staff` is not read. */
const SAID_OF = /^ (?:\p{Ll}+ )?(?:of|about) ((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,3})/u
const LONGEST_NAME = 60
/** Characters between a source and what it says. */
const BESIDE = 30
/** Names looked at in what a source says. */
const NAMES_BESIDE = 24
