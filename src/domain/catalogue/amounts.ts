import { showDate } from '../day';
import { showNumber } from '../texts/number';
import type { Catalogue, Indicator } from './indicator';

/**
 * An indicator with the amounts that it is held against on a day in its hint: those of the last row in force that names
 * it (docs/domain.md#amounts-by-day). The same object where nothing does.
 */
export function withAmounts(
  indicator: Indicator,
  { amounts = [] }: Pick<Catalogue, 'amounts'>,
  day: string,
): Indicator {
  const inForce = amounts.filter(({ from, of }) => from <= day && of.includes(indicator.code));
  const last = inForce.reduce<(typeof inForce)[number] | undefined>(
    (latest, row) => (latest && latest.from >= row.from ? latest : row),
    undefined,
  );
  if (!last) return indicator;
  const amount = showNumber(last.value);
  const vi = `${last.vi} từ ngày ${showDate(last.from)}: ${amount} đồng/tháng (${last.source}); nếu đã có mức mới hơn thì theo mức mới.`;
  const en = `${last.en} from ${last.from}: ${amount} VND a month (${last.source}); a newer amount goes before it.`;
  const { hint } = indicator;
  return { ...indicator, hint: { vi: joined(hint?.vi, vi), en: joined(hint?.en, en) } };
}

function joined(hint: string | undefined, amount: string): string {
  return hint === undefined ? amount : `${hint} ${amount}`;
}
