import { figureOf } from '../../../../src/domain/figure';
import { placed as placedAt } from '../../../../src/domain/submission';
import { elementsOf } from '../../../../src/domain/plan/elements';
import { drawFigure, drawJudgement, elementName } from '../../../../src/core/forms/build/drawFigure';
import type { PlacedFigures } from '../../../../src/core/forms/build/sheetCheck';
import type { FormArgs } from '../../../../src/core/forms/buildForm';
import { COLUMN } from '../../../../src/core/forms/layout/columns';
import type { LineCell } from '../../../../src/core/forms/layout/lines';
import { number } from '../../../../src/core/sheet/model';
import { SheetDraft } from '../../../../src/core/sheet/sheetDraft';
import { formArgs } from '../fixtures';
import { shownBy, specOf } from './sheet';

const PLACES: Readonly<Record<string, number>> = { A01: 0, A02: 1 };
const placed: PlacedFigures = {
  specs: elementsOf(formArgs()),
  cellOf: (key) => (PLACES[key] === undefined ? undefined : { row: 0, col: PLACES[key] }),
  columnWord: () => '2',
};
const cell = (key: string, role: LineCell['role']): LineCell => ({
  column: 'done',
  role,
  spec: specOf(formArgs(), key),
});
const at = { row: 4, col: 5 };

function drawn(one: LineCell, changes: Partial<FormArgs> = {}): SheetDraft {
  const draft = new SheetDraft();
  draft.put({ row: 0, col: 0 }, 'count', number(200));
  draft.put({ row: 0, col: 1 }, 'count', number(57));
  drawFigure(draft, formArgs(changes), one, at, placed);
  return draft;
}

test('an input is open, ruled, named, and holds what was reported', () => {
  const entries = new Map([['E01', 12] as const]);
  const lastYear = new Map([['E01', placedAt(figureOf(9), 'E01', { file: '', sheet: '', cell: '' })] as const]);
  const draft = drawn(cell('E01', 'input'), { entries, lastYear });
  const input = draft.cells().at(-1);
  expect(input).toMatchObject({ ...at, style: 'requiredCount', content: number(12) });
  expect(input?.note).toContain('Năm trước: 9.');
  expect(draft.validations).toHaveLength(1);
  expect(draft.names).toEqual([{ name: 'TH.E01', scope: 'sheet', area: { top: 4, bottom: 4, left: 5, right: 5 } }]);
});

test('a rate is computed and named; a repeated figure is not named again', () => {
  const rate = drawn(cell('A03', 'computed'));
  expect(shownBy(rate)['F5']).toBe(28.5);
  expect(rate.names.map(({ name }) => name)).toEqual([elementName('A03')]);
  const repeated = drawn(cell('A02', 'reference'));
  expect(shownBy(repeated)['F5']).toBe(57);
  expect(repeated.names).toEqual([]);
});

test('a line shows its target and whether its rate meets it; a part shows none', () => {
  const judged = (kind: 'line' | 'part') => {
    const draft = drawn(cell('A03', 'computed'));
    const line = {
      kind,
      code: 'A03',
      section: 'A',
      label: '',
      shown: '',
      measure: '',
      cells: [cell('A03', 'computed')],
    } as const;
    drawJudgement(draft, formArgs(), line, 4, placed);
    return draft.cells().filter(({ col }) => col === COLUMN.target || col === COLUMN.verdict);
  };
  expect(judged('line').map(({ style }) => style)).toEqual(['target', 'formVerdict']);
  expect(judged('line')[1]?.content).toMatchObject({ value: { text: 'Chưa đạt' } });
  expect(judged('part')).toEqual([]);
});
