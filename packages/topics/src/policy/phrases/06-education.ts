/** Education (CAP 6): rows `weight | phrases`; a star stands for any ending. */
export const EDUCATION = `
8 | gcse, a level, exam results
7 | school, teachers, students, education, college, university, school board, classroom, pupils, public schools, school reform, school finance, school spending
7 | school budget, school money, school principals, school leaders, school officials, school buses, school violence, school dropout, school takeover, city schools
7 | neighborhood schools, segregated schools, math teachers, teacher pay, teacher tenure, gifted students, college campus, college campuses, college aid
7 | college loans, college applicants, college freshmen, college degrees, black colleges, harvard university, yale university, university president
7 | university students, university professors, student protesters, student athletes, foreign students, international students, education officials, education aid
7 | education spending, education budget, education policy, science education, math education, parkland school, school library, school boards elections
7 | school district superintendent, school choice program, school test scores, school year begins, inner city schools, special needs students, women s colleges
7 | ivy league schools, student protest encampment, student loan forgiveness, student loan relief, student loan debt, aid to education, evolution debate schools
7 | school prayer ban, cellphone ban schools, school meals standards, college admissions scandal, g i bill education, federal aid to education, phone ban in schools
7 | loan forgiveness, loan cancellation, student loan interest, early learning
6 | schoolteacher, schoolgirls, schoolboys, tutors, academia, absenteeism, ofsted, columbine, littleton, uvalde, newtown, plagiarism, librarians
6 | curriculum standards, academic standards, standardized testing, reading skills, reading instruction, teaching reading, home schooling, home schooled
6 | bilingual classes, english learners, harvard president, adjunct professors, academic freedom, campus protest, campus protesters, tuition fees, tuition increase
6 | tuition costs, educational opportunity, educational standards, educational system, adult literacy, first graders, third graders, fourth graders, eighth graders
6 | spelling bee, science fair, intelligent design, creation science, sex ed, sandy hook, admissions policy, admissions office, legacy admissions, cheating scandal
6 | diplomas mills, fraternity hazing, tuition tax credit, board of regents, pass rates, exam grades
6 | every child, learn to read, classrooms, pell grants, colleges, college education, elementary and secondary, vocational education, community colleges
6 | scholarships, student loans, national standards, test scores, charter schools, math and science, mathematics, excellence in education, school districts
6 | local schools, results oriented
6 | accountability for results, accountability in our schools, accountability in education, standards and accountability, high standards for our schools
6 | high academic standards
6 | federal aid for schools, teachers salaries, race to the top, universal preschool, school buildings, classroom teachers, graduate from high school
6 | high school diploma, high school graduates, dropouts, good schools, better schools, school discipline, afford college, cost of college
5 | student loan, higher education, college tuition, tuition, charter school, elementary school, high school, no child left behind, common core, special education
5 | school district, head start, preschool, kindergarten, school lunch, vocational training, literacy, student debt, school choice, higher education act
5 | elementary and secondary education, bilingual education, school voucher, vouchers, voucher program, schools chancellor, chancellor, school shooting
5 | school system, school chief, school plan, board of education, educational, tutoring, school superintendent, regents, grade school, grader, third grade
5 | eighth grade, state test, reading test, math test, testing students, school test, teaching, college graduate, college admission, college student
5 | college president, state university, city university, community college, commencement, freshman, sophomore, scholarship, school aid, school construction
5 | school building, education bill, education plan, education secretary, department of education, education reform, school prayer amendment, ebonics
5 | evolution teaching, teaching of evolution, creationism, sex education, school uniform, summer school, prekindergarten, pre k, phonics, after school
5 | boarding school, private schools, parochial school, catholic school, school year, drop out, student aid, work study, teacher corps, school children, impact aid
5 | adult education, gifted, graduate school, library services, libraries, nursery school, middle school, junior high, prep school, dean, provost, lecturer, freshmen
5 | seniors graduate, valedictorian, diploma, early admission, s a t, math scores, report card, gifted children, truancy, truant, financial aid, sorority, hazing
5 | school prayer, evolution in schools, college board, business school, law school, graduate students
4 | campus, test score, standardized test, graduation rate, professor, dropout, pell grant, educator, superintendent, admission, homeschool*, illiteracy
4 | school funding, teachers union, schooling, homework, school teacher, ivy league, textbook, exams, tenure, curriculum, libraries and, math, alumni, dean of
4 | faculty, semester, dormitory, applicants, graduates, graduation, kindergartners, youngsters, class size, fraternities, campuses
3 | harvard, yale, princeton, stanford, degree, undergraduate, learning, sat score, reading score, principal, book ban, prom, learn, child, grade, class, academic
2 | teach, youth, enrollment, schoolchildren, child care
1 | children
`;
