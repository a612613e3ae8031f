import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { planBook } from '../../../core/planBook/drawBook';
import type { BookPlace } from '../../../core/planBook/planDraft';
import { parseCell } from '../../../core/sheet/address';
import { number, text, type Content } from '../../../core/sheet/model';
import type { GivenPlan } from '../../../domain/plan/carriedPlan';
import { planChanges } from '../../../domain/plan/planChanges';
import type { Programme } from '../../../domain/plan/programme';
import type { DocumentPath } from '../../../domain/schema/documentFault';
import { DocumentError } from '../../../domain/schema/documentError';
import { bookSetting, type CheckedBook } from '../../../usecases/planBooks';
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
import { signOf, tellChanges } from './diff';
import { namedAfter } from './word';

type RightBook = Extract<CheckedBook, { readonly ok: true }>;

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
  if (before) {
    const changes = planChanges(before, checked.plan);
    tellChanges(changes, (await signOf(before, source)) !== (await signOf(checked.plan, source)), terminal);
    if (changes.length === 0) return 0;
  }
  const version = Math.max(checked.plan.programme.version, (last?.version ?? 0) + 1);
  const target = path.join(path.dirname(file), `${id}-v${version}.xlsx`);
  refuseExisting([target], args.flag('force'));
  const programme: Programme = { ...checked.plan.programme, version };
  await saveFiles([
    [target, await drawn({ ...checked.plan, programme }, source)],
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
function numbered(
  file: string,
  { id, version, targets, deadlines, departments }: Programme,
  { placeOf }: RightBook,
): Uint8Array {
  const cells: readonly (readonly [DocumentPath, Content])[] = [
    [['version'], number(version)],
    [['id'], text(id)],
    ...targets.map((row, at) => [['targets', at, 'id'], text(row.id)] as const),
    ...deadlines.map((row, at) => [['deadlines', at, 'id'], text(row.id)] as const),
    ...departments.map((row, at) => [['departments', at, 'short'], text(row.short)] as const),
  ];
  const edits = new Map<string, SheetEdits['cells'][number][]>();
  for (const [member, content] of cells) {
    const place = placeOf(member);
    // A column that was taken out of the book has no cell: its faults stand at the row, which is somebody else's cell.
    if (place.cell !== placeOf(member.slice(0, -1)).cell) addEdit(edits, place, content);
  }
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
