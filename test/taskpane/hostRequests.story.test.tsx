/** @jest-environment jsdom */
import './browserParts';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { keepKeyboard } from '../../src/taskpane/keptKeyboard';
import { pickedFile } from '../../src/taskpane/actions/pickedFiles';
import { checkHere } from '../browser/checkHere';
import { readFileSync } from 'node:fs';
import { ribbonActions } from '../../src/commands/ribbonActions';
import type { HostRequest, PageId } from '../../src/taskpane/paneServices';
import { Ribbon } from '../support/excelhost/ribbon';
import { RequestLine } from '../../src/taskpane/requestLine';
import { diskAssets } from './diskAssets';
import { districtFiles } from './districtFiles';
import { memoryPort, type MemoryPort } from './memoryPort';
import { formModel } from '../workbench/support/formModel';
import { chooseUnit, pickable, showPane } from './paneOn';

const choice = { programme: 'dong-nai-2021-2030', year: 2024, unit: '', root: '735' };
const file = (name: string, size = 3) => ({ name, content: new Blob([new Uint8Array(size)]), modified: '2024-11-20' });

async function paneOn(line: RequestLine, port: MemoryPort = memoryPort()) {
  const shown = await showPane({
    port,
    kept: { choice: JSON.stringify(choice) },
    services: { requests: line, checkFiles: checkHere(diskAssets) },
  });
  return { ...shown, ask: (request: HostRequest) => act(() => line.send(request)) };
}

describe('what the place around the pane asks', () => {
  it('brings a page up and leaves what the person chose', async () => {
    const { ask } = await paneOn(new RequestLine());
    await chooseUnit('x phu ly', /Phú Lý/);
    ask({ kind: 'page', page: 'check' });
    await screen.findByRole('heading', { level: 2, name: 'Kiểm tra số liệu' });
    ask({ kind: 'page', page: 'forms' });
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Đơn vị' });
    expect(field.value).toMatch(/Phú Lý/);
  });

  it('comes from every button of the ribbon without a page load: what was picked is still there', async () => {
    const line = new RequestLine();
    const loads: string[] = [];
    const shows: PageId[] = [];
    const actions = ribbonActions({
      language: 'vi',
      ask: (request) => {
        if (request.kind === 'page') shows.push(request.page);
        act(() => line.send(request));
      },
      showPane: () => Promise.resolve(),
      checkNow: () => Promise.resolve({ kind: 'notAForm' }),
      tell: () => Promise.resolve(),
    });
    const ribbon = new Ribbon(readFileSync('manifest.xml', 'utf8'), {
      load: async (address) => {
        loads.push(address);
        await paneOn(line);
      },
      run: (name) => actions[name]?.({ completed: () => undefined }) ?? Promise.reject(new Error(`no ${name}`)),
    });
    await ribbon.press('TongHop.RollUp');
    act(() => line.send({ kind: 'files', files: [file('a.xlsx'), file('b.xlsx')], instead: false }));
    await screen.findByText('2 tệp đã chọn');
    for (const button of [...ribbon.buttons, 'TongHop.RollUp']) await act(() => ribbon.press(button));
    await screen.findByText('2 tệp đã chọn');
    expect([loads.length, shows]).toEqual([1, ['rollUp', 'forms', 'check', 'rollUp', 'results', 'rollUp']]);
  });

  it('is done too when it was asked before the pane listened', async () => {
    const line = new RequestLine();
    line.send({ kind: 'files', files: [file('a.xlsx'), file('b.xlsx')], instead: false });
    await paneOn(line);
    await screen.findByText('2 tệp đã chọn');
  });

  it('hands files to the roll-up, each once, beside those picked before or instead of them', async () => {
    const { ask } = await paneOn(new RequestLine());
    ask({ kind: 'files', files: [file('a.xlsx'), file('b.xlsx')], instead: false });
    await screen.findByText('2 tệp đã chọn');
    ask({ kind: 'files', files: [file('b.xlsx'), file('b.xlsx', 4), file('c.xlsx')], instead: false });
    await screen.findByText('4 tệp đã chọn');
    ask({ kind: 'files', files: [file('d.xlsx')], instead: true });
    await screen.findByText('1 tệp đã chọn');
  });

  it('drops a result that was made without the new files', async () => {
    const { ask } = await paneOn(new RequestLine());
    const files = (await districtFiles(2)).map(({ name, bytes }) => pickedFile(pickable(name, bytes)));
    ask({ kind: 'files', files, instead: false });
    await screen.findByRole('combobox', { name: 'Tổng hợp cho' });
    fireEvent.click(screen.getByRole('button', { name: 'Tổng hợp' }));
    await screen.findByText(/Tổng hợp xong: dùng 2\/2/);
    ask({ kind: 'files', files: [file('c.xlsx')], instead: false });
    await screen.findByText('3 tệp đã chọn');
    expect(screen.queryByRole('button', { name: 'Xem kết quả' })).toBeNull();
  });

  it('chooses the unit to roll up', async () => {
    const { ask, kept } = await paneOn(new RequestLine());
    ask({ kind: 'choice', choice: { ...choice, root: '' } });
    ask({ kind: 'page', page: 'rollUp' });
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Tổng hợp cho' });
    expect(field.value).toMatch(/Đồng Nai/);
    expect(JSON.parse(kept.get('choice') ?? '{}')).toMatchObject({ root: '' });
  });

  it('goes by the form of a file that was opened, and says where there is none', async () => {
    const port = memoryPort();
    const { ask, kept } = await paneOn(new RequestLine(), port);
    ask({ kind: 'workbook', isFile: true });
    await screen.findByText(/Tệp đang mở không có biểu báo cáo nào/);
    ask({ kind: 'choice', choice: { ...choice, year: 2026 } });
    const form = await formModel('26173');
    await port.insert(form.sheets, []);
    ask({ kind: 'workbook', isFile: true });
    await waitFor(() =>
      expect(JSON.parse(kept.get('choice') ?? '')).toEqual({ ...choice, year: 2024, unit: '26173', root: '' }),
    );
  });

  it('forgets what was found in the workbook that was open before', async () => {
    const { ask } = await paneOn(new RequestLine());
    await chooseUnit('x phu ly', /Phú Lý/);
    fireEvent.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByText(/Đã chèn biểu/);
    ask({ kind: 'page', page: 'check' });
    fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
    await screen.findByText(/phép kiểm tra đạt/);
    ask({ kind: 'workbook', isFile: false });
    await screen.findByRole('button', { name: 'Kiểm tra' });
    expect(screen.queryByText(/phép kiểm tra đạt/)).toBeNull();
  });
});

