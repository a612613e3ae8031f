import type { IParagraphStyleOptions, IRunOptions } from 'docx';
import { FONT, SIZE } from './measures';

/** A look of letters: size in half points. */
interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Every look of letters that a report has. */
const LOOKS: readonly Look[] = [
  ...[SIZE.body, SIZE.table, SIZE.agency, SIZE.number].flatMap((size) => [{ size }, { size, bold: true }]),
  ...[SIZE.body, SIZE.table, SIZE.number].map((size) => ({ size, italics: true })),
  { size: SIZE.motto, bold: true },
  { size: SIZE.receivers, bold: true, italics: true },
  { size: SIZE.receiverList },
];

/**
 * The look once more as a style of the paragraph: LibreOffice drops what the first letters of a content control say of
 * themselves, and then takes the paragraph's.
 */
export const LOOK_STYLES: readonly IParagraphStyleOptions[] = LOOKS.map((look) => ({
  id: styleOf(look),
  name: `TongHop ${look.size / 2}${look.bold === true ? ' b' : ''}${look.italics === true ? ' i' : ''}`,
  basedOn: 'Normal',
  run: { font: FONT, ...look },
}));

/**
 * The style of a look: its name without blanks and points, since LibreOffice makes ids of names, and a part made anew in
 * a document that it saved would name a style that is not there, with which it loses tables and alignment.
 */
export function styleOf({ size, bold, italics }: Pick<IRunOptions, 'size' | 'bold' | 'italics'>): string {
  return `TongHop${String(Number(size) / 2).replace('.', '')}${bold === true ? 'b' : ''}${italics === true ? 'i' : ''}`;
}
