import { readFile } from 'node:fs/promises';
import { act, cleanup, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/components/App';
import type { PageId, PaneServices, PickedFile } from '../../src/taskpane/paneServices';
import type { AssetSource } from '../../src/usecases/assets';
import { memoryPort, type MemoryPort } from './memoryPort';

/** The unit lists as they stand in the repository. */
export const diskAssets: AssetSource = { text: (path) => readFile(`assets/${path}`, 'utf8') };

/** What jsdom lacks and Fluent asks for. */
export function installBrowserParts(): void {
  class Observer {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  }
  Object.assign(globalThis, { ResizeObserver: Observer, IntersectionObserver: Observer });
  Element.prototype.scrollIntoView = () => undefined;
}

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
}

/** The pane on a workbook in memory, past the introduction, with Đồng Nai 2024 chosen. */
export async function showPane({ page = 'forms', port = memoryPort(), kept = {}, services = {} }: PaneOptions = {}): Promise<ShownPane> {
  const choice = { programme: 'dong-nai-2021-2030', year: 2024, unit: '', root: '' };
  const held = new Map(Object.entries({ introduced: 'yes', choice: JSON.stringify(choice), ...kept }));
  const all: PaneServices = {
    port,
    assets: diskAssets,
    checkFiles: () => Promise.resolve([]),
    preferences: { read: (key) => held.get(key), write: (key, value) => void held.set(key, value) },
    environment: { host: 'excel', language: 'vi', dark: false, page, currentYear: 2024, diagnostics: [['ExcelApi', '1.14']] },
    ...services,
  };
  cleanup();
  render(<App services={all} />);
  await act(() => Promise.resolve());
  await screen.findByRole('heading', { level: 2 }, { timeout: 15000 });
  return { port, services: all, kept: held };
}

/** A file as the person would pick it. */
export function pickedFile(name: string, bytes: Uint8Array): PickedFile {
  return { name, content: new Blob([new Uint8Array(bytes)]) };
}
