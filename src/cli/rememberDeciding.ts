import type { WorkState } from '../domain/work/workState';
import type { RollUpResult } from '../usecases/rollUpFiles';
import { hiddenYeses, preferencesMade } from '../usecases/workSetting';
import { required, type Arguments } from './arguments';
import type { CheckedInput } from './checker';
import { decidingOf } from './deciding';
import type { InputFile } from './inputFiles';
import { madeBy } from './madeBy';
import type { Terminal } from './terminal';
import { say } from './texts';
import { addDecisions } from './workFolder';

/** A roll-up with what was decided for it by options. */
interface DecidedRun {
  readonly args: Arguments;
  readonly inputs: readonly InputFile[];
  readonly files: readonly CheckedInput[];
  readonly result: RollUpResult;
  readonly work: WorkState;
}

/** Keeps in the folder of `--work` what `--prefer` and `--allow-hidden` decide, in the name of `--by`; says so where nobody is named. */
export async function rememberDeciding(
  { args, inputs, files, result, work }: DecidedRun,
  terminal: Terminal,
): Promise<void> {
  if (args.list('prefer').length === 0 && args.list('allow-hidden').length === 0) return;
  if (args.text('by') === undefined) {
    terminal.complain(
      say(
        'Quyết định ở --prefer, --allow-hidden chỉ dùng cho lần này; nêu --by NGƯỜI để ghi vào hồ sơ tổng hợp.',
        'What --prefer and --allow-hidden decide holds for this run alone; name --by WHO to keep it in the folder of work.',
      ),
    );
    return;
  }
  const made = madeBy(args);
  const { allowHidden = [] } = decidingOf(args, inputs);
  const preferred = args.list('prefer').length > 0 ? preferencesMade(result, work, made) : [];
  await addDecisions(required(args, 'work'), [...preferred, ...hiddenYeses(files, allowHidden, made)]);
}
