import type { RollUp } from '../../src/domain/aggregate';
import type { Figure } from '../../src/domain/figure';
import type { Finding } from '../../src/domain/finding';
import { BLANK, numberOf } from '../../src/domain/figure';
import type { ElementKey } from '../../src/domain/ids';
import { computeValues } from '../../src/domain/plan/computeValues';
import type { Submission } from '../../src/domain/submission';
import type { Unit } from '../../src/domain/territory/unit';
import { holdFigures, rejectsForm } from '../../src/core/checks/holdFigures';
import { runChecks } from '../../src/core/checks/runChecks';
import { readForms } from '../../src/core/forms/readForms';
import { rollUp } from '../../src/core/rollup/rollUp';
import { withChanges } from '../../src/samples/faultSource';
import type { SampleEntry } from '../../src/samples/scene';
import { reporterOfCode } from '../../src/usecases/reporters';
import { catalogue } from '../support/plans';
import { readContext } from '../core/forms/fixtures';
import { workbookOf } from '../core/forms/modelSnapshot';
import { argsFor, candidate } from '../core/rollup/builders';
import { entriesOf, submissionOf, type SampleReporter } from '../samples/sampleForm';
import type { CleanForm } from './cleanForm';
import type { Made } from './faultKinds';

/** What became of a faulty form: what is said, what is held, and the roll-up with two clean neighbours. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** As it counts: wrong figures held. */
  readonly counted: Submission;
  readonly result: RollUp;
}

/** The form of the clean one's unit with the fault made, checked and rolled up. */
export function outcomeOf(form: CleanForm, { sheet, set, links = [], lastYear }: Made): Outcome {
  const { args, shape, entries } = form.source;
  const read = sheet
    ? readSheet(form, sheet, links)
    : { submission: submissionWith(form, withChanges(entries, set ?? {})), findings: [] };
  const before = lastYear && lastYearOf(read.submission, lastYear);
  const findings = runChecks(
    read.submission,
    {
      programme: form.programme,
      catalogue: catalogue(),
      shape,
      ...(read.submission.unit.code === args.unit.code ? { unit: args.unit } : {}),
      ...(before ? { lastYear: before } : {}),
    },
    read.findings,
  );
  const counted = holdFigures(read.submission, findings, shape);
  const blocking = findings.some(rejectsForm);
  const forms = [candidate(counted, { blocking }), ...neighboursOf(form).map((clean) => candidate(clean))];
  return { findings, counted, result: rollUp(rollUpArgs(form, forms)) };
}

function readSheet(form: CleanForm, sheet: NonNullable<Made['sheet']>, links: readonly string[]) {
  const workbook = { ...workbookOf(sheet), externalLinks: links };
  const [read] = readForms(workbook, { ...readContext, reporterOf: reporterOfCode }).forms;
  if (!read) throw new Error(`${form.programme.id}: no form read`);
  return read;
}

function reporterOfForm({ source: { args } }: CleanForm): SampleReporter {
  return { unit: args.unit, reporter: args.reporter, form: args.form };
}

export function submissionWith(form: CleanForm, entries: ReadonlyMap<ElementKey, SampleEntry>): Submission {
  return submissionOf(form.programme, reporterOfForm(form), form.year, entries);
}

/** Last year's report of the same form, each figure made of this year's. */
function lastYearOf(submission: Submission, figure: NonNullable<Made['lastYear']>): Submission {
  const values = [...submission.values].map(([key, value]) => {
    const now = numberOf(value);
    return [key, now === undefined ? value : { ...value, state: 'value' as const, value: figure(now, key) }] as const;
  });
  const year = submission.year - 1;
  return { ...submission, year, asOf: `${year}-11-25`, values: new Map(values) };
}

const NEIGHBOURS = ['26003', '26006'];
export const ROOT = '700';

const known = new Map<CleanForm, readonly Submission[]>();

/** Two units of its kind beside it, as their forms are read. */
export function neighboursOf(form: CleanForm): readonly Submission[] {
  const kept = known.get(form);
  if (kept) return kept;
  const of = reporterOfForm(form);
  const made = NEIGHBOURS.map((code) => {
    const beside: SampleReporter = { ...of, unit: { ...of.unit, code, name: `Mẫu ${code}` } };
    return submissionOf(form.programme, beside, form.year, entriesOf(form.programme, beside, form.year, 2));
  });
  known.set(form, made);
  return made;
}

function rollUpArgs({ programme, year, source: { args } }: CleanForm, forms: Parameters<typeof argsFor>[1]) {
  const root: Unit = { list: args.unit.list, code: ROOT, name: 'Huyện', type: 'huyện', level: 'district' };
  const reporting = [args.unit.code, ...NEIGHBOURS].map((code): Unit => ({ ...args.unit, code, parent: ROOT }));
  return argsFor({ root, units: [root, ...reporting], reporting }, forms, { programme, year, asOf: args.asOf });
}

/** Totals and rates of typed figures, as a clean form has them. */
export function figuresOf({ source: { shape, entries } }: CleanForm): ReadonlyMap<ElementKey, Figure> {
  const typed = new Map([...entries].map(([key, entry]) => [key, figureOfEntry(entry)]));
  const figures = computeValues(shape, typed);
  return new Map(shape.specs.map(({ key }) => [key, figures.get(key) ?? BLANK]));
}

function figureOfEntry(entry: SampleEntry): Figure {
  return entry === 'x' ? { state: 'notApplicable' } : { state: 'value', value: entry };
}
