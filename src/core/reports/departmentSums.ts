import { exactSum } from '../../domain/exact/fixed';
import { cellOf } from '../../domain/formula/expression';
import { rateFormula } from '../../domain/formula/rate';
import { areaAddress } from '../sheet/address';
import { calculated, shownValue } from '../sheet/formula/calculated';
import { formula, number, valueIn, type Content } from '../sheet/model';
import type { SheetDraft } from '../sheet/sheetDraft';
import type { OwnerShare } from './summaryArgs';

/** Departments together, then all shares together: the summary's own rate. Takes two rows. */
export function drawSums(draft: SheetDraft, shares: readonly OwnerShare[], per: number, from: number): void {
  const departments = shares.filter(({ unit }) => unit);
  const [first, at] = [from + shares.length - departments.length, from + shares.length];
  drawSum(draft, { title: 'Cộng các sở, ngành', shares: departments, per, from: first, row: at });
  drawSum(draft, { title: 'Toàn địa bàn', shares, per, from, row: at + 1 });
}

interface SumRow {
  readonly title: string;
  readonly shares: readonly OwnerShare[];
  /** Base of the rate. */
  readonly per: number;
  /** Row of the first share. */
  readonly from: number;
  readonly row: number;
}

function drawSum(draft: SheetDraft, { title, shares, per, from, row }: SumRow): void {
  const numerator = total(shares, from, 3, ({ numerator: value }) => value);
  const denominator = total(shares, from, 4, ({ denominator: value }) => value);
  draft.put({ row, col: 0 }, 'labelBold');
  draft.putText({ row, col: 1 }, 'labelBold', title);
  draft.put({ row, col: 2 }, 'labelBold');
  draft.put({ row, col: 3 }, 'totalCount', numerator);
  draft.put({ row, col: 4 }, 'totalCount', denominator);
  draft.put({ row, col: 5 }, 'totalRate', sumRate(numerator, denominator, per, row));
  draft.put({ row, col: 6 }, 'labelBold');
}

function total(
  shares: readonly OwnerShare[],
  from: number,
  col: number,
  figure: (share: OwnerShare) => number | null,
): Content {
  const range = areaAddress({ top: from, bottom: from + shares.length - 1, left: col, right: col });
  return formula(`SUM(${range})`, number(exactSum(shares.map((share) => figure(share) ?? 0))));
}

function sumRate(numerator: Content, denominator: Content, per: number, row: number): Content {
  const words = rateFormula({ numerator: cellOf({ row, col: 3 }), denominator: cellOf({ row, col: 4 }), per }, '–');
  return calculated(words, ({ col }) => shownValue(valueIn(col === 3 ? numerator : denominator)));
}
