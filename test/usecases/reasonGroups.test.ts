import type { Finding } from '../../src/domain/finding';
import { treeOf } from '../../src/domain/territory/tree';
import type { WorkDecision } from '../../src/domain/work/workDecision';
import { WorkState } from '../../src/domain/work/workState';
import { acceptanceOf, claimedFindings } from '../../src/usecases/accepting';
import { claimAbout, explanationOf } from '../../src/usecases/explaining';
import { reasonGroups, sharedReasons } from '../../src/usecases/reasonGroups';
import { rollUpFiles, type RollUpInput, type RollUpResult } from '../../src/usecases/rollUpFiles';
import { WrittenDown } from '../../src/usecases/writtenDown';
import { filled, programmeOf, unit } from '../core/rollup/builders';
import { shippedLists } from '../core/units/listFiles';
import { catalogue } from '../support/plans';

const programme = programmeOf('dong-nai-2021-2030');
const communes = ['73210', '73211', '73212'].map((code) => unit(code, 'commune', '75', 'commune'));
const tree = treeOf('2024', [unit('75', 'province'), ...communes], []);
const setting = { programme, catalogue: catalogue(), lists: shippedLists, tree, wholeTree: tree, year: 2024 };
const MADE = { by: 'Phòng VHXH', on: '2026-11-30' } as const;

const report = (at: number, c09 = 0) => filled(communes[at] ?? unit('x', 'commune'), { C02: 8, C09: c09 });

function findingOf(at: number, explanation?: string): Finding {
  const { file, sheet } = report(at);
  const place = { file, sheet, cell: 'F9' };
  const finding = {
    rule: 'V12',
    variant: 'noClass',
    severity: 'warning',
    element: 'C09',
    concerns: ['C02', 'C09'],
    place,
    params: {},
  } as const;
  return explanation === undefined ? finding : { ...finding, explanation };
}

function file(at: number, explanation?: string, c09 = 0): RollUpInput {
  const submission = report(at, c09);
  const own = communes[at];
  const form = {
    submission,
    findings: [findingOf(at, explanation)],
    via: 'form',
    arrivedInSheet: submission.sheet,
  } as const;
  return { file: submission.file, forms: [own ? { ...form, unit: own } : form], otherSheets: [] };
}

const rolled = (files: readonly RollUpInput[], decided: readonly WorkDecision[] = []): RollUpResult =>
  rollUpFiles(files, { ...setting, work: new WorkState(decided) });

const files = [file(0, 'Học lớp do Sở tổ chức.'), file(1, 'học lớp do  Sở tổ chức'), file(2, 'Lớp mở trong năm trước')];

test('reasons of one rule and section together, equal words in one line, the most frequent first', () => {
  const [first] = claimedFindings(rolled(files));
  if (!first) throw new Error('nobody explains anything');
  const [group, ...others] = reasonGroups(rolled(files, [acceptanceOf(first, MADE)]), catalogue());
  expect(others).toEqual([]);
  expect(group).toMatchObject({ rule: 'V12', section: 'C' });
  expect(
    group?.reasons.map(({ words, units, accepted, findings }) => [words, units.length, accepted, findings]),
  ).toEqual([
    ['Học lớp do Sở tổ chức.', 2, 1, 2],
    ['Lớp mở trong năm trước', 1, 0, 1],
  ]);
  expect(reasonGroups(rolled([file(0)]), catalogue())).toEqual([]);
});

test('of one reason each state of its findings is counted by itself', () => {
  const result = rolled(files.map((_, at) => file(at, 'Học lớp do Sở tổ chức.')));
  const about = { by: 'A', on: '2026-11-30', words: 'Học lớp do Sở tổ chức.' } as const;
  const states = [
    { state: 'here', was: 'warning', ...about },
    { state: 'below', ...about },
    { state: 'void', ...about },
  ] as const;
  const findings = result.findings.map((found, at) => {
    const acceptance = states[at];
    return acceptance ? { ...found, finding: { ...found.finding, acceptance } } : found;
  });
  const [group] = reasonGroups({ ...result, findings }, catalogue());
  expect(group?.reasons).toMatchObject([{ findings: 3, accepted: 1, acceptedBelow: 1, void: 1 }]);
});

test('reasons that several units share are decided on at once', () => {
  const shared = sharedReasons(claimedFindings(rolled(files)));
  expect(shared.map((alike) => alike.map(({ unit: of }) => of?.code))).toEqual([['73210', '73211']]);
});

test('a reason told by telephone is kept with the form and goes upward with it, for the figures it was told for', () => {
  const told = explanationOf(
    { claim: claimAbout(findingOf(0), report(0)) },
    'Lớp do tỉnh mở, xã cử người đi học',
    MADE,
  );
  const { rollUp } = rolled([file(0)], [told]);
  const [kept] = rollUp.submissions.values();
  expect([...(kept?.explanations ?? [])]).toEqual([
    ['V12|noClass|C09', 'Lớp do tỉnh mở, xã cử người đi học'],
    ['V12|noClass|C09|=', 'C02=8 C09=0'],
  ]);
  const written = new WrittenDown(new WorkState([told]));
  expect(written.with(report(0, 1)).explanations).toBeUndefined();
  expect(written.with(report(1))).toEqual(report(1));
  const own = { ...report(0), explanations: new Map([['V12|noClass|C09', 'Lời của chính xã']]) };
  expect(written.with(own)).toBe(own);
});
