import { describe, expect, test } from 'vitest';
import type { ParsedFeed, ParsedItem } from '../../port.ts';
import { readFeed } from '../../read.ts';

const NS = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';
const META =
  '<itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:XW"><name>Example Wire</name></provider><versionCreated>2025-06-02T15:30:00+02:00</versionCreated>';

function read(text: string): Promise<ParsedFeed> {
  return readFeed({ url: 'https://wire.example/x.xml', bytes: Buffer.from(text), contentType: null });
}
async function item(inner: string, attributes = ''): Promise<ParsedItem | undefined> {
  return (
    await read(
      `<?xml version="1.0"?><!-- c --><newsItem ${NS} guid="urn:x:1" version="2" xml:lang="en-GB" ${attributes}>${inner}</newsItem>`,
    )
  ).items[0];
}
function content(inner: string): Promise<ParsedItem | undefined> {
  return item(`${META}</itemMeta><contentMeta/><contentSet>${inner}</contentSet>`);
}

describe('NewsML-G2', () => {
  test('a news item is read whole', async () => {
    const one = await item(
      `<rightsInfo><copyrightHolder literal="XW"/><copyrightNotice>(c) XW</copyrightNotice><usageTerms>Print only</usageTerms></rightsInfo>
      ${META}<firstCreated>2025-06-02T12:00:00Z</firstCreated><embargoed>2025-06-03T00:00:00Z</embargoed><pubStatus qcode="stat:withheld"/>
        <signal qcode="sig:correction"/><edNote>Corrects the <b>name</b></edNote><edNote>Again</edNote>
        <link rel="irel:translationOf" residref="urn:x:0" version="1"/></itemMeta>
      <contentMeta><urgency>3</urgency><located qcode="city:riga"><name xml:lang="lv">Rīga</name><name xml:lang="en">Riga</name><broader qcode="c:LV"/></located>
        <creator literal="desk"/><language tag="en-us"/><subject qcode="medtop:20000139"><name>fire</name></subject><subject literal="piers"/>
        <genre qcode="genre:Current"/><keyword>harbour</keyword><slugline>HARBOUR-FIRE</slugline><headline>Fire in the harbour</headline>
        <dateline>RIGA (XW)</dateline><by>By Anna Example</by><description>A fire.</description></contentMeta>
      <contentSet><remoteContent href="https://wire.example/p.jpg" contenttype="image/jpeg" size="12" width="800"/>
        <inlineXML contenttype="application/xhtml+xml" wordcount="3"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>It <b>burns</b>.</p><script>x()</script></body></html></inlineXML></contentSet>
      <partMeta><description>A caption that is no text</description></partMeta>`,
    );
    expect(one).toMatchObject({
      ...{
        guid: 'urn:x:1',
        headline: 'Fire in the harbour',
        summaryHtml: '<p>A fire.</p>',
        contentHtml: '<p>It <b>burns</b>.</p>',
      },
      ...{
        authors: [{ name: 'Anna Example' }],
        published: '2025-06-02T12:00:00.000Z',
        updated: '2025-06-02T13:30:00.000Z',
        language: 'en-US',
      },
      categories: [{ term: 'fire', scheme: 'medtop:20000139' }, { term: 'piers' }],
      enclosures: [{ url: 'https://wire.example/p.jpg', type: 'image/jpeg', length: 12 }],
      image: { url: 'https://wire.example/p.jpg', alt: 'Fire in the harbour' },
    });
    expect(one?.wire).toMatchObject({
      ...{ version: '2', pubStatus: 'withheld', embargo: '2025-06-03T00:00:00.000Z', itemType: 'text', provider: 'Example Wire' },
      ...{
        urgency: 3,
        slugline: 'HARBOUR-FIRE',
        dateline: 'RIGA (XW)',
        byline: 'By Anna Example',
        copyright: '(c) XW',
        usageTerms: 'Print only',
      },
      ...{
        signals: ['sig:correction'],
        edNote: 'Corrects the name | Again',
        keywords: ['harbour'],
        creators: ['desk'],
        wordCount: 3,
      },
      places: [{ code: 'city:riga', name: 'Riga' }],
      subjects: [
        { code: 'medtop:20000139', name: 'fire' },
        { code: 'piers', name: null },
      ],
      links: [{ rel: 'translationOf', guid: 'urn:x:0', version: '1' }],
    });
  });

  test('without a status it is usable; an empty embargo holds it until further notice', async () => {
    const one = await item(`${META}<embargoed/></itemMeta>`);
    expect(one?.wire).toMatchObject({ pubStatus: 'usable', embargo: 'until-further-notice' });
    expect(
      (await item(`${META}<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/canceled"/></itemMeta>`))?.wire?.pubStatus,
    ).toBe('canceled');
  });

  test.each([
    [
      'plain text',
      '<inlineData contenttype="text/plain">One.\nTwo &amp; three.</inlineData>',
      '<p>One.</p><p>Two &amp; three.</p>',
    ],
    ['escaped HTML', '<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;</inlineData>', '<p>One.</p>'],
    [
      'NITF',
      '<inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.content><hl2>Sub</hl2><p><person>Anna</person>.</p><media><media-caption>No.</media-caption></media></body.content></body></nitf></inlineXML>',
      '<h3>Sub</h3><p>Anna.</p>',
    ],
    [
      'the first of several renditions',
      '<inlineXML contenttype="application/sportsml+xml"><sports-content>7</sports-content></inlineXML><inlineXML><html><body><p>A.</p></body></html></inlineXML><inlineData>B</inlineData>',
      '<p>A.</p>',
    ],
  ])('the body may be %s', async (_, inner, html) => {
    expect((await content(inner))?.contentHtml).toBe(html);
  });

  test('a missing end tag does not lose the parts that follow', async () => {
    const one = await item(
      `${META}<contentMeta><headline>Fire</headline><contentSet><inlineData>Text.</inlineData></contentSet>`,
    );
    expect(one).toMatchObject({ headline: 'Fire', contentHtml: '<p>Text.</p>', updated: '2025-06-02T13:30:00.000Z' });
  });

  test('without a headline it takes the one of the NITF inside, then its title', async () => {
    const nitf = '<inlineXML><nitf><body><body.head><hedline><hl1>Inner</hl1></hedline></body.head></body></nitf></inlineXML>';
    expect((await content(nitf))?.headline).toBe('Inner');
    expect((await item(`${META}<title>Slug</title></itemMeta>`))?.headline).toBe('Slug');
  });

  test('a message gives all items and packages with its priority, and leaves out what has no identity and what is vocabulary', async () => {
    const { items } = await read(
      `<n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/"><n:header><n:sent>2025-06-02T15:00:00Z</n:sent><n:priority>4</n:priority></n:header><n:itemSet>
        <n:packageItem guid="p"><n:itemMeta><n:itemClass qcode="ninat:composite"/></n:itemMeta><n:groupSet root="r"><n:group id="r" role="group:main"><n:itemRef residref="a"><n:title>Part</n:title></n:itemRef></n:group></n:groupSet></n:packageItem>
        <n:newsItem guid="a"/><n:newsItem/><n:conceptItem guid="c"/></n:itemSet></n:newsMessage>`,
    );
    expect(items.map(({ guid }) => guid)).toEqual(['p', 'a']);
    expect(items[0]?.wire).toMatchObject({
      ...{ priority: 4, sent: '2025-06-02T15:00:00.000Z', itemType: 'composite' },
      members: [{ guid: 'a', url: null, headline: 'Part', role: 'main' }],
    });
  });
});
