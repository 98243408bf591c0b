import { z } from 'zod'

export const SectionKind = z.enum(['heading', 'paragraph', 'list', 'quote', 'caption', 'embed', 'boilerplate'])
export type SectionKind = z.infer<typeof SectionKind>

export const Section = z
  .object({
    kind: SectionKind,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    path: z
      .string()
      .nullable()
      .describe('Where the element stands in the page, as a CSS path; null for text, and where it is nested deeper than browsers keep.'),
  })
  .meta({ id: 'Section' })
export type Section = Readonly<z.infer<typeof Section>>

export const Dateline = z.object({
  place: z.string().nullable(),
  date: z.string().nullable().describe('The words of the date, as printed.'),
})

export const Article = z
  .object({
    id: z.string().describe('Content hash of url and text.'),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    agency: z.string().nullable(),
    storyCode: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.array(z.string()),
    dateline: Dateline.nullable(),
    published: z.string().nullable().describe('ISO 8601 date, or date and time with its offset.'),
    modified: z.string().nullable(),
    language: z.string().nullable().describe('BCP 47 tag.'),
    excerpt: z.boolean().describe('Whether the text is only what a feed tells of the page, which itself could not be had.'),
    text: z.string(),
    sections: z.array(Section),
  })
  .meta({ id: 'Article' })
export type Article = Readonly<z.infer<typeof Article>>
