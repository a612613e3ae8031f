import { FormReadingCaches } from '../../src/core/forms/readForms';
import { subtree } from '../../src/core/units/unitTree';
import type { SheetSnapshot, SnapshotValue } from '../../src/core/sheet/snapshot';
import { FindingsBelow } from '../../src/usecases/below';
import { checkWorkbook, type CheckedFile } from '../../src/usecases/checkWorkbook';
import { illustrativeWorkbook } from '../../src/usecases/illustrativeForms';
import type { FormPlan } from '../../src/usecases/makeForms';
import { messageOf } from '../../src/usecases/messages';
import { reasonText } from '../../src/usecases/reasonText';
import { rollUpFiles, type RollUpInput, type RollUpResult } from '../../src/usecases/rollUpFiles';
import { summarise } from '../../src/usecases/summarise';
import { entriesBelow, findingsBelow } from '../../src/usecases/toldBelow';
import { unusedFile } from '../../src/usecases/unusedFile';
import { edited, modelSnapshot, namedCell } from '../core/forms/modelSnapshot';
import { snapshotOf } from '../core/reports/snapshotOf';
import { programmeOf } from '../core/rollup/builders';
import { plansOf } from '../fuzz/reading';
import { catalogue, programmes } from '../support/plans';
import { sourceTrees } from '../support/sourceTrees';

// A province hears of a district's forms the same, whether it has them or the district's summary.

const YEAR = 2024;
const programme = programmeOf('dong-nai-2021-2030');
const trees = sourceTrees();
const check = { programmes: programmes(), catalogue: catalogue(), caches: new FormReadingCaches(), trees };
const words = { programme, catalogue: catalogue(), language: 'vi' } as const;

const checked = (file: string, sheets: readonly SheetSnapshot[]): Promise<CheckedFile> =>
  checkWorkbook({ file, sheets, externalLinks: [], hasMacros: false }, check);

async function rolled(files: readonly RollUpInput[], root = programme.unit.code): Promise<RollUpResult> {
  const wholeTree = await trees.tree(programme, YEAR);
  const tree = subtree(wholeTree, root) ?? wholeTree;
  const lists = await trees.lists();
  return rollUpFiles(files, { programme, catalogue: catalogue(), lists, tree, wholeTree, year: YEAR });
}

/** A summary as the next level reads it. */
function readUp(result: RollUpResult, file: string): Promise<CheckedFile> {
  const book = summarise(result, { ...words, reasonText: (reason) => reasonText(reason, 'vi') });
  return checkWorkbook(snapshotOf(book, file), check);
}

type Edit = readonly [name: string, value: SnapshotValue];
const text = (words: string): SnapshotValue => ({ kind: 'text', text: words });
const number = (value: number): SnapshotValue => ({ kind: 'number', number: value });

/** A commune's illustrative form with cells typed over. */
async function form(plan: FormPlan, file: string, ...edits: readonly Edit[]): Promise<CheckedFile> {
  const [sheet, ...rest] = illustrativeWorkbook(plan, '1').sheets.map(modelSnapshot);
  if (!sheet) throw new Error('a workbook has a form');
  const typed = edits.map(([name, value]) => ({ ...namedCell(sheet, `TH.${name}`), edit: { value } }));
  return checked(file, [edited(sheet, typed), ...rest]);
}

/** Two districts with faults of every fate. */
async function districts(): Promise<ReadonlyMap<string, readonly CheckedFile[]>> {
  const communes = (await plansOf(programme.id, YEAR)).filter(({ args }) => args.unit.level === 'commune');
  const areas = [...new Set(communes.map(({ args }) => args.unit.parent ?? ''))].slice(0, 2);
  const [a = '', b = ''] = areas;
  const [first, second, third, fourth, fifth] = communes.filter(({ args }) => args.unit.parent === a);
  const [other, ...others] = communes.filter(({ args }) => args.unit.parent === b);
  if (!first || !second || !third || !fourth || !fifth || !other || !others[0]) throw new Error('too few communes');
  return new Map([
    [
      a,
      [
        await form(first, 'chữ.xlsx', ['E01', text('khoảng 40')], ['H03', text('nhiều')]),
        await form(
          second,
          'lớn.xlsx',
          ['E04', number(99_999)],
          ['L05', text('=1+1 Thiếu “kinh phí”;\ncán bộ kiêm nhiệm')],
        ),
        await form(third, 'năm.xlsx', ['year', number(YEAR - 1)]),
        unusedFile(`${fourth.args.unit.name}.xlsx`, { code: 'truncated', params: {} }),
        unusedFile(`${fifth.args.unit.name} quyết định.pdf`, { code: 'pdfFile', params: {} }),
      ],
    ],
    [
      b,
      [
        await form(other, 'sạch.xlsx'),
        await form(other, 'sạch (2).xlsx'),
        await form(others[0], 'mã.xlsx', ['unit', text('99999')]),
      ],
    ],
  ]);
}

