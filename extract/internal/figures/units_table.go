// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"
	"sync"
)

// unitRows has a row for each unit of measure:
//
//	name; UCUM code; words; symbols; parts
//
// The words are English and in lower case; "_" is a space. Symbols are read as
// they are written and only after digits. Parts are the units that may follow
// in a compound ("feet" before "inches"), each with how many make one.
const unitRows = `
metre;m;metre metres meter meters;m;centimetre=100
kilometre;km;kilometre kilometres kilometer kilometers klick klicks;km kms Km KM;metre=1000
centimetre;cm;centimetre centimetres centimeter centimeters;cm;millimetre=10
millimetre;mm;millimetre millimetres millimeter millimeters;mm;
decimetre;dm;decimetre decimetres decimeter decimeters;dm;
micrometre;um;micrometre micrometres micrometer micrometers micron microns;µm μm um;
nanometre;nm;nanometre nanometres nanometer nanometers;nm;
picometre;pm;picometre picometres picometer picometers;;
mile;[mi_i];mile miles;mi;yard=1760
yard;[yd_i];yard yards;yd yds;foot=3
foot;[ft_i];foot feet;ft;inch=12
inch;[in_i];inch inches;;
nautical mile;[nmi_i];nautical_mile nautical_miles;nmi;
light-year;[ly];light-year light-years light_year light_years lightyear lightyears;ly;
astronomical unit;AU;astronomical_unit astronomical_units;;
fathom;[fth_i];fathom fathoms;;
furlong;[fur_us];furlong furlongs;;
kilogram;kg;kilogram kilograms kilogramme kilogrammes kilo kilos;kg kgs Kg KG;gram=1000
gram;g;gram grams gramme grammes;g gm gms;
milligram;mg;milligram milligrams milligramme milligrammes;mg;
microgram;ug;microgram micrograms microgramme microgrammes;µg μg mcg;
pound;[lb_av];pound pounds;lb lbs lb. lbs.;ounce=16
ounce;[oz_av];ounce ounces;oz;
ton;[ston_av];ton tons;;
tonne;t;tonne tonnes metric_ton metric_tons;t;
kiloton;kt;kiloton kilotons kilotonne kilotonnes;kt;
megaton;Mt;megaton megatons megatonne megatonnes;Mt;
stone;[stone_av];;;pound=14
carat;[car_m];carat carats;;
dram;[dr_av];drachm drachms drachma;;
litre;L;litre litres liter liters;l L;
millilitre;mL;millilitre millilitres milliliter milliliters;ml mL;
centilitre;cL;centilitre centilitres centiliter centiliters;cl cL;
decilitre;dL;decilitre decilitres deciliter deciliters;dl dL;
hectolitre;hL;hectolitre hectolitres hectoliter hectoliters;hl hL;
gallon;[gal_us];gallon gallons;gal gals;
barrel;[bbl_us];barrel barrels;bbl bbls bpd;
pint;[pt_us];pint pints;;
quart;[qt_us];quart quarts;qt;
cup;[cup_us];cup cups;;
tablespoon;[tbs_us];tablespoon tablespoons;tbsp;
teaspoon;[tsp_us];teaspoon teaspoons;tsp;
bushel;[bu_us];bushel bushels;;
acre;[acr_us];acre acres;;
hectare;har;hectare hectares;ha;
square metre;m2;square_metre square_metres square_meter square_meters square-metre square-meter sq_m sqm;m2 m²;
square kilometre;km2;square_kilometre square_kilometres square_kilometer square_kilometers square-kilometre square-kilometer sq_km;km2 km²;
square centimetre;cm2;square_centimetre square_centimetres square_centimeter square_centimeters;cm2 cm²;
square mile;[mi_us]2;square_mile square_miles square-mile sq_mi sq_miles;;
square foot;[ft_i]2;square_foot square_feet square-foot sq_ft sqft;ft2 ft²;
square yard;[yd_i]2;square_yard square_yards;;
square inch;[in_i]2;square_inch square_inches;;
cubic metre;m3;cubic_metre cubic_metres cubic_meter cubic_meters cubic-metre cubic-meter;m3 m³;
cubic kilometre;km3;cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers;km3 km³;
cubic centimetre;cm3;cubic_centimetre cubic_centimetres cubic_centimeter cubic_centimeters;cm3 cm³ cc;
cubic foot;[cft_i];cubic_foot cubic_feet cubic-foot;ft3 ft³;
cubic inch;[cin_i];cubic_inch cubic_inches;;
cubic yard;[cyd_i];cubic_yard cubic_yards;;
acre-foot;[acr_us].[ft_us];acre-foot acre-feet;;
degree celsius;Cel;degree_celsius degrees_celsius degrees_c degree_c degrees_centigrade degree_centigrade celsius celcius centigrade centigrate deg_celsius deg_c;°C ℃ ºC;
degree fahrenheit;[degF];degree_fahrenheit degrees_fahrenheit degrees_farenheit degree_farenheit degrees_f degree_f fahrenheit farenheit deg_fahrenheit deg_f;°F ℉ ºF;
degree;deg;degree degrees deg;° º;
kelvin;K;kelvin kelvins;;
radian;rad;radian radians;rad;
mile per hour;[mi_i]/h;mile_per_hour miles_per_hour mile-per-hour miles-per-hour miles_an_hour mile-an-hour mph;mph;
kilometre per hour;km/h;kilometre_per_hour kilometres_per_hour kilometer_per_hour kilometers_per_hour kilometre-per-hour kilometer-per-hour kilometres_an_hour kilometers_an_hour kph kmph kmh;;
metre per second;m/s;metre_per_second metres_per_second meter_per_second meters_per_second;;
foot per second;[ft_i]/s;foot_per_second feet_per_second;;
mile per gallon;[mi_i]/[gal_us];mile_per_gallon miles_per_gallon miles_to_the_gallon mpg;;
pound-foot;[ft_i].[lbf_av];pound-foot pound-feet lb-ft foot-pound foot-pounds;;
knot;[kn_i];knot knots;kt kts;
watt;W;watt watts;W;
kilowatt;kW;kilowatt kilowatts;kW KW kw;
megawatt;MW;megawatt megawatts;MW;
gigawatt;GW;gigawatt gigawatts;GW;
terawatt;TW;terawatt terawatts;TW;
watt-hour;W.h;watt-hour watt-hours watt_hour watt_hours;Wh;
kilowatt-hour;kW.h;kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours;kWh;
megawatt-hour;MW.h;megawatt-hour megawatt-hours megawatt_hour megawatt_hours;MWh;
gigawatt-hour;GW.h;gigawatt-hour gigawatt-hours gigawatt_hour gigawatt_hours;GWh;
terawatt-hour;TW.h;terawatt-hour terawatt-hours terawatt_hour terawatt_hours;TWh;
horsepower;[HP];horsepower;hp bhp;
joule;J;joule joules;;
kilojoule;kJ;kilojoule kilojoules;kJ;
calorie;[Cal];calorie calories kilocalorie kilocalories;kcal;
volt;V;volt volts;V;
kilovolt;kV;kilovolt kilovolts;kV;
ampere;A;ampere amperes amp amps;;
hertz;Hz;hertz;Hz;
kilohertz;kHz;kilohertz;kHz;
megahertz;MHz;megahertz;MHz;
gigahertz;GHz;gigahertz;GHz;
newton;N;newton newtons;;
pascal;Pa;pascal pascals;;
hectopascal;hPa;hectopascal hectopascals;hPa;
millibar;mbar;millibar millibars;mbar;
pound per square inch;[psi];;psi;
decibel;dB;decibel decibels;dB;
lumen;lm;lumen lumens;;
bit;bit;bit bits;;
byte;By;byte bytes;;
kilobyte;kBy;kilobyte kilobytes;kB KB;
megabyte;MBy;megabyte megabytes;MB mb;
gigabyte;GBy;gigabyte gigabytes gig gigs;GB gb;
terabyte;TBy;terabyte terabytes;TB tb;
petabyte;PBy;petabyte petabytes;PB;
megabit;Mbit;megabit megabits;Mbit Mb;
gigabit;Gbit;gigabit gigabits;Gbit;
megabit per second;Mbit/s;megabits_per_second;Mbps;
gigabit per second;Gbit/s;gigabits_per_second;Gbps;
megapixel;1;megapixel megapixels;;
part per million;[ppm];part_per_million parts_per_million;ppm;
part per billion;[ppb];part_per_billion parts_per_billion;ppb;
nanogram;ng;nanogram nanograms;ng;
millisievert;mSv;millisievert millisieverts;mSv;
becquerel;Bq;becquerel becquerels;Bq;
`

