import { resultQuery, resultText } from '../../src/commands/quickResult';
import { ResultWindow, type Windows } from '../../src/commands/resultWindow';
import { ribbonActions, type RibbonHost } from '../../src/commands/ribbonActions';
import { HostError } from '../../src/core/sheet/port';

function pressed(host: Partial<RibbonHost>) {
  const told: unknown[] = [];
  const asked: unknown[] = [];
  const actions = ribbonActions({
    language: 'vi',
    ask: (request) => asked.push(request),
    showPane: () => Promise.resolve(),
    checkNow: () => Promise.resolve({ kind: 'notAForm' }),
    tell: async (result) => void told.push(result),
    ...host,
  });
  const press = async (name: string): Promise<number> => {
    let completed = 0;
    await actions[name]?.({ completed: () => (completed += 1) });
    return completed;
  };
  return { press, told, asked };
}

describe('the buttons of the ribbon', () => {
  it.each([
    ['showForms', 'forms'],
    ['showCheck', 'check'],
    ['showRollUp', 'rollUp'],
    ['showResults', 'results'],
  ])('%s asks the pane for %s and is completed once', async (name, page) => {
    const { press, asked, told } = pressed({});
    expect(await press(name)).toBe(1);
    expect([asked, told]).toEqual([[{ kind: 'page', page }], []]);
  });

  it('shows the pane once for presses that come while it is being shown', async () => {
    let ready = (): void => undefined;
    const showPane = jest.fn(() => new Promise<void>((resolve) => (ready = resolve)));
    const { press } = pressed({ showPane });
    const both = [press('showForms'), press('showCheck')];
    ready();
    expect(await Promise.all(both)).toEqual([1, 1]);
    expect(showPane).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['showForms', { showPane: () => Promise.reject(new Error('no shared runtime')) }, { kind: 'noPane' }],
    ['checkNow', {}, { kind: 'notAForm' }],
    [
      'checkNow',
      { checkNow: () => Promise.reject(new HostError('workbookBusy')) },
      { kind: 'failed', code: 'workbookBusy' },
    ],
  ])('%s tells what came of it, and is completed', async (name, host, result) => {
    const { press, told } = pressed(host);
    expect(await press(name)).toBe(1);
    expect(told).toEqual([result]);
  });

  it('names another way to the pane where the button has none', () => {
    const text = resultText(new URLSearchParams(resultQuery({ kind: 'noPane' }, 'vi')));
    expect(text).toMatch(/“Mở Tổng Hợp”/);
  });
});

describe('the window of a result', () => {
  const windows = (status: 'succeeded' | 'failed') => {
    const opened: { closed: number; tellClosed: () => void }[] = [];
    const displayDialogAsync = (_address: string, _options: unknown, callback: (answer: object) => void): void => {
      const one = { closed: 0, tellClosed: () => undefined as void };
      opened.push(one);
      callback({
        status,
        value: {
          addEventHandler: (_type: unknown, handler: () => void) => (one.tellClosed = handler),
          close: () => (one.closed += 1),
        },
      });
    };
    return { opened, window: new ResultWindow({ displayDialogAsync } as unknown as Windows) };
  };
  const state = async (shown: Promise<void>): Promise<string> => {
    let answer = 'waits';
    void shown.then(() => (answer = 'done'));
    await Promise.resolve();
    await Promise.resolve();
    return answer;
  };

  beforeAll(() => {
    Object.assign(globalThis, {
      Office: { AsyncResultStatus: { Succeeded: 'succeeded' }, EventType: { DialogEventReceived: 'closed' } },
    });
  });
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('holds its page until it is closed', async () => {
    const { opened, window } = windows('succeeded');
    const shown = window.show('a');
    expect(await state(shown)).toBe('waits');
    opened[0]?.tellClosed();
    expect(await state(shown)).toBe('done');
  });

  it('holds it for a minute at most', async () => {
    const shown = windows('succeeded').window.show('a');
    jest.advanceTimersByTime(59_000);
    expect(await state(shown)).toBe('waits');
    jest.advanceTimersByTime(1_000);
    expect(await state(shown)).toBe('done');
  });

  it('holds nothing where none may open', async () => {
    expect(await state(windows('failed').window.show('a'))).toBe('done');
  });

  it('makes way for the next one, since Excel shows one at a time', async () => {
    const { opened, window } = windows('succeeded');
    const first = window.show('a');
    void window.show('b');
    expect([await state(first), opened.map(({ closed }) => closed)]).toEqual(['done', [1, 0]]);
  });
});
