import { type Record, type Statement, textOf } from '@onrecord/record'

/** Who says it, as a list calls them: by name and role, or as the draft does. */
export function named({ article, speakers }: Pick<Record, 'article' | 'speakers'>, { speaker, source }: Statement): string {
  const known = speakers.find(({ id }) => id === speaker)
  const printed = source.map((span) => textOf(article.text, span)).join(' … ')
  if (known?.name == null) return printed || 'nobody named'
  return [known.name, known.role ?? known.affiliation].filter(Boolean).join(', ')
}
