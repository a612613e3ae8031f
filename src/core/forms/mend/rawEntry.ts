import type { ElementSpec } from '../../../domain/plan/elements';
import { isoOfSerial, showDate } from '../../../domain/day';
import { date, number, text, type CellValue } from '../../sheet/model';
import type { SnapshotCell } from '../../sheet/snapshot';

/**
 * What an input cell holds, as it goes into the same cell of a fresh form: what it showed, so that reading gives what it
 * gave before. Undefined for a blank cell. Of a formula the stored result; its references may lead elsewhere by now.
 */
export function rawEntry(spec: ElementSpec, cell: SnapshotCell | undefined): CellValue | undefined {
  if (cell === undefined) return undefined;
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return undefined;
    case 'text':
      return text(value.text);
    case 'number':
      return shownNumber(spec, value.number, cell);
    case 'boolean':
      return text(value.boolean ? 'TRUE' : 'FALSE');
    case 'error':
      return text(value.code === '' ? LOST_WORDS : value.code);
    case 'notCalculated':
      return text(`=${cell.formula ?? ''}`);
  }
}

/** A cell whose content was lost on the way stays one that nobody can read. */
const LOST_WORDS = '#N/A';

/** A number under a format that says something else (a day, a percentage) would be another figure without it. */
function shownNumber(spec: ElementSpec, held: number, { dateFormat, percentFormat }: SnapshotCell): CellValue {
  const iso = isoOfSerial(held);
  if (spec.type === 'date' && iso !== undefined) return date(iso);
  if (dateFormat && iso !== undefined) return text(showDate(iso));
  if (percentFormat && held !== 0) return text(`${String(Math.round(held * 10_000) / 100).replace('.', ',')} %`);
  return number(held);
}
