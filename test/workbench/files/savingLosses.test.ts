import { lostInPlace, stillToLose, voidedByChange } from '../../../src/workbench/files/savingLosses';
import type { FileLoss } from '../../../src/xlsx/open/fileLoss';

const signature: FileLoss = { code: 'signature', count: 1 };
const label: FileLoss = { code: 'label', count: 1 };
const macros: FileLoss = { code: 'macros', count: 1 };
const pivot: FileLoss = { code: 'pivot', sheet: 'A', count: 1 };
const style: FileLoss = { code: 'style', sheet: 'B', count: 2 };
const validation: FileLoss = { code: 'validation', sheet: 'B', count: 3 };
const chartSheet: FileLoss = { code: 'chartSheet', sheet: 'C', count: 1 };
const ALL = [signature, label, macros, pivot, style, validation, chartSheet];

test('signature and label hold of no changed file', () => {
  expect(voidedByChange(ALL)).toEqual([signature, label]);
});

test.each<readonly [string, Parameters<typeof lostInPlace>[1], readonly FileLoss[]]>([
  ['figures alone', { reruled: [], anew: [], otherParts: [] }, [signature, label]],
  ['rules', { reruled: [['B', 'validations']], anew: [], otherParts: [] }, [signature, label, validation]],
  ['a sheet written anew', { reruled: [], anew: ['A'], otherParts: [] }, [signature, label, pivot]],
  [
    'a sheet with controls written anew',
    { reruled: [], anew: ['B'], otherParts: [{ code: 'otherParts', sheet: 'B', count: 2 }] },
    [signature, label, style, validation, { code: 'otherParts', sheet: 'B', count: 2 }],
  ],
])('%s: what the file will not hold', (_name, changed, expected) => {
  expect(lostInPlace(ALL, changed)).toEqual(expected);
});

test('what was lost is lost once; the others follow their sheets', () => {
  const names = new Map([
    ['A', 'A'],
    ['B', 'B mới'],
  ]);
  expect(stillToLose(ALL, { anew: ['A'], reruled: [] }, names)).toEqual([
    signature,
    label,
    macros,
    { ...style, sheet: 'B mới' },
    { ...validation, sheet: 'B mới' },
    chartSheet,
  ]);
  expect(stillToLose([pivot], { anew: [], reruled: [] }, new Map())).toEqual([]);
});
