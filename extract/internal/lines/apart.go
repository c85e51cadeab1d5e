// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "strings"

// setApart marks the lines that are an address alone or the device that a mail
// was sent from, and what a sponsor has between two rules of a newsletter.
func (r *reader) setApart() {
	const longest, most = 12, 12 // rows of a sponsor's; words of its head
	scan := newScanner()
	for i := 1; i < len(r.rows); i++ {
		address, list := isAddress(r.rows[i].Text), isAddress(r.rows[i-1].Text) || i+1 < len(r.rows) && isAddress(r.rows[i+1].Text)
		if r.rows[i].Gap > 0 && isSignOff(r.rows[i].Text) {
			r.rows[i].Mark = Apart
		}
		if address && !list { // a list of them is the story's sources
			r.rows[i].Mark = Apart
		}
		if r.rows[i-1].Mark != Rule || r.rows[i].Mark == Rule {
			continue
		}
		if f := scan.scan(r.rows[i].Text); f.labels&adLabel == 0 || f.words > most {
			continue
		}
		for end := i + 1; end < min(i+longest, len(r.rows)); end++ {
			if r.rows[end].Mark != Rule {
				continue
			}
			for k := i; k < end; k++ {
				r.rows[k].Mark = Apart
			}
			break
		}
	}
}

// isAddress reports an address of the web alone, in angle brackets or not.
func isAddress(s string) bool {
	s = strings.TrimPrefix(s, "<")
	return strings.HasPrefix(s, "http") && strings.Contains(s, "://") && !strings.Contains(s, " ")
}

// signOffs are the words of the line that a program puts under a mail, around
// the name of the device that it was sent from.
var signOffs = [...]struct{ before, after string }{
	{"sent from my ", ""}, {"von meinem ", " gesendet"}, {"gesendet von meinem ", ""}, {"von meiner ", " gesendet"}, {"envoyé de mon ", ""}, {"envoyé depuis mon ", ""},
	{"envoyé à partir de mon ", ""}, {"enviado desde mi ", ""}, {"enviat des del meu ", ""}, {"enviado do meu ", ""}, {"enviado a partir do meu ", ""}, {"inviato dal mio ", ""},
	{"inviato da i", ""}, {"verzonden vanaf mijn ", ""}, {"verstuurd vanaf mijn ", ""}, {"skickat från min ", ""}, {"sendt fra min ", ""}, {"lähetetty i", ""},
	{"wysłane z i", ""}, {"отправлено с i", ""}, {"", "から送信"}, {"从我的", "发送"}, {"從我的", "傳送"}, {"", "'umdan gönderildi"}, {"", "’umdan gönderildi"},
}

// isSignOff reports a line that says from which device a mail was sent.
func isSignOff(s string) bool {
	const longest, most = 60, 6 // bytes; words
	if len(s) > longest || strings.Count(s, " ") >= most || strings.ContainsAny(s, ",:") || endsSentence(s) {
		return false
	}
	s = strings.ToLower(s)
	for _, w := range signOffs {
		if len(s) > len(w.before)+len(w.after) && strings.HasPrefix(s, w.before) && strings.HasSuffix(s, w.after) {
			return true
		}
	}
	return false
}
