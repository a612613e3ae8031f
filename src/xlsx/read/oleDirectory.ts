const HEADER = 512;
const ENTRY = 128;
const FREE = 0xffffffff;
const LAST_SECTOR = 0xfffffffa;
const FAT_IN_HEADER = 109;
/** More entries than any document has; a directory that loops ends here. */
const MOST_ENTRIES = 10_000;
const decoder = new TextDecoder('utf-16le');

/** Names in the directory of an OLE container (MS-CFB 2.6): those at its root, and all. */
export interface OleNames {
  readonly root: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

interface OleEntry {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

/** The names of a container; undefined when its directory cannot be followed. */
export function oleNames(bytes: Uint8Array): OleNames | undefined {
  if (bytes.length < HEADER) return undefined;
  const entries = directory(bytes);
  const [top] = entries;
  if (top?.name !== 'Root Entry') return undefined;
  const root = new Set<string>();
  const seen = new Set<number>();
  for (const open = [top.child]; open.length > 0;) {
    const at = open.pop() ?? FREE;
    const entry = entries[at];
    if (!entry || seen.has(at)) continue;
    seen.add(at);
    root.add(entry.name);
    open.push(entry.left, entry.right);
  }
  return { root, all: new Set(entries.map(({ name }) => name)) };
}

function directory(bytes: Uint8Array): readonly OleEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << Math.min(view.getUint16(30, true), 16);
  const entries: OleEntry[] = [];
  let sector = view.getUint32(48, true);
  while (sector < LAST_SECTOR && entries.length < MOST_ENTRIES) {
    const start = (sector + 1) * size;
    if (start + size > bytes.length) break;
    for (let at = start; at + ENTRY <= start + size; at += ENTRY) entries.push(entryAt(view, at));
    sector = nextSector(view, sector, size);
  }
  return entries;
}

function entryAt(view: DataView, at: number): OleEntry {
  const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
  const name = decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
  const [left, right, child] = [68, 72, 76].map((offset) => view.getUint32(at + offset, true));
  return { name, left: left ?? FREE, right: right ?? FREE, child: child ?? FREE };
}

/** The sector after one in its chain. The first 109 sectors of the table stand in the header: enough for 7 MB and more. */
function nextSector(view: DataView, sector: number, size: number): number {
  const inTable = size / 4;
  const table = Math.floor(sector / inTable);
  if (table >= FAT_IN_HEADER) return FREE;
  const place = (view.getUint32(76 + table * 4, true) + 1) * size + (sector % inTable) * 4;
  return place + 4 <= view.byteLength ? view.getUint32(place, true) : FREE;
}
