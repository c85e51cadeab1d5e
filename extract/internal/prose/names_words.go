// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

// The word lists behind FindPeople. All are in lower case.

// maleWords are first names that men bear.
const maleWords = `
	aaron abdul abdullah abraham adam adnan adolf adrian ahmad ahmed aiden akira al alan albert alberto alejandro
	alessandro alexander alexandre alexei alexey alfred alfredo ali alistair allan allen alois alvaro alvin amir
	amos anas anders andre andreas andrei andres andrew andrey andrzej andy angelo angus ansgar anthony anton
	antonio antony archie armando armin arnaud arnold arthur arturo arun ashton asif asim august augusto austin avi
	axel barack barney barry bart bashar basil bastian ben benedict benedikt benjamin bennie benny benoit bernard
	bernd bernhard bernie bert bill billy björn blake bob bobby boris brad bradley brandon brendan brent bret brian
	bruce bruno bryan bryce byron caleb calvin carl carlo carlos carsten cedric cesar chad charles charlie chase
	chester christian christoph christophe christopher chuck claude claudio claus clay clayton clement cliff
	clifford clint clinton clyde cody cole colin conor conrad corey cornelius cory cosmo craig cristian curt curtis
	cyril cyrus daisuke dale damian damien damon dan daniel daniele danny darrell darren darryl dave david davide
	dean dennis denny derek derrick desmond detlef dick didier diego dieter dietmar dimitri dirk dmitri dmitry
	dominic dominik don donald donnie doug douglas duane duncan dustin dwayne dwight dylan earl ed eddie edgar
	edmund eduardo edward edwin egon eli elias elijah elliot elliott ellis elon elton emanuel emil emile emilio
	emmanuel enrico enrique eric erich erick erik ernest ernesto ernie ernst erwin ethan etienne eugene evan evgeny
	ezra fabian fabien fabio fadi felipe felix ferdinand fernando fidel finn florian floyd francesco francisco
	franck franco frank frankie franklin frans franz fred freddie frederic frederick friedrich fritz gabriel gareth
	garrett garry gary gavin gene geoff geoffrey georg george georges gerald gerard gerd gerhard gerry gideon
	gilbert gilles giorgio giovanni giuliano giuseppe glen glenn gordon graeme graham grant greg gregg gregor
	gregory guido guillaume guillermo gunnar guntram gus gustavo guy günter günther hal hamid hank hannes hans
	harald harold harris harry harvey hassan hector heiko heiner heinrich heinz helmut hendrik henri henrik henry
	herbert herman hermann hillel hiroshi holger horst howard hubert hugh hugo humza hussein ian ibrahim igor ilya
	imran ingo isaac ismail israel itamar ivan ivo jack jackson jacob jacques jair jake jakob jamal james jared
	jason javier jay jeff jeffrey jens jeremiah jeremy jerome jesus jim jimmy joachim joaquin jochen joe joel joerg
	johan johann johannes john johnny jon jonas jonathan jorge jose josef joseph josh joshua josé juan juergen
	julian julien julio julius junichi jurgen justin jörg jürgen kai karim karl karl-heinz karsten katsuya keith
	kelvin ken kenneth kenny kent kevin khalid kirk klaus knut konrad konstantin kurt kyle lachlan lamar lance lars
	laurent lawrence lazaro leif len leo leon leonard leonardo leonid leopold leroy les lester lev lewis liam lionel
	lloyd lorenz lorenzo lothar lou louis luc luca lucas lucien luigi luis luiz lukas luke lutz lyndon mahmoud
	malcolm mamdouh manfred manuel marc marcel marcelo marco marcos marcus mariano mario marius mark marko markus
	marshall martin marty marvin mason massimo mateusz mathew mathias mathieu matt matteo matthew matthias matthieu
	maurice mauricio maurizio max maxim maxime maximilian maxwell mehmet mel melvin michael michel mick mickey
	miguel mike mikhail miles milton mitch mitchell mitt moe mohamad mohamed mohammad mohammed moritz morris mort
	moses mostafa muhammad mustafa myron narendra nasser nate nathan nathaniel neal ned neil nelson newt nicholas
	nick nicolas nicolás nigel nikita niklas nikolai nikolaus nils noah noel norbert norm norman olaf oleg oliver
	olivier omar orlando orrin osama oscar oskar otto owen pablo paolo pascal patrice patrick paul paulo pavel pedro
	perry peter petr phil philip philipp philippe phillip pierre pieter piotr preston quentin rafael rahm rainer raj
	rajesh ralf ralph ramon ramzan rand randall randy raphael rashid raul ravi ray raymond recep reggie reiner
	reinhard reinhold rené ricardo rich richard rick ricky rishi rob robbie robert roberto rod rodney rodrigo roger
	roland rolf roman ron ronald ronnie ross roy ruben rubén rudi rudolf rudy rupert russ russell ryan salman
	salvador salvatore sami samir samuel sanjay santiago saul scott scottie sean sebastian sebastien sebastián sepp
	serge sergei sergey sergio seth shane shaun sheldon shigeru shinzo silvio simon solomon spencer stan stanley
	stefan stefano steffen stephan stephane stephen stephon sterling steve steven stewart stuart sven sylvain
	sylvester tad tarek tariq ted terence terrence thaddeus theo theodore thierry thilo thomas thorsten tim timo
	timothy tobias todd tom tomas tomasz tommy tony torsten travis trent trevor tucker tyler tyrone udo ulf ulrich
	umberto uwe valentin vance vern vernon victor viktor vince vincent vincenzo vinny vitali vitaly vladimir volker
	volodymyr wade wallace walt walter warren wayne wendell werner wes wesley wilbur wilfried wilhelm will willem
	william willie wilson winfried winston wolfgang woody xavier xi yair yann yasser yitzhak yoav yoshihide yuri
	yusuf yves zachary zack zeke zoltan ángel íñigo óscar
`

