// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package prose

// nameStart returns the index of the part at which the name itself begins, -1
// where there is only a title, and whether a title stands before it.
func (s *spotter) nameStart(parts []part) (first int, titled bool) {
	n := len(parts)
	if n == 2 && parts[1].class&organisationClass != 0 && parts[1].class&firstNameClass == 0 && parts[0].class&(mrClass|mrsClass|honorificClass) == 0 {
		return 0, false // "the Justice Department"
	}
	afterOf := -1
	for i := range parts {
		if parts[i].of {
			afterOf = i
		}
	}
	for i := n - 2; i >= 0; i-- {
		if parts[i].class&officeClass == 0 || parts[i].class&firstNameClass != 0 && i == 0 && n == 2 {
			continue
		}
		if afterOf <= i {
			return i + 1, true
		}
		// "Secretary of State Ann Poe": the name begins with its first name
		for j := afterOf + 1; j < n; j++ {
			if parts[j].class&firstNameClass != 0 && parts[j].class&placeClass == 0 || parts[j].initial {
				return j, true
			}
		}
		if parts[i].class&(titleClass|jobClass) != 0 && parts[i].class&organisationClass == 0 {
			return -1, false
		}
	}
	for i := 1; i < n-1; i++ {
		if parts[i].class&firstNameClass != 0 && s.isPremodifier(parts[:i]) {
			return i, false
		}
	}
	if n == 1 && parts[0].class&officeClass != 0 && parts[0].class&firstNameClass == 0 {
		return -1, false
	}
	return 0, false
}

// isPremodifier reports whether none of the parts can be of a person's name.
func (s *spotter) isPremodifier(parts []part) bool {
	for _, p := range parts {
		if p.class&(placeClass|peopleClass|organisationClass|jobClass|standingClass|calendarClass) == 0 && !s.t.Tokens[p.start].Upper {
			return false
		}
		if p.class&firstNameClass != 0 {
			return false
		}
	}
	return true
}

// kindOf tells what the parts of a name stand for.
func (s *spotter) kindOf(name []part, titled, opening bool) NameKind {
	first, last := name[0], name[len(name)-1]
	if len(name) == 1 {
		switch {
		case titled && first.class&organisationClass == 0:
			return PersonName
		case first.class&placeClass != 0:
			return PlaceName
		case first.class&organisationClass != 0 && !opening, first.class == 0 && s.t.Tokens[first.start].Upper:
			return OrganisationName
		}
		return AnyName
	}
	for i, p := range name {
		if i > 0 && p.of && name[i-1].class&organisationClass != 0 {
			return OrganisationName
		}
	}
	if last.class&organisationClass != 0 && last.class&firstNameClass == 0 {
		return OrganisationName
	}
	if last.class&calendarClass != 0 && !titled {
		return PlaceName
	}
	if titled || first.class&firstNameClass != 0 {
		return PersonName
	}
	places := 0
	for _, p := range name {
		if p.initial {
			return PersonName
		}
		if p.class&(placeClass|peopleClass|calendarClass) != 0 {
			places++
		}
	}
	if places == len(name) {
		return PlaceName
	}
	if places > 0 || s.t.Tokens[first.start].Upper && !s.t.Tokens[last.start].Upper {
		return OrganisationName
	}
	return AnyName
}

// sexOf reads the sex from a title before the name or from the first name.
func (s *spotter) sexOf(parts []part, first int) Sex {
	for _, p := range parts[:first] {
		switch {
		case p.class&mrClass != 0:
			return Male
		case p.class&mrsClass != 0:
			return Female
		}
	}
	if len(parts)-first < 2 {
		return AnySex
	}
	switch parts[first].class & firstNameClass {
	case maleClass:
		return Male
	case femaleClass:
		return Female
	}
	return AnySex
}
