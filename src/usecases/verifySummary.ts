import { accountOfRollUp } from '../core/reports/replay/accountOfRollUp';
import type { SummaryAccount } from '../core/reports/replay/account';
import { differencesOf, type AccountDifference } from '../core/reports/replay/differences';
import { comparedPages, type PageDifference } from '../core/reports/replay/pageDifferences';
import type { WorkbookSnapshot } from '../core/sheet/snapshot';
import type { Decision } from '../domain/decision';
import type { Finding } from '../domain/finding';
import type { Submission } from '../domain/submission';
import type { TargetSettings } from '../domain/targets/readings';
import { settingsOf } from '../domain/targets/readings';
import type { Target } from '../domain/targets/target';
import { unitKey } from '../domain/territory/unit';
import { WorkState } from '../domain/work/workState';
import { findingFigures, findingName } from '../domain/work/findingFigures';
import type { Acceptance } from '../domain/work/workDecision';
import { closedWith } from './closing';
import type { CheckedFile } from './checkWorkbook';
import type { Deciding, RollUpResult } from './rollUpFiles';
import { summaryArgs, type SummarySetting } from './summarise';

/** The year was closed with other figures than the summary has. */
interface ClosedDifference {
  readonly kind: 'closed';
  readonly file: string;
  readonly by: string;
  readonly on: string;
}

export type VerifiedDifference = AccountDifference | PageDifference | ClosedDifference;

/**
 * What could not be compared because the summary does not say it, or because what it rests on was not given; `sorted`: not
 * row by row, since the rows of a page were put in another order.
 */
export type Unchecked = 'program' | 'plan' | 'digests' | 'targets' | 'pages' | 'sorted' | 'base' | 'lastYear';

/** Whether a summary's files still give what it says. */
export interface Verification {
  readonly account: SummaryAccount;
  /** Of whoever verifies. */
  readonly program: string;
  readonly differences: readonly VerifiedDifference[];
  readonly unchecked: readonly Unchecked[];
  /** How much was compared. */
  readonly compared: { readonly units: number; readonly figures: number; readonly targets: number };
}

/** What a summary says and what a roll-up of its files under its decisions gives now. */
export function verified(
  { account, workbook }: { readonly account: SummaryAccount; readonly workbook: WorkbookSnapshot },
  result: RollUpResult,
  setting: SummarySetting & { readonly given: readonly ('base' | 'lastYear')[]; readonly work?: WorkState },
): Verification {
  const args = summaryArgs(result, setting);
  const now = accountOfRollUp(args);
  const differences = differencesOf(account, now);
  // Pages differ wherever figures do, and are drawn otherwise by another program.
  const comparesPages = account.program === now.program && differences.length === 0;
  const pages = comparesPages ? comparedPages(args, workbook) : { differences, sorted: [] };
  return {
    account,
    program: now.program ?? '',
    differences: [...closedOtherwise(account, setting.work), ...pages.differences],
    unchecked: [
      ...uncheckedIn(account, setting.given, account.program === now.program),
      ...(pages.sorted.length > 0 ? (['sorted'] as const) : []),
    ],
    compared: {
      units: account.rows.size,
      figures: [...account.rows.values()].reduce((sum, { figures }) => sum + figures.size, 0),
      targets: account.targets?.size ?? 0,
    },
  };
}

function closedOtherwise(account: SummaryAccount, work: WorkState | undefined): readonly ClosedDifference[] {
  const closed = work && closedWith(account, work);
  if (!closed || closed.same) return [];
  const { summary, by, on } = closed.closing;
  return [{ kind: 'closed', file: summary.file, by, on }];
}

function uncheckedIn(
  { program, plan, rows, targets, decisions }: SummaryAccount,
  given: readonly ('base' | 'lastYear')[],
  sameProgram: boolean,
): readonly Unchecked[] {
  const lacking = (kind: 'base' | 'lastYear'): boolean =>
    !given.includes(kind) && decisions.some((decision) => decision.kind === kind);
  const asked: readonly (readonly [Unchecked, boolean])[] = [
    ['plan', plan === undefined],
    ['program', program === undefined],
    ['digests', [...rows.values()].some(({ sha256 }) => sha256 === undefined)],
    ['targets', targets === undefined],
    ['pages', !sameProgram],
    ['base', lacking('base')],
    ['lastYear', lacking('lastYear')],
  ];
  return asked.flatMap(([what, isSo]) => (isSo ? [what] : []));
}