// femaleWords are first names that women bear.
const femaleWords = `
	abigail ada adele adriana adrienne agnes aisha alana alejandra alena alessandra alexandra alexis alice alicia
	alina alison allison alma alyssa amanda amber amelia amina amy ana anaïs angela angelica angelina angie anita
	anja anke ann anna annabel anne annegret annette annie annika antje antonia anya april ariana arlene astrid
	audrey aurelie aurora autumn ava ayanna barbara beatrice beatrix becky belinda berit bernadette bernice bertha
	beth bethany betsy betty beverly bianca birgit bonnie brenda brianna bridget brigitte brit britta brittany
	brooke camila camilla camille candace candice cara carina carla carlotta carly carmen carol carole carolin
	carolina caroline carolyn carrie caryn cassandra cassidy catalina catherine cathy cecilia celeste celia celine
	chantal charlene charlotte chelsea cheryl chiara chloe christa christel christiane christie christina christine
	cindy claire clara clarissa claudia colette colleen condoleezza connie constance consuelo cora corinna corinne
	cristina crystal cynthia dagmar daisy daniela danielle daphne darlene dawn debbie deborah debra deirdre delia
	denise desiree diana diane dianne dina dolores donna dora doreen doris dorothea dorothy edith eileen elaine
	eleanor elena eleni elfriede elisabeth elise eliza elizabeth elke ella ellen elsa elvira emilia emily emma erica
	erika erin esther eugenia eva evelyn fatima fatma faye felicia felicity fernanda fiona flora florence frances
	franziska frauke frederike frida gabriela gabriele gabrielle gail gemma geneviève georgia georgina geraldine
	gerda gertrude gillian gina ginger ginny giorgia gisela giulia gladys glenda gloria grace greta gretchen
	guadalupe gudrun gwen gwendolyn hailey haley hanna hannah hannelore harriet hazel heather heidi heike helen
	helena helene helga henrietta hilary hilda hillary hope huma ida ilona ilse ines inga inge ingrid irene irina
	iris irma isabel isabella isabelle isla ivana ivanka ivy jacqueline jade jana jane janelle janet janice janine
	jasmine jeanette jeanine jeanne jeannie jen jenna jennifer jenny jessica jill joan joann joanna joanne jocelyn
	jodi johanna josefina josephine joy joyce juanita judith judy julia juliana julianne julie juliet june jutta
	kamala kara karen karin karina karla karoline kate katharina katherine kathleen kathryn kathy katie katja katrin
	katrina katy kay kayla kayleigh keisha kellie kellyanne kendra kerstin kimberly kirsten kirstjen kirsty krista
	kristen kristi kristin kristina kristine kyra laila lana lara latoya laura laurel lauren laurie lea leah leigh
	lena lenore leonie leticia letitia lidia liese lilian lillian lily linda lindsey lisa lise liz liza lois lola
	lorena loretta lorraine louise lourdes luana lucia lucille lucy lucía luisa lupita lydia lynne mabel madeleine
	madeline madison magdalena maggie maisie malala malia mandy manuela mara marcia margaret margarita margot maria
	mariah marian mariana marianne marie mariela marilyn marina marine marisa marissa marjorie marlene marsha martha
	martina mary maryam matilda maud maureen maxine maya mayra megan meghan melania melanie melinda melissa mercedes
	meredith mia michaela michele michelle mika mildred millie mimi mindy miranda mireille miriam mitzi mollie molly
	mona monica monika monique muriel myra nadia nadine nancy naomi natalia natalie natasha nathalie nellie nicola
	nicole nikki nina noelle nora norma nuria olga olive olivia ophelia oprah paige pam pamela patricia patrizia
	patty paula pauline peggy penelope penny petra phoebe phyllis pilar polly priscilla priti rachael rachel ramona
	raquel rebecca regina renata renate renee rhonda ria rita roberta robyn rochelle rocio rosa rosalind rosanna
	rosario rose roseanne rosemary roxanne ruth sabina sabine sabrina sadie sally samantha sandra sara sarah saskia
	savannah selena selma serena sharon sheila shelley sherry shirley sibylle sigrid silke silvia simone sofia sonia
	sonja sophia sophie soraya stacey stefanie stella stephanie stormy sue summer susan susana susanne susie suzanne
	svenja svetlana sybille sydney sylvia sylvie tabitha tamara tammy tania tanja tanya tara tatiana teresa terri
	tessa thea thelma theresa theresia tiffany tina toni tonya tracey traci tricia trina trish trudy ulla ulrike
	ursula uta ute valentina valeria valerie vanessa vera verena veronica veronika veronique vicki vickie vicky
	victoria viktoria viola violet virginia virginie vivian viviane wanda wendy whitney whoopi wilhelmina wilma
	winifred xiomara yasmin yesenia yolanda yulia yvette yvonne zainab zara zoe zoey zuzana élisabeth émilie
`

