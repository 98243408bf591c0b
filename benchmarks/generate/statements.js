import { capital, contentWords, FUNCTION_WORDS } from './vocabulary.js'
import { drawerOf } from './zipf.js'

const TOPIC_COUNT = 2000
const TOPIC_WORDS = 80

/** Makes statements: their words, as an outlet first prints them, about one of some subjects.
 *  @returns  a function that gives a subject, and one that gives the words of a statement on it */
export function sayingsOf(random) {
  const contents = contentWords(random)
  const [anyContent, anyFunction] = [drawerOf(contents, random), drawerOf(FUNCTION_WORDS, random)]
  const topics = Array.from({ length: TOPIC_COUNT }, () => drawerOf(Array.from({ length: TOPIC_WORDS }, anyContent), random))
  const anyTopic = drawerOf(topics, random)
  const word = (topic) => {
    const lot = random()
    if (lot < FUNCTION_SHARE) return anyFunction()
    if (lot < NUMBER_SHARE + FUNCTION_SHARE) return String(2 + Math.floor(random() ** 4 * 5000))
    return random() < 0.5 ? topic() : anyContent()
  }
  return {
    topic: anyTopic,
    /** Some 4 to 80 words, 22 in the middle, in sentences. */
    words(topic) {
      const count = Math.round(Math.min(80, Math.max(4, Math.exp(3.1 + 0.5 * normal(random)))))
      const said = Array.from({ length: count }, () => word(topic))
      for (let i = 12 + Math.floor(random() * 10); i < count - 4; i += 12 + Math.floor(random() * 10)) {
        said[i - 1] += '.'
        said[i] = capital(said[i])
      }
      return said
    },
  }
}

const FUNCTION_SHARE = 0.45
const NUMBER_SHARE = 0.02

/** Box and Muller 1958. */
const normal = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
