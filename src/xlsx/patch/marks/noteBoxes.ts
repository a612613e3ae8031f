import type { Cell } from '../../../core/sheet/address';

const HEAD =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">';
const VOCABULARIES =
  ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const TYPE = `<v:shapetype${VOCABULARIES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
/** Numbers of shapes in a block that a drawing reserves; Excel repairs a workbook where two drawings share one. */
const BLOCK = 1024;

/** A drawing without boxes that reserves a block of numbers. */
export function emptyDrawing(block: number): string {
  return `${HEAD}<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout></xml>`;
}

/**
 * A drawing of notes with a box for each of these cells behind its own. Their numbers are free ones of the block it has
 * reserved already, else of `block`, which it then reserves as well. Such a part is seldom well-formed XML, so it is
 * read as text.
 */
export function withBoxes(drawing: string, cells: readonly Cell[], block: number): string {
  if (cells.length === 0) return drawing;
  const taken = Array.from(drawing.matchAll(/_x0000_s(\d{1,9})\b/g), ([, id]) => Number(id));
  const [reserved] = /<o:idmap\b[^>]{0,200}?\bdata="(\d{1,6})/.exec(drawing)?.slice(1) ?? [];
  const own = Number(reserved ?? Number.NaN);
  const next = Math.max(own * BLOCK, ...taken.filter((id) => Math.floor(id / BLOCK) === own)) + 1;
  const hasRoom = Number.isFinite(next) && Math.floor((next + cells.length) / BLOCK) === own;
  const first = hasRoom ? next : block * BLOCK + 1;
  const type = /id="_x0000_t202"/.test(drawing) ? '' : TYPE;
  const boxes = type + cells.map((cell, at) => box(cell, first + at)).join('');
  const end = drawing.lastIndexOf('</xml');
  const at = end < 0 ? drawing.length : end;
  const whole = drawing.slice(0, at) + boxes + drawing.slice(at);
  return hasRoom ? whole : whole.replace(/(<o:idmap\b[^>]{0,200}?\bdata=")/, (head) => `${head}${block},`);
}

/** A drawing without the kind of shape that came with our boxes, where none of those is left. */
export function withoutOwnType(drawing: string): string {
  return drawing.includes(`<v:shape${VOCABULARIES}`) ? drawing : drawing.replace(TYPE, () => '');
}

/** Wide enough for a sentence or two; it shows when the pointer is on the cell. */
function box({ row, col }: Cell, id: number): string {
  const anchor = [col + 1, 15, Math.max(row - 1, 0), 4, col + 5, 30, row + 5, 4].join(', ');
  return `<v:shape${VOCABULARIES} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:240pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`;
}
