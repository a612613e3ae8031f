import type { ElementKey } from '../../src/domain/ids';
import type { FindingElement } from '../../src/domain/finding';
import type { Cell } from '../../src/core/sheet/address';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import type { SampleEntry } from '../../src/samples/scene';
import { rebuilt, withRowsBefore, type Edit } from '../core/forms/modelSnapshot';
import type { ElementSpec } from '../../src/domain/plan/elements';
import type { CleanForm } from './cleanForm';

/** What a person did to a clean form: the sheet as it came, or figures typed wrongly. */
export interface Made {
  /** The element the finding stands at; "" for the sheet or its head. */
  readonly at: FindingElement;
  /** The cell, where it is not the element's own; null for none, or whichever comes first. */
  readonly cell?: Cell | null;
  readonly sheet?: SheetSnapshot;
  /** Entries that are other than in the clean form; null blanks one. */
  readonly set?: Readonly<Record<ElementKey, SampleEntry | null>>;
  /** Links of the workbook to other files. */
  readonly links?: readonly string[];
  /** Last year's figures of the same unit, by element. */
  readonly lastYear?: (figure: number, key: ElementKey) => number;
}

/** One kind of fault: what was done, what is said of it, and how it is made on a clean form of any plan. */
export interface FaultKind {
  readonly did: string;
  /** "R04 text error": rule, sentence and severity. */
  readonly found: string;
  /** What else is said of it, as of the same cause. */
  readonly also?: readonly string[];
  /** Undefined where the plan has no such line. */
  readonly make: (form: CleanForm) => Made | undefined;
}

const text = (words: string): Edit => ({ value: { kind: 'text', text: words } });
const number = (figure: number): Edit => ({ value: { kind: 'number', number: figure } });
const blank: Edit = { value: { kind: 'blank' } };

/** In a line with one cell that no other line is compared with. */
const onPlain =
  (edit: (figure: number) => Edit, links?: readonly string[]) =>
  (form: CleanForm): Made | undefined => {
    const key = form.plain()?.key;
    if (!key) return undefined;
    const sheet = form.with([key, edit(form.source.number(key))]);
    return { at: key, sheet, ...(links ? { links } : {}) };
  };

const onType =
  (type: 'money' | 'yesNo' | 'date' | 'text', edit: Edit) =>
  (form: CleanForm): Made | undefined => {
    const key = form.typed(type, ({ part }) => type === 'money' || part === undefined)?.key;
    return key && { at: key, sheet: form.with([key, edit]) };
  };

const onSendingDay = (edit: (form: CleanForm) => Edit) => (form: CleanForm) => {
  const key = form.withRole('sendingDay');
  return key && { at: key, sheet: form.with([key, edit(form)]) };
};

const onTotal = (edit: (figure: number, form: CleanForm) => Edit) => (form: CleanForm) => {
  const key = form.total()?.key;
  return key && { at: key, sheet: form.with([key, edit(form.source.number(key), form)]) };
};

const onHead =
  (name: string, edit: (form: CleanForm) => Edit, at: FindingElement = '') =>
  (form: CleanForm): Made => ({ at, cell: form.at(name), sheet: form.with([name, edit(form)]) });

/** A cell of the head emptied, and what the head prints of it with it: what is printed is read where the cell is lost. */
const gone =
  (name: string, words: RegExp) =>
  (form: CleanForm): Made => {
    const head = [...form.sheet.cells()].flatMap(({ row, col, value }) =>
      row < 8 && value.kind === 'text' && words.test(value.text)
        ? [[{ row, col }, text(value.text.replace(words, ''))] as const]
        : [],
    );
    return { at: '', cell: null, sheet: form.with(...head, [name, blank]) };
  };

/** A cell of the head that prints some words, with them replaced by others. */
const printed = (words: (form: CleanForm) => string, other: (form: CleanForm) => string) => (form: CleanForm) => {
  for (const { row, col, value } of form.sheet.cells()) {
    if (row > 8 || value.kind !== 'text' || !value.text.includes(words(form))) continue;
    const says = value.text.replace(words(form), other(form));
    return { at: '', cell: { row, col }, sheet: form.with([{ row, col }, text(says)]) } as const;
  }
  return undefined;
};

