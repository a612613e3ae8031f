import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { say } from './texts';
import { UsageError } from './usageError';

/** Writes beside the target and renames: a killed run leaves the old file or the new one, never half of one. */
export async function saveFile(target: string, content: Uint8Array | string): Promise<void> {
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
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

function cannotWrite(target: string, error: unknown): ReturnType<typeof say> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why: Record<string, [string, string]> = {
    EACCES: ['không có quyền ghi', 'permission refused'],
    EPERM: ['không có quyền ghi', 'permission refused'],
    EROFS: ['ổ đĩa chỉ cho đọc', 'the disk is read-only'],
    ENOSPC: ['ổ đĩa đã đầy', 'the disk is full'],
    ENOTDIR: ['đường dẫn không phải là thư mục', 'the path is no folder'],
    EEXIST: ['đường dẫn không phải là thư mục', 'the path is no folder'],
    ENOENT: ['thư mục không tồn tại', 'the folder does not exist'],
    EISDIR: ['đường dẫn là một thư mục', 'the path is a folder'],
  };
  const [vi, en] = why[code] ?? ['hệ thống từ chối', 'the system refused'];
  return say(`Không ghi được ${target}: ${vi}.`, `Cannot write ${target}: ${en}.`);
}
