import { FormReadingCaches } from '../../src/core/forms/readForms';
import type { SheetModel } from '../../src/core/sheet/model';
import { isPlanSheet } from '../../src/core/sheet/ownSheet';
import type { SnapshotCell, WorkbookSnapshot } from '../../src/core/sheet/snapshot';
import type { ElementKey } from '../../src/domain/ids';
import { valueOf } from '../../src/domain/figure';
import type { Programme } from '../../src/domain/plan/programme';
import { CarriedElection } from '../../src/usecases/carriedIn';
import { checkWorkbook, type CheckedFile } from '../../src/usecases/checkWorkbook';
import { illustrativeEntries } from '../../src/usecases/illustrativeForms';
import { formPlans, formWorkbook } from '../../src/usecases/makeForms';
import { reasonText } from '../../src/usecases/reasonText';
import { rollUpFiles } from '../../src/usecases/rollUpFiles';
import { rollUpJson } from '../../src/usecases/rollUpJson';
import { summarise } from '../../src/usecases/summarise';
import { UnitTrees } from '../../src/usecases/unitTrees';
import { modelSnapshot } from '../core/forms/modelSnapshot';
import { catalogue } from '../support/plans';
import { planVersions } from '../support/planVersions';
import { readFile } from 'node:fs/promises';

const { first, next, gained, lost } = planVersions('sa-dec-2021');
const YEAR = 2021;
const trees = new UnitTrees({ text: (file) => readFile(`assets/${file}`, 'utf8') });

/** Filled forms of the first communes by one version of the plan, as workbooks; `lose` leaves sheets out. */
async function filled(programme: Programme, count: number, form?: '02b/CTXH-H'): Promise<WorkbookSnapshot[]> {
  const tree = await trees.tree(programme, YEAR);
  const codes = form
    ? [tree.root.code]
    : tree.reporting.filter(({ level }) => level === 'commune').map(({ code }) => code);
  const plans = formPlans({ programme, catalogue: catalogue(), tree, year: YEAR }, codes.slice(0, count), form);
  return plans.map((plan) => {
    const { sheets } = formWorkbook(plan, { entries: illustrativeEntries(plan, '1'), illustrative: true });
    return book(`${plan.args.unit.code}.xlsx`, sheets);
  });
}

function book(file: string, sheets: readonly SheetModel[]): WorkbookSnapshot {
  return { file, sheets: sheets.map((sheet) => modelSnapshot(sheet)), externalLinks: [], hasMacros: false };
}

/** The plan's sheet was deleted on the way. */
function withoutPlan(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isPlanSheet(sheet)) };
}

/** Somebody changed a figure of the carried plan, or wrote over it. */
function withPlan(workbook: WorkbookSnapshot, change: (text: string) => string): WorkbookSnapshot {
  const changedCell = (cell: SnapshotCell | undefined): SnapshotCell | undefined =>
    cell?.value.kind === 'text' && cell.value.text.startsWith('{')
      ? { ...cell, value: { kind: 'text', text: change(cell.value.text) } }
      : cell;
  const sheets = workbook.sheets.map((sheet) =>
    isPlanSheet(sheet) ? { ...sheet, cell: (row: number, col: number) => changedCell(sheet.cell(row, col)) } : sheet,
  );
  return { ...workbook, sheets };
}

function check(workbook: WorkbookSnapshot, own: Programme, earlier: readonly Programme[] = []): Promise<CheckedFile> {
  return checkWorkbook(workbook, {
    programmes: [own],
    earlier,
    catalogue: catalogue(),
    caches: new FormReadingCaches(),
    trees,
  });
}

const found = ({ forms }: CheckedFile, severity: string): readonly string[] =>
  forms.flatMap(({ findings }) =>
    findings.flatMap((one) => (one.severity === severity ? [`${one.rule} ${one.variant}`] : [])),
  );

const stateOf = ({ forms }: CheckedFile, key: ElementKey) => forms[0]?.submission.values.get(key)?.state;

async function rolledUp(files: readonly CheckedFile[], programme: Programme) {
  const tree = await trees.tree(programme, YEAR);
  return rollUpFiles(files, {
    programme,
    catalogue: catalogue(),
    lists: await trees.lists(),
    tree,
    wholeTree: tree,
    year: YEAR,
  });
}

it.each([
  ['kept beside it', [first], withoutPlan, [['info', 'R01 older']]],
  ['brought by the form', [], (workbook: WorkbookSnapshot) => workbook, [['info', 'R01 older']]],
  [
    'nowhere to be had',
    [],
    withoutPlan,
    [
      ['warning', 'R01 olderUnseen'],
      ['info', 'R12 gone'],
    ],
  ],
] as const)('reads a form of an earlier version, %s, without an error', async (_, earlier, sent, notes) => {
  const [workbook] = (await filled(first, 1)).map(sent);
  if (!workbook) throw new Error('a form');
  const [now, before] = [await check(workbook, next, earlier), await check(workbook, first)];
  expect([found(before, 'error'), found(now, 'error')]).toEqual([[], []]);
  for (const [severity, note] of notes) expect(found(now, severity)).toContain(note);
  expect(found(now, 'warning').filter((one) => one.startsWith('V20'))).toEqual(
    found(before, 'warning').filter((one) => one.startsWith('V20')),
  );
  expect(stateOf(now, gained.indicator)).toBe('notAsked');
  const kept = before.forms[0]?.submission.values ?? new Map<ElementKey, never>();
  for (const [key, value] of now.forms[0]?.submission.values ?? [])
    if (key !== gained.indicator) expect([key, valueOf(value)]).toEqual([key, valueOf(kept.get(key))]);
});

