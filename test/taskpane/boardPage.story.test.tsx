/** @jest-environment jsdom */
import './browserParts';
import { Blob as NodeBlob } from 'node:buffer';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import { EMPTY_WORK, workText } from '../../src/domain/work/workDocument';
import { checkHere } from '../browser/checkHere';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { textOf, unpack } from '../../src/xlsx/write/zipParts';
import type { HandedFile, HandedOver } from '../../src/taskpane/handOut';
import type { FileChecker, PickedFile } from '../../src/taskpane/paneServices';
import { diskAssets } from './diskAssets';
import { districtFiles, type WrittenFile } from './districtFiles';
import { MemoryFolders, memoryPlace } from './memoryFolders';
import { pickable, showPane, type PaneOptions } from './paneOn';

// A busy machine draws a hundred units slowly; nothing here depends on the time it takes.
jest.setTimeout(120_000);

// jsdom's own cannot be read.
Object.defineProperty(globalThis, 'Blob', { value: NodeBlob, configurable: true });

let files: readonly WrittenFile[] = [];
beforeAll(async () => {
  files = await districtFiles(4);
});

const choice = JSON.stringify({ programme: 'dong-nai-2021-2030', year: 2024, unit: '', root: '735' });
const WHY = 'Đã rà soát với trạm y tế';

/** The files as they are checked, the first form with a warning its unit has not explained. */
const warned: FileChecker = async (...asked) => {
  const [first, ...rest] = await checkHere(diskAssets)(...asked);
  const form = first?.forms[0];
  if (!first || !form?.submission.file.startsWith(files[0]?.name ?? '')) return first ? [first, ...rest] : [];
  const place = { file: form.submission.file, sheet: form.submission.sheet, cell: 'F9' };
  const finding = {
    rule: 'R03',
    variant: '',
    severity: 'warning',
    element: 'C09',
    place,
    params: { name: 'Số lớp', typed: '5 lớp', value: 5 },
  } as const;
  return [{ ...first, forms: [{ ...form, findings: [...form.findings, finding] }] }, ...rest];
};

interface Handed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function showBoard(store = new MemoryFolders(), { services = {}, ...options }: PaneOptions = {}) {
  const handed: Handed[] = [];
  const file = async ({ name, bytes }: HandedFile): Promise<HandedOver> => {
    handed.push({ name, bytes: await bytes() });
    return 'saved';
  };
  const shown = await showPane({
    page: 'board',
    kept: { choice, by: 'Lan' },
    services: {
      checkFiles: warned,
      folders: () => Promise.resolve(memoryPlace(store)),
      handOut: { file, text: () => Promise.resolve(false) },
      returnFiles: () => import('../../src/browser/returnFiles'),
      reports: () => import('../../src/browser/reportFiles'),
      ...services,
    },
    ...options,
  });
  return { ...shown, store, handed };
}

async function pick(label: string, picked: readonly File[]): Promise<void> {
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>(`input[type=file][aria-label="${label}"]`);
    if (!found || found.previousElementSibling?.hasAttribute('disabled')) throw new Error(`no input ${label}`);
    return found;
  });
  fireEvent.change(input, { target: { files: picked } });
}

const written = (at: readonly number[]): readonly File[] =>
  at.flatMap((one) => {
    const file = files[one];
    return file ? [pickable(file.name, file.bytes)] : [];
  });

const press = async (name: string | RegExp): Promise<void> => {
  const button = await waitFor(() => {
    const found = screen.getByRole<HTMLButtonElement>('button', { name });
    if (found.disabled || found.getAttribute('aria-disabled') === 'true') throw new Error('something is being done');
    return found;
  });
  fireEvent.click(button);
};
const chip = async (name: RegExp): Promise<HTMLElement> => {
  const group = await screen.findByRole('group', { name: 'Lọc theo tình trạng' });
  return within(group).findByRole('button', { name });
};
const rows = () =>
  screen
    .getAllByRole('checkbox', { name: /^Chọn / })
    .map((box) => box.getAttribute('aria-label')?.replace('Chọn ', ''));

