import { defaultCaps } from '../read/caps';
import { ReadContext } from '../read/readContext';
import { linksIn, type Relationship } from '../read/relationships';
import { readPackage, type WorkbookPackage } from '../read/readWorkbook';
import { utf8Bytes } from '../read/xmlBytes';
import { packBytes } from '../write/packedPart';
import { zipOf, type PackedEntry } from '../write/zipOf';
import { portableDeflate } from '../write/zipParts';
import { xmlAttribute } from '../write/xmlText';
import { blocksOf, linksOf } from './graft';
import { valuesOf, withEntry, withoutEntries } from './partEdits';
import { reachableParts } from './reachable';

const TYPES = '[Content_Types].xml';
const NO_LINKS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** A package of somebody else whose parts change, come and go; what nothing touches keeps its packed bytes. */
export class PackageEdit {
  readonly file: WorkbookPackage;
  private readonly changed = new Map<string, Uint8Array>();
  private readonly gone = new Set<string>();
  private readonly added = new Map<string, Uint8Array>();

  /** Throws `WorkbookError` as the reader does. */
  constructor(bytes: Uint8Array, name: string) {
    // The cap held when the file was opened; here some parts are unpacked more than once.
    const context = new ReadContext({ producedBytes: 4 * defaultCaps.producedBytes });
    this.file = readPackage(bytes, name, { atOnce: true, context });
  }

  /** Whether the package has a part of this path, or gets one. */
  has(part: string): boolean {
    return this.file.archive.packed(part) !== undefined || this.added.has(part);
  }

  /** Names of the parts the file came with that are still there. */
  names(): readonly string[] {
    return this.file.archive.names().filter((name) => !this.gone.has(name.toLowerCase()));
  }

  /** The bytes of a part as they stand now, in UTF-8; empty for one that is not there. */
  current(part: string): Uint8Array {
    return this.find(part) ?? new Uint8Array();
  }

  /** Changes a part that is there; the very same bytes are no change. */
  change(part: string, how: (bytes: Uint8Array) => Uint8Array): void {
    const bytes = this.find(part);
    if (!bytes) return;
    const now = how(bytes);
    if (now === bytes) return;
    if (this.added.has(part)) this.added.set(part, now);
    else this.changed.set(this.nameOf(part).toLowerCase(), now);
  }

  /** Puts a part in, or in the place of the one there. */
  put(part: string, bytes: Uint8Array): void {
    if (!this.file.archive.packed(part)) return void this.added.set(part, bytes);
    const key = this.nameOf(part).toLowerCase();
    this.gone.delete(key);
    this.changed.set(key, bytes);
  }

  /** Takes a part away with what the types of contents say of it. */
  drop(part: string): void {
    const key = this.nameOf(part).toLowerCase();
    if (this.gone.has(key) || !this.has(part)) return;
    this.gone.add(key);
    this.change(TYPES, (bytes) =>
      withoutEntries(bytes, (attribute) => attribute('PartName').toLowerCase() === `/${key}`),
    );
  }

  /** Says the type of contents of a new part. */
  type(part: string, type: string): void {
    const entry = (p: string): string =>
      `<${p}Override PartName="/${xmlAttribute(part)}" ContentType="${xmlAttribute(type)}"/>`;
    this.change(TYPES, (bytes) => withEntry(bytes, entry));
  }

  /** Links of a part inside the package. */
  links(part: string): readonly Relationship[] {
    const name = linksOf(part);
    const bytes = this.find(name);
    const found = bytes ? linksIn(bytes, name, part, defaultCaps.entries) : [];
    return found.filter(({ external }) => !external);
  }

  /** A link more of a part ("" for the package), which may have none yet; gives its id. */
  link(part: string, type: string, target: string): string {
    const links = linksOf(part);
    if (!this.has(links)) this.put(links, new TextEncoder().encode(NO_LINKS));
    const id = freeId(this.current(links));
    this.change(links, (bytes) =>
      withEntry(
        bytes,
        (p) => `<${p}Relationship Id="${id}" Type="${OFFICE}${type}" Target="${xmlAttribute(target)}"/>`,
      ),
    );
    return id;
  }

  /** Takes links of a part away. */
  unlink(part: string, isGone: (id: string) => boolean): void {
    this.change(linksOf(part), (bytes) => withoutEntries(bytes, (attribute) => isGone(attribute('Id'))));
  }

  /** Does what takes links away, and then takes the parts away that nothing leads to any more. */
  cut(how: () => void): void {
    const before = reachableParts((part) => this.find(part));
    how();
    const after = reachableParts((part) => this.find(part));
    for (const name of this.names()) {
      const key = name.replace(/\\/g, '/').toLowerCase();
      if (before.has(key) && !after.has(key)) this.drop(name);
    }
  }

  /** The first block of shape numbers behind those of every drawing of the file. */
  freeShapes(): number {
    const drawings = this.names().filter((name) => /\.vml$/i.test(name));
    const blocks = drawings.flatMap((name) => blocksOf(this.current(name)));
    return Math.max(0, ...blocks.filter(Number.isInteger)) + 1;
  }

  /** The name the package itself has for a part. */
  nameOf(part: string): string {
    return this.file.archive.packed(part)?.path ?? part;
  }

  /** The file; the same bytes for the same changes. */
  bytes(): Uint8Array {
    const entries = this.names().flatMap((name): readonly PackedEntry[] => {
      const changed = this.changed.get(name.toLowerCase());
      if (changed) return [packBytes(name, changed, portableDeflate)];
      const packed = this.file.archive.packed(name);
      return packed ? [packed] : [];
    });
    const added = [...this.added].map(([name, bytes]) => packBytes(name, bytes, portableDeflate));
    return zipOf([...entries, ...added]);
  }

  private find(part: string): Uint8Array | undefined {
    const added = this.added.get(part);
    if (added) return added;
    const name = this.nameOf(part);
    const key = name.toLowerCase();
    if (this.gone.has(key)) return undefined;
    const bytes = this.changed.get(key) ?? this.file.archive.read(name);
    return bytes && utf8Bytes(bytes, name);
  }
}

/** An id that no relationship of a list has. */
function freeId(bytes: Uint8Array): string {
  const taken = new Set(valuesOf(bytes, 'Id'));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`rIdTH${number}`)) return `rIdTH${number}`;
}
