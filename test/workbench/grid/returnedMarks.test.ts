import { drawReturnPage, LOOK, readReturnPage } from '../../../src/core/returned/returnPage';
import { isReturnPage } from '../../../src/core/sheet/ownSheet';
import { changedBytes, openBytes } from '../../../src/workbench/files/workbookBytes';
import { sheetFromGrid } from '../../../src/workbench/grid/convert/sheetFromGrid';
import type { IWorkbookData } from '../../../src/workbench/grid/gridTypes';
import { emptyBook, modelBundle } from '../../../src/workbench/grid/modelBundle';
import { readResources } from '../../../src/workbench/grid/resources';
import { withoutReturned } from '../../../src/workbench/grid/returnedMarks';
import { withSheets } from '../../../src/workbench/grid/sheetBundle';
import { broughtTokens } from '../../../src/usecases/broughtTokens';
import { markWorkbook } from '../../../src/xlsx/patch/marks/markWorkbook';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { RETURNED } from '../../../src/domain/returnToken';
import { handMade } from '../../support/workbooks/handMade';

const FILL = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;
const STYLES = `<fonts count="1"><font/></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${FILL('FFF9E5')}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fillId="2" xfId="0" applyFill="1"/></cellXfs>`;
const book = handMade({ rows: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>', styles: STYLES });
const TOKEN = `TL-${'a'.repeat(32)}`;

/** A returned copy as the grid holds it, its file, and what its page lists. */
async function opened() {
  const sheet = readWorkbook(book, 'a.xlsx').sheets[0]?.name ?? '';
  const report = { file: 'a.xlsx', unit: 'xã A', year: 2024, today: '2024-12-01', faults: [] };
  const bytes = await markWorkbook(book, 'a.xlsx', {
    cells: ['A1', 'B1'].map((cell) => ({ sheet, cell, severity: 'error', note: `Sai ở ${cell}.` })),
    faults: 0,
    page: (kept, marks, taken) => drawReturnPage(report, { tokens: [TOKEN], kept, marks }, taken),
  });
  if (typeof bytes === 'string') throw new Error(bytes);
  const page = readWorkbook(bytes, 'a.xlsx').sheets.find(isReturnPage);
  if (!page) throw new Error('no page');
  const { model } = await openBytes(bytes, 'a.xlsx');
  const data = withSheets(
    emptyBook('b'),
    model.sheets.map((one, at) => ({ bundle: modelBundle(one, `s${at}`) })),
  );
  const marks = readReturnPage(page).marks.map(({ cell, note, row }) => {
    return { sheet, row: 0, col: cell === 'A1' ? 0 : 1, note, look: { row, col: LOOK } };
  });
  return { bytes, data, returned: { page: page.name, marks, withPage: false } };
}

const sheetsOf = (data: IWorkbookData) =>
  data.sheetOrder.map((id) => {
    const { model } = sheetFromGrid(data, readResources(data), id, (formula) => formula);
    return { id, model, shifts: [] };
  });

/** Fills and notes of the two cells. */
function looks(data: IWorkbookData) {
  const [first] = sheetsOf(data);
  return first?.model.cells.map(({ style, note }) => [first.model.styles[style ?? '']?.fill, note]);
}

test('fills are what they were, notes go, the page stays until it is asked for', async () => {
  const { data, returned } = await opened();
  expect(looks(data)).toEqual([
    ['FFC7CE', 'Sai ở A1.'],
    ['FFC7CE', 'Sai ở B1.'],
  ]);
  const bare = withoutReturned(data, returned);
  expect(looks(bare)).toEqual([
    ['FFF9E5', undefined],
    [undefined, undefined],
  ]);
  expect(bare.sheetOrder).toHaveLength(2);
  expect(withoutReturned(bare, returned)).toBe(bare);
  expect(withoutReturned(bare, { ...returned, withPage: true }).sheetOrder).toHaveLength(1);
  expect(looks(data)?.[0]).toEqual(['FFC7CE', 'Sai ở A1.']);
});

test('the saved file has neither marks nor page, and keeps the token', async () => {
  const { bytes, data, returned } = await opened();
  const bare = withoutReturned(data, { ...returned, withPage: true });
  const source = { bytes, name: 'a.xlsx', sheets: sheetsOf(data), settings: {} };
  const changed = await changedBytes(source, { sheets: sheetsOf(bare), settings: { [RETURNED]: TOKEN } });
  if (!changed) throw new Error('written anew');
  const read = readWorkbook(changed.bytes, 'a.xlsx');
  expect([read.sheets.length, changed.anew]).toEqual([1, []]);
  expect(broughtTokens(read)).toEqual([TOKEN]);
  const again = await openBytes(changed.bytes, 'a.xlsx');
  const [sheet] = again.model.sheets;
  expect(sheet?.cells.map(({ style, note }) => [sheet.styles[style ?? '']?.fill, note])).toEqual([
    ['FFF9E5', undefined],
    [undefined, undefined],
  ]);
});
