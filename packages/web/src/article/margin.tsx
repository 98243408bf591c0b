import type { Voice } from '../draft/voices.ts'
import { changed, pathOf } from '../page/address.ts'
import { counted, numberOf } from '../page/counted.ts'
import { type Chosen, UNSETTLED } from './chosen.ts'

type Given = { readonly voices: readonly Voice[]; readonly count: number; readonly chosen: Chosen; readonly path: string }

/** Who speaks in an article, and how often; each can be chosen, so that only this one's words stay strong. */
export function Margin({ voices, count, chosen, path }: Given) {
  return (
    <nav class="voices" aria-label="Speakers">
      <h2>Who speaks</h2>
      <p class="quiet">{counted(count, 'statement')}</p>
      <ol class="plain">
        {voices.map(({ id, speaker, name, number, colour, count }) => {
          const isOn = chosen.speaker === (id ?? UNSETTLED)
          const to = changed(path, { ...chosen }, { speaker: isOn ? null : (id ?? UNSETTLED) })
          return (
            <li class={colour}>
              <a
                class="voice"
                href={to}
                data-speaker={id ?? UNSETTLED}
                data-number={String(number)}
                aria-current={isOn ? 'true' : undefined}
              >
                <b>{number}</b> <span>{name}</span> <span class="count">{numberOf(count)}</span>
              </a>
              {speaker?.name ? (
                <a class="elsewhere" href={pathOf.speaker(speaker.id)} title={`${name} in all pages`}>
                  <span aria-hidden="true">→</span>
                  <span class="unseen">{name} in all pages</span>
                </a>
              ) : (
                ''
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
