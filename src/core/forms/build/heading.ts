import { roleOfForm } from '../../../domain/catalogue/withRole';
import { inForce } from '../../../domain/plan/elements';
import { inYear, showDate } from '../../../domain/day';
import type { Deadline } from '../../../domain/targets/target';
import { fullName } from '../../../domain/territory/unit';
import type { Unit } from '../../../domain/territory/unit';
import type { FormArgs } from '../formArgs';

/** The sentences of a form's head, in the order of the state's forms (docs/forms.md#head). */
export interface Heading {
  readonly form: string;
  readonly basis: string;
  readonly deadline: string;
  readonly title: string;
  readonly period: string;
  readonly unit: string;
  readonly receiver: string;
  readonly money: string;
}

/** Head of a form for its unit, year and programme. */
export function heading(args: FormArgs): Heading {
  return {
    form: `Biểu số ${args.form}`,
    basis: basis(args),
    deadline: `Ngày nhận báo cáo: ${deadlineText(args)}`,
    title: titleText(args),
    period: `Kỳ báo cáo: năm ${args.year}`,
    unit: `Đơn vị báo cáo: ${unitText(args)}`,
    receiver: `Đơn vị nhận báo cáo: ${receiverText(args)}`,
    money: 'Đơn vị tính tiền: triệu đồng',
  };
}

function basis({ programme }: FormArgs): string {
  const { number, date, issuer } = programme.document;
  if (number === null) return `Theo ${programme.name}`;
  const day = date === null ? '' : ` ngày ${showDate(date)}`;
  return `Thực hiện Kế hoạch số ${number}${day} của ${issuer}`;
}

/** A campaign names its event, counted from the year it was first held in (2017: the 8th in 2024). */
function titleText({ catalogue, form, programme, year }: FormArgs): string {
  const asked = catalogue.forms.find(({ id }) => id === form);
  if (asked?.role !== 'campaign') return `KẾT QUẢ THỰC HIỆN\n${programme.title.toLocaleUpperCase('vi')}`;
  const { vi: event, since } = asked.event ?? { vi: asked.vi };
  const ordinal = since === undefined || year < since ? '' : ` LẦN THỨ ${year - since + 1}`;
  return `KẾT QUẢ TỔ CHỨC\n${event.toLocaleUpperCase('vi')}${ordinal}`;
}

function deadlineText(args: FormArgs): string {
  const found = args.programme.deadlines.find((deadline) => isFor(deadline, args));
  if (found === undefined || found.date === null) return 'theo văn bản hướng dẫn hằng năm';
  const day = showDate(inYear(found.date, args.year));
  return found.relation === 'onOrBefore' ? `chậm nhất ngày ${day}` : `trước ngày ${day}`;
}

/** A campaign has its own yearly letter; every other form follows the plan's report deadline. */
function isFor(deadline: Deadline, { catalogue, form, year }: FormArgs): boolean {
  if (deadline.date === null || !/^(\d{4}|-)-\d{2}-\d{2}$/.test(deadline.date)) return false;
  if (!inYear(deadline.date, year).startsWith(String(year))) return false;
  return (roleOfForm(catalogue, form) === 'campaign' ? deadline.forCampaign : deadline.forReports) === true;
}

/** "Ủy ban nhân dân xã Phú Lý, huyện Vĩnh Cửu (mã 26179)". */
function unitText({ unit, unitNames }: FormArgs): string {
  const parent = unitNames?.parentName ?? '';
  const above = parent === '' ? '' : `, ${parent.replace(/^Cụm /, 'cụm ')}`;
  return `${officeName(unit)}${above} (mã ${unit.code})`;
}

/** Name of the office that reports for a unit: areas by their People's Committee, departments by their own name. */
function officeName(unit: Unit): string {
  const area = unit.level === 'commune' || unit.level === 'district' || unit.level === 'province';
  return area ? `Ủy ban nhân dân ${fullName(unit)}` : fullName(unit);
}

function receiverText({ programme, unitNames, asOf }: FormArgs): string {
  const named = programme.receiver.find((row) => inForce(row, asOf));
  const name = unitNames?.receiver ?? named?.name ?? programme.document.issuer;
  const via = unitNames?.via ?? (unitNames?.receiver === undefined ? named?.via : undefined);
  return via === undefined || via === '' ? name : `${name} (qua ${via})`;
}
