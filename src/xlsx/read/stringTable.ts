import type { ReadCaps } from './caps';
import type { ReadContext } from './readContext';
import type { SpanTextCache } from './readerCaches';
import { plainText, richText, runCount, StringItem } from './stringItem';
import { WorkbookError } from './workbookError';
import { XmlScanner } from './xmlScanner';

/** The shared strings of a workbook: their places are known after one walk, a text is made when asked for. */
export class StringTable {
  private readonly made: (string | undefined)[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly starts: Uint32Array,
    /** Negative for an item in rich text runs. */
    private readonly ends: Int32Array,
    readonly size: number,
    /** Items over the cap. */
    readonly long: ReadonlySet<number>,
    private readonly textCache: SpanTextCache,
  ) {}

  /** Text at an index below `size`. */
  text(index: number): string {
    const made = this.made[index];
    if (made !== undefined) return made;
    const end = this.ends[index] ?? 0;
    const start = this.starts[index] ?? 0;
    const text = end < 0 ? richText(this.bytes, start, -end) : this.textCache.text(this.bytes, start, end);
    this.made[index] = text;
    return text;
  }

  /** In how many runs the text at an index is written, each with a look of its own; 0 for a plain one. */
  runs(index: number): number {
    const end = this.ends[index] ?? 0;
    return end < 0 ? runCount(this.bytes, this.starts[index] ?? 0, -end) : 0;
  }
}

/** Walks over sharedStrings.xml. Throws `badXml`, `dtd`, `tooManyCells`. */
export function readStringTable(
  bytes: Uint8Array,
  part: string,
  { caps, textCache }: Pick<ReadContext, 'caps' | 'textCache'>,
): StringTable {
  const x = new XmlScanner(bytes, part);
  if (!x.nextChild() || !x.isNamed('sst')) throw x.broken();
  const item = new StringItem();
  let starts = new Uint32Array(512);
  let ends = new Int32Array(512);
  const long = new Set<number>();
  let size = 0;
  while (x.nextChild()) {
    if (!x.isNamed('si')) {
      x.skip();
      continue;
    }
    item.scan(x);
    if (isTooLong(bytes, item, caps)) long.add(size);
    if (size === caps.cells) throw new WorkbookError('tooManyCells', { limit: String(caps.cells) });
    if (size === starts.length) {
      starts = grown(starts, new Uint32Array(size * 2));
      ends = grown(ends, new Int32Array(size * 2));
    }
    starts[size] = item.start;
    ends[size++] = item.rich ? -item.end : item.end;
  }
  x.finish();
  return new StringTable(bytes, starts, ends, size, long, textCache);
}

/** Whether a text is over the cap; bytes are counted first, as no text has more characters than bytes. */
export function isTooLong(bytes: Uint8Array, item: StringItem, caps: ReadCaps): boolean {
  if (item.end - item.start <= caps.textLength) return false;
  const text = (item.rich ? richText : plainText)(bytes, item.start, item.end);
  return text.length > caps.textLength;
}

function grown<T extends Uint32Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
