import { z } from '@hono/zod-openapi';
import { type Story, storySchema } from '@slugline/model';

/** A whole story, as the reference shows it. */
export const STORY_EXAMPLE: Story = {
  id: '5f0c1a2b3c4d5e6f708192a3b4c5d6e7',
  version: 2,
  itemHash: 'c2d9a1f04b7e4b6f9a0d3f5e6b7c8d90',
  contentHash: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  feedId: '9b2f4c6d8e0a1b3c',
  source: 'harbour-herald',
  sourceName: 'Harbour Herald',
  guid: 'https://harbour-herald.example/2026/06/port-strike',
  url: 'https://harbour-herald.example/2026/06/port-strike',
  language: 'en',
  pubStatus: 'usable',
  headline: 'Dockers in Veracruz end their strike',
  standfirst: 'Cargo moves again after nine days.',
  byline: 'By Ana Ruiz',
  authors: ['Ana Ruiz'],
  dateline: 'VERACRUZ',
  body: [
    { kind: 'paragraph', text: 'Dockers in Veracruz went back to work on Thursday.' },
    { kind: 'heading', level: 2, text: 'Nine days' },
    { kind: 'paragraph', text: 'Mexico ships a fifth of its exports through the port.' },
  ],
  categories: ['Economy'],
  image: { url: 'https://harbour-herald.example/images/port.jpg', alt: 'Cranes at dusk' },
  firstCreated: '2026-06-04T09:12:00.000Z',
  versionCreated: '2026-06-04T11:40:00.000Z',
  dateOrigins: { firstCreated: 'feed', versionCreated: 'metadata' },
  firstSeen: '2026-06-04T11:41:07.000Z',
  embargoedUntil: null,
  bodyOrigin: { from: 'page', code: null },
  wordCount: 18,
  sourceVersion: '3',
  slugline: 'MEXICO-PORT/STRIKE',
  urgency: 4,
  itemType: 'text',
  provider: 'Harbour Herald',
  edNote: 'UPDATES with ministry comment',
  usageTerms: 'Not for use in printed archives',
  copyrightNotice: '(c) 2026 Harbour Herald',
  expires: null,
  subjects: [{ code: 'medtop:20000530', name: 'strike' }],
  places: [{ code: 'iso3166-1a2:MX', name: 'Mexico' }],
  genres: [{ code: 'genre:Update', name: 'Update' }],
  keywords: ['ports', 'strike'],
  signals: [],
  links: [{ rel: 'updateOf', guid: 'https://harbour-herald.example/2026/06/port-strike', version: '2' }],
  members: [],
  rights: null,
  wireSource: 'reuters',
  datelineFacts: { places: ['VERACRUZ'], date: '2026-06-04', source: 'reuters' },
  bylinePeople: [{ name: 'Ana Ruiz', role: 'port correspondent' }],
  credits: [{ role: 'editing', names: ['Tom Okoro'] }],
  headlineMarks: [{ mark: 'update', take: 2 }],
  readingMinutes: 1,
  extraction: null,
  fingerprint: null,
  tags: [
    {
      vocabulary: 'region',
      code: 'MX',
      name: 'Mexico',
      score: 0.9,
      via: 'mention',
      about: true,
      primary: false,
      parent: null,
      editor: null,
      evidence: [{ field: 'body', start: 63, end: 69, text: 'Mexico' }],
    },
  ],
  taggerVersion: '5',
  overruledTags: [],
  sample: false,
};

/** A story as it is answered: how it was read is asked for on its own, and its fingerprint is for the Store alone. */
export function publicStory({ extraction, fingerprint, ...rest }: Story): Omit<Story, 'extraction' | 'fingerprint'> {
  return rest;
}

const shape = storySchema.shape;
// What a story may leave out in a queue is always there in an answer: hence unwrap().

