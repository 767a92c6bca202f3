import type { SampleStory } from '../types.ts';

/** Monsoon Times, a broadcaster for South, East and Southeast Asia. */
export const MONSOON_TIMES: readonly SampleStory[] = [
  {
    id: 'chennai-auto-meter-coop',
    section: 'Business',
    policy: ['transportation', 'technology', 'labor'],
    places: ['IN'],
    by: 'Meenakshi Varadarajan',
    headline: 'Chennai auto drivers launch their own app and charge themselves 25 rupees a day',
    standfirst: 'A cooperative of 19,000 auto-rickshaw drivers takes no commission. Riders pay what the meter says.',
    picture: 'A row of yellow auto-rickshaws in the shade of a flyover',
    text: `
CHENNAI — The argument used to begin before the auto-rickshaw moved. Now the phone names a price, and the argument is about the route.
Nineteen thousand drivers in Chennai have joined a cooperative whose ride app takes no share of the fare. Members pay 25 rupees a day for the servers and a help desk that closes at midnight.
Commercial apps keep between 18 and 30 percent of each trip, drivers say. The average member of the cooperative earned 310 rupees a day more in its first quarter.
The software was written by six students at an engineering college in Guindy for a prize. Four of them have since been hired.
“We wanted a meter that we could argue with,” said the cooperative's treasurer, Selvi Arumugam, one of 140 women among the drivers.
Coimbatore and Madurai are to follow in the new year. Transport officials said that they had no objection to anything that used the meter.`,
    live: 7,
  },
  {
    id: 'kathmandu-brick-kiln-switch',
    section: 'Environment',
    policy: ['environment', 'health', 'labor'],
    places: ['NP'],
    by: 'Prakriti Shakya',
    headline: 'Kathmandu’s brick kilns burn less after stacking bricks in a zigzag',
    standfirst: 'A change in the pattern costs nothing and has cut coal by a quarter. The winter haze is thinner.',
    text: `
BHAKTAPUR, Nepal — The secret, says Ram Krishna Prajapati, is that smoke should get lost on its way out.
At his kiln east of Kathmandu unfired bricks are now stacked in a zigzag and not in straight rows. The hot air wanders, burns more completely and leaves behind a whiter plume and a better brick.
Ninety-one of the 110 kilns in the valley have made the change in three years, using masons who taught one another. They burn a quarter less coal for each brick.
Monitors on the roofs of three hospitals show fine dust in January down by a fifth. Doctors caution that cars and cooking fires are still the larger part.
Kiln workers, many of them families who come up from the plains for the season, have gained a school tent at each site that joined. Attendance is 70 percent, which the teachers say is higher than in some villages.`,
  },
  {
    id: 'jakarta-sinking-rent-rafts',
    section: 'Housing',
    policy: ['housing', 'environment'],
    places: ['ID', 'NL'],
    by: 'Laksmi Wirahadi',
    headline: 'As Jakarta sinks, a housing cooperative decides to float',
    standfirst: 'Forty-eight homes in Muara Angke now rest on rafts that rise with the tide.',
    text: `
JAKARTA — The tide came into Nurhayati's kitchen eleven times last year. This year it came as often, and the kitchen went up.
Her house is one of 48 in the fishing quarter of Muara Angke, in north Jakarta, that stand on rafts of sealed drums and bamboo. Posts at the corners keep them from drifting off.
The land beneath has sunk by about nine centimetres a year as wells draw down the ground water. Neighbours have raised their floors so often that they stoop under their own ceilings.
A raft costs 42 million rupiah. The cooperative lends the money over twelve years, and the city has agreed, after long thought, that a floating house may have an address.
Engineers from Delft in the Netherlands, where houses also float, came to look at the joints. They left with a drawing of the bamboo ones.
Pipes remain the difficulty. The water main has to bend twice a day.`,
  },
  {
    id: 'seoul-elder-care-robots-return',
    section: 'Society',
    policy: ['social-welfare', 'technology', 'health'],
    places: ['KR'],
    by: 'Han Yu-bin',
    headline: 'Seoul district takes back half its care robots and sends neighbours',
    standfirst: 'Older residents liked the dolls that remind them to take pills. They liked the woman who repaired them more.',
    text: `
SEOUL — When the talking dolls broke down, somebody had to go and mend them. That, a district in the north of Seoul has concluded, was the best part of the programme.
Four years ago it gave 600 dolls to people over 75 who lived alone. They say good morning, ask about medicine and call for help if nobody answers.
A review found that users took their pills more regularly, by about a tenth. It also found that calls to report a fault were most frequent on Sundays.
“There was often no fault,” said Noh Mi-sun, one of three technicians. “I would drink barley tea and press a button.”
Half of the dolls will not be replaced. The money goes to 90 neighbours, most of them newly retired, who will visit twice a week for an allowance.
The other half stay with people who asked to keep them. Several have given them names, and one has knitted hers a coat.`,
  },
  {
    id: 'ulaanbaatar-herders-insurance-index',
    section: 'Economy',
    policy: ['agriculture', 'macroeconomics', 'domestic-commerce'],
    places: ['MN'],
    by: 'Enkhjin Batsaikhan',
    headline: 'Mongolian herders paid before the animals die',
    standfirst: 'An insurance fund releases money in December if grass and snow point to a hard winter.',
    text: `
ULAANBAATAR — Insurance in Mongolia's grasslands used to pay for dead sheep. A new policy pays for hay.
Some 8,800 herding families hold it. If satellite pictures in August show poor grass, and snow lies early in November, the fund pays before the coldest weeks, when fodder can still be bought and moved.
It has paid once, last December: the equivalent of 310 dollars a family in three provinces. Losses there were 6 percent of the herd, against 17 among neighbours without the policy.
“A dead animal and a cheque is still a dead animal,” said Tsermaa Dorjgotov, who keeps 400 goats and sheep near Arvaikheer.
Insurers in the capital worry about the year in which every province qualifies at once. They have bought cover abroad for that, at a price that went up by a third this autumn.
The premium is two goats, or their value.`,
  },
  {
    id: 'colombo-tea-pickers-land-titles',
    section: 'Labour',
    policy: ['labor', 'housing', 'public-lands', 'civil-rights'],
    places: ['LK'],
    by: 'Dilrukshi Muthukumaran',
    headline: 'Tea pickers in Sri Lanka’s hills get title to the rooms they were born in',
    standfirst: 'Families have lived on the estates for five generations without owning a door.',
    text: `
HATTON, Sri Lanka — The line room is three metres by four, has a tin roof and has been home to the Periyasamys since 1894. On Monday, for the first time, it was also theirs.
They are among 2,600 families on eleven estates around Hatton and Nuwara Eliya who received deeds to their homes and seven perches of garden, on land leased from the state.
Without title they could not borrow, get a postal address of their own or stay on after the last worker in the family retired.
Estate managers had resisted, fearing to lose pickers. They came round, a union official said, when the young began to leave anyway.
“I have polished this step for sixty years for the company,” said Rasamma Periyasamy. “Today I polished it for me. It is the same step.”
About 190,000 families on other estates have no deeds. A commission is to report on them by the end of next year.`,
    correction: {
      afterSeconds: 240,
      standfirst: 'Families have lived on the estates for five generations without owning a door. CORRECTED to 1,600 families.',
      replace: [['They are among 2,600 families', 'They are among 1,600 families']],
      note: 'An earlier version of this story overstated the number of families who received deeds on Monday.',
    },
  },
  {
    id: 'hanoi-schoolyard-noise-map',
    section: 'Education',
    policy: ['education', 'environment'],
    places: ['VN'],
    by: 'Lê Quỳnh Trang',
    headline: 'Pupils in Hanoi map the noise around their schools, and get a bus rerouted',
    standfirst: 'Thirteen-year-olds with borrowed meters found that one horn in three was a city bus.',
    text: `
HANOI — A horn at two metres measures 104 decibels. Class 8B knows, because it measured 1,260 of them.
For a month pupils at eleven schools in the Đống Đa district noted every loud noise during lessons, its source and its level. Trucks came third, motorbikes second. City buses were first.
The class took its table to the bus company, which was surprised, then embarrassed, and moved the 26 route by one street. Drivers were told that the horn is not a greeting.
Teachers say that they lose about six minutes of each lesson to waiting for quiet. By the end of term it was four.
“They learned averages because they were angry,” said the mathematics teacher, Phạm Thu Hà. “It is the best way to learn averages.”`,
  },
  {
    id: 'manila-nurses-return-scheme',
    section: 'Society',
    policy: ['immigration', 'health', 'labor'],
    places: ['PH', 'SA', 'GB'],
    by: 'Jovelyn Macaraeg',
    headline: 'A year at home: Philippine hospitals lure nurses back with sabbaticals',
    standfirst:
      'Employers abroad hold the job open, and wards in Iloilo and Davao gain people who have run them in Riyadh and Leeds.',
    text: `
ILOILO, Philippines — For eleven years Rosalie Hechanova ran a cardiac ward in Riyadh. Since June she has been running one in Iloilo, at a third of the pay and twenty minutes from her mother.
She is on loan to her own country. Under an agreement among fourteen hospitals, nurses who have worked abroad for at least five years may come home for one, and their employers in Saudi Arabia and Britain keep their posts.
The 230 who have taken part are paid a supplement by a fund of overseas workers. In return they train two others each.
Managers hoped that some would stay. Twenty-one have, more than expected. Ms Hechanova has not decided. “My son says Mama talks like a supervisor now,” she said. “I was one. He just had not met her.”
Hospitals say that the scheme slows the loss of staff and does not stop it. For each nurse who returned last year, about nine left.`,
  },
  {
    id: 'dhaka-garment-fire-doors',
    section: 'Labour',
    policy: ['labor', 'law-and-crime', 'foreign-trade'],
    places: ['BD'],
    by: 'Tahmina Rashid Choudhury',
    headline: 'Dhaka factory inspectors publish every locked door they find',
    standfirst: 'Photographs of blocked exits appear the same day, with the names of the brands on the labels.',
    text: `
DHAKA — The inspectors carry a tape measure, a torch and a telephone, and it is the telephone that owners fear.
Since the spring each blocked fire exit found in a garment factory in Dhaka, Gazipur or Narayanganj has been photographed and put on a public page within hours, along with the labels being sewn that day.
In the first six months there were 1,904 pictures. In the past month there were 88.
Under earlier rules a fine followed in about a year, and was small. A picture reaches a buyer before lunch.
“I got a call from Stockholm about a padlock before I knew that I had a padlock,” one owner said.
The federation of garment workers wants the same to be done for stairs and wiring. The inspectors, 61 of them for 4,000 factories, have asked for bicycles.`,
  },
  {
    id: 'osaka-night-nursery-budget',
    section: 'Politics',
    policy: ['social-welfare', 'macroeconomics', 'labor'],
    places: ['JP'],
    by: 'Kuramoto Nagisa',
    headline: 'Osaka ward pays for night nurseries by ending a parade',
    standfirst: 'Councillors found 190 million yen in the budget after asking residents what they would not miss.',
    text: `
OSAKA — Asked which of 240 items in the budget they could do without, 6,000 residents of an Osaka ward agreed on one with rare clarity: the parade of inflatable vegetables.
It cost 190 million yen a year and had been started to promote a market that has since moved. The money will now keep two nurseries open through the night for the children of nurses, cleaners and bakers.
Sixty-four children sleep there. Their parents pay 400 yen an hour between ten in the evening and six in the morning.
“I used to bring him to the kitchen in a drawer,” said Fujisaki Rena, who bakes bread for convenience stores.
The survey's second choice for the axe was the newsletter in which it was announced. Councillors have asked for time to reflect on that.
The inflatable radish will be kept, at the request of the fire brigade, for training.`,
  },
  {
    id: 'lahore-canal-trees-court',
    section: 'Environment',
    policy: ['environment', 'law-and-crime', 'public-lands'],
    places: ['PK'],
    by: 'Zoya Mirza Kiyani',
    headline: 'Lahore judge has trees counted before a road is widened',
    standfirst: 'The plan said 300 would be felled. Students with tape measures found 2,140.',
    text: `
LAHORE, Pakistan — The drawing for a wider canal road in Lahore showed 300 trees in the way. Justice Farrukh Noon, who walks there in the mornings, thought the number small, and asked for a count.
Botany students from four colleges measured every trunk for nine kilometres. They found 2,140 within the new lanes, 388 of them older than the country.
The court has told the city to come back with a plan that spares those at least, and to show how much time the lanes would save. An engineer had put it at four minutes.
“A shade tree on this canal lowers the air by five degrees,” the order says. “Four minutes is not always a bargain.”
Commuters' groups point out that 190,000 cars a day sit on the road with their engines running. The next hearing is in three weeks.`,
  },
  {
    id: 'bangkok-street-food-gas-cooperative',
    section: 'Business',
    policy: ['domestic-commerce', 'energy'],
    places: ['TH'],
    by: 'Pimchanok Sae-Lim',
    headline: 'Bangkok’s noodle stalls buy their gas together and cook with a meter',
    standfirst: 'A bottle that reports its own level has ended the half-cooked soup, and some of the fires.',
    text: `
BANGKOK — Every cook on Soi Charoen Krung 44 knows the moment: the flame turns yellow, the broth goes quiet and there are eleven people in the queue.
Nine hundred stalls in Bangkok's old town now share an order for cooking gas, and each bottle stands on a scale the size of a plate that sends word when it is nearly empty. A boy on a bicycle brings the next.
Buying together saves about 14 percent. The scales also notice when a bottle empties too fast. In a year they have found 37 leaks.
“My mother used to shake it and listen,” said Khwanjai Tangsiri, who sells fish-ball noodles. “She was right more often than the scale, but she is in Chiang Mai.”
Two dealers who used to supply the area complained to the trade competition office. It found that the stalls may buy from whom they like.`,
  },
  {
    id: 'coast-guard-fishing-hotline',
    section: 'Defence',
    policy: ['defense', 'international-affairs'],
    places: ['PH', 'VN', 'MY'],
    by: 'Alon Villareal',
    headline: 'Three coast guards agree to answer one radio channel',
    standfirst: 'Vietnam, Malaysia and the Philippines will share a frequency for fishing boats that meet naval patrols.',
    text: `
KUCHING, Malaysia — Coast guard officers from Malaysia, Vietnam and the Philippines have agreed on a single radio channel on which fishing crews can call for help when they find themselves near a navy patrol that is not their own.
The channel will be staffed around the clock in all three countries, with officers who speak one another's languages or have an interpreter at hand.
There were 46 encounters last year in which a fishing boat was rammed, sprayed or held, according to the officers' shared log. In most of them nobody on either bridge understood what the other was saying.
The agreement does not touch the question of who owns which rock. It says so in its first line.
“Sovereignty is above my pay grade. Drowning is exactly my pay grade,” said Commander Noraini Abang Sulong.
Exercises with four vessels are planned off Sabah in February.`,
  },
];
