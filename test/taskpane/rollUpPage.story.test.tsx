/** @jest-environment jsdom */
import './browserParts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { checkHere } from '../browser/checkHere';
import type { FileChecker, PaneServices, PickedFile } from '../../src/taskpane/paneServices';
import { textOf, unpack } from '../../src/xlsx/write/zipParts';
import type { HandedFile, HandedOver } from '../../src/taskpane/handOut';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { edited } from '../core/forms/modelSnapshot';
import { diskAssets } from './diskAssets';
import { districtFiles, type WrittenFile } from './districtFiles';
import { memoryPort } from './memoryPort';
import { pickable, showPane, type PaneOptions } from './paneOn';

let files: readonly WrittenFile[] = [];

beforeAll(async () => {
  files = await districtFiles(4);
});

const choice = JSON.stringify({ programme: 'dong-nai-2021-2030', year: 2024, unit: '', root: '735' });

async function showRollUp(options: PaneOptions = {}) {
  const shown = await showPane({
    page: 'rollUp',
    kept: { choice },
    services: { checkFiles: checkHere(diskAssets) },
    ...options,
  });
  if (options.page === undefined) await screen.findByRole('combobox', { name: 'Tổng hợp cho' });
  return shown;
}

function pick(label: string, picked: readonly File[]): void {
  const input = document.querySelector(`input[type=file][aria-label="${label}"]`);
  if (!input) throw new Error(`no input ${label}`);
  fireEvent.change(input, { target: { files: picked } });
}

/** Opens what stands folded under a title. */
function unfold(title: string | RegExp): HTMLElement {
  const summary = screen.getByText(title, { selector: 'summary' });
  fireEvent.click(summary);
  return summary.parentElement as HTMLElement;
}

const rowValue = (name: string): string | null | undefined =>
  screen.getByRole('rowheader', { name }).parentElement?.querySelector('td')?.textContent;

async function rollUpFour(): Promise<void> {
  const good = files.map(({ name, bytes }) => pickable(name, bytes));
  pick('Chọn tệp…', [...good, pickable('hong.xlsx', new Uint8Array([80, 75, 3, 4, 1, 2, 3]))]);
  await screen.findByText('5 tệp đã chọn');
  fireEvent.click(screen.getByRole('button', { name: 'Tổng hợp' }));
  await screen.findByText(/Tổng hợp xong/);
}

it('asks for files before folders, and says what the browser’s word “upload” means', async () => {
  await showRollUp();
  const words = await screen.findByText(/cửa sổ có thể hỏi “tải lên” \(upload\)/);
  expect(words.textContent).toContain('tệp chỉ được đọc trên máy này');
  const inputs = [...document.querySelectorAll('input[type=file]')].map((input) => input.getAttribute('aria-label'));
  expect(inputs.slice(0, 2)).toEqual(['Chọn tệp…', 'Chọn thư mục…']);
});

const WHY = 'Đã rà soát với trạm y tế';

/** The files as they are checked, the first form with a warning its unit explains. */
const explained: FileChecker = async (...asked) => {
  const [first, ...rest] = await checkHere(diskAssets)(...asked);
  if (!first) return [];
  const [form, ...others] = first.forms;
  if (!form) return [first, ...rest];
  const place = { file: form.submission.file, sheet: form.submission.sheet, cell: 'F9' };
  const params = { name: 'Số lớp', typed: '5 lớp', value: 5 };
  const finding = {
    rule: 'R03',
    variant: '',
    severity: 'warning',
    element: 'C09',
    place,
    params,
    explanation: WHY,
  } as const;
  return [{ ...first, forms: [{ ...form, findings: [...form.findings, finding] }, ...others] }, ...rest];
};

/** The files as they are checked, and another report of the first unit with one figure changed. */
const contradicted: FileChecker = async (...asked) => {
  const [first, ...rest] = await checkHere(diskAssets)(...asked);
  const form = first?.forms[0];
  if (!first || !form) return [];
  const values = new Map(form.submission.values);
  const value = values.get('H03');
  if (value) values.set('H03', { element: 'H03', place: value.place, state: 'value', value: 4321 });
  const submission = { ...form.submission, values, file: 'sua.xlsx' };
  return [first, { ...first, file: 'sua.xlsx', forms: [{ ...form, submission }] }, ...rest];
};

