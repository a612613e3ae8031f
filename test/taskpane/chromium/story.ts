import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { address as addressOf } from '../../../src/core/sheet/address';
import { valueAt } from '../../../src/core/sheet/snapshot';
import { checkHere } from '../../browser/checkHere';
import { rollUpRequest } from '../../../src/taskpane/actions/rollUpSources';
import { checkSetting, programmeOf } from '../../../src/taskpane/actions/setting';
import { formPlans, formWorkbook } from '../../../src/usecases/makeForms';
import { catalogue, plans } from '../../support/plans';
import { reasonText } from '../../../src/usecases/reasonText';
import { summarise } from '../../../src/usecases/summarise';
import { UnitTrees } from '../../../src/usecases/unitTrees';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { itWith } from '../../support/programs';
import { diskAssets } from '../diskAssets';
import { districtFiles, type WrittenFile } from '../districtFiles';
import { paneAddress, shownPane } from './rig';

const BROKEN = 'xa-hong.xlsx';
/** Vĩnh Cửu: sheets with ten units say of the writing what those of a province's 169 say. */
const DISTRICT = '735';
const SAVED = new Date('2024-11-20T08:00:00.000Z');

/** "F50" of an element's input cell on the blank form of xã Phú Lý. */
async function inputCells(): Promise<(element: string) => string> {
  const programme = programmeOf(plans(), 'dong-nai-2021-2030');
  const tree = await new UnitTrees(diskAssets).tree(programme, 2024);
  const unit = tree.reporting.find(({ name }) => name === 'Phú Lý');
  const [plan] = formPlans({ programme, catalogue: catalogue(), tree, year: 2024 }, [unit?.code ?? '']);
  const names = plan ? formWorkbook(plan).sheets[0]?.names : undefined;
  return (element) => {
    const area = names?.find(({ name }) => name === `TH.${element}`)?.area;
    if (!area) throw new Error(`no cell for ${element}`);
    return addressOf({ row: area.top, col: area.left });
  };
}

type Cells = Readonly<Record<string, string | number | boolean>>;

/** What the file writer gives for the same roll-up: by sheet, by address; formulas as their text. */
async function writtenSummary(files: readonly WrittenFile[]): Promise<Readonly<Record<string, Cells>>> {
  const picked = files.map(({ name, bytes }) => ({
    name,
    content: new Blob([new Uint8Array(bytes)]),
    modified: SAVED.toISOString(),
  }));
  const read = await checkHere(diskAssets)(picked, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
  });
  const request = {
    programme: programmeOf(plans(), 'dong-nai-2021-2030'),
    year: 2024,
    root: DISTRICT,
    files: read,
    base: [],
  };
  const setting = checkSetting(plans(), diskAssets);
  const model = summarise(await rollUpRequest(request, setting), {
    programme: request.programme,
    catalogue: catalogue(),
    language: 'vi',
    reasonText: (reason) => reasonText(reason, 'vi'),
  });
  const book = readWorkbook(await writeWorkbook(model, deflateNode), 'tong-hop.xlsx');
  return Object.fromEntries(
    book.sheets.map((sheet) => {
      const cells: Record<string, string | number | boolean> = {};
      for (const cell of sheet.cells()) {
        const value = valueAt(sheet, cell.row, cell.col);
        const shown =
          value.kind === 'number'
            ? value.number
            : value.kind === 'text'
              ? value.text
              : value.kind === 'boolean'
                ? value.boolean
                : '';
        const content = cell.formula === undefined ? shown : `=${cell.formula}`;
        if (content !== '') cells[addressOf(cell)] = content;
      }
      return [sheet.name, cells];
    }),
  );
}

/** The files in a folder of their own, all saved at the same moment. */
function onDisk(files: readonly WrittenFile[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'tonghop-pane-'));
  return files.map(({ name, bytes }) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    utimesSync(file, SAVED, SAVED);
    return file;
  });
}

