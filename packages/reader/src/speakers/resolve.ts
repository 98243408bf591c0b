import type { Span } from '@onrecord/record'
import { PageText } from '../page-text.ts'
import { placesOfAdjectives } from './adjectives.ts'
import { affiliate } from './affiliate.ts'
import { bodiesOf } from './bodies.ts'
import { bodyOfPage } from './body-of-page.ts'
import { Cast } from './cast.ts'
import { entered } from './cast-of.ts'
import { enclosing } from './contents.ts'
import { likeCounterpart } from './counterpart.ts'
import { enterCouples, jointByFamily, withSurname } from './couples.ts'
import type { Description, Pronoun, Role } from './description.ts'
import { documentBefore } from './document.ts'
import { enterJoinedBodies } from './joined-bodies.ts'
import { isLetter, Letters, letterAt } from './letters.ts'
import type { Sex } from './lexicon.ts'
import type { Member } from './member.ts'
import { isMouthpiece, spokenFor } from './mouthpiece.ts'
import { NameKinds } from './name-kinds.ts'
import type { NameOdds } from './name-odds.ts'
import { namesOf } from './names.ts'
import { isOwner, narratedPronouns } from './narrated.ts'
import { peopleOf } from './noun-phrases.ts'
import { lastUpTo } from './outline.ts'
import { output, type Resolved } from './output.ts'
import { describe } from './phrase.ts'
import { pronounOf } from './pronoun.ts'
import { enterRelatives, relatedTo } from './relation.ts'
import { relativeTo } from './relative.ts'
import type { Scene } from './scene.ts'
import { opensClause, STANDING, standingOf } from './standing.ts'
import { stateOf } from './state-of.ts'
import { jointBySurname, surnamesOf } from './surnames.ts'
import { type Reference, Timeline } from './timeline.ts'
import { Unnamed } from './unnamed.ts'
import { weOf } from './we.ts'

/** What is needed of a statement to tell whose it is. */
export type Attributed = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly addressee?: readonly Span[]
}

/** Tells who speaks in each statement, and gathers what the page says of them: names from the whole text, roles, titles, pronouns.
 *  Takes time in proportion to the text and its mentions.
 *  @param article  id of the article, part of the speakers' ids
 *  @param names    what the network takes the names of the text for, where it was asked
 *  @param page     the text, where it was looked through before */
