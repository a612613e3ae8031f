import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the command brings along where it is handed out as one file (`tools/oneFile.mjs` sets it before the program). */
interface PackedFiles {
  /** The one file, which is the program of a thread as well. */
  readonly file: string;
  /** The text of a file of `assets`; undefined for one that is not there. */
  readonly asset: (name: string) => string | undefined;
}

const packed = (globalThis as { readonly TONGHOP_PACKED?: PackedFiles }).TONGHOP_PACKED;

/** Text of a file of `assets`, which lies beside the built command or is packed into it. */
export async function builtAsset(name: string): Promise<string> {
  const file = path.join(__dirname, 'assets', name);
  return packed?.asset(name) ?? readFile(file, 'utf8');
}

/** The program of a thread that reads and checks files. */
export function threadProgram(): string {
  return packed?.file ?? path.join(__dirname, 'worker.js');
}
