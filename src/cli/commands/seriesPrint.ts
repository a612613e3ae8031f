import type { FollowedTarget, Series } from '../../domain/series/series';
import { VERDICT_MARKS } from '../../domain/targets/verdictMarks';
import { decidingDigits, limitsOf } from '../../domain/targets/words';
import { askedBy } from '../../domain/targets/comparators';
import { fullName } from '../../domain/territory/unit';
import { counted, showNumber } from '../../domain/texts/number';
import { seriesReason } from '../../usecases/series/seriesReason';
import { say } from '../texts';
import { paint, type Terminal } from '../terminal';

/** Reasons said on a terminal; the workbook has all. */
const MOST_LEFT_OUT = 12;

/** What a series says on a terminal: its years, what is missing, where it breaks, each target by year. */
export function printSeries(series: Series, out: string, terminal: Terminal): void {
  const { unit, years, missing, breaks, targets, language } = { ...series, language: terminal.language };
  terminal.line([paint(fullName(unit), 'bold')]);
  for (const { year, coverage, source } of years) {
    const from =
      source.kind === 'summary'
        ? say(`bảng tổng hợp ${source.file}`, `summary ${source.file}`)
        : say(`${source.count} biểu`, counted(source.count, 'form'));
    terminal.line(
      say(
        `  ${year}: ${coverage.reported}/${coverage.expected} đơn vị đã báo cáo (${from.vi})`,
        `  ${year}: ${coverage.reported}/${counted(coverage.expected, 'unit')} reported (${from.en})`,
      ),
    );
  }
  for (const { year, reason } of missing)
    terminal.line(['  ', paint(String(year), 'yellow'), `: ${seriesReason(reason, language)}`]);
  for (const { reason } of breaks) terminal.line(['  ', paint('≠', 'yellow'), ` ${seriesReason(reason, language)}`]);
  for (const target of targets.filter(({ points }) => points.length > 0)) terminal.line(targetLine(target, language));
  printCumulations(series, terminal);
  printLeftOut(series, terminal);
  terminal.line(say(`Đã ghi ${out}.`, `Wrote ${out}.`));
}

function targetLine({ targets, measuredIn, points }: FollowedTarget, language: 'vi' | 'en'): string {
  const shown = points.map(({ year, attainment }) => {
    const { actual, verdict, target } = attainment;
    if (actual === null) return `${year} ${VERDICT_MARKS[verdict]}`;
    const digits = Math.min(3, decidingDigits(actual, limitsOf(askedBy(target))));
    return `${year} ${VERDICT_MARKS[verdict]} ${showNumber(actual, digits, language)}`;
  });
  const unit = measuredIn.words[language];
  return `${targets.at(-1)?.[language] ?? ''}${unit === '' ? '' : ` (${unit})`}: ${shown.join(' · ')}`;
}

/** Years in which a cumulative count is not what the years before and its own additions make it. */
function printCumulations({ cumulations, counts }: Series, terminal: Terminal): void {
  for (const { cumulative, steps } of cumulations) {
    const name = counts.find(({ element }) => element === cumulative)?.indicator;
    for (const { year, difference, state } of steps) {
      if (!name || (state !== 'fewer' && state !== 'more')) continue;
      const many = showNumber(Math.abs(difference), 0, terminal.language);
      terminal.line(
        state === 'more'
          ? say(
              `  ! ${year}: ${name.vi} nhiều hơn số cộng dồn ${many}`,
              `  ! ${year}: ${name.en}: ${many} more than reckoned`,
            )
          : say(
              `    ${year}: ${name.vi} ít hơn số cộng dồn ${many}`,
              `    ${year}: ${name.en}: ${many} fewer than reckoned`,
            ),
      );
    }
  }
}

function printLeftOut({ leftOut }: Series, terminal: Terminal): void {
  const reasons = new Map<string, string[]>();
  for (const { file, fate, reason } of leftOut) {
    if (fate === 'superseded') continue;
    const said = seriesReason(reason, terminal.language);
    reasons.set(said, [...(reasons.get(said) ?? []), file]);
  }
  // One reason of many files is said once.
  for (const [said, files] of [...reasons].slice(0, MOST_LEFT_OUT)) {
    const [first = ''] = files;
    const rest = files.length > 1 ? ` (+${files.length - 1})` : '';
    terminal.line(['  ', paint('–', 'yellow'), ` ${first}${rest}: ${said}`]);
  }
  const more = reasons.size - MOST_LEFT_OUT;
  if (more > 0)
    terminal.line(
      say(
        `  … và ${more} lý do nữa, xem bảng diễn biến.`,
        `  … and ${counted(more, 'more reason')}, see the workbook.`,
      ),
    );
}
