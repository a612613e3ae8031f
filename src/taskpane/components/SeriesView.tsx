import { makeStyles, tokens } from '@fluentui/react-components';
import type { FollowedTarget, Pace, Series, TargetPoint } from '../../domain/series/series';
import { askedBy } from '../../domain/targets/comparators';
import { POINTS, withUnit } from '../../domain/targets/resultUnit';
import { VERDICT_MARKS } from '../../domain/targets/verdictMarks';
import { decidingDigits, demandText, limitsOf } from '../../domain/targets/words';
import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import { seriesReason } from '../../usecases/series/seriesReason';
import { usePane, usePlans } from '../paneContext';
import { catalogueOfPlan } from '../actions/setting';
import { spanOf } from './SeriesOptions';
import type { seriesWords } from '../strings/seriesWords';

const useStyles = makeStyles({
  head: { margin: '8px 0 0', fontSize: tokens.fontSizeBase300 },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '2px 6px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  quiet: { color: tokens.colorNeutralForeground3, margin: '2px 0' },
});

interface SeriesViewProps {
  readonly series: Series;
  readonly words: (typeof seriesWords)['vi'];
}

/** Each target by year with its verdict, then what one must know to read it. */
export function SeriesView({ series, words }: SeriesViewProps) {
  const { language } = usePane();
  const styles = useStyles();
  const unused = series.leftOut.filter(({ reason }) => reason.code !== 'usedAsBase');
  const notes = [
    ...series.missing.map(({ year, reason }) => `${year}: ${seriesReason(reason, language)}`),
    ...series.breaks.map(({ to, reason }) => `${to} ≠ ${seriesReason(reason, language)}`),
    ...(unused.length > 0 ? [words.leftOut(unused.length)] : []),
  ];
  return (
    <>
      {series.targets
        .filter(({ points }) => points.length > 0)
        .map((followed) => (
          <FollowedView key={followed.targets[0]?.id} followed={followed} series={series} words={words} />
        ))}
      <ReviewList series={series} words={words} />
      {notes.length > 0 && (
        <>
          <h3 className={styles.head}>{words.notes}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What the reviews come to; their sheets have the rest. */
function ReviewList({ series: { reviews, years }, words }: SeriesViewProps) {
  const styles = useStyles();
  if (years.length === 0) return null;
  if (reviews.length === 0) return <p className={styles.quiet}>{words.notReviewed}</p>;
  return (
    <>
      <h3 className={styles.head}>{words.phase}</h3>
      <ul>
        {reviews.map(({ phase, kind, targets, missing }) => {
          const met = targets.filter(({ point }) => point?.attainment.verdict === 'met').length;
          const title = words.review[kind](spanOf(phase));
          const lacks = missing.length > 0 ? `; ${words.lacking(missing.join(', '))}` : '';
          return <li key={title}>{`${title}: ${words.reviewed(met, targets.length)}${lacks}`}</li>;
        })}
      </ul>
    </>
  );
}

function FollowedView({ followed, series, words }: SeriesViewProps & { readonly followed: FollowedTarget }) {
  const { strings, language } = usePane();
  const plans = usePlans();
  const styles = useStyles();
  const { targets, points } = followed;
  const title = targets.at(-1)?.[language] ?? '';
  const catalogue = catalogueOfPlan(plans, series.programme);
  const last = points.at(-1);
  const demands = targets.map((target) => `${target.periodTo}: ${demandText(target, catalogue, language)}`).join('; ');
  return (
    <section>
      <h3 className={styles.head}>{title}</h3>
      <p className={styles.quiet}>{demands}</p>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={title}>
          <tbody>
            <tr>
              {points.map(({ year }) => (
                <th key={year} scope="col" className={styles.cell}>
                  {isBroken(year, series) ? `≠ ${year}` : year}
                </th>
              ))}
            </tr>
            <tr>
              {points.map((point) => (
                <td key={point.year} className={styles.cell} title={strings.results.verdicts[point.attainment.verdict]}>
                  <span role="img" aria-label={strings.results.verdicts[point.attainment.verdict]}>
                    {VERDICT_MARKS[point.attainment.verdict]}
                  </span>{' '}
                  {shown(point, language)}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      {last?.pace && <p className={styles.quiet}>{paceText(last, last.pace, { words, language })}</p>}
    </section>
  );
}

/** The territory is another than the year before. */
function isBroken(year: number, { breaks }: Series): boolean {
  return breaks.some(({ kind, to }) => kind === 'territory' && to === year);
}

function shown({ attainment: { actual, target, measuredIn } }: TargetPoint, language: Language): string {
  if (actual === null) return '';
  const digits = Math.min(3, decidingDigits(actual, limitsOf(askedBy(target))));
  const number = showNumber(actual, digits, language);
  // Other units stand in what is asked, right above.
  return measuredIn.kind === 'percent' ? withUnit(number, measuredIn, language) : number;
}

interface Telling {
  readonly words: SeriesViewProps['words'];
  readonly language: Language;
}

/** What is lacking a year, up or down; between two shares that is percentage points. */
function paceText({ attainment: { measuredIn } }: TargetPoint, pace: Pace, { words, language }: Telling): string {
  const unit = measuredIn.kind === 'percent' ? POINTS : measuredIn;
  const amount = withUnit(showNumber(Math.abs(pace.perYear), 2, language), unit, language);
  return pace.perYear < 0 ? words.paceDown(amount, pace.by) : words.pace(amount, pace.by);
}