describe('the keyboard', () => {
  // jsdom knows no window that a person looks at.
  beforeAll(() => void (document.hasFocus = () => true));

  it('lands on the heading of a page that was asked for', async () => {
    const { ask } = await paneOn(new RequestLine());
    ask({ kind: 'page', page: 'check' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Kiểm tra số liệu'));
  });

  it('lands on the one button after files', async () => {
    const { ask } = await paneOn(new RequestLine());
    ask({ kind: 'files', files: [file('a.xlsx'), file('b.xlsx')], instead: false });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Tổng hợp'));
  });

  /** A page of buttons, of which the second is pressed; its part of the page goes as the case says. */
  const goes: readonly (readonly [
    name: string,
    how: (part: Element, pressed: HTMLButtonElement) => void,
    at: string,
  ])[] = [
    ['what takes its place', (part) => part.replaceWith(made('new'), made('newer')), 'new'],
    ['what stands after it', (part) => part.remove(), 'after'],
    ['what is left before it, where nothing comes after', (part) => removeAll(part, part.nextSibling), 'before'],
    ['the heading of another page', (part) => part.parentElement?.replaceChildren(heading(), made('first')), 'page'],
    ['itself, once it can be used again', (_, pressed) => offAndOn(pressed), 'pressed'],
    ['nothing, when the person left it', (_, pressed) => pressed.blur(), ''],
  ];
  it.each(goes)('goes to %s', async (_, how, at) => {
    document.body.innerHTML =
      '<main><button>before</button><div><button>pressed</button></div><button>after</button></main>';
    const main = document.querySelector('main');
    const pressed = main?.querySelector<HTMLButtonElement>('div button');
    if (!main || !pressed?.parentElement) throw new Error('no page');
    const { stop } = keepKeyboard(main);
    pressed.focus();
    how(pressed.parentElement, pressed);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(document.activeElement === document.body ? '' : document.activeElement?.textContent).toBe(at);
    stop();
  });
});

function made(name: string): HTMLElement {
  const button = document.createElement('button');
  button.textContent = name;
  return button;
}

function heading(): HTMLElement {
  const title = document.createElement('h2');
  title.tabIndex = -1;
  title.textContent = 'page';
  return title;
}

function removeAll(...parts: readonly (ChildNode | null)[]): void {
  for (const part of parts) part?.remove();
}

/** A browser takes the keyboard from what is out of use; jsdom leaves it. */
function offAndOn(pressed: HTMLButtonElement): void {
  pressed.disabled = true;
  pressed.blur();
  setTimeout(() => (pressed.disabled = false), 10);
}
