import { FormShape } from '../../src/domain/plan/formShape';
import { FormReadingCaches } from '../../src/core/forms/readForms';
import { runChecks } from '../../src/core/checks/runChecks';
import { buildForm, type FormArgs } from '../../src/core/forms/buildForm';
import { readForms } from '../../src/core/forms/readForms';
import { elementsOf } from '../../src/domain/plan/elements';
import type { Finding } from '../../src/domain/finding';
import type { Programme } from '../../src/domain/plan/programme';
import type { Submission } from '../../src/domain/submission';
import { applySheetEdit } from '../../src/samples/applySheetEdit';
import { damageParts } from '../../src/samples/damageParts';
import type { SampleArgs } from '../../src/samples/sampleEntries';
import { sampleFaults, type FilledForm, type SampleFault } from '../../src/samples/sampleFaults';
import type { SheetModel } from '../../src/core/sheet/model';
import type { WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import { catalogue, findProgramme, programmes } from '../support/plans';
import { reporterOfCode } from '../../src/usecases/reporters';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { pack, setText, textOf, unpack } from '../../src/xlsx/write/zipParts';
import { modelSnapshot, workbookOf as sheetsRead } from '../core/forms/modelSnapshot';
import { rowByRow } from '../fuzz/faults';
import { foreignSentence } from '../support/foreignWords';
import { asOfDay, sampleReporters } from './sampleForm';
import { shippedLists } from '../core/units/listFiles';

/** Plans and years that between them can break every rule. */
const cases: readonly [string, number][] = [
  ['dong-nai-2021-2030', 2024],
  ['dong-nai-2021-2030', 2025],
  ['cao-lanh-2021-2030', 2027],
  ['thua-thien-hue-2024', 2024],
  ['sa-dec-2021', 2021],
  ['quang-tri-2016-2020', 2018],
];

function programmeOf(id: string): Programme {
  const found = findProgramme(id);
  if (!found) throw new Error(`no programme ${id}`);
  return found;
}

/** The first commune, then one department of each kind. */
function formsOf(id: string, year: number): readonly SampleArgs[] {
  const programme = programmeOf(id);
  const asOf = asOfDay(programme, year);
  const reporters = sampleReporters(programme, year, 1);
  return reporters.map((of) => ({ programme, catalogue: catalogue(), ...of, year, asOf, seed: '1' }));
}

const found = new Map<string, readonly SampleFault[]>();

/** The faults of a plan and year: to find them takes as long as to read them, so each is found once. */
function faultsOf(id: string, year: number): readonly SampleFault[] {
  const key = `${id} ${year}`;
  const faults = found.get(key) ?? sampleFaults(formsOf(id, year));
  found.set(key, faults);
  return faults;
}

function formArgs({ args, entries }: FilledForm): FormArgs {
  const { programme, form, unit, reporter, year, asOf } = args;
  return { programme, catalogue: catalogue(), form, unit, reporter, year, asOf, entries, illustrative: true };
}

/** As it is read: from a file where only a file can hold the fault, else from the sheets, as a careful reader sees them. */
async function workbookOf(fault: SampleFault): Promise<WorkbookSnapshot> {
  const clean = buildForm(formArgs(fault));
  const sheet = fault.sheet ? applySheetEdit(clean, fault.sheet) : clean;
  const before: readonly SheetModel[] = fault.lastYear
    ? [{ ...buildForm(formArgs(fault.lastYear)), name: 'Năm trước' }]
    : [];
  if (!fault.file) return sheetsRead(...[sheet, ...before].map((each) => modelSnapshot(rowByRow(each))));
  const parts = unpack(await writeWorkbook({ sheets: [sheet, ...before] }, deflateNode));
  for (const [path, text] of damageParts((path) => textOf(parts, path), sheet, fault.file)) setText(parts, path, text);
  return readWorkbook(pack(parts, deflateNode), 'mau.xlsx', { inflate: inflateNode });
}

async function findingsOf(fault: SampleFault): Promise<readonly Finding[]> {
  const read = readForms(await workbookOf(fault), {
    lists: shippedLists,
    programmes: programmes(),
    catalogue: catalogue(),
    caches: new FormReadingCaches(),
    reporterOf: reporterOfCode,
  });
  const [form, before] = read.forms;
  if (!form) throw new Error(`${fault.name}: no form read (${JSON.stringify(read.reason)})`);
  return [...form.findings, ...checked(fault, form.submission, before?.submission)];
}

function checked({ args }: SampleFault, submission: Submission, lastYear: Submission | undefined): readonly Finding[] {
  const { programme, form, reporter, year, asOf, unit } = args;
  const specs = elementsOf({ programme, catalogue: catalogue(), form, reporter, year, asOf });
  const known = submission.unit.code === unit.code ? { unit } : {};
  return runChecks(submission, {
    programme,
    catalogue: catalogue(),
    shape: new FormShape(specs),
    ...known,
    ...(lastYear ? { lastYear } : {}),
  });
}

/** What was told besides the fault's own finding, or that it was not told, or told half in Vietnamese in English. */
async function oddities(fault: SampleFault): Promise<readonly string[]> {
  const findings = await findingsOf(fault);
  const told = findings.map(({ rule, element }) => `${rule} ${element}`);
  const own = `${fault.rule} ${fault.element}`;
  const missed = told.includes(own) ? [] : [`${fault.name}: no ${own}`];
  const foreign = findings.flatMap(foreignSentence);
  return [
    ...missed,
    ...foreign,
    ...told.filter((one) => !one.startsWith(fault.rule)).map((one) => `${fault.name}: also ${one}`),
  ];
}

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
const ALL_RULES = [...numbered('R', 20), ...numbered('V', 20), 'V22', 'V25'];

describe('sample faults', () => {
  it.each(cases)(
    'of %s %i are each found by its own rule at its own element, nothing else is, and English says it in English',
    async (id, year) => {
      const odd: string[] = [];
      for (const fault of faultsOf(id, year)) odd.push(...(await oddities(fault)));
      expect(odd).toEqual([]);
    },
    120_000,
  );

  it('cover between them every check of one submission and every reading rule', () => {
    const rules = cases.flatMap(([id, year]) => faultsOf(id, year).map(({ rule }) => rule));
    expect([...new Set(rules)].sort()).toEqual(ALL_RULES);
  });

  it('are named by rule in ASCII, each once', () => {
    const names = faultsOf('dong-nai-2021-2030', 2024).map(({ name }) => name);
    for (const name of names) expect(name).toMatch(/^[RV]\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(names).size).toBe(names.length);
  });

  it('stand in the commune form wherever that can show the fault', () => {
    const kinds = faultsOf('dong-nai-2021-2030', 2024).map(({ rule, args }) => [rule, args.reporter.kind]);
    expect(kinds.filter(([, kind]) => kind !== 'commune')).toEqual([
      ['V13', 'labour'],
      ['V14', 'labour'],
      ['V15', 'labour'],
      ['V18', 'labour'],
    ]);
  });

  it('are left out where the plan or year has not what the rule is about', () => {
    const rules: readonly string[] = faultsOf('sa-dec-2021', 2021).map(({ rule }) => rule);
    expect(ALL_RULES.filter((rule) => !rules.includes(rule))).toEqual([
      'V09',
      'V11',
      'V13',
      'V14',
      'V15',
      'V16',
      'V17',
    ]);
  });
});
