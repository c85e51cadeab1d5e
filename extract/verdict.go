// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"slices"
	"strings"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/extract/internal/mainbody"
	"github.com/copydesk/copydesk/extract/internal/page"
)

// verdictRule recognises one kind of page that holds no story. The first row
// that applies wins.
type verdictRule struct {
	name    string
	verdict article.Verdict
	applies func(*draft) bool
}

var verdictRules = []verdictRule{
	{"no words", article.IsEmpty, func(d *draft) bool { return d.article.Body.Text == "" && d.shownWords() < 5 }},
	{"title of an error page", article.IsErrorPage, func(d *draft) bool { return !d.hasStory() && d.titleHas(errorPhrases) }},
	{"title of a wall", article.IsWall, func(d *draft) bool { return !d.hasStory() && d.titleHas(wallTitlePhrases) }},
	{"words of a wall and no story", article.IsWall, func(d *draft) bool {
		return !d.claimsArticle() && d.article.WordCount < fewWords && d.textHas(wallPhrases) >= 2
	}},
	{"body of consent words", article.IsWall, func(d *draft) bool { return d.isConsentBody() }},
	{"password field and no story", article.IsLogin, func(d *draft) bool {
		return !d.claimsArticle() && d.hasPassword() && (d.article.WordCount < fewWords || !d.hasStory() && d.titleHas(loginPhrases))
	}},
	{"list of teasers", article.IsFrontPage, func(d *draft) bool { return d.isFrontPage() }},
	{"no body", article.IsEmpty, func(d *draft) bool { return d.article.Body.Text == "" }},
}

// fewWords is less than the shortest of stories: a headline's worth.
const fewWords = 40

// wallTitlePhrases stand in the titles of bot and consent walls, and
// loginPhrases in those of login pages, as keys.
var (
	wallTitlePhrases = []string{"just a moment", "attention required", "are you a robot", "are you human", "captcha", "security check", "pardon our interruption", "before you continue", "bot verification",
		"einen moment bitte", "datenschutzeinstellungen", "zustimmung erforderlich", "your privacy choices", "cookie consent"}
	loginPhrases = []string{"log in", "login", "sign in", "log on", "anmelden", "anmeldung", "connexion", "se connecter", "iniciar sesión", "entrar", "accedi", "inloggen", "logga in", "logg inn", "zaloguj", "войти", "вход", "giriş"}
)

// errorPhrases stand in the titles of error pages, as keys.
var errorPhrases = []string{"404", "403", "410", "500", "503", "page not found", "not found", "page cannot be found", "page unavailable", "page doesnt exist", "page does not exist", "access denied", "forbidden", "service unavailable", "server error",
	"seite nicht gefunden", "nicht gefunden", "page introuvable", "página no encontrada", "página não encontrada", "pagina non trovata", "pagina niet gevonden", "страница не найдена", "ページが見つかりません", "找不到"}

// wallPhrases stand in notices that take the place of a story, as keys.
var wallPhrases = []string{"verify you are human", "are you a robot", "not a robot", "enable javascript", "enable cookies", "checking your browser", "unusual traffic", "security check", "captcha", "ddos protection",
	"we use cookies", "use cookies", "cookie policy", "cookie settings", "accept all", "accept cookies", "manage preferences", "your privacy", "privacy choices", "consent", "our partners", "legitimate interest",
	"cookies akzeptieren", "alle akzeptieren", "werbung und tracking", "ohne werbung", "zustimmen", "personenbezogene daten", "drittanbieter", "widerrufen",
	// the purposes of the advertising industry's consent framework, as notices print them
	"information on a device", "precise geolocation data", "measure advertising performance", "personalised advertising", "personalized advertising", "informationen auf einem gerät", "personalisierte anzeigen", "genaue standortdaten",
	"anzeigen und inhalte", "informations sur un appareil", "publicités personnalisées", "géolocalisation précises", "información en un dispositivo", "anuncios personalizados", "informazioni su un dispositivo", "annunci personalizzati", "wir verwenden cookies", "datenschutz", "einwilligung", "tout accepter", "nous utilisons des cookies", "aceptar todo", "usamos cookies", "utilizamos cookies", "accetta tutti"}

