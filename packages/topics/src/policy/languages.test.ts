import { describe, expect, test } from 'vitest';
import { createTagger } from '../tagger.ts';

const tagger = createTagger();
const primary = (language: string, headline: string): string => {
  const tags = tagger({ headline, body: '', language });
  return tags.find((tag) => tag.vocabulary === 'policy' && tag.primary)?.code ?? '0';
};

describe('the primary area of a headline in', () => {
  test.each([
    ['es', '1', 'El Banco de España alerta del coste de la vida y del gasto público'],
    ['es', '5', 'Los huelguistas rechazan el convenio colectivo y sigue el paro de labores'],
    ['es', '9', 'Un cayuco con 200 migrantes llega a El Hierro'],
    ['es', '12', 'Condenado a 20 años de cárcel el sicario del narcotraficante'],
    ['es', '14', 'El precio de la vivienda sube y los pisos turísticos se multiplican'],
    ['es', '20', 'La alcaldesa gana las elecciones con la mitad de los votos'],
    ['es', '0', 'El delantero marca dos goles en la semifinal de la Champions'],
    ['fr', '3', 'Hôpitaux : les urgences ferment faute de soignants'],
    ['fr', '6', 'Baccalauréat : les professeurs menacent de ne pas corriger, les élèves attendent'],
    ['fr', '13', 'Réforme des retraites : les retraités manifestent'],
    ['fr', '18', "Guerre commerciale : de nouveaux droits de douane sur l'acier"],
    ['fr', '23', "Festival de Cannes : la Palme d'or à une réalisatrice pour son premier film"],
    ['fr', '0', 'Roland-Garros : la finale interrompue par la pluie et les orages'],
    ['de', '5', 'Warnstreik: Verdi fordert höhere Löhne für Beschäftigte'],
    ['de', '8', 'Stromausfall in Berlin: Strompreise und Stromnetz im Blick'],
    ['de', '10', 'Deutsche Bahn: Züge entgleist, Bahnstrecke gesperrt'],
    ['de', '13', 'Rentenpaket: Rentner bekommen mehr Rente'],
    ['de', '14', 'Wohnungsnot: Mieten steigen, die Mietpreisbremse hilft wenig'],
    ['de', '20', 'Landtagswahl: CDU gewinnt, Koalitionsverhandlungen beginnen'],
    ['de', '0', 'Bundesliga: Stürmer trifft, der Trainer jubelt über den Sieg'],
    ['pt', '1', 'Banco Central mantém a taxa de juros em 15% para conter a inflação'],
    ['pt', '3', 'Hospitais lotados com pacientes de dengue; vacina chega ao SUS'],
    ['pt', '7', 'Desmatamento cai, mas queimadas batem recorde, diz Ibama'],
    ['pt', '12', 'Polícia Federal prende traficantes do Comando Vermelho'],
    ['pt', '16', 'Ataque aéreo mata soldados; exército promete nova ofensiva'],
    ['pt', '21', 'Povos indígenas pedem demarcação de terras e fim do marco temporal'],
    ['pt', '0', 'Flamengo vence Palmeiras e vai à final da Libertadores'],
  ])('%s (%s): %s', (language, area, headline) => expect(primary(language, headline)).toBe(area));
});
