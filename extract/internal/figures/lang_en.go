// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package figures

import (
	"sync"

	"github.com/copydesk/copydesk/article"
)

// english is built once, when the first English text is read.
var english = sync.OnceValue(newEnglish)

func newEnglish() *language {
	b := newLanguage("en", dot, comma)
	l := b.l
	l.ordinalSuffixes = []string{"st", "nd", "rd", "th"}
	l.one = "one"
	l.monthFirst = true
	l.andJoins = func(s *sum) bool { return s.multiplied && s.room == forTens || s.scaled && s.chunk.isZero() }
	b.coins("2=cent,cents,centavos 2!=c GBP2=pence,penny GBP2!=p INR2=paise RUB2=kopecks BTC8=satoshis CNY1=mao")
	b.list(englishNumbers, englishTime, englishBounds, englishGrammar, englishCues)
	for name, id := range units().words {
		b.phrase(blanks(name, "-"), id, 0)
	}
	b.currencies(true)
	return b.finish()
}

var englishNumbers = []listing{
	{kind: numberWords, num: unitWord, words: "zero=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9"},
	{kind: numberWords, num: teenWord, words: "ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19"},
	{kind: numberWords, num: tenWord, words: "twenty=20 thirty=30 forty|fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"},
	{kind: numberWords, num: hundred, words: "hundred=2"},
	{kind: numberWords, num: scale, words: "thousand=3 million=6 billion=9 trillion=12 quadrillion=15 quintillion=18 sextillion=21 lakh|lakhs|lac=5 crore|crores=7"},
	{kind: numberWords, num: dozen, words: "dozen|dzs|dozs=12"},
	{kind: numberWords, num: vagueWord, words: "tens=1 dozens=12 hundreds=2 thousands=3 millions=6 billions=9 trillions=12"},
	{kind: ordinalWords, num: unitWord, words: "first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth|nineth=9"},
	{kind: ordinalWords, num: teenWord, words: "tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19"},
	{kind: ordinalWords, num: tenWord, words: "twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90"},
	{kind: ordinalWords, num: hundred, words: "hundredth=2"},
	{kind: ordinalWords, num: scale, words: "thousandth=3 millionth=6 billionth=9 trillionth=12"},
	{kind: numberWords, num: fractionOf, words: "half=2 quarter=4"},
	{kind: pluralWords, num: fractionOf, words: "halves=2 quarters=4"},
	{kind: pluralWords, num: unitWord, words: "firsts=1 thirds=3 fourths=4 fifths=5 sixths=6 sevenths=7 eighths=8 ninths=9"},
	{kind: pluralWords, num: teenWord, words: "tenths=10 elevenths=11 twelfths=12 thirteenths=13 fourteenths=14 fifteenths=15 sixteenths=16 seventeenths=17 eighteenths=18 nineteenths=19"},
	{kind: pluralWords, num: tenWord, words: "twentieths=20 thirtieths=30 fortieths=40 fiftieths=50 sixtieths=60 seventieths=70 eightieths=80 ninetieths=90"},
	{kind: pluralWords, num: hundred, words: "hundredths=2"},
	{kind: pluralWords, num: scale, words: "thousandths=3 millionths=6 billionths=9 trillionths=12"},
	{cue: cueMinus, words: "minus negative"},
	{cue: cuePoint, words: "point"},
	{kind: valueWords, cue: cueMultiple, words: "twice=2 thrice=3 doubled=2 doubling=2 doubles=2 tripled=3 tripling=3 triples=3 trebled=3 quadrupled=4 quintupled=5 twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 ninefold=9 tenfold=10"},
	{kind: valueWords, cue: cueMultiple | cueWeakMultiple, words: "double=2 triple=3 treble=3 quadruple=4"},
	{cue: cueFold, words: "fold"},
	{is: isTimes, words: "times"},
	{is: isCompare, words: "as the that more less higher lower greater larger bigger better worse longer faster likelier its his her their what this fewer smaller stronger above over normal older"},
}

