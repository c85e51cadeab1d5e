// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package mainbody

import (
	"strings"
	"sync"

	"github.com/copydesk/copydesk/extract/internal/page"
)

// cues is the set of what class names, ids and roles say of an element.
type cues uint32

const (
	cueBody cues = 1 << iota
	cueComment
	cueRelated
	cueShare
	cueAd
	cueSignup
	cueAuthor
	cueCaption
	cueMeta
	cueTags
	cueNav
	cueFooter
	cueSide
	cueDialog
	cueHeadline
	cueDek
	cuePaywall
	cueMedia
	cuePullQuote
	cueFacts
	cueLive
	cueLogin
	cueTeaser
	cuePromo
	cueCorrection
	cueUnseen  // names that by custom hide an element
	cueNoPrint // names that keep an element off paper
	numCues    = iota
)

// inherit are the cues that an element passes on to the blocks in its
// children as near ones.
const inherit = ^(cueBody | cueMeta | cueHeadline)

// nameCache remembers the cues of names that have been looked up: most names
// of a page occur on many elements.
type nameCache [512]struct {
	name string
	cues cues
}

// cues returns what the attributes of element i say.
func (c *nameCache) cues(p *page.Page, i int32) cues {
	var k cues
	for _, a := range p.NodeAttrs(i) {
		switch a.Name {
		case "class", "id", "role", "itemprop", "data-testid", "data-component", "data-module":
			if a.Value != "" {
				k |= c.lookUp(a.Value)
			}
		}
	}
	return k
}

// maxName is the number of bytes of an attribute that are read.
const maxName = 256

func (c *nameCache) lookUp(name string) cues {
	if len(name) > maxName {
		name = name[:maxName]
	}
	e := &c[hashName(name)%uint32(len(c))]
	if e.name != name {
		e.name, e.cues = name, readCues(name)
	}
	return e.cues
}

// readCues cuts names into words at marks and at capitals and looks them up.
func readCues(name string) cues {
	var k cues
	words := cueWords()
	var word [20]byte
	n, h, lower := 0, hashStart, false
	whole, from := hashStart, 0 // of the name that word stands in
	for i := 0; i <= len(name); i++ {
		b := byte(' ')
		if i < len(name) {
			b = name[i]
		}
		class := nameBytes[b]
		if n > 0 && (class < smallLetter || class == capital && lower) {
			if 1 < n && n < len(word) {
				if v := find(&words.parts, h, word[:n]); v != nil {
					k |= *v
				}
			}
			n, h = 0, hashStart
		}
		lower = class == smallLetter
		if class >= smallLetter {
			if n < len(word) {
				word[n] = b | 0x20
				n++
			}
			h = hashByte(h, b|0x20)
		}
		if class != nameGap {
			whole = hashByte(whole, b)
			continue
		}
		if v := find(&words.whole, whole, name[from:i]); v != nil {
			k |= *v
		}
		whole, from = hashStart, i+1
	}
	return k
}

// nameBytes tells what the bytes of an attribute are to readCues.
var nameBytes = func() (t [256]nameByte) {
	for _, b := range " \t\n\v\f\r" {
		t[b] = nameGap
	}
	for b := 'a'; b <= 'z'; b++ {
		t[b], t[b-'a'+'A'] = smallLetter, capital
	}
	return t
}()

// nameByte is a kind of byte.
type nameByte uint8

const (
	nameMark nameByte = iota
	nameGap           // parts names
	smallLetter
	capital
)

// wholeNameWords are class names that mean something only as a whole.
var wholeNameWords = map[string]cues{
	"hidden": cueUnseen, "d-none": cueUnseen, "hide": cueUnseen, "none": cueUnseen, "sr-only": cueUnseen, "is-hidden": cueUnseen,
	"visually-hidden": cueUnseen, "visuallyhidden": cueUnseen, "screen-reader-text": cueUnseen, "screen-reader": cueUnseen,
	"screenreader": cueUnseen, "u-hidden": cueUnseen, "invisible": cueUnseen, "element-invisible": cueUnseen,
	"show-for-sr": cueUnseen, "assistive-text": cueUnseen, "offscreen": cueUnseen, "hide-all": cueUnseen, "initially-hidden": cueUnseen,
	"d-print-none": cueNoPrint, "hidden-print": cueNoPrint, "noprint": cueNoPrint, "no-print": cueNoPrint, "print-hidden": cueNoPrint,
	"hide-for-print": cueNoPrint, "print:hidden": cueNoPrint, "dontprint": cueNoPrint, "donotprint": cueNoPrint, "print-no": cueNoPrint,
}

// cueTable holds the cues of class names and ids.
type cueTable struct {
	parts wordTable[cues] // of cueLists
	whole wordTable[cues] // of wholeNameWords
}

// cueWords are the words of class names and ids, in the languages that their
// makers write them in.
var cueWords = sync.OnceValue(func() *cueTable {
	t := &cueTable{}
	for _, l := range cueLists {
		for w := range strings.FieldsSeq(l.words) {
			*t.parts.at(hashWord(w), w) |= l.cue
		}
	}
	for w, c := range wholeNameWords {
		*t.whole.at(hashWord(w), w) = c
	}
	return t
})

