/** Names that are printed in several ways, in lower case: each line is one name. Cities and countries by the forms of atlases, and short forms of
 *  bodies. What differs in letters that transliterations exchange (Zelensky, Zelenskyy) needs no line: see name-skeleton.ts. */
const NAMES: readonly (readonly string[])[] = [
  ['u.s.', 'usa', 'united states', 'united states of america'],
  ['uk', 'united kingdom'],
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['uae', 'united arab emirates'],
  ['w.h.o.', 'world health organization', 'world health organisation'],
  ['imf', 'international monetary fund'],
  ['kyiv', 'kiev'],
  ['kharkiv', 'kharkov'],
  ['odesa', 'odessa'],
  ['lviv', 'lvov', 'lwow'],
  ['dnipro', 'dnepr'],
  ['belarus', 'byelorussia', 'belorussia'],
  ['beijing', 'peking'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['bengaluru', 'bangalore'],
  ['yangon', 'rangoon'],
  ['myanmar', 'burma'],
  ['turkey', 'turkiye'],
  ['czechia', 'czech republic'],
  ['eswatini', 'swaziland'],
  ['ivory coast', 'cote divoire'],
  ['cape verde', 'cabo verde'],
  ['east timor', 'timor leste'],
  ['north macedonia', 'macedonia'],
  ['netherlands', 'holland'],
  ['gothenburg', 'goteborg'],
  ['cologne', 'koln'],
  ['munich', 'munchen'],
  ['vienna', 'wien'],
  ['geneva', 'geneve'],
  ['the hague', 'den haag'],
  ['prague', 'praha'],
  ['warsaw', 'warszawa'],
  ['moscow', 'moskva'],
  ['rome', 'roma'],
  ['milan', 'milano'],
  ['naples', 'napoli'],
  ['florence', 'firenze'],
  ['venice', 'venezia'],
  ['lisbon', 'lisboa'],
  ['seville', 'sevilla'],
  ['athens', 'athina'],
  ['bucharest', 'bucuresti'],
  ['belgrade', 'beograd'],
  ['damascus', 'dimashq'],
  ['jaffa', 'yafo'],
  ['mecca', 'makkah'],
  ['saint petersburg', 'st petersburg'],
  ['mohammed', 'muhammad', 'mohamed', 'mohammad', 'muhammed', 'mohamad'],
  ['hussein', 'hussain', 'husayn', 'hossein'],
  ['ahmed', 'ahmad'],
  ['youssef', 'yousef', 'yusuf', 'yousuf'],
  ['abdullah', 'abdallah', 'abdulla'],
  ['alexander', 'aleksandr', 'oleksandr'],
]

/** The one form of each of these names, by the words of every form. */
export const RENDERINGS: ReadonlyMap<string, string> = new Map(NAMES.flatMap((forms) => forms.map((form) => [form, forms[0] as string])))

/** Words in the longest of the names that begin with a word. */
export const LONGEST_FROM: ReadonlyMap<string, number> = longestFrom()

function longestFrom(): Map<string, number> {
  const longest = new Map<string, number>()
  for (const [first = '', ...rest] of [...RENDERINGS.keys()].map((form) => form.split(' ')))
    longest.set(first, Math.max(longest.get(first) ?? 0, rest.length + 1))
  return longest
}
