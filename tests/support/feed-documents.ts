const WORDS =
  'harbour council ferry budget minister storm bridge school strike election river hospital market union police weather court coast railway farmer energy reporter city'.split(
    ' ',
  );

/** A feed of about `bytes` bytes with the HTML that publishers put into their bodies; the same each time. */
export function feedDocument(format: 'rss' | 'atom', bytes: number): Buffer {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const words = (count: number): string => Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ');
  const items: string[] = [];
  for (let length = 0, index = 0; length < bytes - 1_000; index += 1) {
    const item = format === 'rss' ? rssItem(index, words) : atomEntry(index, words);
    items.push(item);
    length += item.length;
  }
  return Buffer.from(format === 'rss' ? rssFeed(items.join('')) : atomFeed(items.join('')));
}

type Words = (count: number) => string;

function body(index: number, words: Words): string {
  return `<p><strong>${words(2)}</strong> &#8211; ${words(40)} <a href="/topic/${index}?a=1&amp;b=2" onclick="track()" rel="tag">${words(3)}</a> ${words(30)}.</p>
<figure class="wp-block-image"><img src="https://img.herald.example/${index}.jpg" srcset="/i/${index}-300.jpg 300w, /i/${index}-800.jpg 800w" alt="${words(4)}" width="800" style="max-width:100%"><figcaption>${words(8)}</figcaption></figure>
<h2>${words(4)}</h2><p>${words(60)} &amp; ${words(20)}.<br>${words(15)} <em>${words(2)}</em>.</p><ul><li>${words(5)}</li><li>${words(6)}</li></ul>
<blockquote><p>&ldquo;${words(18)}&rdquo;</p></blockquote><p>${words(35)}</p><script>track(${index})</script><iframe src="https://video.example/${index}"></iframe>`;
}

function date(index: number): Date {
  return new Date(Date.UTC(2025, 6, 1) - index * 3_600_000);
}

function escaped(html: string): string {
  return html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function rssItem(index: number, words: Words): string {
  return `<item><title>${words(7)} &amp; ${words(2)}</title><link>https://herald.example/news/${index}</link><guid isPermaLink="false">https://herald.example/?p=${index}</guid>
<pubDate>${date(index).toUTCString()}</pubDate><dc:creator><![CDATA[${words(2)}]]></dc:creator><category><![CDATA[${words(1)}]]></category><category>${words(1)}</category>
<description><![CDATA[<p>${words(25)} [&#8230;]</p>]]></description><content:encoded><![CDATA[${body(index, words)}]]></content:encoded>
<media:content url="https://img.herald.example/${index}.jpg" medium="image"><media:title>${words(3)}</media:title></media:content></item>`;
}

function rssFeed(items: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
<channel><title>Harbour Herald</title><link>https://herald.example/</link><description>News</description><language>en-GB</language><sy:updatePeriod>hourly</sy:updatePeriod>${items}</channel></rss>`;
}

function atomEntry(index: number, words: Words): string {
  const at = date(index).toISOString();
  return `<entry><id>tag:herald.example,2025:${index}</id><title type="html">${words(7)} &amp;amp; ${words(2)}</title><link rel="alternate" href="/news/${index}"/>
<published>${at}</published><updated>${at}</updated><author><name>${words(2)}</name></author><category term="${words(1)}"/>
<summary type="html">${escaped(`<p>${words(25)}</p>`)}</summary><content type="html" xml:base="https://herald.example/">${escaped(body(index, words))}</content></entry>`;
}

function atomFeed(items: string): string {
  return `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><id>https://herald.example/</id><title>Harbour Herald</title><updated>2025-07-01T00:00:00Z</updated>
<link href="https://herald.example/"/><link rel="self" href="https://herald.example/feed"/>${items}</feed>`;
}
