import { drawReturnPage, type PlacedMark } from '../core/returned/returnPage';
import type { ReturnedFault, ReturnedReport } from '../core/returned/returnedReport';
import { isExplainable } from '../core/checks/explanations';
import type { SheetModel } from '../core/sheet/model';
import type { FateReason, LedgerEntry, RollUp } from '../domain/aggregate';
import type { Finding } from '../domain/finding';
import type { FormId, IsoDay } from '../domain/ids';
import { returnToken } from '../domain/returnToken';
import { fullName, unitKey, type Unit, type UnitRef } from '../domain/territory/unit';
import { filled, type Sentence } from '../domain/texts/sentence';
import type { Made, WorkDecision } from '../domain/work/workDecision';
import type { CheckedFile, CheckedForm } from './checkWorkbook';
import { isDamage } from './mendForms';
import { messageOf } from './messages';
import { reasonText } from './reasonText';

/** When reports go back, and until when they are asked for again. */
export interface ReturnDays {
  readonly today: IsoDay;
  readonly until?: IsoDay;
}

/** A cell of the file to be marked. */
export interface MarkedFault {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: 'error' | 'warning';
  readonly note: string;
}

/** A file that goes back to its unit, with all that is said about it. */
export interface Returning {
  readonly report: ReturnedReport;
  readonly cells: readonly MarkedFault[];
  /** Of the file as it came, and those of copies it was made from. */
  readonly tokens: readonly string[];
  /** Whose report of which plan, for the folder of work; absent where no form could be read. */
  readonly of?: { readonly programme: string; readonly form: FormId; readonly unit: UnitRef; readonly year: number };
}

