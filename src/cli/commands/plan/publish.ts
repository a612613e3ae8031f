import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { planBook } from '../../../core/planBook/drawBook';
import type { BookPlace } from '../../../core/planBook/planDraft';
import { parseCell } from '../../../core/sheet/address';
import { number, text, type Content } from '../../../core/sheet/model';
import type { GivenPlan } from '../../../domain/plan/carriedPlan';
import type { Programme } from '../../../domain/plan/programme';
import { DocumentError } from '../../../domain/schema/documentError';
import { bookSetting } from '../../../usecases/planBooks';
import { newRuleText } from '../../../usecases/newRules';
import { publication, publishedCells, type RightBook } from '../../../usecases/publication';
import { ProgrammesWith } from '../../../usecases/programmesWith';
import type { ProgrammeSource } from '../../../usecases/programmeSource';
import { WorkbookPatch, type SheetEdits } from '../../../xlsx/patch/patchWorkbook';
import { deflateNode } from '../../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../../xlsx/write/writeWorkbook';
import type { Arguments } from '../../arguments';
import { checkedBookFile, planOfBook } from '../../planBookFile';
import { refuseExisting, saveFiles } from '../../savedFiles';
import { say } from '../../texts';
import type { Terminal } from '../../terminal';
import { tellChanges } from './diff';
import { namedAfter } from './word';

/**
 * `tonghop plan publish`: shows what changes against the version published last, which lies beside the book, writes the
 * new version beside it, and its number and ids into the book. Nothing is written where nothing changed.
 */
export async function publishPlan(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const file = namedAfter(args, say('plan publish SỔ.xlsx', 'plan publish BOOK.xlsx'));
  const checked = await checkedBookFile(file, source);
  if (!checked.ok) throw new DocumentError(checked.faults.map(({ fault }) => fault));
  const { id } = checked.plan.programme;
  const last = lastPublished(path.dirname(file), id);
  const before = last && (await planOfBook(last.file, source));
  const year = new Date().getFullYear();
  const asked = { highest: last?.version ?? 0, year, source, ...(before ? { before } : {}) };
  const { plan, changes, warnsFirst, formsChange } = await publication(checked.plan, asked);
  if (before) tellChanges(changes, formsChange, terminal);
  for (const rule of warnsFirst) terminal.line(newRuleText(rule));
  if (before && changes.length === 0) return 0;
  const { programme } = plan;
  const { version } = programme;
  const target = path.join(path.dirname(file), `${id}-v${version}.xlsx`);
  refuseExisting([target], args.flag('force'));
  await saveFiles([
    [target, await drawn(plan, source)],
    [file, numbered(file, programme, checked)],
  ]);
  terminal.line(
    say(
      `Đã ban hành bản ${version}: ${target}. Phát biểu bằng --programme ${target}; số bản đã ghi vào ${file}.`,
      `Published version ${version}: ${target}. Make forms with --programme ${target}; its number stands in ${file}.`,
    ),
  );
  return 0;
}

interface Published {
  readonly file: string;
  readonly version: number;
}

/** The version with the highest number among the books of a plan in a folder. */
function lastPublished(folder: string, id: string): Published | undefined {
  const found = readdirSync(folder === '' ? '.' : folder).flatMap((name): readonly Published[] => {
    const rest = name.startsWith(`${id}-v`) ? /^(\d{1,4})\.xlsx$/.exec(name.slice(id.length + 2)) : null;
    return rest ? [{ file: path.join(folder, name), version: Number(rest[1]) }] : [];
  });
  return found.sort((a, b) => b.version - a.version)[0];
}

async function drawn(given: GivenPlan, source: ProgrammeSource): Promise<Uint8Array> {
  const setting = await bookSetting(new ProgrammesWith(source, [given]));
  return writeWorkbook(planBook({ ...given.programme }, setting), deflateNode);
}

/** The book as the officer has it, with the number of the version and the ids that were blank until now. */
function numbered(file: string, programme: Programme, book: RightBook): Uint8Array {
  const edits = new Map<string, SheetEdits['cells'][number][]>();
  for (const { value, ...place } of publishedCells(programme, book))
    addEdit(edits, place, typeof value === 'number' ? number(value) : text(value));
  const patch = new WorkbookPatch(readFileSync(file), path.basename(file));
  for (const [sheet, changed] of edits) patch.edit({ sheet, cells: changed });
  return patch.bytes();
}

function addEdit(
  edits: Map<string, SheetEdits['cells'][number][]>,
  { sheet, cell }: BookPlace,
  content: Content,
): void {
  const at = parseCell(cell);
  if (at) edits.set(sheet, [...(edits.get(sheet) ?? []), { ...at, content, isResult: false }]);
}
