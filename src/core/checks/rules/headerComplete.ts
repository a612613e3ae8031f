import type { RuleVariants } from '../../../domain/findingRule';
import { isReportYear } from '../../../domain/plan/reportYear';
import { shortPlanName } from '../../../domain/plan/shortPlanName';
import type { HeaderField } from '../../../domain/submission';
import type { CheckedForm } from '../checkedForm';
import { defineRule, type Fault, type FaultOf } from '../checkRule';

const variants = {
  programme: {
    severity: 'error',
    vi: 'Biểu không ghi thuộc kế hoạch nào. Dùng lại biểu mẫu được cấp, không xóa phần đầu biểu.',
    en: 'The form does not say which plan it belongs to. Use the form as issued and keep its heading.',
  },
  unit: {
    severity: 'error',
    vi: 'Biểu chưa ghi mã đơn vị báo cáo. Nhập mã đơn vị ở đầu biểu.',
    en: 'The form does not give the code of the reporting unit. Enter the unit code in the heading.',
  },
  year: {
    severity: 'error',
    vi: 'Biểu chưa ghi năm báo cáo. Nhập năm ở dòng “Kỳ báo cáo”.',
    en: 'The form does not give the reporting year. Enter the year in the line “Kỳ báo cáo”.',
  },
  asOf: {
    severity: 'error',
    vi: 'Biểu chưa ghi ngày chốt số liệu. Nhập ngày ở dòng “Số liệu tính đến ngày”.',
    en: 'The form does not give its as-of date. Enter the date in the line “Số liệu tính đến ngày”.',
  },
  otherProgramme: {
    severity: 'error',
    vi: 'Biểu thuộc kế hoạch “{given}”, không phải kế hoạch “{expected}” đang kiểm tra. Chọn đúng kế hoạch hoặc gửi đúng biểu.',
    en: 'The form belongs to the plan “{given}”, not to “{expected}”, which is being checked. Choose the right plan or send the right form.',
  },
  yearOutside: {
    severity: 'error',
    vi: 'Năm báo cáo {year} nằm ngoài thời gian của kế hoạch ({from}–{to}). Sửa lại năm.',
    en: 'The reporting year {year} is outside the plan ({from}–{to}). Correct the year.',
  },
  printedYear: {
    severity: 'error',
    vi: 'Đầu biểu in năm {printed}, nhưng biểu mẫu được lập cho năm {year}. Dùng đúng biểu mẫu của năm báo cáo, hoặc sửa lại năm ở đầu biểu.',
    en: 'The heading says {printed}, but the form was made for {year}. Use the form of the reporting year, or correct the year in the heading.',
  },
  printedUnit: {
    severity: 'error',
    vi: 'Đầu biểu in mã đơn vị {printed}, nhưng biểu mẫu được lập cho đơn vị có mã {code}. Dùng đúng biểu mẫu được cấp cho đơn vị, hoặc sửa lại tên và mã ở đầu biểu.',
    en: 'The heading gives the unit code {printed}, but the form was made for the unit {code}. Use the form issued to the unit, or correct name and code in the heading.',
  },
  printedProgramme: {
    severity: 'error',
    vi: 'Đầu biểu in kế hoạch số {printed}, nhưng biểu mẫu được lập theo kế hoạch “{expected}”. Dùng đúng biểu mẫu của kế hoạch cần báo cáo.',
    en: 'The heading names the plan no. {printed}, but the form was made for the plan “{expected}”. Use the form of the plan to be reported on.',
  },
  asOfBeforeYear: {
    severity: 'warning',
    vi: 'Số liệu tính đến ngày {date}, trước khi năm báo cáo {year} bắt đầu. Kiểm tra lại ngày chốt số liệu và năm.',
    en: 'The figures stand for {date}, before the reporting year {year} began. Check the as-of date and the year.',
  },
} as const satisfies RuleVariants;

type Found = FaultOf<typeof variants>;

/** V02: unit, year, as-of date and programme are stated, and the year is one of the plan's or a base year. */
export const headerComplete = defineRule({
  id: 'V02',
  identity: true,
  title: { vi: 'Phần đầu biểu', en: 'Heading of the form' },
  variants,
  check: (form) => [...missing(form), ...mistaken(form), ...printedOtherwise(form)],
});

function missing(form: CheckedForm): readonly Found[] {
  const { programme, unit, year, asOf } = form.submission;
  const absent = { programme: programme === '', unit: unit.code === '', year: year === 0, asOf: asOf === null };
  const fields: readonly HeaderField[] = ['programme', 'unit', 'year', 'asOf'];
  return fields.filter((field) => absent[field]).map((field) => ({ variant: field, ...at(form, field) }));
}

function mistaken(form: CheckedForm): readonly Found[] {
  const { programme, year, asOf } = form.submission;
  const plan = form.context.programme;
  const faults: Found[] = [];
  if (programme !== '' && programme !== plan.id) {
    const params = { given: programme, expected: shortPlanName(plan) };
    faults.push({ variant: 'otherProgramme', params, ...at(form, 'programme') });
  }
  if (year !== 0 && !isReportYear(plan, year)) {
    const params = { year: String(year), from: String(plan.years.from), to: String(plan.years.to) };
    faults.push({ variant: 'yearOutside', params, ...at(form, 'year') });
  }
  if (asOf !== null && year !== 0 && asOf < `${year}-01-01`) {
    faults.push({ variant: 'asOfBeforeYear', params: { date: asOf, year: String(year) }, ...at(form, 'asOf') });
  }
  return faults;
}

/**
 * What is signed and what is read must be the same. A year or a code nobody knows is its own finding, and says what the
 * form was made for.
 */
function printedOtherwise(form: CheckedForm): readonly Found[] {
  const { printed, year, unit } = form.submission;
  const { programme, unit: known } = form.context;
  if (!printed) return [];
  const faults: Found[] = [];
  if (printed.year && isReportYear(programme, year)) {
    const { says, place } = printed.year;
    faults.push({ variant: 'printedYear', element: '', params: { printed: says, year: String(year) }, place });
  }
  if (printed.unit && known) {
    const { says, place } = printed.unit;
    faults.push({
      variant: 'printedUnit',
      element: '',
      params: { printed: says, code: unit.code },
      place,
      alsoAbout: says,
    });
  }
  if (printed.programme) {
    const { says, place } = printed.programme;
    faults.push({
      variant: 'printedProgramme',
      element: '',
      params: { printed: says, expected: programme.name },
      place,
    });
  }
  return faults;
}

/** A fault of the heading is about no element; it stands at the field's own cell. */
function at(form: CheckedForm, field: HeaderField): Pick<Fault, 'element' | 'place'> {
  return { element: '', place: form.submission.headerPlaces?.[field] ?? form.place('') };
}
