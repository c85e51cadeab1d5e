// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"sync"

	"github.com/copydesk/copydesk/article"
)

// french is built once, when the first French text is read.
var french = sync.OnceValue(newFrench)

func newFrench() *language {
	b := newLanguage("fr", comma, blank)
	l := b.l
	l.dayFirst, l.lowerNames, l.elides, l.nounFirst, l.fourTwenties, l.sameDenominators = true, true, true, true, true, true
	l.ordinalSuffixes = []string{"er", "ère", "re", "e", "ème", "eme", "nd", "nde"}
	l.verbEndings = frenchEndings
	l.agoRest = []string{"y", "a"}
	l.andJoins = func(s *sum) bool { return s.room == forUnits }
	l.plural = romancePlural
	b.coins("EUR2=centime,centimes 2=cents")
	b.list(frenchNumbers, frenchTime, frenchBounds, frenchGrammar, frenchCues)
	b.units("metre=mètre,mètres kilometre=kilomètre,kilomètres centimetre=centimètre,centimètres millimetre=millimètre,millimètres mile=mile,miles foot=pied,pieds " +
		"kilogram=kilogramme,kilogrammes,kilo,kilos gram=gramme,grammes tonne=tonne,tonnes milligram=milligramme,milligrammes litre=litre,litres millilitre=millilitre,millilitres hectolitre=hectolitre,hectolitres " +
		"hectare=hectare,hectares barrel=baril,barils square_metre=mètre_carré,mètres_carrés square_kilometre=kilomètre_carré,kilomètres_carrés cubic_metre=mètre_cube,mètres_cubes " +
		"degree_celsius=degré_celsius,degrés_celsius degree=degré,degrés kilometre_per_hour=kilomètre_heure,kilomètres_heure,kilomètre_par_heure,kilomètres_par_heure,km/h watt=watt,watts kilowatt=kilowatt,kilowatts " +
		"megawatt=mégawatt,mégawatts gigawatt=gigawatt,gigawatts kilowatt-hour=kilowattheure,kilowattheures megawatt-hour=mégawattheure,mégawattheures terawatt-hour=térawattheures " +
		"light-year=année-lumière,années-lumière nautical_mile=mille_marin,milles_marins megabyte=mégaoctet,mégaoctets gigabyte=gigaoctet,gigaoctets")
	b.currencies(false)
	b.money("EUR=euro,euros GBP=livre_sterling,livres_sterling,livre,livres CHF=franc_suisse,francs_suisses XAF=franc_cfa,francs_cfa CAD=dollar_canadien,dollars_canadiens AUD=dollar_australien,dollars_australiens " +
		"USD=dollar_américain,dollars_américains JPY=yen,yens CNY=yuan,yuans INR=roupie,roupies RUB=rouble,roubles SEK=couronne_suédoise,couronnes_suédoises NOK=couronnes_norvégiennes DKK=couronnes_danoises TRY=livres_turques UAH=hryvnia,hryvnias")
	return b.finish()
}

// frenchEndings tell the tenses; the first that fits counts.
var frenchEndings = []verbEnding{{"rait", noTense}, {"raient", noTense}, {"era", willTense}, {"ira", willTense}, {"dra", willTense}, {"rra", willTense}, {"ront", willTense},
	{"ait", pastTense}, {"aient", pastTense}, {"èrent", pastTense}}

var frenchNumbers = []listing{
	{kind: numberWords, num: unitWord, words: "zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9"},
	{kind: numberWords, num: teenWord, words: "onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16"},
	{kind: numberWords, num: tenWord, words: "dix=10 vingt|vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante|octante=80 nonante=90"},
	{kind: numberWords, num: hundred, words: "cent|cents=2"},
	{kind: numberWords, num: scale, words: "mille=3 million=6 milliard=9 billion=12"},
	{kind: numberWords, num: dozen, words: "douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000"},
	{hint: hintApprox, words: "dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier"},
	{kind: numberWords, num: vagueWord, words: "dizaines=1 douzaines=12 centaines=2 milliers=3 millions=6 milliards=9"},
	{kind: ordinalWords, num: unitWord, words: "premier|première|premiers|premières=1 deuxième|second|seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9"},
	{kind: ordinalWords, num: teenWord, words: "dixième=10 onzième=11 douzième=12 treizième=13 quinzième=15"},
	{kind: ordinalWords, num: tenWord, words: "vingtième=20 trentième=30"},
	{kind: numberWords, num: fractionOf, words: "moitié|demi|demie=2 tiers=3 quart|quarts=4 cinquièmes=5 sixièmes=6 dixièmes=10 centièmes=100"},
	{cue: cueMinus, words: "moins"},
	{cue: cuePoint, words: "virgule"},
	{kind: valueWords, cue: cueMultiple, words: "double|doublé|doublée|doublés|doublent|doubler=2 triple|triplé|triplée|tripler=3 quadruple|quadruplé=4"},
	{is: isTimes, words: "fois"},
	{is: isCompare, words: "plus moins supérieur supérieure le la que"},
}

