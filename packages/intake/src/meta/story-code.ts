/** A line that is an agency's number of a story and nothing else: "MNA/6056690", "MPA/QB/230821-07". */
const CODE = /^(?<agency>\p{Lu}{2,10})(?:[/-]\p{Lu}{1,4})?[/-](?<number>\d{4,12}(?:-\d{1,4})?)$/u

/** The agency and the code of a line that is a story code, or null. */
export function storyCodeOf(line: string): { readonly agency: string; readonly storyCode: string } | null {
  const match = CODE.exec(line.trim())
  return match?.groups ? { agency: match.groups.agency as string, storyCode: line.trim() } : null
}
