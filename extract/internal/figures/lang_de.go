// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/article"
)

// german is built once, when the first German text is read.
var german = sync.OnceValue(newGerman)

func newGerman() *language {
	b := newLanguage("de", comma, dot)
	l := b.l
	l.dayFirst, l.ordinalDot, l.titleNouns, l.sameDenominators = true, true, true, true
	l.one = "eins"
	l.andJoins = func(*sum) bool { return false }
	l.plural = func(string) bool { return false }
	l.compound = germanNumber
	l.minors = map[string]minor{"cent": {"", 2, false}, "cents": {"", 2, false}, "pence": {"GBP", 2, false}, "rappen": {"CHF", 2, false}}
	b.germanNumbers()
	b.germanTime()
	b.germanBounds()
	b.germanGrammar()
	b.germanCues()
	b.units("metre=meter,metern kilometre=kilometer,kilometern centimetre=zentimeter,zentimetern millimetre=millimeter,millimetern mile=meile,meilen foot=fuß " +
		"kilogram=kilogramm,kilo,kilos gram=gramm tonne=tonne,tonnen milligram=milligramm pound=pfund litre=liter,litern millilitre=milliliter hectare=hektar acre=acre " +
		"barrel=barrel,fass square_metre=quadratmeter,quadratmetern square_kilometre=quadratkilometer,quadratkilometern cubic_metre=kubikmeter,kubikmetern " +
		"degree_celsius=grad_celsius degree_fahrenheit=grad_fahrenheit degree=grad kilometre_per_hour=stundenkilometer,kilometer_pro_stunde,km_pro_stunde,tempo watt=watt " +
		"kilowatt=kilowatt megawatt=megawatt gigawatt=gigawatt kilowatt-hour=kilowattstunde,kilowattstunden megawatt-hour=megawattstunde,megawattstunden " +
		"gigawatt-hour=gigawattstunden terawatt-hour=terawattstunden horsepower=ps volt=volt gigabyte=gigabyte megabyte=megabyte terabyte=terabyte calorie=kilokalorien light-year=lichtjahr,lichtjahre,lichtjahren nautical_mile=seemeile,seemeilen")
	b.currencies(false)
	b.money("USD=us-dollar GBP=pfund_sterling,britische_pfund CHF=franken,schweizer_franken JPY=yen CNY=yuan SEK=schwedische_kronen NOK=norwegische_kronen DKK=dänische_kronen " +
		"CZK=tschechische_kronen PLN=zloty RUB=rubel TRY=türkische_lira INR=rupien UAH=hrywnja HUF=forint CAD=kanadische_dollar AUD=australische_dollar")
	return b.finish()
}

func (b builder) germanNumbers() {
	b.numbers(unitWord, "null=0 eins=1 zwei|zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9")
	b.numbers(teenWord, "zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19")
	b.numbers(tenWord, "zwanzig=20 dreißig|dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90")
	b.numbers(hundred, "hundert=2")
	b.numbers(scale, "tausend=3 million=6 milliarde=9 billion=12")
	b.numbers(dozen, "dutzend=12")
	b.numbers(vagueWord, "dutzende|dutzenden=12 hunderte|hunderten=2 tausende|tausenden=3 zehntausende|zehntausenden=4 hunderttausende|hunderttausenden=5 millionen=6 milliarden=9 billionen=12")
	b.numbers(andHalf, "anderthalb|eineinhalb=1 zweieinhalb=2 dreieinhalb=3 viereinhalb=4 fünfeinhalb=5 sechseinhalb=6")
	for stem, n := range map[string]string{"erst": "unit=1", "zweit": "unit=2", "dritt": "unit=3", "viert": "unit=4", "fünft": "unit=5", "sechst": "unit=6", "siebt": "unit=7", "acht": "unit=8",
		"neunt": "unit=9", "zehnt": "teen=10", "elft": "teen=11", "zwölft": "teen=12", "dreizehnt": "teen=13", "vierzehnt": "teen=14", "fünfzehnt": "teen=15", "zwanzigst": "ten=20", "dreißigst": "ten=30"} {
		class, value, _ := strings.Cut(n, "=")
		num := map[string]numClass{"unit": unitWord, "teen": teenWord, "ten": tenWord}[class]
		for _, ending := range []string{"e", "en", "er", "es", "em"} {
			b.ordinals(num, stem+ending+"="+value)
		}
	}
	b.numbers(fractionOf, "hälfte|halbe|halben|halber|halbes|halb=2 drittel|dritteln=3 viertel|vierteln=4 fünftel=5 sechstel=6 siebtel=7 achtel=8 neuntel=9 zehntel=10 zwanzigstel=20 hundertstel=100 tausendstel=1000")
	b.cue(cueMinus, "minus")
	b.cue(cuePoint, "komma")
	b.each("doppelt|doppelte|doppelten|verdoppelt|verdoppelte|verdoppelten|zweimal|verdoppeln=2 dreifach|dreifache|dreimal|verdreifacht|verdreifachte|verdreifachen=3 vierfach|vierfache|viermal|vervierfacht=4 fünffach|fünfmal=5 zehnfach|zehnmal=10",
		func(w *word, n int) { w.n, w.cue = uint32(n), w.cue|cueMultiple })
	b.mark(isTimes, "mal")
	b.mark(isCompare, "so mehr höher größer als")
}

