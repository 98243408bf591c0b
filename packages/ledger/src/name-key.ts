/** A name as it is looked up: lower case, no accents, its words parted and begun by one space. " ilse varga" for "Ilse  VÁRGA".
 *  Made here and not in SQL, where `lower` follows the database's locale.
 *  @returns  "" where the text holds neither letter nor digit */
export function nameKey(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return words ? ` ${words.join(' ')}` : ''
}
