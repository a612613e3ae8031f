import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { removeLeftovers, temporaryName } from './temporaryFiles';
import { say } from './texts';
import { UsageError } from './usageError';

/** What goes into a file: bytes, a text, or the pieces of one, which are made while they are written. */
export type Content = Uint8Array | string | Iterable<string>;

/** One file to write and what goes into it. */
export type Saved = readonly [target: string, content: Content];

/** Writes beside the target and renames: a killed run leaves the old file or the new one, never half of one. */
export async function saveFile(target: string, content: Content): Promise<void> {
  await saveFiles([[target, content]]);
}

/**
 * Writes files that belong together: all of them beside their targets first, then one rename after the other, so that a
 * full disk leaves every old file and a killed run has the least chance to leave one old and one new.
 */
export async function saveFiles(files: readonly Saved[]): Promise<void> {
  const beside: string[] = [];
  try {
    for (const [target, content] of files) await named(target, () => writeBeside(target, content, beside));
    for (const [i, [target]] of files.entries()) await named(target, () => rename(beside[i] ?? '', target));
  } catch (error) {
    for (const file of beside) await rm(file, { force: true });
    throw error;
  }
}

async function writeBeside(target: string, content: Content, written: string[]): Promise<void> {
  await removeLeftovers(path.dirname(target));
  const beside = path.join(path.dirname(target), temporaryName(path.basename(target)));
  const file = await open(beside, 'wx');
  written.push(beside);
  try {
    const made = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(file, made ? content : inBlocks(content));
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Characters that are written at once. */
const BLOCK = 1 << 18;

function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < BLOCK) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

async function named(target: string, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    throw new UsageError(cannotWrite(target, error));
  }
}

/** Makes the output folder; refuses a path that is a file or cannot be written, in one sentence. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    if (!(await stat(folder)).isDirectory()) throw new Error('ENOTDIR');
  } catch (error) {
    throw new UsageError(cannotWrite(folder, error));
  }
}

/** Refuses to go on when any of these files exists and `force` was not asked for. */
export function refuseExisting(targets: readonly string[], force: boolean): void {
  const clash = force ? undefined : targets.find((target) => existsSync(target));
  if (clash === undefined) return;
  throw new UsageError(
    say(
      `Tệp ${clash} đã có. Hãy chọn nơi khác hoặc thêm --force để thay thế.`,
      `The file ${clash} exists. Choose another place or add --force to replace it.`,
    ),
  );
}

/** The system's short word for what went wrong (“ENOENT”); "" where it has none. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Why the system refused to write a file, in one sentence. */
export function cannotWrite(target: string, error: unknown): ReturnType<typeof say> {
  const code = systemCode(error);
  const why: Record<string, [string, string]> = {
    EACCES: ['không có quyền ghi', 'permission refused'],
    // Windows refuses so to replace a file that is open in Excel.
    EPERM: ['không có quyền ghi, hoặc tệp đang mở trong Excel', 'permission refused, or the file is open in Excel'],
    EBUSY: ['tệp đang mở trong chương trình khác', 'another program has the file open'],
    EROFS: ['ổ đĩa chỉ cho đọc', 'the disk is read-only'],
    ENOSPC: ['ổ đĩa đã đầy', 'the disk is full'],
    EDQUOT: ['đã hết dung lượng được cấp', 'the quota is used up'],
    EFBIG: ['tệp lớn hơn mức ổ đĩa cho phép', 'the file is larger than the disk allows'],
    EIO: ['ổ đĩa hoặc mạng báo lỗi', 'the disk or network failed'],
    ENAMETOOLONG: ['tên tệp quá dài', 'the file name is too long'],
    ENOTDIR: ['đường dẫn không phải là thư mục', 'the path is no folder'],
    EEXIST: ['đường dẫn không phải là thư mục', 'the path is no folder'],
    ENOENT: ['thư mục không tồn tại', 'the folder does not exist'],
    EISDIR: ['đường dẫn là một thư mục', 'the path is a folder'],
  };
  const [vi, en] = why[code] ?? ['hệ thống từ chối', 'the system refused'];
  return say(`Không ghi được ${target}: ${vi}.`, `Cannot write ${target}: ${en}.`);
}
