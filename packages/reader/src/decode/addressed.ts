import type { Span } from '@onrecord/record'

/** Verbs whose object is whom something is said to; `thanked her` and `invited them` say what they say by whom they name. */
const TELLING =
  /\b(?:tell|tells|told|telling|ask|asks|asked|asking|inform|informs|informed|remind|reminds|reminded|(?:reply|replies|replied|spoke|spoken|speaks|writes|wrote|written)(?: to)?)$/i
const PERSON = /^(?:me|us|you|him|her|them|nobody|no one|anybody|anyone|everybody|everyone|somebody|someone)$/i

/** Whether all that stands as a content is whom something was told: `that the council had told nobody`. */
export function isAddressed(text: string, { cue, content }: { cue: readonly Span[]; content: readonly Span[] }): boolean {
  const [verb, only] = [cue.at(-1), content[0]]
  return (
    verb !== undefined &&
    only !== undefined &&
    content.length === 1 &&
    TELLING.test(text.slice(...verb)) &&
    PERSON.test(text.slice(...only))
  )
}
