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
	l.one = "uno"
	l.andJoins = func(s *sum) bool { return s.room == forUnits }
	l.plural = romancePlural
	l.minors = map[string]minor{"céntimo": {"EUR", 2, false}, "céntimos": {"EUR", 2, false}, "centavo": {"", 2, false}, "centavos": {"", 2, false}}
	b.spanishNumbers()
	b.spanishTime()
	b.spanishBounds()
	b.spanishGrammar()
	b.spanishCues()
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

func (b builder) spanishNumbers() {
	b.numbers(unitWord, "cero=0 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9")
	b.numbers(teenWord, "diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veintiuno|veintiún|veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29")
	b.numbers(tenWord, "veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90")
	b.numbers(hundredsOf, "cien|ciento=100 doscientos|doscientas=200 trescientos|trescientas=300 cuatrocientos|cuatrocientas=400 quinientos|quinientas=500 seiscientos|seiscientas=600 setecientos|setecientas=700 ochocientos|ochocientas=800 novecientos|novecientas=900")
	b.numbers(scale, "mil=3 millón|millones=6 billón|billones=12")
	b.numbers(dozen, "docena=12 decena=10 veintena=20 treintena=30 centenar=100 millar=1000")
	b.hint(hintApprox, "decena veintena treintena centenar millar")
	b.numbers(vagueWord, "decenas=1 docenas=12 centenares|cientos=2 miles|millares=3")
	b.ordinals(unitWord, "primer|primero|primera|primeros|primeras=1 segundo|segunda=2 tercer|tercero|tercera=3 cuarto|cuarta=4 quinto|quinta=5 sexto|sexta=6 séptimo|séptima=7 octavo|octava=8 noveno|novena=9")
	b.ordinals(teenWord, "décimo|décima=10 undécimo=11 duodécimo=12")
	b.ordinals(tenWord, "vigésimo|vigésima=20")
	b.numbers(fractionOf, "mitad|medio|media|medios=2 tercio|tercios=3 cuartos=4 quintos|quintas=5 décimas=10")
	b.at("cuarto").num, b.at("cuarto").ordinal, b.at("cuarto").n = unitWord, true, 4
	b.cue(cueMinus, "menos")
	b.cue(cuePoint, "coma")
	b.each("doble|duplicado|duplicó|duplicar|duplica=2 triple|triplicado|triplicó|triplicar=3 cuádruple=4", func(w *word, n int) { w.n, w.cue = uint32(n), w.cue|cueMultiple })
	b.mark(isTimes, "veces")
	b.mark(isCompare, "más menos mayor superior el la que")
}

func (b builder) spanishTime() {
	b.each("enero=1 febrero=2 marzo=3 abril=4 mayo=5 junio=6 julio=7 agosto=8 septiembre|setiembre=9 octubre=10 noviembre=11 diciembre=12", func(w *word, n int) { w.month = uint8(n) })
	b.each("ene=1 feb=2 abr=4 jun=6 jul=7 ago=8 sept|sep=9 oct=10 nov=11 dic=12", func(w *word, n int) { w.month, w.cue = uint8(n), w.cue|cueShort })
	b.cue(cueWeakMonth, "marzo abril mayo julio agosto")
	b.each("lunes=1 martes=2 miércoles=3 jueves=4 viernes=5 sábado=6 domingo=7", func(w *word, n int) { w.weekday = uint8(n) })
	b.seasons("primavera", "verano", "otoño", "invierno")
	b.periods("segundo segundos", "minuto minutos", "hora horas", "día días", "semana semanas", "mes meses", "trimestre trimestres", "año años",
		"década décadas", "siglo siglos", "milenio milenios", "")
	b.at("segundo").num, b.at("segundo").ordinal, b.at("segundo").n = unitWord, true, 2
	b.parts("madrugada", "tarde", "", "noche", "mediodía", "medianoche")
	b.deixis(lastOne, "ayer pasado pasada último última")
	b.deixis(previousOne, "anterior anteayer")
	b.deixis(thisOne, "este esta hoy")
	b.deixis(nextOne, "próximo próxima mañana viene entrante")
	b.deixis(followingOne, "siguiente")
	b.mark(isRelDay, "ayer hoy mañana")
	b.mark(isEarly, "principios finales mediados comienzos fines inicios")
	b.mark(isYearWord, "año ejercicio")
	b.mark(isAgoBefore, "hace")
	b.cue(cueShiftWord, "después antes tarde")
	b.hint(hintDecadeLead, "años década")
	b.hint(hintHourWord, "hora horas h")
	b.hint(hintClockWord, "horas")
	b.hint(hintAt, "las la")
	b.mark(isPrep, "el en a al de del desde hasta antes después para hacia sobre entre")
	b.mark(isMonthPrep, "en de desde hasta finales principios mediados para hacia entre y")
	b.mark(isYearPrep, "en de desde hasta año finales principios mediados para entre y del")
	b.mark(isSeasonPrep, "en de desde hasta este del para")
	b.mark(isSpanPrep, "durante desde en por que dentro de")
}

