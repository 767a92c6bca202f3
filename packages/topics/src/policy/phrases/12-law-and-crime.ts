/** Law and Crime (CAP 12): rows `weight | phrases`; a star stands for any ending. */
export const LAW_AND_CRIME = `
8 | gun control, abuse scandal, sex abuse, child abuse, death penalty, child welfare, death penalty case, child sex abuse, child abuse case, priest abuse scandal
8 | clergy sex abuse, child welfare workers, child welfare system
7 | police officer, murder, rape, police, homicide, drug cartel, drug trafficking, guns, police corruption, police abuse, police custody, police violence
7 | police reform, police raid, police sergeant, police detective, police cadets, state police, undercover police, murder trial, murder charge, murder conviction
7 | murder victim, murder suspect, homicide detectives, gun deaths, gun lobby, gun owners, gun dealers, gun sales, gun manufacturers, gun rights, gun bill
7 | gun crimes, crime fighting, crime commission, violent crime, drug crimes, narcotics police, gang rape, rape trial, rape victims, rape charges, youth crime
7 | cyber crime, riot police, charged with murder, first degree murder, second degree murder, drug abuse crime, crime victims rights, hate crimes law
7 | racial profiling police, death squad police, victim of crime
7 | class action, class actions, district judges, circuit judges, ammunition feeding, ammunition, crime
6 | policing, patrolman, nypd, lapd, chokehold, taser, diallo, louima, machete, bludgeoned, strangler, slay, shotgun, nra, supermax, rikers, attica, exoneration
6 | retrial, acquits, eyewitness, confession, confesses, confessed, miranda, arraigned, arraignment, extradited, warrants, gotti, genovese, yakuza, triads, antidrug
6 | methamphetamine, meth, lsd, opium, coca, sinaloa, raped, molester, femicide, infanticide, prenuptial, kidnap, menendez, epstein, mangione, looters, shoplifters
6 | carjackings, heist, embezzlement, embezzler, laundered, extortionist, blackmailed, counterfeiters, cybercriminals, scammers, atf, prosecute, prosecuted
6 | courthouse, judgeships, vigilantism, rioters, rioting, looted, squeegee, panhandlers, state troopers, traffic stop, undercover officers, internal affairs
6 | qualified immunity, choke hold, body cameras, pepper spray, rodney king, george floyd, derek chauvin, tyre nichols, breonna taylor, cold case, mass murderer
6 | mass killing, shooting spree, shooting rampage, killing spree, shooting deaths, fatal shooting, fatally shot, shot dead, fatal stabbing, knife attack
6 | serial killings, serial rapist, killer sentenced, confessed killer, killing of, slaying of, handgun control, handgun ban, assault rifle, bump stock
6 | second amendment, brady bill, background checks, executions halted, execution stayed, execution date, capital case, prison sentence, prison terms
6 | prison population, prison overcrowding, prison system, prison inmates, prison break, prison escape, prison officials, prison reform, prison time, prison gang
6 | private prisons, solitary confinement, rikers island, sing sing, san quentin, correction officers, corrections department, jail cells, county jail, house arrest
6 | ankle monitor, on probation, parole board, early release, three strikes, mandatory minimum, mandatory sentences, mandatory sentencing, sentencing guidelines
6 | stiff sentence, life imprisonment, convicted killer, convicted murderer, convicted felon, convicts freed, convictions overturned, wrongfully convicted
6 | wrongly convicted, innocence project, new trial, trial begins, trial opens, trial date, on trial, stands trial, trial lawyers, trial judge, jury trial
6 | jury selection, jury awards, jury finds, jury rejects, jury convicts, jury acquits, jury deliberations, deadlocked jury, opening arguments, closing arguments
6 | cross examination, testifies against, star witness, key witness, coerced confession, insanity plea, guilty verdict, guilty plea, plea agreement, bail reform
6 | bail bond, denied bail, arrest warrant, search warrant, arrested for, arrested after, under arrest, arrests made, in custody, suspected killer, prime suspect
6 | suspected of, violent criminals, violent offenders, street gangs, gang war, gang leader, ms 13, hells angels, mafia boss, mob boss, mob family, gambino family
6 | drug kingpin, drug gangs, drug dealing, drug traffic, drug offenders, drug laws, drug sentences, drug czar, drug violence, drug problem, drug fight
6 | drug corruption, drug free, anti drug, narcotics agents, narcotics trafficking, cocaine smuggling, cocaine trade, heroin trade, coca growers, crack epidemic
6 | marijuana legalization, legal marijuana, marijuana laws, cannabis legalization, sinaloa cartel, el chapo, jalisco cartel, pablo escobar, fentanyl smuggling
6 | sexually assaulted, sexual abuse, sexual predators, sex trafficking, child abuser, child predators, child porn, internet predators, priests accused, church abuse
6 | clergy abuse, bishops abuse, cardinal law, archdiocese abuse, abuse victims, abuse claims, abuse inquiry, abused children, battered wife, battered child
6 | wife beating, honor killing, foster homes, adoptive parents, adoption agency, adopted children, custody case, baby selling, juvenile court, juvenile detention
6 | teenage killer, teenage gunman, youth violence, youth offenders, deadbeat dads, divorce law, marriage law, elder abuse, abducted girl, kidnapping case
6 | missing woman, missing children, amber alert, jonbenet ramsey, simpson trial, simpson case, ghislaine maxwell, weinstein trial, cosby trial, diddy trial
6 | sniper shootings, beltway sniper, armed robbers, car thefts, car thieves, stolen art, art theft, art thief, jewel thief, louvre heist, arson fire, set fire
6 | fraud trial, fraud case, fraud scheme, fraud ring, fraud conviction, mail fraud, wire fraud, convicted in, racketeering trial, counterfeit money
6 | hackers arrested, romance scam, phone scam, crypto scam, human traffickers, trafficking victims, forced prostitution, call girls, fbi agents, federal agents
6 | federal prosecutors, prosecutors say, legal aid, lawyers fees, law firm, bar association, appeals court, appellate court, circuit court
6 | county courthouse, judges salaries, judicial system, judicial reform, judicial review, judicial branch, criminal law, criminal cases, criminal charges
6 | criminal trial, criminal inquiry, criminal investigation, criminal gangs, criminal record, civil justice, civil suit, tort law, punitive damages, lawsuit reform
6 | habeas corpus, victims rights, victims families, lynch mob, mob violence, street violence, graffiti artists, fire department, firefighters union
6 | emergency workers, explosives theft, bomb hoax, unsafe fireworks, courtroom drama, trial of, legal battle, legal fight, killer of, stop and frisk
6 | off duty officer, shot and killed, shot to death, stabbed to death, slew of killings, national rifle association, n r a, death row inmate, stay of execution
6 | moratorium on executions, three strikes law, years in prison, sentenced to life, sentenced to death, sentenced to prison, conviction is overturned
6 | dna tests free, testimony in trial, self defense claim, pleads not guilty, pleaded not guilty, freed on bail, out on bail, searches and seizures
6 | bloods and crips, tren de aragua, drive by shooting, drug trade colombia, drug enforcement administration, drug testing students, sexual abuse cases
6 | sexual misconduct trial, sex offenders law, megan s law, abuse by clergy, domestic violence case, domestic violence victims, child protection agency
6 | child protective services, child custody case, child support payments, o j simpson, bill cosby trial, r kelly trial, sean combs trial, convicted of fraud
6 | medicaid fraud arrests, tax evasion trial, trafficking in persons, bureau of investigation, u s marshals, a t f, secret service agents, u s attorney
6 | state attorney general, legal aid lawyers, supreme court justices, supreme court rules, supreme court ruling, supreme court case, supreme court hears
6 | court of appeals, state supreme court, federal district court, malpractice suits cap, class action suits, rights of victims, first responder radios
6 | impaired driving arrest, n y p d, l a p d, violence against women act
6 | criminals, policemen, on our streets, our streets, streets safe, drug dealers, prison, assault weapons, firearms, strong families, stronger families
6 | strengthen families, strengthen the family, american families stronger, family values, sanctity of marriage, institution of marriage, teen pregnancy
6 | abstinence, responsible parents, raise their children, raising their children, raise your children, raise children, broken homes, respect for law
6 | war on crime, war against crime, fight crime, fear of crime, victims of crime, federal courts, ex prisoners, patriot act
6 | drug kingpins, drug cartels, police on the street, cops on the street, more police, criminal justice reform, exclusionary rule, career criminals
6 | repeat offenders, street crime, f b i, high court
5 | law enforcement, organised crime, drug trade, war on drugs, mass shooting, criminal justice, money laundering, human trafficking, domestic violence
5 | sexual assault, capital punishment, juvenile crime, sentenced to, drug smuggling, cartel violence, drug dealer, drug lord, fentanyl trafficking, manslaughter
5 | kidnapping, serial killer, hate crime, cybercrime, identity theft, gang violence, jury, grand jury, convicted, conviction, death row, inmate, parole, bail
5 | crime rate, gun violence, assault weapon, firearm, drug enforcement, violence against women, sex abuse scandal, priest abuse, abusive priest, abuse by priests
5 | child welfare agency, foster care, foster child, foster parents, adoption, adopted, custody battle, custody fight, sniper attack, gun maker, gun industry
5 | gun law, gun show, handguns, crime bill, crime wave, crime drop, crime down, police chief, police commissioner, police force, police shooting, police union
5 | police department, city police, officers, officer charged, accused of, charged with, charged in, arrest in, suspects, suspect in, sex offender, sex crime
5 | pedophile, child molest*, child pornography, pornography, rapist, rape case, drug war, war against drugs, drug money, drug traffickers, drug smugglers, drug use
5 | illegal drugs, crack cocaine, dangerous drug, narcotics, heroin, marijuana, cocaine, mob, mobster, organized crime, gangs, securities fraud, executive charged
5 | insider trading trial, white collar crime, corporate crime, jurors, insanity, insanity defense, death sentence, life sentence, life in prison, behind bars
5 | prisons, prisoners, prison guard, jails, chief justice, federal court, court system, federal judges, justice dept, justice system, tort reform, legal services
5 | federal rules, criminal code, title 18, crime control, criminal penalty, criminal offense, murder case, slayings, killings, killer, strangl*, stabbed, kidnapped
5 | kidnapper, ransom, fugitive, manhunt, robbery, robber, burglar, thief, thieves, stolen, theft, arson, counterfeit, identity fraud, con artist, swindle*, scam
5 | forgery, perjury, racketeer*, cult, group suicide, starved, domestic abuse, battered women, runaway, divorce, delinquency, juvenile justice, juvenile delinquency
5 | missing girl, missing boy, police brutality, excessive force, sniper, arrested, priest, homeland security grants, first responder, sting operation
5 | undercover, wiretaps, stakeout, raid on, evidence tampering, plea deal, plea bargain, pleads guilty, pleaded guilty, not guilty, acquitted, acquittal, mistrial
5 | hung jury, convicted of, sentenced, sentencing, sentences, paroled, clemency, executed by, lethal injection, electric chair, gas chamber, life term, cell block
5 | prison riot, jailed, jail term, warden, escaped, escapee, handcuffed, mugging, mugger, purse, carjack*, hit and run, shoplift*, pickpocket, vandals, graffiti
5 | arsonist, bank robber, bank robbery, holdup, armed robbery, embezzling, embezzled, racketeering, loan shark*, extort*, blackmail, bribing, con man, con men
5 | swindler, ponzi scheme, telemarketing fraud, counterfeiting, money launderer, crime family, crime boss, gambino, godfather, hit man, gangland, gang member
5 | drive by, gunfire, gunned down, gunshot, bullet, sniper shot, shoots, slashed, strangled, bludgeon*, beaten to death, dismember*, body found, remains found
5 | slayer, molested, molesting, molestation, child molester, predator, prostitute, prostitution, pimp, brothel, escort service, trafficking ring, crack dealer
5 | dealers, drug ring, drug raid, drug arrests, drug bust, addicts, needle, stolen car, chop shop, smuggler, bailiff, subpoena, indictment, indicts, prosecution
5 | district attorney, public defender, defense lawyer, testifies at trial, witness protection, autopsy, medical examiner, crime lab, d n a evidence
5 | wrongful conviction, exonerated, spousal abuse, stalker, stalking, restraining order, adoptive, birth mother, alimony, teen killers, juvenile offenders, curfew
5 | lawlessness, law abiding, safe streets, obey the law, mentors children of prisoners, arrest
4 | criminal, arrest*, gunman, gunmen, shooting, burglary, stabbing, assault, prosecutor, indict*, guilty, verdict, sentenc*, detective, sheriff, fbi, courtroom
4 | defendant, plea, pleaded, cartel, cannabis, fentanyl, mafia, trafficker, trafficking, smuggling, fraud charge, embezzle*, extortion, terrorism charge, abducted
4 | abduction, abuse case, murdered, rifle, weapon charge, accomplice, custody, felony, felon, misdemeanor, crime victim, court martial, wrongful
4 | lawsuit against police, police killing, law and order, vandalism, looting, probation, missing child, child custody, child support, juvenile, abuse, abused, child
4 | fraud, computer virus, teenager charged, offender, parolee, rampage, convict, dna, laundering, attorney fee, execution, executed, lawyers, vigilante, violent
4 | shooter, beating, drugs, mystery death, coroner, murderer, supreme court, judge, trial court
3 | investigator, victim, attorney, testify, testimony, killed by police, charge, charged, allegation, alleged, accused, evidence, shot, legal, riot, fatal, witness
3 | forensic, dna test, patrol, crackdown, legal system, justice department, opioid trafficking, corpse, teenager, teen, scandal, lawsuit, case, violence, missing
3 | slain, killed, auditor, court, trial, ruling
2 | judicial, appeal, sue, investigation, rights group, seized, raid, illegal, gangster, bomber, dead, attacker, hostage
1 | kill, law, justice
`;
