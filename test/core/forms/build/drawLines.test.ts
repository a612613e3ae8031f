import type { ElementKey } from '../../../../src/domain/ids';
import { bodyRows, pageStarts } from '../../../../src/core/forms/build/drawLines';
import type { FormLine } from '../../../../src/core/forms/layout/lines';
import type { Dimension } from '../../../../src/domain/catalogue/indicator';
import { catalogue } from '../fixtures';

const overlapping = dimension('overlapping');
const columns = dimension('columns');

function dimension(kind: Dimension['kind']): Dimension {
  const found = catalogue.dimensions.find((one) => one.kind === kind);
  if (!found) throw new Error(`no dimension is ${kind}`);
  return found;
}

function line(code: ElementKey, parts?: Dimension): FormLine {
  const frame = { code, section: code.charAt(0), label: code, shown: code, measure: '', cells: [] };
  return parts ? { ...frame, kind: 'part', dimension: parts } : { ...frame, kind: 'line' };
}

const lines = [line('A01'), line('A01.X1', overlapping), line('A01.X2', overlapping), line('A01.X3', overlapping)];
const short = (rows: ReturnType<typeof bodyRows>) =>
  rows.map((row) => (row.kind === 'line' ? `${row.ordinal} ${row.line.code}` : row.kind));

test('a heading for each section, a group its parts; lines are counted through the form', () => {
  expect(short(bodyRows([...lines, line('A02'), line('B01')]))).toEqual([
    'section',
    '1 A01',
    'group',
    '1 A01.X1',
    '1 A01.X2',
    '1 A01.X3',
    '2 A02',
    'section',
    '3 B01',
  ]);
});

test('parts that are columns need no heading', () => {
  expect(short(bodyRows([line('H06'), line('H06.TU', columns)]))).toEqual(['section', '1 H06', '1 H06.TU']);
});

test('sections count from one in the order they come', () => {
  const sections = bodyRows([line('A01'), line('C01'), line('K01')]).flatMap((row) =>
    row.kind === 'section' ? [`${row.id}${row.ordinal}`] : [],
  );
  expect(sections).toEqual(['A1', 'C2', 'K3']);
});

test('a page begins with a section or line, never with the first or last of a group, nor with its heading', () => {
  expect(pageStarts(bodyRows([...lines, line('A02')]))).toEqual([true, false, false, false, true, false, true]);
});

test('the last line stays with the signatures', () => {
  expect(pageStarts(bodyRows(lines)).at(-1)).toBe(false);
});