/** A story in the API: the model's, with every field explained. */
export const story = storySchema
  .omit({ extraction: true, fingerprint: true })
  .extend({
    id: shape.id.describe('Stable over all versions: a hash of the source and the guid (or the canonical address).'),
    version: shape.version.describe('Rises with each change of content.'),
    itemHash: shape.itemHash.describe('A hash of the item that made this version.'),
    contentHash: shape.contentHash.describe('A hash of what a reader sees, deaf to case, spaces and punctuation.'),
    feedId: shape.feedId.describe('The feed that brought it.'),
    source: shape.source.describe('Who publishes, as a short name.'),
    guid: shape.guid.describe("The feed's own id of the item."),
    url: shape.url.describe("The article's address, canonical where the page states it."),
    language: shape.language.describe('BCP 47.'),
    pubStatus: shape.pubStatus.describe('Only usable stories are found by searches.'),
    body: shape.body.describe(
      'The text in reading order, with captions and embeds where they stood. The body as one text, in which evidence counts its offsets, is the texts of the other blocks joined by a blank line (two newlines).',
    ),
    rights: shape.rights
      .unwrap()
      .describe("What the page's publisher asks of machines (TDM Reservation Protocol, robots meta, X-Robots-Tag)."),
    categories: shape.categories.describe("The feed's own categories, as received."),
    firstCreated: shape.firstCreated.describe('When the story was first published. `from`, `to` and sorting by time use it.'),
    versionCreated: shape.versionCreated.describe('When this version was published.'),
    dateOrigins: shape.dateOrigins.describe('Where the two dates came from.'),
    firstSeen: shape.firstSeen.describe('When Slugline first saw this version.'),
    bodyOrigin: shape.bodyOrigin.describe(
      "Whether the body is the feed's own text or the article page's, and why the page was not used.",
    ),
    embargoedUntil: shape.embargoedUntil.describe(
      'Hidden until then. A story held until further notice has no time: it is withheld.',
    ),
    sourceVersion: shape.sourceVersion.unwrap().describe("The source's own version, as written."),
    slugline: shape.slugline.unwrap().describe('What the desk files the story under.'),
    urgency: shape.urgency.unwrap().describe('1 (flash) to 9 (IPTC).'),
    itemType: shape.itemType
      .unwrap()
      .describe("Text, picture, video, audio, graphic or a package, as the source's scheme names it."),
    provider: shape.provider.unwrap().describe('Who made it, as the source names them.'),
    edNote: shape.edNote.unwrap().describe('To editors: what was corrected, what must be minded, why it was withdrawn.'),
    usageTerms: shape.usageTerms.unwrap().describe('What the source allows.'),
    copyrightNotice: shape.copyrightNotice.unwrap().describe('As the source states it.'),
    expires: shape.expires.unwrap().describe('Not to be used after.'),
    subjects: shape.subjects.unwrap().describe('Subjects as the source gives them: IPTC Media Topics and others.'),
    places: shape.places.unwrap().describe('Where it was written and the places it is about, as the source gives them.'),
    genres: shape.genres.unwrap().describe('Kinds of text, as the source gives them.'),
    keywords: shape.keywords.unwrap().describe("The source's keywords."),
    signals: shape.signals.unwrap().describe('What the source asks to be done with it (NewsML-G2 signal).'),
    links: shape.links
      .unwrap()
      .describe("Items that this one corrects, updates or belongs to, by the source's guid and version."),
    members: shape.members.unwrap().describe('What a package holds, in its order.'),
    wireSource: shape.wireSource.unwrap().describe('The code of the news agency whose text it is, such as `reuters`.'),
    datelineFacts: shape.datelineFacts
      .unwrap()
      .describe("What the dateline says: places as printed, the day, the agency's code."),
    bylinePeople: shape.bylinePeople.unwrap().describe('The people of the byline, each with what the page says of that person.'),
    credits: shape.credits.unwrap().describe('Who reported, wrote, edited or helped, from the credit lines at its end.'),
    headlineMarks: shape.headlineMarks.unwrap().describe('Marks that stood before the headline, such as `UPDATE 2-`.'),
    readingMinutes: shape.readingMinutes.unwrap().describe('Whole minutes that reading it takes.'),
    tags: shape.tags.describe(
      'Regions (ISO 3166, UN M49, groups), policy areas (Comparative Agendas Project) and tags of an operator, each with its score and evidence. `about`: the story is about it, not only mentions it. `primary`: the highest policy area. `parent`: the code that it is a part of. `via`: named in the text, following from others (rollup), a code of the source, or an editor. Evidence counts UTF-16 offsets in its field; in `subject` and `place` in the list printed as `name (code)`, parted by "; ".',
    ),
    taggerVersion: shape.taggerVersion
      .unwrap()
      .describe("Which version of the tagger's rules gave the tags; null before that was kept."),
    overruledTags: shape.overruledTags
      .unwrap()
      .describe("Tags that the tagger gave and an editor's correction removed or replaced."),
    sample: shape.sample.describe('True for the bundled sample wire.'),
  })
  .openapi('Story', { description: 'A normalized story. Names follow ninjs 3.', example: publicStory(STORY_EXAMPLE) });

