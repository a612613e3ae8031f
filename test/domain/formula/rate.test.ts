import { evaluate, type Shown } from '../../../src/core/sheet/formula/evaluate';
import { BLANK, figureOf, NOT_APPLICABLE, ratioOf, type Figure } from '../../../src/domain/figure';
import { cellOf } from '../../../src/domain/formula/expression';
import { markedRateFormula, rateFormula } from '../../../src/domain/formula/rate';

const [numerator, denominator] = [cellOf({ row: 0, col: 0 }), cellOf({ row: 0, col: 1 })];
const held: readonly Shown[] = [undefined, '', 'x', '–', 0, 3, 57, 200];
const pairs = held.flatMap((above) => held.map((below): readonly [Shown, Shown] => [above, below]));

function shown(formula: ReturnType<typeof rateFormula>, above: Shown, below: Shown): Shown {
  return evaluate(formula, ({ col }) => (col === 0 ? above : below));
}

/** What the reader makes of such a cell; a dash on the figures sheet is nothing it wrote. */
function figure(cell: Shown): Figure {
  if (typeof cell === 'number') return figureOf(cell);
  return cell === 'x' ? NOT_APPLICABLE : BLANK;
}

const BASES = [100, 1000, 100_000, 1];

test.each(pairs)('%p over %p: a rate is a number of two numbers, else quiet', (above, below) => {
  const known = typeof above === 'number' && typeof below === 'number' && below > 0;
  for (const per of BASES) {
    const expected = known ? (above * per) / below : '–';
    expect(shown(rateFormula({ numerator, denominator, per }, '–'), above, below)).toBe(expected);
  }
});

test.each(pairs)('%p over %p: the figures sheet shows what the roll-up reckons', (above, below) => {
  for (const per of BASES) {
    const rate = ratioOf(figure(above), figure(below), per);
    const expected = rate.state === 'value' ? rate.value : rate.state === 'notApplicable' ? 'x' : '';
    expect(shown(markedRateFormula({ numerator, denominator, per }), above, below)).toBe(expected);
  }
});
