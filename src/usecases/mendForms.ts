import { mendSheet, type MendedSheet } from '../core/forms/mend/mendSheet';
import { readForms, type ReadContext, type ReadForm } from '../core/forms/readForms';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { FateReason } from '../domain/aggregate';
import { catalogueOf } from '../domain/catalogue/catalogues';
import { isRowForm } from '../domain/catalogue/withRole';
import type { Finding, RuleId } from '../domain/finding';
import { FormShape } from '../domain/plan/formShape';
import { isReportYear } from '../domain/plan/reportYear';
import type { Submission } from '../domain/submission';
import { asMade, bySheet, formOwner, type FormReading, type SheetForms } from './formReading';
import { formPlan, type FormPlan } from './makeForms';
import type { MendRefusal } from './mendRefusals';

/** What became of one sheet with a form. */
export type MendOutcome =
  | { readonly kind: 'sound'; readonly sheet: string }
  | {
      readonly kind: 'mended';
      readonly sheet: string;
      readonly damage: readonly Finding[];
      readonly mended: MendedSheet;
      /** The form that a fresh one would be. */
      readonly plan: FormPlan;
    }
  | { readonly kind: 'refused'; readonly sheet: string; readonly reason: MendRefusal };

export interface MendedWorkbook {
  readonly outcomes: readonly MendOutcome[];
  readonly rejected?: FateReason;
}

/** What reading says of a sheet that a fresh one does not have: names, formulas, rules, labels, lines, locks. */
const DAMAGE: ReadonlySet<RuleId> = new Set<RuleId>(['R02', 'R08', 'R09', 'R11', 'R15', 'R16']);

/** Whether a finding says that the form itself is damaged, whatever figures it holds. */
export function isDamage({ rule }: Finding): boolean {
  return DAMAGE.has(rule);
}

/** Every damaged form of a workbook as new, with its own figures; nothing is written yet. Pure but for the unit lists. */
export async function mendWorkbook(workbook: WorkbookSnapshot, setting: FormReading): Promise<MendedWorkbook> {
  const { mending, reason } = await mendingOf(workbook, setting);
  const outcomes: MendOutcome[] = [];
  for (const forms of mending.sheets) outcomes.push(await mendForm(forms, mending));
  return { outcomes, ...(reason ? { rejected: reason } : {}) };
}

/** What a sheet with a form becomes when it is made anew, damaged or not. */
export type RemadeForm = Exclude<MendOutcome, { readonly kind: 'sound' }>;

/** The forms on these sheets as new, damaged or not, in the order of the workbook; nothing is written yet. */
export async function remakeForms(
  workbook: WorkbookSnapshot,
  wanted: ReadonlySet<string>,
  setting: FormReading,
): Promise<readonly RemadeForm[]> {
  const { mending } = await mendingOf(workbook, setting);
  const remade: RemadeForm[] = [];
  for (const forms of mending.sheets)
    if (wanted.has(forms[0].submission.sheet)) remade.push(await asNew(forms, damageOf(forms), mending));
  return remade;
}

interface Mending {
  readonly workbook: WorkbookSnapshot;
  readonly sheets: readonly SheetForms[];
  readonly context: ReadContext;
  readonly setting: FormReading;
}

async function mendingOf(workbook: WorkbookSnapshot, setting: FormReading) {
  const context = await asMade(setting);
  const { forms, reason } = readForms(workbook, context);
  const mending: Mending = { workbook, sheets: bySheet(forms), context, setting };
  return { mending, reason };
}

const damageOf = (forms: SheetForms): readonly Finding[] => forms.flatMap(({ findings }) => findings.filter(isDamage));

async function mendForm(forms: SheetForms, mending: Mending): Promise<MendOutcome> {
  const damage = damageOf(forms);
  const [{ submission }] = forms;
  return damage.length === 0 ? { kind: 'sound', sheet: submission.sheet } : asNew(forms, damage, mending);
}

