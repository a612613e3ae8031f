/** @jest-environment jsdom */
import './browserParts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { DocumentError } from '../../src/domain/schema/documentError';
import type { DocumentFault } from '../../src/domain/schema/documentFault';
import { HostError } from '../../src/core/sheet/port';
import { AssetError } from '../../src/taskpane/assetError';
import { sourcePlans } from '../support/plans';
import { checkHere } from '../browser/checkHere';
import { diskAssets } from './diskAssets';
import { districtFiles, type WrittenFile } from './districtFiles';
import { chooseUnit, pickable, showPane } from './paneOn';

const DAMAGED: DocumentFault = { place: 'Sa Đéc', path: ['name'], rows: [], code: 'empty', params: {} };

const unchosen = (programme: string) => JSON.stringify({ programme, year: 2024, unit: '', root: '' });

describe('a person who has chosen no plan', () => {
  it.each([
    ['is new', ''],
    ['had one that is gone', 'ha-noi-2024'],
  ])('%s: is asked for it before anything else', async (_, programme) => {
    await showPane({ kept: { choice: unchosen(programme) } });
    const plan = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Kế hoạch' });
    expect([plan.value, plan.selectedOptions[0]?.text]).toEqual(['', 'Chưa chọn']);
    screen.getByText(/Chọn kế hoạch của địa phương trước/);
    expect(screen.queryByRole('combobox', { name: 'Đơn vị' })).toBeNull();
    expect(screen.queryByText('Đang tải danh sách đơn vị…')).toBeNull();
  });

  it('goes on with the plan chosen, in a year of it', async () => {
    const { kept } = await showPane({ kept: { choice: unchosen('') } });
    fireEvent.change(await screen.findByRole('combobox', { name: 'Kế hoạch' }), { target: { value: 'sa-dec-2021' } });
    await screen.findByRole('combobox', { name: 'Đơn vị' });
    expect(screen.queryByText(/Chọn kế hoạch của địa phương trước/)).toBeNull();
    expect(JSON.parse(kept.get('choice') ?? '')).toMatchObject({ programme: 'sa-dec-2021', year: 2021 });
  });

  it('cannot roll up an open workbook without forms', async () => {
    await showPane({ page: 'results', kept: { choice: unchosen('') } });
    fireEvent.click(await screen.findByRole('button', { name: 'Tổng hợp từ tệp đang mở' }));
    await screen.findByText(/Chưa có nguồn số liệu/);
  });
});

