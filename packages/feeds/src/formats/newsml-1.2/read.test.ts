import { describe, expect, test } from 'vitest';
import type { ParsedItem } from '../../port.ts';
import { readFeed } from '../../read.ts';

const IDENTIFIER =
  '<ProviderId>wire.example</ProviderId><DateId>20250602</DateId><NewsItemId>77</NewsItemId><RevisionId PreviousRevision="1" Update="U">2</RevisionId>';

async function read(items: string): Promise<ParsedItem[]> {
  const text = `<?xml version="1.0"?><NewsML><NewsEnvelope><DateAndTime>20250602T153000Z</DateAndTime><TransmissionId>9</TransmissionId><Priority FormalName="4"/></NewsEnvelope>${items}</NewsML>`;
  return (await readFeed({ url: 'https://wire.example/x.xml', bytes: Buffer.from(text), contentType: null })).items;
}
function item({ identifier = IDENTIFIER, status = 'Usable', change = '', component = '' }): string {
  return `<NewsItem xml:lang="en"><Identification><NewsIdentifier>${identifier}</NewsIdentifier></Identification><NewsManagement><FirstCreated>20250602T140000+0200</FirstCreated><ThisRevisionCreated>20250602T130000Z</ThisRevisionCreated><Status FormalName="${status}"/>${change}<Urgency FormalName="3"/></NewsManagement><NewsComponent>${component}</NewsComponent></NewsItem>`;
}

describe('NewsML 1.2', () => {
  test('is read whole', async () => {
    const [one] = await read(
      item({
        identifier: `${IDENTIFIER}<PublicIdentifier>urn:newsml:wire.example:20250602:77:2U</PublicIdentifier>`,
        component: `<NewsLines><HeadLine>Fire in the harbour</HeadLine><ByLine>By Anna Example</ByLine><DateLine>RIGA (XW)</DateLine><SlugLine>HARBOUR</SlugLine><KeywordLine>pier</KeywordLine><CopyrightLine>(c) XW</CopyrightLine></NewsLines>
          <DescriptiveMetadata><Language FormalName="EN-gb"/><SubjectCode><Subject FormalName="03000000"/><SubjectDetail FormalName="03000001"/></SubjectCode><SubjectCode><Subject FormalName="03000000"/></SubjectCode>
          <Location><Property FormalName="Country" Value="LVA"/><Property FormalName="City" Value="Riga"/></Location></DescriptiveMetadata>
          <ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content><p>It burns.</p></body.content></body></nitf></DataContent></ContentItem>
          <NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>No caption</DataContent></ContentItem></NewsComponent>
          <NewsComponent><Role FormalName="Main"/><ContentItem Href="https://wire.example/p.jpg"><MediaType FormalName="Photo"/><MimeType FormalName="image/jpeg"/></ContentItem></NewsComponent>`,
      }),
    );
    expect(one).toMatchObject({
      ...{
        guid: 'urn:newsml:wire.example:20250602:77',
        headline: 'Fire in the harbour',
        contentHtml: '<p>It burns.</p>',
        language: 'en-GB',
      },
      ...{ published: '2025-06-02T12:00:00.000Z', updated: '2025-06-02T13:00:00.000Z', authors: [{ name: 'Anna Example' }] },
      image: { url: 'https://wire.example/p.jpg' },
    });
    expect(one?.wire).toMatchObject({
      ...{
        version: '2',
        publicIdentifier: 'urn:newsml:wire.example:20250602:77:2U',
        provider: 'wire.example',
        urgency: 3,
        priority: 4,
      },
      ...{ pubStatus: 'usable', statedStatus: null, embargo: null, sequence: '9', keywords: ['pier'], language: 'EN-gb' },
      subjects: [
        { code: '03000000', name: null },
        { code: '03000001', name: null },
      ],
      places: [{ code: 'LVA', name: 'Riga' }],
    });
  });

  test('an embargo lasts until its status will change, or until further notice', async () => {
    const change =
      '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20250603T000000Z</DateAndTime></StatusWillChange>';
    const [until, without, withheld] = await read(
      item({ status: 'Embargoed', change }) + item({ status: 'Embargoed' }) + item({ status: 'Withheld' }),
    );
    expect(until?.wire).toMatchObject({ pubStatus: 'usable', statedStatus: 'embargoed', embargo: '2025-06-03T00:00:00.000Z' });
    expect(without?.wire?.embargo).toBe('until-further-notice');
    expect(withheld?.wire).toMatchObject({ pubStatus: 'withheld', statedStatus: null, embargo: null });
  });

  test('revisions of an item have one guid, also where the public identifier is missing or names no item', async () => {
    const guids = (
      await read(item({}) + item({ identifier: `${IDENTIFIER}<PublicIdentifier>urn:newsml:wire.example</PublicIdentifier>` }))
    ).map(({ guid }) => guid);
    expect(guids).toEqual(['urn:newsml:wire.example:20250602:77', 'urn:newsml:wire.example:20250602:77']);
    expect((await read(item({ identifier: '<ProviderId>x</ProviderId>' })))[0]?.guid).toBeNull();
  });

  test('nested parts are read in their order, and of equivalents the first that is text', async () => {
    const part = (role: string, text: string): string =>
      `<NewsComponent><Role FormalName="${role}"/><ContentItem><DataContent>${text}</DataContent></ContentItem></NewsComponent>`;
    const [one] = await read(
      item({
        component: `<NewsComponent>${part('StyleSheet', '.a{}')}${part('Title', 'First &amp; last')}${part('Lead', 'Lead.')}${part('Body', 'Body.')}</NewsComponent>
          <NewsComponent EquivalentsList="yes">${part('Body', 'English.')}${part('Body', 'French.')}</NewsComponent>`,
      }),
    );
    expect(one?.contentHtml).toBe('<h2>First &amp; last</h2><p>Lead.</p><p>Body.</p><p>English.</p>');
  });

  test('an item without anything does not lose the others', async () => {
    expect((await read(`<NewsItem/>${item({})}`)).map(({ guid }) => guid)).toEqual([null, 'urn:newsml:wire.example:20250602:77']);
  });
});
