import { tokensOf } from '../../../core/returned/returnPage';
import { RETURNED } from '../../../domain/returnToken';
import { SETTING_PREFIX } from '../../read/documentProperties';
import { PackageEdit } from '../packageEdit';
import { WorkbookPatch } from '../patchWorkbook';
import { unmarkWorkbook } from './markWorkbook';

/**
 * A returned copy that is right without our marks and their page, which leave its tokens behind as a setting, so that it
 * still replaces the report it was made from. Undefined where there is nothing of ours to take off, and for a signed file.
 * Throws `WorkbookError` as the reader does.
 */
export function takeMarksOff(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const bare = unmarkWorkbook(bytes, name);
  if (!bare) return undefined;
  const tokens = tokensOf(new PackageEdit(bytes, name).file.sheets.flatMap(({ read }) => (read ? [read] : [])));
  if (tokens.length === 0) return bare;
  const patch = new WorkbookPatch(bare, name);
  patch.setProperties(SETTING_PREFIX + RETURNED, { [SETTING_PREFIX + RETURNED]: tokens.join(' ') });
  return patch.bytes();
}