var cueLists = []struct {
	cue   cues
	words string
}{
	{cueBody, `article articlebody articletext articlecontent story storybody body bodytext content contents entry post
		posting postbody text texte texto testo copy prose richtext paragraph paragraphs maincontent main artikel artikeltext
		beitrag inhalt fliesstext haupttext nota noticia noticias cuerpo contenido corps contenu corpo conteudo articolo
		contenuto materia tresc artykul tekst innhold haber icerik news detail detalle body2 wysiwyg markup blog wp block`},
	{cueComment, `comment comments commentlist commenting disqus kommentar kommentare comentario comentarios commentaire
		commentaires commento commenti komentarze komentarz reply replies respond responses discussion diskussion debate
		livefyre coral viafoura spot trackback trackbacks pingback forum reactie reacties yorum yorumlar guestbook`},
	{cueRelated, `related relateds recommend recommended recommendation recommendations recirc recirculation more
		similar outbrain taboola trending popular mostread mostpopular most latest further readnext next also verwandt
		verwandte aehnliche weitere mehr themen lesen empfehlungen relacionados relacionadas relacionado masleidas lire
		aussi connexes correlati correlate leggi anche podobne powiazane ilgili gerelateerd leesook readmore seealso
		interlink inlinelink crosslink zergnet revcontent dianomi yarpp nrelate previous prev pagination pager collection
		hotlist ranking upnext`},
	{cueShare, `share sharing shares sharebar sharebuttons sharedaddy social socials addthis addtoany sharethis shareaholic
		facebook twitter whatsapp pinterest linkedin follow teilen compartir partager partage compartilhar condividi
		udostepnij paylas delen jp likes like sociable shariff bookmark bookmarks tweet email mail print toolbar tools
		tool actions action utility utilities`},
	{cueAd, `ad ads adv advert advertisement advertising adsense adslot adunit adbox adwrap adcontainer advertorial
		sponsor sponsored sponsors dfp gpt banner banners werbung anzeige anzeigen publicidad publicite pub pubblicita
		publicidade reklama reklam commercial native leaderboard mpu skyscraper affiliate partner partners`},
	{cueSignup, `newsletter newsletters subscribe subscription subscriptions subscriber signup mailchimp optin abo
		abonnieren abonnement suscripcion suscribete inscription abbonati donate donation donations spenden membership
		offer optinmonster mailinglist emailsignup conversion appeal support`},
	{cueAuthor, `author authors authorbox authorinfo authorbio byline bylines bio biography biographie profile writer
		contributor contributors journalist journalists autor autoren autorin auteur auteurs autore redaktion redakteur
		verfasser reporter vcard credits staff about`},
	{cueCaption, `caption captions figcaption wpcaption credit copyright bildunterschrift bildtext legende leyenda pie
		didascalia legenda onderschrift cutline imagecaption photocredit bildquelle`},
	{cueMeta, `meta metadata date dates time timestamp datetime published publish updated info infos postmeta entrymeta
		byline datum fecha data dateline posted entryinfo postinfo publication readingtime pubdate views counter stats`},
	{cueTags, `tag tags tagcloud taglist tagged keyword keywords topic topics category categories kategorie kategorien
		schlagwort schlagworte schlagwoerter stichworte etiquetas categorias hashtag label labels section taxonomy cat
		cats terms`},
	{cueNav, `nav navbar navi navigation menu menus submenu breadcrumb breadcrumbs crumb crumbs topbar subnav mainnav
		navigationsmenue menue masthead dropdown hamburger skip toc sitemap header siteheader tabs tab ticker`},
	{cueFooter, `footer foot bottom colophon impressum imprint legal disclaimer copyright copy copyrights fuss fusszeile
		footnote siteinfo terms privacy datenschutz rodape pied`},
	{cueSide, `sidebar sidebars side aside rail rightrail right left leftcol rightcol widget widgets widgetarea
		marginal seitenleiste sidecolumn secondary complementary col3 extra teaserbar barra lateral colonne boxes`},
	{cueDialog, `cookie cookies consent gdpr cmp ccpa modal popup pop overlay dialog lightbox toast alert notice
		notification interstitial dsgvo onetrust truste didomi banner bar hinweis cookiebar sticky`},
	{cueHeadline, `headline headlines title titles heading hed ueberschrift titel titulo titre titolo tytul baslik
		pagetitle posttitle entrytitle caps`},
	{cueDek, `dek deck subtitle subheadline subhead subheading standfirst summary excerpt lead lede leadtext intro
		introduction teasertext vorspann untertitel unterzeile entradilla bajada subtitulo chapo chapeau sottotitolo
		sommario abstract kicker description strapline tagline anreisser`},
	{cuePaywall, `paywall paid premium piano metered regwall meter gate gated barrier subscriberonly`},
	{cueMedia, `gallery galleries galerie slideshow slider carousel image images img photo photos picture pictures
		bild bilder bildergalerie foto fotos video videos player media audio podcast thumb thumbnail thumbnails figure
		imagen lightboxgallery swiper slick flickity jw brightcove infographic diashow`},
	{cuePullQuote, `pullquote pull quote quotes blockquote zitat cita citation zitate sumario callout highlight
		highlights keypoints takeaways bullets`},
	{cueFacts, `infobox factbox facts fact box sidebox kasten infokasten info faktenbox inset glossary table toggle
		accordion tooltip recipe product products review rating ratings score price shop deal deals buy event events`},
	{cueLive, `live liveblog liveticker ticker update updates timeline key`},
	{cueLogin, `login signin register registration account user anmelden anmeldung registrieren password search
		searchform searchbox suche buscar recherche form forms input field fields contact kontakt poll survey quiz vote`},
	{cueTeaser, `teaser teasers card cards item items list listing grid feed archive tile tiles river entries posts
		articles stories blurb snippet results`},
	{cuePromo, `promo promos promotion promoted download app apps cta callout hinweis wrapper2 bookshop store amazon
		tickets coupon upsell house`},
	{cueCorrection, `correction corrections editorsnote editornote clarification erratum note notes korrektur
		fusszeile remark`},
}