var englishTime = []listing{
	{kind: monthWords, words: "january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 september=9 october=10 november=11 december=12"},
	{kind: monthWords, cue: cueShort, words: "jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sept|sep=9 oct=10 nov=11 dec=12"},
	{cue: cueWeakMonth, words: "march may april june august mar jan dec"},
	{kind: weekdayWords, words: "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7"},
	{kind: weekdayWords, cue: cueShort, words: "mon=1 tue|tues=2 wed=3 thu|thur|thurs=4 fri=5 sat=6 sun=7"},
	{kind: seasonWords, words: "spring=1 summer=2 autumn|fall=3 winter=4"},
	{kind: periodWords, words: "second|seconds|sec|secs=1 minute|minutes|min|mins=2 hour|hours|hr|hrs=3 day|days=4 week|weeks|wk|wks=5 month|months=6 quarter|quarters=7 year|years|yr|yrs=8 decade|decades=9 century|centuries=10 millennium|millennia=11 weekend|weekends=12"},
	{kind: partWords, words: "morning|mornings=1 afternoon=2 evening|evenings=3 night=4 noon|midday=5 midnight=6"},
	{kind: deixisWords, deixis: lastOne, words: "last yesterday"},
	{kind: deixisWords, deixis: previousOne, words: "previous preceding prior"},
	{kind: deixisWords, deixis: thisOne, words: "this current today tonight"},
	{kind: deixisWords, deixis: nextOne, words: "next coming upcoming tomorrow"},
	{kind: deixisWords, deixis: followingOne, words: "following"},
	{kind: deixisWords, deixis: lastOne, words: "past"},
	{cue: cueSpanWord, words: "past"},
	{kind: partWords, words: "tonight=4"},
	{is: isRelDay, words: "yesterday today tonight tomorrow"},
	{kind: valueWords, is: isDecadeWord, words: "twenties=20 thirties=30 forties=40 fifties=50 sixties=60 seventies=70 eighties=80 nineties=90"},
	{is: isEarly, words: "early late mid middle end beginning start earlier later"},
	{cue: cueEarlier, words: "earlier later"},
	{is: isYearWord, words: "year fiscal calendar financial"},
	{is: isAgo, words: "ago"},
	{is: isHence, words: "hence"},
	{cue: cueNow, words: "now today"},
	{cue: cueShiftWord, words: "earlier later before after afterward afterwards prior since early late apart"},
	{cue: cueSpanAdjective, words: "straight consecutive successive full more additional further extra long short whole entire solid calendar fiscal business working trading brutal grueling gruelling busy intense school"},
	{hint: hintClockWord, words: "o'clock o’clock"},
	{is: isPrep, words: "on in at by since from during until till through throughout for as of before after between about around over back within into upon to than under past toward towards circa"},
	{is: isMonthPrep, words: "in since by until till during from through throughout last next this every each before after of to between and or for early late mid"},
	{is: isYearPrep, words: "in since by until till during from through throughout before after of to late early mid circa between year years back and"},
	{is: isSeasonPrep, words: "in since by until till during from through throughout before after this over to for early late mid of"},
	{is: isSpanPrep, words: "for in within after over during than under about nearly almost around roughly every some only just least most up of by to at once"},
}

var englishBounds = []listing{
	{kind: boundsBefore, bound: article.Approx, words: "about|around|approximately|roughly|some|an estimated|estimated|estimated at|ca|circa|or so|in the region of|on the order of|in the neighborhood of|give or take|somewhere around"},
	{kind: boundsBefore, bound: article.MoreThan, words: "more than|over|just over|well over|upwards of|in excess of|surpassing|surpass|surpassed|surpasses|exceeding|exceed|exceeds|exceeded|greater than|larger than|bigger than|higher than|above|well above|just above|topped|topping|better than|longer than|older than|north of|past the|slightly more than|beyond|>"},
	{kind: boundsBefore, bound: article.LessThan, words: "less than|fewer than|under|just under|well under|below|well below|just below|lower than|smaller than|shorter than|younger than|short of|just short of|slightly less than|south of|<"},
	{kind: boundsBefore, bound: article.AtLeast, words: "at least|no fewer than|no less than|not less than|not fewer than|as few as|as low as|as little as|a minimum of|minimum of|minimum|starting at|from at least|upward of|at the very least|> =|> = -|greater than or equal to|more than or equal to|equal to or greater than|equal to or more than|at least or equal to|bigger or equal than|higher or equal than|greater or equal than|larger or equal than"},
	{kind: boundsBefore, bound: article.AtMost, words: "up to|as many as|as much as|as high as|at most|no more than|not more than|a maximum of|maximum of|maximum|as long as|as late as|as far as|upto|< =|less than or equal to|equal to or less than|smaller or equal than|lower or equal than|less or equal than"},
	{kind: boundsBefore, bound: article.Nearly, words: "nearly|almost|close to|near|nearing|approaching|not quite|just shy of|shy of|close on"},
	{kind: boundsAfter, bound: article.AtLeast, words: "or more|or greater|and above|or above|or older|and older|and over|or over|or higher|plus|and more|or better|or longer|and counting"},
	{kind: boundsAfter, bound: article.AtMost, words: "or less|or fewer|or under|and under|or below|or younger|and younger|or lower"},
	{kind: boundsAfter, bound: article.Approx, words: "or so|or thereabouts"},
	{is: isBoundFiller, words: "an a the estimated another reported record"},
}