/** A figure typed some columns beside its cell. */
const beside = (by: number) => (form: CleanForm) => {
  const key = form.plain()?.key;
  if (!key) return undefined;
  const home = form.at(key);
  const away = { row: home.row, col: home.col + by };
  return { at: key, cell: away, sheet: form.with([key, blank], [away, number(form.source.number(key))]) };
};

/** All figures of a form, or what is made of them. */
const everywhere =
  (entry: (figure: number) => SampleEntry | null) =>
  (form: CleanForm): Made => ({
    at: '',
    set: Object.fromEntries(
      [...form.source.typed('count'), ...form.source.typed('money')].map(({ key }) => [
        key,
        entry(form.source.number(key)),
      ]),
    ),
  });

const figure =
  (of: (form: CleanForm) => ElementKey | undefined, entry: (figure: number, form: CleanForm) => SampleEntry | null) =>
  (form: CleanForm): Made | undefined => {
    const key = of(form);
    return key && { at: key, set: { [key]: entry(form.source.number(key), form) } };
  };

const plainKey = (form: CleanForm) => form.plain()?.key;
const firstMoney = (form: CleanForm) => form.typed('money')?.key;
const someMoney = (form: CleanForm) => form.typed('money', ({ key }) => form.source.number(key) > 0)?.key;

/** A typed total with groups under it that may overlap. */
const groupedTotal = (form: CleanForm): ElementKey | undefined =>
  form.source.specs.find(
    ({ total, dimension, key }) =>
      total !== undefined &&
      dimension?.kind === 'overlapping' &&
      form.source.isTyped(total) &&
      form.source.number(key) > 0,
  )?.total;

interface Parted {
  /** Where the total is typed. */
  readonly at: ElementKey;
  readonly total: ElementKey;
  readonly parts: readonly ElementSpec[];
}

/** Where a total is typed whose parts, all of them on the form, make it up; and those parts. */
function partedTotal(form: CleanForm): Parted | undefined {
  for (const { total, dimension, type } of form.source.specs) {
    if (total === undefined || dimension?.kind !== 'disjoint' || type !== 'count') continue;
    const computed = form.source.shape.spec(total)?.computed;
    const at = computed?.rule === 'sum' && computed.of.length === 1 ? computed.of[0] : total;
    const parts = form.source.specs.filter((spec) => spec.total === total && spec.dimension?.id === dimension.id);
    const isWhole = parts.length === dimension.parts.length && parts.every(({ key }) => key !== at);
    if (at !== undefined && form.source.isTyped(at) && isWhole && form.source.number(total) > 0)
      return { at, total, parts };
  }
  return undefined;
}

