// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"strings"
	"sync"
)

// topic is a kind of words that news pages print around a story.
type topic uint8

const (
	topicMore      topic = iota // links to other stories
	topicSignup                 // newsletters, subscriptions, gifts of money
	topicShare                  // share bars
	topicFollow                 // accounts to follow, apps to get
	topicComment                // readers' comments
	topicCopyright              // copyright and reprint lines
	topicAuthor                 // who wrote it
	topicCredit                 // who made an image
	topicAd                     // advertisements
	topicConsent                // cookies and consent
	topicTags                   // tags and topics
	topicLogin                  // accounts
	topicDate                   // when it was published
	topicNotice                 // disclaimers, commissions, machine translation
	topicNote                   // corrections, sources, contributors
	topicNav                    // steps through the site
	topicShop                   // prices and carts
	topicMedia                  // players and galleries
	topicPopular                // what others read
	topicQuestion               // polls and feedback
	numTopics
)

// phraseWords are the phrases of each topic. A phrase is whole words in lower
// case; phrases of scripts without spaces stand in cjkPhrases.
var phraseWords = [numTopics][]string{
	topicMore: {
		"read more", "read also", "also read", "read next", "read now", "read the full", "read full", "read this", "see also",
		"see more", "more on this", "more on", "more from", "more stories", "more news", "more about", "more like this", "more in",
		"related", "related stories", "related articles", "related article", "related news", "related content", "related posts",
		"related topics", "related coverage", "related reading", "related links", "related video", "recommended",
		"recommended for you", "recommended stories", "recommended reading", "you may also like", "you might also like",
		"you may like", "you might like", "you may be interested", "we recommend", "editors picks", "editor's picks",
		"editor's pick", "editor's choice", "up next", "next up", "next article", "next story", "previous article", "previous story",
		"previous post", "next post", "story continues", "article continues", "continue reading", "keep reading", "don't miss",
		"in case you missed it", "further reading", "watch now", "watch", "watch more", "click here", "learn more",
		"find out more", "view more", "show more", "load more", "view all", "see all", "full story", "full coverage",
		"what to read next", "stories for you", "for you", "around the web", "from the web", "from our partners", "explore more",
		"for more", "latest news", "latest stories", "latest", "in this article", "in this story", "on the same topic", "here's more",
		"mehr zum thema", "mehr lesen", "lesen sie auch", "lesen sie mehr", "lesen sie hier", "lesen sie dazu", "lies auch", "weiterlesen",
		"auch interessant", "auch spannend", "das könnte sie auch interessieren", "das könnte dich auch interessieren",
		"das könnte ihnen auch gefallen", "weitere artikel", "weitere themen", "weitere nachrichten", "weitere meldungen", "weitere infos",
		"weitere informationen", "weitere beiträge", "mehr dazu", "mehr aus", "mehr von", "mehr über", "mehr news", "mehr artikel",
		"ähnliche artikel", "ähnliche beiträge", "ähnliche themen", "verwandte artikel", "verwandte themen", "verwandte beiträge",
		"zum thema", "siehe auch", "passend zum thema", "aus dem ressort", "nächster artikel", "vorheriger artikel", "nächster beitrag",
		"vorheriger beitrag", "vorheriger", "zurück zur übersicht", "zur startseite", "zum artikel", "hier klicken", "hier geht es",
		"hier geht's", "jetzt lesen", "alle artikel", "alle beiträge", "alle themen", "alle infos", "mehr erfahren", "mehr anzeigen",
		"neueste artikel", "neueste beiträge", "aktuelle beiträge", "letzte beiträge", "unsere empfehlungen", "empfehlungen",
		"lire aussi", "à lire aussi", "lire la suite", "lire également", "à lire également", "voir aussi", "sur le même sujet",
		"en savoir plus", "plus d'infos", "articles liés", "articles similaires", "à voir aussi", "suite de l'article", "dans la même rubrique",
		"cela peut vous intéresser", "nos derniers articles", "article suivant", "article précédent", "tous les articles",
		"lea también", "lee también", "leer más", "te puede interesar", "también te puede interesar", "puede interesarle", "ver también",
		"más información", "más noticias", "noticias relacionadas", "artículos relacionados", "relacionado", "sigue leyendo", "seguir leyendo",
		"ver más", "mira también", "le puede interesar", "contenido relacionado", "temas relacionados", "otras noticias", "lo más reciente",
		"leia também", "leia mais", "veja também", "saiba mais", "veja mais", "notícias relacionadas", "confira também", "continue lendo",
		"matérias relacionadas", "mais notícias", "ver mais", "últimas notícias", "artigos relacionados",
		"leggi anche", "leggi tutto", "leggi di più", "vedi anche", "potrebbe interessarti", "ti potrebbe interessare", "articoli correlati",
		"per approfondire", "continua a leggere", "altre notizie", "guarda anche", "ultime notizie", "correlati",
		"lees ook", "lees meer", "lees verder", "meer over", "meer nieuws", "bekijk ook", "gerelateerde artikelen", "zie ook",
		"czytaj także", "czytaj też", "czytaj więcej", "czytaj również", "zobacz także", "zobacz też", "zobacz również", "przeczytaj także",
		"przeczytaj też", "polecamy", "dowiedz się więcej", "więcej na temat", "powiązane artykuły", "podobne artykuły", "najnowsze",
		"читайте также", "читать далее", "читать еще", "читайте ещё", "смотрите также", "подробнее", "по теме", "материалы по теме",
		"другие новости", "похожие статьи", "похожие материалы", "еще по теме", "новости по теме", "рекомендуем",
		"читайте також", "дивіться також", "детальніше", "за темою",
		"ilgili haberler", "ilginizi çekebilir", "devamını oku", "bunlar da ilginizi çekebilir", "haberin devamı", "diğer haberler", "daha fazla",
		"bunu da oku", "ayrıca bakınız", "benzer haberler",
		"läs mer", "läs också", "läs även", "mer om", "les også", "les mer", "læs også", "læs mere", "lue myös", "lue lisää",
		"čtěte také", "čtěte více", "přečtěte si", "související články", "olvassa el", "kapcsolódó cikkek", "citește și", "citeşte şi",
		"vezi și", "pročitajte još", "pročitajte i", "διαβάστε επίσης", "διαβάστε ακόμη", "δείτε επίσης", "baca juga", "baca selengkapnya",
		"xem thêm", "đọc thêm", "tin liên quan",
		"اقرأ أيضا", "اقرأ أيضاً", "إقرأ أيضا", "اقرأ المزيد", "مواضيع ذات صلة", "أخبار ذات صلة", "شاهد أيضا", "شاهد أيضاً", "المزيد",
		"بیشتر بخوانید", "مطالب مرتبط", "اخبار مرتبط", "קראו גם", "כתבות נוספות", "עוד בנושא", "यह भी पढ़ें", "और पढ़ें",
	},
	topicSignup: {
		"newsletter", "newsletters", "sign up", "signup", "subscribe", "subscribe now", "subscription", "subscriber", "subscribers",
		"subscribers only", "inbox", "your inbox", "email address", "your email", "enter your email", "daily digest", "free trial",
		"become a member", "join us", "donate", "donation", "support us", "support our", "support our journalism", "support independent",
		"make a contribution", "get unlimited access", "unlimited access", "unlock this article", "already a subscriber", "cancel anytime",
		"stay informed", "stay up to date", "straight to your inbox", "delivered to your", "breaking news alerts", "push notifications",
		"want more", "thank you for subscribing", "thanks for signing up", "gift this article", "membership", "start your free", "contribute", "your contribution", "as little as", "news free", "keep our", "reader supported",
		"our newsroom", "our mission", "paywall", "paywalls", "for everyone", "independent journalism", "make a gift", "tax deductible",
		"morning briefing", "our weekly", "get the latest", "get our", "get the day's", "privacy policy", "you can unsubscribe",
		"newsletter abonnieren", "abonnieren", "abonnieren sie", "jetzt abonnieren", "abo", "abonnement", "abonnenten", "jetzt anmelden",
		"anmelden", "melden sie sich an", "e mail adresse", "kostenlos testen", "jetzt testen", "spenden", "spende", "unterstützen sie",
		"unterstützen sie uns", "probeabo", "jetzt bestellen", "weiterlesen mit", "registrieren sie sich", "mitglied werden",
		"s'abonner", "abonnez vous", "abonné", "abonnés", "réservé aux abonnés", "inscrivez vous", "je m'abonne", "lettre d'information",
		"infolettre", "votre adresse", "faire un don", "soutenez",
		"suscríbete", "suscríbase", "suscribirse", "suscriptores", "boletín", "correo electrónico", "regístrate", "hazte socio", "apóyanos",
		"assine", "assinante", "assinantes", "inscreva se", "cadastre se", "receba", "boletim", "apoie",
		"iscriviti", "iscriviti alla newsletter", "abbonati", "abbonamento", "registrati", "sostieni", "sostienici",
		"abonneer", "schrijf je in", "nieuwsbrief", "word lid", "inschrijven",
		"zapisz się", "subskrybuj", "prenumerata", "wykup dostęp", "dołącz do nas", "wesprzyj",
		"подпишитесь", "подписаться", "подписывайтесь", "рассылка", "рассылку", "подписка", "поддержать", "підписуйтесь", "підписатися",
		"abone ol", "abone olun", "bülten", "bültenimize", "prenumerera", "nyhetsbrev", "abonner", "nyhedsbrev", "tilaa", "uutiskirje",
		"odebírat", "feliratkozás", "hírlevél", "abonează te", "εγγραφείτε", "berlangganan", "đăng ký", "اشترك", "النشرة البريدية", "خبرنامه",
	},
	topicShare: {
		"share", "share this", "share this article", "share this story", "share on", "share on facebook", "share on twitter", "share via",
		"share with", "tweet", "tweet this", "pin it", "email this", "print this", "print", "copy link", "link copied", "copied to clipboard",
		"facebook", "twitter", "whatsapp", "linkedin", "pinterest", "reddit", "telegram", "flipboard", "messenger", "tumblr", "xing", "pocket",
		"save this", "bookmark", "save article", "send to a friend", "spread the word", "like this",
		"teilen", "artikel teilen", "beitrag teilen", "weitersagen", "drucken", "artikel drucken", "merken", "per mail", "versenden", "empfehlen",
		"twittern", "mit anderen teilen", "gefällt mir", "auf facebook teilen", "link kopieren", "vorlesen", "auf twitter", "auf facebook",
		"partager", "partager sur", "partager cet article", "imprimer", "envoyer par", "copier le lien", "compartir", "compartir en", "compartir por",
		"imprimir", "copiar enlace", "comparte", "compartilhar", "compartilhe", "copiar link", "partilhar", "condividi", "condividi su", "stampa",
		"copia link", "delen", "deel dit", "deel artikel", "afdrukken", "udostępnij", "drukuj", "podziel się", "kopiuj link",
		"поделиться", "поделитесь", "распечатать", "скопировать ссылку", "поділитися", "paylaş", "yazdır", "dela", "del", "jaa", "sdílet",
		"megosztás", "distribuie", "κοινοποίηση", "bagikan", "chia sẻ", "شارك", "مشاركة", "طباعة", "اشتراک گذاری", "שתפו",
	},
	topicFollow: {
		"follow us", "follow", "follow him", "follow her", "follow them", "follow on twitter", "like us on", "find us on", "join our", "join the conversation",
		"join our whatsapp", "download the app", "download our app", "get the app", "our app", "app store", "google play", "google news",
		"on instagram", "on facebook", "on twitter", "on youtube", "on tiktok", "subscribe to our youtube", "telegram channel", "our channel",
		"folgen sie", "folgen sie uns", "folge uns", "folgt uns", "unsere app", "app herunterladen", "suivez nous", "suivez", "rejoignez",
		"téléchargez", "síguenos", "sigue a", "síganos", "únete", "descarga", "siga", "siga nos", "siga o", "seguici", "segui", "seguici su", "volg ons",
		"śledź nas", "obserwuj", "следите за", "присоединяйтесь", "наш канал", "в telegram", "стежте за", "takip edin", "takip et", "följ oss", "følg oss",
		"seuraa", "sledujte", "kövess", "urmărește", "ακολουθήστε", "ikuti", "theo dõi", "تابعنا", "تابعونا", "حمل تطبيق",
	},
	topicComment: {
		"comment", "comments", "leave a comment", "leave a reply", "post a comment", "add a comment", "view comments", "show comments", "join the discussion",
		"reply", "report abuse", "your comment", "no comments", "be the first to comment", "write a comment", "start the conversation", "conversation",
		"says", "responses to", "thoughts on", "log in to comment", "comments are closed", "commenting", "required fields", "cancel reply",
		"kommentar", "kommentare", "kommentieren", "kommentar schreiben", "kommentar verfassen", "kommentar hinterlassen", "schreibe einen kommentar",
		"keine kommentare", "antworten", "antwort abbrechen", "leserkommentare", "diskutieren", "diskutieren sie", "ihre meinung", "leserbrief",
		"schreib einen kommentar", "sagt", "schrieb", "alle kommentare", "beitrag melden", "gäste", "pflichtfelder",
		"commentaire", "commentaires", "laisser un commentaire", "répondre", "réagir", "comentario", "comentarios", "deja un comentario", "responder",
		"comentar", "comentário", "comentários", "deixe um comentário", "commento", "commenti", "lascia un commento", "rispondi", "commenta",
		"reacties", "reactie", "reageer", "reageren", "plaats een reactie", "komentarz", "komentarze", "dodaj komentarz", "skomentuj", "odpowiedz",
		"комментарий", "комментарии", "комментариев", "оставить комментарий", "ответить", "обсудить", "коментарі", "yorum", "yorumlar", "yorum yap",
		"kommentarer", "kommentera", "svara", "kommentit", "komentáře", "hozzászólás", "comentarii", "σχόλια", "komentar", "bình luận",
		"التعليقات", "تعليق", "تعليقات", "اترك تعليقا", "نظرات", "دیدگاه", "תגובות",
	},
	topicCopyright: {
		"copyright", "©", "all rights reserved", "rights reserved", "may not be published", "may not be reproduced", "without permission",
		"terms of use", "terms of service", "terms and conditions", "privacy", "reprints", "permissions", "licensed under", "creative commons", "powered by",
		"alle rechte vorbehalten", "rechte vorbehalten", "urheberrechtlich", "impressum", "datenschutz", "agb", "nutzungsbedingungen", "nachdruck",
		"tous droits réservés", "droits réservés", "mentions légales", "reproduction interdite", "todos los derechos reservados", "derechos reservados",
		"aviso legal", "prohibida la reproducción", "todos os direitos reservados", "direitos reservados", "tutti i diritti riservati", "riproduzione riservata",
		"diritti riservati", "alle rechten voorbehouden", "wszelkie prawa zastrzeżone", "prawa zastrzeżone", "все права защищены", "права защищены",
		"при цитировании", "усі права захищені", "tüm hakları saklıdır", "hakları saklıdır", "alla rättigheter", "všechna práva vyhrazena",
		"minden jog fenntartva", "toate drepturile rezervate", "جميع الحقوق محفوظة", "الحقوق محفوظة", "hak cipta",
	},
	topicAuthor: {
		"by", "written by", "posted by", "reported by", "author", "authors", "about the author", "about the authors", "staff writer", "staff reporter",
		"senior writer", "senior reporter", "senior editor", "contributing writer", "contributing editor", "freelance writer", "freelance journalist",
		"is a reporter", "is a writer", "is a journalist", "is a freelance", "is an editor", "is the editor", "is the author", "is the author of", "is a senior", "is a staff",
		"is a columnist", "is a professor", "is a contributor", "is a fellow", "is an associate", "is an award", "is based in", "covers", "has written for", "work has appeared", "can be reached", "reach him", "reach her", "reach them",
		"email her", "email him", "contact him", "contact her", "contact the author", "contact the reporter", "send tips", "correspondent", "columnist", "contributor",
		"von", "autor", "autorin", "über den autor", "über die autorin", "zum autor", "redaktion", "redakteur", "redakteurin", "verfasst von", "geschrieben von", "ein beitrag von", "freier journalist", "veröffentlicht von", "der autor", "die autorin",
		"par", "auteur", "écrit par", "publié par", "journaliste", "por", "redacción", "escrito por", "publicado por", "periodista", "redação", "jornalista",
		"di", "redazione", "a cura di", "scritto da", "giornalista", "door", "redactie", "geschreven door", "autorka", "redakcja", "opracowanie", "автор", "редакция", "корреспондент",
		"журналист", "yazar", "muhabir", "haber merkezi", "av", "skribent", "af", "szerző", "redakce", "الكاتب", "كتب", "بقلم", "نویسنده",
	},
	topicCredit: {
		"photo", "photos", "photo by", "photograph by", "photography by", "photo credit", "photo courtesy", "photo illustration", "image", "image credit", "image source", "images",
		"picture", "getty", "getty images", "shutterstock", "istock", "file photo", "ap photo", "courtesy of", "courtesy", "handout", "screenshot", "illustration by", "credit", "via getty", "caption", "unsplash", "pixabay", "alamy", "pexels",
		"foto", "fotos", "bild", "bilder", "bildquelle", "bildrechte", "foto von", "symbolbild", "symbolfoto", "archivbild", "archivfoto", "quelle", "grafik", "picture alliance", "titelbild", "bildnachweis", "photo d'illustration", "crédit photo", "crédits", "imagen", "fotografía", "crédito", "foto de", "imagem", "reprodução", "divulgação", "immagine",
		"fot", "zdjęcie", "źródło", "фото", "фотография", "иллюстрация", "источник", "fotoğraf", "bildkälla", "obrázek", "fotó", "صورة", "عکس",
	},
	topicAd: {
		"advertisement", "advertisements", "ad", "ads", "ad feedback", "sponsored", "sponsored content", "sponsored by", "promoted", "paid content", "paid post", "partner content", "advertorial", "remove ads", "skip ad",
		"article continues below", "story continues below", "scroll to continue", "content continues below", "anzeige", "werbung", "artikel läuft unten weiter", "sponsorisé", "publicité", "publicidad", "continúa", "publicidade", "continua depois da publicidade", "pubblicità", "advertentie", "reklama", "реклама", "advertisment",
		"reklam", "annonse", "annons", "annonce", "mainos", "hirdetés", "publicitate", "διαφήμιση", "iklan", "quảng cáo", "إعلان", "إعلانات", "تبلیغات", "פרסומת", "विज्ञापन",
	},
	topicConsent: {
		"use cookies", "uses cookies", "store cookies", "stores cookies", "cookie policy", "cookie list", "cookie preferences", "cookie settings",
		"cookie consent", "cookie notice", "all cookies", "these cookies", "our cookies", "necessary cookies", "functional cookies",
		"performance cookies", "targeting cookies", "media cookies", "cookie is", "cookies are", "cookies and", "of cookies", "cookies to",
		"consent", "personal information", "personal data", "opt out", "do not sell", "targeted advertising",
		"advertising partners", "legitimate interest", "strictly necessary",
		"verwendet cookies", "verwenden cookies", "setzt cookies", "cookie einstellungen", "cookie richtlinie", "des cookies", "les cookies",
		"utiliza cookies", "utilizamos cookies", "usamos cookies", "usa cookies", "las cookies", "os cookies", "i cookie", "gebruikt cookies",
		"plików cookie", "pliki cookie", "pliki cookies", "используем cookie", "personenbezogene", "berechtigtes interesse", "données personnelles", "datos personales", "dados pessoais", "dati personali", "gdpr", "we value your privacy", "accept all", "accept cookies", "manage preferences", "privacy settings", "third party content", "external content", "this content can", "enable javascript", "javascript", "your browser", "ad blocker", "adblocker",
		"javascript deaktiviert", "cookies zustimmen", "zustimmen", "einwilligung", "externer inhalt", "externe inhalte", "an dieser stelle", "datenschutzerklärung", "inhalt anzeigen", "redaktioneller inhalt", "consentement", "accepter", "aceptar", "aceitar", "accetta", "zgoda", "ciasteczka", "файлы cookie", "çerez", "çerezler",
	},
	topicTags: {
		"tags", "tag", "topics", "topic", "filed under", "categories", "category", "keywords", "posted in", "tagged", "more topics", "sections", "schlagworte", "schlagwörter", "schlagwort", "stichworte", "kategorie", "kategorien", "themen", "thema", "abgelegt unter", "veröffentlicht in", "mots clés", "sujets", "thèmes", "étiquettes", "catégories",
		"etiquetas", "temas", "categorías", "archivado en", "categorias", "assuntos", "tópicos", "argomenti", "categorie", "trefwoorden", "onderwerpen", "tagi", "tematy", "kategorie", "теги", "метки", "темы", "рубрика", "теми", "etiketler", "konular", "kategoriler", "ämnen", "taggar", "emner", "štítky", "címkék", "etichete", "ετικέτες", "thẻ", "الوسوم", "كلمات مفتاحية", "برچسب ها", "תגיות",
	},
	topicLogin: {
		"log in", "login", "log out", "sign in", "sign out", "register", "my account", "create account", "create an account", "forgot password", "password", "username", "einloggen", "abmelden", "registrieren", "passwort", "benutzername", "mein konto", "angemeldet", "connexion", "se connecter", "mot de passe", "mon compte", "iniciar sesión", "contraseña", "mi cuenta", "entrar", "senha", "accedi", "login", "inloggen", "zaloguj", "zaloguj się", "hasło", "войти", "вход", "регистрация", "пароль", "giriş", "giriş yap", "üye ol", "logga in", "logg inn", "přihlásit", "bejelentkezés", "تسجيل الدخول", "ورود",
	},
	topicDate: {
		"published", "updated", "last updated", "last modified", "posted", "posted on", "published on", "first published", "originally published", "created", "date", "minutes ago", "hours ago", "days ago", "hour ago", "day ago", "min read", "minute read", "reading time", "am", "pm", "gmt", "est", "edt", "views", "read time",
		"veröffentlicht", "aktualisiert", "aktualisiert am", "veröffentlicht am", "erstellt", "erstellt am", "stand", "uhr", "vom", "lesezeit", "vor", "datum", "zuletzt", "erstveröffentlichung", "publié", "publié le", "mis à jour", "mis à jour le", "il y a", "temps de lecture", "publicado", "publicado el", "actualizado", "hace", "atualizado", "publicado em", "há", "pubblicato", "aggiornato", "pubblicato il", "ultimo aggiornamento", "gepubliceerd", "bijgewerkt", "laatste update", "opublikowano", "data publikacji", "aktualizacja", "опубликовано", "обновлено", "дата публикации", "просмотров", "назад", "yayınlanma", "güncelleme", "giriş tarihi", "publicerad", "uppdaterad", "publisert", "oppdatert", "publikováno", "aktualizováno", "frissítve", "publicat", "actualizat", "نشر في", "آخر تحديث", "تاريخ النشر", "منذ",
	},
	topicNotice: {
		"affiliate", "commission", "affiliate commission", "we may earn", "may earn a commission", "independently selected", "independently chosen", "our editors", "editorially independent", "fact checked", "disclaimer", "disclosure", "views expressed", "opinions expressed", "the views expressed", "opinions are those", "does not necessarily", "do not necessarily reflect", "for informational purposes", "not intended", "financial advice", "medical advice", "translated", "automatically translated", "this article was originally", "this story was originally", "this article originally appeared", "republished", "listen to this article", "audio", "text size", "font size", "terms apply", "gambling problem", "prices are accurate", "all products", "may receive compensation", "receive compensation", "receive a commission", "earn a commission", "earn commission",
		"through links", "through a link", "links on our site", "user agreement", "you agree to", "agree to our", "by using this", "by signing up",
		"at no extra cost", "provision", "affiliate links", "haftung", "keine haftung", "ohne gewähr", "gesponsert", "meinung des autors", "schriftgröße", "traducción", "los textos", "opiniones expresadas", "les opinions", "le opinioni",
	},
	topicNote: {
		"correction", "corrections", "clarification", "editor's note", "editors note", "editor note", "note to readers", "an earlier version", "this story has been updated", "this article has been updated", "this story has been corrected", "this article was updated", "this is a developing story", "developing story", "contributed to this report", "contributed to this story", "contributed reporting", "reporting by", "editing by", "additional reporting", "source", "sources", "associated press", "reuters", "with files from", "korrektur", "anmerkung der redaktion", "anm", "quellen", "mit material von", "correctif", "note de la rédaction", "fuente", "fuentes", "con información de", "nota del editor", "fonte", "con informazioni", "bron", "źródła", "источник", "kaynak", "källa", "zdroj", "forrás", "sursa", "πηγή", "sumber", "nguồn", "المصدر", "منبع",
	},
	topicNav: {
		"home", "homepage", "menu", "search", "back to top", "back to", "top", "next", "previous", "prev", "older posts", "newer posts", "page", "skip to content", "skip to main", "close", "open", "contact us", "contact", "about us", "advertise", "careers", "help", "faq", "sitemap", "rss", "archive", "archives", "startseite", "suche", "suchen", "nach oben", "zurück", "weiter", "seite", "kontakt", "über uns", "schließen", "archiv", "übersicht", "accueil", "recherche", "rechercher", "haut de page", "suivant", "précédent", "inicio", "buscar", "siguiente", "anterior", "volver", "contacto", "início", "busca", "próximo", "cerca", "successivo", "precedente", "zoeken", "volgende", "vorige", "szukaj", "następny", "poprzedni", "strona główna", "главная", "поиск", "назад", "наверх", "контакты", "о нас", "ara", "anasayfa", "ana sayfa", "sonraki", "önceki", "iletişim", "sök", "søk", "hledat", "keresés", "căutare", "αναζήτηση", "الرئيسية", "بحث", "خانه",
	},
	topicShop: {
		"buy now", "buy", "shop now", "shop", "add to cart", "price", "check price", "see price", "at amazon", "see at", "amazon", "walmart", "view deal", "see it", "get it", "best buy", "in stock", "sale", "off", "coupon", "order now", "tickets", "preis", "preise", "in den warenkorb", "warenkorb", "kaufen", "jetzt kaufen", "bestellen", "zum shop", "zum angebot", "versandkosten", "mwst", "inkl", "lieferzeit", "acheter", "prix", "comprar", "precio", "preço", "compra", "prezzo", "koop", "prijs", "kup", "cena", "купить", "цена", "satın al", "fiyat", "köp", "pris",
	},
	topicMedia: {
		"video", "videos", "play video", "play", "watch video", "gallery", "photo gallery", "image gallery", "slideshow", "podcast", "listen", "listen now", "full screen", "fullscreen", "view gallery", "open image", "enlarge", "loading", "live", "now playing", "mute", "transcript", "bildergalerie", "galerie", "fotostrecke", "bild vergrößern", "vergrößern", "jetzt ansehen", "video ansehen", "zum video", "anhören", "diaporama", "vidéo", "écouter", "galería", "escuchar", "vídeo", "galeria", "ouvir", "galleria", "guarda il video", "ascolta", "wideo", "видео", "фотогалерея", "galeri", "bildspel", "فيديو", "ویدیو",
	},
	topicPopular: {
		"most read", "most popular", "most viewed", "most commented", "popular", "trending", "trending now", "trending stories", "top stories", "top news", "must read", "must reads", "what's hot", "featured", "featured stories", "headlines", "breaking news", "meistgelesen", "meist gelesen", "meistgelesene", "meistgelesene artikel", "beliebt", "beliebte artikel", "top themen", "topthemen", "aktuelle nachrichten", "die neuesten", "schlagzeilen", "les plus lus", "les plus lues", "à la une", "lo más leído", "más leídas", "más leídos", "más visto", "mais lidas", "mais lidos", "mais vistas", "più letti", "i più letti", "più lette", "meest gelezen", "najczęściej czytane", "najpopularniejsze", "popularne", "самое читаемое", "популярное", "главное", "главные новости", "çok okunanlar", "en çok okunan", "son dakika", "mest läst", "mest lest", "nejčtenější", "legolvasottabb", "cele mai citite", "terpopuler", "الأكثر قراءة", "پربازدیدترین",
	},
	topicQuestion: {
		"what do you think", "let us know", "have your say", "tell us", "vote", "poll", "quiz", "survey", "take our", "was this helpful", "was this article helpful", "feedback", "send feedback", "report an error", "report a typo", "report a correction", "rate this", "do you have", "got a tip", "have a tip", "send us", "share your", "your opinion", "your feedback", "was denken sie", "stimmen sie ab", "umfrage", "abstimmung", "fehler gefunden", "fehler melden", "bewerten", "bewertung", "was meinen sie", "ihre frage", "schreiben sie uns", "qu'en pensez vous", "donnez votre avis", "sondage", "une erreur", "qué opinas", "encuesta", "danos tu opinión", "o que você acha", "enquete", "cosa ne pensi", "sondaggio", "wat vind jij", "co sądzisz", "zgłoś błąd", "нашли ошибку", "опрос", "ne düşünüyorsunuz", "anket", "vad tycker du",
	},
}

