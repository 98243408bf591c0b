import { type Span, type Speaker, speakerId } from '@onrecord/record'
import { affiliationsInFull } from './affiliation.ts'
import { bodyOfPage } from './body-of-page.ts'
import type { Cast } from './cast.ts'
import { countryByDateline } from './dateline.ts'
import type { Member } from './member.ts'
import { spokenFor } from './mouthpiece.ts'
import { giveRolesOfMany } from './one-of-them.ts'
import type { Outline } from './outline.ts'
import { speakerOf } from './speaker.ts'

/** Most candidates that are worth telling: more say that nothing is known. */
const MOST_CANDIDATES = 5

export type Resolved = {
  /** In the order of their first mention: whoever speaks, may be meant, is one of those who speak jointly, or is spoken for. */
  readonly speakers: Speaker[]
  /** For each statement the id of its speaker; null where the page does not settle it. */
  readonly of: (string | null)[]
  /** For each statement whose it can be, where the page does not settle it. */
  readonly candidates: string[][]
  /** For each statement the speakers it was said to. */
  readonly to: string[][]
  /** For each statement whether its source is kept without a name. */
  readonly anonymous: boolean[]
}

/** What is told of a page's sources when all of them are resolved. */
export type Settled = {
  readonly text: string
  readonly outline: Outline
  readonly cast: Cast
  readonly article: string
  /** Of each statement. */
  readonly sources: readonly (Span | null)[]
  readonly contents: readonly (readonly Span[])[]
  readonly addressees: readonly (readonly Span[])[]
  /** By span of a source: who it is, or could be. */
  readonly speaking: ReadonlyMap<string, Member | null>
  readonly doubts: ReadonlyMap<string, readonly Member[]>
  /** By span of an addressee. */
  readonly heard: ReadonlyMap<string, Member | null>
}

/** The speakers of a page, with their ids, and whose each statement is. */
export function output({ text, outline, cast, article, sources, contents, addressees, speaking, doubts, heard }: Settled): Resolved {
  const members = sources.map((source) => (source && speaking.get(source.join())) || null)
  const possible = sources.map((source, i) => {
    const meant = (source && members[i] === null && doubts.get(source.join())) || []
    return meant.length > MOST_CANDIDATES ? [] : meant
  })
  const mentions = new Map<Member, Map<string, Span>>()
  const mention = (member: Member, span: Span) => {
    const spans = mentions.get(member) ?? new Map([[member.introduced.join(), member.introduced]])
    mentions.set(member, spans.set(span.join(), span))
  }
  const said = new Map<Member, Span[]>()
  for (const [i, member] of members.entries()) {
    if (!member) continue
    mention(member, sources[i] as Span)
    const own = said.get(member) ?? []
    own.push(...(contents[i] ?? []))
    said.set(member, own)
  }
  for (const member of possible.flat()) mention(member, member.introduced)
  giveRolesOfMany([...mentions.keys()])
  const inFull = affiliationsInFull(cast)
  const ofPage = bodyOfPage(text, cast.members)
  for (const member of mentions.keys()) member.affiliation = inFull(member) ?? ofPage(member)
  const byDateline = countryByDateline(text)
  for (const member of mentions.keys()) member.country ??= byDateline(member)
  const joined = new Set(cast.members.map(({ affiliation }) => affiliation))
  for (const member of mentions.keys()) member.isPlaced ||= joined.has(member.name?.text ?? '')
  const behind = new Map<Member, Member>()
  // whom a speaker stands for can stand for another
  for (const member of mentions.keys()) {
    const body = spokenFor(cast, member)
    if (body) behind.set(member, body)
    for (const linked of [...member.parties, ...(body ? [body] : [])]) mention(linked, linked.introduced)
  }
  const ids = new Map<Member, string>()
  const taken = new Set<string>()
  const order: { member: Member; id: string; spans: Span[] }[] = []
  for (const [member, spans] of mentions) {
    const inOrder = [...spans.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
    // where two are introduced by one phrase, the later one is known by its next mention
    const id = inOrder.map((span) => speakerId(article, span)).find((candidate) => !taken.has(candidate))
    if (id === undefined) continue
    taken.add(id)
    ids.set(member, id)
    order.push({ member, id, spans: inOrder })
  }
  order.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
  const idOf = (member: Member | null | undefined): string | null => (member && ids.get(member)) ?? null
  const idsOf = (list: readonly (Member | null | undefined)[]) => [...new Set(list.map(idOf))].filter((id) => id !== null)
  return {
    speakers: order.map(({ member, id, spans }) =>
      speakerOf(text, outline, member, id, spans, {
        members: idsOf(member.parties),
        onBehalfOf: idOf(behind.get(member)),
        contents: said.get(member) ?? [],
      }),
    ),
    of: members.map(idOf),
    candidates: possible.map(idsOf),
    to: addressees.map((spans) => idsOf(spans.map((span) => heard.get(span.join())))),
    anonymous: members.map((member) => member?.kind === 'anonymous'),
  }
}
