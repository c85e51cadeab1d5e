// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"sync"

	"github.com/copydesk/copydesk/article"
)

// spanish and spanishAmerican are built once, when the first such text is
// read. They differ in the decimal mark.
var (
	spanish         = sync.OnceValue(func() *language { return newSpanish(comma, dot) })
	spanishAmerican = sync.OnceValue(func() *language { return newSpanish(dot, comma) })
)

func newSpanish(decimalSep, groupSep int) *language {
	b := newLanguage("es", decimalSep, groupSep)
	l := b.l
	l.dayFirst, l.lowerNames, l.nounFirst, l.sameDenominators = true, true, true, true
	l.ordinalSuffixes = []string{"º", "ª", "o", "a", "er"}
	l.verbEndings = spanishEndings
	l.one = "uno"
	l.andJoins = func(s *sum) bool { return s.room == forUnits }
	l.plural = romancePlural
	b.coins("EUR2=céntimo,céntimos 2=centavo,centavos")
	b.list(spanishNumbers, spanishTime, spanishBounds, spanishGrammar, spanishCues)
	b.at("cuarto").num, b.at("cuarto").ordinal, b.at("cuarto").n = unitWord, true, 4
	b.at("segundo").num, b.at("segundo").ordinal, b.at("segundo").n = unitWord, true, 2
	b.units("metre=metro,metros kilometre=kilómetro,kilómetros centimetre=centímetro,centímetros millimetre=milímetro,milímetros mile=milla,millas foot=pie,pies " +
		"kilogram=kilogramo,kilogramos,kilo,kilos gram=gramo,gramos tonne=tonelada,toneladas milligram=miligramo,miligramos pound=libra,libras litre=litro,litros millilitre=mililitro,mililitros " +
		"hectare=hectárea,hectáreas barrel=barril,barriles square_metre=metro_cuadrado,metros_cuadrados square_kilometre=kilómetro_cuadrado,kilómetros_cuadrados cubic_metre=metro_cúbico,metros_cúbicos " +
		"degree_celsius=grado_celsius,grados_celsius,grados_centígrados degree=grado,grados kilometre_per_hour=kilómetro_por_hora,kilómetros_por_hora watt=vatio,vatios kilowatt=kilovatio,kilovatios " +
		"megawatt=megavatio,megavatios gigawatt=gigavatio,gigavatios kilowatt-hour=kilovatio_hora,kilovatios_hora light-year=año_luz,años_luz nautical_mile=milla_náutica,millas_náuticas")
	b.currencies(false)
	b.money("EUR=euro,euros GBP=libra_esterlina,libras_esterlinas USD=dólar,dólares,dólar_estadounidense,dólares_estadounidenses CAD=dólares_canadienses CHF=franco_suizo,francos_suizos JPY=yen,yenes CNY=yuan,yuanes RUB=rublo,rublos " +
		"INR=rupias BRL=reales MXN=pesos_mexicanos ARS=pesos_argentinos CLP=pesos_chilenos COP=pesos_colombianos TRY=liras_turcas SEK=coronas_suecas")
	return b.finish()
}

// spanishEndings tell the tenses; the first that fits counts.
var spanishEndings = []verbEnding{{"rá", willTense}, {"rán", willTense}, {"ría", noTense}, {"rían", noTense}, {"ó", pastTense}, {"aron", pastTense}, {"eron", pastTense}}

