import { integersOfForms, type Lexicon, tableOfForms } from './lexicon.ts';

/** A phrase to look for: folded words, the last of which may be a prefix. */
export interface Phrase<T> {
  words: readonly string[];
  prefix: boolean;
  value: T;
}

/** Phrases as a tree of words, laid out as integers, since objects would lie all over the memory. A phrase is known by the number that is its value. */
export interface PhraseIndex {
  /** Of each form {@link ROW} integers. */
  rows: (lexicon: Lexicon) => Int32Array;
  /** By form: the phrases of that word alone, the best first. */
  alone: (lexicon: Lexicon) => readonly (readonly number[])[];
  /** {@link NODE} integers each; the first is no node. */
  nodes: Int32Array;
  /** Which node stands behind a node and a word: a hash table with open addressing, {@link EDGE} integers each. */
  edges: Int32Array;
  /** Lists of prefixes that may be the last word, the longest first. */
  prefixes: readonly (readonly Prefix[])[];
}

interface Prefix {
  letters: string;
  phrase: number;
}

/** How many integers are of a form. */
export const ROW = 4;
/** The bits of the words that may follow, and {@link ENDS} where a phrase may end here; 0 for a word that no phrase begins with. */
export const REACH = 0;
/** The word's number, {@link NO_WORD} for one that no phrase goes on with. Of it `1 << number` is the word's bit, or {@link ENDS}. */
export const WORD = 1;
/** Where the node of the phrases that begin with the word is in `nodes`; 0 where none does. */
export const BEGINS = 2;
/** The phrase of that word alone; -1 where there is none. */
export const ALONE = 3;

/** How many integers are of a node. */
const NODE = 4;
/** The bits of the words that may follow: most words are told by these not to. All where prefixes may. */
export const FOLLOWING = 0;
/** The phrase that ends here; -1 where none does. */
export const ENDING = 1;
/** The number of a list of prefixes; -1 where none may follow. */
export const PREFIXES = 2;

/** Set where a phrase may end; no word's bit. */
export const ENDS = 1 << 31;
/** Of a word that prefixes may follow. */
export const ALL_BITS = -1;
/** Words are numbered without those that {@link ENDS} is the bit of. */
const NO_WORD = 31;

/** How many integers are of an edge: the node (0 is free), the word and the node behind; the last keeps it within one line of the processor's cache. */
const EDGE = 4;
/** A lone prefix is filed under so many letters. */
const PREFIX_KEY = 4;

interface Tree {
  roots: Map<string, Growing>;
  words: Map<string, number>;
  /** Prefixes that are phrases of one word. */
  lone: Map<string, Prefix[]>;
}

interface Growing {
  /** Where it is to be in `nodes`. */
  place: number;
  phrase: number;
  next: Map<number, Growing>;
  prefixes: Prefix[];
}

/** Builds an index; words are compared by their stems. Of two phrases with the same words the first one counts. A lone prefix needs four letters before its star. */
export function buildIndex(phrases: Iterable<Phrase<number>>): PhraseIndex {
  const tree: Tree = { roots: new Map(), words: new Map(), lone: new Map() };
  for (const phrase of phrases) addPhrase(tree, phrase);
  const { words, lone } = tree;
  const { nodes, edges, prefixes, begins } = layOut(tree);
  const nodeOf = ({ stems }: Lexicon, form: number): number => begins.get(stems[form] ?? '') ?? 0;
  const phrasesOf = (lexicon: Lexicon, form: number): number[] => {
    const own = nodes[nodeOf(lexicon, form) + ENDING] as number;
    const key = lexicon.keys[form] ?? '';
    const begun = (lone.get(key.slice(0, PREFIX_KEY)) ?? []).filter(({ letters }) => key.startsWith(letters));
    return [...(own < 0 ? [] : [own]), ...begun.map(({ phrase }) => phrase)];
  };
  const rows = integersOfForms(ROW, (lexicon, form) => {
    const node = nodeOf(lexicon, form);
    const [first = -1] = phrasesOf(lexicon, form);
    const reach = (nodes[node + FOLLOWING] as number) | (first < 0 ? 0 : ENDS);
    return [reach, words.get(lexicon.stems[form] ?? '') ?? NO_WORD, node, first];
  });
  return { rows, alone: tableOfForms(phrasesOf), nodes, edges, prefixes };
}