describe('a pane whose plans cannot be had', () => {
  it.each([
    ['the server is away', new AssetError('plans/index.json'), /Không tải được kế hoạch hoặc danh mục đơn vị/],
    ['a plan is damaged', new DocumentError([DAMAGED]), /^Sa Đéc: ô “tên” còn để trống\.$/],
  ])('%s: says so instead of a page', async (_, fault, sentence) => {
    const programmes = sourcePlans();
    programmes.programmes = () => Promise.reject(fault);
    await showPane({ services: { programmes }, shows: () => screen.findByText(sentence) });
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});

describe('forms page', () => {
  it('inserts the form of a unit found by a name without marks', async () => {
    const { port } = await showPane();
    screen.getByText(/^Sau khi chèn, Ctrl\+Z không lấy lại được các bước làm trước đó/);
    await chooseUnit('x phu ly', /Phú Lý/);
    fireEvent.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByText(/Đã chèn biểu vào trang “Biểu 01-CTXH-X”/);
    expect([...port.models.keys()]).toEqual(['Biểu 01-CTXH-X', 'Hướng dẫn', 'Kế hoạch (dữ liệu)']);
  });

  it('inserts the light shape where it is chosen, and keeps the choice', async () => {
    const { port, kept } = await showPane();
    await chooseUnit('x phu ly', /Phú Lý/);
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Mẫu gọn/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByText(/Đã chèn biểu vào trang “Biểu 01-CTXH-X”/);
    const names = port.models.get('Biểu 01-CTXH-X')?.names ?? [];
    expect(names.some(({ name }) => name === 'TH.shape')).toBe(true);
    expect(JSON.parse(kept.get('choice') ?? '')).toMatchObject({ light: true });
  });

  it('searches again where a unit is chosen, and says how many more there are', async () => {
    await showPane();
    await chooseUnit('x phu ly', /Phú Lý/);
    await chooseUnit('so y te', /Sở Y tế/);
    const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Đơn vị' });
    await waitFor(() => expect(field.value).toMatch(/Sở Y tế/));
    fireEvent.input(field, { target: { value: 'xã' } });
    fireEvent.change(field, { target: { value: 'xã' } });
    await screen.findByRole('option', { name: /^còn \d+ đơn vị, gõ thêm/ });
  });

  it('tells what became of a unit that is gone', async () => {
    await showPane({
      kept: { choice: JSON.stringify({ programme: 'dong-nai-2021-2030', year: 2026, unit: '', root: '' }) },
    });
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Đơn vị' });
    fireEvent.input(field, { target: { value: 'thị trấn Vĩnh An' } });
    fireEvent.change(field, { target: { value: 'thị trấn Vĩnh An' } });
    await screen.findByRole('option', { name: /^Thị trấn Vĩnh An \(huyện Vĩnh Cửu\) từ 01\/07\/2025 thuộc xã Trị An/ });
  });

  it('puts the person at the first cell to fill in, and says what comes next', async () => {
    const { port } = await showPane();
    await chooseUnit('x phu ly', /Phú Lý/);
    fireEvent.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByText(/Bước tiếp: nhập số liệu vào các ô nền vàng nhạt/);
    expect(port.active).toEqual({ sheet: 'Biểu 01-CTXH-X', cell: { row: 8, col: 4 } });
    fireEvent.click(screen.getByRole('button', { name: 'Nhập xong: kiểm tra' }));
    await screen.findByRole('heading', { level: 2, name: 'Kiểm tra số liệu' });
  });

  it('asks before it replaces a sheet, and leaves everything when told no', async () => {
    const { port } = await showPane();
    await chooseUnit('x phu ly', /Phú Lý/);
    fireEvent.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByText(/Đã chèn biểu/);
    const before = port.models.get('Biểu 01-CTXH-X');
    fireEvent.click(screen.getByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByRole('dialog', { name: 'Thay trang tính đã có?' });
    fireEvent.click(screen.getByRole('button', { name: 'Thôi' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(port.models.get('Biểu 01-CTXH-X')).toBe(before);
    expect(port.models.size).toBe(3);
  });

  it('takes the insert back with one click', async () => {
    const { port } = await showPane();
    await chooseUnit('x phu ly', /Phú Lý/);
    fireEvent.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác' }));
    await screen.findByText('Đã trả lại như trước.');
    expect(port.models.size).toBe(0);
  });

  it('offers a sheet for each commune of a district, under the commune’s name', async () => {
    const { port } = await showPane();
    await chooseUnit('h vinh cuu', /Vĩnh Cửu/);
    fireEvent.click(await screen.findByRole('radio', { name: /Mỗi đơn vị một trang tính/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByText(/Đã chèn \d+ trang tính/);
    expect([...port.models.keys()]).toEqual(expect.arrayContaining(['xã Phú Lý', 'xã Tân An']));
    expect([...port.models.keys()].filter((name) => name.startsWith('Hướng dẫn'))).toHaveLength(1);
  });

  it('says what to do when a cell is being edited', async () => {
    const { port } = await showPane();
    await chooseUnit('x phu ly', /Phú Lý/);
    port.failNext(new HostError('cellEditMode'));
    fireEvent.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByText(/Nhấn Enter hoặc Esc để kết thúc ô đó/);
    expect(port.models.size).toBe(0);
  });

  it('shows last year’s figures as notes when a file of that year is picked', async () => {
    const { port } = await showPane({ services: { checkFiles: checkHere(diskAssets) } });
    await chooseUnit('tt vinh an', /Vĩnh An/);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Lấy số năm trước từ tệp' }));
    pickLastYear(await districtFiles(1, '735', 2023));
    await screen.findByText('Đã đọc số năm 2023 của 1 đơn vị.');
    fireEvent.click(screen.getByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByText(/Đã chèn biểu/);
    const notes = port.models.get('Biểu 01-CTXH-X')?.cells.flatMap(({ note }) => note ?? []) ?? [];
    expect(notes.filter((note) => note.includes('Năm trước:')).length).toBeGreaterThan(10);
  });

  it('says so when the file has no figures of last year', async () => {
    const { port } = await showPane({ services: { checkFiles: checkHere(diskAssets) } });
    await chooseUnit('tt vinh an', /Vĩnh An/);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Lấy số năm trước từ tệp' }));
    pickLastYear(await districtFiles(1));
    await screen.findByText(/Tệp không có số liệu năm 2023/);
    expect(port.models.size).toBe(0);
  });
});

function pickLastYear(files: readonly WrittenFile[]): void {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('no input');
  fireEvent.change(input, { target: { files: files.map(({ name, bytes }) => pickable(name, bytes)) } });
}
