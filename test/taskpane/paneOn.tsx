import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/components/App';
import { KeptPlans } from '../../src/taskpane/actions/keptPlans';
import { OwnProgrammes } from '../../src/usecases/ownProgrammes';
import type { PageId, PaneServices } from '../../src/taskpane/paneServices';
import { workbookBytes } from '../../src/browser/workbookBytes';
import { sourcePlans } from '../support/plans';
import { diskAssets } from './diskAssets';
import { memoryPort, type MemoryPort } from './memoryPort';

export interface ShownPane {
  readonly port: MemoryPort;
  readonly services: PaneServices;
  readonly kept: Map<string, string>;
}

export interface PaneOptions {
  readonly page?: PageId;
  readonly port?: MemoryPort;
  readonly kept?: Readonly<Record<string, string>>;
  readonly services?: Partial<PaneServices>;
  /** What is there once the pane can be used; the heading of a page unless a fault keeps it away. */
  readonly shows?: () => Promise<unknown>;
}

/** The pane on a workbook in memory, past the introduction, with Đồng Nai 2024 chosen. */
export async function showPane({
  page = 'forms',
  port = memoryPort(),
  kept = {},
  services = {},
  shows = () => screen.findByRole('heading', { level: 2 }, { timeout: 15000 }),
}: PaneOptions = {}): Promise<ShownPane> {
  const choice = { programme: 'dong-nai-2021-2030', year: 2024, unit: '', root: '' };
  const held = new Map(Object.entries({ introduced: 'yes', choice: JSON.stringify(choice), ...kept }));
  const preferences = {
    read: (key: string) => held.get(key),
    write: (key: string, value: string) => void held.set(key, value),
  };
  const plans = new KeptPlans(preferences);
  const all: PaneServices = {
    port,
    assets: diskAssets,
    programmes: new OwnProgrammes(sourcePlans(), plans.own),
    plans,
    checkFiles: () => Promise.resolve([]),
    handOut: { file: () => Promise.resolve('refused'), text: () => Promise.resolve(false) },
    workbookBytes,
    preferences,
    environment: {
      host: 'excel',
      language: 'vi',
      dark: false,
      page,
      currentYear: 2024,
      diagnostics: [['ExcelApi', '1.14']],
    },
    ...services,
  };
  cleanup();
  render(<App services={all} />);
  await act(() => Promise.resolve());
  await shows();
  return { port, services: all, kept: held };
}

/** A file as the browser hands it over; jsdom's own cannot be read. */
export function pickable(name: string, bytes: Uint8Array, folder = ''): File {
  const file = new File([new Uint8Array(bytes)], name, { lastModified: Date.UTC(2024, 10, 20) });
  const whole = new Uint8Array(bytes).buffer;
  return Object.defineProperties(file, {
    arrayBuffer: { value: () => Promise.resolve(whole) },
    ...(folder === '' ? {} : { webkitRelativePath: { value: `${folder}/${name}` } }),
  });
}

/** Types into the unit field and chooses the first unit offered. */
export async function chooseUnit(typed: string, offered: RegExp): Promise<void> {
  const field = await screen.findByRole('combobox', { name: 'Đơn vị' });
  fireEvent.click(field);
  fireEvent.input(field, { target: { value: typed } });
  fireEvent.change(field, { target: { value: typed } });
  const [option] = await screen.findAllByRole('option', { name: offered });
  if (!option) throw new Error('no option');
  fireEvent.click(option);
}
