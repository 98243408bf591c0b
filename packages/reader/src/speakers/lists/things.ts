/** Last words of names of places, events, works and things, in lower case: `Jarrow Bridge`, `Harvest Cup`. Compiled by hand. */

import { words } from '../../lists/words.ts'

export const THINGS: ReadonlySet<string> =
  words(`war cup act award awards prize medal day week month year eve christmas easter festival convention convention tour game games championship championships
  tournament match final finals olympics paralympics conference summit ceremony expo fair show concert exhibition exhibit trial hearing
  station stadium arena street avenue road lane drive highway boulevard route way park garden gardens zoo river sea ocean lake bay gulf creek falls beach
  island islands isle peninsula mountain mountains mount hill hills valley desert forest coast cape canyon glacier shelf point square bridge
  tunnel dam canal pier airport building hall palace castle tower house villa hotel mall plaza temple cathedral memorial monument cemetery
  east west north south city town village county state province territory territories region district borough kingdom union republic nation
  internet web windows explorer chrome firefox android iphone software app code protocol system systems project program programme mission plan treaty accord agreement
  code bible constitution bill law amendment article journal video film movie song album book novel series trilogy magazine opera symphony
  virus disease syndrome fever cancer flu theory effect principle law language english french species experience questions analytics vr tv
  ship boat ferry submarine plane rocket satellite telescope spacecraft car train chapter section table figure phase part volume`)
