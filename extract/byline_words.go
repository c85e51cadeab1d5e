// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"sync"
)

// creditBits say what a word can be in a credit line.
type creditBits uint32

const (
	openerWord   creditBits = 1 << iota // "by", "von": a name follows
	creditNoun                          // "story", "interview", "a": may stand in front of an opener, or of a colon
	otherCredit                         // "photos", "edited": who follows did not write the story
	roleWord                            // "editor", "Korrespondentin"
	roleAdjunct                         // "senior", "political": goes with a role
	orgWord                             // "University", "News": part of an organisation's name
	noiseWord                           // "follow", "read": page furniture
	particleWord                        // "van", "de", "bin": a small word inside names
	suffixWord                          // "Jr", "III", "PhD"
	titleWord                           // "Dr", "Prof": in front of a name
	conjWord                            // "and"
	withWord                            // "with"
	forWord                             // "for": the outlet follows
	placeWord                           // "in": a place follows
	plainWord                           // a word of sentences, in no name
	outletWord                          // "Post": behind a person, the end of an outlet's name
	emptyName                           // "admin", "unknown": stands where no name is known
	nameToo                             // a word of furniture that is a name besides: "Mark", "Page"
	deskWord                            // "staff", "Redaktion": a newsroom that signs as one
)

// creditWordLists give the words of each kind, folded, in the languages of
// the press.
var creditWordLists = []struct {
	bits  creditBits
	words string
}{
	{openerWord, "by von vom par por di da de door av af przez od oleh boi from tarafindan durch"},
	{openerWord, "بقلم كتب كتبت اعداد الكاتب الكاتبة גמאת מאת автор авторы автора yazan haber yazar hazirlayan autor autora autores autorin autoren author authors auteur auteurs auteure autore autori autrice forfatter forfattare skribent kirjoittaja kirjoittanut szerzo συντακτης συγγραφεας penulis redactat tekst text texte texto testo foto-text words verfasser verfasserin verfasst geschrieben byline"},
	{creditNoun, "as told a an the une un una ein eine einen words written write writes story stories text texts texte texto testo tekst texten posted published reported reporting contributed submitted created compiled report reports bericht berichte reportage article articles artikel artikkel articolo articulo artigo kommentar ein kommentiert analyse analysis analysen analisi analisis interview interviews intervista entrevista gastbeitrag gastkommentar kolumne essay opinion commentary comment commentaire column review guest post propos recueillis recopilado enquete especial exclusive exclusif additional adapted original originally first ecrit publie publiee redige escrito publicado redactado scritto pubblicato geschreven gepubliceerd skrevet skriven skrevet publicerad aufgezeichnet protokolliert protokoll recherche entretien chronique tribune billet zusammengefasst veroffentlicht erstellt gepostet eingestellt napisane opublikowane dodane подготовил подготовила dokumentation source podcast feature features news essay post entry"},
	{otherCredit, "contributions contribution photo photos photograph photographs photographed photography photographer foto fotos fotografie fotograf fotografin fotografia fotografias photographie photographies image images bild bilder imagen imagenes immagini illustration illustrations illustrated illustriert illustrator illustrazione ilustracion video videos graphic graphics grafik grafiken infographic cartoon edited editing translated translation translator ubersetzt ubersetzung ubersetzer traduccion traducao traduction traduit traduzione tlumaczenie перевод reviewed checked verified produced narrated narration audio camera kamera montage animation animated design designed layout artwork cover fact-checked moderated hosted styled styling makeup photo-editor fotos bildredaktion lektorat fotograaf foto's valokuvat kuva kuvat фото видео фотограф صور تصوير تدقيق ترجمة captured filmed recorded voiced mis traducido"},
	{roleWord, "editor editors reporter reporters correspondent correspondents writer writers columnist columnists contributor contributors journalist journalists producer producers critic critics analyst analysts author bureau chief intern fellow founder co-founder cofounder experte expertin ceo cto cfo coo cmo vp svp evp president director host anchor blogger strategist specialist expert officer researcher scientist professor lecturer attorney lawyer photojournalist videojournalist meteorologist publisher manager coordinator historian novelist freelancer redakteur redakteurin redakteure redaktor redaktorin korrespondent korrespondentin korrespondenten reporterin journalistin journalisten volontar volontarin praktikant praktikantin chefredakteur chefredakteurin chefredaktor ressortleiter ressortleiterin ressortleitung autorin mitarbeiter mitarbeiterin kolumnist kolumnistin parlamentskorrespondent wirtschaftsredakteur politikredakteur sportredakteur leiter leiterin gastautor gastautorin journaliste journalistes redacteur redactrice redactrices correspondant correspondante correspondants envoye envoyee reporteur pigiste chroniqueur chroniqueuse editorialiste periodista periodistas redactor redactora corresponsal columnista editora enviado enviada jornalista reporter colunista correspondente repórter estagiario giornalista redattore redattrice inviato inviata corrispondente caporedattore dziennikarz dziennikarka redaktorka korespondent korespondentka журналист журналистка корреспондент обозреватель редактор колумнист спецкор журналіст журналістка кореспондент muhabir muhabiri editor editoru gazeteci yazari verslaggever verslaggeefster redactrice journalista redaktor reportere journalister korrespondenter toimittaja kirjeenvaihtaja صحفي صحفية صحافي صحافية مراسل مراسلة كاتب كاتبة محرر محررة مدير رئيس staffwriter"},
	{roleAdjunct, "senior junior deputy managing executive associate assistant chief political politics sports sport digital business national international foreign special staff freelance contributing guest investigative crime health science technology tech education environment economics economic finance financial religion features entertainment culture arts lifestyle food travel city state regional local legal affairs data general assignment breaking white house diplomatic europe asia africa us uk world metro lead principal news audience engagement opinion multimedia video night day weekend in-chief former head of and at the for wirtschaft politik freie freier leitende leitender stellvertretende stellvertretender verantwortliche freelance grand redaktionelle jefe jefa especial speciale redactie sous rédactrice web online social media commerce shopping deals showbiz celebrity commissioning copy production site content mobile gaming games video money personal markets energy climate housing immigration defense security military intelligence congressional statehouse courts cops police transportation consumer medical weather real estate style fashion beauty fitness books book film movie movies tv television music theater theatre restaurant wine gardening home cars auto automotive aviation gear reviews"},
	{orgWord, "report reports insider today technologies solutions systems consulting capital global analytics software industries ventures news times media press tv radio magazine university universitat universite universidad universita college institute institut instituto school agency agencia agence agentur team board inc llc ltd gmbh ag se corp corporation company group network networks foundation stiftung association society centre center ministry department journal gazette herald tribune chronicle daily weekly blog wire newsroom newspaper newspapers verlag zeitung nachrichten rundschau magazin verband verein bund redaktion committee council office bureau federation union club church hospital laboratory labs services service publishing publications digital channel television broadcasting studios productions communications international partners bank museum library party pharmindex online newswire relaxnews polizei presse pressestelle presseportal gemeinschaft landesamt bundesamt ministerium noticias periodico diario jornal revista journal gazeta gazete haber وكالة صحيفة جريدة قناة موقع شبكة مركز وزارة جامعة агентство газета новости редакция издание forum portal"},
	{deskWord, "staff redaktion redaccion redazione redaction redacao redakcja redakcia redakcija redaktionen redaktionsteam editors editorial newsroom newsdesk desk team webteam writers reporters redactie toimitus редакция редакції редакція администратор contributors correspondents agencies agenturen agencias services webredaktion onlineredaktion nachrichtenredaktion"},
	{noiseWord, "days weeks months kommentar kommentare kommentieren keine kategorie kategorien category categories zuletzt social sharing links size leave courtesy zeige zeigen alle beitrage artikel mehr afficher tous articles ver todas entradas mostra tutti bekijk alle berichten visa inlagg vis innlegg pokaz wszystkie follow following share updated update published posted min mins minute minutes read comments comment view views all posts profile bio more subscribe tweet email e-mail mail contact contacts see about click here save listen print facebook twitter instagram linkedin whatsapp pinterest reddit telegram threads bluesky tiktok youtube copy link bookmark like likes login log sign hours hour ago yesterday today seconds last modified reading time lesezeit lesedauer minuten teilen drucken merken folgen suivre partager lecture temps seguir compartir tiempo lectura minutos leggi condividi lettura uhr stand aktualisiert veroffentlicht mis jour le publie actualizado guardado gift article open toggle menu close caption credit getty shutterstock istock account accounts profil profile icon plus live watch partnership sponsored advertisement this that email's alerts rss feed website homepage latest getty images"},
	{particleWord, "van von der den de del della di da dos das do du la le los las el al bin ibn bint ben ter ten zu zum zur af av und y e a st san santa abu d l o mac mc ap te op t vom wa ole ni nic ui vander vanden dal dalla delle degli degl lo of"},
	{suffixWord, "jr sr ii iii iv phd ph.d md m.d dds dvm esq mba msc bsc ba ma jd rn rd rdn ldn mph cfa cfp cpa do od mp msp mla ceng frs obe mbe cbe psyd edd dphil facp pharmd dnp np ms lcsw lmft bs"},
	{titleWord, "dr prof professor mr mrs ms miss sir dame lord lady rev fr herr frau dott dott.ssa ing mag dipl.-ing dipl mme mlle m sr sra sen rep hon pastor rabbi imam"},
	{conjWord, "and und et y e og och i и і й ve en a si ja es dan va και ו و & with"},
	{withWord, "with mit avec con com z med met с ile مع"},
	{forWord, "for fur pour para per dla voor для icin của"},
	{placeWord, "in aus from w v в à at en em nach a"},
	{plainWord, "am im um auf uber unter beim zur zum under is was are were be been to of on at as or not no has have had will would can could may this that these those it its he she they we you i my our your his her their what when where which who how why than then there here just only also but if because about after before between during into over under up down out off again once new old der die das ist sind war mit auf fur als auch nicht nur oder aber wenn wie was wer wo les des est sont dans sur avec pour que qui el los las es son con para que il che non per как что это на не"},
	{outletWord, "post star sun mirror globe observer examiner standard courier courier-post messenger record register independent guardian telegraph bulletin dispatch sentinel enquirer inquirer advocate leader echo argus citizen review world nation statesman spectator economist express mail"},
	{nameToo, "mark page guest gift foto cover link min le jour bild stand temps"},
	{emptyName, "admin administrator root webmaster unknown anonymous anonym guest user null undefined none nobody test author n/a na default superuser sysadmin moderator"},
}

