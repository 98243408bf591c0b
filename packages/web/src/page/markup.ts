const SPECIAL = /[&<>"]/g
const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as HTML has it, between elements and in an attribute between double quotes. */
export const escaped = (text: string): string => text.replace(SPECIAL, (one) => NAMES[one] as string)

/** The attributes of an element, each with a space before it; those that are undefined are left out. For what a page has by the ten thousands: a tree of
 *  elements takes several times as long to make as its text. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): string => {
  let text = ''
  for (const name in values) {
    const value = values[name]
    if (value !== undefined) text += ` ${name}="${escaped(value)}"`
  }
  return text
}
