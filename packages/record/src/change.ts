import { z } from 'zod'
import { Check } from './check.ts'
import { Figure } from './figure.ts'
import { CueFamily, StatementKind } from './statement.ts'

/** `reworded`: other words; `quoted`: quotation marks came or went; `cue`: other words tell of the saying; `speaker`: another name; `figure`: another number;
 *  `absent` and `added`: the statement stands in one version alone; `other text`: the address shows another text. Several can be true of one statement. */
export const ChangeKind = z.enum(['reworded', 'quoted', 'cue', 'speaker', 'figure', 'absent', 'added', 'other text'])
export type ChangeKind = z.infer<typeof ChangeKind>

const Seen = z.object({
  id: z.string(),
  kind: StatementKind,
  family: CueFamily,
  speaker: z.string().nullable().describe('The name, or the role where there is none; the words of the source where nobody is settled.'),
  cue: z.string(),
  words: z.string().describe('What was said; pieces are parted by " … ".'),
  figures: z.array(Figure),
})

export const SeenStatement = Seen.extend({
  checks: z.array(Check).describe('What people decided on it, first to last.'),
  corrected: Seen.nullable().describe('As people corrected it; null where it stands as it was read.'),
}).meta({ id: 'SeenStatement', description: 'A statement as one version has it, as it was read.' })
export type SeenStatement = Readonly<z.infer<typeof SeenStatement>>

export const WordChange = z.object({ text: z.string(), in: z.enum(['both', 'before', 'after']) })
export type WordChange = Readonly<z.infer<typeof WordChange>>

const Sighting = z.object({ article: z.string().describe('The version, by the id of its article.'), seen: z.string() })

export const Change = z
  .object({
    page: z.string().describe('What all addresses of the page have in common.'),
    url: z.string().nullable(),
    title: z.string().nullable().describe('Of the later version.'),
    kinds: z.array(ChangeKind),
    from: Sighting.describe('When the page was last seen as it was before.'),
    to: Sighting.describe('When it was first seen as it was then.'),
    before: SeenStatement.nullable().describe('null where the statement was added.'),
    after: SeenStatement.nullable().describe('null where the statement was absent.'),
    words: z.array(WordChange).nullable().describe('The words of both, in order, where they differ.'),
    notice: z.string().nullable().describe('The paragraph of the later version that says what was changed; null where it has no new one.'),
    modified: z.string().nullable().describe('When the later version says that it was modified; null where it tells nothing new.'),
  })
  .meta({ id: 'Change', description: 'What one version of a page has somebody say, and the next one has not.' })
export type Change = Readonly<z.infer<typeof Change>>
