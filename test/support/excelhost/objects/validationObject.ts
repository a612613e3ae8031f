import { objectType, type HostObject } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import type { HostValidation } from '../workbook/hostSheet';
import { askBoolean, askOneOf, askRecord, askText } from './ask';
import { cellsOf, refuseProtected, type RangeState } from './rangeState';

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;
const KINDS: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
  custom: 'Custom',
};

function start(): HostValidation {
  return {
    rule: {},
    ignoreBlanks: true,
    errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
    prompt: { message: '', showPrompt: true, title: '' },
  };
}

function kind(rule: Record<string, unknown>): string {
  return KINDS[Object.keys(rule)[0] ?? ''] ?? 'None';
}

type Shared = HostValidation | undefined | 'Inconsistent' | 'MixedCriteria';

/** The one validation of the whole range, or why there is no single one. */
function shared(state: RangeState): Shared {
  const found: (HostValidation | undefined)[] = [];
  for (const [row, col] of cellsOf(state.area)) found.push(state.sheet.validations.get(state.sheet.key(row, col)));
  const distinct = [...new Set(found)];
  if (distinct.length > 1 && distinct.includes(undefined)) return 'MixedCriteria';
  const texts = new Set(distinct.map((entry) => JSON.stringify(entry)));
  return texts.size > 1 ? 'Inconsistent' : distinct[0];
}

function update(state: RangeState, patch: Partial<HostValidation>): void {
  refuseProtected(state.sheet);
  const known = shared(state);
  const next = { ...(typeof known === 'string' || known === undefined ? start() : known), ...patch };
  for (const [row, col] of cellsOf(state.area)) state.sheet.validations.set(state.sheet.key(row, col), next);
}

function checkedRule(value: unknown): Record<string, unknown> {
  const rule = askRecord(value, 'rule');
  const [name] = Object.keys(rule);
  if (Object.keys(rule).length !== 1 || name === undefined || !(name in KINDS))
    throw new RichError('InvalidArgument', 'a rule has one kind');
  const detail = askRecord(rule[name], name);
  if (name === 'list') checkList(detail['source']);
  else if (name === 'custom') checkFormula(detail['formula']);
  else askOneOf(detail['operator'], OPERATORS, 'operator');
  return rule;
}

/** Excel's own limit for a typed list. */
function checkList(source: unknown): void {
  if (askText(source, 'list source').length > 255)
    throw new RichError('InvalidArgument', 'a list source has 255 characters at most');
}

function checkFormula(formula: unknown): void {
  const text = askText(formula, 'formula');
  if (!text.startsWith('=') || text.length > 8192) throw new RichError('InvalidArgument', 'not a formula');
}

function checkedMessage(value: unknown, what: string): Record<string, unknown> {
  const message = askRecord(value, what);
  if (askText(message['title'], 'title').length > 32)
    throw new RichError('InvalidArgument', 'a title has 32 characters at most');
  if (askText(message['message'], 'message').length > 255)
    throw new RichError('InvalidArgument', 'a message has 255 characters at most');
  return message;
}

function part<K extends keyof HostValidation>(name: K): (state: RangeState) => unknown {
  return (state) => {
    const known = shared(state);
    return typeof known === 'string' ? null : (known ?? start())[name];
  };
}

export const dataValidation: (state: RangeState) => HostObject = objectType<RangeState>('DataValidation', {
  scalars: {
    type: (state) => {
      const known = shared(state);
      return typeof known === 'string' ? known : kind(known?.rule ?? {});
    },
    rule: part('rule'),
    ignoreBlanks: part('ignoreBlanks'),
    errorAlert: part('errorAlert'),
    prompt: part('prompt'),
  },
  setters: {
    rule: (state, value) => update(state, { rule: checkedRule(value) }),
    ignoreBlanks: (state, value) => update(state, { ignoreBlanks: askBoolean(value, 'ignoreBlanks') }),
    errorAlert: (state, value) => update(state, { errorAlert: checkedMessage(value, 'errorAlert') }),
    prompt: (state, value) => update(state, { prompt: checkedMessage(value, 'prompt') }),
  },
  methods: {
    clear: (state) => {
      refuseProtected(state.sheet);
      for (const key of [...state.sheet.validations.keys()]) {
        const [row, col] = [Math.floor(key / 16384), key % 16384];
        const { top, left, bottom, right } = state.area;
        if (row >= top && row <= bottom && col >= left && col <= right) state.sheet.validations.delete(key);
      }
    },
  },
});
