import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { differencesText } from '../../core/rollup/choiceFindings';
import type { PreferredReport } from '../../core/rollup/candidate';
import { fullName } from '../../domain/territory/unit';
import type { Conflict } from '../../usecases/conflicts';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { catalogueOfPlan } from '../actions/setting';
import { shownPlace } from '../actions/shownPlace';
import { usePane, usePlans } from '../paneContext';
import { compareWords } from '../strings/compareWords';
import { CompareReports } from './board/CompareReports';
import { Folded } from './Folded';
import { LongList } from './LongList';

const useStyles = makeStyles({
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  options: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '6px', marginTop: '6px' },
});

/** Units shown at once; a decision brings the next. */
const MOST_SHOWN = 8;

export interface ConflictListProps {
  readonly result: RollUpResult;
  /** Decisions made so far in this pane. */
  readonly decided: number;
  readonly disabled: boolean;
  readonly onPrefer: (report: PreferredReport) => void;
  readonly onForget: () => void;
}

/** Units with different reports: what differs, what either would make of the targets, and which is to count. */
export function ConflictList({ result, decided, disabled, onPrefer, onForget }: ConflictListProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const { conflicts } = result;
  if (conflicts.length === 0 && decided === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{strings.conflicts.title(conflicts.length, decided)}</h3>
      <LongList entries={conflicts} step={MOST_SHOWN} words={strings.list} className={styles.list}>
        {(conflict) => (
          <ConflictRow
            key={conflict.unit.code}
            conflict={conflict}
            result={result}
            disabled={disabled}
            onPrefer={onPrefer}
          />
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

export interface ConflictRowProps extends Pick<ConflictListProps, 'disabled' | 'onPrefer'> {
  readonly conflict: Conflict;
  readonly result: RollUpResult;
}

/** One unit with different reports, each to be chosen. */
export function ConflictRow({ conflict, result, disabled, onPrefer }: ConflictRowProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const catalogue = catalogueOfPlan(usePlans(), result.rollUp.programme);
  const { unit, options, differences, effect } = conflict;
  const [first] = options;
  return (
    <li className={styles.row}>
      <Text weight="semibold">{fullName(unit)}</Text>
      {/* The cells of many reports fill pages: beside each other they stand in the table below. */}
      {differences.length > 1 ? (
        <div>{compareWords[language].several(options.length)}</div>
      ) : (
        differences.map(({ at, figures }) => (
          <div key={`${at.file} ${at.sheet}`}>
            {strings.conflicts.between(first ? shownPlace(first.at) : '', shownPlace(at))}{' '}
            {differencesText(figures, catalogue)[language]}
          </div>
        ))
      )}
      <div>{effect[language]}</div>
      <Folded title={compareWords[language].fold}>
        {() => <CompareReports result={result} unit={unit} disabled={disabled} />}
      </Folded>
      <div className={styles.options}>
        {options.map(({ at }) => (
          <Button
            key={`${at.file} ${at.sheet}`}
            size="small"
            disabled={disabled}
            onClick={() => onPrefer({ ...at, unit })}
          >
            {strings.conflicts.use(shownPlace(at))}
          </Button>
        ))}
      </div>
    </li>
  );
}
