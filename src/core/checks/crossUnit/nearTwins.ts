import type { ElementKey } from '../../../domain/ids';
import type { RuleVariants } from '../../../domain/findingRule';
import { unitKey } from '../../../domain/territory/unit';
import type { Sentence } from '../../../domain/texts/sentence';
import type { CheckedForm } from '../checkedForm';
import { yearOnYear } from '../rules/yearOnYear';
import { defineCrossRule, groupBy, otherReport, type CrossFaultOf } from './crossRule';
import { twinsIn, typedKeys } from './sameFigures';

/** Fewer or smaller figures can be equal by chance; of those above 0 so many in a hundred are the same. */
const NEAR = { figures: 20, distinct: 5, percent: 90 };
/** Figures and different figures of a share of the lines that two forms do not have in common by chance. */
const SHARE = { figures: 4, distinct: 3 };
/** Forms that agree in a share are compared with so many before them: a figure everybody has must not cost n². */
const MOST_COMPARED = 8;

/** So many lines that differ are named; of more, how many more. */
const MOST_NAMED = 5;

const variants = {
  nearTwin: {
    severity: 'warning',
    vi: '{same} trên {count} số liệu khác 0 giống hệt báo cáo của {unit} (tệp {file}), chỉ khác ở dòng: {lines}. Kiểm tra có đơn vị nào chép báo cáo của đơn vị kia rồi sửa vài số không, và đề nghị gửi lại.',
    en: '{same} of {count} figures above 0 are identical to the report of {unit} (file {file}); only these lines differ: {lines}. Check whether one unit copied the other’s report and changed a few figures, and ask it to send again.',
  },
} as const satisfies RuleVariants;

/** V17 over units: two units sent the same figures but for a few. Those that are the same in all are `sameFigures`. */
export const nearTwins = defineCrossRule({
  id: 'V17',
  identity: true,
  title: yearOnYear.title,
  variants,
  check: (forms) => {
    const near = nearOnes(forms);
    if (near.size === 0) return [];
    const twins = twinsIn(forms);
    return forms.flatMap((form) => {
      const found = near.get(form);
      return found && !twins.has(form) ? [faultOf(form, found)] : [];
    });
  },
});

/** The figures above 0 of a form, by the place of their line among those that are typed. */
interface Given {
  readonly form: CheckedForm;
  readonly keys: readonly ElementKey[];
  readonly figures: ReadonlyMap<number, number>;
}

interface Near {
  readonly other: CheckedForm;
  readonly same: number;
  readonly count: number;
  readonly lines: readonly ElementKey[];
}

function faultOf(form: CheckedForm, { other, same, count, lines }: Near): CrossFaultOf<typeof variants> {
  const params = { same, count, lines: listOf(lines), ...otherReport(other) };
  return { form, variant: 'nearTwin', element: '', params };
}

function listOf(lines: readonly ElementKey[]): Sentence {
  const named = lines.slice(0, MOST_NAMED).join(', ');
  const more = lines.length - MOST_NAMED;
  return more > 0 ? { vi: `${named} và ${more} dòng khác`, en: `${named} and ${more} more` } : { vi: named, en: named };
}

function nearOnes(forms: readonly CheckedForm[]): ReadonlyMap<CheckedForm, Near> {
  const found = new Map<CheckedForm, Near>();
  for (const group of groupBy(sharesOf(forms), ({ mark }) => mark))
    group.forEach((one, index) => {
      for (const other of group.slice(Math.max(0, index - MOST_COMPARED), index)) compare(one.of, other.of, found);
    });
  return found;
}

function givenIn(form: CheckedForm): Given | undefined {
  const figures = new Map<number, number>();
  const keys = typedKeys(form);
  keys.forEach((key, at) => {
    const figure = form.exact(key);
    if (figure !== undefined && figure > 0) figures.set(at, figure);
  });
  const isEnough = figures.size >= NEAR.figures && new Set(figures.values()).size >= NEAR.distinct;
  return isEnough ? { form, keys, figures } : undefined;
}

/**
 * A number for every share of the lines of every form. Of two forms that differ in a tenth, dealt out into more shares
 * than that, one share is the same in both: only forms with an equal share need be compared. Lines are dealt out in
 * turn, since the figures of a form may all stand in one section.
 */
function sharesOf(forms: readonly CheckedForm[]): readonly { readonly of: Given; readonly mark: string }[] {
  return forms.flatMap((form) => {
    const of = givenIn(form);
    if (!of) return [];
    const { size } = of.figures;
    const ways = new Set([sharesFor(size), sharesFor(Math.ceil((size * 100) / NEAR.percent))]);
    return [...ways].flatMap((shares) =>
      marksOf(of, shares).map((mark) => ({ of, mark: `${form.submission.form} ${mark}` })),
    );
  });
}

/**
 * Numbers of shares: primes, so that columns that repeat are dealt out too, and far enough apart that two forms of
 * which one has nine tenths of the other's figures are both dealt out in one of the two ways.
 */
const SHARES = [3, 5, 7, 11, 17, 23, 31, 41, 53, 71];
const MOST_SHARES = 97;

/** More shares than figures may differ. */
function sharesFor(figures: number): number {
  const differing = (figures * (100 - NEAR.percent)) / 100;
  return SHARES.find((shares) => shares > differing) ?? MOST_SHARES;
}

function marksOf({ figures }: Given, shares: number): readonly string[] {
  const parts = Array.from({ length: shares }, (): { mark: number; held: number[] } => ({ mark: 0, held: [] }));
  for (const [at, figure] of figures) {
    const part = parts[at % shares];
    if (!part) continue;
    part.mark = (Math.imul(part.mark + at, 0x01000193) + figure * 31) | 0;
    part.held.push(figure);
  }
  return parts.flatMap(({ mark, held }, index) =>
    held.length < SHARE.figures || new Set(held).size < SHARE.distinct ? [] : [`${shares} ${index} ${mark}`],
  );
}

function compare(one: Given, other: Given, found: Map<CheckedForm, Near>): void {
  if (found.has(one.form) && found.has(other.form)) return;
  if (unitKey(one.form.submission.unit) === unitKey(other.form.submission.unit)) return;
  let [same, both] = [0, 0];
  for (const [at, figure] of one.figures) {
    const beside = other.figures.get(at);
    if (beside !== undefined) both += 1;
    if (beside === figure) same += 1;
  }
  const count = one.figures.size + other.figures.size - both;
  if (same * 100 < count * NEAR.percent) return;
  const lines = one.keys.filter((key, at) => one.form.exact(key) !== other.form.exact(other.keys[at] ?? key));
  if (lines.length === 0) return;
  if (!found.has(one.form)) found.set(one.form, { other: other.form, same, count, lines });
  if (!found.has(other.form)) found.set(other.form, { other: one.form, same, count, lines });
}
