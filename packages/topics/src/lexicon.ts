import { fold, singular } from './fold.ts';
import { kindOf, UPPER } from './letters.ts';

/** A lexicon with more forms gives way to a new one; so does one with so many letters. */
const MOST = { forms: 60_000, letters: 2_000_000 };
/** Integers of a slot: four of letters, one of the form plus one (0 is free); the rest keeps a slot within one line of the processor's cache. */
const SLOT = 8;
const FORM = 4;
/** A slot's four integers hold so many ASCII letters. */
export const PACKED_LETTERS = 16;

/**
 * The word forms met so far, numbered from 0: a form is a word as it is written, capitals and all. What is to be known of a word (its fold, its stem,
 * its place in a dictionary) is worked out once a form, and then read from an array at the form's number: words come again and again.
 */
export class Lexicon {
  /** Of each form: folded. */
  readonly keys: string[] = [];
  /** Folded, and without a plural's ending. */
  readonly stems: string[] = [];
  /** Whether it begins with a capital letter, or is Chinese. */
  readonly capitals: boolean[] = [];
  readonly #forms = new Map<string, number>();
  #letters = 0;
  /** The short ASCII forms once more, as a hash table with open addressing on their packed letters, so that no text is cut out to look one up. */
  #slots = new Int32Array(SLOT << 13);
  #packed = 0;

  /** How many forms there are. */
  get size(): number {
    return this.keys.length;
  }

  /** Whether so much is remembered that a new lexicon is to take over. */
  get isFull(): boolean {
    return this.size >= MOST.forms || this.#letters >= MOST.letters;
  }

  /** The number of a form. */
  formOf(written: string): number {
    const known = this.#forms.get(written);
    if (known !== undefined) return known;
    const form = this.size;
    // A copy: a slice would keep the whole text in memory.
    const own = Buffer.from(written, 'utf16le').toString('utf16le');
    const key = fold(own);
    this.keys.push(key);
    this.stems.push(singular(key));
    this.capitals.push(kindOf(own.charCodeAt(0)) >= UPPER);
    this.#forms.set(own, form);
    this.#letters += own.length;
    return form;
  }

  /** The number of the form with these packed letters; -1 when it is not known yet, and then {@link addPacked} is due. */
  packedForm(a: number, b: number, c: number, d: number): number {
    const slots = this.#slots;
    const last = slots.length - SLOT;
    for (let at = (hashOf(a, b, c, d) * SLOT) & last; ; at = (at + SLOT) & last) {
      if (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c && slots[at + 3] === d)
        return (slots[at + FORM] as number) - 1;
      if (slots[at + FORM] === 0) return -1;
    }
  }

  /** Adds a form of ASCII letters. */
  addPacked(written: string, a: number, b: number, c: number, d: number): number {
    const form = this.formOf(written);
    this.#packed += 1;
    if (this.#packed * SLOT * 3 > this.#slots.length) this.#grow();
    this.#enter(a, b, c, d, form);
    return form;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += SLOT) {
      const [a = 0, b = 0, c = 0, d = 0, form = 0] = slots.subarray(at, at + SLOT);
      if (form !== 0) this.#enter(a, b, c, d, form - 1);
    }
  }

  #enter(a: number, b: number, c: number, d: number, form: number): void {
    const slots = this.#slots;
    const last = slots.length - SLOT;
    let at = (hashOf(a, b, c, d) * SLOT) & last;
    while (slots[at + FORM] !== 0) at = (at + SLOT) & last;
    slots.set([a, b, c, d, form + 1], at);
  }
}

/** Mixes four integers: odd multipliers with bits all over, as in MurmurHash and xxHash. */
function hashOf(a: number, b: number, c: number, d: number): number {
  const mixed = a ^ Math.imul(b, 0x9e3779b1) ^ Math.imul(c, 0x85ebca6b) ^ Math.imul(d, 0xc2b2ae35);
  const spread = Math.imul(mixed, 0x27d4eb2f);
  return (spread ^ (spread >>> 15)) & 0xffffff;
}

/** As {@link tableOfForms}, for so many integers a form: they lie side by side, so that a form's come into the processor's cache together. */
export function integersOfForms(
  width: number,
  tell: (lexicon: Lexicon, form: number) => readonly number[],
): (lexicon: Lexicon) => Int32Array {
  let known: Lexicon | null = null;
  let [size, table] = [0, new Int32Array(width << 10)];
  return (lexicon) => {
    if (lexicon !== known) [known, size] = [lexicon, 0];
    for (; size < lexicon.size; size += 1) {
      const at = size * width;
      if (at === table.length) {
        const larger = new Int32Array(2 * at);
        larger.set(table);
        table = larger;
      }
      table.set(tell(lexicon, size), at);
    }
    return table;
  };
}

/** Tells something of each form of a lexicon, once a form: what it returns stands at the form's number in the array. */
export function tableOfForms<T>(tell: (lexicon: Lexicon, form: number) => T): (lexicon: Lexicon) => readonly T[] {
  let known: Lexicon | null = null;
  let table: T[] = [];
  return (lexicon) => {
    if (lexicon !== known) [known, table] = [lexicon, []];
    for (let form = table.length; form < lexicon.size; form += 1) table.push(tell(lexicon, form));
    return table;
  };
}
