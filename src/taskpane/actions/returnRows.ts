import { returnLetter, returnMessage } from '../../core/returned/returnLetter';
import type { WorkbookModel } from '../../core/sheet/model';
import { letterText } from '../../domain/letter';
import type { IsoDay } from '../../domain/ids';
import { unitKey } from '../../domain/territory/unit';
import type { Language } from '../../domain/texts/language';
import { phoneList } from '../../usecases/phoneList';
import { companionSheet, returningOfUnit, type Returning } from '../../usecases/returning';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import type { PaneBoard, PaneRow } from '../components/board/boardSlots';
import type { ReturnFiles } from '../paneServices';
import type { ReturnWords } from '../strings/returnWords';

/** A unit's report with faults, and its file by its name in the ledger. */
export interface ReturningRow {
  readonly file: string;
  readonly sha256?: string;
  readonly returning: Returning;
}

/** The reports among these rows that have faults: of the file that counts, else of the first that came. */
export function returningRows(
  { programme, year, today }: Pick<PaneBoard, 'programme' | 'year' | 'today'>,
  rows: readonly PaneRow[],
  { rollUp }: Pick<RollUpResult, 'rollUp'>,
  until?: IsoDay,
): readonly ReturningRow[] {
  return rows.flatMap((row): readonly ReturningRow[] => {
    const [at] = row.files;
    if (!at) return [];
    const { file, sheet, reason } = at;
    const counting = rollUp.submissions.get(unitKey(row.unit));
    const listed = rollUp.ledger.entries.find((entry) => entry.file === file && entry.sheet === sheet);
    const sha256 = counting?.sha256 ?? listed?.sha256;
    // What was decided among reports has no source: nobody has to mend it.
    const open = row.findings.filter(({ finding, source }) => finding.severity === 'error' || source !== undefined);
    const isRefused = row.state === 'unreadable' || (row.state === 'errors' && open.length === 0);
    const returning = returningOfUnit(
      {
        unit: row.unit,
        file,
        programme,
        year,
        findings: open.map(({ finding }) => finding),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(row.form === undefined ? {} : { form: row.form }),
        ...(isRefused && reason ? { unreadable: reason } : {}),
        ...(counting?.returned ? { returned: counting.returned } : {}),
      },
      { today, ...(until === undefined ? {} : { until }) },
    );
    return returning ? [{ file, returning, ...(sha256 === undefined ? {} : { sha256 }) }] : [];
  });
}

/** The messages of all of them, for whoever sends them by hand. */
export function messagesOf(rows: readonly ReturningRow[], lang: Language): string {
  return rows.map(({ returning: { report } }) => returnMessage(report, lang)).join('\n\n');
}

export interface PackedReturns {
  readonly bytes: Uint8Array;
  /** Files that take no marks. */
  readonly unmarked: readonly string[];
}

interface PackingReturns {
  readonly bytesOf: (file: string) => Promise<Uint8Array | undefined>;
  readonly files: ReturnFiles;
  readonly workbookBytes: (model: WorkbookModel) => Promise<Uint8Array>;
  readonly words: ReturnWords;
  readonly language: Language;
}

/** One archive with every marked file, or a sheet for one that takes no marks, its letter and message, and the list for the telephone. */
export async function packReturns(rows: readonly ReturningRow[], packing: PackingReturns): Promise<PackedReturns> {
  const { bytesOf, files, workbookBytes, words, language } = packing;
  const parts = new Map<string, Uint8Array>();
  const unmarked: string[] = [];
  const put = (name: string, bytes: Uint8Array): void => void parts.set(freeName(name, parts), bytes);
  const text = (words_: string): Uint8Array => new TextEncoder().encode(`\uFEFF${words_}`);
  for (const { file, returning } of rows) {
    const { report } = returning;
    const bytes = await bytesOf(file);
    const marked = bytes && (await files.markedFile(bytes, report.file, returning));
    const stem = report.file.replace(/\.\w+$/, '');
    if (marked) put(report.file, marked);
    else {
      unmarked.push(file);
      put(words.beside(stem), await workbookBytes({ sheets: [companionSheet(returning)] }));
    }
    const letter = returnLetter(report, marked ? 'marked' : 'companion', language);
    put(words.letter(stem), text(letterText(letter, language)));
    put(words.message(stem), text(returnMessage(report, language)));
  }
  put(words.list, await workbookBytes({ sheets: [phoneList(rows.map(({ returning }) => returning.report))] }));
  return { bytes: await files.archiveOf([...parts]), unmarked };
}

/** Files of two units may have one name. */
function freeName(name: string, taken: ReadonlyMap<string, unknown>): string {
  const dot = name.lastIndexOf('.');
  let free = name;
  for (let at = 2; taken.has(free); at += 1) free = `${name.slice(0, dot)} (${at})${name.slice(dot)}`;
  return free;
}
