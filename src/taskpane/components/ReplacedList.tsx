import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PreferredReport } from '../../core/rollup/candidate';
import { fullName } from '../../domain/territory/unit';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { replacedUnits } from '../actions/comparedReports';
import { usePane } from '../paneContext';
import { compareWords } from '../strings/compareWords';
import { CompareReports } from './board/CompareReports';
import { Folded } from './Folded';
import { LongList } from './LongList';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

export interface ReplacedListProps {
  readonly result: RollUpResult;
  readonly disabled: boolean;
  readonly onUse: (report: PreferredReport) => void;
}

/** Units of which one report took the place of another: what changed, and the way back. */
export function ReplacedList({ result, disabled, onUse }: ReplacedListProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const words = compareWords[language];
  const units = replacedUnits(result);
  if (units.length === 0) return null;
  return (
    <Folded title={words.replaced(units.length)}>
      {() => (
        <LongList entries={units} words={strings.list} className={styles.list}>
          {(unit) => (
            <li key={unit.code} className={styles.row}>
              <Text weight="semibold">{fullName(unit)}</Text>
              <CompareReports result={result} unit={unit} disabled={disabled} onUse={onUse} />
            </li>
          )}
        </LongList>
      )}
    </Folded>
  );
}