/** What a roll-up says of what was handed in, whatever way it came. */
function said({ rollUp, findings, attainments }: RollUpResult) {
  const { entries, missing, unusable, ...counts } = rollUp.ledger;
  const unused = entries.filter(({ fate }) => fate !== 'used');
  return {
    counts,
    missing: missing.map(({ code }) => code),
    unusable: [...unusable].map(([key, came]) => [key, came.map(({ file, fate }) => `${file} ${fate}`).sort()]),
    entries: unused
      .map(({ file, sheet, fate, unit, reason }) => [
        [file, sheet, fate, unit?.code].join('|'),
        reason && reasonText(reason, 'en'),
      ])
      .sort(),
    findings: findings
      .map(({ unit, finding }) => [
        ...[unit?.code, finding.severity, finding.rule, finding.element, Object.values(finding.place).join('!')],
        messageOf(finding, 'en'),
      ])
      .map((row) => row.join('|'))
      .sort(),
    values: rollUp.units.map(({ unit, values }) => [unit.code, Object.fromEntries(values)]),
    coverage: attainments.map(({ coverage, verdict, numerator }) => ({ coverage, verdict, numerator })),
  };
}

describe('a province that has its districts’ summaries', () => {
  test('knows what it would know from the forms: refusals, held figures, findings, missing, coverage', async () => {
    const parts = await districts();
    const direct = await rolled([...parts.values()].flat());
    const summaries: CheckedFile[] = [];
    for (const [code, files] of parts) summaries.push(await readUp(await rolled(files, code), `${code}.xlsx`));
    const through = await rolled(summaries);
    expect(said(through)).toEqual(said(direct));
    expect(direct.rollUp.ledger).toMatchObject({
      ...{ used: 3, superseded: 1, rejected: 2, unknownUnit: 1, beside: 1 },
      held: expect.any(Number),
    });
    expect(direct.rollUp.ledger.unusable.size).toBe(3);
    expect(direct.findings.some(({ finding }) => finding.rule === 'R04')).toBe(true);
    const marks = through.rollUp.ledger.entries.filter(({ fate }) => fate !== 'used').map((entry) => entry.through);
    expect(new Set(marks.flat())).toEqual(new Set(summaries.map(({ file }) => file)));
    // Once more upward: the same again, with both summaries on the way.
    const again = await rolled([await readUp(through, 'tỉnh.xlsx')]);
    expect(said(again)).toEqual(said(direct));
    const [code = ''] = parts.keys();
    expect(again.findings.find(({ finding }) => finding.rule === 'R04')?.finding.through).toEqual([
      'tỉnh.xlsx',
      `${code}.xlsx`,
    ]);
  }, 60_000);
});

