import { checkInWorker, workersHere } from '../../src/browser/checkInWorker';
import { rejectedFile } from '../../src/browser/rejectedFile';
import type { FromWorker, ToWorker } from '../../src/browser/workerMessages';
import type { CheckProgress, PickedFile } from '../../src/taskpane/paneServices';
import { Packer } from '../../src/usecases/packed/packer';
import { PackedValues } from '../../src/usecases/packed/packedValues';
import { checkHere } from './checkHere';
import { diskAssets } from '../taskpane/diskAssets';
import { districtFiles } from '../taskpane/districtFiles';

/** Workbooks in the archives of these tests. */
const IN_ARCHIVE = 50;

/** A worker that answers as told: each file's name decides what happens; an archive's workbooks are "1", "2", … */
class ScriptedWorker {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  terminated = false;
  readonly heard: ToWorker[] = [];
  private readonly packer = new Packer();

  constructor(private readonly comesUp = true) {}

  postMessage(message: ToWorker): void {
    this.heard.push(structuredClone(message));
    if (message.kind === 'check') void this.check(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  private async check({ file, range }: Extract<ToWorker, { kind: 'check' }>): Promise<void> {
    if (!(await this.says(this.comesUp ? { kind: 'ready' } : undefined))) return;
    if (file.name.startsWith('no list')) return void this.says({ kind: 'assetMissing', path: 'units-2024.csv' });
    if (file.name.startsWith('bomb')) return void this.says(undefined);
    const isArchive = file.name.endsWith('.zip');
    if (isArchive && range.from === 0) await this.says({ kind: 'found', more: IN_ARCHIVE - 1 });
    const last = isArchive ? Math.min(range.to, IN_ARCHIVE) : 1;
    for (let entry = range.from; entry < last; entry += 1) {
      const name = isArchive ? `${file.name}/${entry + 1}` : file.name;
      await this.says({ kind: 'reading', file: name });
      await this.says({ kind: 'opened' });
      if (/^wait|^slow.zip.31$/.test(name)) return;
      if (!(await this.says(/^crash|^nộp\.zip\/23$/.test(name) ? undefined : this.checked(name)))) return;
    }
    await this.says({ kind: 'fileDone' });
  }

  private checked(name: string): FromWorker {
    return { kind: 'checked', batch: this.packer.pack([rejectedFile(name, { code: 'noForm', params: {} })]) };
  }

  /** Undefined is death. */
  private async says(data: FromWorker | undefined): Promise<boolean> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.terminated) return false;
    if (data) this.onmessage?.({ data });
    else this.onerror?.({ message: 'gone' });
    return data !== undefined;
  }
}

const started: ScriptedWorker[] = [];
const start = (): Worker => {
  const worker = new ScriptedWorker();
  started.push(worker);
  return worker as unknown as Worker;
};
const picked = (name: string): PickedFile => ({ name, content: new Blob(['x']) });
const many = (count: number): PickedFile[] => Array.from({ length: count }, (_, i) => picked(`${i}.xlsx`));
const checking = (onProgress: (step: CheckProgress) => void = () => undefined) => ({
  onProgress,
  signal: new AbortController().signal,
});

beforeEach(() => started.splice(0));