var frenchTime = []listing{
	{kind: monthWords, words: "janvier=1 février=2 mars=3 avril=4 mai=5 juin=6 juillet=7 août|aout=8 septembre=9 octobre=10 novembre=11 décembre=12"},
	{kind: monthWords, cue: cueShort, words: "janv=1 févr=2 juil=7 oct=10 nov=11 déc=12"},
	{cue: cueWeakMonth, words: "mars avril mai juin août"},
	{kind: weekdayWords, words: "lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7"},
	{kind: seasonWords, words: "printemps=1 été=2 automne=3 hiver=4"},
	{kind: periodWords, words: "seconde|secondes=1 minute|minutes=2 heure|heures=3 jour|jours|journée|journées=4 semaine|semaines=5 mois=6 trimestre|trimestres=7 an|ans|année|années=8 décennie|décennies=9 siècle|siècles=10 millénaire|millénaires=11 week-end=12"},
	{kind: partWords, words: "matin|matinée=1 après-midi=2 soir|soirée=3 nuit=4 midi=5 minuit=6"},
	{kind: deixisWords, deixis: lastOne, words: "hier dernier dernière passé passée"},
	{kind: deixisWords, deixis: previousOne, words: "précédent précédente avant-hier"},
	{kind: deixisWords, deixis: thisOne, words: "ce cet cette aujourd'hui aujourd’hui courant"},
	{kind: deixisWords, deixis: nextOne, words: "demain prochain prochaine"},
	{kind: deixisWords, deixis: followingOne, words: "suivant suivante après-demain"},
	{is: isRelDay, words: "hier aujourd'hui aujourd’hui demain"},
	{is: isEarly, words: "début fin mi milieu"},
	{is: isYearWord, words: "année an exercice"},
	{is: isAgoBefore, words: "il"},
	{cue: cueShiftWord, words: "plus après avant auparavant tard tôt"},
	{hint: hintDecadeLead, words: "années"},
	{hint: hintHourWord, words: "heure heures h"},
	{hint: hintAt, words: "à vers dès"},
	{is: isPrep, words: "le la en à au de du depuis dès jusqu'au jusqu’au avant après pour vers entre"},
	{is: isMonthPrep, words: "en de depuis dès avant après fin début mi courant le du au d'ici"},
	{is: isYearPrep, words: "en de depuis dès avant après fin début mi an année jusqu'en jusqu’en entre et à"},
	{is: isSeasonPrep, words: "à en de cet ce au depuis pour"},
	{is: isSpanPrep, words: "pendant depuis en pour durant que dans de"},
}

var frenchBounds = []listing{
	{kind: boundsBefore, bound: article.Approx, words: "environ|quelque|quelques|autour de|aux alentours de|à peu près|approximativement|de l'ordre de|de l’ordre de"},
	{kind: boundsBefore, bound: article.MoreThan, words: "plus de|plus d|supérieur à|supérieure à|au-delà de|un peu plus de|dépassant|dépasse|dépasser"},
	{kind: boundsBefore, bound: article.LessThan, words: "moins de|inférieur à|inférieure à|en dessous de|sous les"},
	{kind: boundsBefore, bound: article.AtLeast, words: "au moins|au minimum|pas moins de|à partir de|minimum"},
	{kind: boundsBefore, bound: article.AtMost, words: "jusqu'à|jusqu’à|au plus|au maximum|tout au plus|maximum"},
	{kind: boundsBefore, bound: article.Nearly, words: "près de|presque|quasi|à peine"},
	{kind: boundsAfter, bound: article.AtLeast, words: "ou plus|et plus|au moins"},
	{kind: boundsAfter, bound: article.AtMost, words: "ou moins|au plus|au maximum"},
	{kind: boundsAfter, bound: article.Approx, words: "environ"},
	{is: isBoundFiller, words: "le la les un une"},
}

