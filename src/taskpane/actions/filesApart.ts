import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { FormReading } from '../../usecases/formReading';
import { formsApart, isSameForm, type FormApart } from '../../usecases/formsApart';
import type { Packing } from '../packing';
import type { FormFile } from '../paneServices';

type Refused = Extract<FormApart, { kind: 'refused' }>;

/** Files of forms, or those that cannot be made; never only some of what the message names. */
export interface FilesApart {
  readonly files: readonly (readonly [name: string, bytes: Uint8Array])[];
  readonly refused: readonly Refused[];
  /** What stands on the sheets and in no file. */
  readonly outside: readonly { readonly sheet: string; readonly cell: string; readonly shown: string }[];
}

/** What files are made with. */
export interface ApartTools {
  readonly setting: FormReading;
  readonly packing: Packing;
}

/** Forms of the open workbook as files of their own; each was read again and has the figures of its sheet. */
export async function filesApart(
  workbook: WorkbookSnapshot,
  wanted: readonly FormFile[],
  tools: ApartTools,
): Promise<FilesApart> {
  const sheets = wanted.map(({ sheet }) => sheet);
  const forms = await formsApart(workbook, sheets, tools.setting);
  const files: (readonly [string, Uint8Array])[] = [];
  const refused: Refused[] = [];
  for (const [at, file] of wanted.entries()) {
    const bytes = await fileBytes(workbook, forms[at], file, tools);
    if ('kind' in bytes) refused.push(bytes);
    else files.push([file.name, bytes]);
  }
  if (refused.length > 0) return { files: [], refused, outside: [] };
  return { files, refused, outside: forms.flatMap(outsideOf) };
}

async function fileBytes(
  workbook: WorkbookSnapshot,
  form: FormApart | undefined,
  { sheet, name, settings }: FormFile,
  { packing, setting }: ApartTools,
): Promise<Uint8Array | Refused> {
  if (form?.kind === 'refused') return form;
  const bytes = form && (await packing.modelBytes(form.book, settings));
  const isSame = bytes && (await isSameForm(workbook, sheet, await packing.readBack(bytes, name), setting));
  return isSame ? bytes : { kind: 'refused', sheet, reason: { code: 'otherFigures', params: {} } };
}

const outsideOf = (form: FormApart): FilesApart['outside'] =>
  form.kind === 'made' ? form.outside.map((one) => ({ ...one, sheet: form.sheet })) : [];
