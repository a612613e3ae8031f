import { drawReturnPage } from '../../../../src/core/returned/returnPage';
import { broughtTokens } from '../../../../src/usecases/broughtTokens';
import { markWorkbook } from '../../../../src/xlsx/patch/marks/markWorkbook';
import { takeMarksOff } from '../../../../src/xlsx/patch/marks/takeMarksOff';
import { readWorkbook } from '../../../../src/xlsx/read/readWorkbook';
import { handMade } from '../../../support/workbooks/handMade';

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>';
const book = handMade({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', styles: STYLES });
const names = (bytes: Uint8Array) => readWorkbook(bytes, 'a.xlsx').sheets.map(({ name }) => name);
const TOKENS = [`TL-${'a'.repeat(32)}`, `TL-${'b'.repeat(32)}`];

test.each([[TOKENS], [[]]])(
  'marks and page go, the tokens %j stay with the file',
  async (tokens: readonly string[]) => {
    const report = { file: 'a.xlsx', unit: 'xã A', year: 2024, today: '2024-12-01', faults: [] };
    const marked = await markWorkbook(book, 'a.xlsx', {
      cells: [{ sheet: names(book)[0] ?? '', cell: 'A1', severity: 'error', note: 'Sai.' }],
      faults: 0,
      page: (kept, marks, taken) => drawReturnPage(report, { tokens, kept, marks }, taken),
    });
    if (typeof marked === 'string') throw new Error(marked);
    expect(names(marked)).toHaveLength(2);
    const bare = takeMarksOff(marked, 'a.xlsx') ?? marked;
    expect(names(bare)).toEqual(names(book));
    expect(broughtTokens(readWorkbook(bare, 'a.xlsx'))).toEqual(tokens);
    expect(takeMarksOff(bare, 'a.xlsx')).toBeUndefined();
  },
);
