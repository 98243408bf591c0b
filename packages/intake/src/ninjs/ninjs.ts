import type { Given } from '../lines/given.ts'
import { agencyAmong } from '../meta/agencies.ts'
import { bareStory, type Story } from '../story/story.ts'

/** The story of a ninjs object, of versions 1 to 3; null where it has no body, as a picture has none.
 *  @see https://iptc.org/standards/ninjs/ */
export function storyOfNinjs(ninjs: Given, name: string): Story | null {
  const html = bodyOf(ninjs, isHtml)
  const text = bodyOf(ninjs, (type) => !isHtml(type))
  if (html === null && text === null) return null
  const uri = wordsIn(ninjs, 'uri')
  const isAddress = uri !== null && /^https?:\/\//i.test(uri)
  const sources = listIn(ninjs, 'infosource', 'infosources', 'infoSources')
  const holder = wordsIn(ninjs, 'copyrightholder', 'copyrightHolder')
  const provider = wordsIn(ninjs, 'source', 'provider')
  const byline = wordsIn(ninjs, 'by', 'byline')
  return {
    ...bareStory(name),
    html,
    text,
    url: isAddress ? uri : null,
    storyCode: isAddress ? null : uri,
    title: wordsIn(ninjs, 'headline', 'headline_main', 'title') ?? mainOf(listIn(ninjs, 'headlines')),
    byline: byline === null ? [] : [byline],
    outlet: [provider, ...sources.map((source) => wordsIn(source, 'name', 'literal')), holder].find((name) => name !== null) ?? null,
    agency: agencyAmong([
      ...sources.flatMap((source) => [wordsIn(source, 'name'), wordsIn(source, 'literal'), wordsIn(source, 'code')]),
      provider,
      holder,
    ]),
    published: wordsIn(ninjs, 'contentcreated', 'contentCreated', 'firstcreated', 'firstCreated', 'versioncreated', 'versionCreated'),
    modified: wordsIn(ninjs, 'versioncreated', 'versionCreated'),
    language: wordsIn(ninjs, 'language'),
  }
}

/** Whether an object is ninjs: nothing else that names itself by a `uri` has bodies. */
export const isNinjs = (value: Given): boolean =>
  typeof value.uri === 'string' && Object.keys(value).some((field) => field === 'bodies' || field.startsWith('body_'))

const isHtml = (type: string): boolean => /html|richtext/i.test(type)

/** The body of a type: of `bodies` (versions 2 and 3) the main one, else a field `body_…` (version 1). */
function bodyOf(ninjs: Given, fits: (type: string) => boolean): string | null {
  const bodies = listIn(ninjs, 'bodies').filter((body) => fits(wordsIn(body, 'contenttype', 'contentType') ?? ''))
  const main = mainOf(bodies)
  if (main !== null) return main
  const field = Object.keys(ninjs).find((name) => name.startsWith('body_') && fits(name) && wordsIn(ninjs, name) !== null)
  return field === undefined ? null : wordsIn(ninjs, field)
}

function mainOf(list: readonly Given[]): string | null {
  const main = list.find(({ role }) => role === 'main') ?? list[0]
  return main ? wordsIn(main, 'value') : null
}

/** The first of the fields that holds words. */
function wordsIn(given: Given, ...fields: readonly string[]): string | null {
  for (const field of fields) {
    const value = given[field]
    if (typeof value === 'string' && value.trim() !== '') return value
  }
  return null
}

function listIn(given: Given, ...fields: readonly string[]): readonly Given[] {
  const list = fields.map((field) => given[field]).find(Array.isArray) ?? []
  return list.filter((value) => value !== null && typeof value === 'object')
}
