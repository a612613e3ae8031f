import { defaultCaps } from '../read/caps';
import { listWorkbook, type WorkbookList } from '../read/workbookPart';
import { utf8Bytes } from '../read/xmlBytes';
import type { Parts } from '../write/zipParts';
import { asFarAsSound } from './partScan';

const WORKBOOK = 'xl/workbook.xml';
const NOTHING: WorkbookList = { from1904: false, sheets: [], names: [] };

/** What the workbook part lists, as our reader reads it: nothing where it is damaged. */
export function listedIn(parts: Parts): WorkbookList {
  const bytes = parts.get(WORKBOOK);
  if (!bytes) return NOTHING;
  return asFarAsSound(() => listWorkbook(utf8Bytes(bytes, WORKBOOK), WORKBOOK, defaultCaps)) ?? NOTHING;
}
