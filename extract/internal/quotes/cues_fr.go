// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package quotes

// frenchCues are the cue words of French.
var frenchCues = cueTable{
	speech: `
	dit disait disent dira déclare déclaré déclarait déclarent affirme affirmé affirmait affirment explique expliqué
	expliquait expliquent ajoute ajouté ajoutait ajoutent assure assuré assurait assurent estime estimé estimait estiment
	souligne souligné soulignait soulignent précise précisé précisait précisent raconte raconté racontait racontent confie
	confié confiait confient indique indiqué indiquait indiquent répond répondu répondait répondent demande demandé
	demandait demandent lance lancé lançait annonce annoncé annonçait annoncent écrit écrivait écrivent regrette regretté
	regrettait regrettent reconnaît reconnu reconnaissait admet admis prévient prévenu prévenait insiste insisté insistait
	rappelle rappelé rappelait rappellent note noté notait notent résume résumé résumait poursuit poursuivi poursuivait
	conclut conclu conclure plaisante plaisanté plaisantait s'exclame exclamé exclame soupire soupiré soupirait martèle
	martelé dénonce dénoncé dénonçait dénoncent promet promis promettait avoue avoué avouait témoigne témoigné témoignait
	commente commenté commentait réagit réagi réagissait observe observé observait relève relevé juge jugé jugeait
	répète répété répétait réplique répliqué rétorque rétorqué s'amuse amuse s'inquiète inquiète s'interroge interroge
	plaide plaidé plaidait tweete tweeté murmure murmuré critique critiqué félicite félicité qualifie qualifié
	qualifiait appelle surnomme souffle glisse sourit ironise tranche nuance détaille abonde renchérit pense croit`,
	via:           "selon d'après",
	pronouns:      "il elle ils elles on je nous vous tu",
	personal:      "il",
	personalShe:   "elle",
	determiners:   "le la les l un une des du ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos plusieurs deux quelques",
	auxiliaries:   "a ont avait avaient est sont était étaient sera seront aura auront va vont peut doit soit serait aurait",
	prepositions:  "de à en dans par pour sur sous avec sans chez vers entre depuis contre selon lors auprès devant au aux d",
	conjunctions:  "et ou mais donc or ni car",
	subordinators: "que qu quand lorsque comme si puisque parce afin tandis où dont",
	that:          "que qu",
	adverbs:       "aussi encore déjà ensuite puis alors ainsi également hier jeudi vendredi lundi mardi mercredi samedi dimanche",
}
