import type { Span } from '@onrecord/record'
import { expect, test } from 'vitest'
import { resolveSpeakers } from './resolve.ts'

/** Who each source between ⟦ and ⟧ is, counted in the order in which they first speak. */
function of(marked: string): (number | null)[] {
  const sources: Span[] = []
  let text = ''
  let start = 0
  for (const character of marked) {
    if (character === '⟦') start = text.length
    else if (character === '⟧') sources.push([start, text.length])
    else text += character
  }
  const statements = sources.map((source) => ({ source: [source], cue: [], content: [] }))
  const resolved = resolveSpeakers({ text, article: 'art-test', statements })
  const spoke = [...new Set(resolved.of)].filter((id) => id !== null)
  return resolved.of.map((id) => (id === null ? null : spoke.indexOf(id)))
}

test.each([
  ['pronoun past a possessive', '⟦Clara Munt⟧ opened the hall. Her brother, Piet Munt, sang. ⟦She⟧ thanked the town.', [0, 0]],
  [
    'the surname of a woman with her first name elsewhere',
    '⟦Dr Ana Petrov⟧ said no. Later, at the clinic, ⟦Petrov⟧ said more. ⟦The doctor⟧ smiled.',
    [0, 0, 0],
  ],
  [
    'the company and its boss',
    '⟦Gridline Corp⟧ shut its site. Rosa Lim, its chief executive, resigned. ⟦The company⟧ said so. ⟦Lim⟧ did not. ⟦The chief executive⟧ left.',
    [0, 0, 1, 1],
  ],
  ['the union is not the company', '⟦Gridline Corp⟧ met the Dockers’ Union. ⟦The union⟧ said no. ⟦The company⟧ said yes.', [0, 1, 0]],
  ['the pair', '⟦Ola Brandt and Sam Pike⟧ met. ⟦The two⟧ said it was done. ⟦Brandt⟧ left.', [0, 0, 1]],
  [
    'the ministers',
    '⟦Ola Brandt, the health minister,⟧ said no. ⟦Sam Pike, the finance minister,⟧ said yes. ⟦The health minister⟧ laughed. ⟦The finance minister⟧ wept.',
    [0, 1, 0, 1],
  ],
  ['they are the residents', '⟦Residents⟧ met Sam Pike. ⟦They⟧ asked him to go. ⟦He⟧ refused.', [0, 0, 1]],
  ['age epithet', '⟦Luis Prado⟧ scored twice. ⟦The 29-year-old⟧ said it was luck.', [0, 0]],
  ['occupation epithet', '⟦Luis Prado, the Rovers striker,⟧ scored twice. The keeper fell. ⟦The striker⟧ said it was luck.', [0, 0]],
  ['the court', '⟦The Supreme Court⟧ ruled. ⟦The court⟧ said no. ⟦Justice Menon⟧ dissented. ⟦The judge⟧ wrote more.', [0, 0, 1, 1]],
  ['it after a plural', '⟦Fenn Council⟧ said no. ⟦It⟧ will vote. ⟦Its leader, Jo Pratt,⟧ said so. ⟦She⟧ left.', [0, 0, 1, 1]],
  ['Mr with wife', '⟦Piet Munt⟧ said no. ⟦His wife, Clara Munt,⟧ said yes. ⟦Mr Munt⟧ left. ⟦Mrs Munt⟧ stayed.', [0, 1, 0, 1]],
  ['the spokesman again', '⟦A spokesman for Gridline⟧ said no. ⟦The spokesman⟧ said more. ⟦He⟧ hung up.', [0, 0, 0]],
  [
    'another spokesman',
    '⟦A spokesman for Gridline⟧ said no. ⟦A spokesman for Nimbus⟧ said yes. ⟦The Gridline spokesman⟧ said more.',
    [0, 1, 0],
  ],
  [
    'study',
    '⟦A study in the journal Rill⟧ found rust. ⟦The study⟧ said so. ⟦Its lead author, Ruth Ling,⟧ agreed. ⟦The authors⟧ were sure.',
    [0, 0, 1, 2],
  ],
  ['first name in a profile', '⟦Clara Munt⟧ bakes. ⟦Clara⟧ says bread is life. ⟦The baker⟧ rises at four.', [0, 0, 0]],
  ['police and officer', '⟦Police⟧ said no. ⟦An officer⟧ said yes. ⟦The force⟧ said more.', [0, 1, 0]],
  ['acronym in brackets', '⟦The Rift Policy Forum (RPF)⟧ said no. ⟦RPF⟧ said so. ⟦The RPF⟧ said more. ⟦The forum⟧ left.', [0, 0, 0, 0]],
  [
    'the former president',
    '⟦President Amos Kiprop⟧ said no. ⟦Former president Daniel Rotich⟧ said yes. ⟦The former president⟧ left. ⟦The president⟧ stayed.',
    [0, 1, 1, 0],
  ],
  ['two women', '⟦Clara Munt⟧ met ⟦Ana Petrov⟧. ⟦Petrov⟧ said so. ⟦She⟧ smiled.', [0, 1, 1, 1]],
  ['two sources', '⟦A source⟧ said no. ⟦A second source⟧ said yes. ⟦The first source⟧ said more.', [0, 1, 0]],
  ['the lawyer', '⟦Amal Haddad, a lawyer for the families,⟧ said no. Rain fell. ⟦The lawyer⟧ said more.', [0, 0]],
  ['the woman', 'Police held Clara Munt. ⟦The woman⟧ said no.', [0]],
  ['Sir first name', '⟦Sir Edwin Pole⟧ said no. ⟦Sir Edwin⟧ said more. ⟦Pole⟧ left.', [0, 0, 0]],
  ['Lord', '⟦Lord Ashby⟧ said no. ⟦The peer⟧ said more. ⟦Ashby⟧ left.', [0, 0, 0]],
  ['Joint surnames', 'Ilse Varga and Tom Orlow came. ⟦Varga and Orlow⟧ said no. ⟦Orlow⟧ left.', [0, 1]],
  ['the university', '⟦Calder University⟧ said no. ⟦The university⟧ said more.', [0, 0]],
  ['the senator of a state', '⟦Vermont Sen. Ann Orlow⟧ said no. ⟦Ohio Sen. Piet Munt⟧ said yes. ⟦The Vermont senator⟧ left.', [0, 1, 0]],
  ['a doer is nobody who merely stands near', '⟦Piet Munt⟧ said no. ⟦The fact-checker⟧ said so.', [0, 1]],
  ['the lender is the bank', '⟦Brindle Bank⟧ said no. ⟦Fenn Council⟧ said yes. ⟦The lender⟧ left.', [0, 1, 0]],
  ['both who spoke', '⟦Ola Brandt and Sam Pike⟧ met. ⟦Both⟧ said it was done.', [0, 0]],
  [
    'a surname and an office in turn',
    '⟦Eva Holt⟧ spoke first. ⟦Arne Dahl, the harbour master,⟧ disagreed. ⟦Holt⟧ shrugged. ⟦The harbour master⟧ insisted.',
    [0, 1, 0, 1],
  ],
  [
    'he was fired, the company stays',
    '⟦Nordhav ASA⟧ fired Arne Dahl. ⟦He⟧ will sue. ⟦The company⟧ was silent. ⟦Its spokeswoman⟧ was not.',
    [0, 1, 0, 2],
  ],
  [
    'the federation and its head',
    '⟦The Fishermen’s Federation⟧ marched. ⟦The federation⟧ wants more. ⟦Its head, Arne Dahl,⟧ said so. ⟦He⟧ left.',
    [0, 0, 1, 1],
  ],
  [
    'she is the president just named',
    '⟦Miha Kos, the prime minister,⟧ flew in. ⟦The president, Lea Novak,⟧ met him. ⟦She⟧ smiled. ⟦The prime minister⟧ did not.',
    [0, 1, 1, 0],
  ],
  ['they are the two who wrote', '⟦Mia Torres and Joe Linden⟧ wrote. ⟦They⟧ were sure. ⟦Linden⟧ added more.', [0, 0, 1]],
  ['another witness is another', '⟦A witness⟧ saw it. ⟦Another witness⟧ did not. ⟦Police⟧ asked for more.', [0, 1, 2]],
])('who comes again: %s', (_, marked, expected) => {
  expect(of(marked)).toEqual(expected)
})
