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
	b.coins("2=cent,cents GBP2=pence CHF2=rappen")
	b.list(germanNumbers, germanTime, germanBounds, germanGrammar, germanCues)
	for k, day := range split("montag dienstag mittwoch donnerstag freitag samstag sonntag", " ") {
		for part, endings := range germanDayParts {
			for _, ending := range split(endings, ",") { // "Montagabend"
				w := b.at(day + ending)
				w.weekday, w.part = uint8(k+1), dayPart(part)
			}
		}
	}
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

var germanNumbers = []listing{
	{kind: numberWords, num: unitWord, words: "null=0 eins=1 zwei|zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9"},
	{kind: numberWords, num: teenWord, words: "zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19"},
	{kind: numberWords, num: tenWord, words: "zwanzig=20 dreißig|dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90"},
	{kind: numberWords, num: hundred, words: "hundert=2"},
	{kind: numberWords, num: scale, words: "tausend=3 million=6 milliarde=9 billion=12"},
	{kind: numberWords, num: dozen, words: "dutzend=12"},
	{kind: numberWords, num: vagueWord, words: "dutzende|dutzenden=12 hunderte|hunderten=2 tausende|tausenden=3 zehntausende|zehntausenden=4 hunderttausende|hunderttausenden=5 millionen=6 milliarden=9 billionen=12"},
	{kind: numberWords, num: andHalf, words: "anderthalb|eineinhalb=1 zweieinhalb=2 dreieinhalb=3 viereinhalb=4 fünfeinhalb=5 sechseinhalb=6"},
	{kind: ordinalWords, num: unitWord, words: "erste|ersten|erster|erstes|erstem=1 zweite|zweiten|zweiter|zweites|zweitem=2 dritte|dritten|dritter|drittes|drittem=3 vierte|vierten|vierter|viertes|viertem=4 fünfte|fünften|fünfter|fünftes|fünftem=5 sechste|sechsten|sechster|sechstes|sechstem=6 siebte|siebten|siebter|siebtes|siebtem=7 achte|achten|achter|achtes|achtem=8 neunte|neunten|neunter|neuntes|neuntem=9"},
	{kind: ordinalWords, num: teenWord, words: "zehnte|zehnten|zehnter|zehntes|zehntem=10 elfte|elften|elfter|elftes|elftem=11 zwölfte|zwölften|zwölfter|zwölftes|zwölftem=12 dreizehnte|dreizehnten|dreizehnter|dreizehntes|dreizehntem=13 vierzehnte|vierzehnten|vierzehnter|vierzehntes|vierzehntem=14 fünfzehnte|fünfzehnten|fünfzehnter|fünfzehntes|fünfzehntem=15"},
	{kind: ordinalWords, num: tenWord, words: "zwanzigste|zwanzigsten|zwanzigster|zwanzigstes|zwanzigstem=20 dreißigste|dreißigsten|dreißigster|dreißigstes|dreißigstem=30"},
	{kind: numberWords, num: fractionOf, words: "hälfte|halbe|halben|halber|halbes|halb=2 drittel|dritteln=3 viertel|vierteln=4 fünftel=5 sechstel=6 siebtel=7 achtel=8 neuntel=9 zehntel=10 zwanzigstel=20 hundertstel=100 tausendstel=1000"},
	{cue: cueMinus, words: "minus"},
	{cue: cuePoint, words: "komma"},
	{kind: valueWords, cue: cueMultiple, words: "doppelt|doppelte|doppelten|verdoppelt|verdoppelte|verdoppelten|zweimal|verdoppeln=2 dreifach|dreifache|dreimal|verdreifacht|verdreifachte|verdreifachen=3 vierfach|vierfache|viermal|vervierfacht=4 fünffach|fünfmal=5 zehnfach|zehnmal=10"},
	{is: isTimes, words: "mal"},
	{is: isCompare, words: "so mehr höher größer als"},
}

// germanDayParts are the endings that name a part of a day behind the day.
var germanDayParts = [...]string{noPart: ",mittag", morning: "morgen,vormittag,früh", afternoon: "nachmittag", evening: "abend", night: "nacht"}

