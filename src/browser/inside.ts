/** What the one file (`Tong-Hop.html`) brings; in the page and in its workers. */
export interface Inside {
  /** Texts below `assets/`, by path. */
  readonly assets: Readonly<Record<string, string>>;
}

/** The same in the page. */
export interface InsidePage extends Inside {
  /** SHA-256 of what is packed in the file, hexadecimal, of the bytes that were unpacked. */
  readonly sha256: string;
  /** A thread that reads picked files. */
  startWorker(): Worker;
}

/** Under this name the unpacked parts stand; `unpack.ts` writes it into page and workers. */
export const INSIDE = 'TONGHOP_INSIDE';

/** Undefined where the program came from a server, part by part. */
export function inside(): Inside | undefined {
  return Reflect.get(globalThis, INSIDE) as Inside | undefined;
}

/** The same, asked in the page. */
export function insidePage(): InsidePage | undefined {
  return inside() as InsidePage | undefined;
}
