import { dayOf } from '../domain/day';
import type { Made } from '../domain/work/workDecision';
import { required, type Arguments } from './arguments';
import type { Option } from './command';
import { say } from './texts';
import { UsageError } from './usageError';

/** Who decides; asked for wherever a decision is kept. */
export const byOption = {
  kind: 'text',
  value: say('NGƯỜI', 'WHO'),
  about: say(
    'người quyết định, như “Nguyễn Văn A, Phòng Văn hoá – Xã hội”; cần khi ghi một quyết định vào hồ sơ',
    'who decides, such as "Nguyễn Văn A, Phòng Văn hoá – Xã hội"; needed wherever a decision is kept',
  ),
} as const satisfies Option;

/** Who decides, by `--by`, and now. Throws a `UsageError` where nobody is named. */
export function madeBy(args: Arguments): Made {
  const by = required(args, 'by').trim();
  if (by !== '') return madeNow(by);
  throw new UsageError(say('Thiếu tham số --by.', 'The option --by is missing.'));
}

/** A decision of this moment. */
export function madeNow(by: string): Made {
  const now = new Date();
  return { by, on: dayOf(now), at: now.toISOString() };
}
