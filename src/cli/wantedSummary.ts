import type { ReportKind } from '../core/report/model';
import type { InputFile } from './inputFiles';
import { say } from './texts';
import { UsageError } from './usageError';

/** A summary and whose it is. */
export interface SummaryFile {
  readonly input: Pick<InputFile, 'name'>;
  readonly programme: string;
  readonly year: number;
  readonly unit: string;
}

/**
 * The summary a document is made of: the latest, or that of a year. Throws a `UsageError` where there is none, and where
 * several of that year could be meant; of a phase only where they are of different plans or units.
 */
export function wantedSummary<S extends SummaryFile>(summaries: readonly S[], kind: ReportKind, year?: string): S {
  const years = summaries.map((one) => one.year);
  const wanted = year === undefined ? Math.max(...years) : Number(year);
  const found = summaries.filter((one) => one.year === wanted);
  const [first] = found;
  if (!first) throw new UsageError(noneOf(year ?? '', years));
  const asked = found.slice(1).filter((one) => kind !== 'phase' || whose(one) !== whose(first));
  if (asked.length > 0) throw new UsageError(whichOf([first, ...asked]));
  return first;
}

const whose = ({ programme, unit }: SummaryFile): string => `${programme} ${unit}`;

function noneOf(year: string, years: readonly number[]): ReturnType<typeof say> {
  return say(
    `Không có bảng tổng hợp của năm ${year}; có: ${years.join(', ')}.`,
    `There is no summary of ${year}; there are: ${years.join(', ')}.`,
  );
}

function whichOf(summaries: readonly SummaryFile[]): ReturnType<typeof say> {
  const names = summaries.map(({ input }) => input.name).join(', ');
  return say(
    `Có nhiều bảng tổng hợp, không rõ lập văn bản theo bảng nào: ${names}. Chỉ nêu bảng cần dùng.`,
    `There are several summaries, and it is not clear which one is meant: ${names}. Name the one to use.`,
  );
}
