import { type Entries } from '../../src/core/forms/buildForm';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SnapshotCell } from '../../src/core/sheet/snapshot';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { formWorkbook, type FormPlan } from '../../src/usecases/makeForms';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { plansOf } from '../fuzz/reading';
import { json, tonghop } from '../support/commandLine';
import { temporaryFolder } from '../support/programs';
import { rawZip } from '../support/workbooks/rawZip';

const plan = ['--programme', 'cao-lanh-2021-2030', '--year', '2027'];

interface Checked {
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly reason?: { readonly code: string; readonly message: string };
  }[];
}

async function formSaying(form: FormPlan, words: string): Promise<Uint8Array> {
  const entries: Entries = new Map([...illustrativeEntries(form, '1'), ['L05', words]]);
  return writeWorkbook(formWorkbook(form, { entries, illustrative: true }), deflateNode);
}

/** How the files are called. */
const NAME = '=NOW()+';

/** Rolls up one form for each text in L05; every cell of the summary. */
async function summaryOf(texts: readonly string[]): Promise<{ cells: readonly SnapshotCell[]; json: string }> {
  const plans = (await plansOf('cao-lanh-2021-2030', 2027)).filter(({ args }) => args.unit.level === 'commune');
  const folder = temporaryFolder('hostile-texts');
  for (const [i, words] of texts.entries()) {
    const form = plans[i];
    if (form) writeFileSync(path.join(folder, `${NAME}${i}.xlsx`), await formSaying(form, words));
  }
  const out = path.join(temporaryFolder('hostile-out'), 'tong-hop.xlsx');
  const result = tonghop('rollup', folder, ...plan, '--out', out, '--json', `${out}.json`);
  expect(result.code).toBeLessThan(2);
  const { sheets } = readWorkbook(readFileSync(out), 'tong-hop.xlsx', { inflate: inflateNode });
  return { cells: sheets.flatMap((sheet) => [...sheet.cells()]), json: readFileSync(`${out}.json`, 'utf8') };
}

const holding = (cells: readonly SnapshotCell[], words: string): readonly SnapshotCell[] =>
  cells.filter(({ value }) => value.kind === 'text' && value.text.includes(words));

describe('text that looks like a formula', () => {
  it('is a text cell in every sheet of the summary', async () => {
    const texts = ['=1+1', '+84 912', '-2+3', '@SUM(A1)', '=HYPERLINK("http://x","y")', "=cmd|' /c calc'!A0"];
    const { cells, json: text } = await summaryOf([...texts, '\t=2+2', '\r\n=3+3']);
    const { units } = JSON.parse(text) as { units: { values: Record<string, { value: unknown }> }[] };
    const told = units.map(({ values }) => values.L05?.value);
    for (const words of [...texts, '=2+2', '=3+3']) {
      expect(told).toContain(words);
      const found = holding(cells, words);
      expect(found.length).toBeGreaterThan(0);
      // A cell may repeat it by a reference of ours; the words themselves are never a formula.
      for (const { formula = '' } of found) expect(formula).not.toContain(words.slice(1));
    }
    // Names of files stand in the summary too.
    const named = holding(cells, NAME);
    expect(named.length).toBeGreaterThan(0);
    for (const { formula } of named) expect(formula).toBeUndefined();
  }, 90_000);
});

describe('characters XML cannot hold', () => {
  it.each([
    ['a control character', 'trước\u0001sau'],
    ['a lone surrogate', 'trước\ud800sau'],
    ['an escape of Office itself', 'trước_x0041_sau'],
  ])('survive: %s', async (_what, words) => {
    const { cells, json: text } = await summaryOf([words]);
    expect(holding(cells, words).length).toBeGreaterThan(0);
    const { units } = JSON.parse(text) as { units: { values: Record<string, { value: unknown }> }[] };
    expect(units.map(({ values }) => values.L05?.value)).toContain(words);
  });
});

describe('an archive', () => {
  it('whose entries climb out of the folder is read and writes nothing', async () => {
    const [form] = (await plansOf('cao-lanh-2021-2030', 2027)).filter(({ args }) => args.unit.level === 'commune');
    if (!form) throw new Error('the plan has a commune');
    const top = temporaryFolder('climbing');
    const inner = path.join(top, 'a', 'b');
    mkdirSync(inner, { recursive: true });
    const content = await formSaying(form, 'x');
    const names = ['../../ra-ngoai.xlsx', '/tmp/tuyet-doi.xlsx', '..\\..\\nguoc.xlsx'];
    writeFileSync(path.join(inner, 'nop.zip'), rawZip(names.map((name) => ({ name, content }))));
    const { files } = json<Checked>(tonghop('check', inner, '--json'));
    expect(files.map(({ status }) => status)).toEqual(['ok', 'ok', 'ok']);
    expect(readdirSync(top, { recursive: true }).map(String).sort()).toEqual(['a', 'a/b', 'a/b/nop.zip']);
  });
});
