const encoder = new TextEncoder();
const FLUSH_AT = 65536;

/** Grows a part as bytes, so that a sheet of 60 MB never stands in memory as one string. */
export class XmlBytes {
  private bytes = new Uint8Array(FLUSH_AT);
  private length = 0;
  private waiting = '';

  /** Appends text. */
  add(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= FLUSH_AT) this.flush();
  }

  /** What was appended, as UTF-8. */
  result(): Uint8Array {
    this.flush();
    return this.bytes.subarray(0, this.length);
  }

  private flush(): void {
    const most = this.length + this.waiting.length * 3;
    if (most > this.bytes.length) this.grow(most);
    this.length += encoder.encodeInto(this.waiting, this.bytes.subarray(this.length)).written;
    this.waiting = '';
  }

  private grow(least: number): void {
    const wider = new Uint8Array(Math.max(least, this.bytes.length * 2));
    wider.set(this.bytes.subarray(0, this.length));
    this.bytes = wider;
  }
}
