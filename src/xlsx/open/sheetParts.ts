import { textOf, type Parts } from '../write/zipParts';
import { parseXml } from './plainXml';

/** What a sheet's part says that neither our reader nor the library tells. */
export interface SheetPartFacts {
  /** Characters of a column that states no width, the file's padding counted in. */
  readonly standardWidth?: number;
  /** Zoom, direction, hidden zeros or heads, formulas in place of results. */
  readonly view: boolean;
  readonly columnGroups: boolean;
  /** Grid lines or heads are printed. */
  readonly printedLines: boolean;
}

/** What stands before the cells, and what after them, is short; the cells between are not looked at. */
const EDGE = 400_000;

const VIEW =
  /<(?:\w+:)?sheetView\b[^>]*\b(?:showZeros="(?:0|false)"|showRowColHeaders="(?:0|false)"|showFormulas="(?:1|true)"|rightToLeft="(?:1|true)"|zoomScale="(?!100")\d+")/;
const GROUP = /<(?:\w+:)?col\b[^>]*\boutlineLevel="[1-9]/;
const LINES = /<(?:\w+:)?printOptions\b[^>]*\b(?:gridLines|headings)="(?:1|true)"/;
const WIDTH = /<(?:\w+:)?sheetFormatPr\b[^>]*\bdefaultColWidth="([\d.]+)"/;

/** Facts of every sheet by its name. */
export function sheetPartFacts(parts: Parts): ReadonlyMap<string, SheetPartFacts> {
  return new Map(sheetPaths(parts).map(([name, path]) => [name, factsOf(parts.get(path) ?? new Uint8Array())]));
}

function factsOf(part: Uint8Array): SheetPartFacts {
  const decoder = new TextDecoder();
  const head = decoder.decode(part.subarray(0, EDGE)).split('<sheetData', 1)[0] ?? '';
  const tail = decoder.decode(part.subarray(Math.max(0, part.length - EDGE)));
  const width = WIDTH.exec(head)?.[1];
  return {
    view: VIEW.test(head),
    columnGroups: GROUP.test(head),
    printedLines: LINES.test(tail),
    ...(width === undefined ? {} : { standardWidth: Number(width) }),
  };
}

const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/g;
const LINK = /<(?:\w+:)?Relationship\s([^>]*)>/g;
const attribute = (text: string, name: string): string | undefined => {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}="([^"]*)"`).exec(text)?.[1];
  return found === undefined ? undefined : parseXml(found);
};

/** Sheet names with the paths of their parts. */
function sheetPaths(parts: Parts): readonly (readonly [name: string, path: string])[] {
  const links = new Map(
    [...textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(LINK)].map(([, text = '']) => [
      attribute(text, 'Id'),
      attribute(text, 'Target') ?? '',
    ]),
  );
  return [...textOf(parts, 'xl/workbook.xml').matchAll(SHEET)].flatMap(([, text = '']) => {
    const target = links.get(/\w+:id="([^"]*)"/.exec(text)?.[1]);
    const name = attribute(text, 'name');
    if (target === undefined || name === undefined) return [];
    return [[name, target.startsWith('/') ? target.slice(1) : `xl/${target}`] as const];
  });
}
