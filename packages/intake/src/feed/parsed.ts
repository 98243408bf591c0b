import { parseFeed } from 'feedsmith'

const parse = (text: string) => parseFeed(text)

export type Feed = ReturnType<typeof parse>

/** @returns  null where the parser cannot read it */
export function parsed(text: string): Feed | null {
  try {
    return parse(text)
  } catch {
    return null
  }
}
