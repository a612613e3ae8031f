import { Succession } from '../../../src/domain/territory/succession';
import { parseSuccession } from '../../../src/domain/territory/successionTable';
import { shippedList, shippedLists, unitFile } from '../../core/units/listFiles';

/** What became of units, as it ships. */
export const shippedSuccession = new Succession(
  shippedLists,
  shippedLists.lists.flatMap(({ version, from = '', succeeds }) =>
    succeeds ? [parseSuccession(unitFile(succeeds.file), { old: succeeds.list, now: version, day: from })] : [],
  ),
  ['2025-06', '2026'].map(shippedList),
);
