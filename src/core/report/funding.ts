import type { RollUp } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { PartRole } from '../../domain/catalogue/roles';
import { WordsOfDay } from '../../domain/catalogue/renamed';
import { indicatorWithRole, partWithRole } from '../../domain/catalogue/withRole';
import { PER_CENT, rateOf } from '../../domain/exact/rate';
import { inYear } from '../../domain/day';
import { numberOf } from '../../domain/figure';
import { elementKey, type ElementKey, type IndicatorCode } from '../../domain/ids';
import { findIndicator } from '../../domain/plan/elements';
import type { Programme } from '../../domain/plan/programme';
import { planDigits } from '../../domain/targets/words';
import { showFixed, showNumber } from '../../domain/texts/number';

/** Money of the whole in one sentence: what was spent, of how much planned, and from which sources. */
export function fundingSentence({
  programme,
  catalogue,
  rollUp,
}: {
  readonly programme: Pick<Programme, 'asOf'>;
  readonly catalogue: Catalogue;
  readonly rollUp: Pick<RollUp, 'units' | 'year'>;
}): string {
  const values = rollUp.units[0]?.values;
  const day = inYear(programme.asOf, rollUp.year);
  return moneySentence({ catalogue, day }, `năm ${rollUp.year}`, (key) => numberOf(values?.get(key)));
}

/** The same of any time: `when` says which, `amountOf` what a figure was in it; sources are called as on the day. */
export function moneySentence(
  { catalogue, day }: { readonly catalogue: Catalogue; readonly day: string },
  when: string,
  amountOf: (key: ElementKey) => number | undefined,
): string {
  const words = new WordsOfDay(catalogue, day);
  const total = indicatorWithRole(catalogue, 'moneyTotal');
  const amount = (code: IndicatorCode, role: PartRole): number | undefined =>
    amountOf(elementKey(code, partWithRole(catalogue, role)));
  const spent = total && amount(total, 'spent');
  if (total === undefined || spent === undefined) return 'Chưa có số liệu về kinh phí.';
  const { sumOf: sources = [], measure } = findIndicator(catalogue, total);
  const planned = amount(total, 'planned');
  const allotted = amount(total, 'allotted');
  const from = sources.flatMap((code) => {
    const given = amount(code, 'spent');
    return given === undefined || given === 0
      ? []
      : [`${lower(words.said(findIndicator(catalogue, code).vi, 'vi'))} ${showNumber(given)} ${measure}`];
  });
  return (
    [
      `Tổng kinh phí đã sử dụng ${when}: ${showNumber(spent)} ${measure}`,
      ...(planned === undefined ? [] : [`kế hoạch ${showNumber(planned)} ${measure}${ofPlan(spent, planned)}`]),
      ...(allotted === undefined ? [] : [`đã phân bổ ${showNumber(allotted)} ${measure}`]),
    ].join('; ') + (from.length === 0 ? '.' : `. Trong đó: ${from.join('; ')}.`)
  );
}

function ofPlan(spent: number, planned: number): string {
  if (planned <= 0) return '';
  const share = rateOf(spent, planned, PER_CENT);
  return `, đạt ${showFixed(share, planDigits(share), 'vi')}% kế hoạch`;
}

function lower(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : `${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`;
}