it('the picked files of several years stand side by side, as sheets of the workbook and as a file', async () => {
  const port = memoryPort();
  const handed: HandedFile[] = [];
  const file = (one: HandedFile): Promise<HandedOver> => {
    handed.push(one);
    return Promise.resolve('saved');
  };
  await showRollUp({
    port,
    services: {
      checkFiles: contradicted,
      handOut: { file, text: () => Promise.resolve(false) },
      reports: () => import('../../src/browser/reportFiles'),
    },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Diễn biến' }));
  await screen.findByRole('heading', { level: 2, name: 'Diễn biến nhiều năm' });
  pick(
    'Chọn tệp…',
    files.map(({ name, bytes }) => pickable(name, bytes)),
  );
  await screen.findByText('4 tệp đã chọn');
  // A page about every year asks for none.
  expect(screen.queryByRole('combobox', { name: 'Năm' })).toBeNull();
  pick(
    'Chọn tệp năm gốc…',
    files.slice(0, 1).map(({ name, bytes }) => pickable(name, bytes)),
  );
  fireEvent.change(screen.getByRole('combobox', { name: 'Sơ kết, tổng kết' }), { target: { value: '2021–2025' } });
  fireEvent.click(screen.getByRole('button', { name: 'Lập diễn biến' }));
  await screen.findByText(/Tệp năm gốc không có số liệu năm 2020/, {}, { timeout: 20_000 });
  screen.getByText('Báo cáo khác nhau: 1 chỗ chờ quyết định, đã chọn 0');
  screen.getByText(/H03 .* và 4\.321/);
  fireEvent.click(screen.getByRole('button', { name: /^Dùng tệp này: sua\.xlsx/ }));
  await screen.findByText('Báo cáo khác nhau: 0 chỗ chờ quyết định, đã chọn 1', {}, { timeout: 20_000 });
  screen.getByText(/^Sơ kết 2021–2025: đạt \d+\/\d+ mục tiêu; chưa có số liệu năm 2021, 2022, 2023, 2025$/);
  expect(screen.queryByText(/Sơ kết 2026–2030:/)).toBeNull();
  const children = screen.getByRole('table', { name: /^Tỷ lệ trẻ em/ });
  expect(
    within(children)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['2024']);
  expect(within(children).getByRole('cell').textContent).toMatch(/^[✓◔✗] \d+(?:,\d+)?%$/);
  screen.getByText('2023: Không có tệp nào của năm 2023.');
  fireEvent.click(screen.getByRole('button', { name: 'Chèn các trang diễn biến' }));
  await screen.findByText(/Đã chèn \d+ trang, bắt đầu từ “Diễn biến”/);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Diễn biến', 'Từng mục tiêu', 'Nguồn số liệu']),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Lưu thành tệp riêng' }));
  await waitFor(() => expect(handed.map(({ name }) => name)).toEqual(['dien-bien_735_huyen-vinh-cuu_2024.xlsx']));
  fireEvent.click(screen.getByRole('button', { name: 'Báo cáo giai đoạn (Word)' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Lập báo cáo giai đoạn' }));
  await screen.findByText(/bao-cao-giai-doan_735_huyen-vinh-cuu_2024\.docx/);
  const review = textOf(unpack((await handed[1]?.bytes()) ?? new Uint8Array()), 'word/document.xml');
  expect(review).toContain('Sơ kết giai đoạn 2021–2025');
});

describe('roll-up page', () => {
  it('shows different reports of a unit, and rolls up again with the one a person chooses', async () => {
    const checkFiles = jest.fn(contradicted);
    await showRollUp({ services: { checkFiles } });
    await rollUpFour();
    expect([rowValue('Đã dùng'), rowValue('Chờ quyết định')]).toEqual(['3', '2']);
    screen.getByText(/1 đơn vị chờ quyết định, đã chọn 0/);
    screen.getByText(/H03 .* và 4\.321/);
    unfold('So sánh từng ô');
    const table = within(screen.getByRole('table', { name: 'So sánh các báo cáo' }));
    expect(table.getByRole('row', { name: /^H03 / }).textContent).toMatch(/4\.321 \[\w+\]/);
    expect(table.getAllByRole('columnheader')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: /^Dùng tệp này: sua\.xlsx/ }));
    await screen.findByText(/0 đơn vị chờ quyết định, đã chọn 1/);
    expect(rowValue('Đã dùng')).toBe('4');
    unfold(/quyết định làm căn cứ tổng hợp/);
    screen.getByText(/chọn dùng sua\.xlsx/);
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ các lựa chọn' }));
    await screen.findByText(/1 đơn vị chờ quyết định, đã chọn 0/);
    expect(checkFiles).toHaveBeenCalledTimes(1);
  });

  it('rolls up picked files, and names the broken one instead of stopping', async () => {
    await showRollUp();
    await rollUpFour();
    expect(screen.getByText('Tổng hợp xong: dùng 4/5 biểu.')).toBeTruthy();
    expect([rowValue('Đã dùng'), rowValue('Không dùng được'), rowValue('Biểu, tệp tìm thấy')]).toEqual(['4', '1', '5']);
    const list = unfold('Không dùng được: 1');
    expect(within(list).getByRole('listitem').textContent).toMatch(/^hong\.xlsx: .{20}/);
  });

  it('draws a ministry’s 3,321 files a hundred at a time, keyboard first, and says how many there are', async () => {
    const names = Array.from({ length: 3321 }, (_, at) => `xa-${String(at + 1).padStart(4, '0')}.xlsx`);
    const reason = { code: 'notAForm', params: {} } as const;
    const broken: FileChecker = () =>
      Promise.resolve(names.map((file) => ({ file, forms: [], otherSheets: [], rejected: reason })));
    await showRollUp({ services: { checkFiles: broken } });
    const before = document.querySelectorAll('*').length;
    pick('Chọn tệp…', [pickable('tat-ca.zip', new Uint8Array([1]))]);
    fireEvent.click(screen.getByRole('button', { name: 'Tổng hợp' }));
    await screen.findByText(/Tổng hợp xong: dùng 0\/3\.321/);
    unfold('Không dùng được: 3.321');
    const list = unfold('Xem tên các tệp');
    expect(within(list).getAllByRole('listitem')).toHaveLength(100);
    within(list).getByText('Đang xem 100/3.321');
    fireEvent.click(within(list).getByRole('button', { name: 'Xem thêm 100' }));
    expect(within(list).getAllByRole('listitem')).toHaveLength(200);
    expect(document.activeElement?.textContent).toBe('xa-0101.xlsx');
    unfold(/đơn vị chưa báo cáo/);
    expect(document.querySelectorAll('*').length - before).toBeLessThan(900);
  });

  it('takes plan and year from the files where no plan is chosen: one button', async () => {
    const fresh = JSON.stringify({ programme: '', year: 2026, unit: '', root: '' });
    const { kept } = await showPane({
      page: 'rollUp',
      kept: { choice: fresh },
      services: { checkFiles: checkHere(diskAssets) },
    });
    await rollUpFour();
    screen.getByText(/^Cả 4 biểu là của năm 2024, kế hoạch Đồng Nai 2021–2030\. .*dùng 4\/5 biểu/);
    expect(JSON.parse(kept.get('choice') ?? '')).toMatchObject({ programme: 'dong-nai-2021-2030', year: 2024 });
  });

  it('asks once where most files are of another year than the one chosen, and says one reason once', async () => {
    const checkFiles = jest.fn(checkHere(diskAssets));
    const other = JSON.stringify({ programme: 'dong-nai-2021-2030', year: 2026, unit: '', root: '' });
    await showPane({ page: 'rollUp', kept: { choice: other }, services: { checkFiles } });
    pick(
      'Chọn tệp…',
      files.map(({ name, bytes }) => pickable(name, bytes)),
    );
    await screen.findByRole('combobox', { name: 'Tổng hợp cho' });
    fireEvent.click(screen.getByRole('button', { name: 'Tổng hợp' }));
    await screen.findByText(/Cả 4 biểu là của năm 2024.* Tổng hợp năm 2024\?/);
    fireEvent.click(screen.getByRole('button', { name: 'Vẫn tổng hợp năm 2026' }));
    await screen.findByText('Tổng hợp xong: dùng 0/4 biểu.');
    const list = unfold('Không dùng được: 4');
    within(list).getByText(/^4 biểu, tệp: Biểu của năm 2024, đang tổng hợp năm 2026/);
    fireEvent.click(screen.getByRole('button', { name: 'Tổng hợp' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Tổng hợp năm 2024' }));
    await screen.findByText(/dùng 4\/4 biểu/);
    expect(checkFiles).toHaveBeenCalledTimes(1);
  });

  it('lets whoever rolls up accept what a unit explains, and take it back', async () => {
    const { kept } = await showRollUp({ services: { checkFiles: explained } });
    await rollUpFour();
    screen.getByText(/1 chờ chấp nhận, 0 đã chấp nhận/);
    const accept = screen.getByRole('button', { name: 'Chấp nhận giải trình' });
    expect((accept as HTMLButtonElement).disabled).toBe(true);
    fireEvent.change(screen.getByRole('textbox', { name: 'Người chấp nhận' }), { target: { value: 'Phòng VHXH' } });
    fireEvent.click(screen.getByRole('button', { name: 'Chấp nhận giải trình' }));
    await screen.findByText(/0 chờ chấp nhận, 1 đã chấp nhận/);
    screen.getByText(/Đơn vị giải trình: “Đã rà soát với trạm y tế”\. Đã chấp nhận ngày .* \(Phòng VHXH\)\.$/);
    expect(kept.get('work')).toContain(WHY);
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ chấp nhận' }));
    await screen.findByText(/1 chờ chấp nhận, 0 đã chấp nhận/);
  });

  it('counts the units that have not reported, and lists them', async () => {
    await showRollUp();
    await rollUpFour();
    const [reported, missing, expected] = ['Đã báo cáo', 'Chưa báo cáo', 'Đơn vị phải báo cáo'].map((name) =>
      Number(rowValue(name)),
    );
    expect(reported).toBe(4);
    expect((reported ?? 0) + (missing ?? 0)).toBe(expected);
    const list = unfold(`${missing} đơn vị chưa báo cáo`);
    expect(within(list).getAllByRole('listitem')).toHaveLength(missing ?? 0);
  });

  it('takes every file of a picked folder but droppings, under their path', async () => {
    await showRollUp();
    const [first] = files;
    if (!first) throw new Error('no file');
    pick('Chọn thư mục…', [
      pickable(first.name, first.bytes, 'xa'),
      pickable('~$khoa.xlsx', new Uint8Array(3), 'xa'),
      pickable('ghi-chu.txt', new Uint8Array(3), 'xa'),
    ]);
    await screen.findByText('2 tệp đã chọn');
  });

  it('says what to do when there is nothing to roll up', async () => {
    await showRollUp();
    fireEvent.click(await screen.findByRole('button', { name: 'Tổng hợp' }));
    await waitFor(() => expect(screen.getAllByText(/Chưa có nguồn số liệu/).length).toBeGreaterThan(0));
  });

  it('shows count and file in hand, and stops when told', async () => {
    const waiting: FileChecker = (_files, { onProgress, signal }) =>
      new Promise((_resolve, reject) => {
        onProgress({ done: 96, total: 147, file: 'xa-phu-ly.xlsx' });
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    await showRollUp({ services: { checkFiles: waiting } });
    pick('Chọn tệp…', [pickable('a.xlsx', new Uint8Array(1))]);
    fireEvent.click(await screen.findByRole('button', { name: 'Tổng hợp' }));
    await screen.findByText('96/147 tệp');
    expect(screen.getByText('xa-phu-ly.xlsx')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Dừng' }));
    await screen.findByText('Đã dừng; chưa có gì thay đổi.');
    await waitFor(() => expect(screen.queryByText('96/147 tệp')).toBeNull());
  });
});

describe('base years', () => {
  const CELL = 'so-goc_75_tinh-dong-nai_2020.xlsx, Số liệu gốc!D5: phải là một số từ 0 trở lên, đang là “mười”';

  /** The book as a person filled it in wrongly. */
  const readFile: PaneServices['readFile'] = async ({ name, content }) => {
    const workbook = readWorkbook(new Uint8Array(await content.arrayBuffer()), name);
    const value = { kind: 'text', text: 'mười' } as const;
    const [first, ...others] = workbook.sheets;
    return first
      ? { ...workbook, sheets: [edited(first, [{ row: 4, col: 3, edit: { value } }]), ...others] }
      : workbook;
  };

  it('a book for them is made, read cell by cell, and a territory is confirmed by its name', async () => {
    const handed: (readonly [name: string, bytes: Uint8Array])[] = [];
    const file = async ({ name, bytes }: HandedFile): Promise<HandedOver> => {
      handed.push([name, await bytes()]);
      return 'saved';
    };
    const [now, then] = [await districtFiles(4, '75', 2025), await districtFiles(2, '75', 2020)];
    await showRollUp({
      kept: { choice: JSON.stringify({ programme: 'dong-nai-2021-2030', year: 2025, unit: '', root: '' }) },
      services: {
        checkFiles: checkHere(diskAssets),
        readFile,
        handOut: { file, text: () => Promise.resolve(false) },
      },
    });
    const picked = (files: readonly WrittenFile[]) => files.map(({ name, bytes }) => pickable(name, bytes));
    pick('Chọn tệp…', picked(now));
    unfold('Tùy chọn tổng hợp');
    fireEvent.click(await screen.findByRole('button', { name: 'Lập sổ số gốc…' }));
    await screen.findByText(/Điền số theo báo cáo năm gốc, người ghi và ngày ghi/);
    const [book] = handed;
    if (!book) throw new Error('a book was made');
    pick('Chọn tệp năm gốc…', [pickable(...book)]);
    fireEvent.click(screen.getByRole('button', { name: 'Tổng hợp' }));
    await screen.findByText(CELL);
    expect(screen.queryByText(/Tổng hợp xong/)).toBeNull();
    expect(screen.queryByText('1 tệp đã chọn')).toBeNull();
    pick('Chọn tệp năm gốc…', picked(then));
    fireEvent.click(screen.getByRole('button', { name: 'Tổng hợp' }));
    await screen.findByRole('heading', { name: 'Số liệu năm gốc khác địa bàn' });
    screen.getByText('tỉnh Đồng Nai, năm 2020: 2 báo cáo dùng được');
    screen.getByText(/Chưa có số của: .*tỉnh Bình Phước/);
    const confirm = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Xác nhận địa bàn, tổng hợp lại' });
    const name = screen.getByRole('textbox', { name: 'Tên đơn vị, để xác nhận' });
    fireEvent.change(name, { target: { value: 'Đồng Nai' } });
    screen.getByText('Phải ghi đúng “tỉnh Đồng Nai”.');
    expect(confirm().disabled).toBe(true);
    fireEvent.change(name, { target: { value: 'Tỉnh Đồng Nai' } });
    fireEvent.click(confirm());
    await screen.findByRole('button', { name: 'Bỏ xác nhận, tổng hợp lại' });
    unfold(/quyết định làm căn cứ tổng hợp/);
    screen.getByText(/^.*Xác nhận số liệu năm gốc thuộc đúng địa bàn hiện nay của tỉnh Đồng Nai/);
  });
});

describe('a roll-up that is left', () => {
  it('is stopped, and the person is told', async () => {
    let stopped = false;
    const waiting: FileChecker = (_files, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          stopped = true;
          reject(signal.reason);
        });
      });
    await showRollUp({ services: { checkFiles: waiting } });
    pick('Chọn tệp…', [pickable('a.xlsx', new Uint8Array(1))]);
    fireEvent.click(await screen.findByRole('button', { name: 'Tổng hợp' }));
    await screen.findByRole('button', { name: 'Dừng' });
    fireEvent.click(screen.getByRole('tab', { name: 'Kết quả' }));
    await screen.findByText('Đã dừng; chưa có gì thay đổi.');
    expect(stopped).toBe(true);
  });
});

describe('results page', () => {
  it('shows a card for each target with verdict in words, then writes the summary and can take it back', async () => {
    const handed: Uint8Array[] = [];
    const reports: Uint8Array[] = [];
    const file = async ({ bytes, kind }: HandedFile): Promise<HandedOver> => {
      if (kind === 'document') {
        reports.push(await bytes());
        return 'saved';
      }
      handed.push(await bytes());
      return 'opened';
    };
    const services = {
      checkFiles: checkHere(diskAssets),
      handOut: { file, text: () => Promise.resolve(false) },
      readFile: async ({ name, content }: PickedFile) =>
        readWorkbook(new Uint8Array(await content.arrayBuffer()), name),
      reports: () => import('../../src/browser/reportFiles'),
    };
    const { port, kept } = await showRollUp({ port: memoryPort(), services });
    const options = unfold('Tùy chọn tổng hợp');
    const reading = within(options).getByRole('combobox', { name: /^Cách hiểu mục tiêu: Tỷ lệ trẻ em/ });
    expect(reading).toHaveProperty('value', 'E06');
    fireEvent.change(reading, { target: { value: 'E07' } });
    await rollUpFour();
    expect([kept.get('readings'), (reading as HTMLSelectElement).value]).toEqual(['DN25-4=E07', 'E07']);
    fireEvent.click(screen.getByRole('button', { name: 'Xem kết quả' }));
    await screen.findByRole('heading', { level: 3, name: /huyện Vĩnh Cửu · 2024 · 4\/\d+ đơn vị đã báo cáo/ });
    // Those of targets, not of the spread of the units below.
    const cards = screen.getAllByRole('listitem').filter((entry) => entry.closest('section[aria-label]') === null);
    expect(cards.length).toBeGreaterThan(5);
    expect(cards.filter(({ textContent }) => textContent?.includes('(cách hiểu: Tỷ lệ trẻ em'))).toHaveLength(1);
    for (const card of cards)
      expect(card.textContent).toMatch(/[✓✗◔?–] (Đạt|Vượt mục tiêu|Chưa đạt|Chưa đủ số liệu|Không áp dụng)/);
    fireEvent.click(screen.getByRole('button', { name: 'Lưu bảng kết quả thành tệp riêng' }));
    await screen.findByText(/^Đã mở thành một sổ mới, chưa lưu\. .* đặt tên tong-hop_735_huyen-vinh-cuu_2024\.xlsx\.$/);
    const [saved = new Uint8Array()] = handed;
    const sheets = readWorkbook(saved, 't.xlsx').sheets.map(({ name }) => name);
    expect(sheets).toEqual(expect.arrayContaining(['Kết quả', 'Số liệu']));
    expect(port.models.size).toBe(0);
    // The very file that was saved is verified against the files that were picked, under the reading chosen for it.
    pick('Kiểm chứng một bảng tổng hợp…', [pickable('tong-hop.xlsx', saved)]);
    const verified = await screen.findByRole('region', { name: 'Kiểm chứng tong-hop.xlsx' });
    expect(verified.textContent).toContain('✓ Các tệp vẫn cho đúng bảng tổng hợp này');
    fireEvent.click(screen.getByRole('button', { name: 'Tạo bảng kết quả' }));
    await screen.findByText(/Đã tạo \d+ trang kết quả/);
    expect(port.models.size).toBeGreaterThan(2);
    fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText('Đã trả lại như trước.');
    expect(port.models.size).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Báo cáo (Word)' }));
    const signer = await screen.findByRole('textbox', { name: 'Họ tên người ký' });
    fireEvent.change(signer, { target: { value: 'Trần Thị B' } });
    fireEvent.click(screen.getByRole('button', { name: 'Lập báo cáo mới' }));
    await screen.findByText(/bao-cao_735_huyen-vinh-cuu_2024\.docx/);
    const [made = new Uint8Array()] = reports;
    expect(textOf(unpack(made), 'word/document.xml')).toContain('Trần Thị B');
    fireEvent.change(signer, { target: { value: 'Lê Văn C' } });
    pick('Cập nhật báo cáo đã có…', [pickable('bao-cao.docx', made)]);
    await screen.findByText(/Nơi nhận, chữ ký.*Trần Thị B.*Lê Văn C/);
    pick('Cập nhật báo cáo đã có…', [pickable('khac.docx', new Uint8Array([1, 2]))]);
    await screen.findByText('Đây không phải tệp Word .docx.');
    expect(reports).toHaveLength(2);
  });

  it('reads results back from the summary in the open workbook', async () => {
    const { port } = await showRollUp({ port: memoryPort() });
    await rollUpFour();
    fireEvent.click(screen.getByRole('button', { name: 'Xem kết quả' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Tạo bảng kết quả' }));
    await screen.findByText(/Đã tạo \d+ trang kết quả/);
    // Where a figure comes from: of a target of the result at hand, then of a cell of the summary that was written.
    const [first] = screen.getAllByRole('button', { name: 'Nguồn của số này' });
    if (!first) throw new Error('no card of a target with a result');
    fireEvent.click(first);
    const ofTarget = await screen.findByRole('region', { name: 'Nguồn của số này' });
    expect(ofTarget.textContent).toMatch(/ = [34] đơn vị có số/);
    fireEvent.click(within(ofTarget).getByRole('button', { name: 'Đóng' }));
    await showRollUp({ port, page: 'results' });
    await port.activate('Kết quả', { row: 0, col: 0 });
    const ask = await screen.findByRole('button', { name: 'Nguồn của ô đang chọn' });
    fireEvent.click(ask);
    await screen.findByText(/^Ô đang chọn không phải số lấy từ báo cáo của đơn vị/);
    await port.activate('Kết quả', { row: 10, col: 4 });
    fireEvent.click(ask);
    const ofCell = await screen.findByRole('region', { name: 'Nguồn của số này' });
    expect(ofCell.textContent).toMatch(/ = 4 đơn vị có số/);
    expect(ofCell.textContent).toMatch(/tệp \S+\.xlsx · trang .+ · ô [A-Z]+\d+/);
    fireEvent.click(await screen.findByRole('button', { name: 'Tổng hợp từ tệp đang mở' }));
    await screen.findByRole('heading', { level: 3, name: /huyện Vĩnh Cửu · 2024 · 4\/\d+ đơn vị đã báo cáo/ });
  });
});
