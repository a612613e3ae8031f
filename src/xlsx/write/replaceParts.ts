import { pack, setText, textOf, unpack, type Deflate } from './zipParts';

/** A written workbook with some of its text parts replaced or added: for what no sheet model can hold. */
export function replaceParts(
  workbook: Uint8Array,
  change: (text: (path: string) => string) => ReadonlyMap<string, string>,
  deflate: Deflate,
): Uint8Array {
  const parts = unpack(workbook);
  for (const [path, text] of change((part) => textOf(parts, part))) setText(parts, path, text);
  return pack(parts, deflate);
}
