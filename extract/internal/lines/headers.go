// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import "strings"

// headerNames are the fields of mails and of front matter, in lower case, and
// what they hold; "" for those that hold nothing of the story.
var headerNames = map[string]string{
	"from": "", "to": "", "cc": "", "bcc": "", "reply-to": "", "sent": "date", "date": "date", "subject": "title", "x-mailer": "", "list-unsubscribe": "",
	"von": "", "an": "", "datum": "date", "gesendet": "date", "betreff": "title", "antwort an": "", "de": "", "à": "", "para": "", "objet": "title", "envoyé": "date",
	"asunto": "title", "fecha": "date", "enviado": "date", "enviado el": "date", "assunto": "title", "data": "date", "oggetto": "title", "inviato": "date", "a": "", "da": "",
	"aan": "", "onderwerp": "title", "verzonden": "date", "från": "", "till": "", "ämne": "title", "skickat": "date", "fra": "", "til": "", "emne": "title", "sendt": "date",
	"od": "", "do": "", "temat": "title", "wysłano": "date", "от": "", "кому": "", "тема": "title", "дата": "date", "kimden": "", "kime": "", "konu": "title", "tarih": "date",
	"title": "title", "headline": "title", "author": "author", "authors": "author", "byline": "author", "published": "date", "pubdate": "date", "tags": "tags", "keywords": "tags",
	"section": "section", "category": "section", "categories": "section", "updated": "", "description": "", "subtitle": "dek", "slug": "", "layout": "", "draft": "", "url": "",
	"permalink": "", "image": "", "source": "", "lang": "", "language": "",
}

// senderNames are the fields that say who sent a mail.
const senderNames = "from|von|de|da|van|från|fra|od|от|kimden"

// cutHeaders marks the header lines of a mail and the front matter of Markdown:
// lines of a name, a colon and a value at the head of the text, or under the
// line that says that a message was forwarded, or the rule that says it.
func (r *reader) cutHeaders() {
	if len(r.rows) > 0 && isFence(r.rows[0].Text) {
		if end := r.frontMatter(); end > 0 {
			r.rows[0].Mark, r.rows[end].Mark, r.marked = Rule, Rule, true
			return
		}
	}
	passed := false // the header of a message that was passed on is above
	for i := 0; i < len(r.rows); i++ {
		least := 2
		if i > 0 && isRule(r.rows[i-1].Text) {
			least = 3
		} else if i > 0 && !isForward(r.rows[i-1].Text) {
			continue
		}
		end, fields := i, 0
		for end < len(r.rows) && (end == i || r.rows[end].Gap == 0) {
			name, _, ok := header(r.source(&r.rows[end]))
			if _, known := headerNames[name]; !ok || !known {
				break
			}
			end++
			fields++
		}
		if fields < least {
			continue
		}
		for k := i; k < end; k++ {
			name, _, _ := header(r.source(&r.rows[k]))
			r.markHeader(&r.rows[k])
			if i > 0 && isListed(senderNames, name) {
				r.rows[k].Field = "sender"
			}
		}
		if i > 0 && !passed {
			r.forward(i, end)
			passed = true
		}
		i = end
	}
}

// forward marks what stands above the header of a message that was passed on,
// rows first to end-1: it is no part of the message unless it is longer.
func (r *reader) forward(first, end int) {
	above, under := r.rows[first-1].Stop, len(r.s)-r.rows[end-1].Stop
	for i := 0; i < first && above < under; i++ {
		r.rows[i].Mark = Chat
	}
	r.rows[first-1].Mark = Chat
}

// isFence reports the line that opens and closes front matter.
func isFence(s string) bool { return s == "---" || s == "+++" }

// forwardWords stand in the line above a message that was passed on.
const forwardWords = "forwarded message|original message|weitergeleitete|ursprüngliche nachricht|message transféré|message original|mensaje reenviado|mensaje original|" +
	"messaggio inoltrato|messaggio originale|mensagem encaminhada|mensagem original|doorgestuurd bericht|vidarebefordra|videresendt|przekazana wiadomość|пересылаемое сообщение|" +
	"الرسالة المعاد توجيهها|転送されたメッセージ"

// isForward reports a line such as "---------- Forwarded message ---------" or
// "Begin forwarded message:".
func isForward(s string) bool {
	const longest = 80 // bytes
	if c := s[len(s)-1]; len(s) > longest || c != '-' && c != ':' {
		return false
	}
	return containsAny(s, forwardWords)
}

// containsAny reports whether s has one of the phrases of a list that is parted
// by bars.
func containsAny(s, list string) bool {
	low, found := strings.ToLower(s), false
	for w := ""; list != "" && !found; {
		w, list, _ = strings.Cut(list, "|")
		found = strings.Contains(low, w)
	}
	return found
}

// frontMatter marks the fields of front matter and returns the row of its end;
// 0 where there is none.
func (r *reader) frontMatter() int {
	const most = 60 // rows
	end := 0
	for i := 1; i < min(most, len(r.rows)); i++ {
		if r.rows[i].Text == r.rows[0].Text {
			end = i
			break
		}
		if name, _, ok := header(r.rows[i].Text); !ok && bulletLen(r.rows[i].Text) == 0 || strings.Contains(name, " ") {
			return 0
		}
	}
	for i := 1; i < end; i++ {
		r.markHeader(&r.rows[i])
	}
	return end
}

// header cuts a line into the name of a field, in lower case, and its value.
func header(s string) (name, value string, ok bool) {
	k := strings.IndexAny(s, ":=")
	if k <= 0 || k > 30 {
		return "", "", false
	}
	return strings.ToLower(strings.TrimSpace(s[:k])), strings.TrimSpace(s[k+1:]), true
}

// markHeader marks a row as a header line and leaves its value as the text.
func (r *reader) markHeader(row *raw) {
	src := r.source(row)
	row.Mark = Header
	name, value, ok := header(src)
	if !ok || value == "" {
		return
	}
	row.Field = headerNames[name]
	if r.cutHead(row, strings.IndexAny(src, ":=")+1) {
		row.Mark = Header
		if text := strings.Trim(row.Text, `"'[] `); text != "" {
			row.Text = text
		}
		if row.Field == "title" {
			row.Text = cutReply(row.Text)
		}
	}
}
