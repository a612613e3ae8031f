import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isExplainable } from '../../../core/checks/explanations';
import type { BoardFile } from '../../../core/board/board';
import type { reasonMessages } from '../../../core/rollup/reasons';
import type { PreferredReport } from '../../../core/rollup/candidate';
import type { Place } from '../../../domain/submission';
import { turnedText, type Turned } from '../../../domain/targets/turning';
import { unitKey } from '../../../domain/territory/unit';
import { acceptanceOf, isClaimed, isOpen, withdrawalOf } from '../../../usecases/accepting';
import { claimAbout, explanationOf } from '../../../usecases/explaining';
import { messageOf } from '../../../usecases/messages';
import { reasonText } from '../../../usecases/reasonText';
import type { UnitFinding } from '../../../usecases/rollUpFiles';
import { usePane } from '../../paneContext';
import { isReplaced } from '../../actions/comparedReports';
import { boardWords } from '../../strings/boardWords';
import { compareWords } from '../../strings/compareWords';
import { ConflictRow } from '../ConflictList';
import { ExplanationBox } from '../FindingRow';
import { Folded } from '../Folded';
import { LongList } from '../LongList';
import type { PaneRow, RowSlot } from './boardSlots';
import { CompareReports } from './CompareReports';

const useStyles = makeStyles({
  box: { padding: '4px 8px 10px 34px', display: 'flex', flexDirection: 'column', rowGap: '6px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: { padding: '4px 0' },
  title: { margin: '2px 0 0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
});

export interface RowDetailsProps extends RowSlot {
  /** The targets the unit's figures can still turn. */
  readonly turns: readonly Turned[];
  readonly onOpen: (at: Place) => void;
  readonly onSave: (file: string) => void;
  readonly onPrefer: (report: PreferredReport) => void;
}

/** Everything about one unit: the files that came, what was found in them, and what is to be decided. */
export function RowDetails(props: RowDetailsProps) {
  const { row, result, turns, disabled, onPrefer } = props;
  const { strings, language } = usePane();
  const styles = useStyles();
  const words = boardWords[language].row;
  const conflict = result.conflicts.find(({ unit }) => unitKey(unit) === unitKey(row.unit));
  return (
    <div className={styles.box}>
      <h4 className={styles.title}>{words.files}</h4>
      {row.files.length === 0 && <Text size={200}>{words.noFiles}</Text>}
      <ul className={styles.list}>
        {row.files.map((file) => (
          <FileLine key={`${file.file} ${file.sheet}`} {...props} file={file} />
        ))}
      </ul>
      {turns.length > 0 && <Text size={200}>{compareWords[language].turnsThese(turnedText(turns, language))}</Text>}
      {!conflict && isReplaced(result, row.unit) && (
        <Folded title={compareWords[language].fold}>
          {() => <CompareReports result={result} unit={row.unit} disabled={disabled} onUse={onPrefer} />}
        </Folded>
      )}
      {conflict && (
        <>
          <h4 className={styles.title}>{words.choose}</h4>
          <ul className={styles.list}>
            <ConflictRow conflict={conflict} result={result} disabled={disabled} onPrefer={onPrefer} />
          </ul>
        </>
      )}
      {row.findings.length === 0 && row.files.length > 0 && !conflict && <Text size={200}>{words.clean}</Text>}
      <LongList entries={toldIn(row, conflict !== undefined)} step={20} words={strings.list} className={styles.list}>
        {(found, at) => <FindingLine key={at} {...props} found={found} />}
      </LongList>
    </div>
  );
}

function FileLine({
  file: { file, sheet, counts, reason },
  disabled,
  onOpen,
  onSave,
}: RowDetailsProps & {
  readonly file: BoardFile;
}) {
  const { services, language } = usePane();
  const styles = useStyles();
  const words = boardWords[language].row;
  return (
    <li className={styles.entry}>
      <Text size={200}>
        <strong>{file}</strong>
        {counts ? ` · ${words.counts}` : isTold(reason) ? ` · ${reasonText(reason, language)}` : ''}
      </Text>
      <div className={styles.buttons}>
        {services.openFile && (
          <Button size="small" disabled={disabled} onClick={() => onOpen({ file, sheet, cell: '' })}>
            {words.openFile}
          </Button>
        )}
        <Button size="small" disabled={disabled} onClick={() => onSave(file)}>
          {words.saveFile}
        </Button>
      </div>
    </li>
  );
}

/** What was found in reports; that they differ is said above, where one is chosen. */
function toldIn({ findings }: PaneRow, isChosenAbove: boolean): readonly UnitFinding[] {
  return isChosenAbove ? findings.filter(({ finding }) => finding.variant !== UNDECIDED) : findings;
}

/** That reports wait for a choice is said once, where it is made. */
function isTold(reason: BoardFile['reason']): reason is NonNullable<BoardFile['reason']> {
  return reason !== undefined && reason.code !== UNDECIDED;
}

const UNDECIDED: keyof typeof reasonMessages = 'undecided';

function FindingLine({ found, ...slot }: RowDetailsProps & { readonly found: UnitFinding }) {
  const { services, language } = usePane();
  const styles = useStyles();
  const words = boardWords[language];
  const [explaining, explain] = useState(false);
  const { finding, claim } = found;
  const { row, result, disabled, made, onOpen, onDecide } = slot;
  const submission = result.rollUp.submissions.get(unitKey(row.unit));
  const isOfReport = submission?.file === finding.place.file && submission.sheet === finding.place.sheet;
  const decide = (kind: 'accepted' | 'withdrawn'): void => {
    const now = made();
    if (!now || !isClaimed(found)) return;
    const { name } = found.claim;
    void onDecide([kind === 'accepted' ? acceptanceOf(found, now) : withdrawalOf(name, now)], words.decided[kind]);
  };
  const writeDown = (text: string): void => {
    const now = made();
    // What was typed stays until it can be signed.
    if (!now || !submission) return;
    explain(false);
    const about = { claim: claimAbout(finding, submission) };
    void onDecide([explanationOf(about, text, now)], words.decided.explained);
  };
  return (
    <li className={styles.entry}>
      <Text size={200}>{messageOf(finding, language)}</Text>
      <div className={styles.buttons}>
        {services.openFile && finding.place.cell !== '' && (
          <Button size="small" disabled={disabled} onClick={() => onOpen(finding.place)}>
            {words.row.openAt(finding.place.cell)}
          </Button>
        )}
        {claim && (
          <Button size="small" disabled={disabled} onClick={() => decide(isOpen(found) ? 'accepted' : 'withdrawn')}>
            {isOpen(found) ? words.row.accept : words.row.withdraw}
          </Button>
        )}
        {isOfReport && isExplainable(finding) && isOpen(found) && (
          <Button size="small" appearance="subtle" aria-expanded={explaining} onClick={() => explain(!explaining)}>
            {words.row.explain}
          </Button>
        )}
      </div>
      {explaining && (
        <ExplanationBox
          label={words.row.explainLabel}
          hint={words.row.explainHint}
          kept={finding.explanation ?? ''}
          onSave={writeDown}
        />
      )}
    </li>
  );
}
