import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { showDate } from '../../../domain/day';
import { openClashes, type Clash } from '../../../domain/work/joinWork';
import type { WorkDecision, WorkKind } from '../../../domain/work/workDecision';
import type { WorkDocument } from '../../../domain/work/workDocument';
import { workKey } from '../../../domain/work/workKey';
import { byKey } from '../../../domain/work/workState';
import { logText } from '../../../usecases/workLog';
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
  /** What a unit is called, by its code. */
  readonly nameOf: (code: string) => string;
  readonly disabled: boolean;
}

export interface WorkLogProps extends Named {
  readonly work: WorkDocument;
  readonly onUndo: (decision: WorkDecision) => void;
}

/** What is no decision that could be taken back. */
const LASTING: ReadonlySet<WorkKind> = new Set(['opened', 'received', 'undone', 'clashed']);

/** Who decided what and when, the last first; what stands can be taken back. */
export function WorkLog({ work: { decided }, nameOf, disabled, onUndo }: WorkLogProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const words = boardWords[language].log;
  if (decided.length === 0) return null;
  const what = (decision: WorkDecision): string => logText(decision, decided, nameOf)[language];
  const standing = new Set([...byKey(decided).values()].map((made) => made.at(-1)));
  return (
    <Folded title={words.title(decided.length)}>
      {() => (
        <LongList entries={[...decided].reverse()} words={strings.list} step={50} className={styles.list}>
          {(decision, at) => (
            <li key={at} className={styles.line}>
              <Text size={200}>{words.line(showDate(decision.on), decision.by, what(decision))}</Text>
              {standing.has(decision) && !LASTING.has(decision.kind) && (
                <div className={styles.buttons}>
                  <Button size="small" disabled={disabled} onClick={() => onUndo(decision)}>
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
export function ClashList({ work, nameOf, disabled, onSettle }: ClashListProps) {
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
          <ClashLine
            key={clash.key}
            clash={clash}
            work={work}
            nameOf={nameOf}
            disabled={disabled}
            onSettle={onSettle}
          />
        ))}
      </ul>
    </section>
  );
}

function ClashLine({
  clash,
  work: { decided },
  nameOf,
  disabled,
  onSettle,
}: ClashListProps & { readonly clash: Clash }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = boardWords[language];
  return (
    <li className={styles.line}>
      {clash.decisions.map((decision) => (
        <Text key={decision.by} block size={200}>
          {words.log.line(showDate(decision.on), decision.by, logText(decision, decided, nameOf)[language])}
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
