// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

// spanishCues are the cue words of Spanish.
var spanishCues = cueTable{
	speech: `
	dijo dice dicen dijeron decía dicho afirmó afirma afirman afirmaron afirmaba aseguró asegura aseguran aseguraron
	explicó explica explican explicaron explicaba señaló señala señalan señalaron añadió añade añaden añadieron agregó
	agrega agregan declaró declara declaran declararon indicó indica indican indicaron apuntó apunta apuntan comentó
	comenta comentan comentaron contó cuenta cuentan contaba recordó recuerda recuerdan subrayó subraya subrayan destacó
	destaca destacan insistió insiste insisten advirtió advierte advierten lamentó lamenta lamentan reconoció reconoce
	reconocen admitió admite admiten respondió responde responden preguntó pregunta preguntan escribió escribe escriben
	anunció anuncia anuncian prometió promete prometen denunció denuncia denuncian criticó critica critican confesó
	confiesa concluyó concluye precisó precisa precisan sostuvo sostiene sostienen manifestó manifiesta manifestaron
	expresó expresa expresaron reiteró reitera relató relata relatan resumió resume bromeó bromea exclamó exclama
	contestó contesta replicó replica opinó opina opinan matizó matiza zanjó zanja tuiteó calificó califica llamó
	llama tildó tilda celebró celebra pidió pide piden exigió exige exigen argumentó argumenta detalló detalla
	defendió defiende susurró suspiró repite repitió cree piensa sentenció sentencia ironizó
	gritó grita gritan informó informa informan comunicó comunica remarcó remarca enfatizó valoró valora ironiza avisó avisa`,
	via:           "según",
	pronouns:      "él ella ellos ellas yo nosotros usted ustedes uno",
	personal:      "él",
	personalShe:   "ella",
	determiners:   "el la los las un una unos unas este esta estos estas ese esa su sus mi nuestro nuestra varios varias algunos algunas dos muchos",
	auxiliaries:   "ha han había habían es son era eran fue fueron será está están estaba va van puede debe sea sería hay",
	prepositions:  "de a en con por para sin sobre entre hasta desde contra según durante ante bajo tras del al hacia",
	conjunctions:  "y e o u pero ni sino",
	subordinators: "que cuando como si porque aunque mientras donde quien",
	that:          "que",
	adverbs:       "también ya todavía aún luego entonces después además ayer hoy siempre nunca",
}