/** The kinds of what happens in a spreadsheet, beside those the illustrative faults (`src/samples`) are drawn from. */
export const faultKinds: readonly FaultKind[] = [
  // Figures as people type them.
  { did: 'thousands mark in a count', found: 'R03 warning', make: onPlain(() => text('1.234')) },
  { did: 'a number kept as text', found: 'R03 warning', make: onPlain((n) => text(`${n} `)) },
  { did: 'an amount in words (“1,5 tỷ”)', found: 'R03 warning', make: onType('money', text('1,5 tỷ')) },
  { did: 'a range (“5-6”)', found: 'R04 text error', make: onPlain(() => text('5-6')) },
  { did: 'a fraction (“40/50”)', found: 'R04 text error', make: onPlain(() => text('40/50')) },
  { did: 'a footnote sign (“40²”)', found: 'R04 text error', make: onPlain(() => text('40²')) },
  { did: 'a circled digit (“④”)', found: 'R04 text error', make: onPlain(() => text('④')) },
  { did: 'a percentage typed in a count', found: 'R04 text error', make: onPlain(() => text('85%')) },
  { did: '“Không” for a figure', found: 'R04 none error', make: onPlain(() => text('Không')) },
  {
    did: 'a truth value',
    found: 'R04 text error',
    make: onPlain(() => ({ value: { kind: 'boolean', boolean: true } })),
  },
  {
    did: 'Excel made a day of “3/5”',
    found: 'R04 date error',
    make: onPlain(() => ({ ...number(45415), dateFormat: true })),
  },
  {
    did: 'the day’s number left in number format',
    found: 'R04 serial error',
    make: (form) => onPlain(() => number(serialOf(form.year)))(form),
  },
  {
    did: 'a count in percent format',
    found: 'R04 percent error',
    make: onPlain(() => ({ ...number(0.4), percentFormat: true })),
  },
  { did: 'other words for yes or no', found: 'R04 choice error', make: onType('yesNo', text('đang làm')) },
  { did: 'words for a day', found: 'R04 notDate error', make: onSendingDay(() => text('cuối tháng')) },
  { did: 'x in a yes/no cell', found: 'R05 tick error', make: onType('yesNo', text('x')) },
  {
    did: 'a day that is none (31/6)',
    found: 'R04 notDate error',
    make: onSendingDay(({ year }) => text(`31/06/${year}`)),
  },
  {
    did: 'text in the VNI encoding',
    found: 'R06 warning',
    make: onType('text', { ...text('Thieáu kinh phí, caùn boä chöa ñuû'), font: 'VNI-Times' }),
  },
  // Formulas, errors and links in cells of figures.
  {
    did: 'a link to another workbook in an input cell',
    found: 'R10 cell warning',
    make: onPlain((n) => ({ ...number(n), formula: '[1]Sheet1!$A$1' }), ['nam-truoc.xlsx']),
  },
  {
    did: 'a division by nothing (#DIV/0!)',
    found: 'R13 error',
    make: onPlain(() => ({ value: { kind: 'error', code: '#DIV/0!' }, formula: '4/0' })),
  },
  {
    did: 'a cell that lost its content on the way',
    found: 'R13 lost error',
    make: onPlain(() => ({ value: { kind: 'error', code: '' } })),
  },
  { did: 'the total typed over with the same figure', found: 'R08 equal warning', make: onTotal((n) => number(n)) },
  { did: 'the total’s formula deleted', found: 'R08 removed warning', make: onTotal(() => blank) },
  {
    did: 'the total’s formula taking fewer cells',
    found: 'R08 changed warning',
    make: (form) => {
      const total = form.total();
      const [part] = total?.of ?? [];
      if (!total || !part) return undefined;
      const { row, col } = form.at(part);
      const formula = `SUM(${form.columnName(col)}${row + 1})`;
      return { at: total.key, sheet: form.with([total.key, { value: { kind: 'notCalculated' }, formula }]) };
    },
  },
  {
    did: 'a rate typed over',
    found: 'R08 differs error',
    make: (form) => {
      const rate = form.source.specs.find(
        ({ key, computed }) => computed?.rule === 'ratio' && form.has(key) && form.source.number(key) > 0,
      );
      return rate && { at: rate.key, sheet: form.with([rate.key, number(12.5)]) };
    },
  },
  {
    did: 'all copied as values',
    found: 'R08 copied warning',
    make: (form) => {
      const cells = [...form.sheet.cells()].map(({ formula: _gone, ...cell }) => cell);
      return { at: '', cell: null, sheet: rebuilt(form.sheet, { cells }) };
    },
  },
  // Figures in the wrong place.
  { did: 'a figure one column to the left', found: 'R21 warning', make: beside(-1) },
  {
    did: 'a figure in the column Ghi chú',
    found: 'R21 warning',
    make: (form) => {
      const key = form.plain()?.key;
      if (!key) return undefined;
      const note = { row: form.at(key).row, col: form.noteColumn() };
      return { at: key, cell: note, sheet: form.with([key, blank], [note, number(form.source.number(key))]) };
    },
  },
  { did: 'a figure right of the form', found: 'R21 warning', make: (form) => beside(form.noteColumn() + 2 - 5)(form) },
  {
    did: 'a block of lines typed one column to the left',
    found: 'R21 block warning',
    make: (form) => {
      const keys = [form.plain(0)?.key, form.plain(1)?.key].flatMap((key) => key ?? []).sort();
      const [first, second] = keys;
      if (!first || !second || form.at(first).col !== form.at(second).col) return undefined;
      const away = (key: ElementKey): Cell => ({ row: form.at(key).row, col: form.at(key).col - 1 });
      const sheet = form.with(
        ...keys.flatMap(
          (key) =>
            [
              [key, blank],
              [away(key), number(form.source.number(key))],
            ] as const,
        ),
      );
      return { at: first, cell: away(first), sheet };
    },
  },
  {
    did: 'a row put in between with a figure',
    found: 'R12 warning',
    make: (form) => {
      const key = form.plain()?.key;
      if (!key) return undefined;
      const { row, col } = form.at(key);
      const shifted = withRowsBefore(form.sheet, [row]);
      return {
        at: '',
        cell: { row, col },
        sheet: form.onSheet(shifted, [{ row, col: 1 }, text('Hoạt động khác')], [{ row, col }, number(3)]),
      };
    },
  },
  {
    did: 'a figure typed in the row below its line',
    found: 'R12 near warning',
    make: (form) => {
      const key = form.plain()?.key;
      if (!key) return undefined;
      const { row, col } = form.at(key);
      const shifted = withRowsBefore(form.sheet, [row + 1]);
      return {
        at: '',
        cell: { row: row + 1, col },
        sheet: form.onSheet(
          shifted,
          [{ row: row + 1, col: 1 }, text('như trên')],
          [{ row, col }, blank],
          [{ row: row + 1, col }, number(7)],
        ),
      };
    },
  },
  {
    did: 'a code standing in two rows',
    found: 'R15 twice error',
    make: (form) => {
      const key = form.plain()?.key;
      if (!key) return undefined;
      const row = form.at(key).row + 1;
      const shifted = withRowsBefore(form.sheet, [row]);
      return {
        at: key,
        cell: { row, col: 2 },
        sheet: form.onSheet(shifted, [{ row, col: 2 }, text(key)], [{ row, col: form.at(key).col }, number(2)]),
      };
    },
  },
  {
    did: 'names left behind on other rows',
    found: 'R02 moved info',
    make: (form) => {
      const key = form.plain()?.key;
      return key && { at: '', cell: null, sheet: withRowsBefore(form.sheet, [form.at(key).row], false) };
    },
  },
  // The head.
  { did: 'no unit code', found: 'V02 unit error', make: gone('unit', /\(mã[^)]*\)/) },
  { did: 'no year', found: 'V02 year error', make: gone('year', /năm \d{4}/) },
  { did: 'a year outside the plan', found: 'V02 yearOutside error', make: onHead('year', () => number(2050)) },
  {
    did: 'an as-of day of the year before',
    found: 'V02 asOfBeforeYear warning',
    make: onHead('asOf', ({ year }) => text(`25/11/${year - 1}`)),
  },
  {
    did: 'figures of a half-year',
    found: 'V19 partOfYear warning',
    make: onHead('asOf', ({ year }) => text(`30/6/${year}`)),
  },
  {
    did: 'another year printed than kept',
    found: 'V02 printedYear error',
    make: printed(
      ({ year }) => `Kỳ báo cáo: năm ${year}`,
      ({ year }) => `Kỳ báo cáo: năm ${year - 1}`,
    ),
  },
  {
    did: 'another unit’s code printed',
    found: 'V02 printedUnit error',
    make: printed(
      () => '26000',
      () => '26003',
    ),
  },
  { did: 'a version that is no number', found: 'R01 unknown error', make: onHead('version', () => text('mới')) },
  {
    did: 'hidden marks in the codes',
    found: 'R20 head info',
    make: (form) => {
      const key = form.plain()?.key;
      if (!key) return undefined;
      const code = { row: form.at(key).row, col: 2 };
      return { at: '', cell: code, sheet: form.with([code, text(`\u200b${key}`)]) };
    },
  },
  // Figures that cannot be.
  { did: 'a fraction in a count', found: 'V01 fraction error', make: figure(plainKey, (n) => n + 0.5) },
  { did: 'a figure too large for anything', found: 'V01 tooLarge error', make: figure(plainKey, () => 5e11) },
  { did: 'a negative amount', found: 'V01 negative error', make: figure(firstMoney, () => -2) },
  {
    did: 'a total left blank over its parts',
    found: 'V06 blankTotal warning',
    make: figure(
      (form) => partedTotal(form)?.at,
      () => null,
    ),
  },
  {
    did: 'a total left blank, and one of its parts',
    found: 'V06 blankOpen warning',
    make: (form) => {
      const { at, parts = [] } = partedTotal(form) ?? {};
      const part = parts.find(({ key }) => form.source.number(key) === 0) ?? parts[0];
      return at && part && { at, set: { [at]: null, [part.key]: null } };
    },
  },
  {
    did: 'one part of a typed total left blank',
    found: 'V06 partial warning',
    make: (form) => {
      const { total, parts = [] } = partedTotal(form) ?? {};
      const part = parts.find(({ key, required }) => form.source.number(key) > 0 && required !== true);
      const at = total && form.source.isTyped(total) ? total : parts.find(({ key }) => key !== part?.key)?.key;
      return at && part && { at, set: { [part.key]: null } };
    },
  },
  { did: 'a total left blank over groups', found: 'V07 blankTotal warning', make: figure(groupedTotal, () => null) },
  { did: 'a total of x over groups with figures', found: 'V28 oneSide error', make: figure(groupedTotal, () => 'x') },
  {
    did: 'x on one side of a rate',
    found: 'V28 oneSide error',
    make: (form) => {
      const rate = form.source.specs.find(
        ({ part, computed }) =>
          part === undefined &&
          computed?.rule === 'ratio' &&
          form.source.isTyped(computed.numerator) &&
          form.source.isTyped(computed.denominator) &&
          form.source.number(computed.numerator) > 0,
      );
      if (rate?.computed?.rule !== 'ratio') return undefined;
      const { denominator } = rate.computed;
      const groups = form.source.specs.filter((spec) => spec.total === denominator);
      return {
        at: denominator,
        set: Object.fromEntries([denominator, ...groups.map(({ key }) => key)].map((key) => [key, 'x'])),
      };
    },
  },
  { did: 'a form of x alone', found: 'V29 nothing error', make: everywhere(() => 'x') },
  { did: 'a form of 0 alone', found: 'V29 warning', make: everywhere(() => 0) },
  {
    did: 'a form of 0 and x',
    found: 'V29 zeroOrX warning',
    make: (form) => {
      const crossed = form.source.plainCounts().map(({ key }) => [key, 'x'] as const);
      return { at: '', set: { ...everywhere(() => 0)(form).set, ...Object.fromEntries(crossed) } };
    },
  },
  { did: 'đồng typed for million đồng', found: 'V18 wholeDong warning', make: figure(firstMoney, () => 45_000_000) },
  {
    did: 'thousand đồng typed for million đồng',
    found: 'V18 otherUnit warning',
    make: figure(someMoney, (amount) => amount * 1000),
  },
  {
    did: 'tỷ đồng typed for million đồng',
    found: 'V18 otherUnit warning',
    make: figure(someMoney, (amount) => amount / 1000),
  },
  {
    did: 'granted far above the plan',
    found: 'V18 overAllotted warning',
    make: (form) => {
      const plan = form.typed('money', ({ key }) => form.source.number(key) > 0);
      const line = plan && form.source.specs.filter(({ indicator }) => indicator.code === plan.indicator.code);
      const granted = line?.[1];
      return plan && granted && { at: granted.key, set: { [granted.key]: form.source.number(plan.key) * 2 } };
    },
  },
  {
    did: 'sent late',
    found: 'V19 late warning',
    make: onSendingDay(({ year }) => text(`28/02/${year + 1}`)),
    also: ['V19 claimedOnTime warning'],
  },
  {
    did: 'sent long before the plan’s day',
    found: 'V19 sentLongBefore warning',
    make: onSendingDay(({ year }) => text(`15/06/${year}`)),
  },
  // Against last year.
  {
    did: 'last year’s figures sent again',
    found: 'V17 copy warning',
    make: () => ({ at: '', set: {}, lastYear: (now) => now }),
  },
  {
    did: 'a figure gone to nothing against last year',
    found: 'V17 zero warning',
    make: (form) => {
      const key = form.plain()?.key;
      return key && { at: key, set: { [key]: 0 }, lastYear: (now, of) => (of === key ? 60 : now) };
    },
  },
  {
    did: 'a zero too few against last year',
    found: 'V17 tenth warning',
    make: (form) => {
      const key = form.plain()?.key;
      return key && { at: key, set: { [key]: 40 }, lastYear: (now, of) => (of === key ? 400 : now) };
    },
  },
  {
    did: 'a zero too many against last year',
    found: 'V17 tenfold warning',
    make: (form) => {
      const key = form.plain()?.key;
      return key && { at: key, set: { [key]: 300 }, lastYear: (now, of) => (of === key ? 30 : now) };
    },
  },
  {
    did: 'figures of half a year sent as the year’s',
    found: 'V19 halfOfLastYear warning',
    make: (form) => ({
      at: '',
      set: {},
      lastYear: (now, key) => (form.source.shape.spec(key)?.indicator.acrossYears === 'flow' ? now * 2 : now),
    }),
  },
];

/** 30 June of a year as Excel numbers days. */
function serialOf(year: number): number {
  return Math.round((Date.UTC(year, 5, 30) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
