/** What files are, by their names: captions are a transcript, a page is a draft, and a text is what there is none of yet. */
export function roleOf(name: string, hasDraft: boolean): 'draft' | 'transcript' {
  if (/\.(vtt|srt)$/i.test(name)) return 'transcript'
  return hasDraft && !/\.x?html?$/i.test(name) ? 'transcript' : 'draft'
}
