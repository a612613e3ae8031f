/** @jest-environment jsdom */
import './browserParts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { address } from '../../src/core/sheet/address';
import { createExcelPort } from '../../src/officejs/createExcelPort';
import { formPlans, formWorkbook } from '../../src/usecases/makeForms';
import { catalogue, plans } from '../support/plans';
import { programmeOf, treesOf } from '../../src/taskpane/actions/setting';
import { createExcelHost, evaluateFrom, type ExcelHost } from '../support/excelhost/createExcelHost';
import { diskAssets } from './diskAssets';
import { chooseUnit, showPane } from './paneOn';

/** The pane on the real office.js client and the Excel of the tests, in jsdom. */
const SHEET = 'Biểu 01-CTXH-X';
let host: ExcelHost;
let cellOf: (element: string) => string;

beforeAll(async () => {
  const programme = programmeOf(plans(), 'dong-nai-2021-2030');
  const tree = await treesOf(diskAssets).tree(programme, 2024);
  const unit = tree.reporting.find(({ name }) => name === 'Phú Lý');
  const [plan] = formPlans({ programme, catalogue: catalogue(), tree, year: 2024 }, [unit?.code ?? '']);
  const sheets = plan ? formWorkbook(plan).sheets : [];
  host = await createExcelHost({ evaluate: evaluateFrom(sheets) });
  cellOf = (element) => {
    const area = sheets[0]?.names?.find(({ name }) => name === `TH.${element}`)?.area;
    if (!area) throw new Error(`no cell for ${element}`);
    return address({ row: area.top, col: area.left });
  };
}, 60000);

async function insertForm(told = new RegExp(`^Đã chèn biểu vào trang “${SHEET}”\\. Bước tiếp`)): Promise<void> {
  await chooseUnit('x phu ly', /Phú Lý/);
  fireEvent.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
  await screen.findByText(told);
}

describe('the pane on Excel', () => {
  it('inserts a form, finds a fault as it is typed, and sees it corrected', async () => {
    await showPane({ services: { port: createExcelPort() } });
    await insertForm();
    host.userTypes(SHEET, cellOf('E01'), 40);
    fireEvent.click(screen.getByRole('tab', { name: 'Kiểm tra' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
    await screen.findByText(/phép kiểm tra đạt/);
    expect(screen.queryByText(/\(45\) lớn hơn/)).toBeNull();
    act(() => host.userTypes(SHEET, cellOf('E02'), 45));
    await screen.findByText(/\(45\) lớn hơn .*\(40\)/);
    act(() => host.userTypes(SHEET, cellOf('E02'), 39));
    await waitFor(() => expect(screen.queryByText(/\(45\) lớn hơn/)).toBeNull());
  });

  it('checks the open sheet in few round trips, however often', async () => {
    await showPane({ page: 'check', services: { port: createExcelPort() } });
    fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
    await screen.findByText(/phép kiểm tra đạt/);
    host.resetCounters();
    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    await screen.findByText(/Kiểm tra xong/);
    await waitFor(() => expect(host.counters().requests).toBeGreaterThan(0));
    expect(host.counters().requests).toBeLessThanOrEqual(4);
  });

  it('says what to do while a cell is being edited, and goes on by itself after', async () => {
    await showPane({ page: 'check', services: { port: createExcelPort() } });
    host.setEditMode(true);
    fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
    await screen.findByText(/Nếu đang nhập dở một ô, nhấn Enter/, {}, { timeout: 8000 });
    host.setEditMode(false);
    await screen.findByText(/phép kiểm tra đạt/);
  });

  it('says what of a form Excel did not take, and takes the form back', async () => {
    host.reset();
    host.workbook.quirks.page = 'refused';
    await showPane({ services: { port: createExcelPort() } });
    await insertForm(/Đã chèn biểu.*không nhận cài đặt trang in; các phần khác đã đủ\. Trước khi in/);
    expect(host.sheet(SHEET).protection.on).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText('Đã trả lại như trước.');
    expect(host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name)).toEqual([
      'Sheet1',
    ]);
  });
});