var germanTime = []listing{
	{kind: weekdayWords, words: "sonnabend=6"},
	{kind: monthWords, words: "januar|jänner=1 februar|feber=2 märz=3 april=4 mai=5 juni=6 juli=7 august=8 september=9 oktober=10 november=11 dezember=12"},
	{kind: monthWords, cue: cueShort, words: "jan=1 feb=2 mrz=3 apr=4 jun=6 jul=7 aug=8 sep|sept=9 okt=10 nov=11 dez=12"},
	{cue: cueWeakMonth, words: "april august"},
	{kind: seasonWords, words: "frühjahr|frühling=1 sommer=2 herbst=3 winter=4"},
	{kind: periodWords, words: "sekunde|sekunden=1 minute|minuten=2 stunde|stunden=3 tag|tage|tagen|tages=4 woche|wochen=5 monat|monate|monaten|monats=6 quartal|quartale|quartals|quartalen=7 jahr|jahre|jahren|jahres=8 jahrzehnt|jahrzehnte|jahrzehnten|jahrzehnts=9 jahrhundert|jahrhunderte|jahrhunderten|jahrhunderts=10 jahrtausend|jahrtausende=11 wochenende|wochenenden|wochenendes=12"},
	{kind: partWords, words: "vormittag|früh=1 nachmittag|nachmittags=2 abend|abends=3 nacht|nachts=4 mitternacht=6"},
	{kind: deixisWords, deixis: lastOne, words: "gestern letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriges vorjahr"},
	{kind: deixisWords, deixis: previousOne, words: "vorangegangenen vorherigen vorangegangene vorgestern"},
	{kind: deixisWords, deixis: thisOne, words: "diese diesen dieser dieses diesem heute laufenden laufende aktuellen"},
	{kind: deixisWords, deixis: nextOne, words: "nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem morgen"},
	{kind: deixisWords, deixis: followingOne, words: "folgenden folgende darauffolgenden übermorgen"},
	{is: isRelDay, words: "gestern heute morgen vorgestern übermorgen"},
	{is: isEarly, words: "anfang ende mitte früher später beginn"},
	{is: isYearWord, words: "jahr jahre jahres geschäftsjahr"},
	{is: isAgoBefore, words: "vor"},
	{cue: cueNow, words: "jetzt"},
	{cue: cueShiftWord, words: "später zuvor danach vorher früher nach vor"},
	{cue: cueSpanAdjective, words: "ganze ganzen volle vollen lange langen weitere weiteren aufeinanderfolgende"},
	{hint: hintClockWord, words: "uhr"},
	{is: isPrep, words: "am im in an um bis seit ab von vom zum zur nach vor bei während ende anfang mitte gegen"},
	{is: isMonthPrep, words: "im seit bis ab vom zum von nach vor ende anfang mitte"},
	{is: isYearPrep, words: "seit bis ab von vor nach jahr jahre jahres im in ende anfang mitte zwischen und um sommer winter herbst frühjahr"},
	{is: isSeasonPrep, words: "im seit bis ab vom zum nach vor ende anfang mitte"},
	{is: isSpanPrep, words: "für seit in vor nach binnen innerhalb über als fast rund etwa"},
}

var germanBounds = []listing{
	{kind: boundsBefore, bound: article.Approx, words: "rund|etwa|circa|zirka|ca|ca .|ungefähr|um die|schätzungsweise|in etwa|an die"},
	{kind: boundsBefore, bound: article.MoreThan, words: "mehr als|über|gut|weit über|deutlich über|deutlich mehr als|länger als|älter als|höher als|größer als"},
	{kind: boundsBefore, bound: article.LessThan, words: "weniger als|unter|kürzer als|jünger als|deutlich unter|weit unter"},
	{kind: boundsBefore, bound: article.AtLeast, words: "mindestens|wenigstens|zumindest|nicht weniger als|ab"},
	{kind: boundsBefore, bound: article.AtMost, words: "bis zu|höchstens|maximal|nicht mehr als|bis|bis maximal"},
	{kind: boundsBefore, bound: article.Nearly, words: "fast|knapp|beinahe|nahezu|annähernd"},
	{kind: boundsAfter, bound: article.AtLeast, words: "oder mehr|und mehr|und älter|und darüber"},
	{kind: boundsAfter, bound: article.AtMost, words: "oder weniger|und jünger"},
	{is: isBoundFiller, words: "den die der das dem ein eine einen einem einer"},
}

var germanGrammar = []listing{
	{is: isArticle, words: "ein eine einen einem einer eines"},
	{is: isDefinite, words: "der die das den dem des im am zum zur vom beim"},
	{is: isPossessive, words: "sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere mein meine"},
	{is: isSkip, words: "mehr weitere weiteren weiterer aller alle insgesamt verschiedene"},
	{is: isAnd, words: "und"},
	{is: isOr, words: "oder"},
	{is: isTo, words: "bis zu auf"},
	{is: isBetween, words: "zwischen"},
	{is: isFrom, words: "von vom"},
	{is: isOf, words: "der des von"},
	{is: isIn, words: "in im"},
	{is: isBy, words: "um"},
	{is: isOut, words: "aus"},
	{is: isPer, words: "pro je"},
	{is: isEach, words: "jeder jede jedes jeden"},
	{is: isBe, words: "ist war sind waren sei wäre wird wurde worden"},
	{is: isPersonPronoun, words: "er sie ich wir der die"},
	{is: isPresent, words: "ist sind hat haben"},
	{is: isFuture, words: "wird werden soll sollen will wollen kann können könnte könnten dürfte dürften muss"},
	{is: isPast, words: "war waren hatte hatten wurde wurden worden gewesen ging kam gab stand fand begann"},
	{is: isSaid, words: "sagte sagten erklärte teilte berichtete schrieb"},
	{is: isAhead, words: "geplant beginnt startet findet endet"},
	{is: isStop, words: "der die das den dem des ein eine einen einem einer eines und oder aber als bis von vom zum zur im am in an auf aus bei mit nach seit über unter um vor für gegen ohne durch zwischen wegen während trotz " +
		"ist war sind waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen nicht auch noch nur schon sehr so wie dass ob weil wenn da dort hier er sie es wir ihr ich man sich sein seine seiner ihre ihrer ihren zu pro je damit davon dabei dazu danach dann mehr weniger insgesamt " +
		"sagte teilte gestern heute morgen"},
	{is: isChild, words: "kinder kindern jugendliche erwachsene menschen"},
	{is: isPerson, words: "menschen personen leute frauen männer einwohner"},
}

