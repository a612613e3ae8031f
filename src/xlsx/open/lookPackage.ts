import { joinedBytes } from '../joinedBytes';
import { zipSync } from 'fflate';
import type { LazySheet } from '../read/lazySheet';
import type { Relationship } from '../read/relationships';
import { xmlAttribute } from '../write/xmlText';
import type { Parts } from '../write/zipParts';
import type { SoundParts } from './soundParts';

/** What of a sheet the library is to read beside its own part. */
export interface LookedSheet {
  /** Path of the sheet's part in the file. */
  readonly part: string;
  readonly read: LazySheet;
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const encoder = new TextEncoder();

/**
 * A package for the library with nothing in it but looks: sheets without their cells, checked parts under plain names,
 * and one sheet with a cell for each format. So the library meets no part we have not walked over, and no size but
 * that of the looks.
 */
export class LookPackage {
  readonly parts: Parts = new Map();
  private readonly sheets: string[] = [];
  private readonly links: string[] = [];
  private charts = 0;
  private drawings = 0;

  constructor(private readonly sound: SoundParts) {}

  /** Adds a part the workbook refers to. */
  addPart(type: 'styles' | 'theme', bytes: Uint8Array | undefined): void {
    if (!bytes) return;
    const path = type === 'theme' ? 'xl/theme/theme1.xml' : 'xl/styles.xml';
    this.parts.set(path, bytes);
    this.link(type, `/${path}`);
  }

  /** Adds the part with title, subject and author. */
  addProperties(bytes: Uint8Array | undefined): void {
    if (bytes) this.parts.set('docProps/core.xml', bytes);
  }

  /** Adds a sheet; `bare` leaves out what stands in parts of its own: notes and drawings. */
  addSheet({ part, read }: LookedSheet, bare: boolean): void {
    const { bytes, cellsStart, cellsEnd } = read.source;
    const tag = new TextDecoder().decode(bytes.subarray(cellsStart + 1, cellsStart + 41));
    const name = /^[^\s/>]*/.exec(tag)?.[0] ?? '';
    const links = this.sound.links(part).flatMap((link) => this.sheetLink(link, bare));
    this.place(
      joinedBytes([bytes.subarray(0, cellsStart), encoder.encode(`<${name}/>`), bytes.subarray(cellsEnd)]),
      links,
    );
  }

  /** Adds a sheet whose cells in column A have these formats, one below the other. */
  addFormats(formats: readonly number[]): void {
    const rows = formats.map((format, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="${format}"/></row>`);
    this.place(encoder.encode(`<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`), []);
  }

  /** The file of the package. */
  bytes(): Uint8Array {
    const sheets = this.sheets.join('');
    const text: Readonly<Record<string, string>> = {
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': linksXml([linkXml('rId1', 'officeDocument', '/xl/workbook.xml')]),
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATION.slice(0, -1)}"><sheets>${sheets}</sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': linksXml(this.links),
    };
    const own = Object.entries(text).map(([path, xml]) => [path, encoder.encode(xml)] as const);
    return zipSync(Object.fromEntries([...own, ...this.parts]), { level: 0 });
  }

  private place(sheet: Uint8Array, links: readonly string[]): void {
    const number = this.sheets.length + 1;
    const path = `xl/worksheets/sheet${number}.xml`;
    this.parts.set(path, sheet);
    if (links.length > 0)
      this.parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, encoder.encode(linksXml(links)));
    this.sheets.push(`<sheet name="s${number}" sheetId="${number}" r:id="${this.link('worksheet', `/${path}`)}"/>`);
  }

  private link(type: string, target: string): string {
    const id = `rId${this.links.length + 1}`;
    this.links.push(linkXml(id, type, target));
    return id;
  }

  private sheetLink({ id, type, target, external }: Relationship, bare: boolean): readonly string[] {
    if (external) return [linkXml(id, type, target, true)];
    if (bare) return [];
    if (type === 'drawing') return this.drawing(id, target);
    if (type !== 'comments' && type !== 'threadedComment') return [];
    const folder = type === 'comments' ? 'xl/comments' : 'xl/threadedComments/threadedComment';
    const path = `${folder}${this.parts.size}.xml`;
    return this.add(path, target) ? [linkXml(id, type, `/${path}`)] : [];
  }

  private drawing(id: string, part: string): readonly string[] {
    const name = `drawing${++this.drawings}.xml`;
    if (!this.add(`xl/drawings/${name}`, part)) return [];
    const links = this.sound.links(part).flatMap((link) => this.drawingLink(link));
    this.parts.set(`xl/drawings/_rels/${name}.rels`, encoder.encode(linksXml(links)));
    return [linkXml(id, 'drawing', `/xl/drawings/${name}`)];
  }

  /** Pictures are only counted, so an empty one stands for each. */
  private drawingLink({ id, type, target, external }: Relationship): readonly string[] {
    if (external) return [];
    const path = type === 'chart' ? `xl/charts/chart${++this.charts}.xml` : `xl/media/${target.replace(/\//g, '_')}`;
    if (type === 'image') this.parts.set(path, new Uint8Array());
    else if (type !== 'chart' || !this.add(path, target)) return [];
    return [linkXml(id, type, `/${path}`)];
  }

  private add(path: string, part: string): boolean {
    const bytes = this.sound.xml(part);
    if (bytes) this.parts.set(path, bytes);
    return bytes !== undefined;
  }
}

function linksXml(links: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
}

function linkXml(id: string, type: string, target: string, external = false): string {
  const mode = external ? ' TargetMode="External"' : '';
  return `<Relationship Id="${xmlAttribute(id)}" Type="${RELATION}${xmlAttribute(type)}" Target="${xmlAttribute(target)}"${mode}/>`;
}