func (b builder) germanTime() {
	b.each("januar|jänner=1 februar|feber=2 märz=3 april=4 mai=5 juni=6 juli=7 august=8 september=9 oktober=10 november=11 dezember=12", func(w *word, n int) { w.month = uint8(n) })
	b.each("jan=1 feb=2 mrz=3 apr=4 jun=6 jul=7 aug=8 sep|sept=9 okt=10 nov=11 dez=12", func(w *word, n int) { w.month, w.cue = uint8(n), w.cue|cueShort })
	b.cue(cueWeakMonth, "april august")
	days := []string{"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"}
	parts := map[string]dayPart{"morgen": morning, "vormittag": morning, "mittag": noPart, "nachmittag": afternoon, "abend": evening, "nacht": night, "früh": morning}
	for k, name := range days {
		b.at(name).weekday = uint8(k + 1)
		for ending, part := range parts {
			w := b.at(name + ending)
			w.weekday, w.part = uint8(k+1), part
		}
	}
	b.at("sonnabend").weekday = 6
	b.seasons("frühjahr frühling", "sommer", "herbst", "winter")
	b.periods("sekunde sekunden", "minute minuten", "stunde stunden", "tag tage tagen tages", "woche wochen", "monat monate monaten monats", "quartal quartale quartals quartalen",
		"jahr jahre jahren jahres", "jahrzehnt jahrzehnte jahrzehnten jahrzehnts", "jahrhundert jahrhunderte jahrhunderten jahrhunderts", "jahrtausend jahrtausende", "wochenende wochenenden wochenendes")
	b.parts("vormittag früh", "nachmittag nachmittags", "abend abends", "nacht nachts", "", "mitternacht")
	b.deixis(lastOne, "gestern letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriges vorjahr")
	b.deixis(previousOne, "vorangegangenen vorherigen vorangegangene vorgestern")
	b.deixis(thisOne, "diese diesen dieser dieses diesem heute laufenden laufende aktuellen")
	b.deixis(nextOne, "nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem morgen")
	b.deixis(followingOne, "folgenden folgende darauffolgenden übermorgen")
	b.mark(isRelDay, "gestern heute morgen vorgestern übermorgen")
	b.mark(isEarly, "anfang ende mitte früher später beginn")
	b.mark(isYearWord, "jahr jahre jahres geschäftsjahr")
	b.mark(isAgoBefore, "vor")
	b.cue(cueNow, "jetzt")
	b.cue(cueShiftWord, "später zuvor danach vorher früher nach vor")
	b.cue(cueSpanAdjective, "ganze ganzen volle vollen lange langen weitere weiteren aufeinanderfolgende")
	b.hint(hintClockWord, "uhr")
	b.mark(isPrep, "am im in an um bis seit ab von vom zum zur nach vor bei während ende anfang mitte gegen")
	b.mark(isMonthPrep, "im seit bis ab vom zum von nach vor ende anfang mitte")
	b.mark(isYearPrep, "seit bis ab von vor nach jahr jahre jahres im in ende anfang mitte zwischen und um sommer winter herbst frühjahr")
	b.mark(isSeasonPrep, "im seit bis ab vom zum nach vor ende anfang mitte")
	b.mark(isSpanPrep, "für seit in vor nach binnen innerhalb über als fast rund etwa")
}

