import type { FieldText } from '../texts.ts';
import { columnOf, NO_AREA } from './columns.ts';
import type { Witness } from './weigh.ts';

/** What the source's own code for an area is worth, shared between the areas where it decides two. */
const CODE_POINTS = 48;

/** What the source's codes say of an area. */
export interface Coded {
  points: number;
  evidence: Witness[];
}

/** The areas that the source's subject codes decide, by column; several codes for one area are worth no more than one. */
export function codedAreas(texts: readonly FieldText[]): Map<number, Coded> {
  const areas = new Map<number, Coded>();
  for (const { coded } of texts) {
    for (const { field, start, end, areas: codes } of coded) {
      for (const code of codes) {
        const column = code === 'none' ? NO_AREA : columnOf(code);
        const area = areas.get(column) ?? { points: 0, evidence: [] };
        areas.set(column, area);
        area.points = Math.max(area.points, CODE_POINTS / codes.length);
        area.evidence.push({ field, start, end, worth: CODE_POINTS });
      }
    }
  }
  return areas;
}