// hanCreditWords open or close a credit in Chinese, Japanese and Korean, where
// they stand against the name. Longer ones stand before what they contain.
var hanCreditWords = []struct {
	word string
	bits creditBits
}{
	{"责任编辑", otherCredit}, {"責任編輯", otherCredit}, {"責任編集", otherCredit}, {"责编", otherCredit}, {"编辑", otherCredit}, {"編輯", otherCredit}, {"編集", otherCredit},
	{"摄影", otherCredit}, {"攝影", otherCredit}, {"撮影", otherCredit}, {"写真", otherCredit}, {"翻译", otherCredit}, {"翻訳", otherCredit}, {"审核", otherCredit}, {"校对", otherCredit}, {"사진", otherCredit}, {"그래픽", otherCredit}, {"영상", otherCredit}, {"편집", otherCredit},
	{"新华社记者", openerWord}, {"本报记者", openerWord}, {"本報記者", openerWord}, {"特约记者", openerWord}, {"实习记者", openerWord}, {"特派记者", openerWord}, {"特派員", openerWord | roleWord}, {"特派员", openerWord | roleWord},
	{"记者", openerWord | roleWord}, {"記者", openerWord | roleWord}, {"撰文", openerWord}, {"取材", openerWord}, {"執筆", openerWord}, {"作者", openerWord}, {"撰稿", openerWord}, {"文", openerWord},
	{"글쓴이", openerWord}, {"글", openerWord}, {"선임기자", roleWord}, {"전문기자", roleWord}, {"인턴기자", roleWord}, {"수습기자", roleWord}, {"논설위원", roleWord}, {"특파원", roleWord}, {"기자", openerWord | roleWord}, {"에디터", roleWord}, {"편집장", roleWord}, {"논설위원", roleWord}, {"칼럼니스트", roleWord},
}

// creditVocabulary holds the words of creditWordLists under their folded form.
var creditVocabulary = sync.OnceValue(func() map[string]creditBits {
	m := make(map[string]creditBits, 1600)
	for _, l := range creditWordLists {
		for w := range strings.FieldsSeq(l.words) {
			m[foldWord(w)] |= l.bits
		}
	}
	return m
})
