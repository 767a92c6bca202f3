/** Labor (CAP 5): rows `weight | phrases`; a star stands for any ending. */
export const LABOR = `
5 | labor union, trade union, labour union, minimum wage, collective bargaining, unemployment benefit, unemployment insurance, strike vote, walkout, workplace safety, occupational safety, worker compensation, workers compensation, job training, child labor, child labour, labor law, labour law, labor dispute, labour dispute, pension fund worker, family leave, parental leave, paid leave, overtime pay, union member, unionize*, labor relation, industrial action, right to work, youth employment, general strike, gig worker, wage claim, fair labor standard, picket line, zero hours
4 | union, wage, layoff, lay off, worker, employee, workforce, employment, strikers, teamster, afl cio, picket, sick leave, job creation, job loss, job cut, labor department, labor market, labour market, working hour, pay rise, pay cut, pay claim, jobs report, labor shortage, redundanc*, outsourcing, dockworker, longshoremen, guest worker, migrant worker visa, autoworker, steelworker, miners strike, apprentice*, work stoppage, lockout, retirement benefit, pensions act, pension plan, nlrb, osha, workplace, job safety, labor leader, retraining, forced labor
3 | salary, salaries, labor, labour, employer, jobs, retirement age, hiring, job seeker, remote work, burnout, bonus pay, working condition, sweatshop, dismiss* staff, strike action, unpaid
2 | job, strike, staff, pension, retiree, payroll, contract talks, tentative agreement, working mother
1 | pay, hire, skill, workers
`;
