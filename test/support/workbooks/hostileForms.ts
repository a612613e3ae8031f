import { pack, portableDeflate, setText, textOf, unpack, type Parts } from '../../../src/xlsx/write/zipParts';

const STRINGS = 'xl/sharedStrings.xml';
const BOOK = 'xl/workbook.xml';
const CUSTOM = 'docProps/custom.xml';
const LONGEST = 32_000;

/** `piece` over and over, to about so many letters. */
const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

function replaced(part: string, from: RegExp, to: string): (parts: Parts) => void {
  return (parts) => {
    const before = textOf(parts, part);
    if (!from.test(before)) throw new Error(`${part} has no ${from}`);
    setText(
      parts,
      part,
      before.replace(from, () => to),
    );
  };
}

const UNIT = /Đơn vị báo cáo: [^<]*(?= \(mã)/;
const head = (text: string) => replaced(STRINGS, /Đơn vị báo cáo: [^<]*/, text);
const unitName = (letter: string) => replaced(STRINGS, UNIT, `Đơn vị báo cáo: ${filled(letter, LONGEST)}`);
/** The first number typed on the form. */
const figure = (text: string) =>
  replaced('xl/worksheets/sheet1.xml', /<c r="([A-Z]+\d+)"( s="\d+")?><v>\d+<\/v><\/c>/, inline(text));
const inline = (text: string): string => `<c r="E12" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
const comment = (piece: string, length: number): string => `<!-- ${filled(piece, length)} -->`;

/** What somebody may do to a form to hold up whoever reads it, by name. */
export const HOSTILE: Readonly<Record<string, (parts: Parts) => void>> = {
  'head-8k': head(filled('Đơn vị báo cáo (mã a', 8_000)),
  'head-32k': head(filled('Đơn vị báo cáo ', LONGEST / 2) + filled('(mã a', LONGEST / 2)),
  'name-dashes': unitName('-'),
  'name-dots': unitName('.'),
  'name-blanks': unitName(' '),
  'digits-x': figure(`${filled('7', LONGEST)}x`),
  'plus-blanks': figure(`+${filled(' ', LONGEST)}x`),
  'custom-comment': (parts) =>
    setText(parts, CUSTOM, `<Properties>${comment('<property ', 600_000)}<property name="a"/></Properties>`),
  'names-comment': replaced(BOOK, /<\/workbook>/, `${comment('<definedName ', 400_000)}</workbook>`),
  'view-comment': replaced('xl/worksheets/sheet1.xml', /<sheetData/, `${comment('<sheetView ', 390_000)}<sheetData`),
};

/** The form with this done to it. */
export function hostileForm(book: Uint8Array, harm: (parts: Parts) => void): Uint8Array {
  const parts = unpack(book);
  harm(parts);
  return pack(parts, portableDeflate);
}
