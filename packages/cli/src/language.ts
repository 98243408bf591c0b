import type { Article } from '@onrecord/record'
import { safe } from './print/safe.ts'

/** Says on standard error that a page is in a language that the reader has not learnt; the page is read all the same. */
export function warnOfLanguage({ language }: Article, reader: { reads(language: string | null): boolean }, input: string): void {
  if (language === null || reader.reads(language)) return
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(language)
  process.stderr.write(
    `onrecord: ${safe(input)}: The page is in ${name}, and the reader has learnt English alone. What it finds here is doubtful, and its confidence is low. (other-language)\n`,
  )
}
