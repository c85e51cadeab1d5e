// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// agencyNames are the news agencies and newswires of the world by name, as
// bylines and datelines spell them.
var agencyNames = []string{
	// worldwide
	"Associated Press", "The Associated Press", "Reuters", "Thomson Reuters", "Reuters Staff", "Agence France-Presse", "Agence France Presse", "United Press International",
	"Bloomberg", "Bloomberg News", "Dow Jones", "Dow Jones Newswires", "Deutsche Presse-Agentur", "Agencia EFE", "EFE", "Xinhua", "Xinhua News Agency", "Inter Press Service", "Thomson Reuters Foundation",
	"PR Newswire", "PRNewswire", "Business Wire", "BusinessWire", "GlobeNewswire", "Globe Newswire", "ACCESSWIRE", "EIN Presswire", "Newsfile Corp", "ots", "news aktuell",
	// North America
	"Canadian Press", "The Canadian Press", "La Presse canadienne", "Tribune News Service", "Tribune Content Agency", "McClatchy", "McClatchy News", "Field Level Media", "States Newsroom",
	"Stats Perform", "Associated Press Television News", "Catholic News Service", "Catholic News Agency", "Religion News Service", "City News Service", "Bay City News", "Capitol News Illinois", "Kaiser Health News", "KFF Health News", "Cronkite News", "CNN Newsource", "CNN Wire", "Wire services", "News Service",
	// German
	"dpa", "dpa-AFX", "dpa/tmn", "dpa-infocom", "AFP", "Evangelischer Pressedienst", "epd", "Katholische Nachrichten-Agentur", "Sport-Informations-Dienst", "Austria Presse Agentur", "Keystone-SDA", "Keystone-ATS", "Schweizerische Depeschenagentur", "kathpress", "dts Nachrichtenagentur", "ddp", "dapd", "Agenturen",
	// Romance
	"Europa Press", "Servimedia", "Colpisa", "Adnkronos", "Agenzia ANSA", "ANSA", "Askanews", "LaPresse", "Italpress", "Agência Lusa", "Lusa", "Agência Brasil", "Agencia Brasil", "Estadão Conteúdo", "Folhapress", "Agência O Globo", "Télam", "Notimex", "Prensa Latina", "Andina", "Agencia Reforma", "Agencia Andina", "Agencia de Noticias", "Belga", "Agerpres", "Mediafax", "AFPRelaxnews", "AFP Relaxnews", "Agence Europe", "Agencias",
	// Nordic, Dutch, Baltic
	"Ritzau", "TT Nyhetsbyrån", "TT-Reuters", "NTB", "STT", "Novum", "Algemeen Nederlands Persbureau", "BNS", "LETA", "Baltic News Service",
	// Slavic and eastern Europe
	"ТАСС", "TASS", "ИТАР-ТАСС", "РИА Новости", "RIA Novosti", "Интерфакс", "Interfax", "INTERFAX.RU", "Sputnik", "Спутник", "Укринформ", "Укрінформ", "Ukrinform", "УНИАН", "УНІАН", "UNIAN", "Інтерфакс-Україна", "Интерфакс-Украина", "Interfax-Ukraine", "БелТА", "BelTA", "Polska Agencja Prasowa", "Česká tisková kancelář", "Tanjug", "Танјуг", "FoNet", "Hina", "Bulgarian News Agency", "БТА", "Казинформ", "Kazinform", "РИА", "Росбалт", "РБК", "Armenpress", "Interpress",
	// Turkish, Greek, Hungarian
	"Anadolu Ajansı", "Anadolu Agency", "Anadolu", "İhlas Haber Ajansı", "Demirören Haber Ajansı", "Athens-Macedonian News Agency", "Magyar Távirati Iroda",
	// Arab world, Iran, Israel
	"رويترز", "أ ف ب", "أ.ف.ب", "فرانس برس", "ا ف ب", "أ ب", "أسوشيتد برس", "د ب أ", "د.ب.أ", "وكالة الأنباء الألمانية", "الأناضول", "وام", "واس", "قنا", "كونا", "بترا", "سانا", "وفا", "أ ش أ", "ايرنا", "ایرنا", "ایسنا", "تسنيم", "تسنیم", "فارس", "مهر نیوز", "Mehr News Agency", "Tasnim", "Emirates News Agency", "Saudi Press Agency", "Jewish Telegraphic Agency",
	// Asia and the Pacific
	"Kyodo", "Kyodo News", "Jiji", "Jiji Press", "共同通信", "共同", "時事通信", "時事", "ロイター", "ＡＦＰ＝時事", "AFP＝時事", "AFP時事", "ロイター通信", "新华社", "新華社", "中新社", "中新网", "中央社", "中國新聞社", "法新社", "路透社", "美联社", "美聯社", "共同社", "彭博社", "央视新闻",
	"연합뉴스", "뉴시스", "뉴스1", "Yonhap", "Yonhap News Agency", "로이터", "로이터통신", "Newsis", "Press Trust of India", "Asian News International", "Indo-Asian News Service", "United News of India", "Associated Press of Pakistan", "Antara", "Bernama", "Australian Associated Press", "Vietnam News Agency", "TTXVN", "Central News Agency", "Philippine News Agency", "Korean Central News Agency",
	// Africa
	"News Agency of Nigeria", "Ghana News Agency", "Agence de Presse Africaine", "Panapress", "allAfrica", "African News Agency", "Maghreb Arabe Presse",
}

