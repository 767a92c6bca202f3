import { expect, test } from 'vitest';
import { readDateline } from '../dateline.ts';

const PUBLISHED = '2024-11-22T03:00:00Z';

test.each([
  ['WASHINGTON, Nov 21 (Reuters) - The Senate voted.', 'WASHINGTON, Nov 21 (Reuters)', ['WASHINGTON'], '2024-11-21', 'reuters'],
  ['LONDON (AP) — Shares fell.', 'LONDON (AP)', ['LONDON'], null, 'ap'],
  ['ST. JOSEPH, Mich. (AP) — Officials said.', 'ST. JOSEPH, Mich. (AP)', ['ST. JOSEPH', 'Mich.'], null, 'ap'],
  ['Berlin/Paris (dpa) – Die Minister trafen sich.', 'Berlin/Paris (dpa)', ['Berlin', 'Paris'], null, 'dpa'],
  ['Köln (dpa/lnw) - Der Rhein steigt.', 'Köln (dpa/lnw)', ['Köln'], null, 'dpa'],
  ['СЕУЛ, 21 ноября — Сообщает агентство.', 'СЕУЛ, 21 ноября', ['СЕУЛ'], '2024-11-21', null],
  ['МОСКВА, 21 ноября. /ТАСС/. Порт закрыт.', 'МОСКВА, 21 ноября. /ТАСС/', ['МОСКВА'], '2024-11-21', 'tass'],
  ['МОСКВА, 21 ноя — РИА Новости. Порт закрыт.', 'МОСКВА, 21 ноя', ['МОСКВА'], '2024-11-21', 'ria'],
  ['PARIS, 3 mars (AFP) - Le port a fermé.', 'PARIS, 3 mars (AFP)', ['PARIS'], '2025-03-03', 'afp'],
  ['MOSCOW, November 21. /TASS/. The port closed.', 'MOSCOW, November 21. /TASS/', ['MOSCOW'], '2024-11-21', 'tass'],
  ['BEIJING, Nov. 21 (Xinhua) -- The port closed.', 'BEIJING, Nov. 21 (Xinhua)', ['BEIJING'], '2024-11-21', 'xinhua'],
  ['Madrid, 21 nov (EFE).- El puerto cerró.', 'Madrid, 21 nov (EFE)', ['Madrid'], '2024-11-21', 'efe'],
  ['(ANSA) - ROMA, 21 NOV - Il porto chiude.', '(ANSA) - ROMA, 21 NOV', ['ROMA'], '2024-11-21', 'ansa'],
  [
    'New Delhi [India], November 21 (ANI): The port closed.',
    'New Delhi [India], November 21 (ANI)',
    ['New Delhi'],
    '2024-11-21',
    'ani',
  ],
  ['ANKARA (AA) - Liman kapandı.', 'ANKARA (AA)', ['ANKARA'], null, 'aa'],
  ['(Reuters) - Shares fell on Friday.', '(Reuters)', [], null, 'reuters'],
  ['TOKYO, Dec. 31, 2023 (Kyodo) -- The port closed.', 'TOKYO, Dec. 31, 2023 (Kyodo)', ['TOKYO'], '2023-12-31', 'kyodo'],
  ['МОСКВА. ИНТЕРФАКС — Порт закрыт.', 'МОСКВА. ИНТЕРФАКС', ['МОСКВА'], null, 'interfax'],
  ['JAKARTA, HERALD.com - Pelabuhan ditutup.', 'JAKARTA, HERALD.com', ['JAKARTA'], null, null],
  ['MADRID - (AP) — El puerto cerró.', 'MADRID', ['MADRID'], null, 'ap'],
  ['新华社北京11月21日电（记者李伟）港口关闭。', '新华社北京11月21日电（记者李伟）', ['北京'], '2024-11-21', 'xinhua'],
  ['（中央社記者李伟台北21日電）港口關閉。', '（中央社記者李伟台北21日電）', ['台北'], '2024-11-21', 'cna'],
  ['［東京　21日　ロイター］ - 港は閉鎖された。', '［東京　21日　ロイター］', ['東京'], '2024-11-21', 'reuters'],
  ['【ロンドン共同】英政府は港を閉鎖した。', '【ロンドン共同】', ['ロンドン'], null, 'kyodo'],
  ['(서울=연합뉴스) 홍길동 기자 = 항구가 폐쇄됐다.', '(서울=연합뉴스) 홍길동 기자', ['서울'], null, 'yonhap'],
  ['CAIRO: The port closed on Thursday.', 'CAIRO', ['CAIRO'], null, null],
  ['New Delhi, Nov 21 (PTI) The port closed.', 'New Delhi, Nov 21 (PTI)', ['New Delhi'], '2024-11-21', 'pti'],
  ['MADRID 21 Nov. (EUROPA PRESS) - El puerto cerró.', 'MADRID 21 Nov. (EUROPA PRESS)', ['MADRID'], '2024-11-21', 'europa-press'],
  ['Praha 21. listopadu (ČTK) - Přístav byl uzavřen.', 'Praha 21. listopadu (ČTK)', ['Praha'], '2024-11-21', 'ctk'],
  ['Москва. 21 ноября. INTERFAX.RU - Порт закрыт.', 'Москва. 21 ноября. INTERFAX.RU', ['Москва'], '2024-11-21', 'interfax'],
  ['LONDON--(BUSINESS WIRE)--The company said.', 'LONDON--(BUSINESS WIRE)', ['LONDON'], null, null],
  ['WASHINGTON (Reuters) -The port closed.', 'WASHINGTON (Reuters)', ['WASHINGTON'], null, 'reuters'],
  ['Nov 21 (Reuters) - The port closed.', 'Nov 21 (Reuters)', [], '2024-11-21', 'reuters'],
  ['By Ada Marsh LONDON, Nov 21 (Reuters) - It closed.', 'LONDON, Nov 21 (Reuters)', ['LONDON'], '2024-11-21', 'reuters'],
  ['ON BOARD THE FERRY ADA (AP) — It sailed.', 'ON BOARD THE FERRY ADA (AP)', ['ON BOARD THE FERRY ADA'], null, 'ap'],
  ['NEW YORK — Stocks rose.', 'NEW YORK', ['NEW YORK'], null, null],
])('reads the dateline of %s', (paragraph, printed, places, date, source) => {
  const published = paragraph.startsWith('PARIS, 3 mars') ? '2025-03-04T00:00:00Z' : PUBLISHED;
  expect(readDateline(paragraph, published)).toEqual({ printed, places, date, source });
});

test('takes the year that is nearest to the publication', () => {
  expect(readDateline('LONDON, Dec 31 (Reuters) - Shares fell.', '2025-01-01T02:00:00Z')?.date).toBe('2024-12-31');
  expect(readDateline('LONDON, Dec 31 (Reuters) - Shares fell.')?.date).toBeNull();
});

test.each([
  'The minister — who had resigned — said so.',
  'Peter - a teacher - left.',
  'A new plan (NATO) was made.',
  'Associated Press (AP) reporters said so.',
  '(Photo) - The quay.',
  'Paris: the city of light.',
  'EXCLUSIVE: The port closed.',
  'On 3 May – the day of the storm – it closed.',
  'THE BEST OF THE WEEK IN BOATS — our list.',
  '(港) は閉鎖された。',
  'May 5 was a day to remember.',
  'Mittwoch, 1. November 2023 – ein Tag.',
])('sees no dateline in %s', (text) => {
  expect(readDateline(text)).toBeNull();
});
