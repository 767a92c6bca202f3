import { type Evidence, TAG_DEFAULTS, type Tag } from '@slugline/model';
import type { Language } from '../language.ts';
import type { PhraseIndex } from '../phrases.ts';
import { FIELD_ORDER, type FieldText } from '../texts.ts';
import { settle } from './ambiguity.ts';
import { buildGazetteer, type Name } from './gazetteer.ts';
import { findMentions, type Mention } from './mentions.ts';
import { containers, PLACES } from './tree.ts';

/** What a first mention in a zone of the story is worth; the others there add ever less. */
const ZONE_POINTS = { place: 8, headline: 4, standfirst: 2.5, lead: 2, dateline: 1.5, subject: 1.5, category: 1.5, body: 1 };
/** A name says more than an adjective, a city or a metonym does. */
const KIND_POINTS: Record<Name['kind'], number> = { name: 1, adjective: 0.9, place: 0.8, metonym: 0.8, trap: 0 };
/** With so many points a tag scores one half. */
const HALF = 4;
/** The most evidence of one tag, so that stories stay small. */
const MAX_EVIDENCE = { mention: 20, rollup: 8 };

type Zone = keyof typeof ZONE_POINTS;

/** Makes the tagger of the `region` vocabulary; gazetteers are built when a language is first met. */
export function createRegionTagger(): (texts: readonly FieldText[], language: Language) => Tag[] {
  const gazetteers = new Map<Language, PhraseIndex<Name>>();
  return (texts, language) => {
    const gazetteer = gazetteers.get(language) ?? buildGazetteer(language);
    gazetteers.set(language, gazetteer);
    return tagsOf(
      settle(
        texts.flatMap((text) => findMentions(text, gazetteer)),
        texts,
      ),
      texts,
    );
  };
}

function tagsOf(mentions: readonly Mention[], texts: readonly FieldText[]): Tag[] {
  const byCode = new Map<string, Mention[]>();
  for (const mention of mentions) for (const code of mention.codes) add(byCode, code, mention);
  const points = new Map([...byCode].map(([code, own]) => [code, pointsOf(own)]));
  const members = new Map<string, { mentions: Mention[]; points: number }>();
  for (const [code, own] of byCode) {
    for (const region of containers(code)) {
      const entry = members.get(region) ?? { mentions: [], points: 0 };
      members.set(region, { mentions: [...entry.mentions, ...own], points: Math.max(entry.points, points.get(code) ?? 0) });
    }
  }
  return [...new Set([...byCode.keys(), ...members.keys()])].map((code) => {
    const [own, within] = [byCode.get(code) ?? [], members.get(code)];
    const via = own.length > 0 ? 'mention' : 'rollup';
    const sum = (points.get(code) ?? 0) + (within?.points ?? 0);
    return {
      ...TAG_DEFAULTS,
      vocabulary: 'region',
      code,
      name: PLACES.get(code)?.name ?? code,
      score: Math.round((1000 * sum) / (sum + HALF)) / 1000,
      via,
      evidence: evidenceOf(own, within?.mentions ?? [], texts, MAX_EVIDENCE[via]),
    };
  });
}

function add(map: Map<string, Mention[]>, code: string, mention: Mention): void {
  const list = map.get(code);
  if (list === undefined) map.set(code, [mention]);
  else list.push(mention);
}

function pointsOf(mentions: readonly Mention[]): number {
  const zones = new Map<Zone, number>();
  for (const { field, lead, kind } of mentions) {
    const zone = lead ? 'lead' : field;
    zones.set(zone, (zones.get(zone) ?? 0) + KIND_POINTS[kind]);
  }
  let points = 0;
  for (const [zone, sum] of zones) points += ZONE_POINTS[zone] * (sum <= 1 ? sum : 1 + Math.log2(sum) / 2);
  return points;
}

/** A region's own mentions first, so that they are not crowded out by its members'; then in the story's order. */
function evidenceOf(own: readonly Mention[], members: readonly Mention[], texts: readonly FieldText[], most: number): Evidence[] {
  const textOf = new Map(texts.map(({ field, printed }) => [field, printed]));
  const unique = new Map<string, Mention>();
  for (const mention of [...inOrder(own), ...inOrder(members)]) {
    const place = `${mention.field} ${mention.start}`;
    if (unique.size < most && !unique.has(place)) unique.set(place, mention);
  }
  return inOrder([...unique.values()]).map(({ field, start, end }) => {
    return { field, start, end, text: textOf.get(field)?.slice(start, end) ?? '' };
  });
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) => FIELD_ORDER.indexOf(a.field) - FIELD_ORDER.indexOf(b.field) || a.start - b.start);
}
