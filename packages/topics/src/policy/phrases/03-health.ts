/** Health (CAP 3): rows `weight | phrases`; a star stands for any ending. */
export const HEALTH = `
8 | stem cell, stem cell research
8 | title xix of the social security, title xviii of the social security, part b of title xviii, biological threat, biological threats
8 | medical emergency preparedness
7 | medicare, medicaid, health insurance, prescription drug, health plan, cancer, aids virus, vaccine, epidemic, medical marijuana, drug company
7 | drug makers, drug prices, tobacco, patients, measles, cholera, mpox, nhs, cancer patients, cancer treatment, cancer research, aids vaccine, influenza vaccine
7 | medicare drug, medicare benefits, medicare premium, medicare fraud, medicaid patients, obesity epidemic, tobacco deal, tobacco lawsuit, tobacco advertising
7 | mental health care, home health care, medical marijuana law, heart disease cancer, health care
6 | health, hospital, doctors, disease, medical, medicine, surgery, smoking, nurses, pharmacy, cdc, pfizer, merck, novartis, glaxo, moderna, astrazeneca, ozempic
6 | wegovy, vioxx, celebrex, superbug, mammography, monkeypox, marburg, encephalitis, legionnaires, hantavirus, artery, hypertension, angioplasty, stents, cloned
6 | ivf, surrogacy, postpartum, menopause, insomnia, migraine, allergies, asthmatic, adhd, bipolar, anorexia, psychotherapy, psychiatric, concussions, palliative
6 | aca, surgical, pediatricians, fluoridation, eyeglasses, cataract, chiropractor, acupuncture, herbal, ephedra, statin, diabetics, vape, oxycontin, sackler
6 | naloxone, thalidomide, silicosis, crispr, biotechnology, longevity, centenarians, wellness, sedentary, paramedics, resident doctors, general practitioners
6 | family doctor, health officials, health experts, health secretary, health minister, health workers, health clinic, health risk, health benefits, health insurers
6 | health bill, health law, health study, drug administration, eli lilly, novo nordisk, antibiotic resistance, drug resistant, experimental drug
6 | experimental treatment, new drug, aids drug, aids patients, aids research, aids cases, hiv infections, infectious disease, pandemic preparedness, covid 19
6 | coronavirus cases, long covid, booster shot, measles outbreak, cholera outbreak, ebola outbreak, mpox outbreak, flu season, avian influenza, sars outbreak
6 | sars virus, dengue fever, yellow fever, sickle cell, cystic fibrosis, down syndrome, heart surgery, heart patients, heart failure, stroke patients
6 | transplant patients, kidney transplant, liver transplant, organ donation, cloning ban, embryo research, fertility treatment, surrogate mother, premature babies
6 | maternal mortality, maternal deaths, maternity ward, maternity care, pregnant women, hormone replacement, estrogen therapy, hip replacement, plastic surgery
6 | cosmetic surgery, sleep apnea, attention deficit, anxiety disorder, depression treatment, psychiatric hospital, suicide prevention, suicide rate, life support
6 | vegetative state, brain damage, brain tumor, memory loss, dementia care, home health, hospice care, patients rights, patients bill, medical bills, medical debt
6 | obamacare repeal, public option, single payer, universal coverage, uninsured americans, without insurance, hill burton, health manpower, medical education
6 | medical students, nursing shortage, hospital workers, hospital system, dental care, tooth decay, hearing aids, dietary supplement, nutrition labels
6 | childhood obesity, sugary drinks, soda tax, soda ban, junk food, trans fat, salt intake, cholesterol drug, insulin price, cigarette maker, cigarette tax
6 | vaping ban, philip morris, lung disease, asbestos exposure, drug addiction, drug addicts, drug treatment, treatment centers, purdue pharma, overdose deaths
6 | crack babies, heroin users, alcohol consumption, drinking problem, underage drinking, legionnaires disease, blood test, tainted blood, contaminated blood
6 | hepatitis c, genome project, gene editing, genetic disease, dna mapping, biotech company, biomedical research, placebo effect, life span, aging research
6 | physical fitness, disease research, first aid, air ambulance, c d c, weight loss drug, bird flu case, west nile virus, high blood pressure, organs for transplant
6 | mental health services, mentally ill people, alzheimer s disease, social care crisis, nursing home care, health maintenance organizations, lack of insurance
6 | pre existing condition, doctors and nurses, hospital care costs, type 2 diabetes, r j reynolds, black lung benefits, marijuana as medicine, mad cow human
6 | blood supply safety, blood pressure drug, genetic engineering of, disease control and prevention, centers for disease control, h i v infection, end of life care
6 | long term care insurance, jabs, pharmacist, global health emergency, injections
6 | prescription drugs, our seniors health, bill of rights for patients, preexisting conditions, pre existing conditions, medical liability
6 | lawsuit against doctors, catastrophic illness, sickness, medical science, drug use, drug testing, using drugs, use drugs, using illegal drugs, addicted
6 | addicts, antidrug education, drug education, demand for drugs, tobacco companies, cigarettes, nursing homes, your doctor, medicines
6 | health savings accounts, health costs, cost of health, health centers, maternal and child, crippling
6 | opioids, cost of prescription, socialized medicine, national health insurance, health security, mental retardation, war on cancer, kidney disease
6 | childhood cancer, cure for cancer, hospital construction, health insurance companies, health professions, health program, care of the sick
5 | healthcare, public health, affordable care act, obamacare, pandemic, vaccin*, coronavirus, covid, ebola, malaria, tuberculosis, mental health, opioid epidemic
5 | opioid crisis, health reform, health coverage, health cost, world health organization, food and drug administration, medical malpractice, aids epidemic, h i v
5 | hiv, polio, influenza, outbreak, national health service, nursing home, health minist*, disease control, bird flu, swine flu, medical research, prescription
5 | drug plan, drug benefit, drug cost, drug research, embryonic, cloning, human cloning, cloned embryo, gene therapy, genome, human genome, genetic test
5 | breast cancer, prostate cancer, lung cancer, cancer drug, blood pressure, heart attack, heart disease, heart device, artificial heart, study finds, mentally ill
5 | mental illness, mental hospital, medical device, medical study, medical error, west nile, flu shot, flu vaccine, flu, health maintenance, patients bill of rights
5 | tobacco company, tobacco industry, tobacco settlement, tobacco bill, smokers, secondhand smoke, anti smoking, antismoking, organ donor, organ transplant
5 | breast implant, sleep disorder, eating disorder, medical school, medical record, emergency room, public hospital, health system, health service, health center
5 | health professional, social security act medicare, title xviii, public health service act, part b of medicare, nursing, dental, dentist, birth defect, infant
5 | pregnancy, prenatal, teen pregnancy, fertility, drug abuse prevention, substance abuse, alcoholism, drunken, alcohol, treatment program, blood supply, donor
5 | kidney dialysis, medical assistance, medical benefits, health insurance portability, long term care, hospital care, communicable disease, surgeon general
5 | operating room, anesthesia, pacemaker, dialysis, biopsy, chemotherapy, radiation treatment, leukemia, melanoma, epilepsy, parkinson*, multiple sclerosis
5 | osteoporosis, heart bypass, cardiac, cardiolog*, pediatric*, obstetric*, midwives, caesarean, cesarean, in vitro, fertility clinic, infertility, miscarriage
5 | breast feeding, infant deaths, birth control, contraceptive, condom, syphilis, gonorrhea, herpes, smallpox, rabies, plague, lyme disease, meningitis, pneumonia
5 | bronchitis, viruses, bacteria, germ, microbe*, vaccination, immunization, inoculat*, contagious, infectious, assisted living, schizophren*, depression drug
5 | prozac, ritalin, psychiatrist, psychologist, autistic, alzheimer s, brain injury, coma, paralysis, paralyzed, spinal cord, wheelchair, prosthe*, hearing loss
5 | blindness, eyesight, vitamins, overweight, calorie*, dieters, nicotine, alcoholic, drinking age, binge drinking, rehab, detox, needle exchange
5 | paramedic*, h m o s, copayment, deductibles, insurers pay, generic drug, drug approval, f d a, blood donors, blood bank, dna of, gene for, genetic testing
5 | biomedical, global emergency, new strain, variant, new variant, supplements
4 | physician, medical care, clinic, virus, infection, obesity, diabetes, alzheimer*, dementia, clinical trial, drugmaker, fda, surgeon, transplant, zika, quarantine
4 | lockdown, face mask, infant mortality, life expectancy, addiction, opioid, overdose, fentanyl overdose, drug abuse, alcohol abuse, vaping, e cigarette, asthma
4 | hepatitis, sars, anthrax vaccine, asbestos disease, pharmaceutical, hospice, stroke, autism, assisted suicide, euthanasia, dengue, cigarette, health emergency
4 | h m o, hmo, managed care, drugs for, premiums, insured, uninsured, treatment, disorder, brain, cholesterol, protein, diet, healthy, sick, ill, aids, elderly care
4 | pills, pharmac*, research, octuplet, twins born, newborn, hospital merger, malpractice, side effect, drug trial, placebo, genetic, gene, estrogen
4 | hormone therapy, methadone, viagra, sperm, embryo, fetal, h m o plan, cell, toxic shock, immune, arthritis, aspirin, weight loss, obese, fat
3 | antibiotic, immuniz*, epidemiolog*, symptom, ambulance, midwife, psychiatr*, psycholog*, insulin, antidepressant, suicide, steroid, infected, heroin addict*
3 | nutrition, food safety, salmonella, e coli, tumor, hormone, mammogram, medication, nih, painkiller, lung, kidney, contaminated, study, illness, experiment
3 | therapy, heart, blood, bone, breast, risk, cure, pain, aging, drug
2 | care, insurer, syndrome, h m os, test result, ward
1 | diagnos*, elderly, coverage
`;
