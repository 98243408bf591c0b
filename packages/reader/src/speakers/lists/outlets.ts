/** News outlets and networks of one word that is not all capitals, in lower case: what speaks under such a name is a body. Compiled by hand. */

import { words } from '../../lists/words.ts'

export const OUTLETS: ReadonlySet<string> = words(
  `reuters politico axios bloomberg buzzfeed breitbart newsmax vox slate salon huffpost gawker mashable quartz newsweek propublica mediaite univision telemundo
  jezebel deadspin gizmodo wired forbes fortune barron's marketwatch semafor mediapart libération lemonde spiegel bild haaretz xinhua interfax kyodo ansa efe
  infowars townhall redstate newsbusters wikileaks`,
)
