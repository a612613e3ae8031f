import { exactSum } from '../../domain/exact/fixed';
import { cellOf } from '../../domain/formula/expression';
import { rateFormula } from '../../domain/formula/rate';
import { areaAddress } from '../sheet/address';
import { calculated, shownValue } from '../sheet/formula/calculated';
import { formula, number, valueIn, type Content } from '../sheet/model';
import type { SheetDraft } from '../sheet/sheetDraft';
import type { OwnerShare } from './summaryArgs';

/** Departments together, then all shares together: the summary's own rate. Takes two rows. */
export function drawSums(draft: SheetDraft, shares: readonly OwnerShare[], from: number, at: number): void {
  const departments = shares.filter(({ unit }) => unit);
  const first = shares.length - departments.length;
  drawSum(draft, 'Cộng các sở, ngành', departments, from + first, at);
  drawSum(draft, 'Toàn địa bàn', shares, from, at + 1);
}

function drawSum(draft: SheetDraft, title: string, shares: readonly OwnerShare[], from: number, row: number): void {
  const numerator = total(shares, from, 3, ({ numerator: value }) => value);
  const denominator = total(shares, from, 4, ({ denominator: value }) => value);
  draft.put({ row, col: 0 }, 'labelBold');
  draft.putText({ row, col: 1 }, 'labelBold', title);
  draft.put({ row, col: 2 }, 'labelBold');
  draft.put({ row, col: 3 }, 'totalCount', numerator);
  draft.put({ row, col: 4 }, 'totalCount', denominator);
  draft.put({ row, col: 5 }, 'totalRate', sumRate(numerator, denominator, row));
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

function sumRate(numerator: Content, denominator: Content, row: number): Content {
  const words = rateFormula(cellOf({ row, col: 3 }), cellOf({ row, col: 4 }), '–');
  return calculated(words, ({ col }) => shownValue(valueIn(col === 3 ? numerator : denominator)));
}
