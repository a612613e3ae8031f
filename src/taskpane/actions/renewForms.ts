import type { WorkbookPort } from '../../core/sheet/port';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import type { Programme } from '../../domain/plan/programme';
import { isReportYear } from '../../domain/plan/reportYear';
import { carryWorkbook, type CarryOutcome } from '../../usecases/carryForms';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import type { FormReading } from '../../usecases/formReading';
import { hasSameFigures, isDamage, mendWorkbook, type MendOutcome } from '../../usecases/mendForms';

/** What can be made of a form that stands in the open workbook. */
export interface Renewals {
  /** It is of an older version of the plan: into the form of the newest one, of this year. */
  readonly carry?: number;
  /** The year after it has begun: its form, with last year's stocks as proposals. */
  readonly nextYear?: number;
  /** It is damaged. */
  readonly mend: boolean;
}

/** Of the readings of one sheet, by the plan known here; none of a plan nobody here has. */
export function renewalsOf(forms: readonly CheckedForm[], plan: Programme | undefined, thisYear: number): Renewals {
  const [form] = forms;
  if (!form || !plan || form.via !== 'form') return { mend: false };
  const { version, year } = form.submission;
  const isOlder = version < plan.version;
  const next = year + 1;
  return {
    ...(isOlder ? { carry: year } : {}),
    ...(next <= thisYear && isReportYear(plan, next) ? { nextYear: next } : {}),
    mend: version === plan.version && forms.some(({ findings }) => findings.some(isDamage)),
  };
}

/** The form of a sheet carried into one of a plan and year; undefined where the whole workbook shows no form there. */
export async function carriedFrom(
  workbook: WorkbookSnapshot,
  sheet: string,
  setting: FormReading & { readonly programme: Programme; readonly year: number },
): Promise<CarryOutcome | undefined> {
  const { outcomes } = await carryWorkbook(workbook, setting);
  return outcomes.find(({ from }) => from.sheet === sheet);
}

/** The form of a sheet as new, or why not. */
export async function mendedOn(
  workbook: WorkbookSnapshot,
  sheet: string,
  setting: FormReading,
): Promise<MendOutcome | undefined> {
  const { outcomes } = await mendWorkbook(workbook, setting);
  return outcomes.find((one) => one.sheet === sheet);
}

/**
 * Puts a mended form in the place of the damaged one, and reads the workbook again: unless every figure is the same, the
 * damaged form comes back. Whether the mended one stands.
 */
export async function mendInPlace(
  port: WorkbookPort,
  { sheet, mended }: Extract<MendOutcome, { kind: 'mended' }>,
  before: WorkbookSnapshot,
  setting: FormReading,
): Promise<boolean> {
  await port.insert([mended.model], [sheet], undefined, [sheet]);
  if (await hasSameFigures(before, await port.snapshotAll(), setting)) return true;
  await port.restore();
  return false;
}