var germanCues = []listing{
	{is: isPercent, words: "prozent"},
	{cue: cuePercentagePoint, words: "prozentpunkt prozentpunkte prozentpunkten"},
	{hint: hintBasis, words: "basis"},
	{hint: hintPoll, words: "umfrage prozent % wähler"},
	{is: isRise, words: "stieg stiegen steigt gestiegen steigen wuchs wachsen gewachsen zugelegt kletterte erhöht erhöhte erhöhen zunahm zugenommen legte plus angehoben verteuert steigern gesteigert"},
	{is: isFall, words: "sank sanken sinkt gesunken sinken fiel fielen gefallen fallen verlor verloren schrumpfte geschrumpft reduziert reduzierte gekürzt verringert minus senken gesenkt senkte zurückgegangen brach eingebrochen abgenommen"},
	{hint: hintVerbEnd, words: "gestiegen gewachsen zugelegt erhöht zugenommen angehoben verteuert gesteigert steigen wachsen gesunken gefallen verloren geschrumpft reduziert gekürzt verringert gesenkt zurückgegangen eingebrochen abgenommen sinken fallen zurück zu"},
	{cue: cueRiseNoun, words: "anstieg wachstum zuwachs plus erhöhung zunahme höher"},
	{cue: cueFallNoun, words: "rückgang minus verlust einbruch kürzung senkung abnahme niedriger tiefer"},
	{is: isScore, words: "siegte siegten besiegte besiegten schlug gewannen führte sieg niederlage gewann verlor unterlag stimmen abstimmung spiel tor tore ergebnis endstand stimmte gegen endete"},
	{is: isAge, words: "alter alters lebensalter"},
	{is: isAgeBound, words: "unter über"},
	{cue: cueYearsOld, words: "jährige jähriger jährigen jähriges jährigem jährig"},
	{cue: cueOld, words: "alt alte alten alter altes"},
	{is: isTurned, words: "wurde wird"},
	{is: isNamed, words: "artikel paragraf paragraph seite kapitel absatz platz bus linie zimmer gleis bundesstraße autobahn nummer"},
	{is: isPreNum, words: "nr"},
	{is: isLoosePrefix, words: "über unter mitte anfang ende u ü"},
	{cue: cueIdentifier, words: "telefon tel fax handy telefonnummer kontonummer iban plz"},
	{cue: cueStreet, words: "straße strasse allee weg gasse"},
	{hint: hintPerIn, words: "im"},
	{hint: hintThan, words: "als"},
	{hint: hintAgainst, words: "gegen zu"},
	{hint: hintOrdinalNoun, words: "platz runde mal spieltag stock geburtstag jahrestag klasse minute auflage etage kapitel rang stelle weltkrieg"},
	{hint: hintVotes, words: "stimmen tore"},
	{cue: cueTotal, words: "zahl anzahl gesamtzahl"},
	{cue: cueTotalNoun, words: "einwohnerzahl opferzahl"},
	{cue: cueRateNoun, words: "stück person kopf kilo liter tonne"},
	{cue: cueMoneyWord, words: "umsatz gewinn euro wirtschaft unternehmen wachstum quartal konzern"},
	{cue: cuePersonNoun, words: "junge mädchen mann frau sohn tochter"},
}

// germanBases are the parts that German number words are made of.
const germanBases = " ein=1 eins=1 eine=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 "

// germanBase returns the value of one of germanBases; 0 for none.
func germanBase(s string) uint32 {
	if len(s) < 3 || len(s) > 9 {
		return 0
	}
	for rest := germanBases; ; {
		i := strings.Index(rest, s)
		if i < 0 {
			return 0
		}
		end := i + len(s)
		if rest[end] == '=' && i > 0 && rest[i-1] == ' ' {
			n, _, _ := strings.Cut(rest[end+1:], " ")
			return uint32(smallNumber(n))
		}
		rest = rest[end:]
	}
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
	if n := germanBase(s); n > 0 {
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
		unit, ten := germanBase(s[:k]), germanBase(s[k+3:])
		if unit > 0 && unit < 10 && ten >= 20 {
			return ten + unit, true
		}
		cut = k + 3
	}
}