/** What a run takes to decide as the maker of a summary did. */
export interface Replayed {
  readonly strict: boolean;
  readonly settings: TargetSettings;
  readonly deciding: Deciding;
  /** That the bases were confirmed to be of today's territory. */
  readonly baseTerritoryConfirmed: boolean;
  /** What was accepted, for the figures as they are. */
  readonly work: WorkState;
}

/** The decisions of a summary for the same files, whatever they are called now. */
export function replayed(account: SummaryAccount, files: readonly CheckedFile[], targets: readonly Target[]): Replayed {
  const { decisions } = account;
  const has = (kind: Decision['kind']): boolean => decisions.some((decision) => decision.kind === kind);
  return {
    strict: has('strict'),
    settings: settingsOf(targets, readings(account)),
    deciding: { ...decidingAgain(account, files), confirmReplace: has('confirmReplace') },
    baseTerritoryConfirmed: has('baseTerritory'),
    work: acceptedAgain(decisions, files),
  };
}

function readings({ targets = new Map() }: SummaryAccount): readonly { target: string; indicator: string }[] {
  return [...targets.values()].flatMap(({ target, readAs }) =>
    readAs === undefined ? [] : [{ target, indicator: readAs }],
  );
}

function decidingAgain({ decisions, rows }: SummaryAccount, files: readonly CheckedFile[]): Deciding {
  const preferred = decisions.flatMap((decision) => {
    if (decision.kind !== 'preferred' || decision.by !== 'person') return [];
    const { unit, report } = decision;
    const file = fileNow(report.file, rows.get(unit.code)?.sha256, files);
    return [{ file: file ?? report.file, unit }];
  });
  const isLatest = decisions.some((decision) => decision.kind === 'preferred' && decision.by === 'latest');
  return {
    preferred,
    onConflict: isLatest ? 'latest' : 'ask',
    allowHidden: decisions.flatMap((decision) =>
      decision.kind === 'hiddenAllowed' ? [fileNow(decision.file, undefined, files) ?? decision.file] : [],
    ),
  };
}

/** What a file is called now: the one of its digest, of its name, or the only one whose name ends so. */
function fileNow(name: string, sha256: string | undefined, files: readonly CheckedFile[]): string | undefined {
  const same = sha256 === undefined ? undefined : files.find((file) => file.sha256 === sha256);
  if (same) return same.file;
  const called = files.find(({ file }) => file === name);
  if (called) return called.file;
  const last = lastName(name);
  const ending = files.filter(({ file }) => lastName(file) === last);
  return ending.length === 1 ? ending[0]?.file : undefined;
}

function lastName(file: string): string {
  return file.slice(file.replaceAll('\\', '/').lastIndexOf('/') + 1);
}

/** Lines of a summary are cut; of long words their beginning says whether they are the same. */
const SAID_LETTERS = 1_500;

type Accepted = Extract<Decision, { readonly kind: 'accepted' }>;

/** The reasons that were accepted, found again in the files; one whose words are others by now is no longer accepted. */
function acceptedAgain(decisions: readonly Decision[], files: readonly CheckedFile[]): WorkState {
  const accepted = decisions.flatMap((decision) => (decision.kind === 'accepted' ? [decision] : []));
  if (accepted.length === 0) return new WorkState([]);
  const found = files.flatMap(({ forms }) =>
    forms.flatMap(({ submission, findings }) =>
      findings.flatMap((finding): readonly Acceptance[] => {
        const taken = accepted.find((one) => isAbout(one, finding, submission));
        if (!taken) return [];
        const [name, figures] = [findingName(finding, submission), findingFigures(finding, submission)];
        return [{ kind: 'accepted', ...name, figures, words: taken.words, by: taken.by, on: taken.on }];
      }),
    ),
  );
  return new WorkState(found);
}

function isAbout({ unit, words, ...named }: Accepted, finding: Finding, submission: Submission): boolean {
  const { rule, variant, element, explanation } = finding;
  if (named.rule !== rule || named.variant !== variant || named.element !== element) return false;
  if (unitKey(unit) !== unitKey(submission.unit)) return false;
  // A reason that came otherwise (by telephone) stands in no file.
  return explanation === undefined || explanation.slice(0, SAID_LETTERS) === words.slice(0, SAID_LETTERS);
}
