/** Closed lists of English: words that start, end or cut a noun phrase, in lower case. */

import { words } from '../../lists/words.ts'

export const DEFINITE: ReadonlySet<string> = words('the this that these those')
export const POSSESSIVE: ReadonlySet<string> = words('its his her their our my your whose')
export const INDEFINITE: ReadonlySet<string> = words('a an another one some any no every each')
export const QUANTITIES: ReadonlySet<string> =
  words(`two three four five six seven eight nine ten eleven twelve dozens hundreds thousands scores many several some most few both all half
  more fewer multiple numerous various other certain dozen`)

/** Who does something, where no relative stands before: `an official she spoke to`. */
export const SUBJECTS: ReadonlySet<string> = words('he she they we i')

/** Words that end the head of a noun phrase and open what is said of it. */
export const CUTS: ReadonlySet<string> =
  words(`of for at in from with on to by as about over under near inside outside within behind against among between during after before since
  who whom whose which that where when close familiar seen posted polled speaking dated issued published released based known named called
  briefed involved aged whom led run obtained reviewed quoted cited surveyed interviewed contacted asked told working living
  authorised authorized privy including representing`)

/** Words that stand for one or more of a number of people, alone: `One`, `another`, `a third`, `the others`. */
export const STANDING_FOR: ReadonlySet<string> = words('one another other others second third fourth fifth')

export const PARTICLES: ReadonlySet<string> = words(
  'de da di do dos das del della der den des du van von vom zu la le el al bin bint ibn ben abu ter ten af av und y e',
)
export const NAME_ENDINGS: ReadonlySet<string> = words('jr jr. sr sr. ii iii iv')

export const HE: ReadonlySet<string> = words('he him his himself')
export const SHE: ReadonlySet<string> = words('she her hers herself')
export const IT: ReadonlySet<string> = words('it its itself')
export const THEY: ReadonlySet<string> = words('they them their theirs themselves these those')
export const I: ReadonlySet<string> = words('i me my mine myself')
export const WE: ReadonlySet<string> = words('we us our ours ourselves')
export const YOU: ReadonlySet<string> = words('you your yours yourself yourselves')
export const WHO: ReadonlySet<string> = words('who which that whom whose')

/** Words that stand in capitals at the start of a sentence and are no names. */
export const OPENERS: ReadonlySet<string> =
  words(`a an the this that these those its his her their our my your he she it they we you i who which what when where why how if and but or nor
  so yet for of in on at by to from with as after before since until while although though because however meanwhile moreover
  also then now here there yesterday today tomorrow tonight last next earlier later one two three four five six seven eight nine ten
  some many most few several all both each every no none not nobody nothing everyone everybody someone somebody anyone
  asked according speaking writing referring addressing responding citing noting adding despite during under over about against
  among between within without through across near about monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december spring summer autumn winter mr mrs ms yes well oh still even only just
  besides people not nobody others then afterwards later elsewhere furthermore
  hey hello hi dear ok okay oh such other another more less once again perhaps maybe instead indeed unlike like than neither either whether let please
  thanks thank updated advertisement photo image video read watch listen share sign subscribe comment comments editor's is are was were
  stated continued added explained replied argued noted claimed tweeted recalled insisted
  has have had do does did will would can could should may might must been being be`)

/** Words that stand between phrases, or belong to a clause and to no noun phrase: prepositions, conjunctions, auxiliary and common verbs, adverbs. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set([
  ...CUTS,
  ...words(`and or but nor so yet if than not also never ever often always already still just only even then now here there too very
  is are was were be been being am isn't aren't wasn't weren't has have had having do does did don't doesn't didn't will would can could shall should may
  might must can't won't wouldn't couldn't shouldn't i'm it's that's he's she's they're we're you're i've we've they've who's there's let
  said say says saying tell tells make makes made take takes took get gets got go goes went come comes came give gives gave see saw want wants
  think thinks thought know knows knew find finds found put keep kept let need needs help become became becomes meet met leave left
  down up out off away back again into onto upon toward towards without through throughout because while until though although as
  like unlike via per except despite across along around beyond how why what whether once began begin run ran won lost held bring brought
  feel felt show shows shown seem seems whose think say speak spoke wrote write writes teach try tried stop`),
])

/** Nouns that take another before them as what they are of: `the team colours`. */
export const COLLECTIVE: ReadonlySet<string> =
  words(`member members tax budget spending meeting meetings building headquarters policy law laws court work life name names services service system
  office offices games game season sport sports website page site magazine book books film music culture history`)