func (b builder) germanBounds() {
	const before, after = true, false
	b.bounds(article.Approx, before, "rund|etwa|circa|zirka|ca|ca .|ungefähr|um die|schätzungsweise|in etwa|an die")
	b.bounds(article.MoreThan, before, "mehr als|über|gut|weit über|deutlich über|deutlich mehr als|länger als|älter als|höher als|größer als")
	b.bounds(article.LessThan, before, "weniger als|unter|kürzer als|jünger als|deutlich unter|weit unter")
	b.bounds(article.AtLeast, before, "mindestens|wenigstens|zumindest|nicht weniger als|ab")
	b.bounds(article.AtMost, before, "bis zu|höchstens|maximal|nicht mehr als|bis|bis maximal")
	b.bounds(article.Nearly, before, "fast|knapp|beinahe|nahezu|annähernd")
	b.bounds(article.AtLeast, after, "oder mehr|und mehr|und älter|und darüber")
	b.bounds(article.AtMost, after, "oder weniger|und jünger")
	b.mark(isBoundFiller, "den die der das dem ein eine einen einem einer")
}

func (b builder) germanGrammar() {
	b.mark(isArticle, "ein eine einen einem einer eines")
	b.mark(isDefinite, "der die das den dem des im am zum zur vom beim")
	b.mark(isPossessive, "sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere mein meine")
	b.mark(isSkip, "mehr weitere weiteren weiterer aller alle insgesamt verschiedene")
	b.mark(isAnd, "und")
	b.mark(isOr, "oder")
	b.mark(isTo, "bis zu auf")
	b.mark(isBetween, "zwischen")
	b.mark(isFrom, "von vom")
	b.mark(isOf, "der des von")
	b.mark(isIn, "in im")
	b.mark(isBy, "um")
	b.mark(isOut, "aus")
	b.mark(isPer, "pro je")
	b.mark(isEach, "jeder jede jedes jeden")
	b.mark(isBe, "ist war sind waren sei wäre wird wurde worden")
	b.mark(isPersonPronoun, "er sie ich wir der die")
	b.mark(isPresent, "ist sind hat haben")
	b.mark(isFuture, "wird werden soll sollen will wollen kann können könnte könnten dürfte dürften muss")
	b.mark(isPast, "war waren hatte hatten wurde wurden worden gewesen ging kam gab stand fand begann")
	b.mark(isSaid, "sagte sagten erklärte teilte berichtete schrieb")
	b.mark(isAhead, "geplant beginnt startet findet endet")
	b.mark(isStop, "der die das den dem des ein eine einen einem einer eines und oder aber als bis von vom zum zur im am in an auf aus bei mit nach seit über unter um vor für gegen ohne durch zwischen wegen während trotz "+
		"ist war sind waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen nicht auch noch nur schon sehr so wie dass ob weil wenn da dort hier er sie es wir ihr ich man sich sein seine seiner ihre ihrer ihren zu pro je damit davon dabei dazu danach dann mehr weniger insgesamt "+
		"sagte teilte gestern heute morgen")
	b.mark(isChild, "kinder kindern jugendliche erwachsene menschen")
	b.mark(isPerson, "menschen personen leute frauen männer einwohner")
}

