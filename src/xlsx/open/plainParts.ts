import type { WorkbookPackage } from '../read/readWorkbook';
import { setText, type Parts } from '../write/zipParts';
import { xmlAttribute } from '../write/xmlText';
import type { SoundParts } from './soundParts';

const PLAIN: Readonly<Record<string, string>> = {
  styles: 'xl/styles.xml',
  theme: 'xl/theme/theme1.xml',
  sharedStrings: 'xl/sharedStrings.xml',
  calcChain: 'xl/calcChain.xml',
};
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/**
 * The parts of a package under the names nearly every program uses, whatever this one calls them: those that are asked
 * for facts are decoded, of all others only the names are there.
 * @param looks what the library was given: sheets without their cells, charts
 */
export function plainParts(file: WorkbookPackage, sound: SoundParts, looks: Parts): Parts {
  const { archive, links, roots, workbookPart, sheets } = file;
  const renamed = new Set([workbookPart, ...sheets.map(({ part }) => part)].map((part) => part.toLowerCase()));
  const parts: Parts = new Map(looks);
  for (const { type, target } of links) {
    const plain = PLAIN[type];
    if (plain === undefined) continue;
    renamed.add(target.toLowerCase());
    parts.set(plain, looks.get(plain) ?? new Uint8Array());
  }
  for (const name of archive.names())
    if (!renamed.has(name.toLowerCase()) && !parts.has(name)) parts.set(name, new Uint8Array());
  const custom = roots.find(({ type }) => type === 'custom-properties')?.target;
  const properties = custom === undefined ? undefined : sound.xml(custom);
  if (properties) parts.set('docProps/custom.xml', properties);
  parts.set('xl/workbook.xml', sound.anyXml(workbookPart) ?? new Uint8Array());
  setText(parts, 'xl/_rels/workbook.xml.rels', sheetLinks(file));
  return parts;
}

/** The package for the library begins with the sheet of formats; the worksheets that were read follow in order. */
function sheetLinks({ sheets }: WorkbookPackage): string {
  const read = sheets.filter((sheet) => sheet.read);
  const links = read.map(
    ({ listed }, index) =>
      `<Relationship Id="${xmlAttribute(listed.relationship)}" Type="${RELATION}worksheet" Target="/xl/worksheets/sheet${index + 2}.xml"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}