func (b builder) spanishBounds() {
	const before, after = true, false
	b.bounds(article.Approx, before, "unos|unas|alrededor de|aproximadamente|en torno a|cerca de los|cerca de las|sobre las")
	b.bounds(article.MoreThan, before, "más de|por encima de|superior a|supera|superan|superó|mayores de|mayor de")
	b.bounds(article.LessThan, before, "menos de|por debajo de|inferior a|menores de|menor de")
	b.bounds(article.AtLeast, before, "al menos|por lo menos|como mínimo|no menos de|a partir de|mínimo de")
	b.bounds(article.AtMost, before, "hasta|como máximo|a lo sumo|máximo de|no más de")
	b.bounds(article.Nearly, before, "casi|cerca de|prácticamente")
	b.bounds(article.AtLeast, after, "o más|como mínimo")
	b.bounds(article.AtMost, after, "o menos|como máximo")
	b.bounds(article.Approx, after, "aproximadamente")
	b.mark(isBoundFiller, "el la los las un una")
}

func (b builder) spanishGrammar() {
	b.mark(isArticle, "un una")
	b.mark(isDefinite, "el la los las del al")
	b.mark(isPossessive, "su sus nuestro nuestra mi mis")
	b.mark(isSkip, "otros otras más de")
	b.mark(isAnd, "y e")
	b.mark(isOr, "o u")
	b.mark(isTo, "a hasta")
	b.mark(isBetween, "entre")
	b.mark(isFrom, "de desde")
	b.mark(isOf, "de del")
	b.mark(isIn, "en")
	b.mark(isBy, "un")
	b.mark(isPer, "por")
	b.mark(isCent, "ciento cien")
	b.mark(isEach, "cada todos todas")
	b.mark(isBe, "es era son eran fue está")
	b.mark(isPersonPronoun, "él ella ellos yo que quien")
	b.mark(isFuture, "será serán va van deberá deberán podría podrían debe deben habrá")
	b.mark(isPast, "era eran fue fueron había habían ha han hubo estaba")
	b.mark(isSaid, "dijo dijeron anunció afirmó señaló explicó informó aseguró")
	b.mark(isAhead, "previsto prevista previstos")
	b.mark(isStop, "el la los las un una unos unas de del al y e o u pero que quien donde cuando como a en con sin por para sobre bajo entre hasta desde hacia contra según durante tras ante su sus este esta estos estas ese esa lo le les se no más menos muy también ya es son era eran fue fueron ha han había habían será serán ser estar está están si porque")
	b.mark(isPlural, "personas gente")
	b.mark(isChild, "niños niñas adultos jóvenes personas")
	b.mark(isPerson, "personas habitantes gente")
	b.mark(isSingular, "mes país crisis veces tres dos")
}

func (b builder) spanishCues() {
	b.cue(cuePercentagePoint, "pp")
	b.cue(cuePointWord, "punto puntos")
	b.hint(hintPoll, "encuesta sondeo % porcentuales votantes")
	b.mark(isRise, "subió subieron aumentó aumentaron creció crecieron crecido subido aumentado aumento subida alza incremento incrementó ganó repuntó sube aumenta crece pasó")
	b.mark(isFall, "cayó cayeron bajó bajaron descendió perdió caído bajado caída bajada descenso recorte redujo reducido cae baja retrocedió")
	b.mark(isScore, "victoria derrota ganó perdió venció votos partido goles gol marcador empate contra votación")
	b.mark(isAge, "edad edades")
	b.mark(isTurned, "tiene tenía cumplió cumple tienen")
	b.hint(hintAgeOf, "de")
	b.cue(cuePersonNoun, "hombre mujer niño niña joven chico chica hijo hija madre padre anciano anciana vecino vecina conductor víctima estudiante menor jubilado jubilada")
	b.mark(isNamed, "artículo página capítulo sala línea autobús número puerta planta habitación apartado")
	b.mark(isPreNum, "nº núm")
	b.cue(cueIdentifier, "teléfono tel fax móvil iban dni cuenta")
	b.cue(cueTotal, "número total cifra balance")
	b.cue(cueTotalNoun, "población")
	b.cue(cueRateNoun, "persona kilo litro tonelada unidad")
	b.cue(cueMoneyWord, "beneficio ventas ingresos crecimiento euros economía empresa pib facturación")
	b.hint(hintThan, "de que")
	b.hint(hintAgainst, "contra")
	b.mark(isAt, "a")
	b.hint(hintVotes, "votos goles")
}