var frenchGrammar = []listing{
	{is: isArticle, words: "un une"},
	{is: isDefinite, words: "le la les l' l’ du au aux des"},
	{is: isPossessive, words: "son sa ses leur leurs notre nos votre mon ma mes"},
	{is: isSkip, words: "autres autre plus de d'autres d’autres"},
	{is: isAnd, words: "et"},
	{is: isOr, words: "ou"},
	{is: isTo, words: "à"},
	{is: isBetween, words: "entre"},
	{is: isFrom, words: "de"},
	{is: isOf, words: "de des du d'entre"},
	{is: isIn, words: "sur dans"},
	{is: isBy, words: "de"},
	{is: isPer, words: "par"},
	{is: isEach, words: "chaque tous toutes"},
	{is: isBe, words: "est était sont étaient fut a avait"},
	{is: isPersonPronoun, words: "il elle ils elles je nous qui"},
	{is: isFuture, words: "sera seront va vont devrait devraient doit doivent aura pourrait pourraient"},
	{is: isPast, words: "était étaient a ont avait avaient été eu fait"},
	{is: isSaid, words: "dit déclaré annoncé indiqué expliqué affirmé"},
	{is: isAhead, words: "prévu prévue prévus attendu"},
	{is: isStop, words: "le la les un une des du de au aux et ou mais donc car ni que qui dont où à en dans sur sous par pour avec sans vers chez entre contre depuis pendant avant après ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous eux elles je se s' ne pas plus moins très aussi est sont était étaient a ont avait avaient sera seront été avoir être fait font selon lors comme si y"},
	{is: isPlural, words: "personnes gens"},
	{is: isChild, words: "enfants enfant adultes jeunes jeune"},
	{is: isPerson, words: "personnes habitants gens"},
	{is: isSingular, words: "fois mois pays cas temps corps cours bras fils repas prix succès procès"},
}

var frenchCues = []listing{
	{is: isPercent, words: "pourcent pourcents"},
	{is: isPer, words: "pour"},
	{is: isCent, words: "cent"},
	{cue: cuePointWord, words: "point points"},
	{hint: hintPoll, words: "sondage % pourcentage électeurs intentions"},
	{is: isRise, words: "augmenté augmente augmentent augmentation progressé progresse hausse bondi grimpé grimpe gagné gagne crû accru bond relevé passé passe"},
	{is: isFall, words: "baissé baisse diminué diminue reculé recule chuté chute perdu perd recul tombé tombe réduit réduction repli"},
	{is: isScore, words: "victoire défaite battu voix score match but buts contre vote"},
	{is: isAge, words: "âgé âgée âgés âgées âge"},
	{is: isTurned, words: "fêté eu"},
	{hint: hintAgeOf, words: "de"},
	{cue: cuePersonNoun, words: "homme femme garçon fille fils jeune adolescent adolescente mère père retraité retraitée habitant étudiant étudiante conducteur victime suspect élève enfant"},
	{is: isNamed, words: "article page chapitre alinéa salle bus ligne numéro porte voie étage chambre"},
	{is: isPreNum, words: "n° numéro"},
	{is: isLoosePrefix, words: "mi fin début"},
	{cue: cueStreet, words: "rue avenue boulevard place chemin impasse quai allée"},
	{cue: cueIdentifier, words: "téléphone tél fax portable iban siret"},
	{cue: cueTotal, words: "nombre total bilan"},
	{cue: cueTotalNoun, words: "bilan population"},
	{cue: cueRateNoun, words: "personne kilo litre tonne pièce"},
	{cue: cueMoneyWord, words: "bénéfice affaires ventes résultat croissance euros économie entreprise pib"},
	{hint: hintToThe, words: "au"},
	{hint: hintThan, words: "de que"},
	{hint: hintAgainst, words: "contre"},
	{is: isAt, words: "à vers dès"},
	{hint: hintVotes, words: "voix buts"},
}

// romancePlural reports the plural ending of French and Spanish nouns.
func romancePlural(s string) bool {
	return len(s) > 3 && (s[len(s)-1] == 's' || s[len(s)-1] == 'x')
}
