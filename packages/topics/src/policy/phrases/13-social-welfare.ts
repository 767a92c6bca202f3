/** Social Welfare (CAP 13): rows `weight | phrases`; a star stands for any ending. */
export const SOCIAL_WELFARE = `
8 | welfare, social security, food stamps, disability benefit, state pension, benefits cut, welfare workers, welfare fraud, welfare aid, welfare spending
8 | welfare reform bill, medicaid and welfare, social security benefits, social security fund, social security privatization, social security bill
8 | social security tax, social security debate, social security recipients, welfare cuts disabled, welfare to work program, social security trust fund
8 | health and human services welfare, personal independence payment, pension age
7 | school lunch act, summer food service, summer food, individual development accounts
6 | poverty, the poor, charity, wic, poorest, impoverished, antipoverty, volunteering, charitable, childcare, nannies, orphanage, orphaned, carers, fatherless
6 | workfare program, workfare workers, food drive, food programs, food assistance, free meals, school breakfast, free lunches, nutrition assistance, snap cuts
6 | personal accounts, retirement security, older people, older citizens, elder care, elderly americans, the needy, neediest cases, needy children, needy families
6 | needy people, poor children, poor americans, poor mothers, poor parents, poor women, poorest families, the hungry, hungry children, hungry people, rural poverty
6 | child allowance, benefit cap, benefits system, disability payments, disability insurance, the disabled, vocational rehabilitation, rehabilitation services
6 | guide dogs, care homes, adult homes, residential care, social work, human services, social insurance, community services, community action, vista volunteers
6 | americorps program, volunteer service, voluntary organizations, nonprofit groups, nonprofit organizations, charitable donations, charity fund, charity scandal
6 | charity drive, giving pledge, united way, catholic charities, goodwill industries, foundation gives, teenage mothers, unwed mothers, single mothers
6 | single parents, fathers absent, family assistance, family services, family support, guaranteed income, basic income, winter fuel, pip payments, food aid poor
6 | hunger in america, w i c, private retirement accounts, personal retirement accounts, retirement age rise, raise retirement age, state pension age
6 | old age insurance, elderly care costs, aging population care, aid for elderly, low income people, low income americans, low income workers, anti poverty programs
6 | two child benefit, group homes for, social programs cuts, social services cuts, head start poverty, national service program, habitat for humanity
6 | red cross funds, red cross donations, shelters for women, day care centers, day care costs, day care workers, child care costs, child care workers
6 | child care program, child care subsidies, child care aid, child care crisis, child care centers, homeless veterans aid, universal credit cut
6 | faith based charities, old age assistance act, aid to the elderly, earned income tax credit, rehabilitation of the handicapped, peace corps volunteers home
6 | universal basic income trial
6 | welfare rolls, war against poverty, our elderly, retirement accounts, payroll taxes benefit, faith based, religious groups, charities, charitable giving
6 | armies of compassion, compassion, volunteer, freedom corps, service corps, community service, citizen service, the fatherless, those in need
6 | disabled americans, americans with disabilities, trust fund, economic opportunity act, great society programs, child nutrition, public assistance
6 | disadvantaged, truly needy
6 | aid to families, old age pensions, privatize social security, people in need, help the needy, food for the hungry, aid to the blind
6 | welfare dependency, lift people out of poverty, live in poverty, out of poverty, low income families, faith based organizations
5 | welfare reform, welfare benefit, welfare recipient, child poverty, anti poverty, poverty line, social welfare, food bank, pension reform, old age pension
5 | supplemental nutrition, aid to families with dependent children, universal basic income, child benefit, universal credit, social assistance, elderly care
5 | foster care, welfare state, low income family, old age and survivors, winter fuel payment, school meals, welfare law, welfare bill, welfare overhaul
5 | welfare plan, welfare program, welfare roll, welfare system, new welfare, welfare cuts, welfare to work, welfare families, neediest, social security plan
5 | social security reform, social security system, private accounts, social security act, old age assistance, senior citizens, older americans, poor people
5 | poor families, poverty program, war on poverty, economic opportunity, school lunch program, hunger, hungry, volunteers, volunteer work, national service
5 | disabled people benefit, child care, day care, dependent children, aid to the poor, homeless aid, survivors insurance, survivor benefit, red cross, 9 11 charity
5 | social services, nutrition program, meals for, food pantry, welfare mother, workfare, on welfare, off welfare, retirees benefits, elderly poor, volunteerism
5 | salvation army, group home, foster children, dependency, underprivileged, hardship, parenting, mentors, mentoring, seniors, less fortunate, self sufficiency
5 | human needs, golden years, young mothers, older workers retire, faith based groups
4 | low income, entitlement, food insecurity, volunteer*, social worker, social safety net, safety net, pensioner, supplemental security income, disabled
4 | snap benefit, meals on wheels, child tax credit, social care, soup kitchen, philanthrop*, recipients, needy, handicapped, social programs, poverty rate, aged
4 | elderly people, philanthropist, philanthropy
3 | poor, elderly, retiree, pension, retirement, benefits, disability, donation, nonprofit, foster child*, orphan, boys club, americorps
2 | aid recipient, inequality, caregiver, family, aging
1 | relief, needs, older
`;
