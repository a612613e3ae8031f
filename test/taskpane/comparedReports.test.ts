import { comparedLines, comparedReports, replacedUnits } from '../../src/taskpane/actions/comparedReports';
import { rollUp } from '../../src/core/rollup/rollUp';
import type { Choosing } from '../../src/core/rollup/candidate';
import type { RollUpResult } from '../../src/usecases/rollUpFiles';
import { returnToken } from '../../src/domain/returnToken';
import { catalogue } from '../support/plans';
import { argsFor, candidate, filled, smallTree, unitOf } from '../core/rollup/builders';

const tree = smallTree();
const commune = unitOf(tree, '73101');
const old = { ...filled(commune, { E01: 40, E04: 26 }, { file: 'cu.xlsx' }), numbers: { own: '12/BC' } };
const now = {
  ...filled(commune, { E01: 40, E04: 30 }, { file: 'moi.xlsx' }),
  numbers: { replaces: { number: '12/BC', day: '2024-11-20' } },
};

function rolled(choosing: Choosing): RollUpResult {
  const result = rollUp(argsFor(tree, [candidate(old), candidate(now)], { choosing }));
  return { rollUp: result, attainments: [], findings: [], decisions: [], conflicts: [] };
}

test('a report that took the place of another, cell by cell', () => {
  const result = rolled({});
  expect(replacedUnits(result)).toEqual([commune]);
  const reports = comparedReports(result, commune);
  expect(reports.map(({ at, counts }) => [at.file, counts])).toEqual([
    ['moi.xlsx', true],
    ['cu.xlsx', false],
  ]);
  const line = comparedLines(reports, catalogue(), 'vi').find(({ element }) => element === 'E04');
  expect(line?.shown.map((text) => text.replace(/ \[F\d+\]/, ''))).toEqual(['30', '26']);
  const [entry] = result.rollUp.ledger.entries.filter(({ fate }) => fate === 'used');
  expect(entry?.reason).toEqual({ code: 'replacesNamed', params: { number: '12/BC', day: '20/11/2024' } });
});

test.each([{}, { returned: new Set([returnToken('a'.repeat(64))]) }])(
  'one that brings back the token of another took its place too, noted or not',
  (choosing) => {
    const { numbers: _, ...mended } = now;
    const given = { ...old, sha256: 'a'.repeat(64) };
    const back = { ...mended, returned: [returnToken('a'.repeat(64))] };
    const result = rollUp(argsFor(tree, [candidate(given), candidate(back)], { choosing }));
    expect(replacedUnits({ ...rolled({}), rollUp: result })).toEqual([commune]);
  },
);

test('one that waits for a person counts nowhere and has replaced nothing', () => {
  const result = rolled({ confirmReplace: true });
  expect(replacedUnits(result)).toEqual([]);
  expect(
    comparedReports(
      { ...result, conflicts: [{ unit: commune, options: [], differences: [], effect: { vi: '', en: '' } }] },
      commune,
    ).map(({ counts }) => counts),
  ).toEqual([false, false]);
});
