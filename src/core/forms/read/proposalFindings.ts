import type { Finding } from '../../../domain/finding';
import { address, type Cell } from '../../sheet/address';
import { noteOf } from './noteOf';
import type { SheetPlace } from './structure';

/** More addresses than this help nobody. */
const MOST_NAMED = 20;

/** Proposals of last year that nobody has confirmed (R22), once for the form: their cells count as blank. */
export function proposalFindings({ file, sheet }: SheetPlace, cells: readonly Cell[]): readonly Finding[] {
  const [first] = cells;
  if (!first) return [];
  const named = cells.slice(0, MOST_NAMED).map((cell) => address(cell));
  const params = { count: cells.length, cells: `${named.join(', ')}${cells.length > MOST_NAMED ? ', …' : ''}` };
  return [noteOf('', { file, sheet: sheet.name, cell: address(first) })('R22', '', params)];
}