// judge fills Verdict.
func (d *draft) judge() {
	if len(d.page.Nodes) == 0 {
		return // prose
	}
	for _, r := range verdictRules {
		if r.applies(d) {
			d.article.Verdict = r.verdict
			d.note("verdict", &rule{name: r.name, source: article.SourceText}, hit{r.verdict.String(), page.None, -1, -1, -1}, "")
			return
		}
	}
}

// hasStory reports whether the body is long enough that no notice explains it.
func (d *draft) hasStory() bool { return d.article.WordCount >= 120 }

func (d *draft) shownWords() int {
	n := 0
	for i := range d.blocks {
		if n += countWords(d.blocks[i].Text); n > 100 {
			break
		}
	}
	return n
}

// titleHas reports whether the page's titles or headline hold one of the phrases.
func (d *draft) titleHas(phrases []string) bool {
	titles := append([]string{key(d.article.Headline)}, d.title.keys...)
	for _, t := range titles {
		for _, p := range phrases {
			if isDigitByte(p[0]) && countWords(t) > 4 {
				continue // a number in a headline
			}
			if hasPhrase(t, p) {
				return true
			}
		}
	}
	return false
}

// textHas counts the phrases that the page's first blocks hold.
func (d *draft) textHas(phrases []string) int {
	const most = 200 // blocks
	n := 0
	seen := make([]bool, len(phrases))
	for i := range d.blocks[:min(most, len(d.blocks))] {
		k := key(d.blocks[i].Text)
		for j, p := range phrases {
			if !seen[j] && hasPhrase(k, p) {
				seen[j] = true
				n++
			}
		}
	}
	return n
}

// hasPhrase reports whether a key holds a phrase as whole words. Scripts
// without spaces are searched as they are.
func hasPhrase(k, phrase string) bool {
	for at := 0; ; {
		i := strings.Index(k[at:], phrase)
		if i < 0 {
			return false
		}
		i += at
		end := i + len(phrase)
		if phrase[0] >= 0xe3 || (i == 0 || k[i-1] == ' ') && (end == len(k) || k[end] == ' ') {
			return true
		}
		at = i + 1
	}
}

// isConsentBody reports whether a quarter of the body's blocks or more speak of
// consent, on a page whose claims know of no article.
func (d *draft) isConsentBody() bool {
	if d.claimsArticle() || len(d.body.Keep) == 0 {
		return false
	}
	const opening = 4000 // bytes: a text that goes on asks for no consent
	n := 0
	for _, i := range d.body.Keep {
		d.page.Pause(i)
		text := d.blocks[i].Text
		k := key(text[:runeFloor(text, opening)])
		if slices.ContainsFunc(wallPhrases, func(p string) bool { return hasPhrase(k, p) }) {
			n++
		}
	}
	return n*4 >= len(d.body.Keep)
}

// claimsArticle reports whether the metadata says that the page is a story.
func (d *draft) claimsArticle() bool {
	if m, ok := d.claims.Get("og:type"); ok && strings.EqualFold(strings.TrimSpace(m.Value), "article") {
		return true
	}
	return d.claims.LD.Article >= 0 && !d.claims.LD.HasType(d.claims.LD.Article, "WebPage")
}

func (d *draft) hasPassword() bool {
	for i := range d.page.Nodes {
		if d.page.Is(int32(i), page.InputTag) && d.page.AttrOr(int32(i), "type") == "password" {
			return true
		}
	}
	return false
}

// isFrontPage reports whether the page is a list of stories: its metadata
// calls it no article, and its body is short beside its linked headings.
func (d *draft) isFrontPage() bool {
	if d.claimsArticle() {
		return false
	}
	teasers := 0
	for i := range d.blocks {
		if b := &d.blocks[i]; b.Place&mainbody.InHeading != 0 && b.Links*10 >= b.Size*9 && countWords(b.Text) >= 4 {
			teasers++
		}
	}
	at := parseAddress(d.opts.URL)
	if at.authority == "" {
		at = parseAddress(d.article.CanonicalURL)
	}
	if root := at.authority != "" && strings.Trim(at.path, "/") == ""; root {
		return teasers >= 8
	}
	titled := d.article.Confidence.Headline == article.Sure && countWords(d.article.Headline) >= 3
	return teasers >= 8 && !d.hasStory() && !(titled && !d.article.Published.IsZero())
}
