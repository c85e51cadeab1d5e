// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package extract

// zone reads the zone behind a clock time and moves the clock's end past it.
func (d *dateScan) zone(c *clockTime, half bool) {
	t := d.lex(c.end)
	if t.isKey("uhr") || t.isKey("h") || t.isKey("hrs") {
		c.end = t.end
		t = d.lex(t.end)
	}
	open := t
	if t.isMark("(,") {
		t = d.lex(t.end)
	}
	switch {
	case t.isMark("+-−"):
		if z, end, ok := d.offset(t, c.seconds); ok {
			c.zone, c.end = z, end
			d.skipZoneName(c)
		}
		return
	case t.kind != wordToken || !t.word.hasZone && !t.word.vague:
		return
	case !d.isUpper(t) && !(half && !t.word.season) && t.key != "utc" && t.key != "gmt" && t.key != "z":
		return
	case t.isKey("z") && t.space:
		return
	}
	name := t
	c.end = t.end
	c.zone = dateZone{minutes: int(t.word.zone), stated: t.word.hasZone, season: t.word.season}
	// CST is China's, too: only with am or pm is it surely American
	if name.key == "cst" && half {
		c.zone = dateZone{minutes: -360, stated: true}
	}
	if name.key == "utc" || name.key == "gmt" {
		if sign := d.lex(t.end); sign.isMark("+-−") {
			if z, end, ok := d.offset(sign, true); ok {
				c.zone, c.end = z, end
			}
		}
	}
	d.zoneSuffix(c)
	if closing := d.lex(c.end); open.isMark("(") && closing.isMark(")") {
		c.end = closing.end
	} else {
		d.skipZoneName(c)
	}
}

// zoneSuffix reads "Daylight", "Standard" and "Time" behind "Eastern".
func (d *dateScan) zoneSuffix(c *clockTime) {
	for range 2 {
		switch t := d.lex(c.end); t.key {
		case "daylight", "summer":
			if c.zone.season {
				c.zone.minutes += 60
			}
			c.zone.season = false
			c.end = t.end
		case "standard":
			c.zone.season = false
			c.end = t.end
		case "time":
			c.end = t.end
			return
		default:
			return
		}
	}
}

// skipZoneName passes the name that repeats an offset: "GMT+0100 (Central
// European Standard Time)", "Z[UTC]".
func (d *dateScan) skipZoneName(c *clockTime) {
	t := d.lex(c.end)
	if !t.isMark("([") || !c.zone.stated {
		return
	}
	for i, n := t.end, 0; n < 8; n++ {
		w := d.lex(i)
		switch {
		case w.isMark(")]"):
			c.end = w.end
			return
		case w.kind != wordToken && !w.isMark("/_"):
			return
		}
		i = w.end
	}
}

// offset reads +01:00, +0100 and, where loose allows it, +1 and +01.
func (d *dateScan) offset(sign dateToken, loose bool) (dateZone, int, bool) {
	n := d.lex(sign.end)
	if n.kind != numberToken || n.space {
		return dateZone{}, 0, false
	}
	hours, minutes, end := n.value, 0, n.end
	mark := d.lex(n.end)
	part := d.lex(mark.end)
	switch {
	case n.digits == 4:
		hours, minutes = n.value/100, n.value%100
	case n.digits > 2:
		return dateZone{}, 0, false
	case mark.isMark(":") && mark.glued() && part.kind == numberToken && part.digits == 2 && part.glued():
		minutes, end = part.value, part.end
	case !loose || d.isRangeEnd(n):
		return dateZone{}, 0, false
	}
	if hours > 14 || minutes > 59 {
		return dateZone{}, 0, false
	}
	z := dateZone{minutes: hours*60 + minutes, stated: true}
	if !sign.isMark("+") {
		z.minutes = -z.minutes
	}
	return z, end, true
}