// eitherWords are first names that both bear.
const eitherWords = `
	alex andrea ashley avery bailey blair brett cameron carey casey chen chris courtney dakota dana devin dominique
	drew emerson francis gale hayden hunter jackie jaden jaime jamie jan jean jerry jess jesse jo jody jordan jun
	kelly kelsey kendall kerry kim kit lane lee leslie li lindsay logan lynn mackenzie marion micah ming morgan nat
	nicky paris parker pat payton peyton quinn reagan reese riley robin rory rowan sage sam sandy sasha shannon
	shawn shelby sidney skyler stacy stevie taylor terry toby tracy val wei xiao yang
`

// honorificWords stand before a surname and are no office. Those of
// mrWords and mrsWords tell the sex.
const (
	mrWords  = "mr sir lord king prince herr monsieur señor don father pope imam congressman councilman assemblyman"
	mrsWords = `
	mrs ms miss lady dame queen princess frau madame mme señora doña sister congresswoman councilwoman assemblywoman
	`
	honorificWords = "dr prof professor rev reverend rabbi sheikh ayatollah msgr m hon messrs"
)

// titleWords stand before a name with a capital letter and name an office,
// rank or job.
const titleWords = `
	president presidents sen sens senator senators rep reps representative representatives gov govs governor governors
	lt lieutenant mayor judge justice justices gen general col colonel capt captain sgt sergeant maj major adm admiral
	cmdr commander cpl corporal pvt private chancellor minister secretary speaker leader whip chairman chairwoman chair
	chairperson director ambassador commissioner attorney treasurer comptroller sheriff chief detective det officer insp
	inspector supt superintendent marshal deputy vice premier pm mp mep msp cardinal archbishop bishop pastor dean
	chaplain coach manager ceo cfo coo cto founder owner editor reporter correspondent anchor host moderator columnist
	author actor actress singer comedian comedienne rapper filmmaker producer journalist spokesman spokeswoman
	spokesperson strategist adviser advisor aide analyst pollster candidate nominee delegate activist lawyer
	prosecutor billionaire millionaire businessman businesswoman entrepreneur investor economist historian scientist
	researcher physicist astronaut lawmaker congressmember councilmember councillor councilor alderman envoy diplomat
	undersecretary emperor sultan emir crown supremo boss executive administrator envoys comptrollers provost
	clerk trustee supervisor principal ranger warden vicar canon constable barrister magistrate headteacher headmaster
	headmistress matron surveyor assessor auditor harbourmaster harbormaster postmaster stationmaster skipper
	cofounder ombudsman solicitor registrar curator conductor composer novelist poet playwright
	präsident präsidentin bundespräsident kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin
	bürgermeister bürgermeisterin sprecher sprecherin chef chefin präsidente presidenta président présidente ministre
	ministra ministro alcalde alcaldesa maire gobernador gobernadora senador senadora portavoz
`

