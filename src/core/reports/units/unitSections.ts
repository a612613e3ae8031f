import { fullName, unitKey, type Unit } from '../../../domain/territory/unit';
import { sumRow, type FiguresPlan } from '../figuresPlan';
import { TIERS, tierWords } from '../summarySpelling';
import type { SummaryArgs } from '../summaryArgs';
import { ranksUpwards, type RateGroup } from './keyColumns';
import { valueIn } from '../../sheet/model';
import { sumSource, unitSource, type LineSource } from './unitLine';

export interface Line {
  readonly unit: Unit;
  readonly parentName: string;
  readonly source: LineSource;
  readonly sums: boolean;
}

/** Lines under one heading: `top` is the heading's row, `bottom` the last line's. */
export interface Section {
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly Line[];
  readonly ranked: boolean;
}

const TITLES = [
  { tier: TIERS.commune, title: 'Đơn vị cấp xã, xếp theo hạng', ranked: true },
  { tier: TIERS.district, title: 'Phần của huyện', ranked: false },
  { tier: TIERS.department, title: 'Sở, ban, ngành, phòng chuyên môn', ranked: false },
  { tier: TIERS.facility, title: 'Cơ sở', ranked: false },
] as const;

/** The whole, its districts, then communes by rank and departments; sections without units are left out. */
export function unitSections(
  { rollUp }: SummaryArgs,
  plan: FiguresPlan,
  ranked: RateGroup | undefined,
  top: number,
): readonly Section[] {
  const names = new Map(rollUp.units.map(({ unit }) => [unit.code, fullName(unit)]));
  const sums = plan.sums.map((sum, index): Line => {
    const { unit } = sum.aggregate;
    return {
      unit,
      parentName: names.get(unit.parent ?? '') ?? '',
      source: sumSource(plan, sum, sumRow(index)),
      sums: true,
    };
  });
  const units = plan.rows.map((row): Line => {
    const at = plan.rowOf.get(unitKey(row.unit)) ?? 0;
    return { unit: row.unit, parentName: row.parentName, source: unitSource(plan, row, at), sums: false };
  });
  const listed = [
    { title: 'Toàn địa bàn', lines: sums.slice(0, 1), ranked: false },
    { title: 'Cấp dưới', lines: sums.slice(1), ranked: false },
    ...TITLES.map(({ tier, title, ranked: byRank }) => {
      const own = units.filter(({ unit }) => tierWords(unit) === tier);
      return { title, lines: byRank && ranked ? byRate(own, ranked) : own, ranked: byRank };
    }),
  ];
  return placed(
    listed.filter(({ lines }) => lines.length > 0),
    top,
  );
}

function placed(sections: readonly Omit<Section, 'top' | 'bottom'>[], first: number): readonly Section[] {
  let top = first;
  return sections.map((section) => {
    const bottom = top + section.lines.length;
    const one = { ...section, top, bottom };
    top = bottom + 1;
    return one;
  });
}

/** The best rate first, which is the lowest where the target asks for little; units without one last, as in the tree. */
function byRate(lines: readonly Line[], ranked: RateGroup): readonly Line[] {
  const sign = ranksUpwards(ranked) ? -1 : 1;
  const keyed = lines.map((line) => {
    const shown = valueIn(line.source.cell(ranked.rate));
    return { line, value: shown.kind === 'number' ? shown.number * sign : -Infinity };
  });
  return keyed.sort((a, b) => (a.value === b.value ? 0 : b.value - a.value)).map(({ line }) => line);
}
