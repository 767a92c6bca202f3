/** Domestic Commerce (CAP 15): rows `weight | phrases`; a star stands for any ending. */
export const DOMESTIC_COMMERCE = `
8 | antitrust, antitrust charges, antitrust settlement, antitrust ruling, antitrust lawsuit, antitrust investigation, antitrust laws suit, antitrust law case
7 | antitrust case, antitrust suit, antitrust trial, antitrust law, antitrust inquiry, merger, hostile takeover, insider trading, corporate merger, merger deal
7 | merger talks, mergers and acquisitions, bank merger plan, tobacco company merger
7 | crib safety, consumer product safety, flammability, disaster loans, emergency disaster, relief from damages, supplemental appropriations for disaster
6 | takeover, bankruptcy, copyright, steroids, disaster relief, hurricane relief, small business, monopoly, monopolist, ftc, dealmaker, divest
6 | divestiture, divestment, stockbroker, ipos, investing, barclays, hsbc, merrill, salomon, aig, thrifts, insolvency, insolvent, reinsurance, kpmg, deloitte
6 | pricewaterhousecoopers, skilling, tyco, adelphia, imclone, healthsouth, ftx, wirecard, theranos, wework, crypto, stablecoin, binance, coinbase, memecoin, nft
6 | fintech, copyrighted, napster, grokster, pirated, telemarketing, telemarketers, marketers, logo, overtourism, hoteliers, disneyland, gamblers, bookmaker, betting
6 | powerball, wagering, doping, antidoping, balco, ballpark, ticketmaster, scalpers, restaurateur, mcdonalds, starbucks, pepsi, pepsico, kraft, nestle, unilever
6 | nike, adidas, gucci, lvmh, tiffany, perfume, diamonds, jewelry, jewelers, ebay, alibaba, shein, temu, walmart, kmart, sears, woolworth, costco, tesco, sainsbury
6 | carrefour, aldi, grocers, bodega, shopkeepers, storekeepers, boutique, businessman, businessmen, businesswoman, industrialist, magnate, mogul, brewery, whiskey
6 | champagne, gm, chrysler, daimlerchrysler, daimler, volkswagen, toyota, honda, nissan, hyundai, stellantis, bmw, tesla, byd, siemens, kodak, xerox, sony, hewlett
6 | viacom, bertelsmann, vivendi, buffett, icahn, milken, boesky, blackstone, blackrock, kkr, carlyle, softbank, katrina, evacuees, aluminum, bhp, glencore
6 | competition authority, competition law, competition regulator, consumer agency, consumer group, consumer advocates, consumer fraud, consumer rights, unsafe toys
6 | toy recall, faulty product, defective products, corporate takeover, corporate raider, corporate boards, corporate chief, corporate executives
6 | corporate accounting, corporate earnings, corporate giant, corporate ethics, corporate lobbying, corporate reform, corporate responsibility, corporate bonds
6 | corporate law, corporate welfare, merged company, takeover battle, to buy, will buy, bought by, buyout firm, deal makers, spinning off, joint venture
6 | company chairman, boardroom battle, proxy fight, shareholder revolt, shareholder suit, shareholders meeting, stockholders meeting, pay packages, golden parachute
6 | banker bonuses, earnings report, earnings fall, earnings rise, profits fall, profits rise, profits surge, profits jump, profit warning, record profit
6 | reports loss, loss widens, net income, quarterly results, quarterly profit, annual results, sales fall, sales growth, share buyback, stock fraud, stock scandal
6 | stock sale, stock deal, stock swap, stock analysts, stock brokers, stock listing, stock trades, stock picks, new stock, big board, public offering, ipo market
6 | goes public, going public, securities law, securities regulators, sec charges, insider trades, money manager, fund manager, index fund, venture capitalist
6 | tech startups, unicorn startup, angel investors, small investors, investor confidence, investment bankers, investment banking, investment firm, investment fund
6 | big banks, bank regulation, bank regulators, bank rescue, bank collapse, bank run, bank fees, bank account, bank loans, bankers association, banking crisis
6 | banking bill, banking laws, banking industry, banking scandal, banking reform, banking secrecy, credit suisse, deutsche bank, wells fargo, morgan stanley
6 | chase manhattan, citigroup chief, lehman brothers, bear stearns, credit bureau, credit reports, debt collectors, payday loans, payday lenders, predatory lending
6 | lending practices, small loans, personal finance, bankruptcy judge, insurance fraud, insurance rates, insurance premiums, insurance regulators, insurance claims
6 | insurance giant, auto insurance, car insurance, life insurance, life insurers, crop insurers, liability insurance, liability law, liability suits
6 | terrorism insurance, commercial insurance, property insurance, accounting rules, accounting practices, accounting industry, accounting irregularities, audit firm
6 | arthur andersen, ernst young, enron case, enron collapse, enron executives, enron trial, kenneth lay, ken lay, global crossing, martha stewart, bernard madoff
6 | bankman fried, elizabeth holmes, crypto firms, digital currency, copyright law, copyright case, intellectual property, patent case, patent dispute
6 | patent protection, patent office, patent ruling, trade secrets, music downloads, file sharing, online music, video piracy, counterfeit handbags
6 | commercial speech, junk mail, false advertising, advertising agency, advertising industry, ad agency, ads for, tourism industry, tourism boom, tourist trade
6 | tourist attraction, travel industry, travel agencies, hotel chain, hotel industry, hotel owner, hotel rooms, airbnb hosts, disney world, walt disney
6 | disney company, amusement park, atlantic city, casino operator, casino owner, casino industry, casino gambling, gambling industry, internet gambling
6 | betting scandal, lottery jackpot, mega millions, racetracks betting, sports book, sports gambling, steroid scandal, steroids inquiry, steroids hearing
6 | performance enhancing, doping scandal, barry bonds, bonds steroid, baseball commissioner, baseball owners, team owners, sports business, sports league
6 | players union, salary cap, luxury boxes, stadium plan, stadium deal, new arena, arena deal, ticket prices, restaurant industry, restaurant owners, burger king
6 | coca cola, anheuser busch, procter gamble, louis vuitton, luxury goods, de beers, retail chain, retail giant, retail industry, retail store, retail theft
6 | online retailer, online shopping, internet shopping, e commerce, amazon com, amazon warehouse, amazon prime, target stores, k mart, macy s, bloomingdale s
6 | home depot, supermarket chain, grocery stores, grocery chain, corner stores, convenience stores, shop owners, holiday shopping, christmas shopping, black friday
6 | cyber monday, shopping center, mall owners, store closings, chain stores, business owners, business leaders, business groups, business executives
6 | business community, business regulation, business failure, business empire, business world, family business, big business, richest man, oligarch business
6 | manufacturing plant, manufacturing sector, factory closing, factory closes, factory closure, auto plant, assembly plant, assembly line, steel plant, steel mill
6 | steel makers, us steel, nippon steel, bethlehem steel, textile mill, garment industry, garment factories, clothing stores, shoe company, paper mill
6 | chemical company, chemical industry, plastics maker, liquor stores, liquor licenses, wine sales, g m, ford motor, tesla sales, rolls royce, general electric, g e
6 | samsung profit, disney deal, berkshire hathaway, disaster declaration, disaster agency, fema chief, fema director, hurricane aid, hurricane recovery
6 | hurricane response, storm recovery, storm aid, hurricane katrina, katrina victims, katrina aid, katrina evacuees, flood relief, flood aid, earthquake insurance
6 | earthquake relief, levees katrina, relief funds, wildfire insurance, commodity prices, commodity traders, commodities market, mercantile exchange
6 | futures markets, gold miners, copper prices, copper mine, iron ore, steel prices, mining giant, rio tinto, federal trade commission, f t c
6 | consumer prices credit, product safety commission, corporate fraud trial, corporate governance reform, corporate profits fall, to be acquired
6 | private equity firm, chief financial officer, chief operating officer, company s chairman, founder of company, annual meeting shareholders, bonuses for bankers
6 | net loss for, first quarter earnings, third quarter earnings, second quarter earnings, share price falls, stock exchange chief, stock market regulation
6 | securities fraud charges, hedge fund manager, mutual fund industry, mutual fund scandal, venture capital firms, start up company, bank robbery insurance
6 | silicon valley bank, bank of america, j p morgan, a i g, american international group, s l crisis, credit card companies, credit card rates, credit card fees
6 | credit rating agencies, insurance companies storms, insurance coverage disaster, accounting fraud case, enron s collapse, martha stewart trial
6 | copyright infringement suit, do not call, commercials on tv, super bowl ads, las vegas casino, atlantic city casinos, steroids in baseball
6 | performance enhancing drugs, lance armstrong doping, olympics ticket sales, fast food chains, wal mart stores, j c penney, toys r us, mom and pop
6 | small business owners, small business loans, small business investment, business school business, world s richest, family owned company, manufacturing jobs move
6 | general motors bankruptcy, ford motor company, time warner deal, rupert murdoch sale, george soros fund, bill gates fortune, jeff bezos fortune
6 | donald trump casinos, trump organization fraud, sovereign wealth fund, natural disaster aid, emergency management agency, hurricane victims aid
6 | storm victims aid, flood damage aid, storm damage insurance, crop disaster aid, rebuilding new orleans, new orleans rebuilding, new orleans recovery
6 | rebuilding homes storm, price of gold, consumer financial protection bureau, consumer product safety commission, board of directors vote, new york stock exchange
6 | s e c chairman, s e c inquiry, f e m a, federal response to hurricane, chicago board of trade
6 | small businesses, disaster assistance, disaster insurance, corporate scandals, financial institutions, monopolies, entrepreneurs, shareholders
6 | manufacturers, commerce department
6 | securities and exchange, securities firms, securities fraud, securities laws, securities industry, securities house, securities houses, securities market
6 | securities dealer, securities dealers, securities analysts, securities trading, mortgage backed securities
6 | financial reform, wall street reform, credit cards, flood victims relief, drought relief, rebuild after, monopolistic, recalls, buying
5 | securities and exchange commission, anti trust, consumer protection, credit card, hedge fund, initial public offering, shareholder, bank failure, bank bailout
5 | wall street, banking system, banking regulation, savings and loan, corporate governance, accounting scandal, tender offer, leveraged buyout, private equity
5 | net profit, quarterly earnings, product liability, flood insurance, trademark, copyright infringement, casino, gambling, consumer safety, fourth quarter net
5 | corporate fraud, venture capital, cryptocurrency, bitcoin, bond insurer, insurance industry, merge, megadeal, to acquire, buys, disaster response
5 | response to hurricane, reconstruction of new orleans, disaster area, disaster victims, emergency management, flood victims, rebuilding after, corporate scandal
5 | corporate, corporate america, accounting, accounting firm, auditors, accounting fraud, s e c, insurance companies, insurers, homeowners insurance, bankrupt
5 | bankruptcy court, bankruptcy law, chief executive, ex chief, former chief executive, c e o, pay of executives, executive pay, steroid use, online gambling
5 | indian casino, gaming, lottery, horse betting, sports betting, stadium, new stadium, sports team owner, patents, piracy, music piracy, downloading music
5 | credit card debt, consumer debt, consumers, consumer product, product safety, product recall, tourists, tourism, hotel, restaurants, shopping mall, superstore
5 | discount store, department store, wal mart, small business administration, retailing, bank merger, banks merge, banking, thrift institution, savings bank
5 | savings institution, bank holding company, deposit insurance, federal deposit insurance, truth in lending, commodities exchange, futures trading, mutual funds
5 | brokerages, brokers, trading scandal, wall st, stock exchange, stock trading, nyse, shares, stockholder, investors, venture, ad campaign, advertisers
5 | advertising, cable company merger, disaster loan, flood control insurance, securities exchange act, securities act, mining company, mine output, holding company
5 | qtly dividend, qtr net, shr loss, oper shr, shr profit, shr, net loss, mln vs, cts a share, dlrs a share, year net, avg shrs, sets quarterly, sets payout
5 | pay date, record date, acquisition of, agreed to buy, completes acquisition, completed the sale, buys stake, sells unit, letter of intent, takeover bid, tender
5 | buyout offer, pct stake, sec filing, stake in, common shares, outstanding shares, stock dividend, poison pill, initial public, offering of, revenues, sales rose
5 | earnings per share, operating profit, pretax profit, writedown, subsidiary, management buyout, board approved, cts vs, shr cts, oper net, qtly, gold mine
5 | gold prices, copper, aluminium, zinc, nickel, tin, silver, metal market, metal price, steel, stock index futures, financial futures, title 17, title 11, boxing
5 | horse racing wagers, wagers, patent law, pyramid scheme, product labeling, board of directors, merging, spinoff, spin off, i p o, stock offering, stock options
5 | losses, quarterly loss, sales slump, layoffs at company, c e o s, executive suite, corporate profits, start ups, discounter, fast food, restaurant chain
5 | soft drink, beer, brewer, liquor, wine, toys, toy maker, cosmetics, apparel, clothing maker, shoe, sneaker, marketing, commercials, lawsuit against company
5 | class action, recall of toys, cartel, trustbusters, bankers, credit union, mortgage lender, securities firm, trading floor, day traders, commodities, accountant
5 | bookkeeping, fraud at company, whistleblower at company, slot machines, travel agent, resort, theme park, counterfeit goods, software piracy, factories
5 | plant closing, steel industry, auto maker, banks
4 | bailout, share price, dow jones, nasdaq, acquisition, earnings, profit, futures exchange, commodity futures, lender, retailer, startup
4 | investment bank, goldman sachs, lehman, jpmorgan, citigroup, citicorp, merrill lynch, chapter 11, chapter 7, fraud investor, enron, worldcom, ponzi, madoff
4 | franchise, buyout, deregulation, price fixing, cartel office, auto industry, automaker, carmaker, general motors, manufacturing, manufacturer, steelmaker
4 | supermarket, tobacco settlement, stock split, preferred stock, common stock, debenture, eurobond, fema, disaster aid, sports franchise, stadium financing
4 | company, dividend, firms, corporation, executives, brokerage firm, stocks, entrepreneur, conglomerate, auction house, acquire, retail*, brand name
4 | store, boardroom, gold, metals, mine, mining, versus microsoft, andersen, rare earths, businesses, loan
3 | ceo, bond, financial, finance, sales, investment, creditor, credit, customer, retail, brand, liability, commerce, wealth, billionaire, tycoon, stake, unit of
3 | holdings, inc, corp, net, quarterly, deal, sells, buyer, industry, merchant, stock market, market
2 | owner, product, mall, shopper, shopping, money, competition, purchase, portfolio, regulators, price, trader, billion deal, trading, fund, sold, bid
1 | trade, plant, cash
`;
