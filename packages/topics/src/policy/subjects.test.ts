import { describe, expect, test } from 'vitest';
import { readRows } from '../rows.ts';
import { createTagger } from '../tagger.ts';
import { POLICY_AREAS } from './areas.ts';
import { MEDIA_TOPICS } from './subjects/media-topics.ts';
import { SUBJECT_CODES } from './subjects/subject-codes.ts';
import { subjectTopic } from './subjects.ts';

describe("IPTC's subject codes, however they are written, decide a policy area", () => {
  test.each([
    ['medtop:07000000', '3'],
    ['http://cv.iptc.org/newscodes/mediatopic/20000565', ''],
    ['http://cv.iptc.org/newscodes/mediatopic/20000418', '7'],
    ['medtop:20000419', '7'],
    ['20000530', '5'],
    ['medtop:20000598', '16'],
    ['medtop:20000605', '16'],
    ['medtop:20000606', '20'],
    ['medtop:20000771', '9'],
    ['medtop:04000000', '1,15'],
    ['subj:11000000', '20'],
    ['sttsubj:11006000', '20'],
    ['04005004', '8'],
    ['subj:04008024', '1'],
    ['http://cv.iptc.org/newscodes/subjectcode/11011000', '9'],
    ['http://agency.example/spec/subref/1.0/16000000', '16'],
    ['IPTC:04001000:ECONOMY:Agriculture', '4'],
    ['TT:02000000:LAG', '12'],
    ['medtop:15000000', 'none'],
    ['medtop:20000849', 'none'],
    ['subj:15054000', 'none'],
    ['medtop:20001338', '6'],
  ])('%s: %s', (code, areas) => expect(subjectTopic(code)?.areas.join()).toBe(areas));

  test.each(['N2:POL', 'gycon:89109000', 'medtop:99000000', 'medtop:20009999', 'medtop:2000008', '', 'isbn:0400000012'])(
    '%s is of another vocabulary, or unknown',
    (code) => expect(subjectTopic(code)).toBeNull(),
  );
});

test.each([
  ['medtop:20000559', '20001126', 'none'],
  ['medtop:20000580', '20000574', '20'],
  ['medtop:20000239', '20000235', '14'],
  ['medtop:20000227', '20000225', '17'],
  ['medtop:20000219', '20000217', '4'],
  ['medtop:20000160', '20000139', ''],
])('a retired topic is answered by its successor: %s by %s', (retired, successor, areas) => {
  const topic = subjectTopic(retired);
  expect([topic?.code, topic?.areas.join()]).toEqual([successor, areas]);
});

test('every row of the data has eight digits, a name and known areas, and stands once', () => {
  const areas = new Set([...readRows(POLICY_AREAS).map(({ cells }) => cells[0]), 'none', '-']);
  for (const data of [MEDIA_TOPICS, SUBJECT_CODES]) {
    const rows = readRows(data).map(({ cells }) => cells);
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
    for (const [code = '', name = '', list = '', successor = ''] of rows) {
      expect([code, /^\d{8}$/.test(code), name !== '', list !== '' || successor !== '']).toEqual([code, true, true, true]);
      for (const area of list === '' ? [] : list.split(', ')) expect([code, areas.has(area)]).toEqual([code, true]);
      if (successor !== '') expect(subjectTopic(successor)).not.toBeNull();
    }
  }
});

const tagger = createTagger();
const policy = (story: Parameters<typeof tagger>[0]) => tagger(story).filter(({ vocabulary }) => vocabulary === 'policy');

test("a source's code makes a tag of a high score, with code and name as its evidence", () => {
  const [tag] = policy({ headline: 'A quiet afternoon', subjects: [{ code: 'medtop:07000000', name: 'health' }] });
  expect(tag).toMatchObject({ code: '3', name: 'Health', via: 'code' });
  expect(tag?.score).toBeGreaterThanOrEqual(0.8);
  expect(tag?.evidence).toEqual([{ field: 'subject', start: 0, end: 24, text: 'health (medtop:07000000)' }]);
});

test('text that says the same raises the score of a code, and a code for two areas is worth less for each', () => {
  const score = (story: Parameters<typeof tagger>[0], code: string) => policy(story).find((tag) => tag.code === code)?.score ?? 0;
  const subjects = [{ code: 'medtop:07000000', name: null }];
  const headline = 'Hospitals run short of vaccines as measles spreads';
  expect(score({ headline, subjects }, '3')).toBeGreaterThan(score({ headline: 'A word', subjects }, '3'));
  const both = [{ code: 'subj:04000000', name: null }];
  expect(score({ subjects: both }, '1')).toBeLessThan(score({ subjects }, '3'));
  expect(score({ subjects: both }, '15')).toBeGreaterThan(0.5);
});

test('sport by code takes the areas that only the text suggests, and none that another code states', () => {
  const headline = 'Coach charged with fraud in court after prosecutors close inquiry';
  const sport = { code: 'subj:15054000', name: 'soccer' };
  expect(policy({ headline }).map(({ code }) => code)).toEqual(['12']);
  expect(policy({ headline, subjects: [sport] })).toEqual([]);
  expect(policy({ headline, subjects: [sport, { code: 'subj:02000000', name: null }] }).map(({ code }) => code)).toEqual(['12']);
});

test('the name of a subject of another vocabulary is read as text', () => {
  const subjects = [{ code: 'x:1', name: 'central bank, interest rates, inflation' }];
  const [tag] = policy({ headline: 'Decision on Thursday', subjects });
  expect(tag).toMatchObject({ code: '1', evidence: expect.arrayContaining([expect.objectContaining({ field: 'subject' })]) });
});
