import type { MendedSheet } from '../core/forms/mend/mendSheet';
import type { WorkbookModel } from '../core/sheet/model';
import { isPlanSheet } from '../core/sheet/ownSheet';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import { filled, type Sentence } from '../domain/texts/sentence';
import type { FormReading } from './formReading';
import { formWorkbook } from './makeForms';
import { hasSameFigures, remakeForms, type RemadeForm } from './mendForms';
import { mendRefusals, type MendRefusal } from './mendRefusals';

/** A form of a workbook on its way into a file of its own, or why it has to stay. */
export type FormApart =
  | {
      readonly kind: 'made';
      readonly sheet: string;
      /** The form with its guide and its plan; what it holds is read as it is in the workbook. */
      readonly book: WorkbookModel;
      /** What stands on the sheet and not in the file. */
      readonly outside: MendedSheet['outside'];
    }
  | { readonly kind: 'refused'; readonly sheet: string; readonly reason: MendRefusal };

/**
 * Forms of an open workbook as workbooks of their own, where its file cannot be had: fresh forms with everything that was
 * typed into them (docs/excel.md, “One form out of many”). Pure but for the unit lists.
 */
export async function formsApart(
  workbook: WorkbookSnapshot,
  sheets: readonly string[],
  setting: FormReading,
): Promise<readonly FormApart[]> {
  const remade = await remakeForms(workbook, new Set(sheets), setting);
  return sheets.map((sheet) => {
    const found = remade.find((one) => one.sheet === sheet);
    return found ? apart(found) : { kind: 'refused', sheet, reason: { code: 'otherFigures', params: {} } };
  });
}

function apart(remade: RemadeForm): FormApart {
  if (remade.kind === 'refused') return remade;
  const { sheet, mended, plan } = remade;
  const book = formWorkbook(plan);
  const [, ...others] = book.sheets;
  return { kind: 'made', sheet, book: { ...book, sheets: [mended.model, ...others] }, outside: mended.outside };
}

/** Whether a file is read with the very figures a sheet of the workbook has. */
export function isSameForm(
  workbook: WorkbookSnapshot,
  sheet: string,
  file: WorkbookSnapshot,
  setting: FormReading,
): Promise<boolean> {
  const sheets = workbook.sheets.filter((one) => one.name === sheet || isPlanSheet(one));
  return hasSameFigures({ ...workbook, sheets }, file, setting);
}

/** What mending says of itself means nothing to a person who is sending. */
const OF_SENDING: Partial<Record<MendRefusal['code'], Sentence>> = {
  otherVersion: {
    vi: 'Biểu thuộc bản khác của kế hoạch (bản {version}).',
    en: 'The form is of another version of the plan ({version}).',
  },
  strayFigures: {
    vi: 'Có số ở chỗ biểu không nhận ({cells}), tệp riêng sẽ không có các số đó.',
    en: 'Figures stand where the form takes none ({cells}); a file of its own would not have them.',
  },
  otherFigures: {
    vi: 'Tệp riêng đọc ra số liệu khác với trang tính này.',
    en: 'A file of its own would be read with other figures than this sheet.',
  },
};

/** Why a form cannot go in a file of its own from here. */
export function apartRefusalSentence({ code, params }: MendRefusal): Sentence {
  const words: Sentence = OF_SENDING[code] ?? mendRefusals[code];
  return filled(words, params);
}
