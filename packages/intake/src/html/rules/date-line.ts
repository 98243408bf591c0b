/** A line this long says something beside its dates. */
const LONGEST = 120
const PARTS =
  /\d+|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:[ap]\.?m\.?|utc|gmt|bst|[ecmp][sd]?t|st|nd|rd|th)\b|\b(?:published|posted|updated|modified|on|at|by|ago|hours?|min(?:ute)?s?|read|first|last)\b/gi

/** Whether a line only says when the page was published, updated, or how long it takes to read. */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST) return false
  if (/\b\d{1,2} min(?:ute)?s? read$/i.test(text)) return true
  return /\d/.test(text) && !/\p{L}|\p{N}/u.test(text.replace(PARTS, ''))
}
