import { HostError } from '../../src/core/sheet/port';
import { checkNow } from '../../src/commands/checkNow';
import { failedResult, resultQuery, resultText } from '../../src/commands/quickResult';
import { checkSetting } from '../../src/taskpane/actions/setting';
import { trialSheets } from '../../src/taskpane/actions/tryOut';
import { namedCell, rebuilt } from '../core/forms/modelSnapshot';
import { plans } from '../support/plans';
import { diskAssets } from './diskAssets';
import { memoryPort, type MemoryPort } from './memoryPort';

const setting = checkSetting(plans(), diskAssets);

async function trialPort(): Promise<MemoryPort> {
  const port = memoryPort();
  await port.insert((await trialSheets(plans(), diskAssets)).sheets, []);
  return port;
}

describe('the ribbon’s check', () => {
  it('colours the faults of the open sheet and goes to the first error', async () => {
    const port = await trialPort();
    const sheet = port.active.sheet;
    const result = await checkNow(port, setting, 'vi');
    expect(result).toMatchObject({ kind: 'checked', warnings: 1 });
    expect(port.active).toMatchObject({ sheet, cell: namedCell(port.snapshotOf(sheet), 'TH.E04') });
    expect(port.marks.map(({ severity }) => severity)).toEqual(expect.arrayContaining(['error', 'warning']));
  });

  it('takes old colours away when nothing is wrong any more', async () => {
    const port = await trialPort();
    await checkNow(port, setting, 'vi');
    const clean = [...port.models.keys()][1] ?? '';
    await port.activate(clean);
    expect(await checkNow(port, setting, 'vi')).toEqual({ kind: 'checked', errors: 0, warnings: 0 });
    expect(port.marks).toEqual([]);
  });

  it('leaves a sheet that is no form as it is', async () => {
    const port = memoryPort();
    port.addOwn(rebuilt((await trialPort()).snapshotOf('Hướng dẫn'), { name: 'Sheet1' }));
    expect(await checkNow(port, setting, 'vi')).toEqual({ kind: 'notAForm' });
    expect(port.marks).toEqual([]);
  });
});

describe('its result window', () => {
  it.each([
    [{ kind: 'checked', errors: 2, warnings: 1 }, 'Kiểm tra xong: 2 lỗi, 1 cảnh báo.'],
    [{ kind: 'checked', errors: 0, warnings: 0 }, 'Không có lỗi. Biểu có thể gửi đi.'],
    [{ kind: 'notAForm' }, 'Trang đang mở không phải biểu báo cáo.'],
    [failedResult(new HostError('cellEditMode')), 'Nhấn Enter hoặc Esc'],
    [failedResult(new TypeError('x')), 'Excel không làm được việc này.'],
  ] as const)('says %j in words', (result, words) => {
    expect(resultText(new URLSearchParams(resultQuery(result, 'vi')))).toContain(words);
  });

  it('speaks English when Excel does', () => {
    expect(resultText(new URLSearchParams(resultQuery({ kind: 'checked', errors: 1, warnings: 0 }, 'en')))).toBe(
      'Checked: 1 error, 0 warnings.',
    );
  });

  it('shows no words a link put there', () => {
    expect(resultText(new URLSearchParams('kind=failed&code=<b>&text=evil'))).toContain(
      'Excel không làm được việc này.',
    );
  });
});
