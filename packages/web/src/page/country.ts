const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** What a country is called, by its ISO 3166-1 alpha-2 code; what is no such code, as it is. */
export const countryOf = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code)

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The code of a country by its name in English; what is no such name, as it is. */
export function codeOf(given: string): string {
  const name = given.trim().toLowerCase()
  if (name.length <= 2) return given
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return codes.find((code) => countryOf(code).toLowerCase() === name) ?? given
}
