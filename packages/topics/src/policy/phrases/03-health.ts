/** Health (CAP 3): rows `weight | phrases`; a star stands for any ending. */
export const HEALTH = `
8 | stem cell, stem cell research
7 | medicare, medicaid, health care, health insurance, prescription drug, health plan, cancer, aids virus, vaccine, epidemic, medical marijuana, drug company
7 | drug makers, drug prices, tobacco, cancer patients, cancer treatment, cancer research, aids vaccine, influenza vaccine, medicare drug, medicare benefits
7 | medicare premium, medicare fraud, medicaid patients, obesity epidemic, tobacco deal, tobacco lawsuit, tobacco advertising, mental health care, home health care
7 | medical marijuana law, heart disease cancer
6 | health, patients, hospital, doctors, disease, medical, medicine, surgery, smoking, nurses, nhs, cdc, pfizer, merck, novartis, glaxo, moderna, astrazeneca
6 | ozempic, wegovy, vioxx, celebrex, superbug, mammography, monkeypox, marburg, encephalitis, legionnaires, hantavirus, artery, hypertension, angioplasty, stents
6 | cloned, ivf, surrogacy, postpartum, menopause, insomnia, migraine, allergies, asthmatic, adhd, bipolar, anorexia, psychotherapy, psychiatric, concussions
6 | palliative, aca, surgical, pediatricians, fluoridation, eyeglasses, cataract, chiropractor, acupuncture, herbal, ephedra, statin, diabetics, vape, oxycontin
6 | sackler, naloxone, thalidomide, silicosis, crispr, biotechnology, longevity, centenarians, wellness, sedentary, paramedics, resident doctors
6 | general practitioners, family doctor, health officials, health experts, health secretary, health minister, health workers, health clinic, health risk
6 | health benefits, health insurers, health bill, health law, health study, drug administration, eli lilly, novo nordisk, antibiotic resistance, drug resistant
6 | experimental drug, experimental treatment, new drug, aids drug, aids patients, aids research, aids cases, hiv infections, infectious disease
6 | pandemic preparedness, covid 19, coronavirus cases, long covid, booster shot, measles outbreak, cholera outbreak, ebola outbreak, mpox outbreak, flu season
6 | avian influenza, sars outbreak, sars virus, dengue fever, yellow fever, sickle cell, cystic fibrosis, down syndrome, heart surgery, heart patients, heart failure
6 | stroke patients, transplant patients, kidney transplant, liver transplant, organ donation, cloning ban, embryo research, fertility treatment, surrogate mother
6 | premature babies, maternal mortality, maternal deaths, maternity ward, maternity care, pregnant women, hormone replacement, estrogen therapy, hip replacement
6 | plastic surgery, cosmetic surgery, sleep apnea, attention deficit, anxiety disorder, depression treatment, psychiatric hospital, suicide prevention, suicide rate
6 | life support, vegetative state, brain damage, brain tumor, memory loss, dementia care, home health, hospice care, patients rights, patients bill, medical bills
6 | medical debt, obamacare repeal, public option, single payer, universal coverage, uninsured americans, without insurance, hill burton, health manpower
6 | medical education, medical students, nursing shortage, hospital workers, hospital system, dental care, tooth decay, hearing aids, dietary supplement
6 | nutrition labels, childhood obesity, sugary drinks, soda tax, soda ban, junk food, trans fat, salt intake, cholesterol drug, insulin price, cigarette maker
6 | cigarette tax, vaping ban, philip morris, lung disease, asbestos exposure, drug addiction, drug addicts, drug treatment, treatment centers, purdue pharma
6 | overdose deaths, crack babies, heroin users, alcohol consumption, drinking problem, underage drinking, legionnaires disease, blood test, tainted blood
6 | contaminated blood, hepatitis c, genome project, gene editing, genetic disease, dna mapping, biotech company, biomedical research, placebo effect, life span
6 | aging research, physical fitness, disease research, first aid, air ambulance, c d c, weight loss drug, bird flu case, west nile virus, high blood pressure
6 | organs for transplant, mental health services, mentally ill people, alzheimer s disease, social care crisis, nursing home care, health maintenance organizations
6 | lack of insurance, pre existing condition, doctors and nurses, hospital care costs, type 2 diabetes, r j reynolds, black lung benefits, marijuana as medicine
6 | mad cow human, blood supply safety, blood pressure drug, genetic engineering of, disease control and prevention, centers for disease control, h i v infection
6 | end of life care, long term care insurance
5 | healthcare, public health, affordable care act, obamacare, pandemic, vaccin*, coronavirus, covid, ebola, malaria, tuberculosis, mental health, opioid epidemic
5 | opioid crisis, health reform, health coverage, health cost, world health organization, food and drug administration, medical malpractice, aids epidemic, h i v
5 | hiv, measles, polio, influenza, outbreak, national health service, nursing home, health minist*, disease control, bird flu, swine flu, medical research
5 | prescription, drug plan, drug benefit, drug cost, drug research, embryonic, cloning, human cloning, cloned embryo, gene therapy, genome, human genome
5 | genetic test, breast cancer, prostate cancer, lung cancer, cancer drug, blood pressure, heart attack, heart disease, heart device, artificial heart, study finds
5 | mentally ill, mental illness, mental hospital, medical device, medical study, medical error, west nile, flu shot, flu vaccine, flu, health maintenance
5 | patients bill of rights, tobacco company, tobacco industry, tobacco settlement, tobacco bill, smokers, secondhand smoke, anti smoking, antismoking, organ donor
5 | organ transplant, breast implant, sleep disorder, eating disorder, medical school, medical record, emergency room, public hospital, health system, health service
5 | health center, health professional, social security act medicare, title xviii, public health service act, part b of medicare, nursing, dental, dentist
5 | birth defect, infant, pregnancy, prenatal, teen pregnancy, fertility, drug abuse prevention, substance abuse, alcoholism, drunken, alcohol, treatment program
5 | blood supply, donor, kidney dialysis, medical assistance, medical benefits, health insurance portability, long term care, hospital care, communicable disease
5 | surgeon general, operating room, anesthesia, pacemaker, dialysis, biopsy, chemotherapy, radiation treatment, leukemia, melanoma, epilepsy, parkinson*
5 | multiple sclerosis, osteoporosis, heart bypass, cardiac, cardiolog*, pediatric*, obstetric*, midwives, caesarean, cesarean, in vitro, fertility clinic
5 | infertility, miscarriage, breast feeding, infant deaths, birth control, contraceptive, condom, syphilis, gonorrhea, herpes, smallpox, rabies, plague
5 | lyme disease, meningitis, pneumonia, bronchitis, viruses, bacteria, germ, microbe*, vaccination, immunization, inoculat*, contagious, infectious, assisted living
5 | schizophren*, depression drug, prozac, ritalin, psychiatrist, psychologist, autistic, alzheimer s, brain injury, coma, paralysis, paralyzed, spinal cord
5 | wheelchair, prosthe*, hearing loss, blindness, eyesight, vitamins, supplements, overweight, calorie*, dieters, nicotine, alcoholic, drinking age, binge drinking
5 | rehab, detox, needle exchange, paramedic*, h m o s, copayment, deductibles, insurers pay, generic drug, drug approval, f d a, blood donors, blood bank, dna of
5 | gene for, genetic testing, biomedical
4 | physician, medical care, clinic, virus, infection, obesity, diabetes, alzheimer*, dementia, clinical trial, drugmaker, fda, surgeon, transplant, cholera, zika
4 | mpox, quarantine, lockdown, face mask, infant mortality, life expectancy, addiction, opioid, overdose, fentanyl overdose, drug abuse, alcohol abuse, vaping
4 | e cigarette, asthma, hepatitis, sars, anthrax vaccine, asbestos disease, pharmaceutical, hospice, stroke, autism, assisted suicide, euthanasia, dengue, cigarette
4 | health emergency, h m o, hmo, managed care, pharmacy, drugs for, premiums, insured, uninsured, treatment, disorder, brain, cholesterol, protein, diet, healthy
4 | sick, ill, aids, elderly care, pills, pharmac*, research, octuplet, twins born, newborn, hospital merger, malpractice, side effect, drug trial, placebo, genetic
4 | gene, estrogen, hormone therapy, methadone, viagra, sperm, embryo, fetal, h m o plan, cell, toxic shock, immune, arthritis, aspirin, weight loss, obese, fat
3 | antibiotic, immuniz*, epidemiolog*, symptom, ambulance, midwife, psychiatr*, psycholog*, insulin, antidepressant, suicide, steroid, infected, heroin addict*
3 | nutrition, food safety, salmonella, e coli, tumor, hormone, mammogram, medication, nih, painkiller, lung, kidney, contaminated, study, illness, experiment
3 | therapy, heart, blood, bone, breast, risk, cure, pain, aging, drug
2 | care, insurer, syndrome, h m os, test result, ward
1 | diagnos*, elderly, coverage
`;
