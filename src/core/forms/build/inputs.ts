import type { ElementSpec } from '../../../domain/plan/elements';
import type { IndicatorType } from '../../../domain/catalogue/indicator';
import { numberOf } from '../../../domain/figure';
import { showNumber } from '../../../domain/texts/number';
import type { ElementValue } from '../../../domain/submission';
import type { Cell } from '../../sheet/address';
import { cellArea } from '../../sheet/address';
import {
  blank,
  date,
  number,
  text,
  type CellValue,
  type ValidationModel,
  type ValidationRule,
} from '../../sheet/model';
import type { StyleName } from '../../sheet/styles';
import type { EntryKey, FormArgs } from '../formArgs';
import { proposalText } from '../proposal';

/** Longest text Excel shows in a prompt or an error box. */
const PROMPT_LENGTH = 255;
const TITLE_LENGTH = 32;

/** What a yes or no is answered with. */
export const ANSWERS = { yes: 'Có', no: 'Không' } as const;

const ASK: Readonly<Record<IndicatorType, string>> = {
  count: 'Nhập số nguyên từ 0. Chưa có số: để trống; không áp dụng: x.',
  money: 'Nhập số tiền theo triệu đồng. Chưa có số: để trống; không áp dụng: x.',
  yesNo: 'Chọn Có hoặc Không; không áp dụng: –.',
  date: 'Nhập ngày dạng ngày/tháng/năm.',
  text: 'Ghi ngắn gọn, tối đa 2.000 ký tự.',
  ratio: '',
};

const REFUSE: Readonly<Record<IndicatorType, string>> = {
  count: 'Ô này chỉ nhận số nguyên từ 0 trở lên, không kèm chữ. Không áp dụng thì ghi x; chưa có số thì để trống.',
  money: 'Ô này chỉ nhận số tiền từ 0 trở lên, tính theo triệu đồng, không kèm chữ. Không áp dụng thì ghi x.',
  yesNo: 'Ô này chỉ nhận Có, Không hoặc –. Chọn trong danh sách.',
  date: 'Ô này chỉ nhận ngày có thật, dạng ngày/tháng/năm, trong khoảng của kỳ báo cáo.',
  text: 'Ô này chỉ nhận tối đa 2.000 ký tự. Ghi ngắn lại.',
  ratio: '',
};

const OPTIONAL: Readonly<Record<IndicatorType, StyleName>> = {
  count: 'inputCount',
  money: 'inputMoney',
  yesNo: 'inputChoice',
  date: 'inputDate',
  text: 'inputText',
  ratio: 'computedRate',
};

const REQUIRED: Readonly<Record<IndicatorType, StyleName>> = {
  count: 'requiredCount',
  money: 'requiredMoney',
  yesNo: 'requiredChoice',
  date: 'requiredDate',
  text: 'requiredText',
  ratio: 'computedRate',
};

/** How an element's input cell looks: what must not stay blank is told apart, on paper too. */
export function inputStyle({ type, required }: Pick<ElementSpec, 'type' | 'required'>): StyleName {
  return (required ? REQUIRED : OPTIONAL)[type];
}

/** What the form says of those looks, at its head. */
export const INPUT_LEGEND = 'Ô viền đậm bên trái: bắt buộc nhập.';

/** Input rule of an element's cell, with what Excel says before and after typing. */
export function inputRule(spec: ElementSpec, cell: Cell, year: number): ValidationModel {
  return {
    areas: [cellArea(cell)],
    rule: ruleFor(spec.type, year),
    allowBlank: true,
    prompt: {
      title: cut(`Mã số ${spec.key}`, TITLE_LENGTH),
      text: promptText(spec),
    },
    error: { style: 'stop', title: 'Số liệu chưa đúng', text: REFUSE[spec.type] },
  };
}

/** The name gives way to the advice when both do not fit. */
function promptText(spec: ElementSpec): string {
  const ask = ASK[spec.type];
  return `${cut(spec.vi, PROMPT_LENGTH - ask.length - 2)}. ${ask}`;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function ruleFor(type: IndicatorType, year: number): ValidationRule {
  if (type === 'yesNo') return { type: 'list', values: [ANSWERS.yes, ANSWERS.no, '–'] };
  if (type === 'text') return { type: 'textLength', max: 2000 };
  if (type === 'date') return { type: 'date', from: `${year - 5}-01-01`, to: `${year + 1}-12-31` };
  return { type: 'figure', whole: type === 'count' };
}

/** Kinds of input cells that read what is typed; answers in words are taken as they stand. */
export type InputKind = Exclude<IndicatorType, 'text' | 'ratio'>;

/**
 * What an input cell with this rule takes, and the year of its form where the rule tells it; undefined for rules that
 * are not ours.
 */
export function inputOfRule(rule: ValidationRule): { readonly type: InputKind; readonly year?: number } | undefined {
  if (rule.type === 'figure') return { type: rule.whole ? 'count' : 'money' };
  if (rule.type === 'list') return isSame(rule, ruleFor('yesNo', 0)) ? { type: 'yesNo' } : undefined;
  if (rule.type !== 'date') return undefined;
  const year = Number(rule.to.slice(0, 4)) - 1;
  return isSame(rule, ruleFor('date', year)) ? { type: 'date', year } : undefined;
}

const isSame = (one: ValidationRule, other: ValidationRule): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Note of an input cell: what the line means, and last year's figure. */
export function inputNote(spec: ElementSpec, lastYear: ElementValue | undefined): string | undefined {
  const meaning = spec.part === undefined || spec.dimension?.role === 'place' ? spec.indicator.hint?.vi : undefined;
  const earlier = numberOf(lastYear);
  const before = earlier === undefined ? undefined : `Năm trước: ${showNumber(earlier)}.`;
  const lines = [meaning, before].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : lines.join('\n');
}

/** What an input cell holds of a form: its entry, else a proposal of last year, else nothing. */
export function inputContent({ contents, entries, proposals }: FormArgs, type: string, key: EntryKey): CellValue {
  const content = contents?.get(key);
  if (content) return content;
  const entry = entries?.get(key);
  const proposed = entry === undefined ? proposals?.figures.get(key) : undefined;
  return proposed === undefined ? entryContent(type, entry) : text(proposalText(proposed));
}

/** The content of an input cell: what was reported, "x" for not applicable, nothing for blank. */
export function entryContent(type: string, entry: number | string | undefined): CellValue {
  if (entry === undefined) return blank;
  if (type === 'yesNo')
    return text(entry === 'x' ? '–' : entry === 1 || entry === ANSWERS.yes ? ANSWERS.yes : ANSWERS.no);
  if (typeof entry === 'number') return number(entry);
  return type === 'date' && entry !== 'x' ? date(entry) : text(entry);
}