/** Sentences of what the unit is to do, by the kind of the fault. */
const WHAT_TO_DO = {
  file: {
    vi: 'Gửi lại tệp Excel (.xlsx) của biểu, mở được và không đặt mật khẩu.',
    en: 'Send the Excel file (.xlsx) of the form again, one that opens and has no password.',
  },
  identity: {
    vi: 'Dùng đúng biểu của đơn vị, đúng năm và đúng kế hoạch rồi gửi lại.',
    en: 'Use the form of the unit, the year and the plan, and send it again.',
  },
  damage: {
    vi: 'Khôi phục biểu (nút “Sửa biểu như mới” trong Tổng Hợp) hoặc chép số liệu sang biểu mới.',
    en: 'Restore the form (“Sửa biểu như mới” in Tổng Hợp), or put the figures into a new one.',
  },
  mend: { vi: 'Sửa lại cho đúng.', en: 'Mend it.' },
  mendOrExplain: {
    vi: 'Sửa lại cho đúng; nếu số liệu đúng, ghi lý do vào cột Ghi chú.',
    en: 'Mend it; where the figure is right, write the reason into the column Ghi chú.',
  },
  look: { vi: 'Kiểm tra lại và sửa nếu sai.', en: 'Check it, and mend it where it is wrong.' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Of a form that can be read and does not count, by the code of the reason. */
const OF_REASON: Readonly<Record<string, Sentence>> = {
  wrongYear: {
    vi: 'Lập báo cáo trên biểu của năm {expected} rồi gửi lại; năm ghi ở phần đầu biểu, tệp này ghi năm {year}.',
    en: 'Fill in the form of {expected} and send it; the year stands in the head of the form, which here says {year}.',
  },
  wrongProgramme: {
    vi: 'Lập báo cáo trên biểu của kế hoạch {expected} rồi gửi lại.',
    en: 'Fill in the form of the plan {expected} and send it.',
  },
  unknownUnit: WHAT_TO_DO.identity,
  otherList: WHAT_TO_DO.identity,
  emptyForm: { vi: 'Điền số liệu vào biểu rồi gửi lại.', en: 'Fill in the form and send it again.' },
  nothingUsable: { vi: 'Sửa số liệu trên biểu rồi gửi lại.', en: 'Mend the figures of the form and send it again.' },
};

/**
 * What goes back of a checked file: its errors and warnings that nobody has accepted, or why it could not be read.
 * Undefined where nothing is wrong.
 */
export function returningOf(file: CheckedFile, { today, until }: ReturnDays): Returning | undefined {
  const faults = file.rejected ? [unreadable(file.rejected)] : file.forms.flatMap(faultsOf);
  if (faults.length === 0 || file.beside) return undefined;
  const [first] = file.forms;
  const { submission } = first ?? {};
  const report: ReturnedReport = {
    file: file.file.slice(file.file.lastIndexOf('/') + 1),
    unit: first?.unit ? fullName(first.unit) : (submission?.unitName ?? 'đơn vị gửi tệp'),
    year: submission?.year ?? Number(today.slice(0, 4)),
    today,
    ...(until === undefined ? {} : { until }),
    faults,
  };
  return {
    report,
    cells: faults.flatMap((fault) => (fault.cell === '' ? [] : [markOf(fault)])),
    tokens: [...(file.sha256 === undefined ? [] : [returnToken(file.sha256)]), ...(submission?.returned ?? [])],
    ...(submission ? { of: ofSubmission(submission) } : {}),
  };
}

/**
 * Whether nothing is left that a report goes back for: no error, no warning that nobody has accepted.
 * @param mended the forms are made as new besides, so that damage of theirs is gone
 */
export function isRight(forms: readonly CheckedForm[], mended = false): boolean {
  const isFault = (finding: Finding): boolean => finding.severity !== 'info' && !(mended && isDamage(finding));
  return forms.length > 0 && !forms.some(({ findings }) => findings.some(isFault));
}

/** Files of which nothing counts while another report of each of their units does: nobody has to mend them. */
export function filesThatGaveWay({ ledger, submissions }: Pick<RollUp, 'ledger' | 'submissions'>): ReadonlySet<string> {
  const gaveWay = ({ fate, unit }: LedgerEntry): boolean =>
    fate === 'superseded' || (fate === 'rejected' && unit !== undefined && submissions.has(unitKey(unit)));
  const { entries } = ledger;
  const others = new Set(entries.filter((entry) => !gaveWay(entry)).map(({ file }) => file));
  return new Set(entries.flatMap(({ file }) => (others.has(file) ? [] : [file])));
}

/** What stands about one unit's report, as a board tells it. */
export interface UnitReport {
  readonly unit: Unit;
  readonly file: string;
  readonly sha256?: string;
  readonly programme: string;
  readonly form?: FormId;
  readonly year: number;
  /** Why its file gives no form. */
  readonly unreadable?: FateReason;
  readonly findings: readonly Finding[];
  /** Tokens the report brought back. */
  readonly returned?: readonly string[];
}

/** What goes back of one unit's report, its comparison with others included; undefined where nothing is wrong. */
export function returningOfUnit(asked: UnitReport, { today, until }: ReturnDays): Returning | undefined {
  const { unit, file, sha256, programme, form, year, unreadable: why, findings, returned = [] } = asked;
  const faults = [...(why ? [unreadable(why)] : []), ...faultsIn(findings, file)];
  if (faults.length === 0) return undefined;
  const name = file.slice(file.lastIndexOf('/') + 1);
  const days = { today, ...(until === undefined ? {} : { until }) };
  return {
    report: { file: name, unit: fullName(unit), year, ...days, faults },
    cells: faults.flatMap((fault) => (fault.cell === '' ? [] : [markOf(fault)])),
    tokens: [...(sha256 === undefined ? [] : [returnToken(sha256)]), ...returned],
    ...(form === undefined ? {} : { of: { programme, form, unit: { list: unit.list, code: unit.code }, year } }),
  };
}

function ofSubmission({ programme, form, unit: { list, code }, year }: CheckedForm['submission']) {
  return { programme, form, unit: { list, code }, year };
}

const faultsOf = ({ findings, submission }: CheckedForm): readonly ReturnedFault[] =>
  faultsIn(findings, submission.file);

function faultsIn(findings: readonly Finding[], file: string): readonly ReturnedFault[] {
  return findings.flatMap((finding): readonly ReturnedFault[] => {
    const { severity, place } = finding;
    if (severity === 'info') return [];
    const what = { vi: messageOf(finding, 'vi'), en: messageOf(finding, 'en') };
    const isHere = place.file === file && place.sheet !== '';
    return [
      { sheet: isHere ? place.sheet : '', cell: isHere ? place.cell : '', severity, what, todo: todoOf(finding) },
    ];
  });
}

function todoOf(finding: Finding): Sentence {
  if (isDamage(finding)) return WHAT_TO_DO.damage;
  if (finding.identity === true) return WHAT_TO_DO.identity;
  if (isExplainable(finding)) return WHAT_TO_DO.mendOrExplain;
  return finding.severity === 'error' ? WHAT_TO_DO.mend : WHAT_TO_DO.look;
}

function unreadable(reason: FateReason): ReturnedFault {
  const what = { vi: reasonText(reason, 'vi'), en: reasonText(reason, 'en') };
  const todo: Sentence | undefined = OF_REASON[reason.code];
  return { sheet: '', cell: '', severity: 'error', what, todo: todo ? filled(todo, reason.params) : WHAT_TO_DO.file };
}

function markOf({ sheet, cell, severity, what, todo }: ReturnedFault): MarkedFault {
  return { sheet, cell, severity, note: `Tổng Hợp: ${what.vi} ${todo.vi}` };
}

/** Draws the page “Trả lại” of a file, given what marking it needs kept there. */
export function pageOf({ report, tokens }: Returning) {
  return (kept: string, marks: readonly PlacedMark[], taken: readonly string[]): SheetModel =>
    drawReturnPage(report, { tokens, kept, marks }, taken);
}

/** “Phiếu trả lại” for a file that takes no marks: its faults alone, without a token, since it cannot come back. */
export function companionSheet({ report }: Returning): SheetModel {
  const faults = report.faults.map((fault) => ({ ...fault, what: placed(fault), sheet: '', cell: '' }));
  return drawReturnPage({ ...report, faults }, { tokens: [], kept: '', marks: [] }, []);
}

function placed({ sheet, cell, what }: ReturnedFault): Sentence {
  const at = cell === '' ? '' : `${sheet}!${cell}: `;
  return { vi: at + what.vi, en: at + what.en };
}

/** That reports went back, for the folder of work. */
export function returnedDecisions(
  returned: readonly (Returning & { readonly file: string; readonly sha256: string })[],
  made: Made,
): readonly WorkDecision[] {
  return returned.flatMap(({ of, report, tokens, file, sha256 }): readonly WorkDecision[] => {
    const [token] = tokens;
    if (!of || token === undefined) return [];
    const until = report.until as IsoDay | undefined;
    const faults = report.faults.length;
    return [
      {
        kind: 'returned',
        ...of,
        report: { file, sha256 },
        token,
        faults,
        ...(until === undefined ? {} : { until }),
        ...made,
      },
    ];
  });
}
