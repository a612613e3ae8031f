import { readRelationships, type Relationship } from '../read/relationships';
import { ReadContext } from '../read/readContext';
import { WorkbookError } from '../read/workbookError';
import { utf8Bytes } from '../read/xmlBytes';
import { XmlScanner } from '../read/xmlScanner';
import type { ZipArchive } from '../read/zipArchive';

/**
 * The parts beside values: unpacked under the caps, as UTF-8, and walked over by our scanner
 * first. One that is damaged is told to `note`, and missing from then on: it costs looks, never the workbook.
 */
export class SoundParts {
  private readonly context = new ReadContext();

  constructor(
    private readonly archive: ZipArchive,
    private readonly note: (part: string) => void,
  ) {}

  /** An XML part; undefined when there is none, or none that is whole. */
  xml(part: string): Uint8Array | undefined {
    return this.unlessDamaged(part, () => {
      const bytes = this.bytes(part);
      if (bytes) checkWhole(bytes, part);
      return bytes;
    });
  }

  /** An XML part that may be damaged, decoded. */
  anyXml(part: string): Uint8Array | undefined {
    return this.unlessDamaged(part, () => this.bytes(part));
  }

  /** The relationships of a part; none when they are damaged. */
  links(part: string): readonly Relationship[] {
    return this.unlessDamaged(part, () => readRelationships(this.archive, part, this.context)) ?? [];
  }

  private bytes(part: string): Uint8Array | undefined {
    const bytes = this.archive.read(part);
    return bytes && utf8Bytes(bytes, part);
  }

  private unlessDamaged<T>(part: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      this.note(part);
      return undefined;
    }
  }
}

function checkWhole(bytes: Uint8Array, part: string): void {
  const x = new XmlScanner(bytes, part);
  if (!x.nextChild()) throw x.broken();
  x.skip();
  x.finish();
}
