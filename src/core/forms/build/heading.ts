import { roleOfForm } from '../../../domain/catalogue/withRole';
import { isDutyOf, reportDeadline } from '../../../domain/plan/deadline';
import { dueText } from '../../../domain/plan/dueText';
import { inForce } from '../../../domain/plan/elements';
import { LIGHT_WORDS } from '../../../domain/plan/lightShape';
import type { Programme } from '../../../domain/plan/programme';
import { inYear, showDate } from '../../../domain/day';
import type { Deadline } from '../../../domain/targets/target';
import { fullName } from '../../../domain/territory/unit';
import type { Unit } from '../../../domain/territory/unit';
import type { FormArgs } from '../formArgs';

type Receiver = Programme['receiver'][number];

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
    period: `Kỳ báo cáo: năm ${args.year}${args.light === true ? ` – ${LIGHT_WORDS}` : ''}`,
    unit: `Đơn vị báo cáo: ${unitText(args)}`,
    receiver: `Đơn vị nhận báo cáo: ${receiverText(args)}`,
    money: 'Đơn vị tính tiền: triệu đồng',
  };
}

function basis(args: FormArgs): string {
  const { programme } = args;
  const letter = isCampaign(args) ? deadlineOf(args)?.setBy : undefined;
  if (letter !== undefined) return `Thực hiện ${letter}`;
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

/** "trước ngày 01/12/2024"; one that holds for the level above says so, as nobody set a day for this unit. */
function deadlineText(args: FormArgs): string {
  const found = deadlineOf(args);
  if (found === undefined) return 'theo văn bản hướng dẫn hằng năm';
  const due = dueText(found, args.year).vi;
  if (isCampaign(args) || isDutyOf(found, args.reporter.tier)) return due;
  return `theo thời hạn của nơi nhận, để cấp trên gửi ${due}`;
}

/** A campaign has its own yearly letter; every other form follows the plan's report deadline. */
function deadlineOf(args: FormArgs): Deadline | undefined {
  const { programme, year, reporter } = args;
  if (!isCampaign(args)) return dated(reportDeadline(programme.deadlines, year, reporter.tier), year);
  return programme.deadlines.find(({ forCampaign, ...row }) => forCampaign === true && dated({ ...row }, year));
}

function isCampaign({ catalogue, form }: FormArgs): boolean {
  return roleOfForm(catalogue, form) === 'campaign';
}

function dated(deadline: Deadline | undefined, year: number): Deadline | undefined {
  const day = deadline?.date;
  if (day === null || day === undefined || !/^(\d{4}|-)-\d{2}-\d{2}$/.test(day)) return undefined;
  return inYear(day, year).startsWith(`${year}`) ? deadline : undefined;
}

/** "Ủy ban nhân dân xã Phú Lý, huyện Vĩnh Cửu (mã 26179)". */
function unitText({ unit, unitNames }: FormArgs): string {
  const parent = unitNames?.parentName ?? '';
  const above = parent === '' ? '' : `, ${parent.replace(/^Cụm /, 'cụm ')}`;
  return `${officeName(unit)}${above} (mã ${unit.code})`;
}

/** Name of the office that reports for a unit: areas by their People's Committee, departments by their own name. */
function officeName(unit: Unit): string {
  const area =
    unit.kind === 'district' || unit.level === 'commune' || unit.level === 'district' || unit.level === 'province';
  return area ? `Ủy ban nhân dân ${fullName(unit)}` : fullName(unit);
}

/** Where the report goes: as the workbook's owner says, as the campaign's letter says, or as the plan says for the day. */
function receiverText(args: FormArgs): string {
  const { unitNames } = args;
  if (unitNames?.receiver !== undefined) return sentTo(unitNames.receiver, unitNames.via);
  const letter = isCampaign(args) ? lastLetter(args) : undefined;
  if (letter && letter.receiver !== null) return sentTo(letter.receiver, letter.via ?? undefined);
  const named = receiverOf(args);
  return sentTo(receiverName(named, args), unitNames?.via ?? named?.via);
}

/** The letter of the campaign, this year's or the one before: a new letter changes the day, hardly the receiver. */
function lastLetter({ programme, year }: FormArgs): Deadline | undefined {
  const letters = programme.deadlines.filter(({ forCampaign, date }) => forCampaign === true && !isAfter(date, year));
  return letters.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).at(-1);
}

function isAfter(date: string | null, year: number): boolean {
  return date !== null && inYear(date, year).slice(0, 4) > `${year}`;
}

function receiverOf({ programme, asOf, reporter }: FormArgs): Receiver | undefined {
  const rows = programme.receiver.filter((row) => inForce(row, asOf));
  return rows.find(({ by }) => by?.includes(reporter.tier)) ?? rows.find(({ by }) => by === undefined);
}

function receiverName(named: Receiver | undefined, { programme, unitNames }: FormArgs): string {
  const above = unitNames?.parentName;
  if (named?.toAbove === true && above !== undefined && above !== '') return `Ủy ban nhân dân ${above}`;
  return named?.name ?? programme.document.issuer;
}

function sentTo(name: string, via: string | undefined): string {
  return via === undefined || via === '' ? name : `${name} (qua ${via})`;
}
