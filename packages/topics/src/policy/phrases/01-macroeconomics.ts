/** Macroeconomics (CAP 1): rows `weight | phrases`; a star stands for any ending. */
export const MACROECONOMICS = `
7 | tax cut, balanced budget, interest rate, economic growth, budget deficit, federal budget, inflation, holds rates, cuts rates, raises rates, rate rise
7 | jerome powell, fuel tax cut, policy rate, lifts rates
6 | stock market, dow jones, federal reserve, tax bill, tax plan, tax increase, recession, unemployment rate, money supply, government borrowing, stock market boom
6 | stock market bubble, fiscal watchdog, office for budget responsibility, public borrowing
6 | tax burden, tax cuts, income tax rates, tax rates, tax refund, tax surcharge, surcharge, excise taxes, balance their budgets, fiscal management
6 | spending cuts, cut spending, spending restraint, prices rose, rising prices, living standards, free enterprise system, enterprise system, economic system
6 | competitive economy, expanding economy, growing economy, strong economy, stronger economy, economic security, death tax, live within its means
6 | lives within its means, within our means, price controls, wage and price controls, middle class tax cut, working families tax, taxpayers money
6 | tax simplification, simplify the tax, create jobs, jobs created, creating jobs, recovery act
6 | put people back to work, put americans back to work, bring down the deficit, double digit inflation, full employment act, employment act
6 | economic report, economy is growing, job creation, jobs bill, jobs plan, high prices, wage price, tax increases, tax system, individual income taxes
6 | corporate income tax, sequester
5 | monetary policy, fiscal policy, federal deficit, national debt, public debt, tax rise, tax reform, income tax, tax code, tax rate, gross domestic product
5 | gross national product, debt ceiling, debt limit, central bank rate, austerity, quantitative easing, value added tax, consumer price index
5 | cost of living, economic slump, economic downturn, economic recovery, federal reserve chairman, tax rebate, economic stimulus, stimulus bill, budget battle
5 | budget plan, budget proposal, balance the budget, president budget, tax cutting, tax proposal, tax law, income gap, income inequality, consumer spending
5 | consumer confidence, economic data, job growth, economic forecast, budget surplus, spending bill, budget office, budget resolution, estate tax
5 | alternative minimum tax, flat tax, excise tax, supply side, trickle down, federal spending, spending freeze, wage and price control, full employment
5 | national economy, economic performance, economic program, money market, money market forecast, m3, m2, m1, m 3, m 2, fed, central bank, bundesbank
5 | bank of england, bank of france, liquidity, repurchase agreement, discount rate, base rate, prime rate, lending rate, lombard rate, call money
5 | treasury bill rate, rate swap, industrial output, industrial production, business sales, retail sales, housing starts, inflation rate, price index
5 | cost of living index, wholesale price index, gnp, gdp, jobless, unemployment, leading indicators, durable goods, capacity use, personal income, reserves at
5 | official reserves, gold reserves, foreign reserves, foreign exchange reserves, customer repurchase, temporary reserves, add reserves, money market shortage
5 | money market deficit, oecd economic, tax, economy, stock prices, wall street rally, stocks and bonds, stock index falls, budget bill, economic plan, slowdown
5 | recovery, fed chairman, property taxes, surpluses, stimulus, bear market, bull market, stock plunge, fomc, ecb, hyperinflation, pmi, greenspan, bernanke, yellen
5 | volcker, lagarde, stabilization, receipts, interbank, rescheduling, bush tax, budget talks, budget deal, key rate, borrowing cost, rate setters
5 | reserve bank, rate decision, yield curve, treasury yields, bond market, gilt yields, debt burden, sovereign default, fiscal rules, spending review
5 | autumn statement, autumn budget, spring statement, mini budget, payroll tax, corporation tax, tax shelter, tax season, fiscal stimulus, soft landing
5 | price increases, economic contraction, gdp growth, economic expansion, economic boom, business cycle, nonfarm payrolls, manufacturing output, factory orders
5 | industrial policy, business confidence, consumer sentiment, economic council, budget director, finance bill, appropriations bill, continuing resolution
5 | budget agreement, federal debt, federal expenditures, federal revenues, public finances, treasury secretary, andrew bailey, robert rubin, great depression
5 | double dip, economic stagnation, lost decade, economic reform, economic statistics, business activity, business investment, price stabilization, marriage penalty
5 | paying down, real income, family income, budget we, spend less, deficit by, new jobs, business loans, raises prime, cuts prime, sight deposits, bank reserves
5 | credit instruments, discount notes, bill rates, treasury notes, refinancing accord, debt accord, budget estimates, monetary policy committee
5 | european central bank, bank of canada, debt to gdp, credit rating downgrade, capital gains tax, digital services tax, global minimum tax, fiscal cliff talks
5 | food prices rise, economic policy makers, weekly jobless claims, purchasing managers index, wage price spiral, reduce the deficit, cut the deficit
5 | eliminate the deficit, balancing the budget, bull run economy, good times economy, sales tax holiday, property tax relief, balance our budget, fiscal year budget
5 | investment tax credit, economic opportunity for, broker loan rate, debt offering treasury, federal open market committee, council of economic advisers
5 | chancellor of the exchequer, paul o neill treasury, pay down the debt, paying down the debt, commercial and industrial loans, expenditures, jobless rate
4 | stimulus package, economic policy, economic slowdown, budget cut, deficit reduction, taxpayer, producer price, wholesale price, bond yield, treasury bond
4 | rate cut, rate hike, rate increase, tax break, tax package, tax policy, corporate tax, capital gains, wealth tax, sales tax, tax revenue, tax credit, tax evasion
4 | tax relief, internal revenue, sequestration, government spending, public spending, spending cut, economic indicator, m 1 money supply
4 | dow jones industrial average, dow, stocks surge, market plunge, market turmoil, market slide, market rally, market crash, losing jobs, job losses, jobless claims
4 | slowing economy, weak economy, economic outlook, lower taxes, middle class tax, wealthiest, rebate, surplus, budget gap, tight budget, productivity
4 | recession fears, growth and jobs, inflationary, full recovery, price stability, deficits, budget request, balanced federal budget, overspending, thrift
4 | inventories, current account, balance of payments surplus, consumer price, economist, credit policy, monetary growth, bank rate, debt rescheduling, debt
4 | treasury, budget, stocks tumble, percent growth, tax exemption, tax incentive, selloff, ftse, nikkei, macroeconomic, monetarist, keynesian, taxed
4 | slow growth, stocks drop, stocks plummet, stocks slide, hang seng, per capita, productivity growth, deficit spending, big spenders, fiscal responsibility
4 | fiscal discipline, fiscal restraint, economic health, economic progress, economic strength, economic stability, economic conditions, national income
4 | national product, federal finances, boom times, consumers spend, holiday sales, christmas sales, market sell off, wall street plunge, s p 500, blue chip stocks
4 | economic security of, boom and bust, borrowing, interest
3 | fiscal, taxation, debt crisis, deflation, stagflation, monetary, economic crisis, financial crisis, per capita income, purchasing power, gold standard, irs
3 | imf loan, sovereign debt, capacity utilization, prices, nasdaq, stocks fall, stocks rise, shopping season, income, wages fall, standard of living, prosperity
3 | economic, spending, growth, revenue, belt tightening
3 | savings, wage earners, paychecks
2 | growth rate, currency, recover*, slump, downturn, price rise, price control, bill auction, treasury bill, internal revenue code of 1986, internal revenue code
2 | gross income, deduction for, exclusion from gross income, tax exempt, tax deduction, appropriations, fiscal year, taxpayer relief
1 | finance minister, finance ministry, trillion
`;
