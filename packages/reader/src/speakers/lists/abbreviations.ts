/** Words whose stop does not end a sentence before a capital or a number, and initials. Compiled by hand. */
export const ABBREVIATIONS =
  /(?:^|[\s("“'‘])(?:Mrs?|Ms|Mx|Dr|Prof|Rev|Fr|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Brig|Det|Insp|Sens?|Reps?|Gov|Pres|Hon|Amb|Supt|St|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u
