/** Countries as the news names them: ISO 3166-1 alpha-2 code, names (the first is the usual one), then adjectives and demonyms.
 *  Facts compiled by hand; codes checked against the CLDR names of the JavaScript runtime by the test beside this file. */
const TABLE = `
AD Andorra; Andorran
AE United Arab Emirates, UAE, Emirates; Emirati
AF Afghanistan; Afghan
AG Antigua and Barbuda; Antiguan
AL Albania; Albanian
AM Armenia; Armenian
AO Angola; Angolan
AR Argentina; Argentine, Argentinian, Argentinean
AT Austria; Austrian
AU Australia; Australian
AZ Azerbaijan; Azerbaijani, Azeri
BA Bosnia and Herzegovina, Bosnia; Bosnian
BB Barbados; Barbadian
BD Bangladesh; Bangladeshi
BE Belgium; Belgian
BF Burkina Faso; Burkinabe
BG Bulgaria; Bulgarian
BH Bahrain; Bahraini
BI Burundi; Burundian
BJ Benin; Beninese
BN Brunei; Bruneian
BO Bolivia; Bolivian
BR Brazil; Brazilian
BS Bahamas; Bahamian
BT Bhutan; Bhutanese
BW Botswana; Botswanan
BY Belarus; Belarusian
BZ Belize; Belizean
CA Canada; Canadian
CD Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC; Congolese
CF Central African Republic; Central African
CG Republic of the Congo, Congo-Brazzaville;
CH Switzerland; Swiss
CI Ivory Coast, Côte d'Ivoire, Côte d’Ivoire; Ivorian
CL Chile; Chilean
CM Cameroon; Cameroonian
CN China, People's Republic of China; Chinese
CO Colombia; Colombian
CR Costa Rica; Costa Rican
CU Cuba; Cuban
CV Cape Verde, Cabo Verde; Cape Verdean
CY Cyprus; Cypriot
CZ Czech Republic, Czechia; Czech
DE Germany; German
DJ Djibouti; Djiboutian
DK Denmark; Danish, Dane
DM Dominica;
DO Dominican Republic; Dominican
DZ Algeria; Algerian
EC Ecuador; Ecuadorian, Ecuadorean
EE Estonia; Estonian
EG Egypt; Egyptian
ER Eritrea; Eritrean
ES Spain; Spanish, Spaniard
ET Ethiopia; Ethiopian
FI Finland; Finnish, Finn
FJ Fiji; Fijian
FR France; French, Frenchman, Frenchwoman
GA Gabon; Gabonese
GB United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland; British, Briton, English, Scottish, Welsh
GD Grenada; Grenadian
GE Georgia; Georgian
GH Ghana; Ghanaian
GL Greenland; Greenlandic, Greenlander
GM Gambia; Gambian
GN Guinea; Guinean
GQ Equatorial Guinea;
GR Greece; Greek
GT Guatemala; Guatemalan
GW Guinea-Bissau;
GY Guyana; Guyanese
HK Hong Kong;
HN Honduras; Honduran
HR Croatia; Croatian, Croat
HT Haiti; Haitian
HU Hungary; Hungarian
ID Indonesia; Indonesian
IE Ireland, Republic of Ireland; Irish, Irishman, Irishwoman
IL Israel; Israeli
IN India; Indian
IQ Iraq; Iraqi
IR Iran, Islamic Republic of Iran; Iranian
IS Iceland; Icelandic, Icelander
IT Italy; Italian
JM Jamaica; Jamaican
JO Jordan; Jordanian
JP Japan; Japanese
KE Kenya; Kenyan
KG Kyrgyzstan; Kyrgyz
KH Cambodia; Cambodian
KI Kiribati;
KM Comoros; Comorian
KN Saint Kitts and Nevis, St Kitts and Nevis;
KP North Korea; North Korean
KR South Korea, Republic of Korea; South Korean
KW Kuwait; Kuwaiti
KZ Kazakhstan; Kazakh
LA Laos; Laotian, Lao
LB Lebanon; Lebanese
LC Saint Lucia, St Lucia; Saint Lucian
LI Liechtenstein;
LK Sri Lanka; Sri Lankan
LR Liberia; Liberian
LS Lesotho; Basotho
LT Lithuania; Lithuanian
LU Luxembourg; Luxembourgish, Luxembourger
LV Latvia; Latvian
LY Libya; Libyan
MA Morocco; Moroccan
MC Monaco; Monegasque
MD Moldova; Moldovan
ME Montenegro; Montenegrin
MG Madagascar; Malagasy
MH Marshall Islands; Marshallese
MK North Macedonia; Macedonian
ML Mali; Malian
MM Myanmar, Burma; Burmese
MN Mongolia; Mongolian
MR Mauritania; Mauritanian
MT Malta; Maltese
MU Mauritius; Mauritian
MV Maldives; Maldivian
MW Malawi; Malawian
MX Mexico; Mexican
MY Malaysia; Malaysian
MZ Mozambique; Mozambican
NA Namibia; Namibian
NE Niger; Nigerien
NG Nigeria; Nigerian
NI Nicaragua; Nicaraguan
NL Netherlands, Holland; Dutch, Dutchman, Dutchwoman
NO Norway; Norwegian
NP Nepal; Nepali, Nepalese
NR Nauru; Nauruan
NZ New Zealand; New Zealander
OM Oman; Omani
PA Panama; Panamanian
PE Peru; Peruvian
PG Papua New Guinea;
PH Philippines; Filipino, Filipina, Philippine
PK Pakistan; Pakistani
PL Poland; Polish, Pole
PR Puerto Rico; Puerto Rican
PS Palestine, State of Palestine, Palestinian Authority; Palestinian
PT Portugal; Portuguese
PW Palau; Palauan
PY Paraguay; Paraguayan
QA Qatar; Qatari
RO Romania; Romanian
RS Serbia; Serbian, Serb
RU Russia, Russian Federation; Russian
RW Rwanda; Rwandan
SA Saudi Arabia; Saudi, Saudi Arabian
SB Solomon Islands;
SC Seychelles; Seychellois
SD Sudan; Sudanese
SE Sweden; Swedish, Swede
SG Singapore; Singaporean
SI Slovenia; Slovenian, Slovene
SK Slovakia; Slovak, Slovakian
SL Sierra Leone; Sierra Leonean
SM San Marino;
SN Senegal; Senegalese
SO Somalia; Somali
SR Suriname; Surinamese
SS South Sudan; South Sudanese
ST São Tomé and Príncipe, Sao Tome and Principe;
SV El Salvador; Salvadoran
SY Syria, Syrian Arab Republic; Syrian
SZ Eswatini, Swaziland; Swazi
TD Chad; Chadian
TG Togo; Togolese
TH Thailand; Thai
TJ Tajikistan; Tajik
TL East Timor, Timor-Leste; Timorese
TM Turkmenistan; Turkmen
TN Tunisia; Tunisian
TO Tonga; Tongan
TR Turkey, Türkiye; Turkish, Turk
TT Trinidad and Tobago; Trinidadian
TV Tuvalu; Tuvaluan
TW Taiwan; Taiwanese
TZ Tanzania; Tanzanian
UA Ukraine; Ukrainian
UG Uganda; Ugandan
US United States, United States of America, US, U.S., USA, U.S.A., America; American
UY Uruguay; Uruguayan
UZ Uzbekistan; Uzbek
VA Vatican, Vatican City, Holy See;
VC Saint Vincent and the Grenadines, St Vincent and the Grenadines; Vincentian
VE Venezuela; Venezuelan
VN Vietnam; Vietnamese
VU Vanuatu;
WS Samoa; Samoan
XK Kosovo; Kosovar, Kosovan
YE Yemen; Yemeni
ZA South Africa; South African
ZM Zambia; Zambian
ZW Zimbabwe; Zimbabwean
`

export type Country = { readonly code: string; readonly name: string }

const names = new Map<string, Country>()
const adjectives = new Map<string, Country>()
for (const line of TABLE.trim().split('\n')) {
  const [named = '', adjectival = ''] = line.slice(3).split(';')
  const all = named.split(',').map((name) => name.trim())
  const country = { code: line.slice(0, 2), name: all[0] as string }
  for (const name of all) names.set(name.toLowerCase(), country)
  for (const adjective of adjectival.split(',')) if (adjective.trim()) adjectives.set(adjective.trim().toLowerCase(), country)
}

/** Country by name in lower case: `iran`, `the` left out. */
export const COUNTRY_NAMES: ReadonlyMap<string, Country> = names

/** Country by ISO 3166-1 alpha-2 code. */
export const COUNTRIES_BY_CODE: ReadonlyMap<string, Country> = new Map([...names.values()].map((country) => [country.code, country]))

/** Country by adjective or demonym in lower case, singular: `iranian`, `frenchwoman`. */
export const DEMONYMS: ReadonlyMap<string, Country> = adjectives
