import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentFault } from '../domain/schema/documentFault';
import type { Sentence } from '../domain/texts/sentence';
import { closingAgainst, closingOf, type PlanYear } from '../domain/work/closed';
import { isWorkFile, RETURNED_FOLDER, WORK_FILE } from '../domain/work/folderLayout';
import type { WorkDecision } from '../domain/work/workDecision';
import { EMPTY_WORK, parseWork, workText, type WorkDocument } from '../domain/work/workDocument';
import { WorkState } from '../domain/work/workState';
import { closedText } from '../usecases/closing';
import { withLock } from './folderLock';
import { saveFile, systemCode } from './savedFiles';
import { say } from './texts';
import { UsageError } from './usageError';

const BOM = /^\uFEFF/;

/** The file of a folder of work that keeps its decisions, whether it is there or not. */
export function workFile(folder: string): string {
  return path.join(folder, WORK_FILE);
}

/** What a file is called in a folder of work, which others read on other machines: its path below it, else its name. */
export function nameInFolder(folder: string, file: string): string {
  const below = path.relative(folder, file);
  const isBelow = !path.isAbsolute(below) && below.split(path.sep)[0] !== '..';
  return (isBelow ? below : path.basename(file)).replaceAll(path.sep, '/');
}

/** The file by which those who write into a folder of work take turns. */
export function workLock(folder: string): string {
  return path.join(folder, `.${WORK_FILE}.lock`);
}

/** Files to read but for what is no report in a folder of work: its decisions, and the copies that went back to units. */
export function withoutWorkFile<F extends { readonly path: string }>(
  files: readonly F[],
  folder: string | undefined,
): readonly F[] {
  if (folder === undefined) return files;
  const own = [workFile(folder), workLock(folder)].map((file) => path.resolve(file));
  const returned = path.resolve(folder, RETURNED_FOLDER) + path.sep;
  return files.filter((file) => {
    const place = path.resolve(file.path);
    return !own.includes(place) && !place.startsWith(returned);
  });
}

/** The same of every folder of work among the files, though none was named. */
export function withoutWorkFiles<F extends { readonly path: string }>(files: readonly F[]): readonly F[] {
  const folders = files.flatMap(({ path: file }) => (isWorkFile(file) ? [path.dirname(file)] : []));
  return folders.reduce<readonly F[]>((left, folder) => withoutWorkFile(left, folder), files);
}

/** What was decided in a folder of work; nothing yet in a folder without its file. Says what is wrong with any other. */
export async function readWork(folder: string): Promise<WorkDocument> {
  await refuseNoFolder(folder);
  const file = workFile(folder);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new UsageError(say(`Không đọc được tệp ${file}.`, `The file ${file} cannot be read.`));
  });
  if (text === undefined) return EMPTY_WORK;
  const parsed = parseWork(text.replace(BOM, ''), file);
  if (parsed.ok) return parsed.value;
  // Nobody writes this file by hand: which cell of it is damaged helps nobody.
  const later = parsed.faults.find(({ code }) => code === 'laterFormat' || code === 'laterFormatOf');
  throw later ? new UsageError(laterWork(file, later)) : new UsageError(noWork(file));
}

function laterWork(file: string, { params }: DocumentFault): Sentence {
  const { program } = params;
  const [vi, en] =
    program === undefined ? ['mới hơn', 'a later version'] : [`từ bản ${program}`, `${program} or later`];
  return say(
    `Hồ sơ ${file} do bản Tổng Hợp mới hơn ghi nên ở đây không đọc được; cần dùng Tổng Hợp ${vi}.`,
    `The folder of work ${file} was written by a later Tổng Hợp and cannot be read here; use ${en}.`,
  );
}

function noWork(file: string): Sentence {
  return say(
    `Tệp ${file} không phải là hồ sơ tổng hợp của Tổng Hợp, hoặc đã bị hỏng. Chọn thư mục khác (--work), hoặc lấy lại tệp này từ bản lưu.`,
    `The file ${file} is no folder of work of Tổng Hợp, or is damaged. Choose another folder (--work), or restore the file.`,
  );
}

/** What is in force in the folder of `--work`; nothing without one. */
export async function workIn(folder: string | undefined): Promise<WorkState | undefined> {
  return folder === undefined ? undefined : new WorkState((await readWork(folder)).decided);
}

/** Refuses what would make a year that is closed in the folder of `--work` anew. */
export async function refuseClosed(folder: string | undefined, year: PlanYear): Promise<void> {
  const work = await workIn(folder);
  const closing = work && closingOf(work, year);
  if (closing) throw new UsageError(closedText(closing));
}

/** Puts another list in the place of the folder's, made of what it has by now. */
export async function changeWork(folder: string, change: (work: WorkDocument) => WorkDocument): Promise<WorkDocument> {
  await refuseNoFolder(folder);
  return withLock(workLock(folder), async () => {
    const changed = change(await readWork(folder));
    await saveFile(workFile(folder), workText(changed));
    return changed;
  });
}

/**
 * Adds decisions behind those that are there by now, also those somebody else made meanwhile: none is ever lost. None is
 * taken about a year that was closed.
 */
export async function addDecisions(folder: string, decisions: readonly WorkDecision[]): Promise<void> {
  await changeWork(folder, (work) => {
    const closing = closingAgainst(work.decided, decisions);
    if (closing) throw new UsageError(closedText(closing));
    return { ...work, decided: [...work.decided, ...decisions] };
  });
}

async function refuseNoFolder(folder: string): Promise<void> {
  const about = await stat(folder).catch(() => undefined);
  if (about?.isDirectory()) return;
  throw new UsageError(
    about
      ? say(`Hồ sơ tổng hợp (--work) phải là một thư mục: ${folder}.`, `--work must be a folder: ${folder}.`)
      : say(
          `Thư mục hồ sơ tổng hợp ${folder} không tồn tại. Hãy tạo thư mục trước, hoặc nêu đúng nơi (--work).`,
          `The folder of work ${folder} does not exist. Make it first, or name the right one (--work).`,
        ),
  );
}
