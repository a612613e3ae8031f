import { defaultCaps, type ReadCaps } from './caps';
import type { CellFormat } from './cellFormats';
import { PartCache, SheetTailCache, SpanTextCache } from './readerCaches';
import type { Relationship } from './relationships';
import type { SheetPart } from './sheetPart';
import type { WorkbookPart } from './workbookPart';

/**
 * What reading keeps from one workbook to the next. Whoever reads many makes one for each thread and passes it down;
 * results are the same with it and without. What it keeps was checked against its own caps, so they belong to it.
 */
export class ReadContext {
  readonly caps: ReadCaps;
  readonly linksCache = new PartCache<readonly Relationship[]>(256, 1 << 12);
  readonly workbookCache = new PartCache<WorkbookPart>(256, 1 << 14);
  readonly formatsCache = new PartCache<readonly CellFormat[]>(256, 1 << 14);
  /** Small sheets, as the guide beside every form; the forms themselves are larger and differ from file to file. */
  readonly sheetCache = new PartCache<SheetPart>(16, 1 << 12);
  readonly tailCache = new SheetTailCache();
  readonly textCache = new SpanTextCache();

  /** @param caps that differ from `defaultCaps` */
  constructor(caps: Partial<ReadCaps> = {}) {
    this.caps = { ...defaultCaps, ...caps };
  }
}