var spanishNumbers = []listing{
	{kind: numberWords, num: unitWord, words: "cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9"},
	{kind: numberWords, num: teenWord, words: "diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veintiuno|veintiún|veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29"},
	{kind: numberWords, num: tenWord, words: "veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90"},
	{kind: numberWords, num: hundredsOf, words: "cien|ciento=100 doscientos|doscientas=200 trescientos|trescientas=300 cuatrocientos|cuatrocientas=400 quinientos|quinientas=500 seiscientos|seiscientas=600 setecientos|setecientas=700 ochocientos|ochocientas=800 novecientos|novecientas=900"},
	{kind: numberWords, num: scale, words: "mil=3 millón|millones=6 billón|billones=12"},
	{kind: numberWords, num: dozen, words: "docena=12 decena=10 veintena=20 treintena=30 centenar=100 millar=1000"},
	{hint: hintApprox, words: "decena veintena treintena centenar millar"},
	{kind: numberWords, num: vagueWord, words: "decenas=1 docenas=12 centenares|cientos=2 miles|millares=3"},
	{kind: ordinalWords, num: unitWord, words: "primer|primero|primera|primeros|primeras=1 segundo|segunda=2 tercer|tercero|tercera=3 cuarto|cuarta=4 quinto|quinta=5 sexto|sexta=6 séptimo|séptima=7 octavo|octava=8 noveno|novena=9"},
	{kind: ordinalWords, num: teenWord, words: "décimo|décima=10 undécimo|undécima=11 duodécimo|duodécima=12 decimotercero|decimotercera|decimotercer=13"},
	{kind: ordinalWords, num: tenWord, words: "vigésimo|vigésima=20"},
	{kind: numberWords, num: fractionOf, words: "mitad|medio|media|medios=2 tercio|tercios=3 cuartos=4 quintos|quintas=5 décimas=10"},
	{cue: cueMinus, words: "menos"},
	{cue: cuePoint, words: "coma"},
	{kind: valueWords, cue: cueMultiple, words: "doble|duplicado|duplicó|duplicar|duplica=2 triple|triplicado|triplicó|triplicar=3 cuádruple=4"},
	{is: isTimes, words: "veces"},
	{is: isCompare, words: "más menos mayor superior el la que"},
}

var spanishTime = []listing{
	{kind: monthWords, words: "enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8 septiembre|setiembre=9 octubre=10 noviembre=11 diciembre=12"},
	{kind: monthWords, cue: cueShort, words: "ene=1 feb=2 abr=4 jun=6 jul=7 ago=8 sept|sep=9 oct=10 nov=11 dic=12"},
	{cue: cueWeakMonth, words: "marzo abril mayo julio agosto"},
	{kind: weekdayWords, words: "lunes=1 martes=2 miércoles=3 jueves=4 viernes=5 sábado=6 domingo=7"},
	{kind: seasonWords, words: "primavera=1 verano=2 otoño=3 invierno=4"},
	{kind: periodWords, words: "segundo|segundos=1 minuto|minutos=2 hora|horas=3 día|días=4 semana|semanas=5 mes|meses=6 trimestre|trimestres=7 año|años=8 década|décadas=9 siglo|siglos=10 milenio|milenios=11"},
	{kind: partWords, words: "madrugada=1 tarde=2 noche=4 mediodía=5 medianoche=6"},
	{kind: deixisWords, deixis: lastOne, words: "ayer pasado pasada último última"},
	{kind: deixisWords, deixis: previousOne, words: "anterior anteayer"},
	{kind: deixisWords, deixis: thisOne, words: "este esta hoy"},
	{kind: deixisWords, deixis: nextOne, words: "próximo próxima mañana viene entrante"},
	{kind: deixisWords, deixis: followingOne, words: "siguiente"},
	{is: isRelDay, words: "ayer hoy mañana"},
	{is: isEarly, words: "principios finales mediados comienzos fines inicios"},
	{is: isYearWord, words: "año ejercicio"},
	{is: isAgoBefore, words: "hace"},
	{cue: cueShiftWord, words: "después antes tarde"},
	{hint: hintDecadeLead, words: "años década"},
	{hint: hintHourWord, words: "hora horas h"},
	{hint: hintClockWord, words: "horas"},
	{hint: hintAt, words: "las la"},
	{is: isPrep, words: "el en a al de del desde hasta antes después para hacia sobre entre"},
	{is: isMonthPrep, words: "en de desde hasta finales principios mediados para hacia entre y"},
	{is: isYearPrep, words: "en de desde hasta año finales principios mediados para entre y del"},
	{is: isSeasonPrep, words: "en de desde hasta este del para"},
	{is: isSpanPrep, words: "durante desde en por que dentro de"},
}