describe('what a level below says', () => {
  const place = { file: 'a.xlsx', sheet: 'Biểu', cell: 'F9' };
  const finding = { rule: 'V99', variant: 'later', severity: 'warning', element: 'E01', place, params: {} } as const;
  const unit = { list: '2024', code: '25993' };
  const carried = { unit: { list: '2024', code: '731' }, decisions: [], entries: [], findings: [] };
  const file = { file: '731.xlsx', forms: [], otherSheets: [] };

  test('in a sentence or with a reason nobody here knows is told in its own words', () => {
    const below = new FindingsBelow({
      ...carried,
      entries: [{ file: 'a', sheet: '', fate: 'rejected', reason: { code: 'moon', params: {} }, words: 'trăng tròn' }],
      findings: [{ unit, ofForm: true, finding: { ...finding, words: 'Câu của bản sau.' } }],
    });
    const [entry] = below.left?.entries ?? [];
    expect(entry?.reason && reasonText(entry.reason, 'en')).toBe('The level below says: trăng tròn');
    const [told] = below.left?.findings ?? [];
    expect(told && messageOf(told.finding, 'vi')).toBe('Câu của bản sau.');
    expect(() => messageOf(finding, 'vi')).toThrow('V99');
  });

  test('is no milder than what is found here in the same form', async () => {
    const [plan] = await plansOf(programme.id, YEAR);
    if (!plan) throw new Error('no plan');
    const [own] = (await form(plan, 'a.xlsx')).forms;
    if (!own) throw new Error('no form');
    const { submission } = own;
    const at = { ...place, sheet: submission.sheet };
    const told = { unit: submission.unit, ofForm: true, finding: { ...finding, severity: 'info', place: at } } as const;
    const graver = { ...finding, severity: 'error', concerns: ['E01', 'E04'], place: at } as const;
    const milder = { ...graver, severity: 'info' } as const;
    const below = new FindingsBelow({ ...carried, findings: [told] });
    expect(below.with(submission, [graver])).toMatchObject([{ severity: 'error', concerns: ['E01', 'E04'] }]);
    expect(below.with(submission, [milder])).toMatchObject([{ severity: 'info' }]);
    expect(below.with(submission, [])).toMatchObject([{ severity: 'info' }]);
  });

  test('of a unit that is none of its own is told of no unit', async () => {
    const tree = await trees.tree(programme, YEAR);
    const [own, strange] = [
      tree.units.find(({ parent }) => parent === '731'),
      tree.units.find(({ parent }) => parent === '732'),
    ];
    const findings = [own, strange].flatMap((one) => (one ? [{ unit: one, finding }] : []));
    const told = findingsBelow([{ ...file, carried: { ...carried, findings } }], [], tree);
    expect(told.map((one) => one.unit?.code)).toEqual([own?.code, undefined]);
  });

  test('about one place is told as often as it says another thing, and once where a form is here as well', async () => {
    const tree = await trees.tree(programme, YEAR);
    const own = tree.units.find(({ parent }) => parent === '731');
    if (!own) throw new Error('no commune');
    const about = (other: string, folder = '') =>
      ({
        unit: own,
        finding: {
          ...finding,
          place: { ...place, file: `${folder}a.xlsx` },
          params: { otherFile: `${folder}${other}` },
        },
      }) as const;
    const told = { ...file, carried: { ...carried, findings: [about('b.xlsx'), about('c.xlsx')] } };
    expect(findingsBelow([told, told], [], tree)).toHaveLength(2);
    expect(findingsBelow([told], [about('b.xlsx', 'nộp/')], tree)).toHaveLength(1);
  });

  test('is listed once where digests say it is one file, and else as often as it is told', async () => {
    const tree = await trees.tree(programme, YEAR);
    const entry = { file: 'huyện/bao-cao.xlsx', sheet: '', fate: 'rejected' as const };
    const told = (name: string, entries: readonly (typeof entry & { readonly sha256?: string })[]) => ({
      ...file,
      file: name,
      carried: { ...carried, entries },
    });
    const [one, other] = [
      { ...entry, sha256: 'aa' },
      { ...entry, sha256: 'bb' },
    ];
    const listed = (...files: readonly CheckedFile[]): number => entriesBelow(files, tree).length;
    expect(listed(told('731.xlsx', [one]), told('731 (2).xlsx', [one]))).toBe(1);
    expect(listed(told('731.xlsx', [one]), told('732.xlsx', [other]))).toBe(2);
    expect(listed(told('731.xlsx', [entry]), told('732.xlsx', [entry]))).toBe(2);
    const itself = { ...unusedFile('a.xlsx', { code: 'truncated', params: {} }), sha256: 'aa' };
    expect(listed(told('731.xlsx', [one, other]), itself)).toBe(1);
  });
});