describe('the board', () => {
  it('has a line for every unit, goes on tomorrow, and every decision can be taken back', async () => {
    const { store, handed } = await showBoard();
    await screen.findByRole('combobox', { name: 'Tổng hợp cho' });
    await pick('Thêm tệp…', [...written([0, 1]), pickable('hong.xlsx', new Uint8Array([80, 75, 3, 4, 1, 2, 3]))]);
    await screen.findByText('Đã thêm 3 tệp vào hồ sơ.');
    const all = rows().length;
    expect(all).toBeGreaterThan(4);
    await chip(/^! 1 chờ giải trình/);
    await chip(/^● 1 đã nhận/);
    await chip(new RegExp(`^○ ${all - 2} chưa gửi`));
    screen.getByText('1 tệp chưa rõ của đơn vị nào');

    fireEvent.click(screen.getByText('Đối chiếu lời gửi kèm'));
    fireEvent.change(await screen.findByRole('textbox', { name: 'Dán lời gửi kèm của các đơn vị' }), {
      target: { value: 'Em gửi báo cáo rồi ạ' },
    });
    await press('Đối chiếu');
    await screen.findByText('Không thấy dòng đối chiếu nào trong đoạn đã dán.');

    // The next batch, one of them once more: it is there already.
    await pick('Thêm tệp…', written([1, 2]));
    await screen.findByText('Đã thêm 1 tệp vào hồ sơ. 1 tệp đã có sẵn, giống hệt.');
    // What is wrong goes back in the unit's own file, and whoever owes is reminded.
    fireEvent.click(screen.getByText('Trả lại, đôn đốc'));
    fireEvent.change(screen.getByLabelText('Hạn gửi lại'), { target: { value: '2024-12-06' } });
    screen.getByText('Tức ngày 06 tháng 12 năm 2024');
    await press('Chép tin nhắn');
    const [message] = await screen.findAllByRole<HTMLTextAreaElement>('textbox', { name: 'Văn bản' });
    expect(message?.value).toContain('gửi lại chậm nhất ngày 06/12/2024');
    await press('Trả lại 1 báo cáo còn lỗi…');
    await waitFor(() => expect(handed).toHaveLength(1));
    const returned = Object.entries(unzipSync(handed[0]?.bytes ?? new Uint8Array()));
    expect(returned.map(([name]) => name.replace(/_.*/, ''))).toEqual([
      '01-CTXH-X',
      'cong-van',
      'tin-nhan',
      'danh-sach-goi-dien.xlsx',
    ]);
    const [, copy = new Uint8Array()] = returned[0] ?? [];
    expect(readWorkbook(copy, 'a.xlsx').sheets.at(-1)?.name).toBe('Trả lại');
    await press(`Soạn đôn đốc ${all - 3} đơn vị…`);
    await waitFor(() => expect(handed).toHaveLength(2));
    expect(Object.keys(unzipSync(handed[1]?.bytes ?? new Uint8Array()))).toHaveLength(all - 2);
    await screen.findByText(`Đã ghi vào hồ sơ: đôn đốc ${all - 3} đơn vị.`);
    await press('Công văn (Word)');
    await press('Soạn công văn đôn đốc');
    await waitFor(() => expect(handed).toHaveLength(3));
    expect(handed[2]?.name).toBe('cong-van-don-doc_735_huyen-vinh-cuu_2024.docx');
    const letter = textOf(unpack(handed[2]?.bytes ?? new Uint8Array()), 'word/document.xml');
    expect(letter).toContain('chậm nhất ngày 06/12/2024');
    // What went out just now is no reminder that nobody answered.
    expect(letter).not.toContain('Việc này đã được đôn đốc');
    await screen.findByText(`Đã ghi vào hồ sơ: đôn đốc ${all - 3} đơn vị.`);

    fireEvent.click(await chip(/^● 2 đã nhận/));
    expect(rows()).toHaveLength(2);
    fireEvent.click(await chip(/^● 2 đã nhận/));
    fireEvent.click(await chip(/^! 1 chờ giải trình/));
    const [line] = screen.getAllByRole('button', { expanded: false, name: /Chờ giải trình/ });
    if (!line) throw new Error('no line');
    fireEvent.click(line);
    await press('Ghi lời giải trình');
    fireEvent.change(screen.getByRole('textbox', { name: 'Đơn vị giải thích thế nào?' }), { target: { value: WHY } });
    await press('Lưu giải trình');
    await screen.findByText('Đã ghi lời giải trình của đơn vị.');
    await press('Chấp nhận giải trình');
    await screen.findByText('Đã chấp nhận giải trình; kết quả đã tính lại.');
    await chip(/^✓ 1 đã chấp nhận/);

    // Another day: nothing is picked, the folder of what is chosen opens by itself.
    const checkFiles = jest.fn(warned);
    await showBoard(store, { services: { checkFiles } });
    await chip(/^✓ 1 đã chấp nhận/);
    expect(checkFiles.mock.calls.flatMap(([asked]) => asked.map(({ name }: PickedFile) => name))).toHaveLength(4);
    fireEvent.click(screen.getByText(/^Nhật ký \(\d+\)/));
    screen.getByText(new RegExp(`Lan: chấp nhận giải trình của (?!.*(?:R03|C09)).* về .*: “${WHY}”`));
    fireEvent.click(screen.getAllByRole('button', { name: 'Bỏ quyết định này' })[0] as HTMLElement);
    await screen.findByText('Đã bỏ quyết định; kết quả đã tính lại.');
    await chip(/^! 1 chờ giải trình/);
    fireEvent.click(screen.getByText('Hồ sơ tổng hợp'));
    await press('Hồ sơ khác');
    await press(/^Hồ sơ tổng hợp 2024 · huyện Vĩnh Cửu · 3\/\d+$/);
    await chip(/^! 1 chờ giải trình/);
  });

  it('is exported as one archive, which another machine imports, and is removed', async () => {
    const { handed } = await showBoard();
    await pick('Thêm tệp…', written([2, 3]));
    await chip(/^● 2 đã nhận/);
    fireEvent.click(screen.getByText('Hồ sơ tổng hợp'));
    await press('Xuất hồ sơ (.zip)');
    await waitFor(() => expect(handed).toHaveLength(1));
    const [exported] = handed;
    if (!exported) throw new Error('nothing exported');
    expect(exported.name).toMatch(/^ho-so-tong-hop_735_huyen-vinh-cuu_2024_\d{4}-\d\d-\d\d\.zip$/);

    const fresh = JSON.stringify({ programme: '', year: 2026, unit: '', root: '' });
    const { store } = await showBoard(new MemoryFolders(), { kept: { choice: fresh, by: 'Minh' } });
    await pick('Nhập hồ sơ (.zip)…', [pickable('hong.zip', new Uint8Array([1, 2]))]);
    await screen.findByText('hong.zip không phải hồ sơ tổng hợp đã xuất.');
    await pick('Nhập hồ sơ (.zip)…', [pickable(exported.name, exported.bytes)]);
    await screen.findByText('Đã nhập hồ sơ: 2 tệp mới, 0 quyết định.');
    await chip(/^● 2 đã nhận/);
    expect(store.kept.size).toBe(1);
    fireEvent.click(screen.getByText('Hồ sơ tổng hợp'));
    await press('Xóa hồ sơ này khỏi máy');
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Xóa' }));
    await screen.findByText('Đã xóa hồ sơ khỏi máy này.');
    expect(store.kept.size).toBe(0);
  });

  it('joins what two people decided differently, and asks whose word stands', async () => {
    await showBoard();
    await screen.findByRole('combobox', { name: 'Tổng hợp cho' });
    const of = { programme: 'dong-nai-2021-2030', year: 2024, unit: { list: '2024', code: '735' } };
    const closedBy = async (by: string, file: string): Promise<File> => {
      const made = { by, on: '2026-11-30' } as const;
      const closed = { kind: 'closed', ...of, summary: { file }, figures: file, ...made } as const;
      const work = workText({ ...EMPTY_WORK, decided: [{ kind: 'opened', ...of, ...made }, closed] });
      const bytes = await memoryPlace().pack([{ name: 'ho-so-tong-hop.json', bytes: new TextEncoder().encode(work) }]);
      return pickable(`${by}.zip`, bytes);
    };
    await pick('Nhập hồ sơ (.zip)…', [await closedBy('Minh', 'a.xlsx')]);
    await chip(/^○ \d+ chưa gửi/);
    fireEvent.click(screen.getByText('Hồ sơ tổng hợp'));
    await pick('Nhập hồ sơ (.zip)…', [await closedBy('Hoa', 'b.xlsx')]);
    await screen.findByText('Hai người quyết định khác nhau: 1 việc');
    await screen.findByText(
      /^Đã nhập hồ sơ: .* 1 việc hai người quyết định khác nhau, chờ quyết định lại ở đầu trang\.$/,
    );
    await press('Theo Hoa');
    await screen.findByText('Đã quyết định lại; kết quả đã tính lại.');
    expect(screen.queryByText('Hai người quyết định khác nhau: 1 việc')).toBeNull();
  });

  it('keeps what was typed until it can be signed, and puts the keyboard where the name belongs', async () => {
    await showBoard(new MemoryFolders(), { kept: { choice } });
    await pick('Thêm tệp…', written([0]));
    fireEvent.click(await screen.findByRole('button', { name: /Chờ giải trình ·/ }));
    await press('Ghi lời giải trình');
    const words = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Đơn vị giải thích thế nào?' });
    fireEvent.change(words(), { target: { value: WHY } });
    await press('Lưu giải trình');
    await screen.findByText('Ghi họ tên người tổng hợp để quyết định được.');
    const name = screen.getByRole('textbox', { name: 'Người tổng hợp' });
    expect([words().value, document.activeElement]).toEqual([WHY, name]);
    fireEvent.change(name, { target: { value: 'Lan' } });
    await press('Lưu giải trình');
    await screen.findByText('Đã ghi lời giải trình của đơn vị.');
  });

  it('asks who decides, says what the machine does not keep, and lets two reports be chosen from', async () => {
    const store = new MemoryFolders();
    store.refuses = 'full';
    const contradicted: FileChecker = async (...asked) => {
      const inputs = await checkHere(diskAssets)(...asked);
      return inputs.map((input) => {
        const form = input.forms[0];
        if (!form || !input.file.startsWith('sua')) return input;
        const values = new Map(form.submission.values);
        const value = values.get('H03');
        if (value) values.set('H03', { element: 'H03', place: value.place, state: 'value', value: 4321 });
        return { ...input, fingerprint: 'khác', forms: [{ ...form, submission: { ...form.submission, values } }] };
      });
    };
    await showBoard(store, { kept: { choice }, services: { checkFiles: contradicted } });
    const [first] = files;
    if (!first) throw new Error('no file');
    const other = new Uint8Array([...first.bytes, 0]);
    await pick('Thêm tệp…', [...written([0]), pickable('sua.xlsx', other)]);
    expect((await screen.findAllByText(/Máy này không còn chỗ để giữ hồ sơ/)).length).toBeGreaterThan(0);
    fireEvent.click(await screen.findByRole('button', { name: /Chờ chọn báo cáo ·/ }));
    // That reports differ is said where one is chosen, without the option of a command.
    expect(screen.queryByText(/--prefer/)).toBeNull();
    await press(/^Dùng tệp này: sua\.xlsx/);
    await screen.findByText('Ghi họ tên người tổng hợp để quyết định được.');
    fireEvent.change(screen.getByRole('textbox', { name: 'Người tổng hợp' }), { target: { value: 'Lan' } });
    await press(/^Dùng tệp này: sua\.xlsx/);
    await screen.findByText(/Đã dùng báo cáo được chọn/);
    await chip(/^● 1 đã nhận/);
    // What the choice changed above the unit, and back to the other report.
    fireEvent.click(screen.getByText('So sánh từng ô'));
    await press(/^Tổng và kết luận nếu dùng bản (?!sua)/);
    await screen.findByText(/^Từ bản .* sang bản đang dùng:$/);
    screen.getByText(/^\p{L}+ .*: H03 .*: .* → 4\.321$/u);
    await press(/^Dùng bản (?!sua)/);
    await screen.findByRole('button', { name: /^Giữ bản (?!sua)/ });
    await chip(/^● 1 đã nhận/);

    // A closed year takes no decision until it is opened again with a reason.
    await press('Chốt số liệu năm 2024');
    await screen.findByText(/^Đã chốt số liệu năm 2024\./);
    fireEvent.click(screen.getByText(/^Nhật ký \(\d+\)/));
    fireEvent.click(screen.getAllByRole('button', { name: 'Bỏ quyết định này' }).at(-1) as HTMLElement);
    await waitFor(() => expect(screen.getAllByText(/^Số liệu năm 2024 đã chốt ngày .* \(Lan\)/)).toHaveLength(2));
    // What comes now is rolled up, and said to be of a closed year.
    await pick('Thêm tệp…', written([1]));
    await screen.findByText(/^Đã thêm 1 tệp vào hồ sơ\. Số liệu năm 2024 đã chốt ngày .* \(Lan\)/);
    await press('Mở lại');
    await screen.findByText('Ghi lý do mở lại.');
    fireEvent.change(screen.getByRole('textbox', { name: 'Lý do mở lại' }), { target: { value: 'Thiếu một xã' } });
    await press('Mở lại');
    await screen.findByText(/^Đã mở lại số liệu năm 2024\./);
    screen.getByRole('button', { name: 'Chốt số liệu năm 2024' });
  });
});
