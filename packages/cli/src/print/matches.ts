import { type Fullest, type MatchedPrinting, type Matches, noteOf, type Printing, type UtteranceCount } from '@onrecord/ledger'
import { familyNote } from '@onrecord/record'
import { counted } from './counted.ts'
import { describe } from './entry.ts'
import { safe } from './safe.ts'
import type { Screen } from './screen.ts'
import { printVariants } from './variants.ts'
import { wrap } from './wrap.ts'

/** An utterance and its printings, for a person to read. */
export function printMatches({ statement, utterance, matches }: Matches, screen: Screen): string {
  return [
    ...asked(statement, screen),
    ...counts(utterance, screen),
    ...matches.flatMap((one) => printing(one, statement, screen)),
    '',
  ].join('\n')
}

/** The fullest printing of a statement, for a person to read. */
export function printFullest({ statement, utterance, fullest, around }: Fullest, screen: Screen): string {
  const { paint, width } = screen
  const found = fullest ? printing(fullest, statement, screen) : [paint.dim(wrap('No page prints more of it.', width, 0)), '']
  const sentences = [paint.dim('In its place:'), wrap(safe(around.text), width, 4), '']
  return [...asked(statement, screen), ...counts(utterance, screen), ...found, ...sentences, ''].join('\n')
}

function asked(one: Printing, { paint, width }: Screen): string[] {
  const words = wrap(paint.cyan(safe(one.words)), width, 4)
  return [wrap(paint.bold(who(one)), width, 0), words, paint.dim(wrap(facts(one), width, 2)), ...notes(one, { paint, width }), '']
}

function counts({ printingCount, outletCount, textCount, wireCount, first }: UtteranceCount, { paint, width }: Screen): string[] {
  if (printingCount === 1) return [paint.dim(wrap('No other page prints it.', width, 0)), '']
  const wire = wireCount === 0 ? '' : `, ${wireCount} of them in shared texts`
  const seen = first && `, first on ${[first.article.published?.slice(0, 10), first.article.outlet].filter(Boolean).join(' by ')}`
  const told = `On ${counted(printingCount, 'page')} of ${counted(outletCount, 'outlet')} in ${counted(textCount, 'text')}${wire}${seen ?? ''}.`
  return [wrap(safe(told), width, 0), '']
}

function printing(one: MatchedPrinting, here: Printing, screen: Screen): string[] {
  const { paint, width } = screen
  const { relation, variants } = one.match
  return [
    wrap(`${paint.bold(relation)} ${paint.dim(`· ${facts(one)}`)}`, width, 0),
    wrap(paint.cyan(safe(one.words)), width, 4),
    ...printVariants(variants, { here: who(here), there: who(one) }, screen),
    ...notes(one, screen),
    '',
  ]
}

const notes = ({ checks }: Printing, { paint, width }: Screen) =>
  checks.map((check) => paint.yellow(wrap(`✎ ${safe(noteOf(check))}`, width, 2)))

const who = ({ speaker, source }: Printing): string => (speaker ? describe(speaker) : source ? safe(source) : 'nobody named')

function facts({ article, statement, wire }: Printing): string {
  const { published, outlet, title } = article
  const origin = wire && [wire.agency, wire.outletCount > 1 ? `text of ${wire.outletCount} outlets` : null].filter(Boolean).join(', ')
  return safe(
    [published?.slice(0, 10), outlet, title, origin, familyNote(statement), statement.kind, statement.id].filter(Boolean).join(' · '),
  )
}
