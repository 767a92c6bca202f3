import type { FieldText } from '../texts.ts';
import { NONE } from './dictionary.ts';
import { type Area, areaOf } from './weigh.ts';

/** What the source's own code for an area is worth, shared between the areas where it decides two. */
const CODE_POINTS = 48;

/** The areas that the source's subject codes decide; several codes for one area are worth no more than one. */
export function codedAreas(texts: readonly FieldText[]): Map<string, Area> {
  const areas = new Map<string, Area>();
  for (const { coded } of texts) {
    for (const { field, start, end, areas: codes } of coded) {
      for (const code of codes) {
        const area = areaOf(areas, code === 'none' ? NONE : code);
        area.points = Math.max(area.points, CODE_POINTS / codes.length);
        area.evidence.push({ field, start, end, worth: CODE_POINTS });
      }
    }
  }
  return areas;
}
