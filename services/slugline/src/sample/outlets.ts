import { CROSSROADS_AR } from './stories/crossroads-ar.ts';
import { CROSSROADS_RU } from './stories/crossroads-ru.ts';
import { CROSSROADS_ZH } from './stories/crossroads-zh.ts';
import { DOCKET } from './stories/docket.ts';
import { FANAL } from './stories/fanal.ts';
import { FAROL_ATLANTICO } from './stories/farol-atlantico.ts';
import { HARBOUR_HERALD } from './stories/harbour-herald.ts';
import { WIRE } from './stories/meridian-wire.ts';
import { MIRADOR_DEL_SUR } from './stories/mirador-del-sur.ts';
import { MONSOON_TIMES } from './stories/monsoon-times.ts';
import { PRAIRIE_LEDGER } from './stories/prairie-ledger.ts';
import { SAVANNA_POST } from './stories/savanna-post.ts';
import { TALKURIER } from './stories/talkurier.ts';
import { TIDEWATER_PACIFIC } from './stories/tidewater-pacific.ts';
import { TOUCHLINE } from './stories/touchline.ts';
import type { Outlet, SampleStory } from './types.ts';

const CROSSROADS = {
  source: 'crossroads',
  name: 'Crossroads Radio',
  host: 'crossroads-radio.example',
  template: 'radio',
} as const;

function crossroads(language: string, title: string, about: string, stories: readonly SampleStory[]): Outlet {
  return {
    ...CROSSROADS,
    feedPath: `/${language}/feed.xml`,
    feedTitle: title,
    language,
    about,
    feed: { format: 'rss', full: false },
    articlePath: `/${language}/{id}`,
    stories,
  };
}

