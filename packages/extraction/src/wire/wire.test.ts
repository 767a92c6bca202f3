import { expect, test } from 'vitest';
import { agencyIn, agencyOf } from './agencies.ts';
import { creditsAtEnd, readCredits } from './credits.ts';
import { readHeadlineMarks } from './headline-marks.ts';

test.each([
  ['The Associated Press', 'ap'],
  ['Agence France-Presse', 'afp'],
  ['dpa/lnw', 'dpa'],
  ['新华社', 'xinhua'],
  ['연합뉴스', 'yonhap'],
  ['ТАСС', 'tass'],
  ['Harbour Herald', null],
  ['PA', null],
])('knows the agency of %s', (name, code) => {
  expect(agencyOf(name)).toBe(code);
});

test('takes a short code for an agency only in the brackets of a dateline', () => {
  expect(agencyOf('PA', true)).toBe('pa');
  expect(agencyIn('With inputs from PTI and ANI')).toBe('pti');
  expect(agencyIn('The press was told.')).toBeNull();
});

test.each([
  [
    '(Reporting by Ada Marsh in Oslo and Tom Okoro; Editing by Li Wei)',
    [
      ['reporting', ['Ada Marsh', 'Tom Okoro']],
      ['editing', ['Li Wei']],
    ],
  ],
  [
    '(Additional reporting by Ada Marsh; Writing by Tom Okoro; Editing by Li Wei and Jo Ek)',
    [
      ['additional reporting', ['Ada Marsh']],
      ['writing', ['Tom Okoro']],
      ['editing', ['Li Wei', 'Jo Ek']],
    ],
  ],
  ['Additional reporting by Ada Marsh.', [['additional reporting', ['Ada Marsh']]]],
  ['(With inputs from PTI)', [['with inputs', ['PTI']]]],
  ['(With Reuters inputs)', [['with inputs', ['Reuters']]]],
  ['With files from The Canadian Press', [['with inputs', ['The Canadian Press']]]],
  [
    'Associated Press writers Ada Marsh in Oslo and Tom Okoro contributed to this report.',
    [['contributing', ['Ada Marsh', 'Tom Okoro']]],
  ],
  [
    '(Reportage de Ada Marsh, édité par Tom Okoro)',
    [
      ['reportage de', ['Ada Marsh']],
      ['édité par', ['Tom Okoro']],
    ],
  ],
  [
    '(Reporte de Ada Marsh; Editado en español por Tom Okoro)',
    [
      ['reporte de', ['Ada Marsh']],
      ['editado en español por', ['Tom Okoro']],
    ],
  ],
])('reads the credits %s', (line, credits) => {
  expect(readCredits(line)?.map(({ role, names }) => [role, names])).toEqual(credits);
});

test.each([
  'Editing by hand takes long.',
  'Reporting by citizens has changed the trade.',
  'With reports from the front he became known.',
  'Factory emissions contributed to this rise.',
  'Several agencies contributed to this report.',
  'The bridge was closed (it opened in 1911).',
])('leaves the sentence %s', (line) => {
  expect(readCredits(line)).toBeNull();
});

test('parts credits from the last paragraph, and no other brackets', () => {
  expect(creditsAtEnd('The port reopens on Monday. (Reporting by Ada Marsh; Editing by Li Wei)')?.text).toBe(
    'The port reopens on Monday.',
  );
  expect(creditsAtEnd('The port reopens on Monday (if the wind drops).')).toBeNull();
});

test.each([
  ['UPDATE 2-Port closed after storm', 'Port closed after storm', [['update', 2]]],
  [
    'CORRECTED-UPDATE 1-Port closed after storm',
    'Port closed after storm',
    [
      ['corrected', null],
      ['update', 1],
    ],
  ],
  [
    'RPT-WRAPUP 3-Port closed after storm',
    'Port closed after storm',
    [
      ['repeat', null],
      ['wrapup', 3],
    ],
  ],
  ['BREAKING: Port closed after storm', 'Port closed after storm', [['breaking', null]]],
  ['EXCLUSIVE-Port closed after storm', 'Port closed after storm', [['exclusive', null]]],
  ['ROUNDUP 2: Hafen nach Sturm geschlossen', 'Hafen nach Sturm geschlossen', [['update', 2]]],
  ['(2nd LD) Port closed after storm', 'Port closed after storm', [['update', 2]]],
  ['Update 1: Port closed after storm', 'Port closed after storm', [['update', 1]]],
  ['(AMPLIACIÓN) Cierra el puerto tras la tormenta', 'Cierra el puerto tras la tormenta', [['update', null]]],
  ['+++ Hafen nach Sturm geschlossen +++', 'Hafen nach Sturm geschlossen', [['breaking', null]]],
  ['POLL-Port closed after storm', 'Port closed after storm', [['poll', null]]],
  ['KILL-Port closed after storm', 'Port closed after storm', [['withdrawn', null]]],
  [
    'KORREKTUR/ROUNDUP: Hafen nach Sturm geschlossen',
    'Hafen nach Sturm geschlossen',
    [
      ['corrected', null],
      ['update', null],
    ],
  ],
  ['URGENTE.- Cierra el puerto tras la tormenta', 'Cierra el puerto tras la tormenta', [['breaking', null]]],
])('takes the marks off %s', (printed, headline, marks) => {
  const read = readHeadlineMarks(printed);
  expect(read.headline).toBe(headline);
  expect(read.marks.map(({ mark, take }) => [mark, take])).toEqual(marks);
});

test.each([
  'INTERVIEW: the pilot of the ferry',
  'Breaking: what a wave does to a quay',
  'Update your ticket before Monday',
  'URGENT CARE closes its doors',
  'EIL: x',
])('leaves the headline %s', (headline) => {
  expect(readHeadlineMarks(headline)).toEqual({ headline, marks: [] });
});
