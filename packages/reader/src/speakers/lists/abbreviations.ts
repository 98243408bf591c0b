/** Words whose stop does not end a sentence before a capital, and initials. Compiled by hand. */
export const ABBREVIATIONS =
  /(?:^|[\s("“'‘])(?:Mrs?|Ms|Mx|Dr|Prof|Rev|Fr|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Adm|Cmdr|Brig|Det|Insp|Sens?|Reps?|Gov|Pres|Hon|Amb|Supt|St|No|vs|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u
