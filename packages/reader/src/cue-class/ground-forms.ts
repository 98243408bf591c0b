import { remembered } from '@onrecord/record'
import { IRREGULAR } from './lists/irregular.ts'

const SHORTEST_STEM = 3

/** The ground forms that a word may be of, the likeliest first: `denies` is of `deny`, `hoping` of `hope` or `hop`. Regular endings and a list of
 *  irregular verbs; which of the forms is a word is left to whoever looks them up.
 *  @param word  in lower case, with straight apostrophes
 *  @returns     never empty; -ise for -ize */
export const groundForms = remembered((word): readonly string[] => {
  const bare = word.replace(/n't$|'s$/, '')
  const irregular = IRREGULAR.get(word) ?? IRREGULAR.get(bare)
  const forms = [...(irregular ? [irregular] : []), word, bare, ...stems(bare)]
  return [
    ...new Set(forms.flatMap((form) => (/iz(?:e|es|ed|ing)$/.test(form) ? [form.replace(/iz(e|es|ed|ing)$/, 'is$1'), form] : [form]))),
  ]
})

function stems(word: string): string[] {
  const [, stem, ending] = /^(.+?)(ies|ied|ying|es|ed|ing|s|d)$/.exec(word) ?? []
  if (stem === undefined || stem.length < SHORTEST_STEM - 1) return []
  const found: string[] = []
  if (ending === 'ies' || ending === 'ied') found.push(`${stem}y`, `${stem}ie`)
  else if (ending === 'ying') found.push(`${stem}y`, `${stem}ie`)
  else if (ending === 's') found.push(stem)
  else if (ending === 'd') found.push(stem)
  else found.push(`${stem}e`, stem, undoubled(stem))
  return found.filter((form) => form.length >= SHORTEST_STEM).map(british)
}

/** `signall` is `signal`, `stopp` is `stop`. */
const undoubled = (stem: string): string => (/(.)\1$/.test(stem) ? stem.slice(0, -1) : stem)
const british = (form: string): string => form.replace(/ize$/, 'ise')
