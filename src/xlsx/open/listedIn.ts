import { defaultCaps } from '../read/caps';
import { linksIn } from '../read/relationships';
import { listWorkbook, type WorkbookList } from '../read/workbookPart';
import { utf8Bytes } from '../read/xmlBytes';
import type { Parts } from '../write/zipParts';
import { asFarAsSound } from './partScan';

const WORKBOOK = 'xl/workbook.xml';
const LINKS = 'xl/_rels/workbook.xml.rels';
const NOTHING: WorkbookList = { from1904: false, sheets: [], names: [] };

/** What the workbook part lists, as our reader reads it: nothing where it is damaged. */
export function listedIn(parts: Parts): WorkbookList {
  const bytes = parts.get(WORKBOOK);
  if (!bytes) return NOTHING;
  return asFarAsSound(() => listWorkbook(utf8Bytes(bytes, WORKBOOK), WORKBOOK, defaultCaps)) ?? NOTHING;
}

/** Sheet names with the paths of their parts. */
export function sheetPaths(parts: Parts): readonly (readonly [name: string, path: string])[] {
  const links = parts.get(LINKS);
  const found = links && asFarAsSound(() => linksIn(links, LINKS, WORKBOOK, defaultCaps.entries));
  const targets = new Map(found?.map(({ id, target }) => [id, target]));
  return listedIn(parts).sheets.flatMap(({ name, relationship }) => {
    const target = targets.get(relationship);
    return target === undefined ? [] : [[name, target] as const];
  });
}
