import type { SampleStory } from '../types.ts';

/** Farol Atlântico, in Portuguese: Portugal, Brazil and Portuguese-speaking Africa. */
export const FAROL_ATLANTICO: readonly SampleStory[] = [
  {
    id: 'sobreiro-cortica-drones-alentejo',
    section: 'Economia',
    policy: ['agriculture', 'technology', 'foreign-trade'],
    places: ['PT', 'FR'],
    by: 'Mafalda Sequeira',
    headline: 'No Alentejo, a cortiça é medida antes de ser cortada',
    standfirst: 'Um radar do tamanho de um telemóvel diz a idade da casca e poupa árvores que ainda não estão prontas.',
    picture: 'Sobreiros descortiçados numa encosta ao fim da tarde',
    text: `
CORUCHE — O machado de Joaquim Varela entrou pela primeira vez num sobreiro em 1974. Este verão, antes de bater, esperou que a sobrinha encostasse ao tronco uma caixa cinzenta.
O aparelho, feito em Évora, mede a espessura da cortiça sem a ferir. Se tiver menos de 27 milímetros, a árvore recebe um ponto azul e fica para o ano seguinte.
Em 140 herdades do Alentejo, as árvores danificadas passaram de uma em doze para uma em quarenta. A cortiça boa para rolhas, que segue sobretudo para França, subiu de 31 para 38 por cento da colheita.
Os tiradores, os trabalhadores agrícolas mais bem pagos do país, receavam perder jornas. Ganharam outra: são eles que leem a caixa.
«A máquina sabe a grossura», diz Joaquim. «O que a árvore quer ainda sou eu que oiço.»`,
  },
  {
    id: 'sertao-cisterna-merenda',
    section: 'Brasil',
    policy: ['education', 'agriculture', 'social-welfare'],
    places: ['BR'],
    by: 'Jucélia Nogueira Bandeira',
    headline: 'Merenda do sertão troca a salsicha pelo umbu e segura o aluno na escola',
    standfirst: 'Em 62 municípios do semiárido, a comida vem de 5 mil famílias vizinhas. As faltas caíram.',
    text: `
UAUÁ, Bahia — Às nove e meia toca o sino e o cheiro chega antes: cuscuz, bode guisado e suco de umbu, tudo plantado ou criado a menos de trinta quilômetros dali.
Sessenta e dois municípios do semiárido do Nordeste do Brasil passaram a comprar de 5 mil famílias de agricultores mais da metade da merenda. O preço é fixado no início do ano e pago por mês.
As escolas que aderiram registraram 22 por cento menos faltas. As merendeiras creditam o bode; as diretoras, também o fato de os pais virem entregar a comida e ficarem para conversar.
Nem tudo correu bem. Em dois meses de estiagem faltou verdura e voltou a salsicha. Uma cooperativa está construindo trinta cisternas para que não se repita.
«Meu neto come o que eu planto e me diz se ficou bom», contou dona Bernadete Ferreira, 69. «É o cliente mais difícil.»`,
    live: 24,
  },
  {
    id: 'maputo-chapas-bilhete-unico',
    section: 'Moçambique',
    policy: ['transportation', 'technology'],
    places: ['MZ'],
    by: 'Telma Cossa',
    headline: 'Em Maputo, um cartão acaba com a viagem partida em três',
    standfirst: 'Donos de chapas aceitam bilhete único depois de dois anos a contar passageiros.',
    text: `
MAPUTO — Para ir de Zimpeto ao porto, Arlindo Macamo pagava três vezes, porque os chapas encurtavam o percurso nas horas de ponta. Chama-se a isso, em Maputo, «ligação», e nunca foi um elogio.
Desde segunda-feira paga uma. Onze associações de transportadores aceitaram um cartão que cobra pela distância e reparte o dinheiro no fim do dia.
Durante dois anos, estudantes contaram quem subia e quem descia. Os donos descobriram que ganhavam menos com três viagens curtas cheias do que com uma longa e certa, porque gastavam o dobro em travões.
O cartão custa 50 meticais e funciona com uma antena no tejadilho. Falhou na terça, durante uma trovoada, e andou-se de graça.
«Foi o melhor dia», disse Arlindo.`,
  },
  {
    id: 'acores-vulcao-estufas-ananas',
    section: 'Portugal',
    policy: ['energy', 'agriculture', 'environment'],
    places: ['PT'],
    by: 'Duarte Medeiros Raposo',
    headline: 'Ananás dos Açores passa a amadurecer com o calor do vulcão',
    standfirst: 'Estufas de São Miguel deixam o fumo e ligam-se a um furo geotérmico de 70 graus.',
    text: `
PONTA DELGADA — Há cento e cinquenta anos que os ananases de São Miguel são acordados com fumo: queima-se verdura na estufa e a planta, assustada, floresce. Agora acordam com um banho morno.
Trinta e uma estufas da Fajã de Baixo foram ligadas a um furo abandonado, de onde sai água a 70 graus. O calor encurta o ciclo de vinte para dezasseis meses.
A obra custou 1,9 milhões de euros, pagos em partes iguais por produtores, região e uma conserveira que quer fazer sumo com os frutos tortos.
Os mais velhos provaram às cegas. Sete em dez preferiram o do vulcão, dois não notaram e um, Hermano Botelho, de 88 anos, disse que faltava o fumo. Guardaram-lhe uma estufa.`,
  },
  {
    id: 'cabo-verde-voto-emigrante-digital',
    section: 'Cabo Verde',
    policy: ['government-operations', 'immigration', 'technology'],
    places: ['CV', 'PT', 'US'],
    by: 'Ivandra Tavares Lima',
    headline: 'Cabo Verde ensaia o voto da diáspora em salões de cabeleireiro',
    standfirst: 'Em Lisboa e em Brockton, mesas de simulacro instaladas onde as pessoas já estão triplicaram a participação.',
    text: `
PRAIA — A urna estava entre o secador e a revista do mês passado, e a presidente da mesa tinha a cabeça cheia de rolos.
Num ensaio para a próxima eleição, Cabo Verde colocou mesas de voto simulado em 24 salões de cabeleireiro, oficinas e igrejas frequentados por emigrantes em Lisboa e em Brockton, nos Estados Unidos. Votaram 6.300 pessoas, três vezes mais do que nos consulados.
Há mais cabo-verdianos fora do arquipélago do que dentro. Muitos trabalham aos sábados, que é quando os consulados fecham.
Os juristas exigem que cada mesa tenha dois delegados de partidos diferentes. Nos salões, notou a comissão, isso não foi difícil.
O relatório segue para o parlamento em fevereiro. Recomenda também cadeiras melhores.`,
  },
  {
    id: 'porto-alegre-diques-moradores',
    section: 'Brasil',
    policy: ['housing', 'environment', 'government-operations'],
    places: ['BR'],
    by: 'Caetano Wünsch Lopes',
    headline: 'Depois da cheia, moradores de Porto Alegre vigiam as próprias bombas',
    standfirst: 'Quatrocentos voluntários receberam chave, crachá e manual das casas de bombas da zona norte.',
    text: `
PORTO ALEGRE — A casa de bombas número 6 tem agora duas fechaduras. Uma abre com a chave da prefeitura. A outra, com a de Neusa Bittencourt, professora aposentada.
Ela é uma dos 400 moradores da zona norte treinados para ligar as bombas que, numa enchente, ficaram sem quem as ligasse. Cada casa tem uma escala de doze vizinhos e um telefone que não depende de rede.
No temporal de setembro as nove estações funcionaram. Três foram acionadas por voluntários antes da chegada dos técnicos, que moram do outro lado da água.
O sindicato dos engenheiros elogiou o empenho e pediu contratação. A prefeitura prometeu as duas coisas, vizinhos e concurso.
«Eu ensinei tabuada por trinta anos», disse Neusa. «Sei conferir se alguém fez o dever.»`,
    correction: {
      afterSeconds: 1200,
      standfirst: 'CORRIGIDO: Trezentos voluntários receberam chave, crachá e manual das casas de bombas da zona norte.',
      replace: [['Ela é uma dos 400 moradores', 'Ela é uma dos 300 moradores']],
      note: 'O número de voluntários treinados é 300, e não 400, como constava de uma versão anterior.',
    },
  },
  {
    id: 'luanda-tribunal-zungueiras',
    section: 'Angola',
    policy: ['civil-rights', 'domestic-commerce', 'law-and-crime'],
    places: ['AO'],
    by: 'Suzana Kiala',
    headline: 'Zungueiras de Luanda ganham lugar marcado no chão',
    standfirst: 'Um acordo mediado por uma juíza pinta 3.200 retângulos nos passeios e acaba com as apreensões.',
    text: `
LUANDA — O retângulo mede um metro e vinte por oitenta, é amarelo e tem o número 417. Dentro dele, Domingas Cahango pode vender tomate sem correr.
Luanda pintou 3.200 lugares para vendedoras ambulantes nos passeios de quatro distritos, depois de uma juíza ter sentado à mesma mesa fiscais e zungueiras durante onze sextas-feiras.
Cada mulher paga 100 kwanzas por dia e recebe um recibo. Quem tem recibo não pode ser apreendida, e quem apreende tem de assinar.
As agressões denunciadas caíram de uma média de quarenta por mês para cinco. Os comerciantes com loja queixam-se de que as pinturas ficam à porta; alguns alugaram um lugar.
«O chão sempre foi nosso emprego», disse Domingas. «Agora tem número, como os empregos.»`,
  },
  {
    id: 'amazonia-barco-hospital-jurua',
    section: 'Brasil',
    policy: ['health', 'transportation'],
    places: ['BR', 'PE'],
    by: 'Raoni Castelo Branco Pires',
    headline: 'Barco-hospital sobe o Juruá com dentista, juíza e antena',
    standfirst: 'Em quarenta dias de viagem, 9 mil consultas e 600 certidões de nascimento.',
    text: `
EIRUNEPÉ, Amazonas — No convés de baixo arranca-se dente, no do meio nasce gente e no de cima, debaixo da antena, uma juíza pergunta a um homem de 52 anos como ele gostaria de se chamar.
O barco-hospital Mãe do Rio voltou na sexta-feira de quarenta dias no Juruá, quase até a fronteira do Peru. Fez 9.100 consultas, 212 cirurgias de catarata e seis partos.
O cartório a bordo emitiu 600 certidões de nascimento. Sem elas os ribeirinhos não se aposentam nem, muitas vezes, são vacinados.
Com o rio baixo, o barco encalhou onze vezes. Em nove foi empurrado por pacientes.
A próxima viagem será em março. A fila de óculos já tem 1.400 nomes.`,
  },
  {
    id: 'pescadores-peniche-plastico-redes',
    section: 'Ambiente',
    policy: ['environment', 'domestic-commerce'],
    places: ['PT'],
    by: 'Mafalda Sequeira',
    headline: 'Em Peniche, o lixo que vem na rede já paga o gasóleo',
    standfirst: 'Sessenta barcos descarregam plástico com o peixe; uma fábrica de solas compra tudo.',
    text: `
PENICHE — A balança da lota tem agora dois visores. Num aparece a sardinha, no outro a vergonha, diz o mestre Adelino Codinha, que na quinta-feira trouxe 410 quilos de uma e 96 da outra.
Sessenta embarcações de Peniche deixaram de devolver ao mar o plástico que vem nas redes. Uma fábrica de solas da Marinha Grande paga-o a 62 cêntimos o quilo.
Num ano foram 212 toneladas. Para um barco médio, dá cerca de 1.900 euros, mais ou menos um mês de gasóleo.
Os biólogos notaram que a proporção de cordas e redes velhas está a descer. A de garrafas, não: essas vêm de terra.`,
  },
  {
    id: 'inflacao-padaria-indice-lisboa',
    section: 'Economia',
    policy: ['macroeconomics', 'domestic-commerce'],
    places: ['PT', 'ES'],
    by: 'Tomé Albuquerque Reis',
    headline: 'O índice da carcaça: economistas medem a inflação ao balcão',
    standfirst: 'Estudantes recolhem preços de pão em 900 padarias e antecipam a estatística em três semanas.',
    text: `
LISBOA — A inflação de outubro foi de 2,2 por cento, dirá a estatística oficial dentro de três semanas. Os alunos de Economia de Lisboa já a viram, numa carcaça.
Desde janeiro, 130 estudantes fotografam todas as sextas o preço do pão, do galão e da sopa em 900 estabelecimentos de Portugal. O índice que daí resulta acertou no valor oficial com uma décima de erro em oito meses de nove.
O pão, explicam, junta trigo, eletricidade, renda e salário num único número que ninguém se atreve a arredondar.
Bancos e uma seguradora pediram os dados. Os alunos publicam-nos de graça e pedem, em troca, cafés. Uma faculdade de Badajoz, em Espanha, começa em janeiro, com tostada.
«No mês em que falhámos, a padaria do bairro estava de férias», reconhece a coordenadora, Leonilde Frazão.`,
  },
  {
    id: 'timor-cafe-escola-lingua',
    section: 'Lusofonia',
    policy: ['education', 'culture', 'international-affairs'],
    places: ['TL', 'PT', 'ID'],
    by: 'Natércia Soares Belo',
    headline: 'Em Timor-Leste, o dicionário cresce à sombra do café',
    standfirst: 'Professores de três países recolhem palavras de onze línguas durante a colheita.',
    text: `
ERMERA, Timor-Leste — Entre duas filas de cafeeiros, Mariano Babo repete a palavra pela quarta vez e a professora levanta o polegar: o gravador apanhou o sopro no meio.
Linguistas de Timor-Leste, de Portugal e da Indonésia passam a época da colheita nas montanhas de Ermera a recolher palavras de onze línguas locais, três das quais com menos de mil falantes.
Escolheram a colheita porque é quando os velhos e os novos trabalham juntos e ninguém tem as mãos livres para o telemóvel.
Juntaram 28 mil palavras, entre elas nove para os graus de maturação do café. As escolas da região vão receber dicionários ilustrados em tétum, português e na língua da aldeia.
O dinheiro é dos três governos, em partes iguais; o acordo foi assinado em Díli, depois de muita discussão sobre a ordem alfabética.`,
  },
];
