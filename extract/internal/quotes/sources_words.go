// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

// The nouns that tell what sort of source a phrase without a name stands for.

// groupWords stand for several people.
const groupWords = `
	officials people critics supporters voters democrats republicans lawmakers experts analysts scientists researchers
	police authorities sources residents witnesses aides advisers investigators prosecutors lawyers attorneys doctors
	families parents students teachers workers members leaders activists protesters opponents allies observers others
	some many most several both everyone staff crowd audience public majority minority few reporters journalists editors
	diplomats politicians legislators senators representatives executives economists historians pollsters strategists
	beamte behörden experten kritiker anwohner zeugen forscher autorités experts habitants témoins chercheurs
	autoridades expertos vecinos testigos investigadores
`

// bodyWords stand for a body that speaks as one.
const bodyWords = `
	company campaign government administration department ministry agency office committee commission council court
	party union association group organization organisation firm bank university school hospital club team league board
	congress senate parliament house state city town county church army military navy force service bureau institute
	foundation center centre network newspaper paper magazine station outlet publication website site embassy watchdog
	coalition alliance corporation industry municipality authority museum regulator manufacturer airline operator
	regierung behörde ministerium partei polizei gericht stadt unternehmen firma verband gewerkschaft zeitung
	gouvernement ministère mairie préfecture parti syndicat entreprise société journal tribunal
	gobierno ministerio ayuntamiento partido sindicato empresa tribunal periódico policía diario
`

// documentWords stand for something written or published.
const documentWords = `
	report study law statement poll survey letter bill order ad memo article book document filing complaint lawsuit
	ruling post tweet email message transcript paper analysis review audit editorial column story release note notice
	indictment affidavit brief resolution constitution treaty agreement plan proposal website page headline caption sign
	poster banner advertisement video film documentary blog diary record data figures statistics census guide manual
	petition motion opinion verdict inquiry investigation findings summary warrant contract leaflet flyer
	bericht studie gesetz erklärung umfrage brief mitteilung urteil rapport étude loi communiqué sondage lettre
	informe estudio ley comunicado encuesta carta sentencia
`

// personWords stand for one person.
const personWords = `
	official spokesman spokeswoman spokesperson aide adviser advisor source person man woman senator president mayor
	governor candidate nominee minister secretary director chairman chairwoman chief leader lawyer attorney judge
	analyst expert professor student teacher doctor nurse police officer reporter editor columnist host moderator
	witness resident neighbor neighbour supporter critic voter insider diplomat lawmaker congressman congresswoman
	executive manager strategist consultant pollster operative economist scientist researcher historian activist
	protester survivor victim widow mother father wife husband son daughter brother sister friend colleague boss owner
	founder author writer actor actress singer artist athlete coach player farmer worker driver pilot soldier general
	prosecutor sheriff detective investigator pastor priest bishop rabbi imam pope king queen prince princess
	parole billionaire businessman businesswoman entrepreneur investor attendant keeper clerk baker engineer architect
	sprecher sprecherin zeuge zeugin anwohner anwohnerin beamter beamtin porte-parole témoin habitant habitante
	portavoz testigo vecino vecina
`

// namingWords tie a name, title or term to a thing: «a book titled "The Pier"».
const namingWords = "titled entitled known marked christened"

// callingWords do so where nobody is their subject: «a podcast called "The
// Pier"», but not «Poe called it "Old Mule"».
const callingWords = "called named nicknamed dubbed labeled labelled billed"

// objectWords are verbs of saying whose object may be a thing: "read a book",
// "charged his phone".
const objectWords = `
	tell tells told telling read reads reading write writes wrote written writing charge charges charged charging
	answer answers answered answering
`

// citingWords stand before "by" and the outlet that words came through.
const citingWords = "cited quoted interviewed zitiert cité citée citado citada"
