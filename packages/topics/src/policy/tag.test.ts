import { expect, test } from 'vitest';
import { createTagger } from '../tagger.ts';

const tagger = createTagger();
const areas = (headline: string, language = 'en') =>
  tagger({ headline, language })
    .filter(({ vocabulary }) => vocabulary === 'policy')
    .map(({ code }) => code);

test.each([
  ['1', 'Central bank raises interest rates as inflation climbs'],
  ['2', 'Court hears challenge to voting rights law'],
  ['3', 'Hospitals run short of vaccines as measles spreads'],
  ['4', 'Farmers fear for the wheat harvest'],
  ['5', 'Unions call for a higher minimum wage'],
  ['6', 'Teachers warn of cuts to public schools'],
  ['7', 'Greenhouse gas emissions rise again'],
  ['8', 'Wind farms feed more electricity into the grid'],
  ['9', 'Asylum seekers wait at the border for months'],
  ['10', 'Train derailment closes the railway line'],
  ['12', 'Police arrest three in murder inquiry'],
  ['13', 'Food banks and food stamps reach more families in poverty'],
  ['14', 'Tenants protest against rent rises and evictions'],
  ['15', 'Shareholders back the merger of two banks'],
  ['16', 'Army sends troops and fighter jets to the front line'],
  ['17', 'Artificial intelligence start-up launches satellites'],
  ['18', 'Tariffs on imports widen the trade dispute'],
  ['19', 'Foreign ministers sign peace treaty at United Nations'],
  ['20', 'Senate candidates open their election campaign'],
  ['21', 'National park may lose land to grazing and logging'],
  ['23', 'Museum opens an exhibition of early film'],
])('%s: %s', (code, headline) => expect(areas(headline)[0]).toBe(code));

test.each([
  ['es', '16', 'El ejército lanza ataques aéreos contra las tropas'],
  ['fr', '3', "L'hôpital manque de vaccins pendant l'épidémie"],
  ['de', '20', 'Wahlkampf vor der Bundestagswahl: Parteien streiten'],
])('reads %s', (language, code, headline) => expect(areas(headline, language)[0]).toBe(code));

test.each([
  'Striker scores twice as United win the cup final',
  'Coach praises defense after playoff victory',
  'Thunderstorms and heavy rain expected, then sunny weather',
  'A quiet afternoon by the window',
])('gives no policy area to: %s', (headline) => expect(areas(headline)).toEqual([]));

test('shows each piece of evidence once, however many countries or phrases it speaks for', () => {
  const body =
    'KINSHASA - The Democratic Republic of Congo and the Republic of Congo closed crossings. The Kremlin sent a diplomat to the talks.';
  for (const tag of tagger({ headline: 'Both Congos close border as the Kremlin watches', body, language: 'en' })) {
    const places = tag.evidence.map(({ field, start, end }) => `${field} ${start} ${end}`);
    expect(places).toEqual([...new Set(places)]);
  }
});