// cjkPhrases are phrases of scripts that part words by no spaces; they are
// looked for in short blocks only.
var cjkPhrases = []struct {
	topic topic
	words []string
}{
	{topicMore, []string{"相关阅读", "相关新闻", "相关文章", "相關新聞", "相關文章", "延伸閱讀", "延伸阅读", "推荐阅读", "推薦閱讀", "更多", "阅读全文", "閱讀全文", "点击进入",
		"関連記事", "関連ニュース", "あわせて読みたい", "続きを読む", "もっと見る", "おすすめ記事", "こちらの記事", "関連リンク", "관련기사", "관련 기사", "더보기", "더 보기", "추천 기사"}},
	{topicSignup, []string{"订阅", "訂閱", "会员登录", "メールマガジン", "会員登録", "有料会員", "購読", "無料登録", "구독", "뉴스레터", "회원가입"}},
	{topicShare, []string{"分享到", "分享", "打印", "列印", "シェア", "ツイート", "印刷", "リンクをコピー", "공유", "인쇄", "스크랩"}},
	{topicFollow, []string{"关注我们", "關注我們", "微信公众号", "微信公眾號", "扫一扫", "扫码", "下载客户端", "追蹤我們", "フォロー", "アプリ", "팔로우", "앱 다운로드"}},
	{topicComment, []string{"评论", "評論", "留言", "网友", "發表回應", "コメント", "返信", "댓글", "답글"}},
	{topicCopyright, []string{"版权所有", "版權所有", "版权声明", "未经授权", "未經授權", "转载", "轉載", "無断転載", "著作権", "禁じます", "무단전재", "무단 전재", "재배포 금지", "저작권자"}},
	{topicAuthor, []string{"责任编辑", "責任編輯", "编辑：", "编辑:", "作者：", "作者:", "记者", "記者", "特派员", "文・", "取材・文", "執筆", "編集部", "기자", "특파원"}},
	{topicCredit, []string{"图片来源", "圖片來源", "资料图", "資料圖", "图源", "攝影", "摄影", "写真", "撮影", "画像", "사진", "제공"}},
	{topicAd, []string{"广告", "廣告", "広告", "スポンサー", "광고"}},
	{topicTags, []string{"标签", "標籤", "关键词", "關鍵字", "タグ", "キーワード", "カテゴリ", "태그"}},
	{topicDate, []string{"发布时间", "發布時間", "更新时间", "更新時間", "公開日", "更新日", "配信", "입력", "수정"}},
	{topicNote, []string{"来源：", "来源:", "來源", "更正", "出典", "訂正", "출처"}},
	{topicNav, []string{"首页", "首頁", "返回", "上一篇", "下一篇", "搜索", "トップ", "ホーム", "次へ", "前へ", "一覧", "홈으로", "목록"}},
	{topicPopular, []string{"热门", "熱門", "排行榜", "最新消息", "ランキング", "人気", "많이 본", "인기"}},
	{topicLogin, []string{"登录", "登錄", "登入", "注册", "ログイン", "로그인"}},
}

// phrase is the rest of a phrase after its first word.
type phrase struct {
	rest  []string
	topic topic
}

// phrasesByWord holds the phrases under their first words, the longest first.
var phrasesByWord = sync.OnceValue(func() *wordTable[[]phrase] {
	t := &wordTable[[]phrase]{}
	for n := 5; n >= 0; n-- {
		for k, list := range phraseWords {
			for _, s := range list {
				if w := strings.Fields(s); len(w) == n+1 {
					under := t.at(hashWord(w[0]), w[0])
					*under = append(*under, phrase{w[1:], topic(k)})
				}
			}
		}
	}
	return t
})
