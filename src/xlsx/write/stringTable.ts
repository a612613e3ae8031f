import { textElement } from './xmlText';

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The workbook's shared strings: every different text once, in the order of first use. */
export class StringTable {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** Place of a text in the table. */
  add(text: string): number {
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(text, place);
    return place;
  }

  /** The part `xl/sharedStrings.xml`, one text after the other. */
  *xml(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    yield `<sst xmlns="${NAMESPACE}" count="${this.uses}" uniqueCount="${this.places.size}">`;
    for (const text of this.places.keys()) yield `<si>${textElement(text)}</si>`;
    yield '</sst>';
  }
}