// jobWords name an office, job or relation in lower case before or after a
// name ("campaign manager Ann Poe", "Ann Poe, a spokeswoman").
const jobWords = `
	spokesman spokeswoman spokesperson spokespeople manager director chairman chairwoman chair chairperson co-chair
	president vice-president secretary minister leader candidate nominee contender hopeful front-runner frontrunner
	governor senator congressman congresswoman representative mayor lawmaker legislator councilman councilwoman
	commissioner official officer executive chief head boss strategist adviser advisor aide counsel counselor
	consultant operative lobbyist pollster analyst expert economist scientist researcher scholar fellow professor
	historian lecturer teacher principal student physician doctor surgeon nurse psychologist psychiatrist lawyer
	attorney prosecutor judge justice detective investigator sheriff deputy officer sergeant captain colonel general
	admiral commander soldier veteran pilot engineer architect designer developer programmer editor reporter
	correspondent journalist columnist writer author novelist poet blogger broadcaster host co-host anchor moderator
	producer photographer filmmaker actor actress comedian singer musician rapper artist painter dancer model star
	celebrity athlete player striker goalkeeper midfielder defender quarterback pitcher coach trainer referee owner
	co-owner founder co-founder entrepreneur businessman businesswoman investor banker trader broker billionaire
	millionaire mogul magnate tycoon developer donor fundraiser organizer organiser activist campaigner advocate
	volunteer supporter surrogate critic opponent rival challenger incumbent delegate ambassador envoy diplomat
	emissary negotiator mediator ally partner colleague friend neighbor neighbour wife husband son daughter father
	mother brother sister widow cousin uncle aunt nephew niece grandson grandfather grandmother girlfriend boyfriend
	fiancee fiance resident voter farmer worker driver mechanic plumber salesman clerk waitress bartender chef baker
	retiree homemaker pastor priest rabbi imam bishop minister evangelist theologian monk nun king queen prince
	princess premier chancellor speaker whip treasurer comptroller ombudsman administrator coordinator representative
	negotiator translator interpreter librarian curator conductor composer member survivor witness victim suspect
	defendant plaintiff inmate refugee immigrant parent grandparent constituent user commentator pundit
	insider loyalist confidant confidante mastermind architect inventor publisher nominee appointee ex-wife ex-husband
	stepson stepdaughter protester demonstrator tourist traveller traveler shopper customer landlord tenant dealer
	citizen fisherman fisherwoman keeper beekeeper harbormaster harbourmaster gardener carpenter sailor skipper
	electrician pensioner shopkeeper innkeeper headmaster headmistress superintendent
`

