import { describe, expect, test } from 'vitest';
import { readRows } from '../rows.ts';
import { createTagger } from '../tagger.ts';

/** `area | headline | lead`: what a desk saw between 2024 and 2026, in our own words; 0 is no policy area. */
const STORIES = `
2 | Supreme Court keeps abortion pill available by mail | The justices ruled that the doctors who sued had no standing to challenge access to mifepristone.
3 | Weight-loss jabs to be offered at pharmacies from June | The NHS says 220,000 patients will get the injections over three years.
4 | Egg prices hit record as bird flu wipes out flocks | Producers have culled more than 20 million hens since January.
4 | Cocoa climbs to all-time high after poor harvest in Ivory Coast | Chocolate makers warn of dearer Easter eggs.
5 | Samsung union in South Korea calls first walkout | About 6,000 workers joined the stoppage over pay.
6 | GCSE results: gap between north and south widens | Pass rates in London rose again.
7 | COP30 ends in Belem without a road map away from fossil fuels | Delegates agreed to triple money for adaptation.
7 | England's rivers: sewage spills double in a year | Water companies discharged for 3.6 million hours, the Environment Agency said.
8 | Spain and Portugal hit by nationwide blackout | Trains stopped and traffic lights failed as the grid lost 15 gigawatts in seconds.
8 | OPEC+ to raise output for third month in a row | Eight producers will add 411,000 barrels a day.
8 | Three Mile Island reactor to restart for Microsoft | The power will feed data centres from 2028.
10 | Baltimore bridge collapses after cargo ship strikes pillar | Six workers were filling potholes when the span fell.
10 | Heathrow third runway gets government backing | Ministers say the airport must grow.
12 | Louvre thieves took jewels in seven minutes | Police are hunting four men who used a lift to reach a balcony.
12 | Sinaloa boss Zambada pleads guilty in Brooklyn | He ran the cartel for decades and will die in prison.
13 | Labour retreats on disability benefit cuts after revolt | Ministers dropped changes to personal independence payments hours before the vote.
14 | Rents in Lisbon push young people out | The average apartment costs twice the monthly wage.
14 | Evergrande ordered into liquidation | A Hong Kong court ended two years of talks over the property developer's debts.
15 | US sues Apple over iPhone monopoly | The antitrust suit says the company locked out rivals.
15 | Nippon Steel closes $14.9bn takeover of US Steel | The White House will hold a golden share.
16 | Russia fires hypersonic missile at Dnipro | Moscow said it was answering Kyiv's use of ATACMS.
16 | National Guard troops arrive in Washington | The president said 800 soldiers would patrol the capital.
17 | DeepSeek's cheap AI model jolts Silicon Valley | Engineers say it matches rivals at a fraction of the cost.
17 | Starship explodes again on test flight | SpaceX lost the upper stage nine minutes after launch.
18 | China curbs exports of rare earths | Foreign firms will need licences for magnets.
18 | EU and Mercosur sign trade deal after 25 years | The pact would end most duties between the blocs.
19 | Assad flees as rebels enter Damascus | Crowds tore down statues of the ruler's father.
19 | Bangladesh's Hasina quits and flees to India | Students had marched on her palace after weeks of protest.
19 | South Korean president impeached over martial law | Lawmakers voted 204 to 85 to suspend Yoon.
20 | Shutdown ends after 43 days as House passes spending bill | Federal workers will get back pay.
20 | Newsom wins redistricting fight in California | Voters approved new House maps.
21 | Trump shrinks Bears Ears monument | The order opens land in Utah to mining and grazing.
21 | Last of four Klamath dams comes down | Tribes hope salmon will return to the river.
23 | Louvre to charge non-Europeans more | The museum will move the Mona Lisa to a room of its own.
23 | 'Anora' sweeps the Oscars | The film took five awards including best picture.
0 | Sinner beats Alcaraz to win first Wimbledon | The Italian came from a set down on Centre Court.
0 | Diane Keaton, star of Annie Hall, dies at 79 | She won an Academy Award and made 60 films.
0 | White smoke: cardinals elect Leo XIV, first American pope | Crowds cheered in St Peter's Square.
0 | PSG thrash Inter 5-0 to win Champions League | Doue scored twice in Munich.
0 | Jane Goodall, who lived among chimpanzees, dies at 91 | She died in her sleep on a speaking tour.
0 | Couple find lost wedding ring in garden after 30 years | A carrot had grown through it.
`;

const tagger = createTagger();

describe('the primary area of', () => {
  test.each(readRows(STORIES).map(({ cells: [area = '', headline = '', body = ''] }) => ({ area, headline, body })))(
    '$headline ($area)',
    ({ area, headline, body }) => {
      const tags = tagger({ headline, body, language: 'en' });
      expect(tags.find(({ vocabulary, primary }) => vocabulary === 'policy' && primary)?.code ?? '0').toBe(area);
    },
  );
});
