import { listingOf } from './containers';
import { graftedSheet, stringItems } from './graftedSheet';
import type { MergedStyles } from './mergeStyles';
import { unpack, type Parts } from '../write/zipParts';
import { xmlAttribute } from '../write/xmlText';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Parts of a written workbook that its sheets do not bring along. */
const STAYS =
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/theme\/|xl\/_rels\/)/;
const LINKS = /(?:^|\/)_rels\/[^/]*\.rels$/;

/** A sheet of the written workbook: its name there, and the path it gets. */
export interface GraftedSheet {
  readonly name: string;
  readonly path: string;
}

/** A defined name of the written workbook; `sheet` counts its sheets. */
export interface GraftedName {
  readonly attributes: Readonly<Record<string, string>>;
  readonly sheet: number | undefined;
  readonly text: string;
}

/** Sheets that our writer has written as a workbook of their own, on their way into another. */
export class Graft {
  private readonly parts: Parts;
  private readonly paths = new Map<string, string>();
  private readonly types: ReadonlyMap<string, string>;
  readonly sheets: readonly GraftedSheet[];
  readonly names: readonly GraftedName[];

  /**
   * @param isTaken whether the other workbook has a part of this path
   * @param places paths of sheets that take the place of others there, by their number here
   */
  constructor(
    file: Uint8Array,
    isTaken: (path: string) => boolean,
    places: ReadonlyMap<number, string> = new Map<number, string>(),
  ) {
    this.parts = unpack(file);
    const fixed = new Map([...places].map(([at, path]) => [`xl/worksheets/sheet${at + 1}.xml`, path]));
    for (const path of this.parts.keys())
      if (!STAYS.test(path) && !LINKS.test(path)) this.paths.set(path, fixed.get(path) ?? freePath(path, isTaken));
    this.types = contentTypes(this.part('[Content_Types].xml'));
    const { sheets, names } = this.workbook();
    this.sheets = sheets;
    this.names = names;
  }

  get styles(): Uint8Array {
    return this.part('xl/styles.xml');
  }

  /** The new parts by their paths, their links among them; `shapes` is the first block of shape numbers that is free. */
  *added(merged: MergedStyles, shapes: number): Iterable<readonly [path: string, bytes: Uint8Array]> {
    const strings = stringItems(this.parts.get('xl/sharedStrings.xml'));
    let block = shapes;
    for (const [path, to] of this.paths) {
      const bytes = this.part(path);
      if (path.startsWith('xl/worksheets/')) yield [to, graftedSheet(bytes, merged, strings)];
      else yield [to, path.endsWith('.vml') ? withBlock(bytes, block++) : bytes];
      const links = this.parts.get(linksOf(path));
      if (links) yield [linksOf(to), this.renamedLinks(links, path)];
    }
  }

  /** Paths and content types of the new parts. */
  typed(): readonly (readonly [path: string, type: string])[] {
    return [...this.paths].map(([path, to]) => {
      const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
      return [to, this.types.get(`/${path}`) ?? this.types.get(ending) ?? 'application/xml'] as const;
    });
  }

  private part(path: string): Uint8Array {
    return this.parts.get(path) ?? new Uint8Array();
  }

  private workbook(): { readonly sheets: readonly GraftedSheet[]; readonly names: readonly GraftedName[] } {
    const targets = new Map(
      listingOf(this.part('xl/_rels/workbook.xml.rels')).containers.map(({ attributes }) => [
        attributes.get('Id')?.text,
        attributes.get('Target')?.text ?? '',
      ]),
    );
    const { containers } = listingOf(this.part('xl/workbook.xml'));
    const items = (name: string) => containers.find((one) => one.name === name)?.items ?? [];
    const sheets = items('sheets').map(({ attributes }) => {
      const path = `xl/${targets.get(attributes.get('id')?.text) ?? ''}`;
      return {
        name: attributes.get('name')?.text ?? '',
        path: this.paths.get(path) ?? path,
      };
    });
    const names = items('definedNames').map(({ attributes, text }) => {
      const { localSheetId, ...rest } = Object.fromEntries(
        [...attributes].map(([key, { text: value }]) => [key, value]),
      );
      return { attributes: rest, sheet: localSheetId === undefined ? undefined : Number(localSheetId), text };
    });
    return { sheets, names };
  }

  /** Links of a part, leading to the new paths. */
  private renamedLinks(bytes: Uint8Array, from: string): Uint8Array {
    const links = listingOf(bytes).containers.map(({ attributes }) => {
      const said = [...attributes].map(
        ([key, { text }]) => [key, key === 'Target' ? this.target(text, from) : text] as const,
      );
      return `<Relationship ${said.map(([key, text]) => `${key}="${xmlAttribute(text)}"`).join(' ')}/>`;
    });
    return new TextEncoder().encode(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}">${links.join('')}</Relationships>`,
    );
  }

  private target(target: string, from: string): string {
    const steps = from.split('/').slice(0, -1);
    for (const step of target.split('/')) {
      if (step === '..') steps.pop();
      else steps.push(step);
    }
    const renamed = this.paths.get(steps.join('/'));
    return renamed === undefined ? target : `/${renamed}`;
  }
}

/** "xl/worksheets/_rels/sheet1.xml.rels" for "xl/worksheets/sheet1.xml"; "_rels/.rels" for the package, "". */
export function linksOf(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The path with the first number that nobody has. */
function freePath(path: string, isTaken: (path: string) => boolean): string {
  const dot = path.lastIndexOf('.');
  let end = dot;
  while (/\d/.test(path[end - 1] ?? '')) end--;
  const stem = path.slice(0, end);
  const first = Number(path.slice(stem.length, dot)) + 100;
  for (let number = first; ; number++) {
    const free = `${stem}${number}${path.slice(dot)}`;
    if (!isTaken(free)) return free;
  }
}

function contentTypes(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    listingOf(bytes).containers.map(({ attributes }) => [
      attributes.get('PartName')?.text ?? attributes.get('Extension')?.text.toLowerCase() ?? '',
      attributes.get('ContentType')?.text ?? '',
    ]),
  );
}

const BLOCK = 1024;

/** Blocks of shape numbers that a drawing of notes has reserved. Such a part is seldom well-formed XML. */
export function blocksOf(vml: Uint8Array): readonly number[] {
  const text = new TextDecoder().decode(vml);
  return Array.from(text.matchAll(/<o:idmap\b[^>]{0,200}?\bdata="([\d,\s]{1,2000})"/g), ([, data = '']) => data)
    .flatMap((data) => data.split(','))
    .map(Number);
}

/** Our drawing of notes with its shapes in another block: Excel repairs a workbook where two drawings share one. */
function withBlock(vml: Uint8Array, block: number): Uint8Array {
  const [own = 1] = blocksOf(vml);
  const text = new TextDecoder()
    .decode(vml)
    .replace(/(<o:idmap\b[^>]{0,200}?\bdata=")\d+"/, (_whole, head: string) => `${head}${block}"`)
    .replace(/_x0000_s(\d+)/g, (_whole, id: string) => `_x0000_s${Number(id) + (block - own) * BLOCK}`);
  return new TextEncoder().encode(text);
}