// standingWords qualify a role ("former", "acting").
const standingWords = `
	former ex then acting interim late retired longtime veteran senior junior chief deputy assistant associate
	vice co fellow incoming outgoing current onetime one-time ehemaliger ehemalige frühere früherer ancien ancienne
	exministro expresidente
`

// organisationWords end or head the name of a body.
const organisationWords = `
	university college school academy institute institution department ministry agency bureau office committee
	commission council court congress senate parliament house assembly board party union association federation
	league club team inc corp corporation company co ltd llc group holdings bank trust fund foundation
	organization organisation society center centre network news times post journal herald tribune gazette guardian
	press radio television media magazine review weekly daily observer telegraph chronicle globe star sun mirror
	hospital clinic church museum library police army navy force forces guard administration campaign
	authority service services coalition alliance project initiative caucus conference convention partners
	associates studios pictures records entertainment industries systems technologies laboratories labs motors
	airlines airways railways railroad energy oil gas pharmaceuticals brigade regiment division corps squad
	pac bundestag bundesrat bundesregierung ministerium partei verband verein gmbh ag universität
	ministère université parti société assemblée ministerio universidad partido gobierno congreso senado
	chamber branch mission embassy consulate treasury pentagon kremlin wikileaks twitter facebook
	jazeera arabiya qaeda shabaab google amazon apple microsoft reuters hamas hezbollah politico breitbart buzzfeed
`

// placeWords are names or parts of names of places, which are no persons.
const placeWords = `
	america africa asia europe afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain
	bangladesh belarus belgium bolivia bosnia brazil bulgaria cambodia cameroon canada chile china colombia congo croatia
	cuba cyprus czechia denmark ecuador egypt england eritrea estonia ethiopia finland france gaza germany ghana greece
	greenland guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kenya
	korea kosovo kuwait kyrgyzstan kazakhstan laos latvia lebanon liberia libya lithuania luxembourg macedonia malaysia
	mali malta mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger
	nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
	scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan
	tanzania thailand tibet tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen
	zambia zimbabwe britain uk us usa u.s eu alabama alaska arizona arkansas california colorado connecticut delaware
	florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
	mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont
	wisconsin wyoming manhattan brooklyn queens bronx chicago boston philadelphia dallas denver detroit
	seattle portland atlanta miami orlando tampa cleveland cincinnati pittsburgh baltimore milwaukee minneapolis phoenix
	vegas london manchester liverpool birmingham edinburgh glasgow dublin belfast berlin munich hamburg frankfurt cologne
	vienna zurich geneva brussels amsterdam rotterdam copenhagen stockholm oslo helsinki moscow kiev kyiv
	warsaw prague budapest rome milan naples venice madrid barcelona lisbon athens istanbul ankara damascus beirut baghdad
	tehran riyadh doha dubai cairo jerusalem kabul islamabad karachi delhi mumbai beijing shanghai tokyo seoul
	pyongyang hanoi jakarta manila sydney melbourne canberra ottawa toronto montreal vancouver havana caracas bogota lima
	santiago nairobi lagos johannesburg tripoli benghazi aleppo mosul crimea catalonia bavaria texas washington
	street avenue road boulevard square park river lake mountain mountains island islands county city valley beach bay
	ocean sea gulf coast airport bridge tower hall building stadium district hill hills heights springs capitol
	north south east west northern southern eastern western central new united saudi great middle
	deutschland frankreich spanien italien russland österreich schweiz europa allemagne espagne italie russie
	alemania francia españa italia rusia wall white supreme black
`

