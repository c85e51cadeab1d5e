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
	l.agoRest = []string{"y", "a"}
	l.andJoins = func(s *sum) bool { return s.room == forUnits }
	l.plural = romancePlural
	l.minors = map[string]minor{"centime": {"EUR", 2, false}, "centimes": {"EUR", 2, false}, "cents": {"", 2, false}}
	b.frenchNumbers()
	b.frenchTime()
	b.frenchBounds()
	b.frenchGrammar()
	b.frenchCues()
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

func (b builder) frenchNumbers() {
	b.numbers(unitWord, "zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9")
	b.numbers(teenWord, "onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16")
	b.numbers(tenWord, "dix=10 vingt|vingts=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 huitante|octante=80 nonante=90")
	b.numbers(hundred, "cent|cents=2")
	b.numbers(scale, "mille=3 million=6 milliard=9 billion=12")
	b.numbers(dozen, "douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 millier=1000")
	b.hint(hintApprox, "dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier")
	b.numbers(vagueWord, "dizaines=1 douzaines=12 centaines=2 milliers=3 millions=6 milliards=9")
	b.ordinals(unitWord, "premier|première|premiers|premières=1 deuxième|second|seconde=2 troisième=3 quatrième=4 cinquième=5 sixième=6 septième=7 huitième=8 neuvième=9")
	b.ordinals(teenWord, "dixième=10 onzième=11 douzième=12 treizième=13 quinzième=15")
	b.ordinals(tenWord, "vingtième=20 trentième=30")
	b.numbers(fractionOf, "moitié|demi|demie=2 tiers=3 quart|quarts=4 cinquièmes=5 sixièmes=6 dixièmes=10 centièmes=100")
	b.cue(cueMinus, "moins")
	b.cue(cuePoint, "virgule")
	b.each("double|doublé|doublée|doublés|doublent|doubler=2 triple|triplé|triplée|tripler=3 quadruple|quadruplé=4", func(w *word, n int) { w.n, w.cue = uint32(n), w.cue|cueMultiple })
	b.mark(isTimes, "fois")
	b.mark(isCompare, "plus moins supérieur supérieure le la que")
}

func (b builder) frenchTime() {
	b.each("janvier=1 février=2 mars=3 avril=4 mai=5 juin=6 juillet=7 août|aout=8 septembre=9 octobre=10 novembre=11 décembre=12", func(w *word, n int) { w.month = uint8(n) })
	b.each("janv=1 févr=2 juil=7 sept=9 oct=10 nov=11 déc=12", func(w *word, n int) { w.month, w.cue = uint8(n), w.cue|cueShort })
	b.cue(cueWeakMonth, "mars avril mai juin août")
	b.at("sept").month = 0
	b.each("lundi=1 mardi=2 mercredi=3 jeudi=4 vendredi=5 samedi=6 dimanche=7", func(w *word, n int) { w.weekday = uint8(n) })
	b.seasons("printemps", "été", "automne", "hiver")
	b.periods("seconde secondes", "minute minutes", "heure heures", "jour jours journée journées", "semaine semaines", "mois", "trimestre trimestres", "an ans année années",
		"décennie décennies", "siècle siècles", "millénaire millénaires", "week-end")
	b.parts("matin matinée", "après-midi", "soir soirée", "nuit", "midi", "minuit")
	b.deixis(lastOne, "hier dernier dernière passé passée")
	b.deixis(previousOne, "précédent précédente avant-hier")
	b.deixis(thisOne, "ce cet cette aujourd'hui aujourd’hui courant")
	b.deixis(nextOne, "demain prochain prochaine")
	b.deixis(followingOne, "suivant suivante après-demain")
	b.mark(isRelDay, "hier aujourd'hui aujourd’hui demain")
	b.mark(isEarly, "début fin mi milieu")
	b.mark(isYearWord, "année an exercice")
	b.mark(isAgoBefore, "il")
	b.cue(cueShiftWord, "plus après avant auparavant tard tôt")
	b.hint(hintDecadeLead, "années")
	b.hint(hintHourWord, "heure heures h")
	b.hint(hintAt, "à vers dès")
	b.mark(isPrep, "le la en à au de du depuis dès jusqu'au jusqu’au avant après pour vers entre")
	b.mark(isMonthPrep, "en de depuis dès avant après fin début mi courant le du au d'ici")
	b.mark(isYearPrep, "en de depuis dès avant après fin début mi an année jusqu'en jusqu’en entre et à")
	b.mark(isSeasonPrep, "à en de cet ce au depuis pour")
	b.mark(isSpanPrep, "pendant depuis en pour durant que dans de")
}

