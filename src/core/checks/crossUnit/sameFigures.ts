import { ShapeQuestion } from '../../../domain/plan/formShape';
import type { ElementKey } from '../../../domain/catalogue/indicator';
import { unitKey } from '../../../domain/territory/unit';
import type { CheckedForm } from '../checkedForm';
import { yearOnYear } from '../rules/yearOnYear';
import { defineCrossRule, groupBy, otherReport } from './crossRule';

/** Fewer or smaller figures can be equal by chance. */
const TWIN_MINIMUM = { figures: 8, distinct: 5 };

/** V17 over units: two units sent the same figures, line by line. */
export const sameFigures = defineCrossRule({
  id: 'V17',
  identity: true,
  title: yearOnYear.title,
  variants: {
    twin: {
      severity: 'warning',
      vi: 'Toàn bộ {count} số liệu giống hệt báo cáo của {unit} (tệp {file}). Kiểm tra đơn vị nào đã chép nhầm và đề nghị gửi lại.',
      en: 'Every figure ({count}) is identical to the report of {unit} (file {file}). Check which unit copied by mistake and ask it to send again.',
    },
  },
  check: (forms) =>
    [...twinsIn(forms)].map(([form, other]) => {
      const params = { count: figures(form).length, ...otherReport(other) };
      return { form, variant: 'twin', element: '', params } as const;
    }),
});

/** The forms whose figures are those of another unit's form, each with the first such form. */
export function twinsIn(forms: readonly CheckedForm[]): ReadonlyMap<CheckedForm, CheckedForm> {
  const twins = likeForms(forms).flatMap((group) =>
    group.flatMap((form) => {
      const other = group.find((twin) => unitKey(twin.submission.unit) !== unitKey(form.submission.unit));
      return other ? [[form, other] as const] : [];
    }),
  );
  return new Map(twins);
}

/** Forms of equal figures. Equal marks come first: to write every figure of a country's forms out would take seconds. */
function likeForms(forms: readonly CheckedForm[]): readonly (readonly CheckedForm[])[] {
  const marked = groupBy(forms, markOf).filter((group) => group.length > 1);
  return marked.flatMap((group) => groupBy(group, fingerprint));
}

/** A number that is the same for forms of equal figures. */
function markOf(form: CheckedForm): number {
  let mark = 0;
  typedKeys(form).forEach((key, at) => {
    const figure = form.exact(key);
    if (figure !== undefined) mark = (Math.imul(mark + at, 0x01000193) + figure) | 0;
  });
  return mark;
}

function fingerprint(form: CheckedForm): string | undefined {
  const given = figures(form);
  const distinct = new Set(given.map(([, figure]) => figure).filter((figure) => figure > 0));
  if (given.length < TWIN_MINIMUM.figures || distinct.size < TWIN_MINIMUM.distinct) return undefined;
  return `${form.submission.form} ${given.map(([key, figure]) => `${key}=${figure}`).join(' ')}`;
}

function figures(form: CheckedForm): readonly (readonly [string, number])[] {
  return typedKeys(form).flatMap((key) => {
    const figure = form.exact(key);
    return figure === undefined ? [] : [[key, figure] as const];
  });
}

const TYPED_FIGURES = new ShapeQuestion((form) =>
  form.specs
    .filter(({ type, computed }) => !computed && (type === 'count' || type === 'money'))
    .map((spec) => spec.key),
);

/** The lines of a form whose figures are typed. */
export function typedKeys(form: CheckedForm): readonly ElementKey[] {
  return form.shape.answer(TYPED_FIGURES);
}
