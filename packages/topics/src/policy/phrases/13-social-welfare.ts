/** Social Welfare (CAP 13): rows `weight | phrases`; a star stands for any ending. */
export const SOCIAL_WELFARE = `
5 | social security, food stamp, welfare reform, welfare benefit, welfare recipient, child poverty, anti poverty, poverty line, social welfare, disability benefit, food bank, pension reform, old age pension, supplemental nutrition, aid to families with dependent children, universal basic income, child benefit, universal credit, social assistance, elderly care, foster care, welfare state, low income family, old age and survivors, winter fuel payment, state pension, school meals
4 | poverty, welfare, low income, benefits cut, entitlement, hunger, food insecurity, volunteer*, charity, charities, social worker, social service, social safety net, safety net, pensioner, supplemental security income, disabled, snap benefit, meals on wheels, child tax credit, child care, day care, needy, social care, soup kitchen, philanthrop*
3 | poor, elderly, senior citizen, retiree, pension, retirement, benefits, disability, donation, nonprofit, foster child*, orphan, boys club, americorps
2 | aid recipient, inequality, caregiver, family, aging
1 | relief, needs, older
`;