var spanishBounds = []listing{
	{kind: boundsBefore, bound: article.Approx, words: "unos|unas|alrededor de|aproximadamente|en torno a|cerca de los|cerca de las|sobre las"},
	{kind: boundsBefore, bound: article.MoreThan, words: "más de|por encima de|superior a|supera|superan|superó|mayores de|mayor de"},
	{kind: boundsBefore, bound: article.LessThan, words: "menos de|por debajo de|inferior a|menores de|menor de"},
	{kind: boundsBefore, bound: article.AtLeast, words: "al menos|por lo menos|como mínimo|no menos de|a partir de|mínimo de"},
	{kind: boundsBefore, bound: article.AtMost, words: "hasta|como máximo|a lo sumo|máximo de|no más de"},
	{kind: boundsBefore, bound: article.Nearly, words: "casi|cerca de|prácticamente"},
	{kind: boundsAfter, bound: article.AtLeast, words: "o más|como mínimo"},
	{kind: boundsAfter, bound: article.AtMost, words: "o menos|como máximo"},
	{kind: boundsAfter, bound: article.Approx, words: "aproximadamente"},
	{is: isBoundFiller, words: "el la los las un una"},
}

var spanishGrammar = []listing{
	{is: isArticle, words: "un una"},
	{is: isDefinite, words: "el la los las del al"},
	{is: isPossessive, words: "su sus nuestro nuestra mi mis"},
	{is: isSkip, words: "otros otras más de"},
	{is: isAnd, words: "y e"},
	{is: isOr, words: "o u"},
	{is: isTo, words: "a hasta"},
	{is: isBetween, words: "entre"},
	{is: isFrom, words: "de desde"},
	{is: isOf, words: "de del"},
	{is: isIn, words: "en"},
	{is: isBy, words: "un"},
	{is: isPer, words: "por"},
	{is: isCent, words: "ciento cien"},
	{is: isEach, words: "cada todos todas"},
	{is: isBe, words: "es era son eran fue está"},
	{is: isPersonPronoun, words: "él ella ellos yo que quien"},
	{is: isFuture, words: "será serán va van deberá deberán podría podrían debe deben habrá"},
	{is: isPast, words: "era eran fue fueron había habían ha han hubo estaba"},
	{is: isSaid, words: "dijo dijeron anunció afirmó señaló explicó informó aseguró"},
	{is: isAhead, words: "previsto prevista previstos"},
	{is: isStop, words: "el la los las un una unos unas de del al y e o u pero que quien donde cuando como a en con sin por para sobre bajo entre hasta desde hacia contra según durante tras ante su sus este esta estos estas ese esa lo le les se no más menos muy también ya es son era eran fue fueron ha han había habían será serán ser estar está están si porque"},
	{is: isPlural, words: "personas gente"},
	{is: isChild, words: "niños niñas adultos jóvenes personas"},
	{is: isPerson, words: "personas habitantes gente"},
	{is: isSingular, words: "mes país crisis veces tres dos"},
}

var spanishCues = []listing{
	{cue: cuePercentagePoint, words: "pp"},
	{cue: cuePointWord, words: "punto puntos"},
	{hint: hintPoll, words: "encuesta sondeo % porcentuales votantes"},
	{is: isRise, words: "subió subieron aumentó aumentaron creció crecieron crecido subido aumentado aumento subida alza incremento incrementó ganó repuntó sube aumenta crece pasó"},
	{is: isFall, words: "cayó cayeron bajó bajaron descendió perdió caído bajado caída bajada descenso recorte redujo reducido cae baja retrocedió"},
	{is: isScore, words: "victoria derrota ganó perdió venció votos partido goles gol marcador empate contra votación"},
	{is: isAge, words: "edad edades"},
	{is: isTurned, words: "tiene tenía cumplió cumple tienen"},
	{hint: hintAgeOf, words: "de"},
	{cue: cuePersonNoun, words: "hombre mujer niño niña joven chico chica hijo hija madre padre anciano anciana vecino vecina conductor víctima estudiante menor jubilado jubilada"},
	{is: isNamed, words: "artículo página capítulo sala línea autobús número puerta planta habitación apartado"},
	{is: isPreNum, words: "nº núm"},
	{cue: cueIdentifier, words: "teléfono tel fax móvil iban dni cuenta"},
	{cue: cueTotal, words: "número total cifra balance"},
	{cue: cueTotalNoun, words: "población"},
	{cue: cueRateNoun, words: "persona kilo litro tonelada unidad"},
	{cue: cueMoneyWord, words: "beneficio ventas ingresos crecimiento euros economía empresa pib facturación"},
	{hint: hintToThe, words: "al"},
	{hint: hintPerIn, words: "al"},
	{hint: hintThan, words: "de que"},
	{hint: hintAgainst, words: "contra"},
	{is: isAt, words: "a"},
	{hint: hintVotes, words: "votos goles"},
}
