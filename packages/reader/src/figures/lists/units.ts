/** Units of the news, in lower case, and their codes of UCUM (ucum.org; the codes are free to use in any program). Compiled by hand;
 *  `points` and `%` are units of the record and no codes of UCUM (percentage points, and per cent). */
import { wordsToKeys } from './table.ts'

/** Written out: one of it, then several, then what else it is called. Plurals stand in the table; words that are joined by a hyphen are asked for with a space. */
export const UNIT_WORDS = wordsToKeys(`
%        | per cent, percent, percentage
points   | point, points, pp, ppts, percentage point, percentage points
basis points | basis point, basis points, bps
a        | year, years, yrs
mo       | month, months
wk       | week, weeks
d        | day, days
h        | hour, hours, hrs, hr
min      | minute, minutes, mins, min
s        | second, seconds, secs, sec
ms       | millisecond, milliseconds
km       | kilometre, kilometres, kilometer, kilometers, km, kms
m        | metre, metres, meter, meters
cm       | centimetre, centimetres, centimeter, centimeters, cm
mm       | millimetre, millimetres, millimeter, millimeters, mm
um       | micrometre, micrometres, micrometer, micrometers, micron, microns
nm       | nanometre, nanometres, nanometer, nanometers
[mi_i]   | mile, miles
[nmi_i]  | nautical mile, nautical miles
[yd_i]   | yard, yards
[ft_i]   | foot, feet, ft
[in_i]   | inch, inches
[fth_us] | fathom, fathoms
km2      | square kilometre, square kilometres, square kilometer, square kilometers, sq km, square km
m2       | square metre, square metres, square meter, square meters, sq m
cm2      | square centimetre, square centimetres, square centimeter, square centimeters
[mi_i]2  | square mile, square miles, sq mile, sq miles
[sft_i]  | square foot, square feet, sq ft
[syd_i]  | square yard, square yards
har      | hectare, hectares, ha
[acr_us] | acre, acres
m3       | cubic metre, cubic metres, cubic meter, cubic meters
km3      | cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers
[cft_i]  | cubic foot, cubic feet, cu ft
[cft_i]/s | cusec, cusecs
m3/s     | cumec, cumecs
[acr_us].[ft_us] | acre foot, acre feet
[cyd_i]  | cubic yard, cubic yards
L        | litre, litres, liter, liters
dL       | decilitre, decilitres, deciliter, deciliters, dl
hL       | hectolitre, hectolitres, hectoliter, hectoliters
kL       | kilolitre, kilolitres, kiloliter, kiloliters
ML       | megalitre, megalitres, megaliter, megaliters
GL       | gigalitre, gigalitres, gigaliter, gigaliters
mL       | millilitre, millilitres, milliliter, milliliters, ml
[gal_us] | gallon, gallons
[pt_us]  | pint, pints
[bbl_us] | barrel, barrels
t        | tonne, tonnes, metric ton, metric tons
Gt       | gigatonne, gigatonnes, gigaton, gigatons
kt       | kilotonne, kilotonnes
Mt       | megatonne, megatonnes
[ston_av] | ton, tons
kg       | kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg
g        | gram, grams, gramme, grammes
mg       | milligram, milligrams, mg
ug       | microgram, micrograms
[oz_av]  | ounce, ounces, oz
[stone_av] | stone
[lb_av]  | lb, lbs
[bu_us]  | bushel, bushels
[fur_us] | furlong, furlongs
[ppm]    | ppm
[ppb]    | ppb
[HP]     | horsepower, hp
[mi_i]/[gal_us] | mpg
N.m      | newton metre, newton metres, newton meter, newton meters
[ft_i].[lbf_av] | pound foot, pound feet, lb ft, lbs ft, foot pound, foot pounds
[psi]    | psi
[car_m]  | carat, carats
[ly]     | light year, light years
AU       | astronomical unit, astronomical units
[qt_us]  | quart, quarts
[cin_i]  | cubic inch, cubic inches
cm3      | cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters
K        | kelvin
kJ       | kilojoule, kilojoules
[Cal]    | calorie, calories
Mbit/s   | mbps
Gbit/s   | gbps
lm       | lumen, lumens
mm[Hg]   | mmhg
Cel      | degree celsius, degrees celsius, degree centigrade, degrees centigrade, degree c, degrees c
[degF]   | degree fahrenheit, degrees fahrenheit, degree f, degrees f
W        | watt, watts
kW       | kilowatt, kilowatts, kw
MW       | megawatt, megawatts, mw
GW       | gigawatt, gigawatts, gw
TW       | terawatt, terawatts
kW.h     | kilowatt hour, kilowatt hours, kwh
MW.h     | megawatt hour, megawatt hours, mwh
GW.h     | gigawatt hour, gigawatt hours, gwh
TW.h     | terawatt hour, terawatt hours, twh
V        | volt, volts
A        | amp, amps
Hz       | hertz, hz
MHz      | megahertz, mhz
GHz      | gigahertz, ghz
dB       | decibel, decibels
[kn_i]   | knot, knots
[mi_i]/h | mph
km/h     | kph, kmh, kmph
kBy      | kilobyte, kilobytes
MBy      | megabyte, megabytes, mb
GBy      | gigabyte, gigabytes, gb
TBy      | terabyte, terabytes, tb
PBy      | petabyte, petabytes, pb
kcal     | kilocalorie, kilocalories, kcal
hPa      | hectopascal, hectopascals, hpa
mbar     | millibar, millibars
J        | joule, joules
MJ       | megajoule, megajoules
GJ       | gigajoule, gigajoules
[Btu]    | btu, btus
kHz      | kilohertz, khz
us       | microsecond, microseconds
ns       | nanosecond, nanoseconds
kPa      | kilopascal, kilopascals, kpa
N        | newton, newtons
mA       | milliamp, milliamps
Sv       | sievert, sieverts
Bq       | becquerel, becquerels
`)

