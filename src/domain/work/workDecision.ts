import {
  eitherOf,
  filledText,
  group,
  list,
  maybe,
  oneOfGroups,
  only,
  spelled,
  text,
  wholeNumber,
  type Valid,
} from '../schema/blocks';
import { timeOf } from '../day';
import { elementKey, formId, isoDay, year } from '../schema/keys';

const unit = group({ list: filledText, code: filledText });
const sha256 = spelled('notText', (value) => /^[0-9a-f]{64}$/.test(value));

/** A report by the place the ledger names, and what its file was. */
const report = group({ file: filledText, sheet: text, sha256: maybe(sha256) });
/** A file with what it was. */
const file = group({ file: filledText, sha256: maybe(sha256) });

/** A unit in one year of a plan, and its report there. */
const ofUnit = { programme: filledText, year, unit };
const ofReport = { programme: filledText, form: formId, unit, year };

/** A finding of one unit's report, named so that it is the same at the next reading, whatever the file is called. */
const findingName = { ...ofReport, rule: filledText, variant: text, element: eitherOf([elementKey, only('')]) };

/** Who decided, as they call themselves, and when: the day, and the moment (ISO date-time) where it is known. */
const made = {
  by: filledText,
  on: isoDay,
  at: maybe(spelled('notDay', (value) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && !Number.isNaN(timeOf(value)))),
};

const acceptance = group({
  kind: only('accepted'),
  ...findingName,
  /** The figures it was accepted for; with others it is void. */
  figures: text,
  /** The unit's words that were accepted. */
  words: filledText,
  ...made,
});
/** The receiver of a report accepted what the unit says about a finding. */
export type Acceptance = Valid<typeof acceptance>;

const withdrawal = group({ kind: only('withdrawn'), ...findingName, ...made });
/** An acceptance was taken back. */
export type Withdrawal = Valid<typeof withdrawal>;

export type FindingName = Omit<Withdrawal, 'kind' | 'by' | 'on' | 'at'>;

/** Every kind of decision of a folder of work (docs/work.md). */
export const workDecisionSchema = oneOfGroups('kind', [
  /** What the folder is about. */
  group({ kind: only('opened'), ...ofUnit, ...made }),
  /** A file was first seen in the folder; what is known of the form in it. */
  group({
    kind: only('received'),
    file: filledText,
    sha256,
    form: maybe(formId),
    unit: maybe(unit),
    year: maybe(year),
    ...made,
  }),
  acceptance,
  withdrawal,
  /** A reason the receiver wrote down for the unit; it stands as the unit's words while the figures are the same. */
  group({ kind: only('explained'), ...findingName, figures: text, words: filledText, ...made }),
  /** Of different reports of a unit this one counts, instead of the others. */
  group({ kind: only('preferred'), ...ofReport, report, over: list(report), ...made }),
  /** Hidden sheets of this file may count. */
  group({ kind: only('hiddenAllowed'), file: filledText, sha256: maybe(sha256), ...made }),
  /** The report went back to its unit with marks; the token comes back in what replaces it. */
  group({
    kind: only('returned'),
    ...ofReport,
    report: file,
    token: filledText,
    faults: wholeNumber,
    until: maybe(isoDay),
    ...made,
  }),
  /** The unit was asked for its report. */
  group({ kind: only('reminded'), ...ofUnit, until: maybe(isoDay), ...made }),
  /** The year was closed with this summary, signed or to be signed. */
  group({ kind: only('closed'), ...ofUnit, summary: file, figures: text, ...made }),
  /** A closed year is open again, and why. */
  group({ kind: only('reopened'), ...ofUnit, note: filledText, ...made }),
  /** The last decision of this key (`workKey`) is taken back: the one before it stands again. */
  group({ kind: only('undone'), of: filledText, ...made }),
  /** Two people decided differently about one thing: nothing is in force of this key until somebody decides again. */
  group({ kind: only('clashed'), of: filledText, ...made }),
]);

/** What was decided or done in a folder of work. */
export type WorkDecision = Valid<typeof workDecisionSchema>;

export type WorkKind = WorkDecision['kind'];
export type DecisionOf<K extends WorkKind> = Extract<WorkDecision, { readonly kind: K }>;

/** Who decides, as they call themselves, and when. */
export type Made = Pick<WorkDecision, 'by' | 'on' | 'at'>;
