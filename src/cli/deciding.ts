import path from 'node:path';
import type { Deciding } from '../usecases/rollUpFiles';
import type { Arguments } from './arguments';
import type { Options } from './command';
import type { InputFile } from './inputFiles';
import { say } from './texts';
import { UsageError } from './usageError';

const FILE = say('TỆP', 'FILE');

/** Options by which whoever rolls up decides whose word counts. */
export const decidingOptions = {
  prefer: {
    kind: 'list',
    value: FILE,
    about: say(
      'khi một đơn vị có các báo cáo khác nhau, dùng báo cáo trong tệp này; có thể nêu nhiều lần',
      'of different reports of one unit, use the one in this file; may be given several times',
    ),
  },
  'on-conflict': {
    kind: 'text',
    value: say('ask|latest', 'ask|latest'),
    about: say(
      'khi một đơn vị có các báo cáo khác nhau: ask chờ quyết định (thường lệ), latest lấy bản ghi muộn nhất',
      'of different reports of one unit: ask waits for a decision (usual), latest takes the one that says it is the latest',
    ),
  },
  'confirm-replace': {
    kind: 'flag',
    about: say(
      'hỏi trước khi thay thế: báo cáo thay thế báo cáo trước của đơn vị cũng chờ quyết định (--prefer), không tự thay',
      'ask before replacing: a report that replaces the unit’s earlier one waits for a decision (--prefer) as well',
    ),
  },
  'allow-hidden': {
    kind: 'list',
    value: FILE,
    about: say(
      'dùng cả trang tính ẩn của tệp này, sau khi đã kiểm tra; có thể nêu nhiều lần',
      'lets hidden sheets of this file count, once it has been examined; may be given several times',
    ),
  },
} as const satisfies Options;

/** What the options decide, files by the names the results give them. Throws for a file that is none of the inputs. */
export function decidingOf(args: Arguments, inputs: readonly InputFile[]): Deciding {
  const onConflict = args.text('on-conflict') ?? 'ask';
  if (onConflict !== 'ask' && onConflict !== 'latest') {
    throw new UsageError(
      say(
        `--on-conflict phải là ask hoặc latest, không phải “${onConflict}”.`,
        `--on-conflict must be ask or latest, not "${onConflict}".`,
      ),
    );
  }
  return {
    onConflict,
    confirmReplace: args.flag('confirm-replace'),
    preferred: namesOf('prefer', args, inputs).map((file) => ({ file })),
    allowHidden: namesOf('allow-hidden', args, inputs),
  };
}

/** The files of some inputs that `--prefer` names, by the names the results give them; those of others are none here. */
export function preferredAmong(args: Arguments, inputs: readonly InputFile[]): readonly string[] {
  return args.list('prefer').flatMap((typed) => meant(typed, inputs).map(({ name }) => name));
}

/** Refuses a file of `--prefer` that is none of the inputs. */
export function refuseUnknown(args: Arguments, inputs: readonly InputFile[]): void {
  const typed = args.list('prefer').find((one) => meant(one, inputs).length === 0);
  if (typed === undefined) return;
  throw new UsageError(
    say(
      `Tệp ${typed} (--prefer) không nằm trong các tệp được so sánh.`,
      `The file ${typed} (--prefer) is none of those compared.`,
    ),
  );
}

function namesOf(option: string, args: Arguments, inputs: readonly InputFile[]): readonly string[] {
  return args.list(option).flatMap((typed) => {
    const found = meant(typed, inputs);
    if (found.length > 0) return found.map(({ name }) => name);
    throw new UsageError(
      say(
        `Tệp ${typed} (--${option}) không nằm trong các tệp được tổng hợp.`,
        `The file ${typed} (--${option}) is none of those rolled up.`,
      ),
    );
  });
}

/** By its path, by the name the results give it, or by the end of that name where only one file has it. */
function meant(typed: string, inputs: readonly InputFile[]): readonly InputFile[] {
  const absolute = path.resolve(typed);
  const exact = inputs.filter(
    (input) => path.resolve(input.path) === absolute || path.resolve(input.name) === absolute || input.name === typed,
  );
  if (exact.length > 0) return exact;
  const ending = inputs.filter(({ name }) => name.replaceAll('\\', '/').endsWith(`/${typed.replaceAll('\\', '/')}`));
  return ending.length === 1 ? ending : [];
}
