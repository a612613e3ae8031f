import type { FileDefect } from '../../core/sheet/fileDefect';
import { WorkbookError, type WorkbookErrorCode } from './workbookError';

/** Damage of one sheet, without the sheet's name: equal parts stand in workbooks under several. */
export type Damage = Omit<FileDefect, 'sheet'>;

/** What of one sheet is damaged, by kind: where first, and how often. */
export class DamageList {
  private readonly byCode = new Map<WorkbookErrorCode, Damage>();

  constructor(private readonly of: 'cells' | 'areas') {}

  add(code: WorkbookErrorCode, cell: string, detail: string, times = 1): void {
    const first = this.byCode.get(code) ?? { code, cell, detail, count: 0, of: this.of };
    this.byCode.set(code, { ...first, count: first.count + times });
  }

  all(): readonly Damage[] {
    return [...this.byCode.values()];
  }
}

/** Refusals of one part that say nothing against the others; the rest are caps, or signs of a file made to harm. */
const OF_ONE_PART: ReadonlySet<WorkbookErrorCode> = new Set([
  'badXml',
  'missingPart',
  'missingStringTable',
  'damaged',
  'truncated',
  'badReference',
  'duplicateCell',
]);

/** What `read` gives; undefined when this part is damaged, which `note` is then told. Other refusals are thrown on. */
export function unlessDamaged<T>(
  read: () => T,
  note: (code: WorkbookErrorCode, detail: string) => void,
): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WorkbookError) || !OF_ONE_PART.has(error.code)) throw error;
    note(error.code, error.params.part ?? error.params.reference ?? '');
    return undefined;
  }
}