function addPhrase({ roots, words: numbers, lone }: Tree, { words, prefix, value: phrase }: Phrase<number>): void {
  const [first, ...rest] = words;
  const letters = words.at(-1);
  if (first === undefined || letters === undefined) return;
  if (prefix && rest.length === 0) {
    addPrefix(
      entryOf(lone, first.slice(0, PREFIX_KEY), () => []),
      { letters, phrase },
    );
    return;
  }
  let node = entryOf(roots, first, newNode);
  for (const word of prefix ? rest.slice(0, -1) : rest) {
    node = entryOf(
      node.next,
      entryOf(numbers, word, () => numberOf(numbers.size)),
      newNode,
    );
  }
  if (prefix) addPrefix(node.prefixes, { letters, phrase });
  else if (node.phrase < 0) node.phrase = phrase;
}

const newNode = (): Growing => ({ place: 0, phrase: -1, next: new Map(), prefixes: [] });

/** The numbers without 31, 63 and so on. */
const numberOf = (place: number): number => place + Math.floor(place / NO_WORD);

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Keeps prefixes longest first. */
function addPrefix(prefixes: Prefix[], prefix: Prefix): void {
  if (prefixes.some(({ letters }) => letters === prefix.letters)) return;
  prefixes.push(prefix);
  prefixes.sort((a, b) => b.letters.length - a.letters.length);
}

/** Writes a tree as integers. `begins` has where the nodes of the words are with which phrases begin; the tree itself is needed no more. */
function layOut({ roots }: Tree): Pick<PhraseIndex, 'nodes' | 'edges' | 'prefixes'> & { begins: ReadonlyMap<string, number> } {
  const all: Growing[] = [...roots.values()];
  for (const [at, node] of all.entries()) {
    node.place = (at + 1) * NODE;
    all.push(...node.next.values());
  }
  const nodes = new Int32Array((all.length + 1) * NODE);
  nodes.set([0, -1, -1]);
  const edges = new Int32Array(EDGE * 2 ** Math.ceil(Math.log2(3 * all.length + 1)));
  const prefixes: Prefix[][] = [];
  for (const node of all) {
    const at = node.place;
    let following = node.prefixes.length > 0 ? ALL_BITS : 0;
    for (const [word, behind] of node.next) {
      following |= 1 << word;
      edges.set([at, word, behind.place], edgeOf(edges, at, word));
    }
    nodes.set([following, node.phrase, node.prefixes.length > 0 ? prefixes.push(node.prefixes) - 1 : -1], at);
  }
  const begins = new Map([...roots].map(([word, node]) => [word, node.place]));
  return { nodes, edges, prefixes, begins };
}

/** The node behind a node and a word; 0 where there is none. */
export function nodeBehind({ edges }: PhraseIndex, node: number, word: number): number {
  return edges[edgeOf(edges, node, word) + 2] as number;
}

/** Where an edge is, or is to be. */
function edgeOf(edges: Int32Array, node: number, word: number): number {
  const last = edges.length - EDGE;
  let at = (hashOf(node, word) * EDGE) & last;
  while (edges[at] !== 0 && (edges[at] !== node || edges[at + 1] !== word)) at = (at + EDGE) & last;
  return at;
}

/** Mixes two numbers: odd multipliers with bits all over, as in xxHash. */
function hashOf(node: number, word: number): number {
  const mixed = Math.imul(Math.imul(node, 0x9e3779b1) ^ word, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & 0xffffff;
}
