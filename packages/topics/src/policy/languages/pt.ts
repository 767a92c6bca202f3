/** Strong terms in Portuguese as `code | phrases`; each weighs as a strong English one. */
export const POLICY_PT = `
1 | inflação, taxa de juros, juros, selic, banco central, orçamento, imposto, impostos, imposto de renda, reforma tributária, recessão, crescimento econômico
1 | crescimento económico, pib, dívida pública, déficit, défice, ajuste fiscal, arcabouço fiscal, desemprego, política monetária, ministro da fazenda
1 | ministro das finanças, custo de vida, gastos públicos, iva
2 | direitos civis, discriminação, racismo, homofobia, aborto, igualdade de gênero, igualdade de género, liberdade de expressão, liberdade de imprensa
2 | casamento homossexual, lgbt, lgbtqia, direitos das mulheres, direitos humanos, cotas raciais, privacidade, proteção de dados, intolerância religiosa, eutanásia
2 | transfobia
3 | saúde, saúde pública, sus, hospital, hospitais, vacina, vacinas, vacinação, pandemia, epidemia, covid, dengue, febre amarela, sarampo, gripe, médico, médicos
3 | enfermeiros, pacientes, doença, doenças, câncer, cancro, medicamentos, ministério da saúde, anvisa, plano de saúde, planos de saúde, saúde mental, cigarro
4 | agricultura, agronegócio, agricultores, produtores rurais, safra, colheita, soja, milho, café, trigo, cana de açúcar, açúcar, carne bovina, pecuária, gado, leite
4 | pesca, pescadores, fertilizantes, agrotóxicos, gripe aviária, frango, suínos, plano safra
5 | sindicato, sindicatos, greve, greves, grevistas, greve geral, salário mínimo, salários, trabalhadores, demissões, demissão em massa, despedimentos
5 | mercado de trabalho, carteira assinada, reforma trabalhista, direitos trabalhistas, jornada de trabalho, escala 6x1, trabalho escravo, emprego, empregos
5 | desempregados, clt
6 | educação, escola, escolas, universidade, universidades, professor, professores, aluno, alunos, estudantes, enem, vestibular, mec, ministério da educação
6 | ensino médio, ensino superior, ensino fundamental, creche, creches, merenda, alfabetização, bolsas de estudo
7 | meio ambiente, ambiente, clima, mudanças climáticas, alterações climáticas, aquecimento global, desmatamento, desflorestação, emissões, gases de efeito estufa
7 | poluição, amazônia desmatamento, biodiversidade, ibama, reciclagem, resíduos, queimadas, espécies ameaçadas, mineração ilegal, garimpo, licenciamento ambiental
7 | ambientalistas
8 | petróleo, petrobras, gás natural, gás de cozinha, gasolina, diesel, etanol, combustível, combustíveis, energia, energia elétrica, eletricidade, conta de luz
8 | apagão, energia solar, energia eólica, hidrelétrica, hidrelétricas, usina nuclear, refinaria, pré sal, edp, opep, barril
9 | imigração, imigrantes, imigrante, migrantes, refugiados, refugiado, asilo, deportação, deportações, deportados, fronteira, visto, vistos, cidadania
9 | lei da nacionalidade, lei de estrangeiros, aima, indocumentados, venezuelanos em roraima
10 | transporte, transportes, transporte público, trânsito, metrô, metro, ônibus, autocarros, trem, trens, comboio, comboios, ferrovia, rodovia, rodovias, estrada
10 | estradas, aeroporto, aeroportos, avião, aviões, voo, voos, companhia aérea, tap, acidente aéreo, acidente de trânsito, ponte, pedágio, portagens, caminhoneiros
10 | porto de santos, descarrilamento
12 | polícia, policiais, polícia federal, polícia militar, polícia judiciária, crime, crimes, homicídio, homicídios, assassinato, assassinado, morto a tiros
12 | feminicídio, feminicídios, tráfico de drogas, narcotráfico, traficantes, traficante, cocaína, maconha, facção, facções, pcc, comando vermelho, milícia, milícias
12 | prisão, presídio, presos, preso, detido, detidos, condenado, condenada, julgamento, tribunal, juiz, juíza, ministério público, supremo tribunal federal, stf
12 | lavagem de dinheiro, fraude, roubo, assalto, estupro, violação, abuso sexual, sequestro, operação policial, tiroteio, violência doméstica, segurança pública
13 | pobreza, bolsa família, assistência social, programas sociais, aposentadoria, aposentados, aposentadorias, previdência, inss, pensões, pensionistas
13 | segurança social, fome, insegurança alimentar, pessoas com deficiência, idosos, benefício, benefícios sociais, cesta básica, reforma da previdência
14 | habitação, moradia, moradias, casa própria, minha casa minha vida, aluguel, aluguéis, rendas, arrendamento, inquilinos, imóveis, mercado imobiliário, sem teto
14 | sem abrigo, moradores de rua, favela, favelas, despejo, despejos, alojamento local, crédito à habitação, financiamento imobiliário
15 | empresa, empresas, banco, bancos, bolsa de valores, ibovespa, ações, acionistas, lucro, lucros, prejuízo, fusão, aquisição, falência, recuperação judicial
15 | consumidores, turismo, turistas, hotéis, varejo, supermercados, indústria, investidores, cade, bitcoin, criptomoedas, seguradora, startups, montadoras, apostas
15 | casas de apostas
16 | exército, militar, militares, forças armadas, marinha, força aérea, soldados, tropas, guerra, ministério da defesa, defesa nacional, ataque aéreo
16 | ataques aéreos, bombardeio, bombardeios, bombardeamento, míssil, mísseis, drone, drones, otan, nato, terrorismo, terrorista, terroristas, atentado
16 | armas nucleares, programa nuclear, ofensiva, invasão, espionagem, serviços secretos
17 | inteligência artificial, tecnologia, internet, redes sociais, big techs, celular, telemóvel, telecomunicações, anatel, 5g, cibersegurança, ataque hacker
17 | hackers, satélite, foguete, nasa, astronautas, ciência, cientistas, pesquisadores, investigadores, jornalistas, televisão, google, chatgpt, chips
17 | semicondutores, regulação das redes
18 | tarifa, tarifas, tarifaço, comércio exterior, comércio externo, livre comércio, exportações, importações, exportação, exportadores, guerra comercial
18 | acordo comercial, acordo mercosul, mercosul, omc, balança comercial, superávit comercial, dólar comercial, câmbio, alfândega, sobretaxa, protecionismo
19 | política externa, relações exteriores, itamaraty, diplomacia, diplomata, diplomatas, diplomático, embaixada, embaixador, nações unidas, onu
19 | conselho de segurança, união europeia, comissão europeia, parlamento europeu, bruxelas, cúpula, cimeira, tratado, sanções, cessar fogo, trégua, reféns
19 | faixa de gaza, hamas, acordo de paz, negociações de paz, ajuda humanitária, crimes de guerra, genocídio, tribunal penal internacional, golpe militar, ditadura
19 | regime, kremlin, casa branca, primeiro ministro israelense, brics, g20, chanceler
20 | eleição, eleições, eleições presidenciais, eleições legislativas, autárquicas, eleitores, eleitoral, urnas, voto, votos, votação, pesquisa eleitoral, sondagem
20 | sondagens, candidato, candidata, candidatos, campanha eleitoral, segundo turno, segunda volta, tse, congresso, câmara dos deputados, deputados, deputado, senado
20 | senadores, senador, assembleia da república, parlamento, governo, planalto, ministro, ministros, ministra, governador, prefeito, prefeita, presidente da câmara
20 | vereadores, oposição, coalizão, coligação, impeachment, moção de censura, demissão do ministro, renúncia, corrupção, propina, suborno, lava jato, cpi
20 | emendas parlamentares, servidores públicos, funcionários públicos, partido, psd, chega, tentativa de golpe, anistia, reforma política
21 | parque nacional, parques nacionais, terras indígenas, terra indígena, indígenas, povos indígenas, demarcação, marco temporal, funai, unidades de conservação
21 | recursos hídricos, barragem, barragens, crise hídrica, abastecimento de água, transposição do são francisco, quilombolas
23 | cinema, filme, filmes, festival de cinema, óscar, oscar, ator, atriz, diretor de cinema, museu, museus, exposição, teatro, ópera, música, cantor, cantora, show
23 | shows, concerto, carnaval, escola de samba, escolas de samba, desfile, festival, rock in rio, livro, livros, romance, escritor, escritora, prêmio camões
23 | literatura, artista, artistas, pintor, patrimônio cultural, património cultural, cultura, novela das nove, telenovela, moda
0 | futebol, brasileirão, libertadores, copa do mundo, mundial de clubes, liga dos campeões, gol, gols, golo, golos, jogador, jogadores, técnico do, treinador
0 | atacante, goleiro, guarda redes, flamengo, palmeiras, corinthians, benfica, sporting, fc porto, seleção brasileira, seleção, campeonato, torneio, final da copa
0 | semifinal, tênis, ténis, vôlei, basquete, olimpíadas, jogos olímpicos, medalha, medalha de ouro, fórmula 1, grande prêmio, chuva, chuvas, temporal, tempestade
0 | frente fria, onda de calor, previsão do tempo, enchentes, cheias, terremoto, sismo, morre aos, morreu aos, morre o, velório, papa, vaticano, conclave, bispo
0 | mega sena, loteria, vitória por, derrota
`;
