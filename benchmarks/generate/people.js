import { capital, inventedWord } from './vocabulary.js'

const ROLES =
  `minister mayor spokesman spokeswoman president chairman director farmer lawyer judge professor coach captain doctor teacher resident commissioner
senator ambassador economist analyst witness engineer secretary general commander bishop head editor owner`
    .split(/\s+/)
    .filter(Boolean)
const COUNTRIES = 'GB US IR SY FR DE IN CN BR NG KE ZA EG TR PL UA ES IT NL SE'.split(' ')

const SURNAME_COUNT = 6000
const FIRST_COUNT = 500

/** Invented people and bodies, as speakers of a page without their spans.
 *  @param count  how many, the first one body in six */
export function peopleOf(count, random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const named = (many) => [...new Set(Array.from({ length: many }, () => capital(inventedWord(random))))]
  const [surnames, firsts] = [named(SURNAME_COUNT), named(FIRST_COUNT)]
  return Array.from({ length: count }, (_, i) => {
    if (i % 6 === 5)
      return { kind: 'organisation', name: `${pick(surnames)} ${pick(['Council', 'Bank', 'Police', 'Union', 'Authority', 'Ministry'])}` }
    return {
      kind: 'person',
      name: `${pick(firsts)} ${pick(surnames)}`,
      role: random() < 0.6 ? pick(ROLES) : null,
      affiliation: random() < 0.4 ? `${pick(surnames)} ${pick(['Party', 'University', 'Group', 'Council'])}` : null,
      country: random() < 0.3 ? pick(COUNTRIES) : null,
    }
  })
}
