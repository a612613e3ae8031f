import { guideSheet } from '../../../src/core/forms/buildForm';
import { OWN_SHEET_NAME } from '../../../src/core/sheet/ownSheet';
import { summaryWorkbook } from '../../../src/core/reports/summaryWorkbook';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { formArgs } from '../../core/forms/fixtures';
import { smallRollUp, summaryArgs } from '../../core/reports/province';

test('every sheet of a written summary and the guide are known as ours when the file is read', async () => {
  const summary = summaryWorkbook(summaryArgs(smallRollUp()));
  const book = { ...summary, sheets: [...summary.sheets, guideSheet(formArgs())] };
  const { sheets } = readWorkbook(await writeWorkbook(book), 'book.xlsx');
  const marked = sheets.filter(({ names }) =>
    names.some(({ name, scope }) => name === OWN_SHEET_NAME && scope === 'sheet'),
  );
  expect(marked.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
});
