// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/copydesk/copydesk/article"
)

// creditString writes a byline on one line: people with (role) and @outlet,
// then agencies behind "+".
func creditString(b article.Byline) string {
	var parts []string
	for _, p := range b.Authors {
		s := p.Name
		if p.Role != "" {
			s += " (" + p.Role + ")"
		}
		if p.Outlet != "" {
			s += " @" + p.Outlet
		}
		parts = append(parts, s)
	}
	for _, a := range b.Agencies {
		parts = append(parts, "+"+a)
	}
	return strings.Join(parts, "; ")
}

var bylineCases = []struct{ in, want string }{
	// one name
	{"文・山辺いずみ", "山辺いずみ"},
	{"取材・文＝山辺和泉", "山辺和泉"},
	{"取材・文=山辺和泉/撮影=野原太一", "山辺和泉"},
	{"撮影・野原太一 文・山辺和泉", "山辺和泉"},
	{"撮影・野原太一／文・山辺和泉", "山辺和泉"},
	{"文・写真 山辺和泉", "山辺和泉"},
	{"撮影・野原太一", ""},
	{"文在山", ""},
	{"Jane Doe", "Jane Doe"},
	{"By Jane Doe", "Jane Doe"},
	{"by Jane Doe", "Jane Doe"},
	{"von Jane Doe, 8.5.12", "Jane Doe"},
	{"Von Jana Doe, Lokalredakteurin, und dpa", "Jana Doe (Lokalredakteurin); +dpa"},
	{"By Jane Doe, Staff Writer, and AP", "Jane Doe (Staff Writer); +AP"},
	{"BY JANE DOE", "Jane Doe"},
	{"ByJane Doe", "Jane Doe"},
	{"By: Jane Doe", "Jane Doe"},
	{"AS TOLD TO JANE DOE", "Jane Doe"},
	{"By Jane Doe of The Lantern, and Bo Li of Radio Delta", "Jane Doe @The Lantern; Bo Li @Radio Delta"},
	{"By JANE DOE FOR LANTERNONLINE", "Jane Doe @LANTERNONLINE"},
	{"By Jane Doe And Bo Li For The Lantern On Sunday", "Jane Doe @The Lantern On Sunday; Bo Li @The Lantern On Sunday"},
	{"By Jane Doe LNTBusiness", "Jane Doe @LNTBusiness"},
	{"By Jane DoeCity Columnist", "Jane Doe (City Columnist)"},
	{"By Jane DoeShowbiz & TV Reporter", "Jane Doe (Showbiz & TV Reporter)"},
	{"By Jane Doe, Deputy CTO, Heron Trusted Cyber Technologies", "Jane Doe (Deputy CTO) @Heron Trusted Cyber Technologies"},
	{"Jane M. Doe1", "Jane M. Doe"},
	{"von Jane Doe13.12.2022 - 08:13 Uhr", "Jane Doe"},
	{"Von Jane Doe Vom 3. Februar 2022 0", "Jane Doe"},
	{"Jane Doe Zuletzt geändert am 06.11.2023", "Jane Doe"},
	{"By Associated Press 5 days ago", "+Associated Press"},
	{"Jane Doe 4 Kommentare", "Jane Doe"},
	{"Keine Kommentare", ""},
	{"Social Sharing", ""},
	{"LEAVE A COMMENT", ""},
	{"1 March, Ann Poe, Ein Kommentar", "Ann Poe"},
	{"By Sam Una", "Sam Una"},
	{"By Maria Poe Una", "Maria Poe Una"},
	{"By O'NEILLy Poe", "O'NEILLy Poe"},
	{"By Jane McKENZIEs", "Jane McKENZIEs"},
	{"MARIA Luisa Poe", "MARIA Luisa Poe"},
	{"Written by Jane Doe", "Jane Doe"},
	{"Words by Jane Doe", "Jane Doe"},
	{"Words: Jane Doe", "Jane Doe"},
	{"Posted by Jane Doe on March 6, 2025", "Jane Doe"},
	{"Author: Jane Doe", "Jane Doe"},
	{"An analysis by Jane Doe", "Jane Doe"},
	{"Opinion by Jane Doe", "Jane Doe"},
	{"Dr. Jane Doe", "Jane Doe"},
	{"By Prof Jane Doe, PhD", "Jane Doe"},
	{"By Jane Q. Doe", "Jane Q. Doe"},
	{"J. K. Doe", "J. K. Doe"},
	{"J.K. Doe", "J.K. Doe"},
	{"JD Poe", "JD Poe"},
	{"Jane Doe-Smith", "Jane Doe-Smith"},
	{"Anne-Marie O’Neil", "Anne-Marie O’Neil"},
	{"Ludwig van der Poe", "Ludwig van der Poe"},
	{"Alexa von Poe", "Alexa von Poe"},
	{"Maria de la Cruz", "Maria de la Cruz"},
	{"Omar bin Saleh", "Omar bin Saleh"},
	{"John Q. Public Jr.", "John Q. Public Jr."},
	{"By John Public, Jr.", "John Public, Jr."},
	{"Thomas Poe III", "Thomas Poe III"},
	{"Jane Doe, M.D.", "Jane Doe"},
	{"Jane Doe PhD", "Jane Doe"},
	{"Robert “Bob” Poe", "Robert “Bob” Poe"},
	// capitals
	{"JANE DOE", "Jane Doe"},
	{"RONALD MCDONALD", "Ronald McDonald"},
	{"SEAN O'NEIL", "Sean O'Neil"},
	{"LUDWIG VAN DER POE", "Ludwig van der Poe"},
	{"JOHN POE III", "John Poe III"},
	{"AJ SMITH", "AJ Smith"},
	{"J.R. SMITH", "J.R. Smith"},
	{"ANNE-MARIE POE", "Anne-Marie Poe"},
	{"Kemal YILMAZ", "Kemal YILMAZ"},
	{"Kemal DEMİRCİ", "Kemal Demirci"},
	{"Anne POUX", "Anne Poux"},
	// several
	{"By Jane Doe and John Q. Public Jr.", "Jane Doe; John Q. Public Jr."},
	{"Jane Doe, Bo Li and Ann Poe", "Jane Doe; Bo Li; Ann Poe"},
	{"Jane Doe, Bo Li, and Ann Poe", "Jane Doe; Bo Li; Ann Poe"},
	{"Jane Doe & Bo Li", "Jane Doe; Bo Li"},
	{"Jane Doe | Bo Li", "Jane Doe; Bo Li"},
	{"Jane Doe; Bo Li", "Jane Doe; Bo Li"},
	{"Jane Doe / Bo Li", "Jane Doe; Bo Li"},
	{"Jane Doe with Bo Li", "Jane Doe; Bo Li"},
	{"Von Anna Müller und Bernd Groß", "Anna Müller; Bernd Groß"},
	{"Par Anne Poux et Luc Petit", "Anne Poux; Luc Petit"},
	{"Por Ana Ruiz y Juan Sosa", "Ana Ruiz; Juan Sosa"},
	{"Por Ana Sousa e João Pires", "Ana Sousa; João Pires"},
	{"di Anna Rossi e Carlo Bianchi", "Anna Rossi; Carlo Bianchi"},
	{"Av Kari Berg og Ola Dahl", "Kari Berg; Ola Dahl"},
	{"Av Anna Berg och Olof Dahl", "Anna Berg; Olof Dahl"},
	{"Door Piet Jansen en Els Bakker", "Piet Jansen; Els Bakker"},
	{"Anna Nowak i Jan Kowal", "Anna Nowak; Jan Kowal"},
	{"Анна Иванова и Пётр Петров", "Анна Иванова; Пётр Петров"},
	{"Ayşe Yılmaz ve Ali Demir", "Ayşe Yılmaz; Ali Demir"},
	// roles and outlets
	{"By Jane Doe and John Public, Staff Writers", "Jane Doe (Staff Writers); John Public (Staff Writers)"},
	{"Jane Doe, Political Editor, The Example Times", "Jane Doe (Political Editor) @The Example Times"},
	{"Jane Doe, Political Editor of the Example Times", "Jane Doe (Political Editor) @the Example Times"},
	{"By Jane Doe, Senior Reporter", "Jane Doe (Senior Reporter)"},
	{"Jane Doe Staff Writer", "Jane Doe (Staff Writer)"},
	{"Staff Writer Jane Doe", "Jane Doe (Staff Writer)"},
	{"By Political Editor Jane Doe", "Jane Doe (Political Editor)"},
	{"By Jane Doe, BBC News", "Jane Doe @BBC News"},
	{"By Jane Doe Staff Writer Updated March 6, 2025", "Jane Doe (Staff Writer)"},
	{"Jane Doe for the Example Post", "Jane Doe @the Example Post"},
	{"Jane Doe in Berlin", "Jane Doe"},
	{"Jane Doe, Berlin", "Jane Doe"},
	{"Von Anna Müller, Redakteurin", "Anna Müller (Redakteurin)"},
	{"Von unserem Korrespondenten Bernd Groß", "Bernd Groß (Korrespondenten)"},
	{"Par Anne Poux, envoyée spéciale à Kiev", "Anne Poux (envoyée spéciale à Kiev)"},
	{"Jane Doe is a reporter at the Example Post.", "Jane Doe (reporter) @the Example Post"},
	// agencies
	{"Jane Doe | Reuters", "Jane Doe @Reuters; +Reuters"},
	{"REUTERS/Jane Doe", "Jane Doe; +REUTERS"},
	{"By Jane Doe, Associated Press", "Jane Doe @Associated Press; +Associated Press"},
	{"Associated Press", "+Associated Press"},
	{"By The Associated Press", "+The Associated Press"},
	{"AFP", "+AFP"},
	{"dpa", "+dpa"},
	{"dpa/lno", "+dpa"},
	{"APA/AP", "+APA; +AP"},
	{"Von Anna Müller und dpa", "Anna Müller; +dpa"},
	{"Anna Müller mit dpa", "Anna Müller; +dpa"},
	{"Anne Poux avec AFP", "Anne Poux; +AFP"},
	{"Jane Doe (Reuters)", "Jane Doe @Reuters; +Reuters"},
	{"Agencia EFE", "+Agencia EFE"},
	{"ТАСС", "+ТАСС"},
	{"연합뉴스", "+연합뉴스"},
	// others' credits
	{"Story by Jane Doe; photos by Bo Li", "Jane Doe"},
	{"By Jane Doe | Photos by Bo Li and Ann Poe", "Jane Doe"},
	{"Photos by Bo Li", ""},
	{"Photo: Bo Li", ""},
	{"Text: Anna Müller, Fotos: Bernd Groß", "Anna Müller"},
	{"Text und Fotos: Anna Müller", "Anna Müller"},
	{"By Jane Doe, edited by Bo Li", "Jane Doe"},
	{"By Jane Doe. Translated by Bo Li", "Jane Doe"},
	{"Medically reviewed by Bo Li, MD", ""},
	{"Illustration by Bo Li", ""},
	// furniture
	{"Jane Doe jane@x.example", "Jane Doe"},
	{"JANE DOE jane@x.example", "Jane Doe"},
	{"By Jane Doe @janedoe", "Jane Doe"},
	{"By Jane Doe Follow", "Jane Doe"},
	{"By Jane Doe | 3 min read", "Jane Doe"},
	{"By Jane Doe | Updated March 7, 2025 at 5:05 PM | 3 min read", "Jane Doe"},
	{"By Jane DoePublished March 6, 2025", "Jane Doe"},
	{"By Jane DoeUpdated 4:05 PM", "Jane Doe"},
	{"March 6, 2025 By Jane Doe", "Jane Doe"},
	{"By Jane Doe · March 6, 2025 · Comments (3)", "Jane Doe"},
	{"https://x.example/authors/jane", ""},
	{"Jane Doe https://x.example/jane", "Jane Doe"},
	{"View all posts by Jane Doe", "Jane Doe"},
	{"More from Jane Doe", "Jane Doe"},
	{"About Jane Doe", "Jane Doe"},
	{"By Jane Doe 2 hours ago", "Jane Doe"},
	// other scripts
	{"Анна Иванова", "Анна Иванова"},
	{"Автор: Анна Иванова", "Анна Иванова"},
	{"Анна Иванова, корреспондент", "Анна Иванова (корреспондент)"},
	{"بقلم: محمد صالح", "محمد صالح"},
	{"كتب محمد صالح", "محمد صالح"},
	{"홍길동 기자", "홍길동 (기자)"},
	{"홍길동기자", "홍길동 (기자)"},
	{"홍길동 기자 hong@x.example", "홍길동 (기자)"},
	{"글 홍길동", "홍길동"},
	{"记者 王小明", "王小明"},
	{"记者王小明", "王小明"},
	{"新华社记者 王小明 李华", "王小明; 李华"},
	{"作者：王小明", "王小明"},
	{"文/王小明 摄影/李华", "王小明"},
	{"责任编辑：张三", ""},
	{"来源：澜江晚报 作者：王小明 编辑：李华 字号：大 中 小 分享到：微博 微信", "王小明"},
	{"By 陳美玲 (Chan Mei-ling) and Ngũgĩ wa Kariũki", "陳美玲; Ngũgĩ wa Kariũki"},
	{"Science By Jane Doe, Example Post", "Jane Doe @Example Post"},
	{"Jane Doe, Chief Technology Officer", "Jane Doe (Chief Technology Officer)"},
	{"Executive Content Editor", ""},
	{"Jane Doe Example Globe Staff", "Jane Doe (Example Globe Staff)"},
	{"By Jane Doe The Associated Press", "Jane Doe @The Associated Press; +The Associated Press"},
	{"By Jane Doe\nContributions from\nBo Li", "Jane Doe"},
	{"By Jane Doe\nPhotographs by\nBo Li\nPublished March 6, 2025", "Jane Doe"},
	{"View all posts by Jane Doe", "Jane Doe"},
	{"Zeige alle Beiträge von Anna Müller", "Anna Müller"},
	{"山田太郎記者", "山田太郎 (記者)"},
	{"記者 山田 太郎", "山田 太郎"},
	{"文：山田太郎", "山田太郎"},
	{"Νίκος Παπαδόπουλος", "Νίκος Παπαδόπουλος"},

	// no people
	{"", ""},
	{"By", ""},
	{"Staff", ""},
	{"admin", ""},
	{"Editorial Team", ""},
	{"Example Times Staff", ""},
	{"Redaktion", ""},
	{"News Desk", ""},
	{"By Staff Writer", ""},
	{"University of Exeter", ""},
	{"Institute of Science and Technology", ""},
	{"Ministry of Health and Social Care", ""},
	{"Share on Facebook", ""},
	{"Follow Us", ""},
	{"Read More", ""},
	{"The Example Times", ""},
	{"3 min read", ""},
	{"March 6, 2025", ""},
	{"Updated March 6, 2025", ""},
	{"Comments", ""},
	{"by the end of the year", ""},
	{"By clicking here you agree", ""},
	{"The council said on Monday that it would close the bridge.", ""},
	{"Prices rose by 3 percent", ""},
	{"Sign up for our newsletter", ""},
}

