/** @jest-environment jsdom */
import './browserParts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { drawReturnPage } from '../../src/core/returned/returnPage';
import type { Cell } from '../../src/core/sheet/address';
import type { SnapshotValue } from '../../src/core/sheet/snapshot';
import { formSheets, illustrativeSheets } from '../../src/taskpane/actions/insertForms';
import { catalogue, findProgramme, sourcePlans } from '../support/plans';
import { planVersions } from '../support/planVersions';
import { formPlans } from '../../src/usecases/makeForms';
import { ProgrammesWith } from '../../src/usecases/programmesWith';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { edited, namedCell, rebuilt, withRowsBefore } from '../core/forms/modelSnapshot';
import type { FormFile } from '../../src/taskpane/paneServices';
import { memoryPort, type MemoryPort } from './memoryPort';
import { diskAssets } from './diskAssets';
import type { HandedFile } from '../../src/taskpane/handOut';
import { mapBook } from '../../src/core/templates/mapBook';
import { proposedTemplate } from '../../src/usecases/templates/proposeTemplate';
import { foreignSheet, type Rows } from '../core/templates/foreignSheet';
import { snapshotOf, typedOver } from '../support/bookSnapshot';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { pickable, showPane } from './paneOn';

const LONG = { timeout: 15_000 };

const SHEET = 'xã Phú Lý';
const number = (value: number): SnapshotValue => ({ kind: 'number', number: value });

/** A workbook with the form of a commune, xã Phú Lý if not said: filled and free of faults, filled with faults (0), or blank. */
async function filledPort(faulty?: number | 'blank', named = 'Phú Lý', year = 2024): Promise<MemoryPort> {
  const programme = findProgramme('dong-nai-2021-2030');
  if (!programme) throw new Error('no plan');
  const tree = await new UnitTrees(diskAssets).tree(programme, year);
  const unit = tree.reporting.find(({ name }) => name === named);
  const plans = formPlans({ programme, catalogue: catalogue(), tree, year }, [unit?.code ?? '']);
  const port = memoryPort();
  const [blank] = faulty === 'blank' ? formSheets(plans) : [];
  const sheets = blank ? [{ ...blank, name: SHEET }] : illustrativeSheets(plans, 'kiem-tra', Number(faulty));
  await port.insert(sheets, []);
  return port;
}

const cellOf = (port: MemoryPort, element: string): Cell => namedCell(port.snapshotOf(SHEET), `TH.${element}`);

async function check(): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
  await screen.findByText(/phép kiểm tra đạt/);
}

