/** A dateline of East Asia as it was read: where it stood, who sent it, and which day of the month. */
export interface AsianDateline {
  printed: string;
  place: string;
  agency: string;
  month: number | null;
  day: number | null;
}

const NAME = String.raw`[\p{L} ·・ー]{1,20}?`;
const FORMS: readonly RegExp[] = [
  // 新华社北京11月21日电（记者李伟）, 中新社北京11月21日电 (记者 李伟), 北京11月21日电
  /^[（(]?(?<agency>[\p{sc=Han}]{2,6}?[社网])?(?:[记記]者\p{sc=Han}{2,4}(?=\p{sc=Han}{2}))?(?<place>\p{sc=Han}{2,8}?)\s?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日[电電](?:\s?[（(][记記]者[^）)]{1,30}[）)])?[）)]?/u,
  // ［東京 21日 ロイター］ -, [東京 21日 AFP]
  new RegExp(
    String.raw`^[[［](?<place>${NAME})\s(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日\s(?<agency>${NAME})[\]］]\s?[-–—]?`,
    'u',
  ),
  // 【ロンドン共同】, 【ワシントン時事】; 【ワシントン＝山田太郎】 names the reporter.
  /^【(?<place>[\p{L}・ー]{2,16}?)(?:(?<agency>共同|時事|ロイター|AFP)|[＝=][^】]{2,20})】/u,
  // (서울=연합뉴스) 홍길동 기자 =, [서울=뉴시스] 홍길동 기자 =
  new RegExp(
    String.raw`^[([](?<place>${NAME})=(?<agency>[\p{L}\d ]{2,12})[)\]](?:\s\p{L}{2,5}(?: \p{L}{2,5})?\s(?:기자|특파원|통신원))?\s?=?`,
    'u',
  ),
];

/** Reads a dateline as the agencies of China, Japan and Korea print it; null where there is none. */
export function readAsianDateline(head: string): AsianDateline | null {
  if (!/^[\p{sc=Han}[［【(（]/u.test(head)) return null;
  for (const form of FORMS) {
    const found = form.exec(head);
    if (found?.groups === undefined) continue;
    const { place = '', agency = '', month, day } = found.groups;
    return {
      printed: found[0].replace(/\s?[=＝–—-]$/u, '').trim(),
      place: place.trim(),
      agency: agency.trim(),
      month: month === undefined ? null : Number(month),
      day: day === undefined ? null : Number(day),
    };
  }
  return null;
}
