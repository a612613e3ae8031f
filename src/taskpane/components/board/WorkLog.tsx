import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { openClashes, type Clash } from '../../../domain/work/joinWork';
import type { WorkDecision, WorkKind } from '../../../domain/work/workDecision';
import type { WorkDocument } from '../../../domain/work/workDocument';
import { workKey } from '../../../domain/work/workKey';
import { logLineOf, logText, workLog, type LogNames } from '../../../domain/work/workLog';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';
import { Folded } from '../Folded';
import { LongList } from '../LongList';

const useStyles = makeStyles({
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  line: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
});

interface Named {
  /** What units, plans and findings are called. */
  readonly names: LogNames;
  readonly disabled: boolean;
}

export interface WorkLogProps extends Named {
  readonly work: WorkDocument;
  readonly onUndo: (decision: WorkDecision) => void;
}

/** What is no decision that could be taken back. */
const LASTING: ReadonlySet<WorkKind> = new Set(['opened', 'received', 'undone', 'clashed']);

/** Who decided what and when, the last first; what stands can be taken back. */
export function WorkLog({ work, names, disabled, onUndo }: WorkLogProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const words = boardWords[language].log;
  if (work.decided.length === 0) return null;
  return (
    <Folded title={words.title(work.decided.length)}>
      {() => (
        <LongList entries={[...workLog(work, names)].reverse()} words={strings.list} step={50} className={styles.list}>
          {(line) => (
            <li key={line.number} className={styles.line}>
              <Text size={200}>{logText(line)[language]}</Text>
              {line.stands && !LASTING.has(line.decision.kind) && (
                <div className={styles.buttons}>
                  <Button size="small" disabled={disabled} onClick={() => onUndo(line.decision)}>
                    {words.undo}
                  </Button>
                </div>
              )}
            </li>
          )}
        </LongList>
      )}
    </Folded>
  );
}

export interface ClashListProps extends Named {
  readonly work: WorkDocument;
  readonly onSettle: (decision: WorkDecision) => void;
}

/** What two people decided differently: nothing stands of it until somebody says whose word does. */
export function ClashList({ work, names, disabled, onSettle }: ClashListProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = boardWords[language];
  const clashes = openClashes(work);
  if (clashes.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{words.clash.title(clashes.length)}</h3>
      <ul className={styles.list}>
        {clashes.map((clash) => (
          <ClashLine key={clash.key} clash={clash} work={work} names={names} disabled={disabled} onSettle={onSettle} />
        ))}
      </ul>
    </section>
  );
}

function ClashLine({ clash, work, names, disabled, onSettle }: ClashListProps & { readonly clash: Clash }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = boardWords[language];
  return (
    <li className={styles.line}>
      {clash.decisions.map((decision) => (
        <Text key={decision.by} block size={200}>
          {logText(logLineOf(decision, work, names))[language]}
        </Text>
      ))}
      <div className={styles.buttons}>
        {clash.decisions.map((decision) => (
          <Button
            key={`${workKey(decision)} ${decision.by}`}
            size="small"
            disabled={disabled}
            onClick={() => onSettle(decision)}
          >
            {words.clash.keep(decision.by)}
          </Button>
        ))}
      </div>
    </li>
  );
}
