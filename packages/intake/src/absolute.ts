/** An address as the web has it: relative ones by where they stand; null where it leads nowhere on the web. */
export function absolute(address: string | null | undefined, base: string | null): string | null {
  const words = address?.trim()
  if (!words || !URL.canParse(words, base ?? undefined)) return null
  const { protocol, href } = new URL(words, base ?? undefined)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
