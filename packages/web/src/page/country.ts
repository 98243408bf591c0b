const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** What a country is called, by its ISO 3166-1 alpha-2 code; what is no such code, as it is. */
export const countryOf = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code)
