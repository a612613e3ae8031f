import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { differencesText } from '../../core/rollup/choiceFindings';
import type { ReportDifference, Series, SeriesConflict } from '../../domain/series/series';
import { fullName } from '../../domain/territory/unit';
import type { ReportPlace } from '../../domain/unitChoice';
import type { ChosenReport } from '../../usecases/series/seriesConflicts';
import { catalogueOfPlan } from '../actions/setting';
import { shownPlace } from '../actions/shownPlace';
import { usePane, usePlans } from '../paneContext';
import type { seriesWords } from '../strings/seriesWords';
import { LongList } from './LongList';

const useStyles = makeStyles({
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  options: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '6px', marginTop: '6px' },
});

/** Shown at once; a decision brings the next. */
const MOST_SHOWN = 8;

interface SeriesConflictsProps {
  readonly series: Series;
  readonly words: (typeof seriesWords)['vi'];
  /** Decisions made so far in this pane. */
  readonly decided: number;
  readonly disabled: boolean;
  readonly onChoose: (report: ChosenReport) => void;
  readonly onForget: () => void;
}

/** Years with different summaries or reports of a unit: what differs, and which is to count. */
export function SeriesConflicts({ series, words, decided, disabled, onChoose, onForget }: SeriesConflictsProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const { conflicts } = series;
  if (conflicts.length === 0 && decided === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{words.conflicts(conflicts.length, decided)}</h3>
      <LongList entries={conflicts} step={MOST_SHOWN} words={strings.list} className={styles.list}>
        {(conflict) => (
          <li key={`${conflict.year} ${conflict.unit.code}`} className={styles.row}>
            <Text weight="semibold">{words.conflictOf(conflict.year, fullName(conflict.unit))}</Text>
            <Differences conflict={conflict} programme={series.programme} words={words} />
            <div className={styles.options}>
              {conflict.options.map((at) => (
                <Button
                  key={`${at.file} ${at.sheet}`}
                  size="small"
                  disabled={disabled}
                  onClick={() => onChoose(chosenOf(conflict, at))}
                >
                  {strings.conflicts.use(shownPlace(at))}
                </Button>
              ))}
            </div>
          </li>
        )}
      </LongList>
      {decided > 0 && (
        <Button size="small" disabled={disabled} onClick={onForget}>
          {strings.conflicts.forget}
        </Button>
      )}
    </section>
  );
}

interface DifferencesProps extends Pick<SeriesConflictsProps, 'words'> {
  readonly conflict: SeriesConflict;
  readonly programme: string;
}

function Differences({ conflict: { options, differences, effect }, programme, words }: DifferencesProps) {
  const { strings, language } = usePane();
  const catalogue = catalogueOfPlan(usePlans(), programme);
  const [first] = options;
  const said = ({ count, units }: ReportDifference): string => {
    const figures = units.map(({ unit, figures: of }) => `${unit}: ${differencesText(of, catalogue)[language]}`);
    if (count === 0) return words.noFigure;
    return [...(count > 1 ? [words.differ(count)] : []), figures.join(' | ')].join(' ');
  };
  return (
    <>
      {first &&
        differences.map((difference) => (
          <div key={`${difference.at.file} ${difference.at.sheet}`}>
            {strings.conflicts.between(shownPlace(first), shownPlace(difference.at))} {said(difference)}
          </div>
        ))}
      {effect && <div>{effect[language]}</div>}
    </>
  );
}

/** A summary is named by its file; a report of a unit by its sheet as well. */
function chosenOf({ year, unit }: SeriesConflict, { file, sheet }: ReportPlace): ChosenReport {
  return { year, unit, file, ...(sheet === '' ? {} : { sheet }) };
}
