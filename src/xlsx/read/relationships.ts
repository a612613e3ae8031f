import type { ReadContext } from './readContext';
import { XmlScanner } from './xmlScanner';
import { utf8Bytes } from './xmlBytes';
import type { ZipArchive } from './zipArchive';

/** A link of one part to another, or out of the file. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type address, the same in Transitional and Strict files: "worksheet", "styles" ... */
  readonly type: string;
  /** Part name for a link inside the file, else the target as written. */
  readonly target: string;
  readonly external: boolean;
}

/** Relationships of a part ("" is the package); empty when it has none. Throws `badXml`, `dtd`. */
export function readRelationships(
  archive: ZipArchive,
  part: string,
  { linksCache, caps }: Pick<ReadContext, 'linksCache' | 'caps'>,
): readonly Relationship[] {
  const name = relationshipsPart(part);
  const file = archive.part(name);
  return file ? linksCache.get(file, (bytes) => linksIn(bytes, name, part, caps.entries)) : [];
}

/** The links that the part `name` holds, which are those of `part`; at most `limit`. Throws `badXml`, `dtd`. */
export function linksIn(bytes: Uint8Array, name: string, part: string, limit: number): readonly Relationship[] {
  const x = new XmlScanner(utf8Bytes(bytes, name), name);
  if (!x.nextChild() || !x.isNamed('Relationships')) throw x.broken();
  const links: Relationship[] = [];
  while (x.nextChild()) {
    links.push(readRelationship(x, part));
    x.skip();
    if (links.length > limit) throw x.broken();
  }
  x.finish();
  return links;
}

/** Part name of the relationships of a part: "xl/workbook.xml" has "xl/_rels/workbook.xml.rels". */
function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

function readRelationship(x: XmlScanner, part: string): Relationship {
  let id = '';
  let type = '';
  let target = '';
  let external = false;
  while (x.nextAttribute()) {
    if (x.attributeIs('Id')) id = x.value();
    else if (x.attributeIs('Type')) type = x.value();
    else if (x.attributeIs('Target')) target = x.value();
    else if (x.attributeIs('TargetMode')) external = x.valueIs('External');
  }
  return {
    id,
    type: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolve(part, target),
    external,
  };
}

/** Part name of a target, which is absolute ("/xl/a.xml") or relative to the folder of the part ("../a.xml"). */
function resolve(part: string, target: string): string {
  const from = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') from.pop();
    else if (step !== '' && step !== '.') from.push(step);
  }
  return from.join('/');
}
