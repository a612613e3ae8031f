import type { WorkbookPackage } from '../read/readWorkbook';
import type { Parts } from '../write/zipParts';
import type { SoundParts } from './soundParts';

const PLAIN: Readonly<Record<string, string>> = {
  styles: 'xl/styles.xml',
  theme: 'xl/theme/theme1.xml',
  sharedStrings: 'xl/sharedStrings.xml',
  calcChain: 'xl/calcChain.xml',
};

/**
 * The parts of a package under the names nearly every program uses, whatever this one calls them: those that are asked
 * for facts are decoded, of all others only the names are there.
 */
export function plainParts(file: WorkbookPackage, sound: SoundParts): Parts {
  const { archive, links, roots, workbookPart, sheets } = file;
  const renamed = new Set([workbookPart, ...sheets.map(({ part }) => part)].map((part) => part.toLowerCase()));
  const parts: Parts = new Map();
  for (const { type, target } of links) {
    const plain = PLAIN[type];
    if (plain === undefined) continue;
    renamed.add(target.toLowerCase());
    parts.set(plain, new Uint8Array());
  }
  for (const name of archive.names())
    if (!renamed.has(name.toLowerCase()) && !parts.has(name)) parts.set(name, new Uint8Array());
  const custom = roots.find(({ type }) => type === 'custom-properties')?.target;
  const properties = custom === undefined ? undefined : sound.xml(custom);
  if (properties) parts.set('docProps/custom.xml', properties);
  parts.set('xl/workbook.xml', sound.anyXml(workbookPart) ?? new Uint8Array());
  return parts;
}