func (b builder) germanCues() {
	b.mark(isPercent, "prozent")
	b.cue(cuePercentagePoint, "prozentpunkt prozentpunkte prozentpunkten")
	b.hint(hintBasis, "basis")
	b.hint(hintPoll, "umfrage prozent % wähler")
	b.mark(isRise, "stieg stiegen steigt gestiegen steigen wuchs wachsen gewachsen zugelegt kletterte erhöht erhöhte erhöhen zunahm zugenommen legte plus angehoben verteuert steigern gesteigert")
	b.mark(isFall, "sank sanken sinkt gesunken sinken fiel fielen gefallen fallen verlor verloren schrumpfte geschrumpft reduziert reduzierte gekürzt verringert minus senken gesenkt senkte zurückgegangen brach eingebrochen abgenommen")
	b.hint(hintVerbEnd, "gestiegen gewachsen zugelegt erhöht zugenommen angehoben verteuert gesteigert steigen wachsen gesunken gefallen verloren geschrumpft reduziert gekürzt verringert gesenkt zurückgegangen eingebrochen abgenommen sinken fallen zurück zu")
	b.cue(cueRiseNoun, "anstieg wachstum zuwachs plus erhöhung zunahme")
	b.cue(cueFallNoun, "rückgang minus verlust einbruch kürzung senkung abnahme")
	b.mark(isScore, "sieg niederlage gewann verlor unterlag stimmen abstimmung spiel tor tore ergebnis endstand stimmte gegen endete")
	b.mark(isAge, "alter alters lebensalter")
	b.mark(isAgeBound, "unter über")
	b.cue(cueYearsOld, "jährige jähriger jährigen jähriges jährigem jährig")
	b.cue(cueOld, "alt alte alten alter altes")
	b.mark(isTurned, "wurde wird")
	b.mark(isNamed, "artikel paragraf paragraph seite kapitel absatz platz bus linie zimmer gleis bundesstraße autobahn nummer")
	b.mark(isPreNum, "nr")
	b.mark(isLoosePrefix, "über unter mitte anfang ende u ü")
	b.cue(cueIdentifier, "telefon tel fax handy telefonnummer kontonummer iban plz")
	b.cue(cueStreet, "straße strasse allee weg gasse")
	b.hint(hintThan, "als")
	b.hint(hintAgainst, "gegen zu")
	b.hint(hintOrdinalNoun, "platz runde mal spieltag stock geburtstag jahrestag klasse minute auflage etage kapitel rang stelle weltkrieg")
	b.hint(hintVotes, "stimmen tore")
	b.cue(cueTotal, "zahl anzahl gesamtzahl")
	b.cue(cueTotalNoun, "einwohnerzahl opferzahl")
	b.cue(cueRateNoun, "stück person kopf kilo liter tonne")
	b.cue(cueMoneyWord, "umsatz gewinn euro wirtschaft unternehmen wachstum quartal konzern")
	b.cue(cuePersonNoun, "junge mädchen mann frau sohn tochter")
}

// germanBases are the parts that German number words are made of.
var germanBases = map[string]uint32{
	"ein": 1, "eins": 1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
	"elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
	"zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
}

// germanNumber reads a number that is written as one word: "zweiundzwanzig",
// "dreihundertfünfzig", "zweitausend".
func germanNumber(s string) (word, bool) {
	if len(s) < 7 || len(s) > 60 {
		return word{}, false
	}
	ordinal := false
	n, ok := germanSum(s)
	if !ok {
		stem := s
		for _, ending := range [...]string{"ste", "sten", "ster", "stes", "stem"} {
			if t, cut := strings.CutSuffix(s, ending); cut {
				stem = t
			}
		}
		if stem == s {
			return word{}, false
		}
		if n, ok = germanSum(stem); !ok {
			return word{}, false
		}
		ordinal = true
	}
	class := hundredsOf
	if n < 100 {
		class = teenWord
	}
	return word{num: class, n: n, ordinal: ordinal}, true
}

// germanSum adds up the parts of a number word below a million.
func germanSum(s string) (uint32, bool) {
	if n, ok := germanBases[s]; ok {
		return n, true
	}
	for _, factor := range [...]struct {
		word string
		n    uint32
	}{{"tausend", 1000}, {"hundert", 100}} {
		left, right, found := strings.Cut(s, factor.word)
		if !found {
			continue
		}
		times, rest := uint32(1), uint32(0)
		var ok bool
		if left != "" {
			if times, ok = germanSum(left); !ok || times >= 1000 {
				return 0, false
			}
		}
		if right = strings.TrimPrefix(right, "und"); right != "" {
			if rest, ok = germanSum(right); !ok || rest >= factor.n {
				return 0, false
			}
		}
		return times*factor.n + rest, true
	}
	for cut := 3; ; {
		k := strings.Index(s[min(cut, len(s)):], "und")
		if k < 0 {
			return 0, false
		}
		k += cut
		unit, ok1 := germanBases[s[:k]]
		ten, ok2 := germanBases[s[k+3:]]
		if ok1 && ok2 && unit < 10 && ten >= 20 {
			return ten + unit, true
		}
		cut = k + 3
	}
}
