import { AUTHORITIES, type Authority, type ReportFields } from '../core/report/fields';
import { isIsoDate } from '../domain/day';
import type { IsoDay } from '../domain/ids';
import type { Arguments } from './arguments';
import type { Options } from './command';
import { say } from './texts';
import { UsageError } from './usageError';

const TEXT = say('CHỮ', 'TEXT');

/** What only a person knows of a document. */
export const fieldOptions: Options = {
  number: { kind: 'text', value: say('SỐ', 'NUMBER'), about: say('số văn bản, ví dụ 125', 'number of the document') },
  day: {
    kind: 'text',
    value: say('NĂM-THÁNG-NGÀY', 'YYYY-MM-DD'),
    about: say('ngày của văn bản', 'day of the document'),
  },
  place: { kind: 'text', value: TEXT, about: say('địa danh ghi trên văn bản', 'place over the document') },
  signer: { kind: 'text', value: TEXT, about: say('họ tên người ký', 'name of who signs') },
  position: { kind: 'text', value: TEXT, about: say('chức vụ người ký', 'office of who signs') },
  authority: {
    kind: 'text',
    value: say('TM|KT|TL|TUQ|Q', 'TM|KT|TL|TUQ|Q'),
    about: say('quyền hạn của người ký', 'by which right one signs'),
  },
  to: { kind: 'list', value: TEXT, about: say('nơi kính gửi; nêu được nhiều lần', 'addressee; several times') },
  copy: { kind: 'list', value: TEXT, about: say('nơi nhận khác; nêu được nhiều lần', 'others who receive it') },
};

/** Those given. Throws `UsageError` on a day or right that is none. */
export function reportFields(args: Arguments): ReportFields {
  const [to, copy] = [args.list('to'), args.list('copy')];
  const day = dayOf(args);
  const authority = authorityOf(args);
  return {
    ...textOf(args, 'number'),
    ...textOf(args, 'place'),
    ...textOf(args, 'signer'),
    ...textOf(args, 'position'),
    ...(day === undefined ? {} : { day }),
    ...(authority === undefined ? {} : { authority }),
    ...(to.length > 0 ? { addressees: to } : {}),
    ...(copy.length > 0 ? { receivers: copy } : {}),
  };
}

function textOf<K extends 'number' | 'place' | 'signer' | 'position'>(
  args: Arguments,
  name: K,
): Partial<Record<K, string>> {
  const text = args.text(name);
  return (text === undefined ? {} : { [name]: text.normalize('NFC') }) as Partial<Record<K, string>>;
}

function dayOf(args: Arguments): IsoDay | undefined {
  const typed = args.text('day');
  if (typed === undefined || isIsoDate(typed)) return typed;
  throw new UsageError(
    say(
      `--day phải là một ngày dạng 2026-11-30, không phải “${typed}”.`,
      `--day must be a day as 2026-11-30, not "${typed}".`,
    ),
  );
}

function authorityOf(args: Arguments): Authority | undefined {
  const typed = args.text('authority');
  if (typed === undefined) return undefined;
  const known = AUTHORITIES.find((one) => one === typed.toUpperCase().replace(/\.$/, ''));
  if (known) return known;
  const all = AUTHORITIES.join(', ');
  throw new UsageError(
    say(
      `--authority phải là một trong ${all}, không phải “${typed}”.`,
      `--authority must be one of ${all}, not "${typed}".`,
    ),
  );
}
