import { FormReadingCaches } from '../../src/core/forms/readForms';
import { valueOf } from '../../src/domain/figure';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readForms, type ReadForm } from '../../src/core/forms/readForms';
import type { Finding } from '../../src/domain/finding';
import { formPlans, formWorkbook, type FormPlan } from '../../src/usecases/makeForms';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { catalogue, findProgramme, programmes } from '../support/plans';
import { reporterOfCode } from '../../src/usecases/reporters';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { itWith, temporaryFolder } from '../support/programs';
import { sourceTrees } from '../support/sourceTrees';
import { shippedLists } from '../core/units/listFiles';

const folder = temporaryFolder('survival');
const at = (name: string): string => path.join(folder, name);

/** Runs one of our Python programs with Debian's Python. */
function run(program: string, ...args: readonly string[]): void {
  const done = spawnSync('/usr/bin/python3', [path.join('test/support/python', program), ...args], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
}

async function communePlan(): Promise<FormPlan> {
  const programme = findProgramme('dong-nai-2021-2030');
  if (!programme) throw new Error('the programme is there');
  const tree = await sourceTrees().tree(programme, 2024);
  const [plan] = formPlans({ programme, catalogue: catalogue(), tree, year: 2024 }, ['26179']);
  if (!plan) throw new Error('the commune has a form');
  return plan;
}

function read(name: string): ReadForm {
  const workbook = readWorkbook(readFileSync(at(name)), name, { inflate: inflateNode });
  const outcome = readForms(workbook, {
    lists: shippedLists,
    programmes: programmes(),
    catalogue: catalogue(),
    caches: new FormReadingCaches(),
    reporterOf: reporterOfCode,
  });
  const [form] = outcome.forms;
  if (!form) throw new Error(`${name}: ${JSON.stringify(outcome.reason)}`);
  return form;
}

/** State and value of every element, without places. */
function figures(form: ReadForm): Record<string, unknown> {
  return Object.fromEntries(
    [...form.submission.values].map(([key, figure]) => [key, { state: figure.state, value: valueOf(figure) }]),
  );
}

const rules = (findings: readonly Finding[]): string[] => [...new Set(findings.map((finding) => finding.rule))].sort();

describe('a form filled through openpyxl by its names', () => {
  let expected: Record<string, unknown> = {};
  let ready = false;

  /** Written once by our writer as the truth, and filled by openpyxl as the person's file. */
  async function prepare(): Promise<void> {
    if (ready) return;
    const plan = await communePlan();
    const entries = illustrativeEntries(plan, '7');
    writeFileSync(at('blank.xlsx'), await writeWorkbook(formWorkbook(plan)));
    writeFileSync(at('truth.xlsx'), await writeWorkbook(formWorkbook(plan, { entries, illustrative: false })));
    const typed = Object.fromEntries([...entries].map(([key, value]) => [key, typedValue(key, value)]));
    writeFileSync(at('entries.json'), JSON.stringify(typed));
    run('fill.py', at('blank.xlsx'), at('entries.json'), at('saved.xlsx'));
    expected = figures(read('truth.xlsx'));
    ready = true;
  }

  const unit = { list: '2024', code: '26179' };

  itWith('openpyxl')('reads the same when saved by openpyxl, which stores no results', async () => {
    await prepare();
    const form = read('saved.xlsx');
    expect(figures(form)).toEqual(expected);
    expect(form.submission.unit).toEqual(unit);
    expect(form.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    expect(
      Object.values(expected).filter((figure) => (figure as { state: string }).state === 'value').length,
    ).toBeGreaterThan(100);
  });

  itWith('openpyxl', 'gnumeric')(
    'reads the same when re-saved by gnumeric',
    async () => {
      await prepare();
      const done = spawnSync('ssconvert', [at('saved.xlsx'), at('gnumeric.xlsx')], { encoding: 'utf8' });
      expect(done.status).toBe(0);
      const form = read('gnumeric.xlsx');
      expect(figures(form)).toEqual(expected);
      expect(form.findings.filter((finding) => finding.severity === 'error')).toEqual([]);
    },
    60000,
  );

  itWith('openpyxl', 'libreoffice')(
    'survives what people do to it in a spreadsheet program',
    async () => {
      await prepare();
      run('survive.py', at('saved.xlsx'), folder, temporaryFolder('profile'));
      const allowed: Record<string, string[]> = {
        'resaved.xlsx': [],
        'rowsInserted.xlsx': [],
        'renamed.xlsx': [],
        'copied.xlsx': [],
        'namesDeleted.xlsx': ['R02'],
      };
      for (const [name, findings] of Object.entries(allowed)) {
        const form = read(name);
        expect({ name, figures: figures(form) }).toEqual({ name, figures: expected });
        expect({ name, unit: form.submission.unit }).toEqual({ name, unit });
        expect({ name, rules: rules(form.findings) }).toEqual({ name, rules: findings });
      }
    },
    180000,
  );
});

/** What a person types: "Có" for yes; a date as Excel keeps it goes in as ISO text turned to a date by openpyxl's caller. */
function typedValue(key: string, value: number | string): number | string {
  if (/^(H01|I04|L01\.CO|L07\.)/.test(key)) return value === 1 ? 'Có' : value === 0 ? 'Không' : value;
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? `${value.slice(8)}/${value.slice(5, 7)}/${value.slice(0, 4)}`
    : value;
}
