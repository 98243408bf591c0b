/** Money of the world: codes of ISO 4217 (the list is free to use) and the signs and names of the news. Compiled by hand. */
import { wordsToKeys } from './table.ts'

/** Signs before a number, and the letters that may stand before a dollar's. */
export const SIGNS = wordsToKeys(`
GBP | £
EUR | €
JPY | ¥
INR | ₹
NGN | ₦
KRW | ₩
RUB | ₽
TRY | ₺
UAH | ₴
GHS | ₵
PHP | ₱
THB | ฿
VND | ₫
ILS | ₪
KZT | ₸
GEL | ₾
AMD | ֏
AZN | ₼
CRC | ₡
PYG | ₲
USD | us$
AUD | a$, au$, aud$
CAD | c$, ca$, cad$
NZD | nz$
HKD | hk$
SGD | s$, sg$
TWD | nt$
XCD | ec$
JMD | j$, ja$
TTD | tt$
BBD | bds$, bd$
GYD | g$, gy$
BSD | b$
FJD | fj$
NAD | n$
ZWL | z$
BRL | r$
NIO | c$n
MXN | mex$
COP | col$
ARS | ar$
CLP | clp$
DOP | rd$
EGP | e£, le
`)

/** Letters that stand before a number: `Rs 500`, `EUR 5m`, `R200`. */
export const LETTER_SIGNS: ReadonlyMap<string, string> = new Map([
  ...[
    'USD',
    'EUR',
    'GBP',
    'JPY',
    'CHF',
    'AUD',
    'CAD',
    'NZD',
    'SEK',
    'NOK',
    'DKK',
    'PLN',
    'CZK',
    'HUF',
    'RON',
    'INR',
    'PKR',
    'CNY',
    'KRW',
  ].map((code) => [code, code] as const),
  ...[
    'NGN',
    'KES',
    'GHS',
    'ZAR',
    'EGP',
    'TRY',
    'RUB',
    'UAH',
    'BRL',
    'MXN',
    'SAR',
    'AED',
    'ILS',
    'THB',
    'IDR',
    'MYR',
    'PHP',
    'VND',
    'SGD',
  ].map((code) => [code, code] as const),
  ['Rs', 'INR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['QR', 'QAR'],
  ['SR', 'SAR'],
  ['KD', 'KWD'],
  ['BD', 'BHD'],
  ['SFr', 'CHF'],
  ['Sfr', 'CHF'],
  ['RMB', 'CNY'],
  ['TSh', 'TZS'],
  ['Tsh', 'TZS'],
  ['USh', 'UGX'],
  ['Ush', 'UGX'],
  ['Sh', 'KES'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['R', 'ZAR'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Tk', 'BDT'],
  ['kr', 'crowns'],
  ['Kr', 'crowns'],
  ['GH₵', 'GHS'],
])

/** Names that mean one currency wherever they stand; a name that is not here needs a country before it, and is else kept as it is. */
export const NAMES = wordsToKeys(`
EUR | euro, euros
GBP | sterling, quid
JPY | yen
CNY | yuan, renminbi
KRW | won
RUB | rouble, roubles, ruble, rubles
UAH | hryvnia, hryvnias
PLN | zloty, zlotys
HUF | forint, forints
TRY | lira, liras
NGN | naira
GHS | cedi, cedis
ZAR | rand
KES | kenyan shillings
THB | baht
VND | dong
BDT | taka
ILS | shekel, shekels
BRL | real, reais
IDR | rupiah
MYR | ringgit
KZT | tenge
AMD | dram, drams
ETB | birr
BWP | pula
GMD | dalasi
GTQ | quetzal, quetzales
HNL | lempira, lempiras
PEN | soles
AFN | afghani, afghanis
MMK | kyat, kyats
KHR | riel, riels
SEK | krona, kronor
DKK | danish crowns
SAR | saudi riyals
GEL | lari
AZN | manat
KGS | som
MNT | tugrik, tugriks
LAK | kip
MGA | ariary
MZN | metical, meticais
PGK | kina
HTG | gourde, gourdes
VES | bolivar, bolivars
PYG | guarani, guaranies
BOB | boliviano, bolivianos
PAB | balboa, balboas
MVR | rufiyaa
BTN | ngultrum
ALL | lek
MKD | denar, denars
AOA | kwanza, kwanzas
SLE | leone, leones
MOP | pataca, patacas
bitcoin | bitcoin, bitcoins
`)

/** Names that several countries have, with the country that is meant where none is named; empty where none is. */
export const SHARED_NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['bucks', 'USD'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ...[
    'crown',
    'crowns',
    'krone',
    'kroner',
    'franc',
    'francs',
    'peso',
    'pesos',
    'rupee',
    'rupees',
    'dinar',
    'dinars',
    'riyal',
    'riyals',
    'kwacha',
  ].map((name) => [name, ''] as const),
  ...['rial', 'rials', 'dirham', 'dirhams', 'shilling', 'shillings', 'marks', 'leu', 'lei', 'lev', 'leva'].map(
    (name) => [name, ''] as const,
  ),
])

/** `Egyptian` with `pounds`: the first letters of the code are the country's. */
export const BY_COUNTRY: ReadonlyMap<string, string> = wordsToKeys(`
USD | us dollar, american dollar
AUD | australian dollar
CAD | canadian dollar
NZD | zealand dollar
HKD | kong dollar
SGD | singapore dollar, singaporean dollar
TWD | taiwan dollar, taiwanese dollar
XCD | caribbean dollar
JMD | jamaican dollar
TTD | tobago dollar
BBD | barbadian dollar, barbados dollar
FJD | fijian dollar
GBP | british pound
EGP | egyptian pound
LBP | lebanese pound
SYP | syrian pound
SDG | sudanese pound
SEK | swedish crown
NOK | norwegian krone, norwegian crown
DKK | danish krone, danish crown
CZK | czech crown
ISK | icelandic crown
CHF | swiss franc
XAF | african franc
XOF | cfa franc
RWF | rwandan franc
MXN | mexican peso
PHP | philippine peso
ARS | argentine peso
CLP | chilean peso
COP | colombian peso
CUP | cuban peso
INR | indian rupee
PKR | pakistani rupee, pakistan rupee
LKR | lankan rupee
NPR | nepalese rupee, nepali rupee
MUR | mauritian rupee
IRR | iranian rial
OMR | omani rial
YER | yemeni rial, yemeni riyal
QAR | qatari riyal, qatari rial
SAR | saudi riyal
KWD | kuwaiti dinar
IQD | iraqi dinar
JOD | jordanian dinar
DZD | algerian dinar
TND | tunisian dinar
RSD | serbian dinar
AED | emirati dirham
MAD | moroccan dirham
KES | kenyan shilling
UGX | ugandan shilling
TZS | tanzanian shilling
SOS | somali shilling
RON | romanian leu, romanian lei
BGN | bulgarian lev, bulgarian leva
`)

/** A hundredth of a currency: `50p`, `20 cents`; `20C` is heat. */
export const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['p', 'GBP'],
  ['pence', 'GBP'],
  ['penny', 'GBP'],
  ['c', ''],
  ['cent', ''],
  ['cents', ''],
])

