import type { Indicator } from '../../src/domain/catalogue/indicator';
import type { LineUse } from '../../src/domain/catalogue/indicator';
import type { Programme } from '../../src/domain/plan/programme';
import { catalogue, findProgramme } from './plans';

/** A plan and its next version, which gains one optional line and loses another. */
export interface PlanVersions {
  readonly first: Programme;
  readonly next: Programme;
  readonly gained: LineUse;
  readonly lost: LineUse;
}

export function planVersions(id: string): PlanVersions {
  const first = findProgramme(id);
  if (!first) throw new Error(`no plan ${id}`);
  const used = new Set(first.lines.map(({ indicator }) => indicator));
  const counts = catalogue().indicators.filter((indicator) => indicator.type === 'count' && standsAlone(indicator));
  const code = counts.find((indicator) => !used.has(indicator.code))?.code;
  const lost = first.lines.find(
    (line) => line.owner.rule === 'self' && !line.required && counts.some((one) => one.code === line.indicator),
  );
  if (code === undefined || lost === undefined) throw new Error(`${id} has no line to lose or to gain`);
  const gained: LineUse = { indicator: code, breakdowns: [], owner: { rule: 'self' }, required: false };
  const lines = [...first.lines.filter((line) => line !== lost), gained];
  return { first, next: { ...first, version: first.version + 1, lines }, gained, lost };
}

/** No rate is made of it. */
function standsAlone({ code }: Indicator): boolean {
  return !catalogue().indicators.some(({ numerator, denominator }) => numerator === code || denominator === code);
}
