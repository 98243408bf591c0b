const NOUNS = `near: misses collisions drownings
away: games matches wins defeats victories draws fixtures fans supporters goals points trips days tickets kits legs ties
support: workers staff services groups officers teams vessels ships flights centres centers packages schemes assistants roles networks programmes programs acts bands
trust: hospitals schools wards staff sites funds boards directors employees clinics managers
face: masks coverings shields cloths
back: rooms gardens doors seats issues pages benches bedrooms roads streets wheels tyres tires yards injuries operations
outside: experts lawyers directors investigators consultants firms bidders investors auditors contractors advisers advisors toilets walls courts lanes groups specialists counsel
still: images photographs pictures births
signed: shirts copies letters books statements affidavits photographs confessions forms jerseys
leave: campaigners voters supporters
earlier: contests attempts cases trials wars incidents attacks studies films books elections votes warnings offers convictions reports inquiries accidents deals strikes meetings plans versions claims complaints rounds polls talks visits games matches
later: attempts cases trials wars incidents attacks studies films books elections votes inquiries works additions reports versions albums novels plays editions`

/** Of a word that ends a phrase elsewhere, the nouns that it makes one name with: `two away wins`, `three outside experts`. */
export const COMPOUNDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  NOUNS.split('\n').map((line) => {
    const [word = '', nouns = ''] = line.split(': ')
    return [word, new Set(nouns.split(' '))] as const
  }),
)

/** Two nouns that go together before a third: `12 new search and rescue helicopters`. */
export const NOUN_PAIRS: ReadonlySet<string> = new Set([
  ...[
    'search and rescue',
    'fire and rescue',
    'stop and search',
    'health and safety',
    'bed and breakfast',
    'food and drink',
    'arts and crafts',
  ],
  ...[
    'research and development',
    'sales and marketing',
    'oil and gas',
    'coal and gas',
    'wind and solar',
    'water and sewage',
    'mother and baby',
  ],
  ...[
    'fish and chip',
    'track and field',
    'drink and drug',
    'drug and alcohol',
    'bus and train',
    'bus and coach',
    'rail and bus',
    'road and rail',
  ],
  ...[
    'bar and restaurant',
    'pub and restaurant',
    'hotel and restaurant',
    'police and army',
    'army and police',
    'police and crime',
    'town and parish',
  ],
  ...[
    'trial and error',
    'hit and run',
    'rape and murder',
    'crime and disorder',
    'accident and emergency',
    'war and conflict',
    'tax and benefit',
  ],
])

/** Adjectives that `and` pairs, without a form of their own: `black and white photographs`. */
export const PAIRED_ADJECTIVES: ReadonlySet<string> = new Set(
  'black white red blue green yellow brown new old used big small large young rich poor public private male female short long hard soft state senior junior deep shallow heavy light high low front rear upper lower left right full healthy sick wild tame first second'.split(
    ' ',
  ),
)
