import { singular } from '../fold.ts';
import type { Language } from '../language.ts';
import type { Phrase } from '../phrase-index.ts';
import { phraseWords } from '../phrases.ts';
import { listOf, readRows } from '../rows.ts';
import { NONE } from './areas.ts';
import { POLICY_DE } from './languages/de.ts';
import { POLICY_ES } from './languages/es.ts';
import { POLICY_FR } from './languages/fr.ts';
import { POLICY_PT } from './languages/pt.ts';
import { MACROECONOMICS } from './phrases/01-macroeconomics.ts';
import { CIVIL_RIGHTS } from './phrases/02-civil-rights.ts';
import { HEALTH } from './phrases/03-health.ts';
import { AGRICULTURE } from './phrases/04-agriculture.ts';
import { LABOR } from './phrases/05-labor.ts';
import { EDUCATION } from './phrases/06-education.ts';
import { ENVIRONMENT } from './phrases/07-environment.ts';
import { ENERGY } from './phrases/08-energy.ts';
import { IMMIGRATION } from './phrases/09-immigration.ts';
import { TRANSPORTATION } from './phrases/10-transportation.ts';
import { LAW_AND_CRIME } from './phrases/12-law-and-crime.ts';
import { SOCIAL_WELFARE } from './phrases/13-social-welfare.ts';
import { HOUSING } from './phrases/14-housing.ts';
import { DOMESTIC_COMMERCE } from './phrases/15-domestic-commerce.ts';
import { DEFENSE } from './phrases/16-defense.ts';
import { TECHNOLOGY } from './phrases/17-technology.ts';
import { FOREIGN_TRADE } from './phrases/18-foreign-trade.ts';
import { INTERNATIONAL_AFFAIRS } from './phrases/19-international-affairs.ts';
import { GOVERNMENT_OPERATIONS } from './phrases/20-government-operations.ts';
import { PUBLIC_LANDS } from './phrases/21-public-lands.ts';
import { CULTURE } from './phrases/23-culture.ts';
import { NO_POLICY } from './phrases/none.ts';
import { SPEECH } from './phrases/speech.ts';
import { SUB_TAG_PHRASES, SUB_TAG_PHRASES_ELSEWHERE } from './sub-tags.ts';

/** What a phrase says: so much for each of these areas (codes, {@link NONE}, or what a sub-tag is made of). */
export type Term = { code: string; weight: number }[];

/** The English dictionary by area; a phrase may stand in several. */
const ENGLISH: Record<string, string> = {
  1: MACROECONOMICS,
  2: CIVIL_RIGHTS,
  3: HEALTH,
  4: AGRICULTURE,
  5: LABOR,
  6: EDUCATION,
  7: ENVIRONMENT,
  8: ENERGY,
  9: IMMIGRATION,
  10: TRANSPORTATION,
  12: LAW_AND_CRIME,
  13: SOCIAL_WELFARE,
  14: HOUSING,
  15: DOMESTIC_COMMERCE,
  16: DEFENSE,
  17: TECHNOLOGY,
  18: FOREIGN_TRADE,
  19: INTERNATIONAL_AFFAIRS,
  20: GOVERNMENT_OPERATIONS,
  21: PUBLIC_LANDS,
  23: CULTURE,
  [NONE]: NO_POLICY + SPEECH,
};
const OTHERS: Partial<Record<Language, string>> = { es: POLICY_ES, fr: POLICY_FR, de: POLICY_DE, pt: POLICY_PT };
const OTHERS_WEIGHT = 4;
/** One strong phrase says more than two weak ones that sum to as much: weights are read to this power. */
const EMPHASIS = 1.15;

/** A language's phrases, each once; languages without a dictionary have none. */
export function dictionaryPhrases(language: Language): Phrase<Term>[] {
  const phrases = new Map<string, Phrase<Term>>();
  for (const [code, text] of language === 'en' ? Object.entries(ENGLISH) : []) {
    for (const { cells } of readRows(text))
      for (const phrase of listOf(cells[1])) addPhrase(phrases, phrase, code, Number(cells[0]) ** EMPHASIS);
  }
  for (const { cells } of readRows(OTHERS[language] ?? '')) {
    for (const phrase of listOf(cells[1])) addPhrase(phrases, phrase, cells[0] ?? '', OTHERS_WEIGHT);
  }
  const subTags = new Map<string, Phrase<Term>>();
  for (const { cells } of language === 'en' ? readRows(SUB_TAG_PHRASES) : []) {
    for (const phrase of listOf(cells[2])) addPhrase(subTags, phrase, cells[0] ?? '', Number(cells[1]));
  }
  for (const { cells } of readRows(SUB_TAG_PHRASES_ELSEWHERE[language] ?? '')) {
    for (const phrase of listOf(cells[1])) addPhrase(subTags, phrase, cells[0] ?? '', OTHERS_WEIGHT);
  }
  addSubTags(phrases, subTags);
  return [...phrases.values()];
}

const keyOf = (words: readonly string[], prefix: boolean): string => words.join(' ') + (prefix ? '*' : '');

function addPhrase(phrases: Map<string, Phrase<Term>>, typed: string, code: string, weight: number): void {
  const prefix = typed.endsWith('*');
  const folded = phraseWords(typed);
  const words = folded.map((word, index) => (prefix && index === folded.length - 1 ? word : singular(word)));
  const phrase = phrases.get(keyOf(words, prefix)) ?? { words, prefix, value: [] };
  phrases.set(keyOf(words, prefix), phrase);
  addTo(phrase.value, { code, weight });
}

function addTo(term: Term, each: Term[number]): void {
  if (!term.some(({ code }) => code === each.code)) term.push(each);
}

/** Only the longest phrase at a place is found, so what a phrase says of a sub-tag is also said by every longer phrase that holds it. */
function addSubTags(phrases: Map<string, Phrase<Term>>, subTags: ReadonlyMap<string, Phrase<Term>>): void {
  const own = [...subTags].filter(([key]) => !phrases.has(key));
  // In turn, a phrase that only a sub-tag has says of the areas what the phrases in it say.
  const said = own.map(([, { words, prefix }]) => partsOf(words, prefix).flatMap((part) => phrases.get(part)?.value ?? []));
  own.forEach(([key, subTag], at) => {
    const value: Term = [];
    for (const each of (said[at] ?? []).sort((a, b) => b.weight - a.weight)) addTo(value, each);
    phrases.set(key, { ...subTag, value });
  });
  for (const { words, prefix, value } of phrases.values()) {
    for (const part of partsOf(words, prefix)) for (const each of subTags.get(part)?.value ?? []) addTo(value, each);
  }
}

/** The keys of a phrase and of every run of words in it. */
function partsOf(words: readonly string[], prefix: boolean): string[] {
  return words.flatMap((_, from) => {
    return words
      .slice(from)
      .map((_, length) => keyOf(words.slice(from, from + length + 1), prefix && from + length + 1 === words.length));
  });
}
