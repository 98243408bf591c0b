import { textOf } from '@onrecord/record'
import type { Reading } from '../reading/messages.ts'
import type { WarningKind } from '../warnings/warning.ts'
import { element } from './element.ts'

const TELLS: { readonly [kind in WarningKind]: string } = {
  'no source': 'A quote without a source',
  'no name': 'A source without a name',
  'open mark': 'A quotation mark without a partner',
  'two figures': 'One thing counted in two ways',
}

/** Units of the draft shown behind a mark that stands alone. */
const BESIDE = 40

/** Lists what an editor should look at, each a button which tells that it is chosen. */
export function warningList(place: HTMLElement, { record, warnings }: Reading, onChosen: (warning: number) => void): void {
  const { text } = record.article
  place.replaceChildren(
    ...warnings.map(({ kind, spans }, i) => {
      const words = spans.map((span) => textOf(text, kind === 'open mark' ? [span[0], span[0] + BESIDE] : span).trim())
      const button = element(
        'button',
        { type: 'button', class: 'entry' },
        element('strong', {}, TELLS[kind]),
        element('span', { class: 'words' }, words.join(kind === 'two figures' ? ' – ' : ' … ')),
      )
      button.onclick = () => onChosen(i)
      return element('li', {}, button)
    }),
  )
}
