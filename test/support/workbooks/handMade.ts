import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What differs from a workbook of one empty sheet. */
export interface HandMade {
  /** Content of `sheetData`. */
  readonly rows?: string;
  /** What follows `sheetData` in the worksheet. */
  readonly afterRows?: string;
  /** The `si` elements. Without them there is no string table. */
  readonly strings?: string;
  /** Content of `styleSheet`. Without it there is no styles part. */
  readonly styles?: string;
  /** Content of `workbook` before and after `sheets`. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Attributes of the sheets after their id and relation; one empty sheet each beyond the first. */
  readonly sheets?: readonly string[];
  /** Further relationships of the workbook. */
  readonly relations?: string;
  /** Parts to add, replace, or leave out (null). */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** A relationship of the workbook part. */
export function relation(id: string, type: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

/** A list of relationships as a part. */
export function relations(content: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

/** A worksheet part. */
export function worksheet(rows: string, after = ''): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** The parts of a workbook, by name. */
export function handMadeParts(book: HandMade): Record<string, Uint8Array> {
  const sheets = book.sheets ?? ['name="Biểu 01"'];
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book.beforeSheets ?? ''}<sheets>` +
      sheets.map((rest, i) => `<sheet ${rest} sheetId="${i + 1}" r:id="s${i + 1}"/>`).join('') +
      `</sheets>${book.afterSheets ?? ''}</workbook>`,
  };
  sheets.forEach((_, i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = i === 0 ? worksheet(book.rows ?? '', book.afterRows) : worksheet('');
  });
  let links = sheets.map((_, i) => relation(`s${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('');
  if (book.strings !== undefined) {
    parts['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${MAIN}">${book.strings}</sst>`;
    links += relation('str', 'sharedStrings', 'sharedStrings.xml');
  }
  if (book.styles !== undefined) {
    parts['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${MAIN}">${book.styles}</styleSheet>`;
    links += relation('sty', 'styles', 'styles.xml');
  }
  parts['xl/_rels/workbook.xml.rels'] = relations(links + (book.relations ?? ''));
  return encoded({ ...parts, ...book.parts });
}

/** Bytes of a workbook written by hand, so that a test can hold exactly one habit or one fault. */
export function handMade(book: HandMade): Uint8Array {
  return zipSync(handMadeParts(book));
}

function encoded(parts: Readonly<Record<string, string | Uint8Array | null>>): Record<string, Uint8Array> {
  const kept = Object.entries(parts).flatMap(([name, part]) => (part === null ? [] : [[name, part] as const]));
  return Object.fromEntries(kept.map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]));
}
