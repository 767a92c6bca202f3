import { expect, test } from 'vitest';
import { createTagger } from '../tagger.ts';

const tagger = createTagger();
const named = (body: string) =>
  tagger({ body, language: 'en' })
    .filter(({ vocabulary, via }) => vocabulary === 'region' && via === 'mention')
    .map(({ code }) => code)
    .sort()
    .join(' ');

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
