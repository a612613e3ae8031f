import type { RollUpResult } from '../../src/usecases/rollUpFiles';
import type { CheckedFile } from '../../src/usecases/checkWorkbook';
import { bothDecided, hiddenYeses, preferencesMade, workSetting } from '../../src/usecases/workSetting';
import { WorkState } from '../../src/domain/work/workState';
import type { WorkDecision } from '../../src/domain/work/workDecision';
import { argsOf, commune, entry, submissionOf } from '../core/board/builders';

const made = { by: 'A', on: '2024-11-20' } as const;
const of = { programme: 'ke-hoach', year: 2024 };
const sha = (letter: string): string => letter.repeat(64);

function file(name: string, letter: string, via: 'form' | 'summary' = 'form'): CheckedFile {
  const submission = submissionOf(commune, name);
  const form = { submission, unit: commune, findings: [], via, arrivedInSheet: submission.sheet } as const;
  return { file: name, sha256: sha(letter), forms: [form], otherSheets: [] };
}

const report = (name: string, letter: string) => ({ file: name, sheet: 'Biểu 01', sha256: sha(letter) });
const choice: WorkDecision = {
  kind: 'preferred',
  ...of,
  form: '01/CTXH-X',
  unit: { list: '2024', code: commune.code },
  report: report('a.xlsx', 'a'),
  over: [report('b.xlsx', 'b')],
  ...made,
};
const [a, b, c] = [file('a.xlsx', 'a'), file('b.xlsx', 'b'), file('c.xlsx', 'c')];

test.each<readonly [string, readonly CheckedFile[], readonly string[]]>([
  ['the very files', [a, b], ['a.xlsx']],
  ['the chosen file under another name', [file('x/a.xlsx', 'a'), b], ['x/a.xlsx']],
  ['a copy of one of them besides', [a, b, file('b (1).xlsx', 'b')], ['a.xlsx']],
  ['a summary with a copy', [a, b, file('s.xlsx', 's', 'summary')], ['a.xlsx']],
  ['the chosen file alone', [a], ['a.xlsx']],
  ['the chosen file with another content', [file('a.xlsx', 'z'), b], []],
  ['the chosen file gone', [b], []],
  ['a report nobody had seen', [a, b, c], []],
])('a choice among reports with %s', (_what, files, preferred) => {
  const { deciding } = workSetting(new WorkState([choice]), files, of);
  expect(deciding.preferred.map((one) => one.file)).toEqual(preferred);
});

const otherUnit = { list: '2024', code: '73199' };
test.each([
  ['the unit it names', [{ file: 'b.xlsx', unit: { list: '2024', code: commune.code } }], ['b.xlsx', 'x.xlsx']],
  ['the units of its file', [{ file: 'b.xlsx' }], ['b.xlsx', 'x.xlsx']],
  ['another unit than the one kept', [{ file: 'b.xlsx', unit: otherUnit }], ['b.xlsx', 'a.xlsx']],
  ['nothing', [], ['a.xlsx', 'x.xlsx']],
])('a choice made now is instead of the kept one of %s', (_what, preferred, both) => {
  const kept = [
    { file: 'a.xlsx', unit: { list: '2024', code: commune.code } },
    { file: 'x.xlsx', unit: otherUnit },
  ];
  const decided = bothDecided({ preferred }, { preferred: kept, allowHidden: [] }, [a, b]);
  expect(decided.preferred?.map((one) => one.file)).toEqual(both);
});

test('a choice of another year or plan decides nothing', () => {
  const work = new WorkState([choice]);
  expect(workSetting(work, [a, b], { ...of, year: 2025 }).deciding.preferred).toEqual([]);
  expect(workSetting(work, [a, b], { ...of, programme: 'khac' }).deciding.preferred).toEqual([]);
});

test('a yes to hidden sheets is kept for the file it was said of, whatever it is called', () => {
  const work = new WorkState(hiddenYeses([a, b], ['a.xlsx'], made));
  const moved = file('sau.xlsx', 'a');
  expect(workSetting(work, [moved, file('a.xlsx', 'z')], of).deciding.allowHidden).toEqual(['sau.xlsx']);
});

/** The roll-up in which somebody chose a.xlsx over another report. */
function chosenOver(name: string, letter: string): RollUpResult {
  const entries = [entry(), entry({ fate: 'superseded', file: name, sha256: sha(letter) })];
  const { rollUp } = argsOf({ entries });
  const arrived = (file_: string) => ({
    at: { file: file_, sheet: 'Biểu 01' },
    submission: submissionOf(commune, file_),
  });
  const chosen = { kind: 'preferred', unit: commune, differences: [] } as const;
  const choices = [{ ...chosen, report: arrived('a.xlsx'), other: arrived(name) }];
  return { rollUp: { ...rollUp, choices } } as unknown as RollUpResult;
}

test('what a person chose is kept with everything it was chosen over, once', () => {
  const result = chosenOver('b.xlsx', 'b');
  const kept = preferencesMade(result, new WorkState([]), made);
  expect(kept).toEqual([choice]);
  expect(preferencesMade(result, new WorkState(kept), made)).toEqual([]);
});

test('the same choice over another report is kept anew: the one before does not hold over it', () => {
  const kept = preferencesMade(chosenOver('c.xlsx', 'c'), new WorkState([choice]), made);
  expect(kept.map(({ over }) => over.map((one) => one.file))).toEqual([['c.xlsx']]);
});