/** The acceptance story of the pane: insert, type, check, correct; pick files, roll up, write the summary. */
export function story(): void {
  describe('the chain in Chromium on the Excel host', () => {
    itWith('chromium')(
      'inserts a form, shows two typed faults, jumps, is corrected, and finds nothing any more',
      async () => {
        const cell = await inputCells();
        const { page, context, requests, complaints } = await shownPane();
        await page.getByRole('combobox', { name: 'Đơn vị' }).pressSequentially('x phu ly');
        await page
          .getByRole('option', { name: /Phú Lý/ })
          .first()
          .click();
        await page.getByRole('button', { name: 'Chèn biểu mẫu' }).click();
        await page.getByText('Đã chèn biểu vào trang “Biểu 01-CTXH-X”.').waitFor();
        const type = (element: string, value: number | string): Promise<void> =>
          page.evaluate(([at, typed]) => window.excelHost?.userTypes('Biểu 01-CTXH-X', at, typed), [
            cell(element),
            value,
          ] as const);
        await type('E01', 40);
        await type('E02', 45);
        await type('E03', '38 em');
        await page.getByRole('tab', { name: 'Kiểm tra' }).click();
        await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
        await page
          .getByText(/\(45\) lớn hơn .*\(40\)/)
          .first()
          .waitFor();
        await page.getByText(/Ô ghi chữ .38 em./).waitFor();
        await page
          .getByRole('button', { name: `Đến ô ${cell('E02')}` })
          .first()
          .click();
        await page.waitForFunction((at) => window.excelHost?.workbook.selected?.address === at, cell('E02'));
        await type('E02', 39);
        await page
          .getByText(/\(45\) lớn hơn .*\(40\)/)
          .first()
          .waitFor({ state: 'detached' });
        await page.getByRole('button', { name: 'Xem và sửa…' }).click();
        await page.getByRole('button', { name: 'Sửa 1 chỗ' }).click();
        await page.getByText('Đã sửa 1 chỗ.').waitFor();
        await page.getByText(/Ô ghi chữ .38 em./).waitFor({ state: 'detached' });
        const held = await page.evaluate(() => window.hostCells('Biểu 01-CTXH-X'));
        const byCell = new Map(held.map(([row, col, value]) => [addressOf({ row, col }), value]));
        expect([byCell.get(cell('E01')), byCell.get(cell('E02')), byCell.get(cell('E03'))]).toEqual([40, 39, 38]);
        expect(requests.filter((url) => !url.startsWith(paneAddress()))).toEqual([]);
        expect(complaints).toEqual([]);
        await context.close();
      },
      180000,
    );

    itWith('chromium')(
      'rolls up ten picked workbooks with one broken, and writes sheets that equal the file writer’s cell by cell',
      async () => {
        const files = [
          ...(await districtFiles(9, DISTRICT)),
          { name: BROKEN, bytes: new Uint8Array([80, 75, 3, 4, 9, 9]) },
        ];
        const { page, context, requests, complaints } = await shownPane({ pageId: 'rollUp', root: DISTRICT });
        await page.getByRole('combobox', { name: 'Tổng hợp cho' }).waitFor();
        await page.locator('input[type=file][aria-label="Chọn tệp…"]').setInputFiles(onDisk(files));
        await page.getByText('10 tệp đã chọn').waitFor();
        await page.getByRole('button', { name: 'Tổng hợp', exact: true }).click();
        await page.getByText('Tổng hợp xong: dùng 9/10 biểu.').waitFor({ timeout: 60000 });
        await page.getByText('Không dùng được: 1').click();
        await page.getByText(BROKEN).waitFor();
        await page.getByRole('button', { name: 'Xem kết quả' }).click();
        await page.getByRole('button', { name: 'Tạo bảng kết quả' }).click();
        await page.getByText(/Đã tạo \d+ trang kết quả/).waitFor({ timeout: 60000 });
        const expected = await writtenSummary(files);
        const held: Record<string, Cells> = {};
        for (const name of Object.keys(expected)) {
          const cells = await page.evaluate((sheet) => window.hostCells(sheet), name);
          held[name] = Object.fromEntries(
            cells.map(([row, col, value, formula]) => [
              addressOf({ row, col }),
              formula === '' ? value : `=${formula}`,
            ]),
          );
        }
        expect(held).toEqual(expected);
        expect(requests.filter((url) => !url.startsWith(paneAddress()))).toEqual([]);
        expect(complaints).toEqual([]);
        await context.close();
      },
      180000,
    );
  });
}
