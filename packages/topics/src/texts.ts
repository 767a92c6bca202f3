import type { EvidenceField } from '@slugline/model';
import { type Casing, casingOf } from './casing.ts';
import { type CodedConcept, readConcepts } from './concepts.ts';
import type { TaggableText } from './port.ts';
import { cutWords, type Words } from './tokens.ts';

/** One field of a story, cut into words once for every vocabulary. */
export interface FieldText {
  field: EvidenceField;
  /** What is read: of subjects and places the names without the codes. */
  text: string;
  /** What evidence is cut from; as long as `text`. */
  printed: string;
  /** Subjects and places whose codes are known. */
  coded: readonly CodedConcept[];
  /** The words, cut when they are first asked for. */
  readonly words: Words;
  readonly casing: Casing;
  /** Where the body's dateline ends ("PARIS, Feb 26 (Reuters) - "); 0 where it has none. It stays in the text, as a zone of its own. */
  datelineEnd: number;
  /** Where the body's lead ends; the whole of any other field. */
  leadEnd: number;
}

/** The fields in the order in which evidence is listed. */
const FIELD_ORDER: readonly EvidenceField[] = ['headline', 'standfirst', 'dateline', 'subject', 'place', 'category', 'body'];

/** A longer first paragraph is no lead; a shorter one (a stray line) is not all of it. */
const LEAD = { shortest: 120, longest: 600 };

/** The story's fields that hold text, cut into words. */
export function fieldTexts(story: TaggableText): FieldText[] {
  const texts: FieldText[] = [];
  for (const field of FIELD_ORDER) {
    if (field === 'subject' || field === 'place') {
      texts.push(...conceptField(field, story));
      continue;
    }
    const text = story[field];
    if (text === undefined || text === '') continue;
    const start = field === 'body' ? datelineEnd(text) : 0;
    const end = field === 'body' ? leadEnd(text, start) : text.length;
    texts.push(new LazyText({ field, text, printed: text, coded: [], datelineEnd: start, leadEnd: end }, null));
  }
  return texts;
}

type Facts = Omit<FieldText, 'words' | 'casing'>;

/** A field whose words are cut when something asks for them: regions do without. A class, as getters on a plain object cost more than reading a short story. */
class LazyText implements FieldText {
  readonly field: EvidenceField;
  readonly text: string;
  readonly printed: string;
  readonly coded: readonly CodedConcept[];
  readonly datelineEnd: number;
  readonly leadEnd: number;
  #words: Words | null = null;
  #casing: Casing | null;

  constructor(facts: Facts, usual: Casing | null) {
    this.field = facts.field;
    this.text = facts.text;
    this.printed = facts.printed;
    this.coded = facts.coded;
    this.datelineEnd = facts.datelineEnd;
    this.leadEnd = facts.leadEnd;
    this.#casing = usual;
  }

  get words(): Words {
    if (this.#words?.text !== this.text) this.#words = cutWords(this.text);
    return this.#words;
  }

  get casing(): Casing {
    this.#casing ??= casingOf(this.words);
    return this.#casing;
  }
}

/** A list of names says nothing by its capitals: subjects are read as prose, places as names. */
function conceptField(field: 'subject' | 'place', story: TaggableText): FieldText[] {
  const concepts = field === 'subject' ? story.subjects : story.places;
  if (concepts === undefined || concepts.length === 0) return [];
  const { printed, readable: text, coded } = readConcepts(field, concepts);
  const usual: Casing = field === 'subject' ? 'plain' : 'title';
  return [new LazyText({ field, text, printed, coded, datelineEnd: 0, leadEnd: text.length }, usual)];
}

function leadEnd(body: string, start: number): number {
  const paragraph = body.indexOf('\n', start + LEAD.shortest);
  return Math.min(paragraph < 0 ? body.length : paragraph, start + LEAD.longest);
}

/** A place in capitals, or any place with an agency in brackets, before a dash: "PARIS, Feb 26 - ", "TAMPA, Fla. (AP) - ", "Mexico City (AP) — ". */
const DATELINE =
  /^\s*(?:\p{Lu}[\p{Lu}.'’-]+(?:[ ,/]{1,2}\p{Lu}[\p{Lu}.'’-]*(?!\p{Ll}))*(?:, ?\p{Lu}[\p{L}. ]{1,20}?)?(?:,? \p{Lu}\p{Ll}{2,8}\.? \d{1,2})?(?: ?\([^)\n]{2,30}\))?|\p{Lu}[^\n(]{1,50} \([^)\n]{2,30}\)) ?(?:[-–]{1,2}|—)\s/u;
const DATELINE_MOST = 120;

function datelineEnd(body: string): number {
  const start = body.slice(0, DATELINE_MOST);
  return DATELINE.exec(start)?.[0].length ?? 0;
}
