import type { OccasionType } from './heads.ts'
import type { Scene, Told } from './scene.ts'

/** Those who speak at a session by their office. Compiled by hand. */
const PEOPLE: { readonly [type in OccasionType]?: RegExp } = {
  hearing:
    /^(?:counsel|selectman|selectwoman|commissioner|supervisor|trustee|councilmember|resident|rep|sen|representative|senator|congress(?:man|woman)|mps?|tds?|chair(?:man|woman)?|witness)\.?$/,
  speech:
    /^(?:mps?|tds?|deputy|senator|sen|rep|minister|taoiseach|speaker|whip|backbencher|chancellor|premier|treasurer|peer|lord|baroness|opposition|spokes(?:man|woman|person)|comhairle)$/,
  meeting:
    /^(?:cllr|councill?or|alderman|alderwoman|councilman|councilwoman|councilmember|selectman|selectwoman|clerk|trustee|supervisor)\.?$/,
  court:
    /^(?:judge|justice|bench|magistrate|prosecutors?|prosecuting|prosecution|defending|defen[cs]e|barrister|solicitor|advocate|counsel|attorney|kc|qc|sc|juror|jury|witness|defendant|coroner|recorder)$/,
}
/** Those of a court who are heard nowhere else. */
const OF_BENCH = /^(?:judge|justice|bench|magistrate|prosecuting|counsel|advocate|recorder)$/

/** Whether a statement's source sits in sessions of a type by office. */
export const sitsIn = (type: OccasionType, scene: Scene, i: number): boolean => {
  const people = PEOPLE[type]
  return people !== undefined && isOne(people, scene, i)
}

/** Whether a speaker sits in sessions of a type, by the source's words or by an office that the page tells elsewhere. */
export const holdsSeat = (type: OccasionType, scene: Scene, i: number): boolean => {
  const role = scene.speakers.get((scene.statements[i] as Told).speaker ?? '')?.role?.toLowerCase() ?? ''
  return sitsIn(type, scene, i) || role.split(/[^\p{L}]+/u).some((word) => PEOPLE[type]?.test(word) === true)
}

/** Whether a statement's source is a court's own. */
export const isOfBench = (scene: Scene, i: number): boolean => isOne(OF_BENCH, scene, i)

function isOne(people: RegExp, { page, statements }: Scene, i: number): boolean {
  const [source] = (statements[i] as Told).source
  return source !== undefined && page.tokensIn(source).some(({ lower, possessive }) => !possessive && people.test(lower))
}

/** `did not return a call`: it is nowhere that somebody says nothing. */
export const isRefusal = ({ page, frames }: Scene, i: number): boolean => {
  const cue = frames[i]?.cue
  return cue != null && page.tokensIn(cue).some(({ lower }) => /^(?:declined|return|respond)$/.test(lower))
}
