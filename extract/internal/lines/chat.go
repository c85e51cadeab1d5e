// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package lines

import (
	"strconv"
	"strings"
)

// message is one message of a chat: the row of its stamp, the length of the
// stamp in front of it or 0 for a row that is a stamp alone, its first row and
// the bytes of its rows.
type message struct{ row, stamp, first, size int }

// cutChat cuts the stamps of messengers off: "[06/03/2025, 14:05:33] Ann: "
// and "06/03/2025, 14:05 - Ann: ", and the lines that are a stamp alone
// ("Ann, [06.03.2025 14:05]"). The longest message is the text; the lines of
// the others are marked. A stamp below a longer text is that of a comment, and
// makes no chat.
func (r *reader) cutChat() {
	messages, above := r.findMessages()
	best := 0
	for k := range messages {
		if messages[k].size > messages[best].size {
			best = k
		}
	}
	if len(messages) == 0 || above > messages[best].size {
		return
	}
	r.marked = true
	for _, m := range messages {
		if m.stamp == 0 || !r.cutHead(&r.rows[m.row], m.stamp) {
			r.rows[m.row].Mark = Chat
		}
	}
	end := len(r.rows)
	if best+1 < len(messages) {
		end = messages[best+1].row
	}
	for i := range r.rows {
		if i < messages[best].first || i >= end {
			r.rows[i].Mark = Chat
		} else if text := plainText(r.rows[i].Text); text != "" {
			r.rows[i].Text = text
		}
	}
}

// findMessages returns the messages of a chat and the bytes above the first.
func (r *reader) findMessages() (messages []message, above int) {
	for i := range r.rows {
		row := &r.rows[i]
		size := &above
		if k := len(messages); k > 0 {
			size = &messages[k-1].size
		}
		src := r.source(row)
		switch n := chatStampLen(src); {
		case row.Mark != Plain && row.Mark != Row:
			*size += len(row.Text)
		case n > 0:
			messages = append(messages, message{i, n, i, len(src) - n})
		case isStamp(src):
			messages = append(messages, message{i, 0, i + 1, 0})
		default:
			*size += len(row.Text)
		}
	}
	return messages, above
}

// isStamp reports a line of a name and, in square brackets, a date and time.
func isStamp(s string) bool {
	const longest = 120 // bytes
	k := strings.LastIndex(s, ", [")
	return k > 0 && len(s) <= longest && s[len(s)-1] == ']' && stampLen(s[k+len(", ["):len(s)-1]) > 0
}

// stampLen returns the length of the date and time at the head of s, or 0.
func stampLen(s string) int {
	date, i := digitGroups(s, "./-")
	if date != 3 || i+1 >= len(s) || s[i] != ',' && s[i] != ' ' {
		return 0
	}
	for i < len(s) && (s[i] == ',' || s[i] == ' ') {
		i++
	}
	clock, k := digitGroups(s[i:], ":.")
	if clock < 2 {
		return 0
	}
	return i + k
}

// chatStampLen returns the length of the stamp at the head of s, or 0.
func chatStampLen(s string) int {
	const longest = 120
	head := s[:min(len(s), longest)]
	i := 0
	for i < len(head) && (head[i] == '[' || head[i] == 0xe2 || head[i]&0xc0 == 0x80) { // direction marks may stand before it
		i++
	}
	k := stampLen(head[i:])
	if k == 0 {
		return 0
	}
	rest := strings.TrimLeft(head[i+k:], " \u202f\u00a0apmAPM.")
	switch {
	case strings.HasPrefix(rest, "] "):
		rest = rest[2:]
	case strings.HasPrefix(rest, "- "):
		rest = rest[2:]
	default:
		return 0
	}
	colon := strings.Index(rest, ": ")
	if colon <= 0 || colon > 60 {
		return 0
	}
	return len(head) - len(rest) + colon + 2
}

// digitGroups counts the groups of one to four digits at the head of s, each
// parted from the next by one of seps, and returns their length.
func digitGroups(s, seps string) (groups, length int) {
	i := 0
	for {
		k := i
		for k < len(s) && k < i+4 && isDigit(s[k]) {
			k++
		}
		if k == i {
			return groups, max(0, i-1)
		}
		groups++
		if k >= len(s) || strings.IndexByte(seps, s[k]) < 0 {
			return groups, k
		}
		i = k + 1
	}
}

// cutCounts cuts the counts off the posts of a thread, at their head ("2/5 The
// ferry …") or end, where they count up from one to three or to the last. It
// marks the short lines between the posts.
func (r *reader) cutCounts() {
	const least, label = 3, 3 // posts; words of a name, handle, date, button or count under a post
	first, last, posts, all := 0, 0, 0, 0
	for i := range r.rows {
		number, of, _ := postCount(r.rows[i].Text)
		if number != posts+1 || of > 0 && all > 0 && of != all {
			continue
		}
		if posts++; posts == 1 {
			first = i
		}
		last, all = i, max(of, all)
	}
	if posts < 2 || posts < least && posts < all {
		return
	}
	for i := first; i <= last; i++ {
		row := &r.rows[i]
		if number, _, text := postCount(row.Text); number > 0 {
			row.Text = text
		} else if row.Mark == Plain && strings.Count(row.Text, " ") < label && !endsSentence(row.Text) {
			row.Mark = Chat
		}
	}
}

// postCount reads the count at the head or end of a post, "2/5", "(2/5)" or
// "2/": its number, that of all posts or 0, and the post's own words.
func postCount(s string) (number, of int, text string) {
	k := strings.LastIndexByte(s, ' ')
	head, rest, _ := strings.Cut(s, " ")
	for k > 0 {
		a, b, ok := strings.Cut(strings.Trim(head, "()"), "/")
		number, err := strconv.Atoi(a)
		of, _ := strconv.Atoi(b)
		if ok && err == nil && number > 0 && len(head) < 8 && (b == "" || of >= number) {
			return number, of, rest
		}
		if rest == s[:k] {
			break
		}
		head, rest = s[k+1:], s[:k]
	}
	return 0, 0, s
}
