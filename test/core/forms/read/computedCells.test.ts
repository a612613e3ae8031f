import { BLANK, figureOf, NOT_APPLICABLE, type Figure } from '../../../../src/domain/figure';
import { computedFindings, type ComputedCell } from '../../../../src/core/forms/read/computedCells';
import { sheetSnapshot, type SnapshotCell, type SnapshotValue } from '../../../../src/core/sheet/snapshot';
import { messageOf } from '../../../../src/usecases/messages';

function said(held: SnapshotValue, right: Figure): readonly string[] {
  const sheet = sheetSnapshot({ name: 'S', cells: [{ row: 0, col: 0, value: held }] });
  const findings = computedFindings({ file: 'f', sheet }, [
    { element: 'A03', terms: ['A02', 'A01'], at: { row: 0, col: 0 }, right },
  ]);
  return findings.flatMap((finding) => [messageOf(finding, 'vi'), messageOf(finding, 'en')]);
}

test.each([
  ['a blank', BLANK, 'tính từ các ô nhập được trống;', 'the inputs give blank;'],
  ['"not applicable"', NOT_APPLICABLE, 'tính từ các ô nhập được x;', 'the inputs give x;'],
  ['a rate', figureOf(1234 / 3), 'tính từ các ô nhập được 411,33;', 'the inputs give 411.33;'],
] as const)('%s is named in the language of the reader', (_title, right, vi, en) => {
  const [vietnamese, english] = said({ kind: 'number', number: 5.5 }, right);
  expect(vietnamese).toContain(`ghi đè bằng 5,5, trong khi ${vi}`);
  expect(english).toContain(`overwritten with 5.5, while ${en}`);
});

test('a deleted formula names the right result', () => {
  const [vietnamese, english] = said({ kind: 'text', text: ' ' }, BLANK);
  expect(vietnamese).toContain('kết quả đúng là trống;');
  expect(english).toContain('the right result is blank;');
});

describe('formulas that are gone or changed', () => {
  const at = (row: number) => ({ row, col: 0 });
  const number = (value: number): SnapshotValue => ({ kind: 'number', number: value });
  const found = (cells: readonly Omit<SnapshotCell, 'row' | 'col'>[], reckons = true): readonly string[] => {
    const sheet = sheetSnapshot({ name: 'S', cells: cells.map((cell, row) => ({ ...cell, ...at(row) })) });
    const computed = cells.map((_, row): ComputedCell => ({
      element: 'A03',
      terms: ['A02', 'A01'],
      at: at(row),
      right: figureOf(5),
      reckons: () => reckons,
    }));
    return computedFindings({ file: 'f', sheet }, computed).map(({ rule, variant, severity, place, params }) =>
      [rule, variant, severity, place.cell, params.count ?? ''].join(' ').trim(),
    );
  };
  const [equal, emptied, wrong] = [{ value: number(5) }, { value: { kind: 'blank' } }, { value: number(6) }] as const;
  const kept = { value: number(5), formula: 'A9*5' };
  const stale = { value: number(4), formula: 'A9*5' };
  const bare = { value: { kind: 'notCalculated' }, formula: 'A9*5' } as const;

  test.each([
    ['a few', [equal, emptied, kept, kept, kept], true, ['R08 equal warning A1', 'R08 removed warning A2']],
    ['a copy of values', [equal, equal, emptied, equal, equal], true, ['R08 copied warning A1 5']],
    [
      'a copy with one figure typed over',
      [equal, equal, wrong, equal, equal],
      true,
      ['R08 copied warning A1 4', 'R08 differs error A3'],
    ],
    ['many of many more', [...Array<typeof equal>(5).fill(equal), ...Array<typeof kept>(5).fill(kept)], true, null],
    ['changed, and no result kept', [bare], false, ['R08 changed warning A1']],
    ['changed, and the result differs', [stale], false, ['R08 changed warning A1']],
    ['changed to the same effect', [kept], false, []],
    ['unchanged, and no result kept', [bare], true, []],
    ['unchanged, with an old result', [stale], true, ['R18  info A1 1']],
    ['many changed', [stale, bare, stale, bare], false, ['R08 changedMany warning A1 4']],
  ] as const)('%s', (_title, cells, reckons, wanted) => {
    expect(found(cells, reckons)).toEqual(wanted ?? [1, 2, 3, 4, 5].map((row) => `R08 equal warning A${row}`));
  });
});
