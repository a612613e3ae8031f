import { chosenReports } from '../../src/usecases/chosenReports';
import type { RollUpInput } from '../../src/usecases/rollUpFiles';
import type { Submission } from '../../src/domain/submission';
import { filled, programmeOf, unit, type Entry } from '../core/rollup/builders';
import { catalogue } from '../support/plans';

const who = unit('73201', 'commune', '75', 'commune');
const setting = {
  programmes: [programmeOf('dong-nai-2021-2030')],
  catalogueOf: catalogue,
  preferred: [],
  today: '2026-11-30',
} as const;

function sent(
  file: string,
  E04: Entry,
  more: Partial<Submission> = {},
  about: Partial<RollUpInput['forms'][number]> = {},
): RollUpInput {
  const submission = { ...filled(who, { E01: E04 === null ? null : 30, E04 }, { file }), ...more };
  return {
    file,
    forms: [{ submission, unit: who, findings: [], via: 'form', arrivedInSheet: 'Biểu 01', ...about }],
    otherSheets: [],
  };
}

/** The file that is compared, and those left with why. */
function said(files: readonly RollUpInput[], preferred: readonly string[] = []): readonly unknown[] {
  const { reports, several } = chosenReports(files, { ...setting, preferred });
  return [
    reports.map(({ file }) => file),
    several.flatMap(({ left }) => left.map(({ submission, reason }) => [submission.file, reason.code])),
  ];
}

const old = sent('a.xlsx', 26, { numbers: { own: '12/BC' } });
const other = sent('b.xlsx', 30);
const replacing = sent('b.xlsx', 30, { numbers: { own: '15/BC', replaces: { number: '12/BC' } } });

test.each<
  readonly [string, readonly RollUpInput[], readonly string[], readonly string[], readonly (readonly string[])[]]
>([
  ['one alone', [old], [], ['a.xlsx'], []],
  ['the same twice', [old, sent('c.xlsx', 26)], [], ['a.xlsx'], []],
  [
    'different ones, of which nobody has chosen',
    [old, other],
    [],
    [],
    [
      ['a.xlsx', 'undecided'],
      ['b.xlsx', 'undecided'],
    ],
  ],
  ['one that names the other, wherever it lies', [replacing, old], [], ['b.xlsx'], [['a.xlsx', 'replacedBy']]],
  ['the one a person prefers', [old, replacing], ['a.xlsx'], ['a.xlsx'], [['b.xlsx', 'notPreferred']]],
  [
    'its own before a copy',
    [sent('t.xlsx', 30, {}, { via: 'summary' }), old],
    [],
    ['a.xlsx'],
    [['t.xlsx', 'copyDiffers']],
  ],
  ['a filled one before a blank', [sent('c.xlsx', null), old], [], ['a.xlsx'], []],
])('of reports of a unit: %s', (_what, files, preferred, used, left) => {
  expect(said(files, preferred)).toEqual([used, left]);
});

test('of a plan nobody here knows what differs waits for a person', () => {
  const { reports, several } = chosenReports([old, replacing], { ...setting, programmes: [] });
  expect([reports, several.map(({ left }) => left.length)]).toEqual([[], [2]]);
});
