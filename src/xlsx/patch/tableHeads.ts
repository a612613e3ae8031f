import { address, contains, parseArea, type Area } from '../../core/sheet/address';
import type { Content } from '../../core/sheet/model';
import { XmlScanner } from '../read/xmlScanner';
import { WorkbookWriteError } from '../write/writeError';
import { xmlAttribute, xmlText } from '../write/xmlText';
import type { CellEdit } from './cellEdit';
import { listingOf, type Item } from './containers';
import type { PackageEdit } from './packageEdit';
import { spliced } from './splices';

/** Parts with formulas that may name a column of a table. */
const MAY_NAME = /\/(?:worksheets|tables|charts)\/[^/]+\.xml$|\/workbook\.xml$/i;

/**
 * Gives columns of tables the names that their head cells are to hold: Excel repairs a file where the two differ.
 * Throws `tableHead` with the place for what is no name of a column, or while a formula names the old one.
 */
export function renameTableHeads(edit: PackageEdit, sheet: string, part: string, cells: readonly CellEdit[]): void {
  for (const { type, target } of edit.links(part)) {
    if (type !== 'table') continue;
    const bytes = edit.current(target);
    const heads = headArea(bytes);
    const changed = heads ? cells.filter((cell) => cell.content && contains(heads, cell)) : [];
    if (!heads || changed.length === 0) continue;
    const columns = listingOf(bytes).containers.find(({ name }) => name === 'tableColumns')?.items ?? [];
    const names = columns.map(nameOf);
    for (const cell of changed) {
      const at = cell.col - heads.left;
      const name = columnName(cell.content);
      const isTaken = names.some((one, place) => place !== at && one.toLowerCase() === name?.toLowerCase());
      if (name === undefined || isTaken || isNamed(edit, names[at] ?? ''))
        throw new WorkbookWriteError('tableHead', sheet, address(cell));
      names[at] = name;
    }
    const splices = columns.flatMap((column, at) => {
      const span = column.attributes.get('name');
      const name = names[at] ?? '';
      return span && name !== span.text ? [{ start: span.start, end: span.end, text: xmlAttribute(name) }] : [];
    });
    edit.change(target, (table) => (splices.length === 0 ? table : spliced(table, splices)));
  }
}

const nameOf = ({ attributes }: Item): string => attributes.get('name')?.text ?? '';

/** The cells with the names of the columns; undefined for a table that shows none. */
function headArea(bytes: Uint8Array): Area | undefined {
  const x = new XmlScanner(bytes, '');
  let area: Area | undefined;
  let shows = true;
  if (bytes.length > 0 && x.nextChild())
    while (x.nextAttribute()) {
      if (x.attributeIs('ref')) area = parseArea(x.value());
      else if (x.attributeIs('headerRowCount')) shows = !x.valueIs('0');
    }
  return area && shows ? { ...area, bottom: area.top } : undefined;
}

/** A name a column may have: one line of text. Excel makes a text of a number typed there; a reader would not. */
function columnName(content: Content | undefined): string | undefined {
  if (content?.kind !== 'text' || content.text.trim() === '' || /[\t\n\r]/.test(content.text)) return undefined;
  return content.text;
}

/** Whether a formula names the column, as "[Name]" or "[#This Row],[Name]". */
function isNamed(edit: PackageEdit, name: string): boolean {
  const decoder = new TextDecoder();
  const mentioned = `[${xmlText(name)}]`;
  return edit.names().some((part) => MAY_NAME.test(part) && decoder.decode(edit.current(part)).includes(mentioned));
}
