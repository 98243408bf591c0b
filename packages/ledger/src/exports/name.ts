import type { Speaker } from '@onrecord/record'

/** What a speaker is called where one line has to do: the name, or the role, or where from; null where the page gives none of them. */
export const nameOf = ({ name, role, affiliation }: Speaker): string | null => name ?? role ?? affiliation
