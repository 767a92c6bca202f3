import type { FeedFormat } from '@slugline/model';

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Harbour Herald</title><link>https://herald.example/</link><language>en</language><ttl>30</ttl>
<item><title>Ferry &amp; bridge open again</title><link>https://herald.example/1?a=1&amp;b=2</link><guid isPermaLink="false">h-1</guid>
<dc:creator>Ada Writer</dc:creator><category domain="https://herald.example/t">Transport</category><pubDate>Tue, 01 Jul 2025 10:00:00 GMT</pubDate>
<description><![CDATA[<p>The ferry <b>sails</b> again.</p>]]></description><content:encoded>&lt;p&gt;All of it &lt;a href="/2"&gt;here&lt;/a&gt;.&lt;/p&gt;</content:encoded>
<enclosure url="https://herald.example/a.mp3" length="12" type="audio/mpeg"/><media:group><media:content url="a.jpg" medium="image"/></media:group></item>
<item><title>Second</title><link>/2</link></item></channel></rss>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://herald.example/"><title>Herald</title><link>https://herald.example/</link></channel>
<item rdf:about="https://herald.example/1"><title>Ferry</title><link>https://herald.example/1</link><dc:date>2025-07-01T10:00:00Z</dc:date></item></rdf:RDF>`;

const ATOM = `<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY hh "Harbour Herald">]><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://herald.example/">
<title>&hh;</title><updated>2025-07-01T10:00:00Z</updated><link rel="self" href="feed"/><link rel="hub" href="https://hub.example/"/>
<entry><id>tag:herald.example,2025:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a <b>c</b></div></title><link href="1"/>
<author><name>Ada Writer</name><email>ada@herald.example</email></author><published>2025-07-01T10:00:00Z</published>
<content type="html" xml:base="/news/">&lt;p&gt;text &lt;img src="x.jpg"&gt;&lt;/p&gt;</content><source><title>Wire</title></source></entry></feed>`;

const JSON_FEED = JSON.stringify({
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Herald', home_page_url: 'https://herald.example/', language: 'en' },
  items: [
    {
      ...{ id: '1', url: 'https://herald.example/1', title: 'Ferry', content_html: '<p>It sails.</p>', tags: ['ferry'] },
      ...{ date_published: '2025-07-01T10:00:00Z', authors: [{ name: 'Ada Writer' }] },
    },
  ],
});

const SITEMAP = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://herald.example/1</loc>
<news:news><news:publication><news:name>Herald</news:name><news:language>en</news:language></news:publication><news:publication_date>2025-07-01</news:publication_date>
<news:title>Ferry</news:title></news:news></url></urlset>`;

const G2 = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:1" version="3" xml:lang="en"><catalogRef href="http://www.iptc.org/std/catalog/catalog.xml"/>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="wire.example"/><versionCreated>2025-07-01T10:00:00Z</versionCreated><embargoed>2025-07-02T10:00:00Z</embargoed><pubStatus qcode="stat:usable"/>
<link rel="irel:corrects" residref="urn:newsml:wire.example:0"/></itemMeta><contentMeta><urgency>4</urgency><located literal="Riga"><name>Riga</name></located><headline>Ferry</headline>
<slugline>ferry-riga</slugline><by>By Ada Writer</by><dateline>Riga (wire)</dateline><subject qcode="medtop:20000065"><name>unrest</name></subject><keyword>ferry</keyword></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>It sails.</p></body></html></inlineXML></contentSet></newsItem>`;

const NEWSML = `<NewsML><NewsEnvelope><DateAndTime>20250701T100000Z</DateAndTime><Priority FormalName="4"/></NewsEnvelope><NewsItem><Identification><NewsIdentifier><ProviderId>wire.example</ProviderId>
<DateId>20250701</DateId><NewsItemId>1</NewsItemId><RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:wire.example:20250701:1:1N</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20250701T100000Z</FirstCreated><Status FormalName="Usable"/><Urgency FormalName="4"/></NewsManagement><NewsComponent><NewsLines>
<HeadLine>Ferry</HeadLine><ByLine>Ada Writer</ByLine></NewsLines><ContentItem><DataContent><p>It sails.</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;

const NITF = `<nitf><head><title>Ferry</title><docdata><doc-id id-string="w-1"/><urgency ed-urg="4"/><date.issue norm="20250701T100000Z"/><date.release norm="20250702T100000Z"/><doc.copyright holder="Wire"/>
<key-list><keyword key="ferry"/></key-list></docdata></head><body><body.head><hedline><hl1>Ferry sails</hl1></hedline><byline>By Ada Writer</byline><dateline><location>Riga</location></dateline></body.head>
<body.content><p>It sails.</p><block><p>Again.</p></block></body.content></body></nitf>`;

const NINJS = JSON.stringify({
  ...{ uri: 'urn:wire.example:1', version: '2', pubstatus: 'usable', urgency: 4, language: 'en', headline: 'Ferry' },
  ...{ versioncreated: '2025-07-01T10:00:00Z', body_xhtml: '<p>It sails.</p>', byline: 'Ada Writer', located: 'Riga' },
  subject: [{ code: 'medtop:20000065', name: 'unrest' }],
  place: [{ name: 'Riga' }],
  associations: { main: { uri: 'urn:wire.example:2', type: 'picture' } },
});

const IPTC7901 =
  '\u0001xyz0456 4 pl 120 xyz\r\n\r\nHarbour/ferry\r\n\u0002Ferry sails\r\nBy Ada Writer =\r\n\r\nRiga (xyz) - It sails.\r\n\r\n   Again.\r\n\r\n\u0003011000 GMT Jul 25\r\n\u007f\u0004';

const ANPA1312 =
  '\u0016\u0016\u0001k1234\u001fabcde\r\nb f\u0013\u0011 BC-Harbour--Ferry   07-01 0120\r\n\u0002^BC-Harbour--Ferry,110<\r\n^Ferry sails<\r\n^By ADA WRITER=\r\n\t   RIGA (XW) _ It sails.\r\n\t   Again.\r\n\u0003XW-WF-07-01-25 1000GMT<\r\n\u0004';

/** A document of every format, as publishers and agencies write them. */
export const SAMPLES: readonly (readonly [FeedFormat, string])[] = [
  ['rss', RSS],
  ['rss', RDF],
  ['atom', ATOM],
  ['json', JSON_FEED],
  ['sitemap', SITEMAP],
  ['newsml-g2', G2],
  [
    'newsml-g2',
    `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2025-07-01T10:00:00Z</sent></header><itemSet>${G2}${G2}</itemSet></newsMessage>`,
  ],
  ['newsml-1.2', NEWSML],
  ['nitf', NITF],
  ['ninjs', NINJS],
  ['iptc7901', IPTC7901],
  ['anpa1312', ANPA1312],
];
