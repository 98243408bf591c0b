import type { InputError } from '@onrecord/record'

/** The field of a request that an error of a code is about, where its input does not tell. */
const FIELD: Readonly<Partial<Record<string, string>>> = {
  'bad-cursor': 'after',
  'query-too-long': 'words',
  'bad-fix': 'fix',
  'no-statement': 'statement',
  'bad-url': 'url',
  'bad-date': 'published',
}

/** The field that an error is about; null where none is known. */
export function fieldOf({ code, input }: InputError): string | null {
  // the ledger calls a day by the option that gives it on the command line
  const option = /^--(?<name>[a-z-]+)$/.exec(input)?.groups?.name
  if (option !== undefined) return option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const field = FIELD[code]
  if (field !== undefined) return field
  if (input === 'text' || input === 'html') return input
  return /^https?:\/\//i.test(input) ? 'url' : null
}
