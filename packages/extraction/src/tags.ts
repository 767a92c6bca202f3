/** What a tree builder must know of a tag. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** Has no inside and no end tag. */
  readonly isVoid: boolean;
  /** The elements that end where one of this name begins, because their end tags may be left out. */
  readonly ends: ReadonlySet<string> | null;
  /** Whether inside it a tag such as `<path/>` ends itself, as in a drawing; null where it changes nothing. */
  readonly foreign: boolean | null;
  /** Whether its text is taken as it stands, entities and all. */
  readonly raw: boolean;
}

const VOID = 'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr';
const FOREIGN = 'math svg';
/** Inside these, foreign content holds HTML again. */
const HTML_AGAIN = 'mi mo mn ms mtext annotation-xml foreignobject desc title';
const RAW = 'script style xmp';

/** By the tags that end them: the elements whose end tags may be left out (HTML, section 13.1.2.4), and the mistakes that browsers mend alike. */
const ENDS: readonly [begins: string, ends: string][] = [
  [
    'p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul',
    'p',
  ],
  ['li', 'li'],
  ['dd dt', 'dd dt'],
  ['tr', 'tr th td'],
  ['th', 'th'],
  ['td', 'thead th td'],
  ['tbody tfoot', 'thead tbody'],
  ['option', 'option'],
  ['optgroup', 'optgroup option'],
  ['select input output button datalist textarea', 'input option optgroup select button datalist textarea'],
  ['rt rp', 'rt rp'],
  ['body', 'head link script'],
];

/** Other tags that pages use much. */
const OTHERS =
  'a abbr amp-img b caption center cite code del em figcaption font g head html i iframe ins label legend noscript object path picture q s small span strong sub summary sup symbol template thead time u use video';

function words(list: string): string[] {
  return list.split(' ');
}

function makeTags(): Map<string, Tag> {
  const named = [VOID, FOREIGN, HTML_AGAIN, RAW, OTHERS, ...ENDS.map(([begins]) => begins)].flatMap(words);
  const [isVoid, foreign, again, raw] = [VOID, FOREIGN, HTML_AGAIN, RAW].map((list) => new Set(words(list)));
  return new Map(
    named.map((name) => {
      const ends = ENDS.find(([begins]) => words(begins).includes(name))?.[1];
      return [
        name,
        {
          name,
          isVoid: isVoid?.has(name) ?? false,
          ends: ends === undefined ? null : new Set(words(ends)),
          foreign: foreign?.has(name) ? true : again?.has(name) ? false : null,
          raw: raw?.has(name) ?? false,
        },
      ];
    }),
  );
}

const TAGS = makeTags();

/** The tag of a name as it stands in the page. Tags of one name share the name's string too, which makes names quick to compare. */
export function tagOf(written: string): Tag {
  const known = TAGS.get(written);
  if (known !== undefined) return known;
  const name = written.toLowerCase();
  return TAGS.get(name) ?? { name, isVoid: false, ends: null, foreign: null, raw: false };
}

const ATTRIBUTES: ReadonlyMap<string, string> = new Map(
  words(
    'alt aria-hidden aria-label async charset class content crossorigin data-src datetime defer height hidden href hreflang id itemprop itemscope itemtype lang loading media method name onclick placeholder property rel role sizes src srcset style tabindex target title type value width',
  ).map((name) => [name, name]),
);

/** The name of an attribute in small letters; of those that pages use much, each time the same string. */
export function attributeName(written: string): string {
  return ATTRIBUTES.get(written) ?? written.toLowerCase();
}
