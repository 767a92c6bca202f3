import { describe, expect, test } from 'vitest';
import { resolveCode } from '../vocabulary.ts';
import { namedIn } from './named.test-support.ts';

const named = (body: string, language: string) => namedIn({ body, language }).join(' ');

const reads = (language: string, rows: [text: string, codes: string][]) =>
  test.each(rows)('%s', (text, codes) => expect(named(text, language)).toBe(codes));

describe('Russian in its cases', () => {
  reads('ru', [
    ['Россияне и украинцы; американцы и китайцы', 'CN RU UA US'],
    ['переговоры с Северной Кореей и Южной Кореей', 'KP KR'],
    ['в Саудовской Аравии и Объединённых Арабских Эмиратах', 'AE SA'],
    ['в Новой Зеландии, Нидерландах и на Филиппинах', 'NL NZ PH'],
    ['российско-украинская граница и франко-германский союз', 'DE FR RU UA'],
    ['из Белого дома и Кремля', 'RU US'],
    ['Евросоюз, НАТО и страны Ближнего Востока', 'eu middle-east nato'],
    ['корабль в Индийском океане', ''],
    ['Гвинеи-Бисау, Боснии и Герцеговине, Центральноафриканской Республики', 'BA CF GW'],
    ['из Лондона, Парижа и Нью-Йорка', 'FR GB US US-NY'],
  ]);
});

describe('Arabic with what is written in one word with a name', () => {
  reads('ar', [
    ['الولايات المتحدة والصين', 'CN US'],
    ['بفرنسا وبألمانيا', 'DE FR'],
    ['للسعودية ولمصر', 'EG SA'],
    ['في العراق وسوريا ولبنان', 'IQ LB SY'],
    ['كوريا الشمالية وكوريا الجنوبية', 'KP KR'],
    ['الصينيون والأمريكيون والروس', 'CN RU US'],
    ['الاتحاد الأوروبي وحلف الناتو', 'eu nato'],
    ['خليج المكسيك', ''],
    ['دعم مالي كبير للبنين', ''],
    ['السودان وجنوب السودان', 'SD SS'],
  ]);
});

describe('Chinese by one character, and in both scripts', () => {
  reads('zh', [
    ['中美关系和俄乌战争', 'CN RU UA US'],
    ['中日韩三国', 'CN JP KR'],
    ['美軍在伊拉克', 'IQ US'],
    ['中國與美國', 'CN US'],
    ['欧盟和北约', 'eu nato'],
    ['其中美国最多', 'US'],
    ['北爱尔兰和新墨西哥州', 'GB US US-NM'],
    ['北京时间八点，印度洋', ''],
    ['5日美国总统说', 'US'],
    ['刚果民主共和国和刚果共和国', 'CD CG'],
    ['高中美术老师心中美好的愿望', ''],
  ]);
});

describe('German, with its declensions', () => {
  reads('de', [
    ['In den Niederlanden und in den Vereinigten Arabischen Emiraten', 'AE NL'],
    ['Iraner, Iraker, Georgier und eine Russin', 'GE IQ IR RU'],
    ['Bayern und Sachsen wählen', 'DE DE-BY DE-SN'],
    ['Die Europäische Union und der Nahe Osten', 'eu middle-east'],
    ['Die Demokratische Republik Kongo und Weißrussland', 'BY CD'],
    ['im Golf von Mexiko', ''],
    ['Bosnien-Herzegowina, Kirgistan und die Schweizer Regierung', 'BA CH KG'],
  ]);
});

describe('French, Spanish and Portuguese', () => {
  reads('fr', [
    ['Le sommet franco-allemand et la guerre israélo-palestinienne', 'DE FR IL PS'],
    ["L'Union européenne, l'OTAN et l'Union africaine", 'african-union eu nato'],
    ["L'ex-URSS, la Birmanie et la Nouvelle-Zélande", 'MM NZ RU'],
    ['Dominique et Maurice sont arrivés.', ''],
    ['du chou de Bruxelles', ''],
    ['La Réunion a voté; la réunion est finie.', 'RE'],
    ['le Sahel, la Cédéao et la Centrafrique', '011 CF ecowas'],
  ]);
  reads('es', [
    ['La Unión Europea y la OTAN apoyan a Ucrania.', 'UA eu nato'],
    ['La guerra ruso-ucraniana y la cumbre franco-alemana', 'DE FR RU UA'],
    ['Llovió en Granada; no en Nuevo México', 'ES US US-NM'],
    ['Bruselas calla y los venezolanos esperan.', 'BE VE eu'],
    ['Mauricio y Guadalupe compraron chile y granada.', ''],
    ['Nueva York y Washington', 'US US-DC US-NY'],
  ]);
  reads('pt', [
    ['Uma cimeira luso-brasileira e soldados sul-africanos', 'BR PT ZA'],
    ['A União Europeia e o Mercosul', 'eu mercosur'],
    ['o peru de Natal', ''],
    ['Irão, Vietname e Polónia; Irã, Vietnã e Polônia', 'IR PL VN'],
    ['Egípcios, suíços e dinamarqueses', 'CH DK EG'],
  ]);
});

test('a group is found by its name in any language', () => {
  expect(resolveCode('region', 'Unión Europea')).toEqual(['eu']);
  expect(resolveCode('region', 'Nahost')).toEqual(['middle-east']);
});
