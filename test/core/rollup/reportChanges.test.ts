import { cellChanges, reportChanges } from '../../../src/core/rollup/reportChanges';
import { catalogue } from '../../support/plans';
import { filled, smallTree, unitOf } from './builders';

const tree = smallTree();
const [one, other] = [unitOf(tree, '73101'), unitOf(tree, '73102')];
const before = filled(one, { E01: 40, E04: 26, E02: 0, F01: 'x' }, { file: 'cu.xlsx' });
const after = {
  ...filled(one, { E01: 40, E04: 30, E02: null, F01: 0 }, { file: 'moi.xlsx', asOf: '2024-11-28' }),
  numbers: { own: '14/BC', replaces: { number: '12/BC', day: '2024-11-20' } },
  explanations: new Map([['V01||E04', 'Đã rà soát lại danh sách.']]),
};
const compared = (was: typeof before, is: typeof before) => reportChanges([was], [is], () => catalogue());

test('cells that differ, with both places; blank, 0 and x stay apart', () => {
  const cells = cellChanges(before, after, catalogue()).filter(({ after: is }) => is?.computed !== true);
  expect(cells.map(({ element, before: was, after: is }) => [element, was?.state, is?.state])).toEqual([
    ['E02', 'value', 'blank'],
    ['E04', 'value', 'value'],
    ['F01', 'notApplicable', 'value'],
  ]);
  const [, e04] = cells;
  expect([e04?.before?.place.file, e04?.after?.place.file]).toEqual(['cu.xlsx', 'moi.xlsx']);
});

test('the head and the reasons a unit gives are told too', () => {
  expect(compared(before, after)).toMatchObject([
    {
      kind: 'changed',
      head: [
        { field: 'asOf', before: '2024-11-20', after: '2024-11-28' },
        { field: 'number', before: null, after: '14/BC' },
        { field: 'replacesNumber', before: null, after: '12/BC' },
        { field: 'replacesDay', before: null, after: '2024-11-20' },
      ],
      reasons: [{ finding: 'V01||E04', before: null, after: 'Đã rà soát lại danh sách.' }],
    },
  ]);
  expect(compared(before, { ...before, file: 'ban-sao.xlsx' })).toEqual([]);
});

test('units of one set alone are added and removed', () => {
  const added = filled(other, { E01: 1 });
  expect(reportChanges([before], [added], () => catalogue()).map(({ kind }) => kind)).toEqual(['added', 'removed']);
});
