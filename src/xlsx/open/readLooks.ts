import { joinedBytes } from '../joinedBytes';
import type { LazySheet } from '../read/lazySheet';
import type { WorkbookPackage } from '../read/readWorkbook';
import type { Relationship } from '../read/relationships';
import { readChart, type FileChart } from './chartPart';
import { readCoreProperties } from './coreProperties';
import { readDrawing, type DrawnChart } from './drawingPart';
import type { FileFont, FileStyle } from './fileLooks';
import { countThreads, readNotes, type FileNote } from './notesPart';
import { readThemeColors } from './openColor';
import { asFarAsSound } from './partScan';
import { bareFrame, readSheetFrame, type SheetFrame } from './sheetFrame';
import type { SoundParts } from './soundParts';
import { readFileStyles } from './stylesPart';
import { stylesHead } from './stylesHead';

/** A sheet that was read, with the path of its part in the file. */
export interface LookedSheet {
  readonly part: string;
  readonly read: LazySheet;
}

/** A chart with what its part says; that is absent where it is of a kind no part of which we know. */
export interface LookedChart extends DrawnChart {
  readonly chart?: FileChart;
  /** Its part as text. */
  readonly text: string;
}

/** What a sheet has beside its cells. */
export interface SheetLook {
  readonly frame: SheetFrame;
  readonly links: readonly Relationship[];
  readonly notes: readonly FileNote[];
  readonly threads: number;
  readonly charts: readonly LookedChart[];
  readonly pictures: number;
  readonly shapes: number;
  /** Its part says what we cannot read. */
  readonly isLost: boolean;
}

/** The looks of a file. */
export interface Looks {
  /** Those of the sheets, in the order they were asked for. */
  readonly sheets: readonly SheetLook[];
  readonly style: (format: number) => FileStyle | undefined;
  /** Looks of conditional formats, by their number. */
  readonly conditional: readonly FileStyle[];
  readonly theme: readonly string[];
  readonly font: FileFont | undefined;
  /** Title, subject, author and the like, by the file's name of them. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Looks, rules, notes and page setup of a file; what is damaged is told to `sound` and missing. */
export function readLooks(sound: SoundParts, file: WorkbookPackage, sheets: readonly LookedSheet[]): Looks {
  const linked = (type: string): string => file.links.find((link) => link.type === type)?.target ?? '';
  const properties = file.roots.find(({ type }) => type === 'core-properties')?.target ?? '';
  const styles = linked('styles');
  const head = sound.xml(styles) ?? stylesHead(sound.anyXml(styles), styles);
  const read = head && asFarAsSound(() => readFileStyles(head, styles));
  return {
    sheets: sheets.map((sheet) => lookOf(sound, sheet)),
    style: (format) => read?.style(format),
    conditional: read?.conditional ?? [],
    theme: readFrom(sound, linked('theme'), readThemeColors) ?? [],
    font: read?.font,
    properties: readFrom(sound, properties, readCoreProperties) ?? new Map<string, string>(),
  };
}

/** What a reader makes of a part; undefined where there is none, or none that is whole. */
function readFrom<T>(sound: SoundParts, part: string, read: (bytes: Uint8Array, part: string) => T): T | undefined {
  const bytes = sound.xml(part);
  return bytes && asFarAsSound(() => read(bytes, part));
}

function lookOf(sound: SoundParts, { part, read }: LookedSheet): SheetLook {
  const frame = asFarAsSound(() => readSheetFrame(withoutCells(read), part));
  const links = sound.links(part);
  const targets = (type: string): readonly string[] =>
    links.flatMap((link) => (link.type === type && !link.external ? [link.target] : []));
  const [comments] = targets('comments');
  const threads = targets('threadedComment').map((target) => readFrom(sound, target, countThreads) ?? 0);
  return {
    frame: frame ?? bareFrame(),
    links,
    notes: (comments !== undefined && readFrom(sound, comments, readNotes)) || [],
    threads: threads.reduce((sum, count) => sum + count, 0),
    ...drawnOn(sound, targets('drawing')[0]),
    isLost: !frame,
  };
}

function withoutCells({ source: { bytes, cellsStart, cellsEnd } }: LazySheet): Uint8Array {
  return joinedBytes([bytes.subarray(0, cellsStart), bytes.subarray(cellsEnd)]);
}

function drawnOn(sound: SoundParts, part: string | undefined): Pick<SheetLook, 'charts' | 'pictures' | 'shapes'> {
  const drawing = part === undefined ? undefined : readFrom(sound, part, readDrawing);
  if (part === undefined || !drawing) return { charts: [], pictures: 0, shapes: 0 };
  const links = sound.links(part);
  return { ...drawing, charts: drawing.charts.flatMap((one) => chartAt(sound, links, one)) };
}

/** A chart whose part is damaged is none; the damage is told. */
function chartAt(sound: SoundParts, links: readonly Relationship[], drawn: DrawnChart): readonly LookedChart[] {
  const link = links.find(({ id }) => id === drawn.link);
  if (link?.type !== 'chart') return [{ ...drawn, text: '' }];
  const bytes = sound.xml(link.target);
  const chart = bytes && asFarAsSound(() => readChart(bytes, link.target));
  return chart ? [{ ...drawn, chart, text: new TextDecoder().decode(bytes) }] : [];
}
