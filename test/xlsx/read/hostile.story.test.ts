import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { refusalOfDefect, type FileDefect } from '../../../src/core/sheet/fileDefect';
import { fileRefusals } from '../../../src/core/sheet/fileRefusals';
import type { Sentence } from '../../../src/domain/texts/sentence';
import type { Inflate } from '../../../src/xlsx/read/inflate';
import { inflateBrowser } from '../../../src/xlsx/read/inflateBrowser';
import { inflateNode } from '../../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../../src/xlsx/read/readWorkbook';
import { WorkbookError } from '../../../src/xlsx/read/workbookError';
import { temporaryFolder } from '../../support/programs';
import { hostileFiles, type HostileFile } from '../../support/workbooks/hostile';

const root = path.resolve(__dirname, '../../..');
const support = path.join(root, 'test/support/workbooks');
const code = path.join(root, '.cache/hostile');
const folder = temporaryFolder('hostile');
/** Five times the two seconds that are allowed, since the machine may be busy. */
const SAFETY_MILLISECONDS = 10_000;
const MOST_EXTRA_MEGABYTES = 150;

const sentences: Readonly<Record<string, Sentence>> = fileRefusals;

interface Outcome {
  readonly code: string;
  readonly cells?: number;
  readonly params?: Readonly<Record<string, string>>;
  readonly defects?: readonly FileDefect[];
  readonly extraMegabytes: number;
}

beforeAll(() => {
  const done = spawnSync(process.execPath, [path.join(support, 'compile.mjs'), code], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
});

afterAll(() => rmSync(folder, { recursive: true }));

function readInChild({ name, bytes }: HostileFile, platform: string): Outcome {
  const file = path.join(folder, `${name.replace(/\W+/g, '-')}.xlsx`);
  writeFileSync(file, bytes());
  const args = [path.join(support, 'readChild.cjs'), code, file, platform];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: SAFETY_MILLISECONDS });
  if (done.status !== 0) throw new Error(`${name}: ${done.error?.message ?? done.stderr}`);
  return JSON.parse(done.stdout) as Outcome;
}

/** Text of a sentence with its placeholders filled from the params. */
function sentence(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => params[key] ?? whole);
}

/** Outcome of a harmless read in this process; anything but a `WorkbookError` is rethrown. */
function readHere({ bytes }: HostileFile, inflate: Inflate): Omit<Outcome, 'extraMegabytes'> {
  try {
    const { sheets, defects = [] } = readWorkbook(bytes(), 'a.xlsx', { inflate });
    const cells = sheets.map((sheet) => [...sheet.cells()].length);
    return { code: 'ok', cells: cells.reduce((sum, count) => sum + count, 0), defects };
  } catch (error) {
    if (error instanceof WorkbookError) return { code: error.code, params: error.params };
    throw error;
  }
}

function expectOutcome(file: HostileFile, found: Omit<Outcome, 'extraMegabytes'>): void {
  const [defect] = found.defects ?? [];
  const read = defect ? `${defect.of} ${defect.code}` : found.cells;
  expect(found.code === 'ok' ? read : found.code).toBe(file.outcome);
  if (found.code === 'ok' && !defect) return;
  const { code: reason, params = {} } = defect ? refusalOfDefect(defect) : found;
  const { vi, en } = sentences[reason] ?? { vi: '{', en: '{' };
  expect(sentence(vi, params) + sentence(en, params)).not.toContain('{');
}

/** What floods the reader of XML does so by whichever inflate. */
const all = hostileFiles.filter(({ heavy }) => heavy);
const whileUnpacked = all.filter(({ heavy }) => heavy === 'unpacked');

describe.each([
  ['node', inflateNode, all],
  ['browser', inflateBrowser, whileUnpacked],
] as const)('hostile files with the inflate of %s', (platform, inflate, floods) => {
  it.each(hostileFiles.filter(({ heavy }) => !heavy).map((file) => [file.name, file] as const))('%s', (_, file) => {
    expectOutcome(file, readHere(file, inflate));
  });

  it.each(floods.map((file) => [file.name, file] as const))(
    '%s, in bounded memory',
    (_, file) => {
      const outcome = readInChild(file, platform);
      expectOutcome(file, outcome);
      expect(outcome.extraMegabytes).toBeLessThan(MOST_EXTRA_MEGABYTES);
    },
    60_000,
  );
});

/** Said by what else is known of a file, its name or its words: a download not finished, a folder's own decisions (test/usecases/unusedFile). */
const SAID_OTHERWISE: readonly string[] = ['unfinished', 'workFile'];

describe('sentences of refusals', () => {
  it('differ from each other and are composed Unicode', () => {
    const texts = Object.values(sentences).flatMap(({ vi, en }) => [vi, en]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).toBe(text.normalize('NFC'));
  });

  it('are each reached by a hostile file', () => {
    const reached = new Set(hostileFiles.map(({ outcome }) => String(outcome).replace(/^.* /, '')));
    expect(Object.keys(sentences).filter((each) => !reached.has(each) && !SAID_OTHERWISE.includes(each))).toEqual([]);
  });
});