// unit is a row of unitRows.
type unit struct {
	name, ucum string
	parts      []part
}

// part is a smaller unit, n of which make the unit it belongs to.
type part struct {
	id int16
	n  uint64
}

// unitTable holds the units; the first row is no unit.
type unitTable struct {
	rows    []unit
	names   map[string]int16
	words   map[string]int16 // English words, "_" already a space
	symbols map[string]int16
}

// units is built once, when the first text is read.
var units = sync.OnceValue(readUnits)

func readUnits() *unitTable {
	u := &unitTable{rows: make([]unit, 1, 160), names: map[string]int16{}, words: map[string]int16{}, symbols: map[string]int16{}}
	lines := strings.Split(strings.TrimSpace(unitRows), "\n")
	for _, line := range lines {
		col := strings.Split(line, ";")
		id := int16(len(u.rows))
		u.rows = append(u.rows, unit{name: col[0], ucum: col[1]})
		u.names[col[0]] = id
		for _, w := range split(col[2], " ") {
			u.words[blanks(w, "_")] = id
		}
		for _, s := range split(col[3], " ") {
			u.symbols[s] = id
		}
	}
	for k, line := range lines {
		for _, p := range split(line[strings.LastIndexByte(line, ';')+1:], " ") {
			name, n, _ := strings.Cut(p, "=")
			u.rows[k+1].parts = append(u.rows[k+1].parts, part{u.names[name], uint64(smallNumber(n))})
		}
	}
	return u
}