/** Short forms that count only right behind the digits: `20C`, `5g`, `40ft`. `m` may be a metre or a million. */
export const GLUED_UNITS = wordsToKeys(`
% | pc
h | h
min | min
s | s
g | g
t | t
m | m
L | l
Cel | c
[degF] | f
[in_i] | in
W | w
V | v
points | pts, pt
`)

/** A stretch of time as so many of a smaller one: `a decade`, `two centuries`. */
export const LONG_TIMES: ReadonlyMap<string, { readonly unit: string; readonly times: number }> = new Map([
  ['decade', { unit: 'a', times: 10 }],
  ['decades', { unit: 'a', times: 10 }],
  ['century', { unit: 'a', times: 100 }],
  ['centuries', { unit: 'a', times: 100 }],
  ['millennium', { unit: 'a', times: 1000 }],
  ['millennia', { unit: 'a', times: 1000 }],
  ['fortnight', { unit: 'wk', times: 2 }],
  ['fortnights', { unit: 'wk', times: 2 }],
])

/** Units of time that come to each other, each as so many of the first of its line. */
export const TIME_SIZES: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ['mo', 1],
    ['a', 12],
  ]),
  new Map([
    ['s', 1],
    ['min', 60],
    ['h', 3600],
    ['d', 86400],
    ['wk', 604800],
  ]),
  new Map([
    ['[in_i]', 1],
    ['[ft_i]', 12],
  ]),
]

/** Units of time, which a `for`, `over` or `within` can take with a mere article. */
export const TIMES: ReadonlySet<string> = new Set(['a', 'mo', 'wk', 'd', 'h', 'min', 's'])

/** What a physical rate is counted by: `a second`, `per cubic metre`. */
export const RATE_BASES: ReadonlySet<string> = new Set([
  's',
  'min',
  'h',
  'm',
  'km',
  'm2',
  'm3',
  'L',
  'kg',
  'har',
  'ha',
  'mL',
  'dL',
  'd',
  '[gal_us]',
])
