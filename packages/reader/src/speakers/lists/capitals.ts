/** Capitals that the news names for their governments, in lower case, with their country. Compiled by hand. */
export const CAPITAL_CITIES: ReadonlyMap<string, string> = new Map(
  `washington US, moscow RU, beijing CN, tehran IR, brussels BE, kyiv UA, damascus SY, ankara TR, riyadh SA, baghdad IQ, seoul KR,
  pyongyang KP, tokyo JP, islamabad PK, kabul AF, caracas VE, havana CU, taipei TW, budapest HU, warsaw PL, belgrade RS, minsk BY, hanoi VN,
  jakarta ID, manila PH, cairo EG, nairobi KE, pretoria ZA, canberra AU, ottawa CA, berlin DE, madrid ES, rome IT, athens GR,
  lisbon PT, reykjavik IS, oslo NO, stockholm SE, copenhagen DK, helsinki FI, vienna AT, prague CZ, bratislava SK, bucharest RO, zagreb HR,
  ljubljana SI, sarajevo BA, skopje MK, tirana AL, vilnius LT, riga LV, tallinn EE, tbilisi GE, yerevan AM, baku AZ, astana KZ, tashkent UZ,
  bishkek KG, dushanbe TJ, dhaka BD, kathmandu NP, bangkok TH, naypyidaw MM, beirut LB, doha QA, sanaa YE, tripoli LY, tunis TN, algiers DZ,
  rabat MA, khartoum SD, asmara ER, mogadishu SO, kampala UG, kigali RW, kinshasa CD, luanda AO, harare ZW, lusaka ZM, accra GH, abuja NG,
  dakar SN, bamako ML, niamey NE, ouagadougou BF, bogota CO, bogotá CO, quito EC, lima PE, montevideo UY, managua NI`
    .split(',')
    .map((entry) => entry.trim().split(' ') as [string, string]),
)

/** States of the United States, in lower case; Georgia is left out, as it is a country too. */
export const US_STATES: ReadonlySet<string> = new Set(
  `alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas,
  kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire,
  new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
  south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming`
    .split(',')
    .map((state) => state.trim()),
)

/** Short forms of the states, in lower case without their stops: those of the press (`Calif.`) and of the post (`CA`). */
export const SHORT_STATES: ReadonlyMap<string, string> = new Map(
  `ala Alabama, al Alabama, ak Alaska, ariz Arizona, az Arizona, ark Arkansas, ar Arkansas, calif California, ca California, colo Colorado, co Colorado,
  conn Connecticut, ct Connecticut, del Delaware, de Delaware, fla Florida, fl Florida, ga Georgia, hi Hawaii, id Idaho, ill Illinois, il Illinois,
  ind Indiana, in Indiana, ia Iowa, kan Kansas, kans Kansas, ks Kansas, ky Kentucky, la Louisiana, me Maine, md Maryland, mass Massachusetts,
  ma Massachusetts, mich Michigan, mi Michigan, minn Minnesota, mn Minnesota, miss Mississippi, ms Mississippi, mo Missouri, mont Montana, mt Montana,
  neb Nebraska, ne Nebraska, nev Nevada, nv Nevada, n.h New Hampshire, nh New Hampshire, n.j New Jersey, nj New Jersey, n.m New Mexico, nm New Mexico,
  n.y New York, ny New York, n.c North Carolina, nc North Carolina, n.d North Dakota, nd North Dakota, oh Ohio, okla Oklahoma, ok Oklahoma, ore Oregon,
  or Oregon, pa Pennsylvania, r.i Rhode Island, ri Rhode Island, s.c South Carolina, sc South Carolina, s.d South Dakota, sd South Dakota,
  tenn Tennessee, tn Tennessee, tex Texas, tx Texas, ut Utah, vt Vermont, va Virginia, wash Washington, wa Washington, w.va West Virginia,
  wv West Virginia, wis Wisconsin, wi Wisconsin, wyo Wyoming, wy Wyoming`
    .split(',')
    .map((entry) => {
      const [short, ...state] = entry.trim().split(' ')
      return [short as string, state.join(' ')] as const
    }),
)