async function asNew(
  forms: SheetForms,
  damage: readonly Finding[],
  { workbook, sheets, context, setting }: Mending,
): Promise<RemadeForm> {
  const [{ submission }] = forms;
  const { sheet } = submission;
  const early = refusalOf(forms, sheets, setting);
  if (early) return { kind: 'refused', sheet, reason: early };
  const { programme, catalogue } = planOf(forms[0], setting);
  const tree = await setting.trees.tree(programme, submission.year);
  const unit = formOwner(forms, catalogue, tree);
  const { shapes } = setting.caches;
  const { year, light = false } = submission;
  const plan = unit && formPlan({ programme, catalogue, tree, year, shapes, light }, unit, submission.form);
  const snapshot = workbook.sheets.find(({ name }) => name === sheet);
  if (!plan || !snapshot)
    return { kind: 'refused', sheet, reason: { code: 'unitGone', params: { unit: named(submission) } } };
  const mended = mendSheet({
    on: { file: workbook.file, sheet: snapshot, caches: context.caches, links: workbook.externalLinks },
    readings: forms.map((form) => ({ submission: form.submission, shape: form.shape ?? new FormShape([]) })),
    args: { ...plan.args, ...headOf(submission) },
    rows: isRowForm(catalogue, submission.form),
  });
  return { kind: 'mended', sheet, damage, mended, plan };
}

const named = ({ unit, unitName }: Submission): string => (unitName === '' ? unit.code : `${unitName} (${unit.code})`);

/** What the unit wrote or was given in the head. */
function headOf({ asOf, numbers, illustrative, prefilled }: Submission) {
  return {
    ...(asOf === null ? {} : { asOf }),
    ...(numbers ? { numbers } : {}),
    ...(illustrative === true ? { illustrative } : {}),
    ...(prefilled === undefined ? {} : { proposals: { year: prefilled, figures: new Map() } }),
  };
}

function planOf({ submission, carried }: ReadForm, setting: FormReading) {
  if (carried) return carried;
  const programme = setting.programmes.find(({ id }) => id === submission.programme);
  if (!programme) throw new Error(`no plan ${submission.programme}`);
  return { programme, catalogue: catalogueOf(programme, setting) };
}

function refusalOf(forms: SheetForms, sheets: readonly SheetForms[], setting: FormReading): MendRefusal | undefined {
  const [{ submission, layout }] = forms;
  if (layout) return { code: 'otherVersion', params: { version: submission.version } };
  const { programme } = planOf(forms[0], setting);
  if (!isReportYear(programme, submission.year))
    return { code: 'yearOutside', params: { year: String(submission.year) } };
  const same = ([{ submission: other }]: SheetForms): boolean =>
    other.unit.code === submission.unit.code && other.form === submission.form && other.year === submission.year;
  if (sheets.filter(same).length > 1) return { code: 'twice', params: { unit: named(submission) } };
  return undecided(forms.flatMap(({ findings }) => findings));
}

/** What only a person can decide: mending would choose between two figures, or drop one. */
function undecided(findings: readonly Finding[]): MendRefusal | undefined {
  const cells = (is: (finding: Finding) => boolean): string =>
    findings.flatMap((finding) => (is(finding) ? [finding.place.cell] : [])).join(', ');
  if (findings.some(({ rule, variant }) => rule === 'R15' && variant === 'twice'))
    return { code: 'codeTwice', params: {} };
  const typed = cells(({ rule, variant }) => rule === 'R08' && variant === 'differs');
  if (typed !== '') return { code: 'typedTotal', params: { cells: typed } };
  const stray = cells(({ rule, severity }) => (rule === 'R12' && severity === 'warning') || rule === 'R21');
  return stray === '' ? undefined : { code: 'strayFigures', params: { cells: stray } };
}

/** Whether a mended workbook is read with the very figures of the damaged one, unit by unit and cell by cell. */
export async function hasSameFigures(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  setting: FormReading,
): Promise<boolean> {
  const context = await asMade(setting);
  const [was, is] = [before, after].map((workbook) => figuresIn(readForms(workbook, context).forms));
  return was === is;
}

/** Blank cells of lines that were gone are as blank as those that are back; a total is made of its parts. */
function figuresIn(forms: readonly ReadForm[]): string {
  const all = forms.flatMap(({ submission }) =>
    [...submission.values.values()].flatMap((value) =>
      value.state === 'blank'
        ? []
        : [
            [
              submission.sheet,
              submission.unit.code,
              value.element,
              value.state,
              'value' in value ? value.value : '',
            ].join('|'),
          ],
    ),
  );
  return all.sort().join('\n');
}
