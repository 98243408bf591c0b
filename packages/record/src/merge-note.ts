import type { MergeReason } from './person.ts'

const NOTES: { readonly [reason in MergeReason]: string } = {
  role: 'pages give the same role',
  affiliation: 'pages give the same affiliation',
  office: 'pages give offices of one country',
  story: 'pages of one week name one more person both',
  alone: 'a page tells the name only, and no other bearer of it is known',
  decision: 'somebody decided so',
}

/** Why speakers of many pages are taken for one, in words. */
export const mergeNote = (reason: MergeReason): string => NOTES[reason]
