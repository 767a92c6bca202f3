/**
 * What a speaker says to those before him, and figures of speech: the words are of some area (Congress, a duty, a race), what is said is of none.
 * Rows `weight | phrases`.
 */
export const SPEECH = `
1 | the congress, this congress, that congress, congress to, ask congress, asked congress, urge congress, call on congress, congress should, congress must
1 | congress and i, members of congress, members of the congress, last congress, next congress, new congress, proposed to congress, fellow americans
1 | mr vice president, mr president, my fellow, my friends, in this chamber, this chamber, before you, i thank you, join me, joint session
1 | special message, special messages, we will
1 | this administration, my administration, our administration, as president, as your president, our nation, this nation
1 | the nation, a nation, as a nation, great nation, our country, this country, our people, our citizens, all americans, every american, most americans
1 | the american people, many americans, americans who, men and women, our land, this land, across the land, our union, perfect union
1 | the state of the union, republicans and democrats alike, democrats and republicans alike, republicans or democrats, democrats or republicans
1 | republican or democrat, regard to party
1 | i pledge, we pledge, i propose, i recommend, i ask, i urge, i believe, i hope, i will propose, i shall recommend, we must, we can, we should
1 | let us, legislation to, this legislation, new legislation, recommend legislation, propose legislation, legislation that, bipartisan support
1 | bipartisan basis, bipartisan spirit, bipartisan effort, bipartisan way
1 | as well, very well, so well, well being, do well, do better, a good deal, a great deal, great deal, deal with, dealing with, dealt with, new deal
1 | good news, common good, good faith, the good of, at home, in the interest, in the interests, best interest, best interests, public interest
1 | national interest, common interest, our interest, our interests, interest in, interests of, share in, share of, share our, share the, shared
1 | fair share, sharing
1 | our duty, duty to, duty of, a duty, sense of duty, their duty, line of duty, at stake, pay tribute, billion dollars, million dollars, of dollars
1 | million dollar, billion dollar, human race, race or, trial and error, our energies, full energies, energies of, our job, job of, the job, job is
1 | our business, this business, the business of, unfinished business, unfinished task, in the space of, building a, building on, build a, build on
1 | care about, benefit of, benefits of, benefit from, executive and, strength of, our strength, power of, the power, our power, search for, in search
`;