/** The outlets of the sample wire, one feed each. To add one: a file in `stories/` and an entry here. */
export const OUTLETS: readonly Outlet[] = [
  {
    source: 'meridian-wire',
    name: 'Meridian Wire',
    host: 'meridian-wire.example',
    feedPath: '/wire/world.xml',
    feedTitle: 'Meridian Wire: world file',
    language: 'en',
    about: 'An agency. Its members print its copy under their own headlines.',
    template: 'broadsheet',
    feed: { format: 'rss', full: true },
    articlePath: '/story/{id}',
    stories: WIRE,
  },
  {
    source: 'harbour-herald',
    name: 'The Harbour Herald',
    host: 'harbour-herald.example',
    feedPath: '/feed.xml',
    feedTitle: 'The Harbour Herald',
    language: 'en-GB',
    about: 'Britain, Ireland and the Continent, from a port city.',
    template: 'broadsheet',
    feed: { format: 'rss', full: false },
    articlePath: '/{section}/{id}',
    stories: HARBOUR_HERALD,
  },
  {
    source: 'prairie-ledger',
    name: 'Prairie Ledger',
    host: 'prairie-ledger.example',
    feedPath: '/rss/all.xml',
    feedTitle: 'Prairie Ledger - all stories',
    language: 'en-US',
    about: 'The Plains, the Midwest and the Canadian prairies.',
    template: 'ledger',
    feed: { format: 'rss', full: false },
    articlePath: '/news/{id}.html',
    stories: PRAIRIE_LEDGER,
  },
  {
    source: 'savanna-post',
    name: 'Savanna Post',
    host: 'savanna-post.example',
    feedPath: '/atom.xml',
    feedTitle: 'Savanna Post',
    language: 'en',
    about: 'Reporting from across Africa.',
    template: 'cards',
    feed: { format: 'atom', full: false },
    articlePath: '/a/{id}',
    stories: SAVANNA_POST,
  },
  {
    source: 'monsoon-times',
    name: 'Monsoon Times',
    host: 'monsoon-times.example',
    feedPath: '/feed',
    feedTitle: 'Monsoon Times',
    language: 'en',
    about: 'South, East and Southeast Asia.',
    template: 'radio',
    feed: { format: 'rss', full: false },
    articlePath: '/{section}/{id}/',
    stories: MONSOON_TIMES,
  },
  {
    source: 'tidewater-pacific',
    name: 'Tidewater Pacific',
    host: 'tidewater-pacific.example',
    feedPath: '/feed.atom',
    feedTitle: 'Tidewater Pacific',
    language: 'en-NZ',
    about: 'Australia, New Zealand and the islands.',
    template: 'cards',
    feed: { format: 'atom', full: false },
    articlePath: '/{section}/{id}',
    stories: TIDEWATER_PACIFIC,
  },
  {
    source: 'docket',
    name: 'The Docket Review',
    host: 'docket-review.example',
    feedPath: '/feed.atom',
    feedTitle: 'The Docket Review',
    language: 'en',
    about: 'Law, rights and the machinery of government.',
    template: 'journal',
    feed: { format: 'atom', full: true },
    articlePath: '/articles/{id}',
    stories: DOCKET,
  },
  {
    source: 'touchline',
    name: 'Touchline & Weather',
    host: 'touchline.example',
    feedPath: '/feed.xml',
    feedTitle: 'Touchline & Weather',
    language: 'en',
    about: 'Sport, stages and skies.',
    template: 'classic',
    feed: { format: 'rss', full: false, awayMinutes: [3, 4] },
    articlePath: '/{section}/{id}.html',
    stories: TOUCHLINE,
  },
  {
    source: 'mirador-del-sur',
    name: 'El Mirador del Sur',
    host: 'mirador-del-sur.example',
    feedPath: '/rss/portada.xml',
    feedTitle: 'El Mirador del Sur - Portada',
    language: 'es',
    about: 'Noticias de América Latina y España.',
    template: 'ledger',
    feed: { format: 'rss', full: false },
    articlePath: '/{section}/{id}.html',
    stories: MIRADOR_DEL_SUR,
  },
  {
    source: 'fanal',
    name: 'Le Fanal',
    host: 'le-fanal.example',
    feedPath: '/rss/une.xml',
    feedTitle: 'Le Fanal — à la une',
    language: 'fr',
    about: 'L’actualité francophone, de Lille à Antananarivo.',
    template: 'journal',
    feed: { format: 'rss', full: false },
    articlePath: '/{section}/{id}',
    stories: FANAL,
  },
  {
    source: 'talkurier',
    name: 'Talkurier',
    host: 'talkurier.example',
    feedPath: '/nachrichten.atom',
    feedTitle: 'Talkurier – Nachrichten',
    language: 'de',
    about: 'Nachrichten aus Deutschland, Österreich und der Schweiz.',
    template: 'classic',
    feed: { format: 'atom', full: false },
    articlePath: '/{section}/{id}.html',
    stories: TALKURIER,
  },
  {
    source: 'farol-atlantico',
    name: 'Farol Atlântico',
    host: 'farol-atlantico.example',
    feedPath: '/feed.xml',
    feedTitle: 'Farol Atlântico',
    language: 'pt',
    about: 'Notícias de Portugal, do Brasil e da África de língua portuguesa.',
    template: 'broadsheet',
    feed: { format: 'rss', full: false },
    articlePath: '/{section}/{id}',
    stories: FAROL_ATLANTICO,
  },
  crossroads('ar', 'Crossroads Radio: العربية', 'أخبار من العالم العربي', CROSSROADS_AR),
  crossroads('ru', 'Crossroads Radio: Русская служба', 'Новости Евразии', CROSSROADS_RU),
  crossroads('zh', 'Crossroads Radio: 中文', '亚洲新闻', CROSSROADS_ZH),
];

/** Feeds that do not work, for the feeds page: one is a page of HTML, one is gone for good (410). */
export const FAULTY_FEEDS = [
  { source: 'quayside-gazette', name: 'Quayside Gazette', host: 'quayside-gazette.example', fault: 'page' },
  { source: 'old-mill-courier', name: 'Old Mill Courier', host: 'old-mill-courier.example', fault: 'gone' },
] as const;
