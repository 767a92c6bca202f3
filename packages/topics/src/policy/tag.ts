import { type Evidence, type EvidenceField, TAG_DEFAULTS, type Tag } from '@slugline/model';
import type { Language } from '../language.ts';
import { longestAt, type PhraseIndex } from '../phrases.ts';
import { readRows } from '../rows.ts';
import type { FieldText } from '../texts.ts';
import { POLICY_AREAS } from './areas.ts';
import { buildDictionary, NONE, type Term } from './dictionary.ts';

/** What a phrase's weight is worth by where it stands. */
const FIELD_WEIGHT: Record<EvidenceField | 'lead', number> = {
  headline: 2.5,
  standfirst: 2,
  subject: 2,
  category: 1.5,
  lead: 1.5,
  body: 1,
  dateline: 0,
  place: 0,
};
/** What the source's own code for an area is worth, shared between the areas where it decides two. */
const CODE_POINTS = 48;
/** A phrase said again adds ever less: the n-th time this to the power of n - 1. */
const REPEAT = 0.6;
/** A body with more words than this gathers phrases of every area, so its points count less. */
const USUAL_WORDS = 150;
/** With so many points an area scores one half. */
const HALF = 12;
/** An area is tagged with so many points, and so large a share of the strongest area's. */
const LEAST = { points: 7, share: 0.4 };
/** Sport and weather outweigh policy when they have this share of the strongest area's points. */
const NONE_SHARE = 1;
const MAX_EVIDENCE = 20;

const AREAS = new Map(readRows(POLICY_AREAS).map(({ cells: [code = '', name = ''] }) => [code, name]));

interface Area {
  points: number;
  evidence: (Evidence & { worth: number })[];
}

/** Makes the tagger of the `policy` vocabulary; dictionaries are built when a language is first met. */
export function createPolicyTagger(): (texts: readonly FieldText[], language: Language) => Tag[] {
  const dictionaries = new Map<Language, PhraseIndex<Term>>();
  return (texts, language) => {
    const dictionary = dictionaries.get(language) ?? buildDictionary(language);
    dictionaries.set(language, dictionary);
    return choose(weigh(texts, dictionary), texts);
  };
}

/** Every area's points and evidence. */
function weigh(texts: readonly FieldText[], dictionary: PhraseIndex<Term>): Map<string, Area> {
  const areas = new Map<string, Area>();
  const times = new Map<Term, number>();
  for (const field of texts) {
    const { text, tokens, printed } = field;
    const length = field.field === 'body' ? Math.sqrt(Math.max(1, tokens.length / USUAL_WORDS)) : 1;
    for (let at = 0; at < tokens.length; at += 1) {
      const phrase = longestAt(dictionary, text, tokens, at);
      const [first, last] = [tokens[at], tokens[at + (phrase?.words.length ?? 1) - 1]];
      if (phrase === null || first === undefined || last === undefined) continue;
      const before = times.get(phrase.value) ?? 0;
      times.set(phrase.value, before + 1);
      const lead = field.field === 'body' && first.start < field.leadEnd;
      const factor = (FIELD_WEIGHT[lead ? 'lead' : field.field] * REPEAT ** before) / (lead ? 1 : length);
      const evidence = { field: field.field, start: first.start, end: last.end, text: printed.slice(first.start, last.end) };
      for (const { code, weight } of phrase.value) {
        const area = areas.get(code) ?? { points: 0, evidence: [] };
        areas.set(code, area);
        area.points += weight * factor;
        area.evidence.push({ ...evidence, worth: weight });
      }
      at += phrase.words.length - 1;
    }
  }
  return areas;
}

/** The areas that the source's subject codes decide; several codes for one area are worth no more than one. */
function codedAreas(texts: readonly FieldText[]): Map<string, Area> {
  const areas = new Map<string, Area>();
  for (const { coded, printed } of texts) {
    for (const { field, start, end, areas: codes } of coded) {
      for (const code of codes.map((area) => (area === 'none' ? NONE : area))) {
        const area = areas.get(code) ?? { points: 0, evidence: [] };
        areas.set(code, area);
        area.points = Math.max(area.points, CODE_POINTS / codes.length);
        area.evidence.push({ field, start, end, text: printed.slice(start, end), worth: CODE_POINTS });
      }
    }
  }
  return areas;
}

function choose(areas: Map<string, Area>, texts: readonly FieldText[]): Tag[] {
  const coded = codedAreas(texts);
  const none = (areas.get(NONE)?.points ?? 0) + (coded.get(NONE)?.points ?? 0);
  for (const found of [areas, coded]) found.delete(NONE);
  const strongest = Math.max(0, ...[...areas.values()].map(({ points }) => points));
  // What the source codes stands, whatever the text is most about.
  const least = none >= strongest * NONE_SHARE ? Number.POSITIVE_INFINITY : Math.max(leastFor(texts), strongest * LEAST.share);
  return [...new Set([...areas.keys(), ...coded.keys()])].flatMap((code) => {
    const [said, stated] = [areas.get(code), coded.get(code)];
    if (stated === undefined && (said?.points ?? 0) < least) return [];
    const points = (said?.points ?? 0) + (stated?.points ?? 0);
    const score = Math.round((1000 * points) / (points + HALF)) / 1000;
    const evidence = strongestOf([...(stated?.evidence ?? []), ...(said?.evidence ?? [])]);
    return [{ ...TAG_DEFAULTS, vocabulary: 'policy', code, name: AREAS.get(code) ?? code, score, via: 'mention', evidence }];
  });
}

/** The strongest phrases, in the order of the story. */
function strongestOf(evidence: Area['evidence']): Evidence[] {
  const kept = new Set([...evidence].sort((a, b) => b.worth - a.worth).slice(0, MAX_EVIDENCE));
  return evidence.filter((each) => kept.has(each)).map(({ worth: _, ...rest }) => rest);
}

/** A bare headline cannot gather as many points as a whole story. */
function leastFor(texts: readonly FieldText[]): number {
  const words = texts.reduce((sum, { field, tokens }) => sum + (field === 'subject' || field === 'place' ? 0 : tokens.length), 0);
  return words < 40 ? LEAST.points * 0.5 : LEAST.points;
}
