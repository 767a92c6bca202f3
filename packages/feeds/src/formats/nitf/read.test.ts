import { describe, expect, test } from 'vitest';
import type { ParsedItem } from '../../port.ts';
import { readFeed } from '../../read.ts';

async function read(docdata: string, body = '', head = ''): Promise<ParsedItem | undefined> {
  const text = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf baselang="en-GB"><head><title>Title</title>${head}<docdata ${docdata}</docdata></head><body>${body}</body></nitf>`;
  return (await readFeed({ url: 'https://wire.example/x.xml', bytes: Buffer.from(text), contentType: null })).items[0];
}

describe('NITF', () => {
  test('is read whole', async () => {
    const item = await read(
      `management-status="usable"><doc-id id-string="x-1" regsrc="wire.example"/><urgency ed-urg="3"/><date.issue norm="20250602T153000+0200"/>
      <date.expire norm="20250702T000000Z"/><du-key key="HARBOUR-FIRE" version="04"/><evloc city="Riga" iso-cc="LV"/><ed-msg info="Adds the pier"/>
      <correction id-string="x-0" info="The name"/><doc.copyright holder="Example Wire" year="2025"/><key-list><keyword key="harbour"/><keyword>pier</keyword></key-list>`,
      `<body.head><hedline><hl1>Fire in the <em>harbour</em></hl1><hl2>Sub</hl2></hedline><note type="npa"><body.content><p>Not this.</p></body.content></note>
        <byline>By <person>Anna Example</person><byttl>Example Wire</byttl></byline><distributor>XW</distributor>
        <dateline><location><city>Riga</city><country>Latvia</country></location><story.date norm="20250602"/></dateline><abstract><p>A fire.</p></abstract></body.head>
      <body.content><block><p><org>Example Pier</org> <a href="/p">burns</a>.</p><hl2>Later</hl2><table><tr><td>1</td></tr></table>
        <media media-type="image"><media-reference source="https://wire.example/p.jpg" mime-type="image/jpeg"/><media-caption>No caption</media-caption></media></block></body.content><body.end><tagline>end</tagline></body.end>`,
      '<tobject><tobject.subject tobject.subject.refnum="03000000" tobject.subject.type="disaster" tobject.subject.matter="fire"/></tobject>',
    );
    expect(item).toMatchObject({
      ...{
        guid: 'x-1',
        headline: 'Fire in the harbour',
        summaryHtml: '<p>A fire.</p>',
        language: 'en-GB',
        rights: 'Example Wire',
      },
      authors: [{ name: 'Anna Example' }],
      categories: [{ term: 'fire', scheme: '03000000' }],
      image: { url: 'https://wire.example/p.jpg' },
    });
    expect(item?.contentHtml?.replace(/\s*\n\s*/g, '')).toBe(
      '<div><p>Example Pier <a href="https://wire.example/p">burns</a>.</p><h3>Later</h3><table><tr><td>1</td></tr></table></div>',
    );
    expect(item?.wire).toMatchObject({
      ...{
        version: '4',
        pubStatus: 'usable',
        embargo: null,
        slugline: 'HARBOUR-FIRE',
        urgency: 3,
        issued: '2025-06-02T13:30:00.000Z',
      },
      ...{
        expires: '2025-07-02T00:00:00.000Z',
        edNote: 'Adds the pier',
        correctionInfo: 'The name',
        distributor: 'XW',
        provider: 'wire.example',
      },
      ...{ byline: 'By Anna Example Example Wire', dateline: 'Riga Latvia', keywords: ['harbour', 'pier'] },
      places: [{ code: 'LV', name: 'Riga' }],
      subjects: [{ code: '03000000', name: 'fire' }],
      links: [{ rel: 'correctionOf', guid: 'x-0', version: null }],
    });
  });

  test('what is released later than it was issued is under embargo until then', async () => {
    const at = (release: string): Promise<ParsedItem | undefined> =>
      read(`management-status="canceled"><date.issue norm="20250602T100000Z"/><date.release norm="${release}"/>`);
    expect((await at('20250603T100000Z'))?.wire).toMatchObject({ embargo: '2025-06-03T10:00:00.000Z', pubStatus: 'canceled' });
    expect((await at('20250602T100000Z'))?.wire?.embargo).toBeNull();
    expect((await at('YYYYMMDD'))?.wire).toMatchObject({ embargo: null, released: null });
  });

  test('without a headline it takes its title, and without a docdata it is read all the same', async () => {
    expect(await read('>', '<body.content><p>Text.</p></body.content>')).toMatchObject({
      headline: 'Title',
      guid: null,
      contentHtml: '<p>Text.</p>',
    });
  });
});