// agencyCodes are agencies known by their initials, which count in capitals
// alone (or in small letters where the agency writes itself so).
var agencyCodes = "AP AFP UPI PA EFE DPA APA SDA ATS SID KNA AWP CP PC AAP NZPA TNS CNS RNS PTI ANI IANS UNI APP UNB BSS VNA TTXVN KCNA CNA PNA TASS PAP ČTK CTK TASR SITA MTI STA HINA FENA MIA ATA BTA ANP NTB TT STT AGI ANSA LUSA AA IHA İHA DHA ANKA IRNA ISNA SANA NNA WAFA SUNA APS MAP TAP LANA NAN GNA MENA WAM QNA SPA KUNA ANA-MPA AMNA JTA KYODO JIJI YONHAP XINHUA REUTERS BELGA RITZAU DTS dts MCT NYT WP dpa epd ap afp sda apa sid kna ats rtr reuters awp"

// agencies holds the folded names of agencyNames, words parted by one space,
// and whether the agency writes itself without capitals.
var agencies = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool, 2*len(agencyNames))
	for _, n := range agencyNames {
		m[phraseKey(n)] = isSmallWord(n)
	}
	return m
})

// agencyCodeSet holds agencyCodes as they are spelt.
var agencyCodeSet = sync.OnceValue(func() map[string]bool {
	m := make(map[string]bool, 128)
	for c := range strings.FieldsSeq(agencyCodes) {
		m[c] = true
	}
	return m
})

// maxAgencyName is the length of the longest string that is looked up.
const maxAgencyName = 64

// isAgency reports that s is the name or code of a news agency.
func isAgency(s string) bool {
	s = strings.Trim(s, " .,;:()[]")
	if s == "" || len(s) > maxAgencyName {
		return false
	}
	var buf [2 * maxAgencyName]byte
	if agencyCodeSet()[s] {
		return true
	}
	small, ok := agencies()[string(appendPhraseKey(buf[:0], s))]
	return ok && (small || !isSmallWord(s))
}

// isSmallWord reports a word without a capital in a script that has them:
// "antara" is no agency, "Antara" may be.
func isSmallWord(s string) bool {
	for _, r := range s {
		if unicode.IsUpper(r) || !unicode.IsLower(r) && unicode.IsLetter(r) {
			return false
		}
	}
	return true
}

// phraseKey returns the folded words of s parted by one space.
func phraseKey(s string) string { return string(appendPhraseKey(nil, s)) }

func appendPhraseKey(dst []byte, s string) []byte {
	space := false
	for _, r := range s {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) {
			space = r != '\'' && r != '’'
			continue
		}
		if r = foldLetter(r); r < 0 {
			continue
		}
		if space && len(dst) > 0 {
			dst = append(dst, ' ')
		}
		space = false
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// splitAgencies returns the agencies of a credit such as "dpa/lno", "APA/AP"
// or "Reuters", and whether every part of s is one or a desk's code behind it.
func splitAgencies(s string) (found []string, all bool) {
	if isAgency(s) {
		return []string{strings.Trim(s, " .,;:()[]")}, true
	}
	all = true
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == '/' || r == '+' || r == '=' }) {
		part = strings.TrimSpace(part)
		switch {
		case isAgency(part):
			found = append(found, part)
		case len(part) <= 4 && isSmallWord(part) && !strings.Contains(part, " "): // a desk or a writer's initials
		default:
			all = false
		}
	}
	return found, all && len(found) > 0
}
