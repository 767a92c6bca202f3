/** Education (CAP 6): rows `weight | phrases`; a star stands for any ending. */
export const EDUCATION = `
5 | education, school, teacher, student loan, university, universities, higher education, college tuition, tuition, charter school, public school, school voucher, school board, classroom, elementary school, high school, no child left behind, common core, special education, school district, curriculum, head start, preschool, kindergarten, school lunch, vocational training, literacy, student debt, school choice, higher education act, elementary and secondary education, bilingual education
4 | college, student, campus, pupil, test score, standardized test, graduation rate, scholarship, academic, professor, dropout, pell grant, educator, superintendent, admission, homeschool*, private school, illiteracy, school funding, teachers union, exam, schooling, homework, school teacher, ivy league, textbook
3 | harvard, yale, princeton, stanford, degree, undergraduate, learning, sat score, reading score, principal, class size, fraternity, faculty, book ban, phonics, prom
2 | teach, teaching, graduate, math, youth, enrollment, schoolchildren, child care
1 | children, learn
`;
