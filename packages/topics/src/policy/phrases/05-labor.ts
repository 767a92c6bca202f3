/** Labor (CAP 5): rows `weight | phrases`; a star stands for any ending. */
export const LABOR = `
7 | minimum wage, labor union, union workers, layoffs, strike by workers, pension plan, job cuts, union drive, union vote, teachers union strike, unions
6 | uaw, machinists, striking, strikebreakers, unionized, unionization, afl, sweeney, trumka, hoffa, freelancers, ergonomics, workweek, joblessness, apprentices
6 | featherbedding, noncompete, dismissal, hotel workers, auto workers, longshore workers, nurses strike, doctors strike, writers strike, actors strike
6 | hollywood writers, ups strike, boeing strike, strike threat, strike deadline, strike talks, striking workers, strike at, replacement workers, labor chief
6 | organized labor, labor federation, labor groups, labor secretary, labor unrest, labor peace, labor standards, labor practices, labor force, labor costs
6 | labor day, labor management, labor statistics, ron carey, living wage, wage increase, wage theft, wage growth, wage freeze, hourly wage, higher wages, low wage
6 | hourly workers, contract workers, gig economy, day labor, child laborers, teenage workers, young workers, older workers, blue collar, working class, working poor
6 | middle managers, retraining programs, displaced workers, dislocated workers, job fair, job hunt, cut jobs, 000 jobs, laying off, early retirement
6 | retiree benefits, retirement accounts, pension law, pension crisis, company pensions, workers rights, worker safety, work safety, workplace injuries
6 | workplace deaths, repetitive stress, mine collapse, trapped miners, sago mine, garment workers, sweatshop labor, overtime rules, overtime law, work week
6 | maternity leave, paternity leave, sick pay, unemployment fund, jobless aid, jobless rates, unemployed workers, job corps, youth unemployment, employment act
6 | employment service, employment opportunities, worker training, works council, longshoremen strike, wildcat strike, work rules, employee rights, non compete
6 | freelance workers, rail workers strike, transit workers strike, threat of strike, labor law reform, a f l, c i o, wage gap workers, low wage workers
6 | migrant farm workers, white collar workers, job training program, job loss fears, to lay off, plant closings notice, buyouts for workers, pension reform strike
6 | pension benefit guaranty, employee stock ownership, workers rights bill, coal mine explosion, crane collapse workers, four day week, 40 hour week
6 | remote work policy, return to office, work from home, working from home, family leave bill, paid family leave, unemployment benefits extension
6 | full employment policy, summer jobs program, sit down strike, u p s strike, national labor relations board, right to strike law, right to work law
6 | training program, workers, skilled workers, new skills, skills training, labor and management, management and labor, out of work, chronic unemployment
6 | working conditions, breadwinner, pension plans, workers and their families, american workers, american worker, migrant workers, youth jobs
6 | portable pensions, medical leave, wages
6 | apprenticeships, equal pay for equal work, labor disputes, labor relations, management relations, national labor relations, labor unions
6 | raise the minimum wage, laid off workers, reemployment
5 | trade union, labour union, unemployment benefit, strike vote, workplace safety, occupational safety, worker compensation, child labour, labor law, labour law
5 | labour dispute, pension fund worker, family leave, parental leave, paid leave, overtime pay, union member, unionize*, labor relation, industrial action
5 | right to work, general strike, gig worker, wage claim, fair labor standard, picket line, zero hours, private pension, pension benefit, retirement plan
5 | employee benefit, union leader, union election, strikers, strike ends, strike by, strike over, workers strike, musicians strike, teachers strike, baseball strike
5 | mine safety, miner safety, miners, coal miner, mine workers, job loss, laid off, downsizing, unemployment compensation, unemployment insurance, manpower
5 | manpower training, job training, retraining, workfare, employee stock, overtime, flextime, child labor, sweatshop, labor contract, labor talks, labor dispute
5 | union contract, contract dispute, collective bargaining, employment standards, employment training, youth employment, summer jobs, migrant worker, farm worker
5 | farmworker, apprenticeship, family and medical leave, equal work, black lung, wage, labor movement, occupational safety and health, taft hartley, right to strike
5 | jobs, full time job, part time worker, temporary worker, working mother, jobs creation, at work, number of americans at work, walk out, on strike, scab, unionize
5 | organizing drive, pay raise, pink slips, jobless benefits, temp workers, pension fund, 401 k s, coal miners trapped, mine disaster, mine accident
4 | lay off, worker, teamster, afl cio, picket, sick leave, labor department, labor market, labour market, working hour, pay rise, pay cut, pay claim
4 | jobs report, labor shortage, redundanc*, outsourcing, dockworker, longshoremen, guest worker, migrant worker visa, autoworker, steelworker, miners strike
4 | apprentice*, work stoppage, lockout, retirement benefit, pensions act, nlrb, osha, workplace, job safety, forced labor, walkout, working men and women
4 | work force, workforce, jobless, employment, employer, hiring, municipal union, musicians, contract offer, pension, pensioner fund, job market, job security
4 | cutting jobs, severance, labor leader, working people, retirement savings, skilled worker, unemployed, 401 k, employee
3 | salaries, labour, retirement age, job seeker, remote work, burnout, bonus pay, working condition, dismiss* staff, strike action, unpaid, strike, labor, pay
3 | minimum
2 | staff, retiree, payroll, contract talks, tentative agreement
1 | hire, skill
`;
