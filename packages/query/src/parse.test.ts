import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NamedField, QueryNode } from './ast.ts';
import { parseQuery } from './parse.ts';

const CODES = new Map([
  ['mexico', ['MX']],
  ['mx', ['MX']],
  ['latin america', ['419']],
  ['congo, democratic republic of the', ['CD']],
  ['defense', ['16']],
  ['desk/city desk', ['desk/CITY']],
  ['local-councils/7', ['local-councils/7']],
]);
const options = {
  now: new Date('2026-08-01T12:00:00Z'),
  resolve: (_field: NamedField, text: string) => CODES.get(text.toLowerCase()) ?? null,
  vocabularies: ['desk', 'local-councils'],
};

/** A tree on one line: `&` and, `|` or, `!` not, `field:word`, `"phrase"`, `field=code,code`. */
function show(node: QueryNode | null): string {
  if (node === null) return '';
  switch (node.type) {
    case 'and':
    case 'or':
      return `(${node.children.map(show).join(node.type === 'and' ? ' & ' : ' | ')})`;
    case 'not':
      return `!${show(node.child)}`;
    case 'code':
      return `${node.field}=${node.codes.join(',')}`;
    case 'date':
      return `${node.op} ${node.instant}`;
    default: {
      const field = node.field === null ? '' : `${node.field}:`;
      if (node.type === 'word') return field + node.text;
      if (node.type === 'prefix') return `${field}${node.text}*`;
      return `${field}"${node.words.join(' ')}"${node.type === 'near' ? `~${node.distance}` : ''}`;
    }
  }
}

const read = (text: string) => {
  const { node, notes } = parseQuery(text, options);
  return { tree: show(node), notes: notes.map((note) => `${note.code} ${text.slice(note.span.start, note.span.end)}`) };
};

describe('reads as meant', () => {
  test.each([
    ['', ''],
    ['  ', ''],
    ['flood river', '(flood & river)'],
    ['flood AND river', '(flood & river)'],
    ['flood OR river bank', '(flood | (river & bank))'],
    ['a OR b AND NOT c', '(a | (b & !c))'],
    ['NOT a b', '(!a & b)'],
    ['-a -"b c"', '(!a & !"b c")'],
    ['NOT a', '!a'],
    ['NOT NOT a', 'a'],
    ['NOT -a', 'a'],
    ['(a OR b) -(c d)', '((a | b) & !(c & d))'],
    ['rock and roll or not', '(rock & and & roll & or & not)'],
    ['"a b"~5', '"a b"~5'],
    ['“smart quotes”', '"smart quotes"'],
    ['"word"', 'word'],
    ['clim*', 'clim*'],
    ['title:clim* by:"Ana Diaz"', '(title:clim* & by:"Ana Diaz")'],
    ['title:(a OR "b c" OR by:dee)', '(title:a | title:"b c" | by:dee)'],
    ['TITLE:a', 'title:a'],
    ['region:Mexico', 'region=MX'],
    ['mentions:Mexico', 'mentions=MX'],
    ['tag:"desk/City desk"', 'tag=desk/CITY'],
    ['-Desk:"city desk" local-councils:7', '(!tag=desk/CITY & tag=local-councils/7)'],
    ['desk:("city desk" OR "city desk")', '(tag=desk/CITY | tag=desk/CITY)'],
    ['region:mexico,"x"', '(region=MX & x)'],
    ['region:mx,mexico topic:defense', '(region=MX & topic=16)'],
    ['region:"Latin America"', 'region=419'],
    ['region:"Congo, Democratic Republic of the"', 'region=CD'],
    ['region:(mexico OR "latin america")', '(region=MX | region=419)'],
    ['source:Harbour-Herald,coast.example lang:en-GB', '(source=harbour-herald,coast.example & lang=en)'],
    ['after:2026-05 before:2026', '(after 2026-05-01T00:00:00.000Z & before 2026-01-01T00:00:00.000Z)'],
    ['after:2026-05-04T10:30+02:00', 'after 2026-05-04T08:30:00.000Z'],
    ['after:"2026-05-04 10:30:15.5"', 'after 2026-05-04T10:30:15.500Z'],
    ['after:now-24h', 'after 2026-07-31T12:00:00.000Z'],
    ['after:-90m before:now', '(after 2026-08-01T10:30:00.000Z & before 2026-08-01T12:00:00.000Z)'],
    ['-after:-2w', '!after 2026-07-18T12:00:00.000Z'],
    ["U.S. what's AT&T", '("U S" & "what s" & "AT T")'],
    ['中国 北京市', '("中 国" & "北 京 市")'],
    ['Breaking: fire at 12:30', '(Breaking & fire & at & "12 30")'],
    ['https://coast.example/a', '"https coast example a"'],
    ['well--known --flag', '("well known" & flag)'],
  ])('%s', (text, tree) => {
    expect(read(text)).toEqual({ tree, notes: [] });
  });
});

