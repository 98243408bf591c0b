import { InvalidArgumentError } from 'commander'

// as the server has them, which is not loaded for --help
const SCOPES = ['read', 'check', 'add'] as const

export type GivenToken = { readonly secret: string; readonly scopes: readonly (typeof SCOPES)[number][] }

/** A shorter one can be guessed. */
const LEAST_CHARACTERS = 16

/** Parses `--token`: one or several parted by spaces, as the environment has them. */
export const token = (given: string, before: readonly GivenToken[] = []): readonly GivenToken[] => [
  ...before,
  ...given.trim().split(/\s+/).map(one),
]

function one(given: string): GivenToken {
  const { scopes, secret } = /^(?:(?<scopes>[a-z,]+):)?(?<secret>[\w.~+/=-]*)$/.exec(given)?.groups ?? {}
  if (secret === undefined || secret.length < LEAST_CHARACTERS)
    // what was given is not repeated: it is a secret
    throw new InvalidArgumentError(`Give ${LEAST_CHARACTERS} characters or more: letters, digits, - . _ ~ + / =.`)
  const named = scopes?.split(',') ?? SCOPES
  const strange = named.find((scope) => !SCOPES.some((known) => known === scope))
  if (strange !== undefined) throw new InvalidArgumentError(`There is no scope ${strange}. Give read, check or add.`)
  return { secret, scopes: SCOPES.filter((scope) => named.includes(scope)) }
}
