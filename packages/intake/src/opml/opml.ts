import { InputError } from '@onrecord/record'
import { parseOpml } from 'feedsmith'
import { absolute } from '../absolute.ts'
import type { Part } from '../parts/part.ts'

type Outline = NonNullable<NonNullable<ReturnType<typeof parse>['body']>['outlines']>[number]

/** The feeds of an OPML file, a list each. */
export function* partsOfOpml(text: string, { name, url }: { name: string; url: string | null }): Iterable<Part> {
  const outlines = [...(parsed(text, name).body?.outlines ?? [])]
  for (let outline = outlines.shift(); outline; outline = outlines.shift()) {
    const address = absolute(outline.xmlUrl, url)
    if (address !== null) yield { kind: 'list', address }
    outlines.unshift(...((outline.outlines ?? []) as Outline[]))
  }
}

const parse = (text: string) => parseOpml(text)

function parsed(text: string, name: string) {
  try {
    return parse(text)
  } catch (cause) {
    throw new InputError('broken-feed', name, 'The list of feeds cannot be read. Export it again from the program that wrote it.', {
      cause,
    })
  }
}