describe('check page', () => {
  it('finds no error in an illustrative form', async () => {
    await showPane({ page: 'check', port: await filledPort() });
    await check();
    expect(screen.getByText('Không có lỗi. Biểu có thể gửi đi.')).toBeTruthy();
  });

  it('sends each ready form as a file of its own, or the whole file, and says which forms go along', async () => {
    const port = await filledPort();
    const other = await filledPort(undefined, 'Xuân Hòa');
    const [sheet] = other.models.values();
    if (!sheet) throw new Error('no second form');
    await port.insert([sheet], []);
    await port.activate(SHEET);
    const saveEach = jest.fn<Promise<void>, [readonly FormFile[], string]>(() => Promise.resolve());
    const saveAs = jest.fn<Promise<void>, [string]>(() => Promise.resolve());
    await showPane({ page: 'check', port, services: { saveEach, saveAs } });
    await check();
    fireEvent.click(await screen.findByRole('radio', { name: 'Chỉ biểu này, thành một tệp riêng' }));
    fireEvent.click(screen.getByRole('button', { name: 'Lưu tệp để gửi' }));
    const name = '01-CTXH-X_75_26173_xa-phu-ly_2024.xlsx';
    await waitFor(() => expect(saveEach).toHaveBeenCalledTimes(1));
    expect(saveEach.mock.calls[0]).toEqual([[{ sheet: SHEET, name, settings: { 'TH.explanations': '{}' } }], name]);

    fireEvent.click(screen.getByText('Tùy chọn kiểm tra'));
    fireEvent.click(screen.getByRole('radio', { name: 'Cả tệp' }));
    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
    await screen.findByText('Tệp này có 2 biểu, đều gửi đi được.');
    expect(screen.getAllByRole('button', { name: 'Lưu tệp để gửi' })).toHaveLength(1);
    const words = screen.getByRole('textbox', { name: 'Lời gửi kèm thư hoặc tin nhắn' }).textContent ?? '';
    expect(words).toContain('Gửi 2 biểu:');
    expect(words.match(/^Dòng đối chiếu: /gm)).toHaveLength(2);
    fireEvent.click(screen.getByRole('radio', { name: 'Cả tệp đang mở, với mọi trang tính' }));
    fireEvent.click(screen.getByRole('button', { name: 'Lưu tệp để gửi' }));
    await waitFor(() => expect(saveAs).toHaveBeenCalledWith('2-bieu_2024.xlsx'));
  });

  it('makes files of forms anew where the host keeps its file to itself, with every figure and explanation', async () => {
    const port = await filledPort();
    const [second] = (await filledPort(undefined, 'Xuân Hòa')).models.values();
    if (!second) throw new Error('no second form');
    const [other = ''] = await port.insert([second], []);
    port.types(SHEET, { row: 1, col: 15 }, { kind: 'text', text: 'xem lại' });
    const own = 'dong-nai-2021-2030|01/CTXH-X|2024|26173|2024';
    await port.writeSetting('TH.explanations', JSON.stringify({ [own]: { V02: 'Đã đối chiếu danh sách' }, x: {} }));
    const handed: HandedFile[] = [];
    const handOut = {
      file: (file: HandedFile) => Promise.resolve((handed.push(file), 'offered' as const)),
      text: () => Promise.resolve(false),
    };
    await showPane({ page: 'check', port, services: { handOut, packing: () => import('../../src/browser/packing') } });
    fireEvent.click(await screen.findByRole('radio', { name: 'Cả tệp' }));
    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    // As it is, the workbook is saved by Excel itself; a form made anew is asked for.
    await screen.findByText('Lưu tệp với tên: 2-bieu_2024.xlsx');
    fireEvent.click(await screen.findByRole('radio', { name: 'Mỗi biểu một tệp (2 tệp trong một tệp .zip)' }));
    await screen.findByText(/^Mỗi tệp là một biểu lập mới/);
    fireEvent.click(screen.getByRole('button', { name: 'Lưu tệp để gửi' }));
    await screen.findByText('Trình duyệt đã nhận 2-bieu_2024.zip để tải về: tìm trong thư mục tải về.', {}, LONG);
    await screen.findByText(`“${SHEET}” P2: “xem lại”`);
    expect(handed.map(({ name, kind }) => [name, kind])).toEqual([['2-bieu_2024.zip', 'archive']]);
    const files = unzipSync(new Uint8Array((await handed[0]?.bytes()) ?? []));
    const sent = Object.entries(files).map(([name, bytes]) => readWorkbook(new Uint8Array(bytes), name));
    expect(sent.map(({ file, sheets }) => [file, sheets[0]?.name])).toEqual([
      ['01-CTXH-X_75_26173_xa-phu-ly_2024.xlsx', SHEET],
      ['01-CTXH-X_75_26443_xa-xuan-hoa_2024.xlsx', other],
    ]);
    const figure = cellOf(port, 'C03');
    const [first] = sent;
    const typed = port.snapshotOf(SHEET).cell(figure.row, figure.col)?.value;
    expect(first?.sheets[0]?.cell(figure.row, figure.col)?.value).toEqual(typed);
    expect(sent.map(({ settings }) => Object.keys(JSON.parse(settings?.['TH.explanations'] ?? '')))).toEqual([
      [own],
      [],
    ]);
  });

  it('never calls an untouched form ready, counts its cells, and goes to the next blank one', async () => {
    const port = await filledPort('blank');
    await showPane({ page: 'check', port });
    await check();
    expect(screen.queryByText(/có thể gửi đi/)).toBeNull();
    screen.getByText(/Biểu chưa có số liệu nào/);
    expect(screen.getByText(/phép kiểm tra đạt/).textContent).toMatch(/^✔ \d\/\d /);
    screen.getByText(/phép chưa kiểm tra được vì chưa có số liệu/);
    const before = await screen.findByText(/^Đã nhập 0\/100 ô · còn \d+ ô bắt buộc$/);
    fireEvent.click(screen.getByRole('button', { name: 'Ô tiếp theo' }));
    await waitFor(() => expect(port.active.cell).toEqual(cellOf(port, 'A01.LH01')));
    port.types(SHEET, cellOf(port, 'A01.LH01'), number(1));
    await screen.findByText(/^Đã nhập 1\/100 ô/);
    expect(before.textContent).not.toMatch(/0\/100/);
    fireEvent.click(screen.getByRole('button', { name: 'Ô tiếp theo' }));
    await waitFor(() => expect(port.active.cell).toEqual(cellOf(port, 'A02.LH01')));
  });

  it('names the fault with its figures under its section, and jumps to the cell', async () => {
    const port = await filledPort(0);
    await showPane({ page: 'check', port });
    await check();
    const [heading] = screen.getAllByRole('heading', { level: 5, name: 'V. Trẻ em' });
    const section = heading?.parentElement as HTMLElement;
    const [finding] = within(section).getAllByRole('listitem');
    if (!finding) throw new Error('no finding');
    expect(finding.textContent).toMatch(/lớn hơn/);
    const place = cellOf(port, 'E04');
    fireEvent.click(within(section).getAllByRole('button', { name: /^Đến ô/ })[0] as HTMLElement);
    await waitFor(() => expect(port.active).toEqual({ sheet: SHEET, cell: place }));
  });

  it('checks again by itself after the person types', async () => {
    const port = await filledPort();
    await showPane({ page: 'check', port });
    await check();
    act(() => port.types(SHEET, cellOf(port, 'C03'), number(99999)));
    await screen.findByText(/lỗi phải sửa/, {}, { timeout: 5000 });
  });

  it('keeps an explanation with the workbook beside its warning, and refuses one that says nothing', async () => {
    const port = await filledPort();
    port.types(SHEET, cellOf(port, 'C03'), { kind: 'text', text: '12 người' });
    await showPane({ page: 'check', port });
    await check();
    const waiting = screen.getByRole('heading', { level: 4, name: / · \d+ chưa giải trình$/ }).textContent;
    const before = screen.getAllByRole('button', { name: 'Giải trình' }).length;
    expect(before).toBeGreaterThan(0);
    fireEvent.click(screen.getAllByRole('button', { name: 'Giải trình' })[0] as HTMLElement);
    const say = (value: string): void => {
      fireEvent.change(screen.getByRole('textbox', { name: 'Vì sao số liệu này vẫn đúng?' }), { target: { value } });
      fireEvent.click(screen.getByRole('button', { name: 'Lưu giải trình' }));
    };
    say('đã xem');
    await screen.findByText(/Giải trình cần ít nhất 10 chữ cái/);
    expect(port.settings.has('TH.explanations')).toBe(false);
    say('Đã đối chiếu danh sách');
    await screen.findByText(/Đơn vị giải trình: “Đã đối chiếu danh sách”/);
    expect(screen.queryByRole('heading', { level: 4, name: / · \d+ chưa giải trình$/ })?.textContent ?? '0').not.toBe(
      waiting,
    );
    expect(port.settings.get('TH.explanations')).toContain('Đã đối chiếu danh sách');
    expect(screen.getByRole('heading', { level: 4, name: /cảnh báo/ })).toBeTruthy();
  });

  it('turns text into the number it is understood as, after showing both', async () => {
    const port = await filledPort();
    const place = cellOf(port, 'C03');
    port.types(SHEET, place, { kind: 'text', text: '12 người' });
    await showPane({ page: 'check', port });
    await check();
    fireEvent.click(await screen.findByRole('button', { name: 'Xem và sửa…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sửa an toàn' });
    expect(dialog.textContent).toContain('chữ “12 người” → số 12');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Sửa 1 chỗ' }));
    await screen.findByText('Đã sửa 1 chỗ.');
    expect(port.snapshotOf(SHEET).cell(place.row, place.col)?.value).toEqual(number(12));
  });

  it('restores a formula that was typed over', async () => {
    const port = await filledPort();
    const model = port.models.get(SHEET);
    const rate = model?.cells.find((cell) => cell.content && 'formula' in cell.content && cell.col === 7);
    if (!rate?.content || !('formula' in rate.content)) throw new Error('no rate');
    const { formula } = rate.content;
    port.types(SHEET, rate, number(55));
    await showPane({ page: 'check', port });
    await check();
    fireEvent.click(await screen.findByRole('button', { name: 'Xem và sửa…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Sửa 1 chỗ' }));
    await screen.findByText('Đã sửa 1 chỗ.');
    expect(port.snapshotOf(SHEET).cell(rate.row, rate.col)?.formula).toBe(formula);
  });

  it('puts removed input rules back', async () => {
    const port = await filledPort();
    const whole = port.snapshotOf(SHEET);
    port.addOwn(rebuilt(whole, { validated: [] }));
    await showPane({ page: 'check', port });
    await check();
    fireEvent.click(await screen.findByRole('button', { name: 'Xem và sửa…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Sửa 1 chỗ' }));
    await screen.findByText('Đã sửa 1 chỗ.');
    const place = cellOf(port, 'C03');
    expect(
      port
        .snapshotOf(SHEET)
        .validated.some(
          (area) =>
            area.top <= place.row && place.row <= area.bottom && area.left <= place.col && place.col <= area.right,
        ),
    ).toBe(true);
  });

  it('does not put formulas or rules back on a form whose rows were moved', async () => {
    const port = await filledPort();
    port.addOwn(rebuilt(withRowsBefore(port.snapshotOf(SHEET), [12]), { validated: [] }));
    await showPane({ page: 'check', port });
    await check();
    await screen.findByText(/Dòng của biểu đã bị chèn hoặc xóa/);
    expect(screen.queryByRole('button', { name: 'Xem và sửa…' })).toBeNull();
  });

  it('colours the cells when asked, and takes the colours away again', async () => {
    const port = await filledPort(0);
    await showPane({ page: 'check', port });
    await check();
    fireEvent.click(screen.getByText('Tùy chọn kiểm tra'));
    fireEvent.click(screen.getByRole('switch', { name: 'Tô màu ô có lỗi' }));
    await waitFor(() => expect(port.marks.map(({ severity }) => severity)).toContain('error'));
    fireEvent.click(screen.getByRole('switch', { name: 'Tô màu ô có lỗi' }));
    await waitFor(() => expect(port.marks).toEqual([]));
  });

  it('takes the marks of a returned copy off once it is right, and its page when the person says so', async () => {
    const port = await filledPort();
    const report = { file: 'a.xlsx', unit: SHEET, year: 2024, today: '2024-12-01', faults: [] };
    const marks = [{ sheet: SHEET, cell: 'D12', note: 'Sai.', state: 'cn' }];
    const tokens = [`TL-${'a'.repeat(32)}`];
    await port.insert([drawReturnPage(report, { tokens, kept: '', marks }, [])], []);
    await port.activate(SHEET);
    await showPane({ page: 'check', port });
    await check();
    await screen.findByText('Màu và ghi chú ở các ô được đánh dấu đã gỡ.');
    expect([port.cleared.map(({ withPage }) => withPage), port.settings.size]).toEqual([[false], 0]);
    fireEvent.click(screen.getByRole('button', { name: 'Xóa trang “Trả lại”' }));
    await screen.findByText('Đã xóa trang “Trả lại”; mã trả lại vẫn ở trong tệp.');
    expect([port.cleared.at(-1)?.withPage, port.settings.get('TH.returned')]).toEqual([true, tokens[0]]);
    expect(screen.queryByText(/^Bản trả lại đã sửa đúng/)).toBeNull();
  });

  it('sets last year’s figures beside those of the form by name, those that jump first', async () => {
    const port = await filledPort();
    const earlier = await filledPort();
    const year = namedCell(earlier.snapshotOf(SHEET), 'TH.year');
    port.addOwn({
      ...edited(earlier.snapshotOf(SHEET), [{ ...year, edit: { value: number(2023) } }]),
      name: 'Năm trước',
    });
    port.types(SHEET, cellOf(port, 'C03'), number(99999));
    await showPane({ page: 'check', port });
    fireEvent.click(await screen.findByRole('radio', { name: 'Cả tệp' }));
    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    const summary = await screen.findByText(/^Số năm 2023 bên cạnh \(\d+ ô, [1-9]\d* ô khác nhiều\)$/);
    fireEvent.click(summary);
    const [first] = within(summary.parentElement as HTMLElement).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/C03 \p{L}.+: 99\.999năm trước \d+⚠ khác nhiều$/u);
  });

  it('makes this year’s form of last year’s in a workbook of its own, once its proposals were shown', async () => {
    const port = await filledPort(undefined, 'Phú Lý', 2023);
    const [before, sheets] = [port.snapshotOf(SHEET), port.models.size];
    const freshWorkbook = jest.fn(() => Promise.resolve(true));
    await showPane({ page: 'check', port, services: { freshWorkbook } });
    await check();
    fireEvent.click(screen.getByRole('button', { name: 'Lập biểu năm nay từ tệp này' }));
    const dialog = await screen.findByRole('dialog', { name: 'Lập biểu mới' });
    expect(dialog.textContent).toMatch(/[1-9]\d* ô có số gợi ý của năm trước, chờ xác nhận/);
    expect(port.models.size).toBe(sheets);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lập biểu mới' }));
    await screen.findByText(/^Đã lập biểu mới “/);
    expect(freshWorkbook).toHaveBeenCalledWith(false);
    const made = port.snapshotOf(port.active.sheet);
    const year = namedCell(made, 'TH.year');
    expect(made.cell(year.row, year.col)?.value).toEqual(number(2024));
    expect([...made.cells()].some(({ value }) => value.kind === 'text' && /^\[\d+\]$/.test(value.text))).toBe(true);
    expect(port.snapshotOf(SHEET)).toBe(before);
  });

  it('maps a table of one’s own once, and carries it into our form by the map', async () => {
    const port = memoryPort();
    const table: Rows = [
      ['Đơn vị báo cáo: xã Phú Lý'],
      ['STT', 'Nội dung', 'Đơn vị tính', 'Số lượng'],
      [1, 'Số cuộc kiểm tra, giám sát', 'cuộc', 4],
    ];
    port.addOwn(foreignSheet(table, 'Biểu huyện'));
    await port.activate('Biểu huyện');
    const names: string[] = [];
    const file = ({ name }: HandedFile) =>
      Promise.resolve(names.push(name) > 0 ? ('saved' as const) : ('refused' as const));
    const programme = findProgramme('dong-nai-2021-2030');
    if (!programme) throw new Error('no plan');
    const setting = { programme, catalogue: catalogue(), year: 2024 };
    const tree = await new UnitTrees(diskAssets).tree(programme, 2024);
    const map = proposedTemplate(await port.snapshotAll(), { ...setting, tree });
    if (!map) throw new Error('no table');
    const chosen = typedOver(mapBook(map, setting), [['Ghép ô', 4, 0, 'I01']]);
    let read = snapshotOf(mapBook(map, setting));
    const services = {
      handOut: { file, text: () => Promise.resolve(false) },
      readFile: () => Promise.resolve(read),
      freshWorkbook: () => Promise.resolve(true),
    };
    await showPane({ page: 'check', port, services });
    fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Ghép với chỉ tiêu…' }));
    await screen.findByText(/Mở bảng ghép, ghi cột “Mã chọn”/);
    expect(names).toEqual(['ghep-dong-nai-2021-2030-2024.xlsx']);
    const pick = (): void => {
      const input = document.querySelector('input[aria-label="Chuyển theo bảng ghép…"]');
      fireEvent.change(input as HTMLElement, { target: { files: [pickable('ghep.xlsx', new Uint8Array())] } });
    };
    pick();
    await screen.findByText('Bảng ghép còn 1 chỗ phải sửa:');
    read = snapshotOf(chosen);
    pick();
    const dialog = await screen.findByRole('dialog', { name: 'Lập biểu mới' });
    expect(dialog.textContent).toContain('Chuyển 1 ô; 0 ô chưa chuyển.');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lập biểu mới' }));
    await screen.findByText(/^Đã lập biểu mới “/);
    const made = port.snapshotOf(port.active.sheet);
    const cell = namedCell(made, 'TH.I01');
    expect(made.cell(cell.row, cell.col)?.value).toEqual(number(4));
  });

  it('carries a form of an older version into the new one, and says what did not fit', async () => {
    const port = await filledPort();
    const { next, lost } = planVersions('dong-nai-2021-2030');
    const freshWorkbook = jest.fn(() => Promise.resolve(true));
    const programmes = new ProgrammesWith(sourcePlans(), [{ programme: next }]);
    await showPane({ page: 'check', port, services: { freshWorkbook, programmes } });
    await check();
    fireEvent.click(screen.getByRole('button', { name: 'Chuyển số liệu sang biểu mới' }));
    const dialog = await screen.findByRole('dialog', { name: 'Lập biểu mới' });
    const [line] = within(dialog).getAllByRole('listitem');
    expect(line?.textContent).toMatch(new RegExp(`^${lost.indicator} = .+ Kế hoạch mới không còn chỉ tiêu này\\.$`));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lập biểu mới' }));
    await screen.findByText(/Số chưa chuyển được ghi ở trang “Chưa chuyển”\.$/);
    expect(port.models.has('Chưa chuyển')).toBe(true);
  });

  it('says in words why a form of a unit that has changed is not carried into the next year', async () => {
    const port = await filledPort();
    const environment = {
      host: 'grid',
      language: 'vi',
      dark: false,
      page: 'check',
      currentYear: 2026,
      diagnostics: [],
    } as const;
    await showPane({ page: 'check', port, services: { environment } });
    await check();
    fireEvent.click(screen.getByRole('button', { name: 'Lập biểu năm 2025 từ tệp này' }));
    const dialog = await screen.findByRole('dialog', { name: 'Không làm được' });
    expect(dialog.textContent).toMatch(/Phú Lý.*(nay là đơn vị khác|không có trong kế hoạch và năm mới)/);
  });

  it('makes a form that lost its names as new in its place, known by its printed codes', async () => {
    const port = await filledPort();
    const whole = port.snapshotOf(SHEET);
    port.addOwn(rebuilt(whole, { validated: [], names: [] }));
    await showPane({ page: 'check', port });
    await check();
    fireEvent.click(screen.getByRole('button', { name: 'Sửa biểu như mới' }));
    const dialog = await screen.findByRole('dialog', { name: 'Sửa biểu như mới' });
    expect(dialog.textContent).toMatch(/Giữ nguyên [1-9]\d* ô đã ghi\..*Có thể hoàn tác/);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Sửa' }));
    await screen.findByText(/^Đã sửa biểu “/);
    expect(port.snapshotOf(SHEET).names.map(({ name }) => name)).toContain('TH.C03');
  });

  it('says that a sheet is no form, and offers illustrative figures', async () => {
    const port = memoryPort();
    port.addOwn(rebuilt((await filledPort()).snapshotOf('Hướng dẫn'), { name: 'Sheet1' }));
    await showPane({ page: 'check', port });
    fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
    await screen.findByText(/Trang đang mở không phải biểu báo cáo/);
    fireEvent.click(screen.getByRole('button', { name: 'Thử với số liệu minh hoạ' }));
    await screen.findByText(/Đã chèn 6 biểu có số liệu minh hoạ/);
    expect(port.active.sheet).toMatch(/^(xã|thị trấn)/);
  });
});
