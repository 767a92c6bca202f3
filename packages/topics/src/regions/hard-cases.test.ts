import { expect, test } from 'vitest';
import { createTagger } from '../tagger.ts';
import { namedIn } from './named.test-support.ts';

const tagger = createTagger();
const named = (body: string) => namedIn({ body, language: 'en' }).join(' ');

test.each([
  ['Vancouver, Washington, lies across the river from Portland.', 'US US-OR US-WA'],
  ['Washington state sued the government in Washington.', 'US US-DC US-WA'],
  ['Athens, Georgia, has a college.', 'US US-GA'],
  ['Athens is hot; Greek farmers wait.', 'GR'],
  ['Birmingham, Alabama, wrote to Birmingham, England.', 'GB US US-AL'],
  ['Cambridge, Mass., and Cambridge, England, both have one.', 'GB US US-MA'],
  ['Sydney, Nova Scotia, is small.', 'CA CA-NS'],
  ['Toledo, Ohio, and Toledo, Spain, are twins.', 'ES US US-OH'],
  ['Ontario, California, has an airport.', 'US US-CA'],
  ['The fair at Edmonton drew crowds from all over Queensland.', 'AU AU-QLD'],
  ['Tripoli, Lebanon, was calm.', 'LB'],
  ['Hyderabad, Pakistan, was calm.', 'PK'],
  ['Alexandria, Egypt, and Alexandria, Virginia, met.', 'EG US US-VA'],
  ['Panama City, Panama, or Panama City, Fla.?', 'PA US US-FL'],
  ['Kansas City, Mo., is not in Kansas.', 'US US-KS US-MO'],
  ['Stocks in London, New York and Tokyo closed higher.', 'GB JP US US-NY'],
  ['Officials in Berlin, Paris and Rome agreed.', 'DE DE-BE FR IT'],
  ['Victoria Beckham left early, and Victoria was tired.', ''],
  ['The state of Victoria, Australia, burned.', 'AU AU-VIC'],
  ['Santiago Calatrava built the bridge that nobody wanted.', ''],
  ['Mary Washington lives in Washington, D.C., they say.', 'US US-DC'],
  ['Nancy Pelosi went to Nancy, France, for a day.', 'FR'],
  ['Nice weather helped, said a baker in Nice, France.', 'FR'],
  ['A reading was held in Reading, England.', 'GB'],
  ['Their mobile phones failed in Mobile, Ala., at night.', 'US US-AL'],
  ['The Dominican Republic beat Dominica.', 'DM DO'],
  ['American Samoa is not Samoa.', 'AS WS'],
  ['South Sudan asked Sudan.', 'SD SS'],
  ['The Virgin Islands and the British Virgin Islands met.', 'VG VI'],
  ['Guernsey wrote to New Jersey.', 'GG US US-NJ'],
  ['Jordanian troops stood at the Jordan River.', 'JO'],
  ['He wore a Panama hat and ate Swiss cheese and Turkish delight.', ''],
  ['Hamilton won again, and Lincoln said so.', ''],
  ['Police in Lahore wrote to the Punjab government of Pakistan.', 'PK'],
  ['The site news.china.example said so.', ''],
  ['U.S.-Mexico ties and Anglo-American plc.', 'MX US'],
  ['A Québécois singer and a Texan met in São Paulo.', 'BR BR-SP CA CA-QC US US-TX'],
  ['St. Paul, Minn., and St. Petersburg, Fla., agreed.', 'US US-FL US-MN'],
  ['Houston police said that Georgia Supreme Court judges in Atlanta agreed.', 'US US-GA US-TX'],
  ['The Congo River rose; Congolese villages flooded.', 'CD'],
])('%s', (text, codes) => expect(named(text)).toBe(codes));

test.each([
  ['Georgia Governor Signs Voting Bill', 'US US-GA'],
  ["Georgia's Parliament Overrides Veto as Tbilisi Protests Grow", 'GE'],
  ['Turkey prices soar ahead of Thanksgiving', ''],
  ['Turkey Earthquake Kills Hundreds', 'TR'],
  ['How to Cook a Turkey for Christmas', ''],
  ['CHINA, US AGREE ON TARIFFS', 'CN US'],
  ['TELL US THE TRUTH', ''],
  ['Texas Court Blocks Law', 'US US-TX'],
  ['Iran Street Protests Grow', 'IR'],
  ['New China Rules Hit Apple', 'CN'],
  ['LET US PRAY, ALL OF US', ''],
  ['N.Korea fires missile as S.Korea watches', 'KP KR'],
  ['INDIAN OCEAN TSUNAMI ALERT', ''],
  ['NEW ZEALAND AND NEW CALEDONIA SIGN PACT', 'NC NZ'],
  ['Paris Olympics open as London waits', 'FR GB'],
  ['Niger coup: ECOWAS threatens force', 'NE ecowas'],
  ["UK's Sunak meets Ireland's Varadkar", 'GB IE'],
])('in a headline: %s', (headline, codes) => {
  const tags = tagger({ headline, body: 'The people met on Monday.', language: 'en' });
  const own = tags.filter(({ vocabulary, via }) => vocabulary === 'region' && via === 'mention');
  expect(
    own
      .map(({ code }) => code)
      .sort()
      .join(' '),
  ).toBe(codes);
});

test.each([
  ['He studied at the University of Washington in Seattle.', 'US US-WA'],
  ['President Washington crossed the river; Kerry Washington acted, and Washington was glad.', ''],
  ['Catalans, Basques, Sicilians and Chechens came.', 'ES IT RU'],
  ['Mexico, Mo., Peru, Ind., and Palestine, Texas, held a fair.', 'US US-IN US-MO US-TX'],
  ['Peking duck, Irish stew, Turkish coffee and Persian rugs were sold.', ''],
  ['Nato, Opec and Asean met, and so did the EU.', 'asean eu nato opec'],
  ['In Mexico, Texas Gov. Greg Abbott met the president.', 'MX US US-TX'],
  ['In Ontario Superior Court, the judge ruled.', 'CA CA-ON'],
  ['Derby County beat Notts County.', ''],
  ['Nakuru County in Kenya and Soweto Township in South Africa got U.S. aid.', 'KE US ZA'],
  ['Meanwhile Washington waited; yesterday Moscow answered.', 'RU US US-DC'],
  ['Staff in the BBC Nairobi office left Nairobi; Acme London Ltd stayed in Wales.', 'GB KE'],
  ['He taught Iraqi soldiers, and learned that German troops left.', 'DE IQ'],
  ['Princess Victoria of Sweden met King Abdullah of Jordan.', 'JO SE'],
  ['Orange County, Calif., and Cook County, Illinois, sued.', 'US US-CA US-IL'],
  ['Tehran-backed groups and Berlin-based firms met in the Israel–Lebanon hills.', 'DE DE-BE IL IR LB'],
])('%s', (text, codes) => expect(named(text)).toBe(codes));
