import { expect, test } from 'vitest';
import { createTagger } from '../tagger.ts';

const tagger = createTagger();
const primary = (body: string): string | null =>
  tagger({ body, language: 'en' }).find((tag) => tag.vocabulary === 'policy' && tag.primary)?.code ?? null;

test.each([
  ['1', 'We will balance the budget, and we will give tax relief to every family that pays the income tax.'],
  ['3', 'Too many patients cannot afford their medicines, and I ask the Congress to act.'],
  ['3', 'We should help those addicted to find drug treatment.'],
  ['4', 'Farm income has fallen, and surpluses weigh on our farmers.'],
  ['5', 'I recommend job training so that workers can learn new skills.'],
  ['6', 'Every child should learn to read, and our schools need better teachers.'],
  ['7', 'This administration will fight pollution and give our children clean air.'],
  ['8', 'We must end our dependence on foreign oil.'],
  ['9', 'A nation of immigrants can still secure our borders.'],
  ['12', 'Violent crime is down, but our streets are not yet safe.'],
  ['13', 'The elderly count on social security, and we shall keep faith with them.'],
  ['14', 'Let us clear the slums and build public housing in our inner cities.'],
  ['15', 'Small businesses are where our people put their ideas to work.'],
  ['16', 'Our armed forces stand ready, and our troops deserve the thanks of this Congress.'],
  ['18', 'We shall open foreign markets, sell our exports and insist on fair trade.'],
  ['19', 'The free peoples of the world look to us for a just and lasting peace.'],
  ['20', 'We should reorganize the executive branch and cut needless bureaucracy.'],
  ['21', 'Our national parks and public lands belong to those who come after us.'],
])('a speech is heard like a story (%s): %s', (code, sentence) => expect(primary(sentence)).toBe(code));

test.each([
  'I ask the Congress and the American people to join me.',
  'It is our duty to do better, and we must do it together.',
  'In this chamber tonight are my friends, Republicans and Democrats alike.',
  'So much is at stake, and our energies are equal to the task.',
  'My fellow Americans, the state of the Union is strong.',
])('who is spoken to, and a figure of speech, are no policy area: %s', (sentence) => expect(primary(sentence)).toBeNull());

test('terrorists and the regimes behind them are the affairs of the world, soldiers who fight them defense', () => {
  expect(primary('The terrorists and the outlaw regimes that shelter them threaten the civilized world.')).toBe('19');
  expect(primary('Our men and women in uniform fight on, and our veterans have earned our care.')).toBe('16');
});
