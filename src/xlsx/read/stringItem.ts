import { decodeText, unescapeOffice } from './xmlText';
import { XmlScanner } from './xmlScanner';

/** Where the text of an `si` or `is` element stands; `rich` when it is in runs and must be put together. */
export class StringItem {
  start = 0;
  end = 0;
  rich = false;

  /** Consumes the open `si` or `is` element and keeps its span. Phonetic runs (`rPh`) are not part of the text. */
  scan(x: XmlScanner): void {
    const from = x.enter();
    this.start = this.end = from;
    this.rich = false;
    let texts = 0;
    while (x.nextChild()) {
      if (x.isNamed('t') && texts === 0) {
        x.leaf();
        this.start = x.textStart;
        this.end = x.textEnd;
        texts = 1;
      } else this.scanOther(x, from);
    }
  }

  private scanOther(x: XmlScanner, from: number): void {
    const counts = x.isNamed('r') || x.isNamed('t');
    x.skip();
    if (!counts) return;
    this.rich = true;
    this.start = from;
    this.end = x.position;
  }
}

/** Text of a plain item: the span of its one `t`. */
export function plainText(bytes: Uint8Array, start: number, end: number): string {
  return unescapeOffice(decodeText(bytes, start, end));
}

/** Text of a rich item: its runs joined. The span has been scanned before, so it is well-formed. */
export function richText(bytes: Uint8Array, start: number, end: number): string {
  const x = new XmlScanner(bytes, '', start, end);
  let text = '';
  while (x.nextChild()) {
    if (x.isNamed('r')) text += runText(x);
    else if (x.isNamed('t')) {
      x.leaf();
      text += x.text();
    } else x.skip();
  }
  return unescapeOffice(text);
}

/** Runs of a rich item. */
export function runCount(bytes: Uint8Array, start: number, end: number): number {
  const x = new XmlScanner(bytes, '', start, end);
  let runs = 0;
  while (x.nextChild()) {
    if (x.isNamed('r')) runs++;
    x.skip();
  }
  return runs;
}

function runText(x: XmlScanner): string {
  let text = '';
  while (x.nextChild()) {
    if (!x.isNamed('t')) x.skip();
    else {
      x.leaf();
      text += x.text();
    }
  }
  return text;
}