it('counts such a form for every line it has, and owes nothing for the newer one', async () => {
  const [old, , ...newer] = [...(await filled(first, 1)), ...(await filled(next, 3))];
  if (!old) throw new Error('a form');
  const files = await Promise.all([old, ...newer].map((workbook) => check(workbook, next, [first])));
  const result = await rolledUp(files, next);
  const root = result.rollUp.units[0]?.values;
  const reporting = result.rollUp.ledger.expected;
  expect(root?.get(gained.indicator)).toMatchObject({ reported: 2, expected: reporting - 1 });
  const shared = next.lines.find(
    (line) => line.owner.rule === 'self' && line !== gained && line.breakdowns.length === 0,
  );
  expect(root?.get(shared?.indicator ?? 'A00')).toMatchObject({ expected: reporting });
  expect(root?.has(lost.indicator)).toBe(false);
  const own = result.rollUp.units.find(({ unit }) => old.file.startsWith(unit.code))?.values.get(gained.indicator);
  expect(own).toMatchObject({ state: 'notAsked', reported: 0, expected: 0 });
  const entry = result.rollUp.ledger.entries.find(({ file }) => file === old.file);
  expect(entry?.notes?.map((note) => reasonText(note, 'vi'))).toEqual([
    `Biểu theo kế hoạch bản 1, cũ hơn bản 2: không hỏi 1 ô (${gained.indicator}).`,
    expect.stringMatching(
      new RegExp(`^Số liệu của dòng không còn trong kế hoạch bản 2, không cộng: ${lost.indicator} .* = \\d+\\.$`),
    ),
  ]);
  expect(result.rollUp.ledger.entries.filter(({ notes }) => notes)).toEqual([entry]);
  expect(result.findings.filter(({ finding }) => finding.severity === 'error')).toEqual([]);
});

it('gives the same through a summary, which shows “không hỏi”', async () => {
  const [old, , ...newer] = [...(await filled(first, 1)), ...(await filled(next, 3))];
  if (!old) throw new Error('a form');
  const files = await Promise.all([old, ...newer].map((workbook) => check(workbook, next, [first])));
  const result = await rolledUp(files, next);
  const said = { programme: next, catalogue: catalogue(), language: 'vi' } as const;
  const { sheets } = summarise(result, { ...said, reasonText: (reason) => reasonText(reason, 'vi') });
  const shows = (name: string) =>
    (sheets.find((sheet) => sheet.name === name)?.cells ?? []).filter(
      ({ content }) => content?.kind === 'text' && content.text === 'không hỏi',
    );
  expect(shows('Số liệu')).toHaveLength(1);
  const again = await rolledUp([await check(book('tong-hop.xlsx', sheets), next, [first])], next);
  const figures = ({ rollUp }: typeof again) => rollUp.units.map(({ values }) => [...values]);
  expect(figures(again)).toEqual(figures(result));
  const notes = ({ rollUp }: typeof again) => rollUp.ledger.entries.flatMap((entry) => entry.notes ?? []);
  expect(notes(again)).toEqual(notes(result));
  const json = [
    ...rollUpJson(result, 'vi', {
      catalogue: catalogue(),
      plan: { version: 2, fingerprint: '' },
      reasonText: (reason) => reasonText(reason, 'vi'),
    }),
  ].join('');
  expect(json).toContain('"state": "notAsked"');
  expect(json).toContain('"code": "linesGone"');
});

it.each([
  ['a kept layout', [next], withoutPlan],
  ['the layout it brings', [], (workbook: WorkbookSnapshot) => workbook],
] as const)('reads a form of a newer version by %s: shared lines count, the others are told', async (_, kept, sent) => {
  const [workbook] = (await filled(next, 1)).map(sent);
  if (!workbook) throw new Error('a form');
  const file = await check(workbook, first, kept);
  expect([found(file, 'error'), found(file, 'warning').filter((one) => one.startsWith('R'))]).toEqual([
    [],
    ['R01 ahead'],
  ]);
  expect(stateOf(file, lost.indicator)).toBe('notAsked');
  const entry = (await rolledUp([file], first)).rollUp.ledger.entries[0];
  expect(entry?.notes?.map(({ code }) => code)).toEqual(['linesNotAsked', 'linesAhead']);
});

