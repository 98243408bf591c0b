import { wordList } from './word-list.ts'

/** Closed lists of English, in lower case without accents or apostrophes, compiled by hand. */

/** Words that carry little of what a statement says. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  wordList(`a about above after again against all also am an and any are as at be because been before being below between both but by can
  could did do does doing down during each either else ever every few for from further had has have having he her here hers herself him himself
  his how i if in into is it its itself just like may me might mine more most much must my myself neither no none nor not now of off on once
  one only onto or other our ours ourselves out over own rather re same shall she should since so some such than that the their theirs them
  themselves then there these they this those through to too toward towards under until up upon us very was we well were what when where
  whether which while who whom whose why will with within without would yet you your yours yourself yourselves never ever still even`),
)

/** Words of news that say something, and stand in so many statements that two with one of them are no more alike for it. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  wordList(`able ask back bad believe best better big bring call case change come country day different end fact far feel find first get give
  go good government great group happen hard help high hope important issue keep kind know last late lead leave let life little long look lot
  make man many matter mean moment month move need new next nothing number official old open part people place plan point possible president
  problem public put question reason right run say see seem set show side sure take talk tell thing think time today together tomorrow try turn
  two use want way week woman word work world year yesterday young`),
)
