import { libraryChanged, placed } from './libraryXml';

const CELL_FORMATS = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s;
const FORMAT = /<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs;

/**
 * Twins of cell formats with Excel's quote prefix, for texts that look like a formula: without it the person who
 * only opens the cell with F2 and closes it again turns the text "=1+1" into a formula.
 */
export class QuotedFormats {
  private readonly formats: readonly string[];
  private readonly twins = new Map<number, number>();

  /** @param stylesXml the part `xl/styles.xml` as the library wrote it */
  constructor(private readonly stylesXml: string) {
    const [, count, list = ''] = CELL_FORMATS.exec(stylesXml) ?? [];
    this.formats = list.match(FORMAT) ?? [];
    if (this.formats.length !== Number(count)) throw libraryChanged('cellXfs');
  }

  /** Number of the twin of a cell format. */
  of(format: number): number {
    const known = this.twins.get(format);
    if (known !== undefined) return known;
    const twin = this.formats.length + this.twins.size;
    this.twins.set(format, twin);
    return twin;
  }

  /** The styles part with the twins asked for so far behind the library's own formats. */
  xml(): string {
    const twins = [...this.twins.keys()].map((format) => quoted(this.formats[format] ?? '<xf/>'));
    const all = [...this.formats, ...twins];
    return placed(this.stylesXml, CELL_FORMATS, () => `<cellXfs count="${all.length}">${all.join('')}</cellXfs>`);
  }
}

const quoted = (format: string): string => format.replace('<xf', '<xf quotePrefix="1"');

/** Whether a program could take a text for a formula when it is edited or copied through CSV; a lone dash is none. */
export function looksLikeFormula(text: string): boolean {
  return text.length > 1 && /^[=+\-@\t\r]/.test(text);
}