/** Everyday words for so much of a page's own money. */
export const SLANG: ReadonlyMap<string, number> = new Map([
  ['grand', 1000],
  ['tenner', 10],
  ['tenners', 10],
  ['fiver', 5],
  ['fivers', 5],
])

/** What a bare name or sign means in a country, by its ISO 3166-1 code: names in the singular. */
export const LOCAL: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  (
    [
      ['AU', 'dollar AUD'],
      ['CA', 'dollar CAD'],
      ['NZ', 'dollar NZD'],
      ['HK', 'dollar HKD'],
      ['SG', 'dollar SGD'],
      ['TW', 'dollar TWD'],
      ['JM', 'dollar JMD'],
      ['TT', 'dollar TTD'],
      ['BB', 'dollar BBD'],
      ['FJ', 'dollar FJD'],
      ['IN', 'rupee INR'],
      ['PK', 'rupee PKR'],
      ['LK', 'rupee LKR'],
      ['NP', 'rupee NPR'],
      ['KE', 'shilling KES'],
      ['UG', 'shilling UGX'],
      ['TZ', 'shilling TZS'],
      ['PH', 'peso PHP'],
      ['MX', 'peso MXN'],
      ['EG', 'pound EGP'],
      ['CH', 'franc CHF'],
      ['AE', 'dirham AED'],
      ['AR', 'peso ARS'],
      ['CL', 'peso CLP'],
      ['CO', 'peso COP'],
      ['CU', 'peso CUP'],
      ['DO', 'peso DOP'],
      ['UY', 'peso UYU'],
      ['MU', 'rupee MUR'],
      ['NO', 'krone NOK'],
      ['DK', 'krone DKK'],
      ['SE', 'crown SEK'],
      ['ZM', 'kwacha ZMW'],
      ['MW', 'kwacha MWK'],
      ['RO', 'leu RON'],
      ['MD', 'leu MDL'],
      ['BJ', 'franc XOF'],
      ['TG', 'franc XOF'],
      ['GW', 'franc XOF'],
      ['CG', 'franc XAF'],
      ['CF', 'franc XAF'],
      ['GQ', 'franc XAF'],
      ['BI', 'franc BIF'],
      ['CD', 'franc CDF'],
      ['DJ', 'franc DJF'],
      ['GN', 'franc GNF'],
      ['KM', 'franc KMF'],
      ['SC', 'rupee SCR'],
      ['CZ', 'crown CZK'],
      ['IS', 'crown ISK'],
      ['LB', 'pound LBP'],
      ['SY', 'pound SYP'],
      ['SD', 'pound SDG'],
      ['IR', 'rial IRR'],
      ['YE', 'rial YER'],
      ['OM', 'rial OMR'],
      ['QA', 'riyal QAR'],
      ['SA', 'riyal SAR'],
      ['KW', 'dinar KWD'],
      ['BH', 'dinar BHD'],
      ['IQ', 'dinar IQD'],
      ['JO', 'dinar JOD'],
      ['DZ', 'dinar DZD'],
      ['TN', 'dinar TND'],
      ['LY', 'dinar LYD'],
      ['RS', 'dinar RSD'],
      ['MA', 'dirham MAD'],
      ['SN', 'franc XOF'],
      ['CI', 'franc XOF'],
      ['ML', 'franc XOF'],
      ['BF', 'franc XOF'],
      ['NE', 'franc XOF'],
      ['CM', 'franc XAF'],
      ['TD', 'franc XAF'],
      ['GA', 'franc XAF'],
      ['RW', 'franc RWF'],
      ['SO', 'shilling SOS'],
      ['GY', 'dollar GYD'],
      ['NA', 'dollar NAD'],
      ['LR', 'dollar LRD'],
    ] as const
  ).map(([country, pair]) => [country, new Map([pair.split(' ') as [string, string]])]),
)
