import { BLANK, figureOf, NOT_APPLICABLE, type Figure } from '../../../../src/domain/figure';
import { computedFindings } from '../../../../src/core/forms/read/computedCells';
import { sheetSnapshot, type SnapshotValue } from '../../../../src/core/sheet/snapshot';
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