describe('searches what is odd literally, with a note', () => {
  test.each([
    ['"open words', '(open & words)', ['unclosed-quote "']],
    ['title:"open words', '(title:open & words)', ['unclosed-quote "']],
    ['a AND', '(a & AND)', ['lone-operator AND']],
    ['OR', 'OR', ['lone-operator OR']],
    ['a AND OR b', '(a & OR & b)', ['lone-operator OR']],
    ['(NOT) a', '(NOT & a)', ['lone-operator NOT']],
    ['("a b" OR c', '("a b" | c)', ['unbalanced-parenthesis (']],
    ['a) b', '(a & b)', ['unbalanced-parenthesis )']],
    ['a () b', '(a & b)', ['empty-group ()']],
    ['title:( ) b', 'b', ['empty-group title:( )']],
    ['(', '', ['unbalanced-parenthesis (']],
    ['"" a', 'a', ['empty-phrase ""']],
    ['- a !!', 'a', ['no-words -', 'no-words !!']],
    ['foo:bar', '"foo bar"', ['unknown-field foo:']],
    ['title: a', '(title & a)', ['empty-field title:']],
    ['region:Atlantis', 'Atlantis', ['unknown-region region:Atlantis']],
    ['mentions:Atlantis', 'Atlantis', ['unknown-region mentions:Atlantis']],
    ['tag:Atlantis', 'Atlantis', ['unknown-tag tag:Atlantis']],
    ['topic:defense,x', 'topic=16', ['unknown-topic topic:defense,x']],
    ['before:2026-02-30', '"2026 02 30"', ['bad-date before:2026-02-30']],
    ['after:yesterday', 'yesterday', ['bad-date after:yesterday']],
    ['after:(now)', 'now', ['group-not-here after:(']],
    ['cl*', 'cl', ['prefix-too-short cl*']],
    ['*mate', 'mate', ['star-not-here *mate']],
    ['cli*te', '"cli te"', ['star-not-here cli*te']],
    ['"a b"~999', '"a b"~100', ['distance-too-large "a b"~999']],
  ])('%s', (text, tree, notes) => {
    expect(read(text)).toEqual({ tree, notes });
  });
});

test('ends a query before its 33rd part and says from where', () => {
  const { node, notes } = parseQuery(`${'w '.repeat(32)}OR (x y`, options);
  expect(node).toMatchObject({ type: 'and', span: { start: 0, end: 63 } });
  expect(notes.map((note) => note.code)).toEqual(['unbalanced-parenthesis', 'too-many-clauses']);
});

test('leaves out what stands more than five parentheses deep', () => {
  expect(read('a (((((b (c d)))))) e')).toEqual({ tree: '(a & b & e)', notes: ['too-deep (c d)'] });
});

test('takes codes as typed when it has no vocabulary', () => {
  expect(show(parseQuery('region:MX,419', { now: options.now }).node)).toBe('region=MX,419');
});

test('spans point at what was typed', () => {
  const text = 'flood -title:"high water"';
  const { node } = parseQuery(text, options);
  expect(node).toEqual({
    type: 'and',
    span: { start: 0, end: 25 },
    children: [
      { type: 'word', text: 'flood', field: null, span: { start: 0, end: 5 } },
      {
        type: 'not',
        span: { start: 6, end: 25 },
        child: { type: 'phrase', words: ['high', 'water'], field: 'title', span: { start: 6, end: 25 } },
      },
    ],
  });
});

const piece = fc.constantFrom(
  ...['a', 'word', '"', '(', ')', ' ', '-', 'AND', 'OR', 'NOT', '*', ':', '~', '~5', 'title:', 'by:', 'region:', 'mx', ','],
  ...['source:', 'before:', 'now-24h', '2026-13', '中', '\u0301', '\ud800', '😀', "'", '“', '\u0000', 'constructor', 'é'],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join('')),
);

function visit(node: QueryNode, each: (node: QueryNode, depth: number) => void, depth = 0): void {
  each(node, depth);
  if (node.type === 'and' || node.type === 'or') for (const child of node.children) visit(child, each, depth + 1);
  if (node.type === 'not') visit(node.child, each, depth + 1);
}

test('never fails, stays within the text and within its bounds, whatever is typed', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { node, notes } = parseQuery(text, options);
      let leaves = 0;
      const inside = ({ start, end }: { start: number; end: number }) => {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      };
      for (const note of notes) inside(note.span);
      if (node === null) return;
      visit(node, (each, depth) => {
        inside(each.span);
        // Each of six levels is at most an OR of ANDs of NOTs.
        expect(depth).toBeLessThanOrEqual(18);
        if (each.type !== 'and' && each.type !== 'or' && each.type !== 'not') leaves += 1;
        if ('words' in each) expect(each.words.length).toBeGreaterThan(1);
      });
      expect(leaves).toBeLessThanOrEqual(32);
    }),
    { numRuns: 1000 },
  );
});

test.each(['(', ')', '"', '-', 'NOT ', 'a OR ', '*', 'a:', 'title:(', 'a.', '~5', 'a*'])('reads a long run of %s', (run) => {
  expect(() => parseQuery(run.repeat(100_000), options)).not.toThrow();
});
