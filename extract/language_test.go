// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

import "testing"

func TestReadLanguage(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"en", "en"}, {"EN_us", "en-US"}, {"pt-br", "pt-BR"}, {"zh-hans-cn", "zh-Hans-CN"}, {"es-419", "es-419"}, {"de-DE-x-private", "de-DE"}, {" fr ", "fr"},
		{"english", ""}, {"", ""}, {"{{lang}}", ""}, {"e", ""}, {"en,de", "en"},
	} {
		if got, _ := readLanguage(nil, hit{text: c.in}); got != c.want {
			t.Errorf("readLanguage(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestLanguageOf(t *testing.T) {
	for _, c := range []struct {
		text, want string
		sure       bool
	}{
		{"The ferry was late again, and the people who had been waiting at the pier said they would take the bus that leaves from the market. The company, which runs the line, has said this will not happen again, and that it is sorry for those who were left in the rain.", "en", true},
		{"Die Fähre kam wieder zu spät, und die Leute, die auf dem Steg gewartet haben, sind nicht mit dem Bus gefahren. Das ist für eine Reederei, die von den Fahrgästen lebt, auch kein gutes Zeichen, und nach dem Sommer wird sich das nicht ändern.", "de", true},
		{"Le bac était encore en retard et les gens qui attendaient sur le quai ont pris le car. La compagnie, qui est dans une situation difficile, dit que les horaires sont respectés pour la plupart des voyages, mais pas sur cette ligne.", "fr", true},
		{"Паром снова опоздал, и люди, которые ждали на пристани, не стали ждать его, а поехали на автобусе. Компания говорит, что это было только один раз и что она так же надежна, как и раньше.", "ru", true},
		{"フェリーはまた遅れ、桟橋で待っていた人々はバスに乗った。会社は、このようなことは二度とないと述べた。来週から新しい時刻表になるという。乗客は怒っている。", "ja", true},
		{"페리는 또 늦었고 부두에서 기다리던 사람들은 버스를 탔다. 회사는 이런 일이 다시는 없을 것이라고 말했다. 다음 주부터 새로운 시간표가 적용된다고 한다. 승객들은 화가 났다.", "ko", true},
		{"Short text.", "", false},
		{"Xqz vbn mkl wrt plk zzx qqw ert dfg hjk vbn mkl wrt plk zzx qqw ert dfg hjk vbn mkl wrt plk", "", false},
	} {
		got, sure := languageOf(c.text, "")
		if got != c.want || sure != c.sure {
			t.Errorf("languageOf(%.30q) = %q, %v, want %q, %v", c.text, got, sure, c.want, c.sure)
		}
	}
}
