import { fold, singular } from './fold.ts';
import { kindOf, UPPER } from './letters.ts';

/** A lexicon with more forms gives way to a new one; so does one with so many letters. */
const MOST = { forms: 60_000, letters: 2_000_000 };
/** So many ASCII letters are packed into four integers. */
export const PACKED_LETTERS = 16;
/** Forms of higher numbers are looked up as text. */
const MOST_PACKED = 65_535;
/** How many integers are of one word that has been cut: where it begins and ends, and its form. */
export const SPAN = 3;
/** Which bits of an integer are a word's: at 12 and before none, then those of a letter more each, from 16 on all; read four apart for its four integers. */
const OWN_BITS = Int32Array.from({ length: 12 + PACKED_LETTERS + 1 }, (_, at) =>
  at <= 12 ? 0 : at >= 16 ? -1 : (1 << (8 * (at - 12))) - 1,
);

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
  #lettersMet = 0;
  /**
   * The short ASCII forms once more, so that no text is cut out to look one up: the packed letters of each at its number, and a hash table with open
   * addressing of numbers, plus one as 0 is free. Kept apart they are small, and what comes often, which is met first, stands together: a service that
   * does much else between two stories finds little of this in the processor's cache.
   */
  #letters = new Int32Array(4 << 11);
  #slots = new Uint16Array(1 << 13);
  #packed = 0;

  /** How many forms there are. */
  get size(): number {
    return this.keys.length;
  }

  /** Whether so much is remembered that a new lexicon is to take over. */
  get isFull(): boolean {
    return this.size >= MOST.forms || this.#lettersMet >= MOST.letters;
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
    this.#lettersMet += own.length;
    return form;
  }

  /**
   * Writes where words begin and end, and the numbers of their forms: -1 for those that are too long to be packed or not known yet, and says how many
   * these are. It calls nothing for a word, as the engine would load all arrays anew behind each call.
   */
  packedForms(text: DataView, edges: Int32Array, count: number, to: Int32Array): number {
    const [slots, letters] = [this.#slots, this.#letters];
    const last = slots.length - 1;
    let unknown = 0;
    for (let word = 0; word < count; word += 1) {
      const start = edges[2 * word] as number;
      const end = edges[2 * word + 1] as number;
      const length = end - start;
      let form = -1;
      if (length <= PACKED_LETTERS) {
        const a = text.getInt32(start, true) & (OWN_BITS[length + 12] as number);
        const b = text.getInt32(start + 4, true) & (OWN_BITS[length + 8] as number);
        const c = text.getInt32(start + 8, true) & (OWN_BITS[length + 4] as number);
        const d = text.getInt32(start + 12, true) & (OWN_BITS[length] as number);
        for (let slot = hashOf(a, b, c, d) & last; ; slot = (slot + 1) & last) {
          form = (slots[slot] as number) - 1;
          const at = 4 * form;
          if (form < 0 || (letters[at] === a && letters[at + 1] === b && letters[at + 2] === c && letters[at + 3] === d)) break;
        }
      }
      if (form < 0) unknown += 1;
      to[word * SPAN] = start;
      to[word * SPAN + 1] = end;
      to[word * SPAN + 2] = form;
    }
    return unknown;
  }

  /** The number of a form of at most 16 ASCII letters, which stand at `start`; from now on {@link packedForms} finds it. */
  addPacked(written: string, text: DataView, start: number): number {
    const known = this.size;
    const form = this.formOf(written);
    // A new word may come twice in one text; and one text may have so many that a slot's sixteen bits do not hold their numbers.
    if (form < known || form >= MOST_PACKED) return form;
    while (this.#letters.length < 4 * this.size) this.#letters = longer(this.#letters);
    for (let at = 0; at < 4; at += 1) {
      this.#letters[4 * form + at] = text.getInt32(start + 4 * at, true) & (OWN_BITS[written.length + 12 - 4 * at] as number);
    }
    this.#packed += 1;
    if (this.#packed * 3 > this.#slots.length) this.#grow();
    this.#enter(form);
    return form;
  }

  #grow(): void {
    const forms = this.#slots.filter((slot) => slot !== 0).map((slot) => slot - 1);
    this.#slots = new Uint16Array(this.#slots.length * 2);
    for (const form of forms) this.#enter(form);
  }

  #enter(form: number): void {
    const [slots, letters] = [this.#slots, this.#letters];
    const last = slots.length - 1;
    const [a = 0, b = 0, c = 0, d = 0] = letters.subarray(4 * form, 4 * form + 4);
    let slot = hashOf(a, b, c, d) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = form + 1;
  }
}

function longer(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
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
      if (at === table.length) table = longer(table);
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
