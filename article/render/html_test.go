// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

package render_test

import (
	"strings"
	"testing"

	"github.com/copydesk/copydesk/article"
	"github.com/copydesk/copydesk/article/render"
)

func TestHTML(t *testing.T) {
	want := `<article lang="en-GB" dir="auto">
<header>
<p>Town_hall</p>
<h1># 1 &lt;b&gt;Bridge&lt;/b&gt;</h1>
<p>*reopens*</p>
<p>By Ann Poe</p>
<p><a href="https://a.example/story" rel="nofollow noopener noreferrer">https://a.example/story</a></p>
<figure>
<img src="https://a.example/x%281%29.jpg" alt="A ] bridge" loading="lazy" referrerpolicy="no-referrer">
<figcaption>The bridge Bo Li</figcaption>
</figure>
</header>
<h3>Part [one]</h3>
<p>1. One &amp; &lt;script&gt;alert(1)&lt;/script&gt;<br>- two</p>
<ul>
<li>first<ul>
<li>second</li>
</ul>
</li>
<li>third</li>
</ul>
<blockquote>
<p>said<br>she</p>
</blockquote>
<table><tbody>
<tr><td>a</td></tr>
<tr><td>b|c</td><td>d</td></tr>
</tbody></table>
<pre><code>x := &#96;y&#96;
&#96;&#96;&#96;</code></pre>
<figure>
<img src="https://a.example/2.jpg" alt="Two" loading="lazy" referrerpolicy="no-referrer">
</figure>
<p><a href="https://v.example/a%20b?c&amp;d" rel="nofollow noopener noreferrer">https://v.example/a%20b?c&amp;d</a></p>
<footer>
<p>An earlier version named *another* river.</p>
</footer>
</article>
`
	if got := render.HTML(sample(), loud); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
	checkHTML(t, sample())
	bare := &article.Article{Body: article.Body{Text: "One.\nTwo."}} // no blocks: one paragraph
	if got := render.HTML(bare, loud); !strings.Contains(got, "\n<p>One.<br>Two.</p>\n") {
		t.Error(got)
	}
}

func TestLanguage(t *testing.T) {
	for tag, want := range map[string]string{"pt-BR": "<article lang=\"pt-BR\" dir=\"auto\">\n", "en\" onclick=\"x": "<article dir=\"auto\">\n", "": "<article dir=\"auto\">\n"} {
		if got := render.HTML(&article.Article{Language: tag}, render.Options{}); got[:len(want)] != want {
			t.Errorf("%q: got %s", tag, got)
		}
	}
}
