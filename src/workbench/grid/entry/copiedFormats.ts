/** What the HTML half of a clip says of one cell beside its text. */
export interface CopiedFormat {
  /** The number behind the text. */
  readonly number?: number;
  /** Its number format, in the en-US grammar that Excel copies on every machine. */
  readonly format?: string;
}

/** The cells of a copied table by row and column, as Excel, LibreOffice and Google Sheets put them on the clipboard. */
export function copiedFormats(html: string): readonly (readonly (CopiedFormat | undefined)[])[] {
  const looks = formatsOfClasses(html);
  return html
    .split(/<tr\b/i)
    .slice(1)
    .map((row) => [...row.matchAll(/<t[dh]\b([^>]*)>/gi)].flatMap(([, tag = '']) => cellsOf(tag, looks)));
}

/** A cell over several columns stands before empty ones in the text half. */
function cellsOf(tag: string, looks: ReadonlyMap<string, string>): readonly (CopiedFormat | undefined)[] {
  const span = Math.min(Number(attribute(tag, 'colspan') ?? 1) || 1, WIDEST);
  return [formatOf(tag, looks), ...new Array<undefined>(span - 1).fill(undefined)];
}

/** Columns of a sheet. */
const WIDEST = 16_384;

function formatOf(tag: string, looks: ReadonlyMap<string, string>): CopiedFormat {
  const number = numberOf(attribute(tag, 'x:num') ?? attribute(tag, 'sdval') ?? sheetsNumber(tag));
  const own = FORMAT.exec(decoded(attribute(tag, 'style') ?? ''))?.[1];
  const format = own === undefined ? looks.get(attribute(tag, 'class') ?? '') : bare(own);
  return { ...(number === undefined ? {} : { number }), ...(format === undefined ? {} : { format }) };
}

/** Google Sheets: {"1":3,"3":2250} is a number, {"1":2,"2":"…"} a text. */
function sheetsNumber(tag: string): string | undefined {
  const value = decoded(attribute(tag, 'data-sheets-value') ?? '');
  return /"1":3\b/.test(value) ? /"3":(-?[\d.eE+-]+)/.exec(value)?.[1] : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

const FORMAT = /mso-number-format:\s*("[^"]*"|[^;}]+)/i;

/** Excel's number formats by the classes of its style sheet. */
function formatsOfClasses(html: string): ReadonlyMap<string, string> {
  const classes = html.matchAll(/\.(\w+)\s*\{([^}]*)\}/g);
  return new Map(
    [...classes].flatMap(([, name = '', body = '']) => {
      const format = FORMAT.exec(body)?.[1];
      return format === undefined ? [] : [[name, bare(format)] as const];
    }),
  );
}

/** Without the quotes and backslashes of a style sheet. */
const bare = (format: string): string => format.trim().replace(/^"|"$/g, '').replace(/\\/g, '');

const decoded = (text: string): string => text.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