export function resolveSpeakers({
  text,
  article,
  statements,
  names = null,
  page = new PageText(text),
}: {
  text: string
  article: string
  statements: readonly Attributed[]
  names?: NameOdds | null
  page?: PageText
}): Resolved {
  const { outline, tokens } = page
  const cast = new Cast()
  const sources = statements.map(({ source }) => source[0] ?? null)
  const asked = sources.filter((span) => span !== null)
  const distinct = [...new Map(asked.map((span) => [span.join(), span])).values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  const placeOf = placesOfAdjectives(tokens)
  const kinds = new NameKinds(names)
  const printedNames = kinds.told(
    namesOf(text, tokens, outline, new Set(distinct.map(([start]) => start))).map((description) => ofPlace(description, placeOf)),
  )
  const surnames = surnamesOf(printedNames)
  const scannedNames = printedNames.map((description) => withSurname(text, description, surnames))
  const descriptions = kinds.told(
    distinct.map((span) =>
      isLetter(text, span)
        ? letterAt(span)
        : jointByFamily(text, jointBySurname(text, ofPlace(describe(text, span), placeOf), surnames), surnames),
    ),
  )

  const named = [...scannedNames, ...descriptions.filter(({ name }) => name)].sort((a, b) => a.span[0] - b.span[0])
  const members = entered(cast, text, named)
  const letters = new Letters(text, cast, members)
  enterJoinedBodies(text, cast, named)

  const contents = statements.map(({ content }) => content)
  const first = new Map(sources.flatMap((span, i) => (span ? [[span.join(), i] as const] : [])).reverse())
  const within = enclosing(
    contents,
    distinct,
    distinct.map((span) => first.get(span.join()) as number),
  )
  const own = new Set(descriptions)
  const taken = [...distinct, ...named.map(({ span }) => span)].sort((a, b) => a[0] - b[0])
  const people = new Set(peopleOf(text, tokens, taken))
  const narrated = narratedPronouns(text, tokens, outline, new Set(distinct.map(([start]) => start)))
  const scanned = [...named.filter((mention) => !own.has(mention)), ...bodiesOf(text, tokens, taken), ...people, ...narrated].sort(
    (a, b) => a.span[0] - b.span[0],
  )
  const holders = enclosing(
    contents,
    scanned.map(({ name, span }) => name?.span ?? span),
    scanned.map(() => -1),
  )

  const indexOf = new Map(distinct.map((span, i) => [span.join(), i]))
  const timeline = new Timeline(outline)
  const scene: Scene = { text, cast, timeline, outline, owners: new Map(), called: new Map() }
  enterRelatives(scene, named, members)
  enterCouples(scene, named)
  const unnamed = new Unnamed(
    scene,
    descriptions.filter(({ parties }) => parties.length > 1),
  )
  const speaking = new Map<string, Member | null>()
  const voices = new Set<Member>()
  /** By noun, the latest source that it heads. */
  const spokenPapers = new Map<string, Member>()
  const isSpoken = (at: number, holder: number | null) =>
    outline.isQuoted(at) || (holder !== null && text[sources[holder]?.[1] ?? text.length] === ':')
  let next = 0
  const catchUp = (at: number) => {
    for (; next < scanned.length; next++) {
      const mention = scanned[next] as Description
      const place = mention.name?.span ?? mention.span
      if (place[0] >= at) return
      const isInContent = holders[next] !== null
      if (mention.pronoun) {
        if (!isInContent) narrate(mention, mention.pronoun)
        continue
      }
      // a nameless person is looked for only in somebody's own words, where others are seldom named; a crowd everywhere
      const isCrowd = mention.isPlural && mention.article !== 'indefinite'
      const isNameless = people.has(mention) && !isCrowd && !isSpoken(place[0], holders[next] ?? null)
      const known = isNameless && mention.article === 'definite' ? unnamed.known(mention) : null
      // `the farmer`, where that is somebody who has a name
      if (isNameless && !known?.name) continue
      const member = known ?? (mention.name ? members.get(mention) : unnamed.member(mention, isInContent))
      if (mention.name && member) affiliate(scene, member, mention, isInContent)
      if (member?.isUnsure && mention.name && kinds.isThing(mention.name)) continue
      // a name inside the source that bears it is no second sighting
      if (member && !(member === open.member && place[0] < open.end))
        timeline.add({ member, at: place[0], isSource: false, ...standingOf(text, outline, [mention.span[0], place[1]]), isInContent })
    }
  }
  /** Who is told of goes on being told of: `In 1990 he moved to Brindle. … he said`. */
  function narrate({ span }: Description, pronoun: Pronoun): void {
    const member = timeline.antecedent(pronoun, span, { opensClause: opensClause(text, span[0]) })
    const standing = isOwner(text.slice(...span)) ? { ...STANDING, isPossessive: true } : standingOf(text, outline, span)
    if (member) timeline.add({ member, at: span[0], isSource: false, ...standing, isInContent: false })
  }
  let open: { end: number; member: Member | null } = { end: 0, member: null }
  const hearings = statements.flatMap(({ addressee, source, cue }) =>
    (addressee ?? []).map((span) => ({
      span,
      source: source[0] ?? null,
      isAsked: cue[0] !== undefined && /\bask/i.test(text.slice(...cue[0])),
      description: describe(text, span),
    })),
  )
  const heard = new Map<string, Member | null>()
  const doubts = new Map<string, readonly Member[]>()
  const inOrder = [
    // who stands in a quotation is read when its speaker is known, who can stand behind it
    ...descriptions.map((description, i) => ({
      at: Math.max(description.span[0], (voiceAround(i, outline.isQuoted(description.span[0]))?.[0] ?? -1) + 1),
      read: () => source(i, description),
    })),
    ...hearings.map((hearing) => ({ at: hearing.span[0], read: () => hear(hearing) })),
  ].sort((a, b) => a.at - b.at)
  for (const { at, read } of inOrder) {
    catchUp(at)
    read()
  }

  function source(i: number, description: Description): void {
    const { span, pronoun } = description
    const isInContent = within[i] !== null
    if (pronoun === 'I' || pronoun === 'we' || pronoun === 'you') return
    const spoken = voiceAround(i, outline.isQuoted(span[0]))
    const voice = spoken ? { member: speaking.get(spoken.join()) ?? null } : null
    // `Her co-host` tells who she is whose it is
    const owner = description.owner === null ? null : pronounOf(description.owner)
    if (owner === 'he' || owner === 'she') timeline.antecedent(owner, span, { isInContent, voice })
    const member = isLetter(text, span)
      ? letters.member(description)
      : description.name
        ? stateOf(cast, members.get(description) ?? oneWhoSpoke(description))
        : pronoun === 'who' && ASKING.test(text.slice(Math.max(0, span[0] - ASKING_REACH), span[0]))
          ? null
          : pronoun === 'who'
            ? span[1] <= open.end || /^,? $/.test(text.slice(open.end, span[0]))
              ? open.member
              : relativeTo(text, span, speaking, (antecedent) => whoIs(describe(text, antecedent), isInContent))
            : pronoun
              ? antecedentOf(pronoun, span, {
                  isInContent,
                  voice,
                  except: namedBeside(span),
                  isContinued: goesOn(span),
                  own: statements[first.get(span.join()) as number]?.content ?? [],
                  opensClause: opensClause(text, span[0]),
                })
              : unnamed.member(description, isInContent, { teller: tellerAround(i), beside: namedBeside(span) })
    if (member === null && !pronoun) doubts.set(span.join(), unnamed.candidates(description))
    settle(description, member, isInContent)
    if (description.name && member) {
      likeCounterpart(scene, member, description, isInContent)
      const whose = relatedTo(scene, description, isInContent)
      if (whose && whose !== member) scene.owners.set(member, whose)
      affiliate(scene, member, description, isInContent)
    }
    // `a person close to the deal, who asked not to be named`: the `who` stands inside the phrase that it refers to
    if (span[1] > open.end) open = { end: span[1], member }
  }

  /** Who is named in what a pronoun says, or as the one it says it to: somebody else. */
  function namedBeside(span: Span): Set<Member> {
    const { content, addressee = [] } = statements[first.get(span.join()) as number] as Attributed
    const others = [...addressee, ...content.filter(([start]) => start >= span[1])].flatMap(([start, end]) => {
      const from = lastUpTo(scannedNames, start - 1, (mention) => mention.span[0]) + 1
      const inside = scannedNames.slice(from, from + NAMES_BESIDE).filter((mention) => mention.span[0] < end)
      return inside.map((mention) => members.get(mention) ?? null)
    })
    return new Set(others.filter((member) => member !== null))
  }

  /** Whether a source goes on speaking: `she added`. */
  function goesOn(span: Span): boolean {
    const cue = statements[first.get(span.join()) as number]?.cue[0]
    return cue !== undefined && GOES_ON.test(text.slice(...cue))
  }

  function antecedentOf(pronoun: Pronoun, span: Span, reference: Reference): Member | null {
    const spokenOf = reference.voice ? saidOf(span, reference.voice.member) : null
    if (spokenOf && timeline.canBe(pronoun, spokenOf)) return spokenOf
    const antecedent = timeline.antecedent(pronoun, span, reference)
    const paper = pronoun === 'it' && !reference.isInContent ? documentBefore(tokens, outline, span[0]) : null
    // a body of the sentence before is nearer than its paper
    if (paper === null || (antecedent?.name && outline.sentence(antecedent.lastAt) === outline.sentence(span[0]) - 1)) return antecedent
    return spokenPapers.get(paper) ?? null
  }

  /** Who is told to be spoken of: `“He never listens,” Lind said of Hale`. */
  function saidOf(span: Span, teller: Member | null): Member | null {
    const voice = voiceAround(indexOf.get(span.join()) as number, outline.isQuoted(span[0]))
    const statement = voice && statements[first.get(voice.join()) as number]
    if (!statement) return null
    const end = Math.max(...[...statement.source, ...statement.cue].map(([, to]) => to))
    const name = SAID_OF.exec(text.slice(end, end + LONGEST_NAME))?.[1]
    if (name === undefined) return null
    const at = text.indexOf(name, end)
    const description = describe(text, [at, at + name.length])
    const member = description.name ? cast.find(description) : null
    return member && member !== teller ? member : null
  }

  /** Whom a statement is said to, where that is one whom the page knows. */
  function hear({ span, source, isAsked, description }: (typeof hearings)[number]): void {
    const { name, pronoun } = description
    const at = source ? indexOf.get(source.join()) : undefined
    const isInContent = at !== undefined && within[at] !== null
    const speaker = source ? (speaking.get(source.join()) ?? null) : null
    const isThird = pronoun === 'he' || pronoun === 'she' || pronoun === 'it' || pronoun === 'they'
    if (pronoun && !isThird) return
    const member = name
      ? (cast.find(description) ?? null)
      : pronoun
        ? timeline.antecedent(pronoun, span, { isInContent, voice: { member: speaker } })
        : unnamed.known(description)
    if (member === speaker) return
    heard.set(span.join(), member)
    if (isAsked && member) timeline.add({ member, at: span[0], isSource: false, isAsked, ...STANDING, isInContent })
  }

  /** The source in whose own words a phrase stands: of the quotation or the transcript's turn around it. */
  function voiceAround(i: number, isQuoted: boolean): Span | null {
    let at: number | undefined = i
    for (let depth = 0; depth < DEEPEST && at !== undefined; depth++) {
      const outer: Span | null = within[at] === null ? null : (sources[within[at] as number] ?? null)
      if (outer && (isQuoted || text[outer[1]] === ':')) return outer
      at = outer ? indexOf.get(outer.join()) : undefined
    }
    return null
  }

  /** In whose saying a phrase stands. */
  function tellerAround(i: number): Member | null {
    const outer = within[i] === null ? null : sources[within[i] as number]
    return (outer && speaking.get(outer.join())) ?? null
  }

  /** Of several who bear a name, the only one who stands in this paragraph or the one before, who has spoken so far, or who has been named so far. */
  function oneWhoSpoke({ name, title, sex, span }: Description): Member | null {
    if (name?.words.length !== 1) return null
    const bearing = cast.bearing(name.words[0] as string).filter((member) => member.lastAt >= 0 && member.lastAt < span[0])
    const fitting = title && sex ? bearing.filter((member) => member.sex === null || member.sex === sex) : bearing
    const close = fitting.filter((member) => outline.paragraph(span[0]) - outline.paragraph(member.lastAt) < 2)
    if (close.length === 1) return close[0] as Member
    const spoke = fitting.filter((member) => voices.has(member))
    return (spoke.length === 1 ? spoke[0] : fitting.length === 1 ? fitting[0] : null) ?? null
  }

  function whoIs(description: Description, isInContent: boolean): Member | null {
    if (!description.name) return description.pronoun ? null : unnamed.member(description, isInContent)
    return cast.find(description) ?? null
  }

  function settle({ span, head }: Description, member: Member | null, isInContent: boolean): void {
    speaking.set(span.join(), member)
    if (member && !member.isPlural) member.sex ??= sexTold(text, span, statements[first.get(span.join()) as number]?.content ?? [])
    if (member && head !== null && member.name === null) spokenPapers.set(head, member)
    if (member) voices.add(member)
    const body = member && isMouthpiece(member) ? spokenFor(cast, member) : null
    const sighting = { at: span[0], isSource: true, ...standingOf(text, outline, span, true), isPossessive: false, isInContent }
    if (body) timeline.add({ member: body, ...sighting, isOblique: false })
    if (member) timeline.add({ member, ...sighting })
  }

  // in a transcript `you` is whoever spoke before the one who speaks
  const turns = distinct.filter((span, i) => text[span[1]] === ':' && within[i] === null)
  const turnOf = new Map(turns.map((span, i) => [span.join(), i]))
  const spokenTo = (i: number): Member | null => {
    const turn = voiceAround(i, false)
    const speaker = turn && speaking.get(turn.join())
    const at = turn ? (turnOf.get(turn.join()) ?? -1) : -1
    const before = turns.slice(Math.max(0, at - TURNS_BACK), Math.max(0, at)).reverse()
    // who asks first asks the one who answers
    for (const other of [...before, ...turns.slice(at + 1, at + 1 + TURNS_BACK)]) {
      const member = speaking.get(other.join())
      if (speaker && member && member !== speaker) return member
    }
    return null
  }

  /** `Father Moy, you have …`: who is called by name as the turn or the sentence begins. */
  const calledBefore = (i: number): Member | null => {
    const [at] = distinct[i] as Span
    const turn = voiceAround(i, false)
    const starts = [outline.sentenceStart(at), ...(turn && text[turn[1]] === ':' ? [turn[1] + 1] : [])]
    for (const start of starts) {
      const called = VOCATIVE.exec(text.slice(start, at))
      if (!called?.[1]) continue
      const from = start + called[0].indexOf(called[1])
      const description = describe(text, [from, from + called[1].length])
      const member = description.name ? cast.find(description) : null
      if (member?.kind === 'person') return member
    }
    return null
  }

  // outside all quotations `I` is the page's author
  let author: Member | null = null
  const narrator = (description: Description): Member => {
    author ??= cast.unnamed({ ...description, pronoun: null, kind: 'person', roles: [AUTHOR] }, description.span)
    return author
  }

  // `I` and `we` are whoever speaks around them: resolved last, from the outside in
  const speakerAround = (i: number, depth: number): Member | null => {
    const outer = within[i] ?? null
    if (outer === null || depth > DEEPEST) return null
    const source = sources[outer]
    if (!source) return null
    const key = source.join()
    const known = speaking.get(key)
    if (known !== undefined) return known
    return speakerAround(indexOf.get(key) as number, depth + 1)
  }
  const ofPage = bodyOfPage(text, cast.members)
  for (const [i, description] of descriptions.entries()) {
    const { pronoun, span } = description
    if (pronoun === 'you') speaking.set(span.join(), calledBefore(i) ?? spokenTo(i))
    if (pronoun !== 'I' && pronoun !== 'we') continue
    const speaker =
      speakerAround(i, 0) ?? (pronoun === 'I' && within[i] === null && !outline.isQuoted(span[0]) ? narrator(description) : null)
    speaking.set(span.join(), pronoun === 'we' && speaker ? weOf(scene, speaker, ofPage) : speaker)
  }

  // `he told me`, in somebody's own words
  for (const { span, source, description } of hearings) {
    const at = source ? indexOf.get(source.join()) : undefined
    if (description.pronoun === 'I' && at !== undefined) heard.set(span.join(), speakerAround(at, 0))
  }

  return output({
    text,
    outline,
    cast,
    article,
    sources,
    contents,
    speaking,
    doubts,
    heard,
    addressees: statements.map(({ addressee }) => addressee ?? []),
  })
}

/** The sex of a source by the pronoun of its own clause: `An aide, who is not named because she is a minor,`; `the nurse said she had not slept`. */
function sexTold(text: string, [start, end]: Span, content: readonly Span[]): Sex {
  const clause = /, who\b.*?\b(s?he)\b/is.exec(text.slice(start, end))?.[1]
  const said = content.find(([from]) => from >= end && from - end < BESIDE)
  const told = clause ?? (said && /^(?:that )?(s?he)\b/i.exec(text.slice(...said))?.[1])
  return told === undefined ? null : told.toLowerCase() === 'she' ? 'f' : 'm'
}

const AUTHOR: Role = { text: 'author', head: 'author', words: new Set(['author']) }

/** A description with the place in the stead of its adjective: `the Ostrelian minister` is Ostrel's. */
function ofPlace(description: Description, placeOf: (adjective: string) => string | null): Description {
  const place = description.affiliation && placeOf(description.affiliation)
  return place ? { ...description, affiliation: place } : description
}

/** `declined to say who had asked`: a question, and nobody. */
const ASKING =
  /\b(?:say|says|saying|said|know|knows|knew|known|ask|asks|asked|asking|tell|tells|clear|unclear|see|wonder|wonders|wondered|decide|decides|decided|learn|learned|learnt|reveal|reveals|revealed|identify|identifies|determine|determined|explain|explained|disclose|disclosed|confirm|confirmed|matter|matters|about|of|over|to|on) $/
const ASKING_REACH = 14

const VOCATIVE = /^[\s“"‘]*((?:\p{Lu}[\p{L}\p{M}’'.-]*\s?){1,4}), /u
const GOES_ON = /\b(?:added|adds|adding|continued|continues|went on|goes on|concluded)\b/
/** `Lind said of Hale`, `Lind wrote about the mayor's chief of staff` is not read. */
const SAID_OF = /^ (?:\p{Ll}+ )?(?:of|about) ((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,3})/u
const LONGEST_NAME = 60
/** Characters between a source and what it says. */
const BESIDE = 30
/** Names looked at in what a pronoun says. */
const NAMES_BESIDE = 24
/** Quotations inside quotations that are followed outwards for an `I`. */
const DEEPEST = 4
/** Turns of a transcript gone back, or on, for a `you`. */
const TURNS_BACK = 4
