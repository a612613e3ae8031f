import { isBaseBook } from '../../core/baseBook/readBaseBook';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { Programme } from '../../domain/plan/programme';
import { filled, type Sentence } from '../../domain/texts/sentence';
import { baseBookOf, baseFaultText, type BaseBookAsked } from '../../usecases/baseBooks';
import { treeBelow } from '../../usecases/baseRollUp';
import type { CheckSetting } from '../../usecases/checkWorkbook';
import type { NamedBook } from '../../usecases/givenBases';
import { reasonText } from '../../usecases/reasonText';
import type { RollUpInput } from '../../usecases/rollUpFiles';
import type { FileChecking, PaneServices, PickedFile } from '../paneServices';
import { twoBooks } from '../strings/baseWords';

/** Base files as they were read: reports, and the book of figures from paper. */
export interface PickedBases {
  readonly reports: readonly RollUpInput[];
  readonly book?: NamedBook;
  /** Names of the base books among them, used or not. */
  readonly books: readonly string[];
  readonly told: ToldOfBases;
}

/** What a person has to know of base files. */
export interface ToldOfBases {
  /** What is wrong with the book, cell by cell; it is not used then. */
  readonly faults: readonly Sentence[];
  /** Files that cannot be read, with the reason; the others are used. */
  readonly unread: readonly Sentence[];
}

export const NOTHING_TOLD: ToldOfBases = { faults: [], unread: [] };

/** Whose growth the bases are for; `root` is the unit that is rolled up, "" for the programme's own. */
export interface BasePlace {
  readonly programme: Programme;
  readonly year: number;
  readonly root: string;
}

interface BaseReading extends Pick<PaneServices, 'checkFiles' | 'readFile'> {
  readonly place: BasePlace;
  readonly setting: CheckSetting;
  readonly checking: FileChecking;
}

/** Reads base files: whichever gives no report may be a base book, of which there is one at most. */
export async function pickedBases(picked: readonly PickedFile[], reading: BaseReading): Promise<PickedBases> {
  if (picked.length === 0) return { reports: [], books: [], told: NOTHING_TOLD };
  const inputs = await reading.checkFiles(picked, reading.checking);
  const found = await booksAmong(picked, inputs, reading);
  const books = found.map(({ file }) => file);
  const reports = inputs.filter(({ file }) => !books.includes(file));
  const unread = reports.flatMap(unreadText);
  const { book, faults } = await onlyBook(found, reading);
  return { reports, books, ...(book ? { book } : {}), told: { faults, unread } };
}

async function onlyBook(
  [first, ...others]: readonly WorkbookSnapshot[],
  { place, setting }: BaseReading,
): Promise<{ readonly book?: NamedBook; readonly faults: readonly Sentence[] }> {
  if (!first) return { faults: [] };
  if (others.length > 0) {
    const files = [first, ...others].map((one) => one.file).join(', ');
    return { faults: [filled(twoBooks, { files })] };
  }
  const { file } = first;
  const { book, faults } = await baseBookOf(first, await bookAsked(place, setting));
  return faults.length === 0
    ? { book: { file, book }, faults: [] }
    : { faults: faults.map((fault) => baseFaultText(file, fault)) };
}

function unreadText({ file, rejected }: RollUpInput): readonly Sentence[] {
  if (!rejected) return [];
  return [{ vi: `${file}: ${reasonText(rejected, 'vi')}`, en: `${file}: ${reasonText(rejected, 'en')}` }];
}

/** What making or reading a base book for a place needs. */
export async function bookAsked({ programme, year, root }: BasePlace, setting: CheckSetting): Promise<BaseBookAsked> {
  const { trees } = setting;
  const tree = treeBelow(await trees.tree(programme, year), root);
  return { programme, catalogue: catalogueOf(programme, setting), trees, tree, year };
}

async function booksAmong(
  picked: readonly PickedFile[],
  inputs: readonly RollUpInput[],
  { readFile, checking: { signal } }: BaseReading,
): Promise<readonly WorkbookSnapshot[]> {
  const silent = new Set(inputs.flatMap(({ file, forms, summaries }) => (forms.length > 0 || summaries ? [] : [file])));
  const books: WorkbookSnapshot[] = [];
  for (const file of picked) {
    signal.throwIfAborted();
    const workbook = silent.has(file.name) ? await readFile?.(file) : undefined;
    if (workbook && 'sheets' in workbook && isBaseBook(workbook)) books.push(workbook);
  }
  return books;
}