var englishGrammar = []listing{
	{is: isArticle, words: "a an"},
	{is: isDefinite, words: "the"},
	{is: isPossessive, words: "his her their its my our your whose"},
	{is: isSkip, words: "more the a an his her their its my our your all such these those this that another each every some fewer both"},
	{is: isAnd, words: "and &"},
	{is: isOr, words: "or"},
	{is: isTo, words: "to through thru till until"},
	{is: isBetween, words: "between"},
	{is: isFrom, words: "from"},
	{is: isOf, words: "of"},
	{is: isIn, words: "in"},
	{is: isOn, words: "on"},
	{is: isAt, words: "at"},
	{is: isBy, words: "by"},
	{is: isOut, words: "out"},
	{is: isOver, words: "over"},
	{is: isPer, words: "per"},
	{is: isEach, words: "every each"},
	{is: isBe, words: "is was are were be been being am 's ’s 'm 're it's he's she's who's that's there's"},
	{is: isPersonPronoun, words: "he she who i they you we him her"},
	{is: isPresent, words: "is are needed"},
	{is: isFuture, words: "will 'll ’ll would shall might could won't can may wouldn't they'll he'll she'll we'll i'll it'll you'll should must cannot can't"},
	{is: isPast, words: "has have ’ve 've was were had did been took began made fell rose came went held won lost saw found got left met sent shot led hit cut put became gave ran kept brought bought sold struck broke drew grew knew thought spent stood wrote sat spoke paid heard felt dealt caught taught fought sought built drove flew hasn't haven't didn't wasn't weren't hadn't overtook underwent dropped wore sang swam woke chose froze stole shook bore tore hid rode rang shone slept wept swept dug hung stuck swung spun bred fed fled bled lent bent forgot blew threw withdrew ate drank hurt beat lay laid understood meant dreamt leant learnt spelt swore strode wrung"},
	{is: isSaid, words: "said told says announced tweeted wrote reported added stated"},
	{is: isAhead, words: "due hopes expects expected scheduled slated upcoming faces aims ahead deadline next intends wants likely meets opens begins starts plays hosts visits airs premieres expires ends takes votes returns launches holds kicks closes arrives runs goes going looks ready poised hoping planning aiming if unless payable hears resumes concludes debuts departs embarks"},
	{is: isStop, words: "the a an and or but nor so yet if then than that which who whom whose when where while as at by for from in into of off on onto out over per since through to toward towards under until up upon via with within without about above across after against along amid among around before behind below beneath beside besides between beyond despite down during except like minus near plus regarding throughout unlike versus vs " +
		"this these those his her its their my our your he she it they we i you me him them us himself herself itself themselves " +
		"is are was were be been being am has have had do does did will would can could shall should may might must not no also too very just only even still already now here there again ever never always often sometimes usually quite rather perhaps maybe however therefore thus hence instead meanwhile moreover otherwise " +
		"because although though unless whether whereas what how why all both each every either neither some any much many few several another such 's ’s n't isn't aren't wasn't weren't don't doesn't didn't won't hasn't haven't hadn't can't couldn't wouldn't who's it's he's she's that's there's they're we're you're i'm i've they've we've " +
		"today tomorrow yesterday tonight ago away apart together later earlier afterward afterwards long else once twice worth combined overall prior respectively alone total altogether annually yearly monthly weekly daily including according due because live back ahead abroad elsewhere everywhere once next last past well right left soon"},
	{is: isVerb, words: "said says say told tells killed died die dies made makes make took takes take went goes go came comes come got gets get gave gives give saw sees see found finds find " +
		"became become becomes began begin begins left leave leaves led lead leads held hold holds kept keep keeps met meet meets ran runs sent send sends spent won wins win lost lose loses sold sell sells bought buy buys brought bring brings built build builds fell rose grew grow grows " +
		"remain remains remained appear appears appeared seem seems seemed want wants wanted need needs needed think thinks thought believe believes believed know knows knew feel feels felt stood stand stands sat sits lie lay lies spoke speak speaks wrote write writes " +
		"turned turn turns used uses tried try tries called continue continues continued include includes included involve involves involved receive receives received reach reaches reached represent represents agree agreed agrees say voted backed favored favoured preferred prefer prefers participate participated " +
		"arrived arrive arrives returned joined join joins followed follow follows signed served serve serves played plays moved moves opened closed ended started stopped helped caused created passed paid pays produced raised reported expected required resulted crossed attended gathered fled flee flees survived suffered perished collapsed resigned " +
		"dead-v available able unable unlikely eligible thick apiece next according whose compared"},
	{is: isPlural, words: "people men women children police personnel cattle sheep fish aircraft staff troops feet teeth mice geese deer media data criteria others homeless injured dead wounded missing unemployed crew offspring livestock spacecraft folks clergy oxen lice dice bacteria alumni phenomena businessmen policemen servicemen salmon trout shrimp"},
	{cue: cueStateNoun, words: "injured dead wounded missing unemployed homeless"},
	{cue: cueModal, words: "will would could might can should must shall may to won't wouldn't couldn't 'll ’ll"},
	{cue: cueIntend, words: "plan plans planned planning agree agreed agrees decide decided scheduled set due expected expects expect hope hopes hoped hoping vow vowed vows promise promised threatened urged wants wanted want aims aimed aim intends intended prepares prepared preparing preparations ordered pledged pledges slated poised asked likely ready bid proposal offered proposed called calls"},
	{is: isPerson, words: "people men women children adults patients voters workers soldiers troops students participants respondents residents employees households civilians jobs homes houses deaths dead cases visitors"},
	{is: isChild, words: "children child kids kid adults adult people anyone everyone those youth youths teenagers girls boys women men persons person players pupils aged voters users americans britons anybody babies"},
	{is: isSingular, words: "gas bus class glass business news series species physics politics economics crisis basis analysis tennis this his its us yes plus minus less always perhaps across is was has does as thus various previous serious famous religious press congress process success access progress loss boss cross dress address express princess mess pass mass grass brass stress lens campus status virus focus bonus census corpus genus cactus consensus surplus corps chaos cosmos ethos pathos texas arkansas kansas illinois massachusetts paris athens hamas christmas overseas sometimes besides towards afterwards whereas alias atlas canvas pancreas dallas las los mathematics athletics gymnastics diabetes rabies measles"},
}

