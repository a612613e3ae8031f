import {
  Document,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  AlignmentType,
  type ISectionOptions,
  type Table,
} from 'docx';
import {
  isPart,
  partsOf,
  type OwnWords,
  type ReportModel,
  type ReportPages,
  type ReportPart,
} from '../core/report/model';
import { pack, portableDeflate, setText, textOf, unpack, type Deflate, type Parts } from '../xlsx/write/zipParts';
import { drawnBlock } from './blocks';
import { identityText, PROPERTIES } from './documentProperties';
import { DOCUMENT, PROPERTIES_PART } from './openDocument';
import { LOOK_STYLES } from './lookStyles';
import { FONT, PAGE, SIZE, textWidth } from './measures';
import { pageEnd, runsOf } from './paragraphs';
import { digestOf, markedPart, markOf, wordsOf, type Numbers } from './partMarks';
import { contentOf, piecesIn } from './xmlPieces';

/**
 * The report as a Word document: the library writes it, then our parts become content controls, and everything that
 * would change from run to run (ids, times) is made fixed: the same report gives the same bytes.
 */
export async function writeReport(model: ReportModel, deflate: Deflate = portableDeflate): Promise<Uint8Array> {
  const parts = await writtenParts(model);
  const drawn = drawnParts(textOf(parts, DOCUMENT), model);
  setText(parts, DOCUMENT, drawn.document);
  setText(parts, PROPERTIES_PART, customProperties(model, drawn.digests));
  return pack(parts, deflate);
}

/** What a part looks like in a document of its own, to be put into another. */
export interface WrittenReport {
  readonly parts: Parts;
  /** The content of each part, by its mark. */
  readonly contents: ReadonlyMap<string, string>;
}

/** The report in the library's own writing, part by part. */
export async function writtenReport(model: ReportModel): Promise<WrittenReport> {
  const parts = await writtenParts(model);
  const xml = textOf(parts, DOCUMENT);
  return { parts, contents: new Map(partsBetween(xml, model).map(({ mark, content }) => [mark, content])) };
}

async function writtenParts(model: ReportModel): Promise<Parts> {
  const parts = unpack(await packed(model));
  fixIds(parts);
  fixCharts(parts);
  fixTimes(parts);
  return parts;
}

async function packed(model: ReportModel): Promise<Uint8Array> {
  const document = new Document({
    title: model.title,
    creator: 'Tổng Hợp',
    lastModifiedBy: 'Tổng Hợp',
    styles: {
      default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } } },
      paragraphStyles: [...LOOK_STYLES],
    },
    sections: model.pages.map(section),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function section({ orientation, stretches }: ReportPages): ISectionOptions {
  const width = textWidth(orientation);
  const landscape = orientation === 'landscape';
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...PAGE, footer: PAGE.header },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
    children: [...stretches.flatMap((stretch) => drawnStretch(stretch, width)), pageEnd()],
  };
}

function drawnStretch(stretch: ReportPart | OwnWords, width: number): readonly (Paragraph | Table)[] {
  const blocks = stretch.blocks.flatMap((block) => drawnBlock(block, width));
  return isPart(stretch) ? [fence(BEGIN, stretch.id), ...blocks, fence(END, stretch.id)] : blocks;
}

/** In the middle of the top margin, not on the first page (docs/report.md#layout). */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: SIZE.pageNumber })],
      }),
    ],
  });
}

/** Paragraphs around a part that only stand between writing and marking. */
const BEGIN = '⟦';
const END = '⟧';
/** The whole of a paragraph: what units wrote stands behind a sign of ours and is never one. */
const FENCE = /^(?:⟦\w+⟦|⟧\w+⟧)$/;

function fence(sign: string, id: string): Paragraph {
  return new Paragraph({ children: runsOf(`${sign}${markOf(id)}${sign}`, {}) });
}

interface Fenced {
  readonly mark: string;
  readonly content: string;
  /** From the first fence to behind the last. */
  readonly start: number;
  readonly end: number;
}

function partsBetween(xml: string, model: ReportModel): readonly Fenced[] {
  const body = contentOf(xml, 'w:body') ?? [0, 0];
  const pieces = piecesIn(xml, ...body);
  const fences = new Map(
    pieces.flatMap((piece) => {
      const said = wordsOf(xml.slice(piece.start, piece.end)).join(' ');
      return FENCE.test(said) ? [[said, piece] as const] : [];
    }),
  );
  return partsOf(model).map(({ id }) => {
    const mark = markOf(id);
    const [begin, end] = [fences.get(`${BEGIN}${mark}${BEGIN}`), fences.get(`${END}${mark}${END}`)];
    if (!begin || !end) throw new Error(`part ${id} was not written`);
    return { mark, content: xml.slice(begin.end, end.start), start: begin.start, end: end.end };
  });
}

function drawnParts(
  xml: string,
  model: ReportModel,
): { readonly document: string; readonly digests: ReadonlyMap<string, string> } {
  const numbers: Numbers = { bookmark: 1, picture: 1 };
  const names = new Map(partsOf(model).map(({ id, name }) => [markOf(id), name]));
  const digests = new Map<string, string>();
  let document = '';
  let done = 0;
  for (const { mark, content, start, end } of partsBetween(xml, model)) {
    digests.set(mark, digestOf(content));
    document += xml.slice(done, start) + markedPart({ mark, name: names.get(mark) ?? '', content }, numbers);
    done = end;
  }
  return { document: document + xml.slice(done), digests };
}

function customProperties(model: ReportModel, digests: ReadonlyMap<string, string>): string {
  return PROPERTIES.written(new Map([['report', identityText(model.identity)], ...digests]));
}

/** The library's ids of charts and of the figures behind them are made by chance. */
function fixIds(parts: Parts): void {
  nameLinks(parts, 'word/_rels/document.xml.rels', DOCUMENT, 'rIdChart');
  for (const part of chartParts(parts)) {
    nameLinks(parts, part.replace('charts/', 'charts/_rels/').concat('.rels'), part, 'rIdFigures');
  }
}

const BY_CHANCE = /Id="(rId[\w-]{15,40})"/g;

function nameLinks(parts: Parts, links: string, part: string, name: string): void {
  const found = [...textOf(parts, links).matchAll(BY_CHANCE)].map(([, id = '']) => id);
  for (const one of [links, part]) {
    let text = textOf(parts, one);
    found.forEach((id, index) => (text = text.replaceAll(`"${id}"`, `"${name}${index + 1}"`)));
    setText(parts, one, text);
  }
}

function chartParts(parts: Parts): readonly string[] {
  return [...parts.keys()].filter((name) => /^word\/charts\/chart\d+\.xml$/.test(name));
}

/** A line of no width is a mark without a line; programs draw one of width 0 as a hair. */
function fixCharts(parts: Parts): void {
  for (const part of chartParts(parts)) {
    const text = textOf(parts, part);
    setText(parts, part, text.replace(/<a:ln w="0"[^>]*>.*?<\/a:ln>/g, '<a:ln><a:noFill/></a:ln>'));
  }
}

/** No clock goes into a file, nor into the workbooks behind charts. */
function fixTimes(parts: Parts): void {
  const text = textOf(parts, 'docProps/core.xml');
  setText(parts, 'docProps/core.xml', text.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''));
  for (const [name, bytes] of parts) {
    if (name.endsWith('.xlsx')) parts.set(name, pack(unpack(bytes), portableDeflate));
  }
}