describe('workers of picked files', () => {
  it('share one queue; what they give comes in the order of the files', async () => {
    const steps: CheckProgress[] = [];
    const files = many(40);
    const inputs = await checkInWorker(start, '', { most: 3 })(
      files,
      checking((step) => steps.push(step)),
    );
    expect(inputs.map(({ file }) => file)).toEqual(files.map(({ name }) => name));
    const shares = started.map(({ heard }) => heard.filter(({ kind }) => kind === 'check').length);
    expect(shares).toHaveLength(3);
    expect(shares.every((share) => share > 5)).toBe(true);
    expect(steps).toHaveLength(40);
    expect(steps.every(({ done, total }) => done < 40 && total === 40)).toBe(true);
  });

  it('are no more than the files are worth', async () => {
    await checkInWorker(start, '', { most: 4 })(many(9), checking());
    expect(started).toHaveLength(2);
  });

  it('lose only the file one of them dies on, and a new one goes on', async () => {
    const inputs = await checkInWorker(start, '', { most: 1 })(
      ['a.xlsx', 'crash.xlsx', 'b.xlsx'].map(picked),
      checking(),
    );
    expect(inputs.map(({ file, rejected }) => [file, rejected?.code])).toEqual([
      ['a.xlsx', 'noForm'],
      ['crash.xlsx', 'unreadable'],
      ['b.xlsx', 'noForm'],
    ]);
    expect(started.map(({ terminated }) => terminated)).toEqual([true, true]);
  });

  it('share the workbooks of an archive, and lose only the workbook one of them dies on', async () => {
    const steps: CheckProgress[] = [];
    const inputs = await checkInWorker(start, '', { most: 2 })(
      [picked('nộp.zip'), picked('a.xlsx')],
      checking((step) => steps.push(step)),
    );
    expect(inputs.map(({ file, rejected }) => `${file} ${rejected?.code}`)).toEqual([
      ...Array.from({ length: IN_ARCHIVE }, (_, i) => `nộp.zip/${i + 1} ${i === 22 ? 'unreadable' : 'noForm'}`),
      'a.xlsx noForm',
    ]);
    expect(started).toHaveLength(3);
    expect(steps.at(-1)?.total).toBe(IN_ARCHIVE + 1);
  });

  it('name the archive that kills whoever opens it', async () => {
    const inputs = await checkInWorker(start, '', { most: 1 })(['bomb.zip', 'a.xlsx'].map(picked), checking());
    expect(inputs.map(({ file, rejected }) => [file, rejected?.code])).toEqual([
      ['bomb.zip', 'unreadable'],
      ['a.xlsx', 'noForm'],
    ]);
  });

  it('are ended at once when the person stops', async () => {
    const controller = new AbortController();
    const run = checkInWorker(start, '', { most: 2 })([...many(20), picked('wait.xlsx')], {
      onProgress: ({ file }) => file === 'wait.xlsx' && controller.abort(),
      signal: controller.signal,
    });
    await expect(run).rejects.toMatchObject({ name: 'AbortError' });
    expect(started.map(({ terminated }) => terminated)).toEqual([true, true]);
  });

  it.each([
    ['a file', ['a.xlsx', 'wait.xlsx', 'b.xlsx'], ['a.xlsx', 'wait.xlsx', 'b.xlsx'], 1],
    ['a workbook in an archive', ['slow.zip'], Array.from({ length: IN_ARCHIVE }, (_, i) => `slow.zip/${i + 1}`), 30],
  ])('lose only %s that never ends', async (_what, names, wanted, slow) => {
    const run = checkInWorker(start, '', { most: 1, seconds: () => 0.4 })(names.map(picked), checking());
    const inputs = await run;
    expect(inputs.map(({ file }) => file)).toEqual(wanted);
    expect(inputs.map(({ rejected }) => rejected?.code)).toEqual(
      wanted.map((_name, at) => (at === slow ? 'tooSlow' : 'noForm')),
    );
    expect(inputs[slow]?.rejected?.params).toEqual({ limit: 0.4 });
  });

  it('blame no file when they do not come up at all', async () => {
    const dead = (): Worker => new ScriptedWorker(false) as unknown as Worker;
    await expect(checkInWorker(dead, '', { most: 1 })(many(2), checking())).rejects.toThrow(
      'the worker did not start: gone',
    );
  });

  it('blame no file when a unit list is missing', async () => {
    const run = checkInWorker(start, '', { most: 1 })([picked('no list.xlsx')], checking());
    await expect(run).rejects.toMatchObject({ name: 'AssetError', path: 'units-2024.csv' });
  });

  it('get last year’s figures whole, packed as they may be', async () => {
    const [file] = await districtFiles(1);
    const content = new Blob([new Uint8Array(file?.bytes ?? [])]);
    const [plain] = await checkHere(diskAssets)([{ name: 'a.xlsx', content }], checking());
    const submission = plain?.forms[0]?.submission;
    if (!submission) throw new Error('a sample gives a form');
    const layout = { keys: ['A01'], cells: ['F9'], computed: [false], placeOf: () => 0 };
    const columns = { states: new Uint8Array([1]), numbers: new Float64Array([7]), texts: new Map(), typed: new Map() };
    const values = new PackedValues(layout as never, columns, 'a.xlsx', 'Biểu');
    const lastYear = [{ ...submission, values }];
    await checkInWorker(start, '', { most: 1 })(many(1), { ...checking(), lastYear });
    const [first] = started[0]?.heard ?? [];
    expect(first).toMatchObject({ kind: 'start', lastYear: [{ values: new Map([['A01', { value: 7 }]]) }] });
  });
});

test.each([
  [1, 1],
  [2, 2],
  [4, 3],
  [16, 4],
])('a machine of %i cores gets %i workers', (cores, workers) => {
  expect(workersHere(cores)).toBe(workers);
});
