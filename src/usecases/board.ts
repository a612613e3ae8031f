import { countsOf, type Board as BoardWith, type BoardFile, type BoardRow as BoardRowWith } from '../core/board/board';
import { boardFile, boardRows, lastDay } from '../core/board/boardRows';
import type { Catalogue } from '../domain/catalogue/indicator';
import { bySeverity } from '../domain/finding';
import type { IsoDay } from '../domain/ids';
import type { Programme } from '../domain/plan/programme';
import type { Language } from '../domain/texts/language';
import type { WorkState } from '../domain/work/workState';
import { messageOf } from './messages';
import { reasonText } from './reasonText';
import { formOf } from './reporters';
import type { RollUpResult, UnitFinding } from './rollUpFiles';

export type Board = BoardWith<UnitFinding>;
export type BoardRow = BoardRowWith<UnitFinding>;

/** What a board is made of besides the roll-up. */
export interface BoardSetting {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly work: WorkState;
  readonly today: IsoDay;
  /** Every file that was read, to tell those the folder noted once and that are gone. */
  readonly files: readonly { readonly file: string; readonly sha256?: string }[];
}

/** Every expected unit with how it stands, from a roll-up and what was decided and noted in the folder of work. */
export function boardOf(result: RollUpResult, setting: BoardSetting): Board {
  const { rollUp, findings } = result;
  const { programme, work, today } = setting;
  const { deadlines } = programme;
  const rows = boardRows({ rollUp, findings, deadlines, work, today, formOf: (unit) => formOf(setting, unit) });
  const deadline = mostCommon(rows.flatMap(({ unit }) => lastDay(deadlines, rollUp.year, unit) ?? []));
  return {
    programme: rollUp.programme,
    year: rollUp.year,
    unit: rollUp.root,
    today,
    rows,
    counts: countsOf(rows),
    ...(deadline === undefined ? {} : { deadline }),
    gone: goneFiles(setting),
    strays: strayFiles(result, rows),
  };
}

function goneFiles({ work, files }: BoardSetting): Board['gone'] {
  const [names, contents] = [
    new Set(files.map(({ file }) => file)),
    new Set(files.flatMap(({ sha256 = [] }) => sha256)),
  ];
  const gone = work.all('received').filter(({ file, sha256 }) => !names.has(file) && !contents.has(sha256));
  return gone.map(({ file, on }) => ({ file, on }));
}

function strayFiles({ rollUp }: RollUpResult, rows: readonly BoardRow[]): readonly BoardFile[] {
  const shown = new Set(rows.flatMap(({ files }) => files.map(placeOf)));
  const unplaced = rollUp.ledger.entries.filter(({ fate, unit }) => !unit && fate !== 'used' && fate !== 'beside');
  return unplaced.map(boardFile).filter((file) => !shown.has(placeOf(file)));
}

const placeOf = ({ file, sheet }: BoardFile): string => `${file}\n${sheet}`;

function mostCommon(days: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Sentences and files told of one unit in a line, and letters of a sentence; the page of the unit has them all. */
const MOST_TOLD = 3;
const MOST_LETTERS = 240;

/**
 * What is wrong with a unit's report, in a line: why what came does not count, then the gravest findings that are open;
 * of reports that differ their files. Empty where nothing is.
 */
export function faultLine({ files, findings, state }: BoardRow, language: Language): string {
  if (state === 'conflict') return firstOf([...new Set(files.map(({ file }) => file))], '; ');
  const counts = files.some((file) => file.counts);
  const refused = counts ? [] : files.flatMap(({ reason }) => reason ?? []);
  // What was decided among reports has no source: it waits for nobody.
  const open = findings
    .filter(({ finding, source }) => finding.severity === 'error' || (finding.severity === 'warning' && source))
    .map(({ finding }) => finding)
    .sort(bySeverity);
  const told = [
    ...refused.map((reason) => reasonText(reason, language)),
    ...open.map((finding) => messageOf(finding, language)),
  ];
  return firstOf([...new Set(told)].map(shortened), ' ');
}

function firstOf(told: readonly string[], between: string): string {
  const more = told.length - MOST_TOLD;
  return [...told.slice(0, MOST_TOLD), ...(more > 0 ? [`… (+${more})`] : [])].join(between);
}

function shortened(words: string): string {
  return words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words;
}