// peopleWords name peoples, parties, faiths and the like; before a name they
// tell what sort of person it is.
const peopleWords = `
	american americans african asian european british english french german italian spanish russian chinese japanese
	korean indian pakistani iranian iraqi israeli israelis palestinian palestinians syrian turkish egyptian saudi afghan
	ukrainian polish hungarian greek dutch belgian swiss austrian swedish norwegian danish finnish irish scottish welsh
	canadian mexican cuban brazilian australian arab arabs jew jews jewish muslim muslims christian christians catholic
	catholics protestant evangelical evangelicals mormon hindu buddhist republican republicans democrat democrats
	democratic gop libertarian conservative conservatives liberal liberals labour tory tories socialist socialists
	communist latino latinos hispanic hispanics texan texans californian westerner kurdish kurds sunni shiite shia nazi
	independent progressive progressives
`

// calendarWords are days, months and feasts.
const calendarWords = `
	monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
	october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter thanksgiving ramadan
	montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi
	dimanche lunes martes miércoles jueves viernes sábado domingo
`

// functionWords open sentences in capitals and are no part of a name.
const functionWords = `
	laut selon según
	the a an this that these those he she it they we i you his her hers its their our my your him them us me who whom whose
	which what when where why how if then than there here and or but nor so yet for of in on at by to from with without
	within into onto over under after before during until till since while as because although though unless whereas
	whether about above across against along among around behind below beneath beside besides between beyond despite down
	except inside like near off out outside per through throughout toward towards up upon via not no yes never also still
	even just only both either neither each every all any some many most more much few fewer less several other others
	another such same own one two three four five six seven eight nine ten dozens hundreds thousands millions once twice
	now today tomorrow yesterday tonight later earlier meanwhile however moreover furthermore instead indeed perhaps maybe
	thus therefore hence otherwise nevertheless nonetheless finally first second third last next is are was were be been
	being am do does did done has have had having can could will would shall should may might must let lets get got make
	made said says say asked told according given based using people officials critics supporters voters police
	authorities experts sources residents witnesses everyone everybody someone somebody nobody anyone nothing something
	everything asked responding speaking writing citing noting adding calling saying asking well oh ok okay look listen
	please thank thanks sorry hello dear again already always almost often sometimes usually recently currently
	previously originally eventually ultimately apparently obviously clearly certainly surely basically actually really
	additionally similarly conversely overall generally specifically especially particularly together
	der die das den dem des ein eine einer eines einem einen und oder aber doch denn wenn weil dass daß ob wie wo was wer er
	sie es wir ihr ich du man nicht auch nur noch schon im in an am auf aus bei mit nach seit von vom zu zum zur für gegen
	ohne um durch über unter vor hinter zwischen so da dann damit dazu dabei daher deshalb sein seine seiner ihre ihrer
	le la les un une des du de et ou mais donc car si que qui quoi il elle ils elles nous vous je tu on ce cet cette ces son
	sa ses leur leurs mon ma mes notre nos votre vos au aux en dans par pour sur sous avec sans chez vers selon pourtant
	el los las una unos unas y o pero si como cuando donde porque aunque según este esta estos estas ese esa su sus mi con
	sin por para al del lo ella ellos ellas nosotros yo tú usted no sí ya más también además sin embargo
`

// particleWords are lower-case parts inside a name.
const particleWords = "de van von der den del della di da dos du la le el al bin ibn ben ter ten zu y bint abu af av"

// suffixWords follow a surname.
const suffixWords = "jr sr ii iii iv phd md esq"
