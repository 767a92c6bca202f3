import { expect, test } from 'vitest';
import { bylineNames } from './byline.ts';

test.each([
  ['By Anna Example', ['Anna Example']],
  ['By ANNA EXAMPLE and Bo Scribe, Example Press', ['Anna Example', 'Bo Scribe']],
  ['Von Max Muster, dpa', ['Max Muster']],
  ['Par Ève ÉXEMPLE et Jean-Luc Écrit', ['Ève ÉXEMPLE', 'Jean-Luc Écrit']],
  ['Anna Example, Bo Scribe and Cy Quill', ['Anna Example', 'Bo Scribe', 'Cy Quill']],
  ['By Anna Example (Riga)', ['Anna Example']],
  ['Geir Prøve / Faktum.example', ['Geir Prøve', 'Faktum.example']],
  ['By desk@wire.example', []],
  ['Example News Agency', []],
  ['', []],
  [null, []],
])('the people of the byline %j are %j', (byline, names) => {
  expect(bylineNames(byline)).toEqual(names);
});