var englishCues = []listing{
	{is: isPercent, words: "percent percents percentage pct"},
	{is: isCent, words: "cent cents"},
	{cue: cuePointWord, words: "point points"},
	{cue: cuePercentagePoint, words: "pp pps"},
	{cue: cueRangeVerb, words: "ranging ranged ranges range varying anywhere varied"},
	{is: isRise, words: "rise rises rose risen rising increase increases increased increasing grew grow grows grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining added adding adds up leap leaped leapt leaps advance advanced advances advancing rally rallied raised raise raises raising boost boosted boosting boosts higher rebounded rebound expand expanded expanding expands swelled swell ballooned skyrocketed spiked spike hiked hike lifted lift lifting strengthened upped bumped accelerated"},
	{is: isFall, words: "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing plunge plunges plunged plunging slump slumps slumped slumping tumble tumbles tumbled tumbling sink sinks sank sunk sinking slide slides slid sliding lose loses lost losing shed sheds shedding cut cuts cutting slash slashed slashing slashes reduce reduces reduced reducing shrink shrinks shrank shrunk shrinking down lower lowered lowering dip dipped dips dipping wiping wiped wipes wipe contract contracted contracts contracting slip slipped slips slipping ease eased eases easing plummeted plummet plummeting trimmed trim dived nosedived tanked weakened crashed erased knocked shaved cratered"},
	{cue: cueRiseNoun, words: "increase rise gain jump surge growth hike increases gains rises jumps climb boost uptick upswing expansion advance rally raise improvement leap bump spike higher increment"},
	{cue: cueFallNoun, words: "decrease drop decline fall cut reduction loss slump plunge decreases drops declines falls cuts reductions losses dip slide contraction downturn lower discount pullback shrinkage tumble"},
	{cue: cueWeakChange, words: "raised raise raises raising"},
	{cue: cueChangeFiller, words: "just only another further additional by out off up"},
	{is: isScore, words: "win wins won winning loss lose loses lost losing beat beats beating beaten defeat defeats defeated victory victories record score scored scores scoring vote votes voted voting lead leads led tie tied draw drew ruling ruled decision majority margin game match series final set sets start halftime goal goals edged routed downed topped trailed trailing trail advantage finish shutout split season conference senate committee panel court council favor backed approved passed rejected"},
	{is: isScoreHalf, words: "first second other better latter former one top bottom back front halftime"},
	{is: isHalfPrep, words: "by in than about nearly almost around roughly only under over least to and halved"},
	{is: isAge, words: "aged age ages"},
	{is: isAgeBound, words: "under over above below"},
	{is: isTurned, words: "turned turns turning turn"},
	{cue: cueAgeAdverb, words: "only just now then already still"},
	{cue: cueOld, words: "old olds young"},
	{cue: cueYearsOld, words: "yo"},
	{hint: hintSuffix, words: "jr sr"},
	{hint: hintTop, words: "top bottom"},
	{is: isPreNum, words: "no nos number"},
	{is: isRank, words: "finished finish finishes placed places ranked ranks ranking came coming running finishing is was are were be been rank place sits sat standing in"},
	{is: isLexical, words: "lady gentleman name names hand aid responder responders party parties rate class person degree born come foremost cousin base string minister ministers world fiddle mover guess guessing impressions language ed instance baseman"},
	{cue: cueSuperlative, words: "most least largest biggest highest lowest longest best worst busiest smallest oldest youngest richest deadliest hottest coldest fastest ever strongest wealthiest"},
	{cue: cueStreet, words: "street st avenue ave road rd drive boulevard blvd lane ln court way place parkway pkwy highway hwy terrace square circle crescent"},
	{is: isNamed, words: "section article chapter flight channel highway route interstate page pages room gate step phase stage type level grade category version volume vol issue exhibit appendix table fig figure question option part unit block lot line tier form bill resolution proposition prop measure rule title psalm verse act scene episode season year week day game group formula windows iphone galaxy playstation xbox model boeing airbus apollo area code zone district ward precinct bus train platform terminal pier building apartment apt suite floor track item clause paragraph schedule protocol amendment directive bowl mk mark sector camp hall studio dorm bay dock box size ext extension id case docket serial pin zip postcode vitamin omega covid round"},
	{is: isLoosePrefix, words: "mid pre post sub under over near top plus ages non early late or to and all the a an some about around"},
	{cue: cueIdentifier, words: "phone telephone tel fax mobile cell hotline call dial text whatsapp account card passport licence license isbn issn id code pin serial ip vat iban"},
	{cue: cuePronounLead, words: "no this that which any every each another last next only such right wrong same big good loved everyone"},
	{cue: cueIdiomNoun, words: "thing time way sided liner stop off another and or's can"},
	{cue: cueOnly, words: "only"},
	{hint: hintMoment, words: "stage moment juncture"},
	{cue: cueRateNoun, words: "share head piece person barrel gallon litre liter pound ticket unit bottle plate seat bushel ounce ton tonne mile acre hour game player pop student vote member household ride"},
	{hint: hintStrong, words: "strong"},
	{cue: cueExtent, words: "tall long high wide deep away above below thick x by across apart from behind ahead race sprint dash hurdles freestyle run swim tower statue wall pool"},
	{cue: cueMoved, words: "went go goes changed change changes moved move moves shifted shift improved improve revised adjusted swung widened narrowed stretched doubled tripled halved brought takes took"},
	{hint: hintAttack, words: "attack attacks attackers hijackers hijackings insurrection riot riots rioters insurrectionists committee memorial"},
	{hint: hintOpening, words: "beginning start end middle"},
	{hint: hintPoll, words: "poll polls polling pollsters survey surveys voters error approval primary primaries caucus caucuses ballot ballots election elections electorate candidate candidates nominee incumbent senator senators congressman congresswoman lawmaker lawmakers governor democrat democrats republican republicans gop electoral"},
	{hint: hintSince, words: "since"},
	{hint: hintAfter, words: "after off following fresh despite amid citing"},
	{hint: hintLater, words: "later"},
	{hint: hintOnce, words: "once twice thrice"},
	{hint: hintSpan, words: "in for within after over takes took lasted lasts"},
	{kind: valueWords, hint: hintRhythm, words: "hourly=3 daily=4 weekly=5 monthly=6 quarterly=7 yearly|annually=8"},
	{hint: hintIndex, words: "index indexes indices dow nasdaq ftse nikkei sensex nifty dax composite stocks futures"},
	{hint: hintHeat, words: "temperature temperatures degrees heat cold warm hot mercury highs lows minus below weather thermometer thermostat freezing warming celsius fahrenheit oven"},
	{hint: hintUntil, words: "through thru until till"},
	{hint: hintLevel, words: "above below beyond past"},
	{hint: hintBasis, words: "basis"},
	{hint: hintIAm, words: "i'm i’m you're you’re we're we’re they're they’re"},
	{hint: hintPast, words: "past after"},
	{hint: hintUpDown, words: "up down"},
	{hint: hintClosed, words: "closed closing closes ended finished opened trading traded trades settled still edged inched ticked moved remained remains stayed went gone stood was were is are be been 's jumped rose fell"},
	{hint: hintVotes, words: "vote votes goals sets games frames"},
	{hint: hintNil, words: "nil nothing"},
	{cue: cuePersonNoun, words: "boy girl man woman son daughter brother sister father mother wife husband child victim suspect student driver grandmother grandfather teenager baby partner girlfriend boyfriend niece nephew uncle aunt cousin pensioner widow widower teacher farmer resident"},
	{hint: hintThan, words: "than"},
	{hint: hintAgainst, words: "against"},
	{hint: hintPhrasal, words: "makes make made making put puts cough coughed pay paid give gave given pick picked set sets take takes took turn turned show showed end ends sign signed back backs"},
	{hint: hintFew, words: "few several many couple"},
	{hint: hintNounVerb, words: "win hit move use run play show call turn vote visit try meeting need want work support report loss defeat start finish lead wins hits moves uses runs plays shows calls turns votes visits tries needs works reports losses defeats starts finishes leads stands stops"},
	{hint: hintMagnitude, words: "magnitude"},
	{cue: cueTotal, words: "number numbers total toll population tally count totals quota capacity attendance membership workforce headcount fleet"},
	{cue: cueCompare, words: "higher lower"},
	{cue: cuePointer, words: "pointer pointers caliber calibre"},
	{cue: cueLife, words: "died dies die dead married marry retired retires retire enlisted orphaned widowed graduated school career"},
	{cue: cueFirst, words: "look hand time ever come foremost person"},
	{cue: cueCalled, words: "called calling calls call dialed dialled dialing dialling dial phoned phoning rang ring ringing via"},
	{cue: cueComparedWord, words: "compared relative according close due thanks next similar equal equivalent"},
	{cue: cueStage, words: "phase stage type category level grade tier class version"},
	{hint: hintRunUp, words: "up buildup countdown"},
	{hint: hintTrueLy, words: "early elderly friendly likely unlikely deadly costly lovely lonely family daily weekly monthly yearly hourly quarterly holy ugly silly curly only july italy ally rally assembly reply supply fly belly jelly bully anomaly monopoly tally lively orderly scholarly unruly homily folly melancholy motherly cowardly timely"},
	{cue: cueBasket, words: "range shot shots line attempt attempts shooting shooter shooters basket baskets arc"},
	{cue: cueLocal, words: "local"},
	{cue: cueWorth, words: "worth into"},
	{cue: cueTotalNoun, words: "toll population tally capacity attendance membership workforce headcount"},
	{cue: cueMoneyWord, words: "earnings revenue revenues profit profits sales growth gdp economy economic results fiscal income loss losses shares investors analysts company companies quarterly inflation exports imports bank banks budget spending prices market markets stock demand output production orders deliveries net dividend guidance forecast business rates"},
	{cue: cuePlayWord, words: "points point touchdown touchdowns game games score scored goal goals quarterback yards coach minutes rebounds assists turnover turnovers half halftime players team lead ball pass interception kick penalty rally win loss trailed led tied basket overtime"},
}
