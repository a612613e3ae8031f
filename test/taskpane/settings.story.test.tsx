/** @jest-environment jsdom */
import './browserParts';
import { fireEvent, render, screen } from '@testing-library/react';
import { HostError } from '../../src/core/sheet/port';
import type { HandedFile } from '../../src/taskpane/handOut';
import type { KeptKind } from '../../src/taskpane/paneServices';
import { PageBoundary } from '../../src/taskpane/components/PageBoundary';
import { diskAssets } from './diskAssets';
import { chooseUnit, showPane } from './paneOn';

const openSettings = async (): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name: 'Cài đặt' }));
  await screen.findByRole('heading', { level: 2, name: 'Cài đặt' });
};

describe('settings', () => {
  it('changes the language of the whole pane and remembers it', async () => {
    const { kept } = await showPane();
    await openSettings();
    fireEvent.change(screen.getByRole('combobox', { name: 'Ngôn ngữ' }), { target: { value: 'en' } });
    await screen.findByRole('heading', { level: 2, name: 'Settings' });
    expect(screen.getByRole('tab', { name: 'Roll up' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
    expect(kept.get('language')).toBe('en');
  });

  it('follows the host’s language until the person chooses', async () => {
    const { services } = await showPane();
    await showPane({ services: { environment: { ...services.environment, language: 'en' } } });
    expect(screen.getByRole('heading', { level: 2, name: 'Insert a form' })).toBeTruthy();
  });

  it('remembers the theme', async () => {
    const { kept } = await showPane();
    await openSettings();
    fireEvent.change(screen.getByRole('combobox', { name: 'Giao diện' }), { target: { value: 'dark' } });
    expect(kept.get('theme')).toBe('dark');
  });

  it('remembers how long one file may take', async () => {
    const { kept } = await showPane();
    await openSettings();
    const time = screen.getByRole('combobox', { name: 'Thời gian cho mỗi tệp' }) as HTMLSelectElement;
    expect(time.value).toBe('20');
    fireEvent.change(time, { target: { value: '300' } });
    expect(time.selectedOptions[0]?.textContent).toBe('5 phút');
    expect(kept.get('fileSeconds')).toBe('300');
  });

  it('copies diagnostics with the library’s words of a fault and without figures; shows them where copying is refused', async () => {
    const { port } = await showPane();
    await chooseUnit('x phu ly', /Phú Lý/);
    port.failNext(new HostError('workbookBusy', 'HostRestartNeeded: x'));
    fireEvent.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
    await screen.findByText(/Excel đang bận/);
    await openSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Chép thông tin chẩn đoán' }));
    const box = await screen.findByRole('textbox', { name: /Trình duyệt không cho chép/ });
    expect((box as HTMLTextAreaElement).value).toBe(
      'ExcelApi: 1.14\nnotes: note\noutline: true\nmerges: true\nHostError workbookBusy: HostRestartNeeded: x',
    );
  });
});

describe('the calendar of the chosen plan', () => {
  it('lists every deadline of the year and hands itself out as a file', async () => {
    const handed: HandedFile[] = [];
    const file = (one: HandedFile) => Promise.resolve('saved' as const).finally(() => handed.push(one));
    await showPane({ page: 'plans', services: { handOut: { file, text: () => Promise.resolve(false) } } });
    fireEvent.click(await screen.findByText('Lịch các thời hạn năm 2024'));
    const lines = (await screen.findAllByRole('listitem')).map(({ textContent }) => textContent);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^Báo cáo kết quả thực hiện nămtrước ngày 01\/12\/2024 \(đã qua [\d.]+ ngày\)/);
    fireEvent.click(screen.getByRole('button', { name: 'Lấy tệp lịch (.ics)' }));
    await screen.findByText(/lich_dong-nai-2021-2030_2024\.ics/);
    const bytes = await handed[0]?.bytes();
    expect(new TextDecoder().decode(bytes)).toContain('BEGIN:VCALENDAR');
  });
});

describe('what stays on this computer', () => {
  const kinds = ['drafts', 'plans', 'decisions', 'preferences', 'offline'] as const;
  const asked = async (left: readonly KeptKind[]) => {
    const wiped: (readonly KeptKind[])[] = [];
    const wipe = (chosen: readonly KeptKind[]) => Promise.resolve(left).finally(() => wiped.push(chosen));
    await showPane({ services: { kept: { kinds, wipe, askToLast: () => Promise.resolve() } } });
    await openSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Xóa mọi dữ liệu trên máy này' }));
    await screen.findByRole('dialog', { name: 'Xóa dữ liệu còn trong trình duyệt này?' });
    return { wiped, go: () => fireEvent.click(screen.getByRole('button', { name: 'Xóa' })) };
  };

  it('is wiped whole', async () => {
    const { wiped, go } = await asked([]);
    go();
    await screen.findByText('Đã xóa. Đóng trang này để không còn gì trên màn hình.');
    expect(wiped).toEqual([kinds]);
  });

  it('is told apart, and what resists is named', async () => {
    const { wiped, go } = await asked(['drafts']);
    fireEvent.click(screen.getByRole('checkbox', { name: /Bản chương trình/ }));
    go();
    await screen.findByText(/^Chưa xóa được: Phần làm dở chưa lưu/);
    expect(wiped).toEqual([['drafts', 'plans', 'decisions', 'preferences']]);
  });

  it('is nothing where nothing is kept', async () => {
    await showPane();
    await openSettings();
    expect(screen.queryByRole('button', { name: 'Xóa mọi dữ liệu trên máy này' })).toBeNull();
  });
});

describe('introduction', () => {
  it('is shown until it is closed once', async () => {
    const { kept } = await showPane({ kept: { introduced: '' } });
    expect(screen.queryByRole('heading', { name: /Tổng Hợp giúp/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Hướng dẫn' }));
    await screen.findByRole('heading', { name: /Tổng Hợp giúp/ });
    fireEvent.click(screen.getByRole('button', { name: 'Bắt đầu' }));
    await screen.findByRole('heading', { level: 2, name: 'Chèn biểu mẫu' });
    expect(kept.get('introduced')).toBe('yes');
  });

  it('stands behind the manual later, whose chapter is that of the page in front', async () => {
    const chapters = new Map([
      ['manual/vi/2-sum-up.json', [{ kind: 'text', runs: [{ text: 'Kéo thả các tệp đã nhận.' }] }]],
      [
        'manual/vi/4-it.json',
        [{ kind: 'list', ordered: false, entries: [[{ kind: 'text', runs: [{ text: 'Máy chủ' }] }]] }],
      ],
    ]);
    const text = (path: string) =>
      path.startsWith('manual/') ? Promise.resolve(JSON.stringify(chapters.get(path))) : diskAssets.text(path);
    await showPane({ page: 'rollUp', services: { assets: { text } } });
    fireEvent.click(screen.getByRole('button', { name: 'Hướng dẫn' }));
    await screen.findByText('Kéo thả các tệp đã nhận.');
    fireEvent.click(screen.getByRole('tab', { name: 'Cho bộ phận CNTT' }));
    await screen.findByText('Máy chủ');
    fireEvent.click(screen.getByRole('button', { name: 'Đóng hướng dẫn' }));
    await screen.findByRole('heading', { level: 2, name: 'Tổng hợp báo cáo' });
  });

  it('gives way to the settings, and comes back when they are closed', async () => {
    await showPane();
    fireEvent.click(screen.getByRole('button', { name: 'Hướng dẫn' }));
    await screen.findByRole('heading', { name: /Tổng Hợp giúp/ });
    await openSettings();
    expect(screen.queryByRole('heading', { name: /Tổng Hợp giúp/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Cài đặt' }));
    await screen.findByRole('heading', { name: /Tổng Hợp giúp/ });
  });

  it('inserts illustrative forms and leads to the check, which finds their faults', async () => {
    const { port } = await showPane();
    fireEvent.click(screen.getByRole('button', { name: 'Hướng dẫn' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Thử với số liệu minh hoạ' }));
    await screen.findByText(/Đã chèn 6 biểu có số liệu minh hoạ/);
    fireEvent.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
    await screen.findByText(/2 lỗi phải sửa/);
    // Six forms, the guide, and the sheet the plan travels on.
    expect(port.models.size).toBe(8);
  });
});

describe('a page that fails', () => {
  it('shows a sentence, keeps the fault for the diagnostics, and tries again when asked', () => {
    const noise = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const faults: unknown[] = [];
    let broken = true;
    const Page = () => {
      if (broken) throw new Error('boom');
      return <p>whole again</p>;
    };
    render(
      <PageBoundary text="Có lỗi" again="Quay lại" onFault={(fault) => faults.push(fault)}>
        <Page />
      </PageBoundary>,
    );
    expect(screen.getByText('Có lỗi')).toBeTruthy();
    expect(faults).toHaveLength(1);
    broken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Quay lại' }));
    expect(screen.getByText('whole again')).toBeTruthy();
    noise.mockRestore();
  });
});
