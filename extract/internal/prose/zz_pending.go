// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

// This file stands in for what lands next; whoever lands it deletes it.

package prose

import "github.com/copydesk/copydesk/article"

type People struct{}

func FindPeople(t *Text, known []article.Person) *People { return &People{} }
func (p *People) Persons() []article.Person              { return nil }
