import type { Record } from '@onrecord/record'
import { voicesOf } from '../draft/voices.ts'
import { pathOf } from '../page/address.ts'
import type { Chosen } from './chosen.ts'
import { Head, type HeadGiven } from './head.tsx'
import { Margin } from './margin.tsx'
import { inWholeCharacters, marksOf } from './marks.ts'
import { notedOf } from './noted.ts'
import { Text } from './text.tsx'

type Given = HeadGiven & { readonly record: Record; readonly chosen: Chosen }

/** An article as it was published, with who said what in it. */
export function ArticleView({ record: kept, pages, versions, chosen }: Given) {
  const record = { ...kept, statements: inWholeCharacters(kept) }
  const voices = voicesOf(record)
  return (
    <article class={chosen.speaker === undefined ? 'article' : 'article only'}>
      <Head record={record} pages={pages} versions={versions} />
      <Margin voices={voices} count={record.statements.length} chosen={chosen} path={pathOf.article(record.article.id)} />
      <Text record={record} marks={marksOf(record, voices)} noted={notedOf(record, voices, chosen)} />
    </article>
  )
}