it('says that a form was made by another plan of the very version', async () => {
  const [workbook] = await filled(first, 1);
  if (!workbook) throw new Error('a form');
  const other = { ...first, targets: first.targets.slice(1) };
  expect(found(await check(workbook, other), 'warning')).toContain('R01 otherPlan');
  expect(found(await check(workbook, { ...first, decisions: ['đọc khác'] }), 'warning')).not.toContain('R01 otherPlan');
});

it('judges by its own plan whatever the file carries, and says that what it carries was changed', async () => {
  const [workbook] = await filled(first, 1);
  if (!workbook) throw new Error('a form');
  const tampered = withPlan(workbook, (text) =>
    text.replace(/"value":\d+/g, '"value":1').replaceAll('"required":true', '"required":false'),
  );
  const [honest, changed] = [await check(workbook, first), await check(tampered, first)];
  expect(found(honest, 'warning')).not.toContain('R01 carriedChanged');
  expect(found(changed, 'warning')).toContain('R01 carriedChanged');
  const besides = ({ forms }: CheckedFile) =>
    forms.map(({ findings }) => findings.filter(({ rule }) => rule !== 'R01'));
  expect(besides(changed)).toEqual(besides(honest));
  expect(changed.forms[0]?.submission.values).toEqual(honest.forms[0]?.submission.values);
  expect(found(await check(withoutPlan(workbook), first), 'warning')).not.toContain('R01 carriedChanged');
});

it('reads the rows of a district form of an earlier version', async () => {
  const [workbook] = await filled(first, 1, '02b/CTXH-H');
  if (!workbook) throw new Error('a form');
  const fewer = { ...next, lines: next.lines.filter(({ indicator }) => indicator !== 'F01') };
  for (const earlier of [[first], []]) {
    const file = await check(workbook, { ...fewer, version: 2 }, earlier);
    expect(found(file, 'error')).toEqual([]);
    expect(file.forms.length).toBeGreaterThan(3);
  }
});

it('refuses the figures of a newer version whose lines nobody here knows', async () => {
  const [workbook] = await filled(next, 1);
  if (!workbook) throw new Error('a form');
  expect(found(await check(withoutPlan(workbook), first), 'error')).toEqual(['R01 newer']);
  const changed = await check(
    withPlan(workbook, (text) => text.replace('"required":true', '"required":false')),
    first,
  );
  expect([found(changed, 'error'), found(changed, 'warning').slice(0, 1)]).toEqual([
    ['R01 newer'],
    ['R01 carriedBroken'],
  ]);
});

describe('a form of a plan nobody here has', () => {
  const foreign: Programme = { ...first, id: 'lai-vung-2021' };

  it('is read and checked by the plan it brings, which is said', async () => {
    const [workbook] = await filled(foreign, 1);
    if (!workbook) throw new Error('a form');
    const [file, known] = [await check(workbook, first), await check(workbook, foreign)];
    expect(found(file, 'info')).toContain('R01 carried');
    const besides = ({ forms }: CheckedFile) =>
      forms.map(({ findings, unit }) => [unit?.code, findings.filter(({ rule }) => rule !== 'R01')]);
    expect(besides(file)).toEqual(besides(known));
    expect(file.forms[0]?.submission.values).toEqual(known.forms[0]?.submission.values);
  });

  it.each([
    ['lost', withoutPlan, 'unknownProgramme', /không có trong các kế hoạch đã biết/],
    [
      'changed',
      (book: WorkbookSnapshot) => withPlan(book, (text) => text.replace('60', '61')),
      'carriedPlanBroken',
      /\(lai-vung-2021: không còn nguyên như lúc lập biểu \(bị sửa hoặc hỏng\)\)/,
    ],
    ['garbled', (book: WorkbookSnapshot) => withPlan(book, () => '{'), 'carriedPlanBroken', /không còn nguyên/],
  ])('is named when the plan is %s, and stops nothing', async (_, damaged, code, sentence) => {
    const [workbook] = await filled(foreign, 1);
    const [known] = await filled(first, 1);
    if (!workbook || !known) throw new Error('a form');
    const sent = damaged(workbook);
    const file = await check({ ...sent, sheets: [...sent.sheets, ...withoutPlan(known).sheets] }, first);
    expect(file.forms).toHaveLength(1);
    const reasons = file.otherSheets.map(({ reason }) => reason);
    expect(reasons.map((reason) => reason.code)).toContain(code);
    expect(reasons.map((reason) => reasonText(reason, 'vi')).join('\n')).toMatch(sentence);
  });

  it('is rolled up by the plan most of the forms carry, the newest version of it', async () => {
    const election = new CarriedElection(foreign.id, catalogue());
    expect(election.result()).toBeUndefined();
    const older = await filled(foreign, 3);
    for (const workbook of older) election.add(workbook);
    const newer = { ...next, id: foreign.id };
    for (const workbook of await filled(newer, 1)) election.add(workbook);
    for (const workbook of await filled(first, 1)) election.add(workbook);
    expect(election.result()).toMatchObject({ count: 1, plan: { programme: { id: foreign.id, version: 2 } } });
    for (const workbook of await filled({ ...newer, targets: newer.targets.slice(1) }, 1)) election.add(workbook);
    expect(election.result()).toBe('tied');
  });
});