func TestSplitByline(t *testing.T) {
	for _, c := range bylineCases {
		if got := creditString(splitByline(c.in)); got != c.want {
			t.Errorf("splitByline(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestReadCreditNamed(t *testing.T) {
	for _, c := range []struct{ in, alias, desks string }{
		{"gnome42", "gnome42", ""},
		{"Heidi", "Heidi", ""},
		{"Mr_Poe", "Mr_Poe", ""},
		{"admin", "", ""},
		{"Unknown", "", ""},
		{"Redaktion", "", "Redaktion"},
		{"Example Times Staff", "", "Example Times Staff"},
		{"University of Exeter", "", "University of Exeter"},
		{"Jane Doe", "", ""},
		{"https://x.example/jane", "", ""},
		{"the", "", ""},
		{"von jane", "jane", ""},
		{"von Jane", "Jane", ""},
	} {
		got := readCredit(c.in, true)
		if got.alias != c.alias || strings.Join(got.desks, ";") != c.desks {
			t.Errorf("readCredit(%q) = alias %q, desks %q, want %q, %q", c.in, got.alias, got.desks, c.alias, c.desks)
		}
	}
}

func FuzzSplitByline(f *testing.F) {
	for _, c := range bylineCases {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		b := splitByline(s)
		if creditString(b) != creditString(splitByline(s)) {
			t.Fatalf("%q: two results", s)
		}
		for _, p := range b.Authors {
			if p.Name == "" || utf8.ValidString(s) && len(s) <= maxCredit && !utf8.ValidString(p.Name+p.Role+p.Outlet) {
				t.Fatalf("%q: %+v", s, p)
			}
		}
		readCredit(s, true)
	})
}

func BenchmarkSplitByline(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		splitByline("By Jane Doe and John Q. Public Jr., Staff Writers | Updated March 7, 2025 at 5:05 PM")
	}
}
