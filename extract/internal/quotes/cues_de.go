// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

// germanCues are the cue words of German.
var germanCues = cueTable{
	speech: `
	sagt sagte sagten gesagt sage erklärt erklärte erklärten betont betonte betonten meint meinte meinten berichtet berichtete
	berichteten erzählt erzählte erzählten schreibt schrieb schrieben geschrieben fragt fragte fragten antwortet antwortete
	antworteten fordert forderte forderten warnt warnte warnten kritisiert kritisierte kritisierten kündigt kündigte
	kündigten verspricht versprach versprachen behauptet behauptete behaupteten räumt räumte räumten gibt gab teilt teilte
	teilten bestätigt bestätigte bestätigten fügt fügte ergänzt ergänzte ergänzten rief ruft riefen klagt klagte beklagt
	beklagte lobt lobte lobten urteilt urteilte urteilten resümiert resümierte erinnert erinnerte versichert versicherte
	äußert äußerte äußerten entgegnet entgegnete erwidert erwiderte verkündet verkündete verkündeten spricht sprach
	sprachen nennt nannte nannten bezeichnet bezeichnete bezeichneten findet fand glaubt glaubte freut freute scherzt
	scherzte formuliert formulierte zitiert zitierte mahnt mahnte appelliert appellierte prophezeit stellt stellte
	unterstreicht unterstrich schildert schilderte erläutert erläuterte begründet begründete argumentiert argumentierte
	heißt hieß verrät verriet gesteht gestand schwärmt schwärmte twittert twitterte witzelt witzelte bilanziert bilanzierte
	hofft hoffte bittet bat weiß wusste ahnt sieht bekräftigt bekräftigte verteidigt verteidigte seufzt seufzte flüstert
	flüsterte`,
	via:         "so laut zufolge nach",
	pronouns:    "er sie es wir ich ihr man",
	personal:    "er",
	personalShe: "sie",
	determiners: "der die das den dem des ein eine einer eines einem einen sein seine seiner seinem ihr ihre ihrer ihrem dieser diese dieses jener kein keine mein meine unser unsere viele mehrere einige alle beide",
	auxiliaries: "hat habe haben hatte hatten ist sind war waren wird werden wurde wurden sei seien wäre würde kann könne könnte muss müsse soll solle will wolle darf",
	prepositions: `in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen ohne um durch über unter vor hinter
	zwischen während wegen trotz laut gegenüber`,
	conjunctions:  "und oder aber doch denn sondern sowie",
	subordinators: "dass daß weil wenn als ob da damit obwohl während bevor nachdem wie wo was wer",
	that:          "dass daß",
	adverbs:       "auch dann noch schon nun jetzt immer wieder bereits später zudem außerdem weiter deshalb daher gestern heute",
}
