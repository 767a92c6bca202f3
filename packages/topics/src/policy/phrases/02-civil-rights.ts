/** Civil Rights (CAP 2): rows `weight | phrases`; a star stands for any ending. */
export const CIVIL_RIGHTS = `
8 | privacy watchdog, data protection authority
7 | affirmative action, free speech, gay marriage, same sex marriage, gay right, discrimination, civil rights, segregation, abortion rights
7 | assisted suicide, racial discrimination, voting rights, sexual harassment, personal data, abortion law, abortion pill, abortion ruling, abortion debate
7 | racial segregation, race discrimination, pregnancy discrimination, workplace discrimination, religious discrimination, anti abortion protest, right to abortion
7 | civil rights leader, civil rights lawyer, civil rights law, civil rights legislation, civil rights commission, voting rights bill, physician assisted suicide
7 | doctor assisted suicide, free speech rights, free speech case, older workers discrimination, privacy law
7 | genetic information, personal financial information, confidentiality of information, abortion
6 | gay, lesbian, racial, racism, school prayer, ten commandments, freedom of speech, privacy, racial profiling, surveillance program, mifepristone, dobbs
6 | antiabortion, disenfranchised, disenfranchisement, sharpton, farrakhan, schiavo, dei, affirmative, gdpr, snowden, niqab, antisemitic, charlottesville, juneteenth
6 | lynching, selma, redlining, segregationist, integrationist, gay bishop, gay clergy, transgender people, trans rights, trans women, drag show, drag queen
6 | fetal heartbeat, race based, racially segregated, racist attack, racial justice, racial violence, racial gerrymander, dr king, rosa parks, jesse jackson
6 | assisted dying, equal protection, bias lawsuit, hiring bias, diversity program, minority contract, set asides, data privacy, data protection, facial recognition
6 | mass surveillance, nsa surveillance, phone records, eavesdropping program, domestic eavesdropping, wiretap law, warrantless wiretaps, patient privacy
6 | financial privacy, online privacy, internet censorship, book banning, campus speech, journalists jailed, hijab ban, anti muslim, anti jewish, anti semitic
6 | white nationalist, neo nazis, alt right, proud boys, black panther, slave trade, emmett till, freedom riders, school busing, black lives, me too, metoo movement
6 | wheelchair access, loyalty oath, subversive activities, commandments monument, nativity scene, cross burning, rebel flag, whites only, black white
6 | minority groups, ethnic minorities, roma people, equality act, equal treatment, human equality, individual liberty, personal liberty, individual rights
6 | constitutional rights, gender affirming care, roe versus wade, race conscious admissions, right to vote, literacy test voting, denied the vote
6 | martin luther king, right to bear, equal pay act, preferences in admissions, human rights act, spying on americans, first amendment case, freedom of expression
6 | anti immigrant sentiment, hate crime law, far right rally, reparations for slavery, descendants of slaves, tulsa race massacre, little rock nine, brown v board
6 | george floyd protests, women s movement, women s suffrage, people with disabilities, mandatory retirement age, communist party membership, un american activities
6 | school prayer case, prayer in schools, faith based initiative, boy scouts gay, confederate battle flag, gays in the military, right to die case
6 | diversity equity and inclusion, freedom of religion case, equal rights for women, accessible to the disabled, the handicapped in employment
6 | church and state separation, bill of rights freedoms, girls and women in sports
6 | opportunity to vote, regardless of color, regardless of race, color of his skin, color of their skin, race or color, race or religion, race color
6 | color or creed, race creed, racial barriers, discriminate against, civil liberties, voluntary prayer, prayer in school, prayer back, unborn
6 | sanctity of life, sanctity of human life, culture of life, freedom of worship, rights of individuals, equal justice, right of privacy, invasion of privacy
6 | subversive
6 | fair employment practices, gay and lesbian, violate the privacy, fourteenth amendment, freedom of conscience, second class citizens
6 | equal opportunities
5 | civil liberty, sex discrimination, gender discrimination, age discrimination, desegregation, racial equality, right to privacy, religious freedom
5 | religious liberty, first amendment, equal rights, voter suppression, transgender right, lgbt*, anti abortion, roe v wade, reproductive right, pay equity
5 | press freedom, freedom of the press, right to die, sex abuse discrimination, domestic surveillance, domestic spying, spying program, wiretapping without
5 | pledge of allegiance, privacy right, privacy concern, user privacy, personal privacy, patriot act, don t ask, gays in military, gay pride, same sex union
5 | civil union, morning after pill, racial preference, race preference, racial quota, quotas, minority student, job bias, sex bias, age bias, racial bias, bias suit
5 | bias case, equal rights amendment, civil rights act, school segregation, busing, hate group, klan, klansman, church and state, partial birth abortion
5 | late term abortion, parental consent, parental notification, right to life, privacy act, americans with disabilities, discriminat*, equality of opportunity
5 | human dignity, segregated, skinhead*, neo nazi*, civil libertarians, a c l u, wiretapping, pro choice, roe v, homosexual, domestic partners, glass ceiling
5 | title ix, disabled, disabilities act, censorship, obscenity, indecency, church state, school vouchers religion
4 | transgender, homosexual*, women right, disability right, black lives matter, equality, minority right, hate speech, warrantless, wiretap*, eavesdropping
4 | same sex, gay couple, voting rights act, voter id, poll tax, jim crow, naacp, aclu, ku klux klan, white supremac*, antisemitism, anti semitism, islamophobia
4 | contraception, planned parenthood, equal pay, conversion therapy, disabled people, freedom of religion, freedom of assembly, abortion clinic, blasphemy
4 | surveillance, eavesdrop, free press, first amendment right, race relations, integration of schools, racial tension, black americans, gay men, homosexuality
4 | same sex couple, sexual, harass*, disabled americans, hate crimes, religious expression, flag burning, flag desecration, bigotry, prejudice, interracial
4 | minorities, black leader, million man march, liberties, segregat*, native born, suffrage, equal opportunity, marriage, ban on abortion, blacks
3 | racist, bias, feminism, free expression, religious right, sexual orientation, gender identity, slavery, slave, reparation, confederate flag, confederate monument
3 | metoo, harassment, misconduct allegation, right to protest, headscarf, burqa, indigenous right, separation of church and state, race, women s rights, gender gap
3 | black farmer, black church, white supremacist, asian american, hispanics, latinos, blacks and whites, feminist, men and women, sex
2 | women, protester, protest, black voter, intolerance, integration, diversity, gender, ethnic, christian right, boy scout
1 | white, equal, rights, muslims
`;
