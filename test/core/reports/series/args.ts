import { seriesOf } from '../../../../src/core/series/series';
import type { SeriesArgs } from '../../../../src/core/reports/series/seriesArgs';
import type { Phase } from '../../../../src/domain/plan/programme';
import { catalogue } from '../../../support/plans';
import { programme, rolledYear, yearOf } from '../../series/years';
import { shippedLists } from '../../units/listFiles';

const base = rolledYear(2025, [{ F01: 100, F04: 40 }], '2026');

/** Four years of a small Đồng Nai, one missing, over the change of territory; without figures where `years` says so. */
export function seriesArgs({
  phase,
  empty = false,
}: { readonly phase?: Phase; readonly empty?: boolean } = {}): SeriesArgs {
  const years = [
    yearOf(2022, [
      { E01: 100, E04: 80, C01: 50, C04: 10, C05: 10, G05: 3, 'K02.TH': 1.5 },
      { G05: 4, C01: 9, C04: 1, C05: 1 },
    ]),
    yearOf(2024, [
      { E01: 100, E04: 89, C01: 50, C04: 5, C05: 14, G05: 2 },
      { G05: 'x', C01: 10, C04: 2, C05: 4 },
    ]),
    yearOf(2025, [{ E01: 200, E04: 190, C01: 90, C04: 9, C05: 40, G05: 7, F01: 100, F04: 40 }], { list: '2026' }),
    yearOf(2026, [{ E01: 300, E04: 271, C01: 90, C04: 9, C05: 9, F01: 100, F04: 50, A07: 1 }], { list: '2026', base }),
  ];
  const series = seriesOf({
    programme,
    catalogue: catalogue(),
    lists: shippedLists,
    unit: { list: '2024', code: '75', name: 'Đồng Nai', type: 'tỉnh', level: 'province' },
    years: empty ? [] : years,
    missing: empty ? [] : [{ year: 2023, reason: { code: 'noFiles', params: { year: '2023' } } }],
    leftOut: [{ file: 'a/=cmd().xlsx', year: 2024, fate: 'rejected', reason: { code: 'blockingErrors', params: {} } }],
    ...(phase ? { phase } : {}),
  });
  return { series, programme, catalogue: catalogue(), reasonText: (reason) => reason.code };
}
