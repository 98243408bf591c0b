import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test('what the page says counts, where it is a tag of a language', () => {
  const words = 'The dam will hold, Mayor Ilse Varga said on Friday.'
  expect(languageOf('fr-CA', words)).toBe('fr-CA')
  expect(languageOf('EN_us', words)).toBe('en-US')
  expect(languageOf('the English one', words)).toBe('en')
})

test('a short English sentence is English, or of no known language, and never another one', () => {
  for (const words of [
    'The dam will hold, Mayor Ilse Varga said on Friday.',
    'Police said the man was arrested.',
    'The mayor said on Tuesday that France will send aid to Port Vale.',
  ])
    expect(languageOf(null, words)).toBe('en')
  for (const words of ['Talks continue.', 'Ilse Varga: "No comment."', 'Minister Lavrov told reporters in Moscow that talks continue.'])
    expect(languageOf(null, words)).toBeNull()
})

test('a text in another language is told by its words', () => {
  for (const [language, words] of [
    ['de', 'Der Damm wird halten, sagte die Bürgermeisterin am Freitag in Wien.'],
    ['es', 'El alcalde dijo el viernes que la presa resistirá la crecida del río.'],
    [
      'fr',
      'La ministre a dit mardi que le barrage tiendrait. « Nous avons fait tout ce que nous pouvions », a-t-elle ajouté devant les habitants de la vallée réunis.',
    ],
    ['ru', 'Плотина выдержит паводок, сказала мэр города в пятницу вечером журналистам.'],
  ] as const)
    expect(languageOf(null, words)).toBe(language)
})
