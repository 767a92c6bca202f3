import type { EvidenceField } from '@slugline/model';
import type { CodedConcept } from '../concepts.ts';
import { adjoin, longestAt, type PhraseIndex } from '../phrases.ts';
import { listOf } from '../rows.ts';
import type { FieldText } from '../texts.ts';
import type { Token } from '../tokens.ts';
import { nameUse, type Use } from './ambiguity.ts';
import { STATE_ABBREVIATIONS, STATE_NAMES } from './gazetteer/united-states.ts';
import type { Name } from './gazetteer.ts';

/** A place named in a story's text at UTF-16 offsets [start, end) of a field. */
export interface Mention {
  codes: readonly string[];
  kind: Name['kind'];
  /** The name folded. */
  key: string;
  field: EvidenceField;
  start: number;
  end: number;
  lead: boolean;
  shouting: boolean;
  /** What the words around a name that people bear too say of it. */
  use: Use;
}

type StateTable = Map<string, { literal: string; code: string; abbreviation: boolean }[]>;

const STATES: StateTable = new Map();
for (const [table, abbreviation] of [
  [STATE_ABBREVIATIONS, true],
  [STATE_NAMES, false],
] as const) {
  for (const [code, list] of Object.entries(table)) {
    for (const literal of listOf(list)) {
      const first = literal.slice(0, 2);
      const entries = STATES.get(first) ?? [];
      // Longest first: "N.M." before "N.".
      STATES.set(
        first,
        [...entries, { literal, code, abbreviation }].sort((a, b) => b.literal.length - a.literal.length),
      );
    }
  }
}

/** A state or province written right after a comma at `end`: "Paris, Texas". */
function stateAfter(
  text: string,
  end: number,
): { code: string; start: number; end: number; literal: string; abbreviation: boolean } | null {
  if (text.charAt(end) !== ',' || text.charAt(end + 1) !== ' ') return null;
  const start = end + 2;
  for (const state of STATES.get(text.slice(start, start + 2)) ?? []) {
    const after = start + state.literal.length;
    if (text.startsWith(state.literal, start) && !/[\p{L}\p{N}]/u.test(text.charAt(after)))
      return { ...state, start, end: after };
  }
  return null;
}

/** Every place that a field names, left to right, the longest name at each word. */
export function findMentions(field: FieldText, gazetteer: PhraseIndex<Name>): Mention[] {
  const { text, tokens } = field;
  const mentions = field.coded.flatMap((concept) => (concept.place === null ? [] : [codedMention(concept, concept.place)]));
  for (let at = 0; at < tokens.length; at += 1) {
    const found = longestAt(gazetteer, text, tokens, at, ({ value, words }) => looksRight(value, field, at, words.length));
    const first = tokens[at];
    if (first === undefined) continue;
    if (found === null) {
      if (first.upper) pushState(mentions, field, first.end, null);
      continue;
    }
    const last = tokens[at + found.words.length - 1] ?? first;
    const { kind, codes, literal } = found.value;
    const end = literal !== null && text.startsWith(literal, first.start) ? first.start + literal.length : last.end;
    const key = found.words.join(' ');
    const moved = kind === 'trap' ? false : pushState(mentions, field, end, found.value);
    if (kind !== 'trap' && !moved)
      mentions.push(mention(field, { codes, kind, key, start: first.start, end, at, length: found.words.length }));
    at += found.words.length - 1;
  }
  return mentions;
}

/** A place that the source gives by its code: nothing is open about it. */
function codedMention({ field, start, end }: CodedConcept, code: string): Mention {
  return { codes: [code], kind: 'name', key: code, field, start, end, lead: false, shouting: false, use: 'place' };
}

type Found = Pick<Mention, 'codes' | 'kind' | 'key' | 'start' | 'end'> & { at: number; length: number };

function mention(field: FieldText, { at, length, ...found }: Found): Mention {
  const lead = field.field === 'body' && found.start < field.leadEnd;
  const use = field.field === 'place' ? 'place' : nameUse(found.key, field, at, length);
  return { ...found, field: field.field, lead, shouting: field.casing === 'shouting', use };
}

/**
 * Takes "Lebanon, Pa." for Pennsylvania: adds the state's mention where an abbreviation follows, and says whether `name` has moved there.
 * A state's full name moves only a city of another country, since "Mexico, Texas and …" is a list.
 */
function pushState(mentions: Mention[], field: FieldText, end: number, name: Name | null): boolean {
  const state = field.casing === 'shouting' ? null : stateAfter(field.text, end);
  if (state === null || name?.codes.includes(state.code)) return false;
  if (name?.codes.includes('GE') && state.literal === 'Georgia') return false;
  if (state.abbreviation) {
    const lead = field.field === 'body' && state.start < field.leadEnd;
    const { code, start, end: stateEnd, literal } = state;
    mentions.push({
      ...{
        codes: [code],
        kind: 'place',
        key: literal,
        field: field.field,
        start,
        end: stateEnd,
        lead,
        shouting: false,
        use: 'place',
      },
    });
  }
  return state.abbreviation ? name?.kind === 'place' || name?.kind === 'name' : name?.kind === 'place';
}

/** Whether a name's capitals, or its exact characters, stand in the text. */
function looksRight(name: Name, field: FieldText, at: number, length: number): boolean {
  const { text, tokens } = field;
  const first = tokens[at];
  if (first === undefined) return false;
  if (name.literal !== null) return literalStands(name.literal, field, first, tokens[at + length - 1] ?? first);
  for (let offset = 0; offset < length; offset += 1) {
    if (name.capitals[offset] === true && tokens[at + offset]?.upper !== true) return false;
  }
  // "al-Turkey" and "non-Russian" stay; "e-China" or part of a web address do not.
  const before = tokens[at - 1];
  return (
    before === undefined ||
    !(text.charAt(first.start - 1) === '.' && before.end === first.start - 1 && adjoin(text, before, first))
  );
}

function literalStands(literal: string, field: FieldText, first: Token, last: Token): boolean {
  const { text } = field;
  // In capitals throughout, "US" is as often the pronoun.
  if (field.casing === 'shouting' && literal === 'US') return false;
  if (text.startsWith(literal, first.start)) return true;
  return literal.endsWith('.') && text.slice(first.start, last.end) === literal.slice(0, -1);
}
