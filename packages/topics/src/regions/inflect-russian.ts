/** The six cases of one word: nominative, genitive, dative, accusative, instrumental, prepositional. */
type Cases = readonly string[];

const ADJECTIVES: readonly (readonly [ending: RegExp, cut: number, endings: Cases])[] = [
  [/ая$/, 2, ['ая', 'ой', 'ой', 'ую', 'ой', 'ой']],
  [/яя$/, 2, ['яя', 'ей', 'ей', 'юю', 'ей', 'ей']],
  [/(?:ый|ой|[кгх]ий)$/, 2, ['', 'ого', 'ому', '', 'им', 'ом']],
  [/ний$/, 2, ['ий', 'его', 'ему', 'ий', 'им', 'ем']],
  [/ое$/, 2, ['ое', 'ого', 'ому', 'ое', 'ым', 'ом']],
  [/ые$/, 2, ['ые', 'ых', 'ым', 'ые', 'ыми', 'ых']],
  [/ие$/, 2, ['ие', 'их', 'им', 'ие', 'ими', 'их']],
];

/** Names that end in ь are men's but for these. */
const FEMININE = /(?:усь|ирь)$/;

const NOUNS: readonly (readonly [ending: RegExp, cut: number, endings: Cases])[] = [
  [/ия$/, 1, ['я', 'и', 'и', 'ю', 'ей', 'и']],
  [/[кгхжчшщ]а$/, 1, ['а', 'и', 'е', 'у', 'ой', 'е']],
  [/а$/, 1, ['а', 'ы', 'е', 'у', 'ой', 'е']],
  [/я$/, 1, ['я', 'и', 'е', 'ю', 'ей', 'е']],
  [/ство$/, 1, ['о', 'а', 'у', 'о', 'ом', 'е']],
  [/[ыи]$/, 1, ['', 'ов', 'ам', '', 'ами', 'ах']],
  [FEMININE, 1, ['ь', 'и', 'и', 'ь', 'ью', 'и']],
  [/ь$/, 1, ['ь', 'я', 'ю', 'ь', 'ем', 'е']],
  [/й$/, 1, ['й', 'я', 'ю', 'й', 'ем', 'е']],
  [/[бвгджзклмнпрстфхцчшщ]$/, 0, ['', 'а', 'у', '', 'ом', 'е']],
];

function declined(word: string, rules: typeof NOUNS): Cases | null {
  const rule = rules.find(([ending]) => ending.test(word));
  if (rule === undefined || /^[\p{Lu}-]+$/u.test(word)) return null;
  const stem = word.slice(0, word.length - rule[1]);
  return rule[2].map((ending, at) => (ending === '' && at % 3 === 0 ? word : stem + ending));
}

/** The cases of a name: of its adjectives and first noun, and of what stands behind "и"; the rest ("Республика Конго") stays. */
export function russianNames(name: string): string[] {
  const words = name.split(' ');
  let done = false;
  const cases = words.map((word, at) => {
    if (word === 'и') done = false;
    if (done || word === 'и') return null;
    const adjective = at < words.length - 1 ? declined(word, ADJECTIVES) : null;
    if (adjective === null) done = true;
    return adjective ?? nounCases(word);
  });
  const forms = [0, 1, 2, 3, 4, 5].map((each) => words.map((word, at) => cases[at]?.[each] ?? word).join(' '));
  // "Филиппин", "Нидерландов": both genitives of the plural are tried.
  const bare = words.length === 1 && /ы$/.test(name) ? [name.slice(0, -1)] : [];
  return [...new Set([...forms, ...bare])];
}

/** "Шри-Ланки" declines its end, "Гвинеи-Бисау" its beginning. */
function nounCases(word: string): Cases | null {
  const whole = declined(word, NOUNS);
  if (whole !== null || !word.includes('-')) return whole;
  const [first = '', ...rest] = word.split('-');
  return declined(first, NOUNS)?.map((form) => [form, ...rest].join('-')) ?? null;
}

const PEOPLE = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'];
const ADJECTIVE_ENDINGS = ['ий', 'ого', 'ому', 'им', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'их', 'ими', 'о'];

/** The forms of an adjective ("российский", and "российско-" before another) or of the name of one man of a people ("украинец", "россиянин"). */
export function russianAdjectives(form: string): string[] {
  if (/[иы]й$/.test(form)) return ADJECTIVE_ENDINGS.map((ending) => form.slice(0, -2) + ending);
  if (form.endsWith('ец')) {
    const stem = `${form.slice(0, -2)}${/[аеоу]ец$/.test(form) ? 'йц' : 'ц'}`;
    return [form, ...['а', 'у', 'ем', 'е', 'ы', 'ев', 'ам', 'ами', 'ах'].map((ending) => stem + ending)];
  }
  if (/[яа]нин$/.test(form)) {
    const people = form.slice(0, -2);
    return [
      ...['', 'а', 'у', 'ом', 'е'].map((ending) => form + ending),
      ...['е', '', 'ам', 'ами', 'ах'].map((end) => people + end),
    ];
  }
  return PEOPLE.map((ending) => form + (ending === 'ы' && /[кгх]$/.test(form) ? 'и' : ending));
}