/** What was odd in a query. */
const note = z
  .object({
    code: z.string(),
    message: z.string(),
    span: z.object({ start: z.int(), end: z.int() }).describe('UTF-16 offsets in `q`.'),
  })
  .openapi('QueryNote', {
    description: 'What was odd in the query and how it was read instead.',
    example: { code: 'unclosed-quote', message: 'The quotation mark is not closed.', span: { start: 6, end: 14 } },
  });

const clusterHead = {
  id: z.string().describe('That of one of its stories; stays while that story is in it.'),
  leadId: z.string().describe("The wire's own, else the earliest."),
  size: z.int().describe('How many stories.'),
  sources: z.int().describe('How many sources.'),
};
const total = z.object({ value: z.int(), relation: z.enum(['eq', 'gte']) });

/** Stories of several sources that are copies of one text. */
const cluster = z
  .object({
    ...clusterHead,
    members: z
      .array(
        z.object({
          id: z.string(),
          source: z.string(),
          sourceName: z.string(),
          headline: z.string(),
          url: z.string().nullable(),
          firstCreated: z.iso.datetime(),
          isWire: z.boolean().describe('Whether it comes from a wire itself.'),
        }),
      )
      .describe('The lead first, then in the order in which they would lead; at most 1,000.'),
  })
  .openapi('Cluster', { description: 'Copies of one text, two or more. What is withdrawn or under embargo is not among them.' });

/** One cluster. */
export const oneCluster = z.object({ data: cluster }).openapi('OneCluster');

/** A story of a search. */
const foundStory = story
  .extend({ cluster: z.object(clusterHead).nullable().describe('The cluster that it is in; null where it has no copies.') })
  .openapi('FoundStory');

/** A story of an export. */
export const exportedStory = story
  .extend({ clusterId: z.string().nullable().describe('The cluster that it is in; null where it has no copies.') })
  .openapi('ExportedStory');

/** One page of a search. */
export const storyPage = z
  .object({
    data: z.array(foundStory),
    total: total.describe('How many stories all pages have; `gte` when counting stopped at 10,000.'),
    copies: total.optional().describe('With `collapse=cluster`: how many stories match, every copy counted.'),
    nextCursor: z.string().nullable().describe('Give it as `cursor` for the next page; null on the last one.'),
    notes: z.array(note),
  })
  .openapi('StoryPage');

/** One story. */
export const oneStory = z
  .object({ data: story.extend({ cluster: cluster.nullable().describe('Its copies; null where it has none.') }) })
  .openapi('OneStory');

/** All versions of a story. */
export const storyVersions = z.object({ data: z.array(story).describe('Newest first.') }).openapi('StoryVersions');

const counts = z.array(z.object({ code: z.string(), name: z.string(), count: z.int() }));

/** Counts per code of each facet. */
export const facets = z
  .object({
    data: z
      .object({ region: counts, mentions: counts, topic: counts, tag: counts, source: counts, lang: counts })
      .describe("Most frequent first, at most 200 each. A facet's own filter does not narrow its counts."),
    notes: z.array(note),
  })
  .openapi('Facets');

/** Counts over time. */
export const histogram = z
  .object({
    data: z.object({
      interval: z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']).describe('The width of a bar.'),
      bars: z
        .array(z.object({ from: z.iso.datetime(), to: z.iso.datetime(), count: z.int() }))
        .describe('At most 60, in order, those without stories too. `from` inclusive, `to` exclusive.'),
    }),
    notes: z.array(note),
  })
  .openapi('Histogram');