func (b builder) frenchBounds() {
	const before, after = true, false
	b.bounds(article.Approx, before, "environ|quelque|quelques|autour de|aux alentours de|à peu près|approximativement|de l'ordre de|de l’ordre de")
	b.bounds(article.MoreThan, before, "plus de|plus d|supérieur à|supérieure à|au-delà de|un peu plus de|dépassant|dépasse|dépasser")
	b.bounds(article.LessThan, before, "moins de|inférieur à|inférieure à|en dessous de|sous les")
	b.bounds(article.AtLeast, before, "au moins|au minimum|pas moins de|à partir de|minimum")
	b.bounds(article.AtMost, before, "jusqu'à|jusqu’à|au plus|au maximum|tout au plus|maximum")
	b.bounds(article.Nearly, before, "près de|presque|quasi|à peine")
	b.bounds(article.AtLeast, after, "ou plus|et plus|au moins")
	b.bounds(article.AtMost, after, "ou moins|au plus|au maximum")
	b.bounds(article.Approx, after, "environ")
	b.mark(isBoundFiller, "le la les un une")
}

func (b builder) frenchGrammar() {
	b.mark(isArticle, "un une")
	b.mark(isDefinite, "le la les l' l’ du au aux des")
	b.mark(isPossessive, "son sa ses leur leurs notre nos votre mon ma mes")
	b.mark(isSkip, "autres autre plus de d'autres d’autres")
	b.mark(isAnd, "et")
	b.mark(isOr, "ou")
	b.mark(isTo, "à")
	b.mark(isBetween, "entre")
	b.mark(isFrom, "de")
	b.mark(isOf, "de des du d'entre")
	b.mark(isIn, "sur dans")
	b.mark(isBy, "de")
	b.mark(isPer, "par")
	b.mark(isEach, "chaque tous toutes")
	b.mark(isBe, "est était sont étaient fut a avait")
	b.mark(isPersonPronoun, "il elle ils elles je nous qui")
	b.mark(isFuture, "sera seront va vont devrait devraient doit doivent aura pourrait pourraient")
	b.mark(isPast, "était étaient a ont avait avaient été eu fait")
	b.mark(isSaid, "dit déclaré annoncé indiqué expliqué affirmé")
	b.mark(isAhead, "prévu prévue prévus attendu")
	b.mark(isStop, "le la les un une des du de au aux et ou mais donc car ni que qui dont où à en dans sur sous par pour avec sans vers chez entre contre depuis pendant avant après ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous eux elles je se s' ne pas plus moins très aussi est sont était étaient a ont avait avaient sera seront été avoir être fait font selon lors comme si y")
	b.mark(isPlural, "personnes gens")
	b.mark(isChild, "enfants enfant adultes jeunes jeune")
	b.mark(isPerson, "personnes habitants gens")
	b.mark(isSingular, "fois mois pays cas temps corps cours bras fils repas prix succès procès")
}

func (b builder) frenchCues() {
	b.mark(isPercent, "pourcent pourcents")
	b.mark(isPer, "pour")
	b.mark(isCent, "cent")
	b.cue(cuePointWord, "point points")
	b.hint(hintPoll, "sondage % pourcentage électeurs intentions")
	b.mark(isRise, "augmenté augmente augmentent augmentation progressé progresse hausse bondi grimpé grimpe gagné gagne crû accru bond relevé passé passe")
	b.mark(isFall, "baissé baisse diminué diminue reculé recule chuté chute perdu perd recul tombé tombe réduit réduction repli")
	b.mark(isScore, "victoire défaite battu voix score match but buts contre vote")
	b.mark(isAge, "âgé âgée âgés âgées âge")
	b.mark(isTurned, "fêté eu")
	b.hint(hintAgeOf, "de")
	b.cue(cuePersonNoun, "homme femme garçon fille fils jeune adolescent adolescente mère père retraité retraitée habitant étudiant étudiante conducteur victime suspect élève enfant")
	b.mark(isNamed, "article page chapitre alinéa salle bus ligne numéro porte voie étage chambre")
	b.mark(isPreNum, "n° numéro")
	b.mark(isLoosePrefix, "mi fin début")
	b.cue(cueStreet, "rue avenue boulevard place chemin impasse quai allée")
	b.cue(cueIdentifier, "téléphone tél fax portable iban siret")
	b.cue(cueTotal, "nombre total bilan")
	b.cue(cueTotalNoun, "bilan population")
	b.cue(cueRateNoun, "personne kilo litre tonne pièce")
	b.cue(cueMoneyWord, "bénéfice affaires ventes résultat croissance euros économie entreprise pib")
	b.hint(hintThan, "de que")
	b.hint(hintAgainst, "contre")
	b.mark(isAt, "à vers dès")
	b.hint(hintVotes, "voix buts")
}

// romancePlural reports the plural ending of French and Spanish nouns.
func romancePlural(s string) bool {
	return len(s) > 3 && (s[len(s)-1] == 's' || s[len(s)-1] == 'x')
}
