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
