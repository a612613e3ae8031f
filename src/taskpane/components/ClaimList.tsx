import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { fullName } from '../../domain/territory/unit';
import { acceptanceOf, claimedFindings, isOpen, withdrawalOf, type ClaimedFinding } from '../../usecases/accepting';
import { messageOf, ruleTitle } from '../../usecases/messages';
import { sharedReasons } from '../../usecases/reasonGroups';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import type { WorkDecision } from '../../domain/work/workDecision';
import { useDecider } from '../hooks/useDecider';
import { usePane } from '../paneContext';
import { claimWords } from '../strings/claimWords';
import { LongList } from './LongList';

const useStyles = makeStyles({
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  action: { marginTop: '6px' },
});

/** Claims shown at once; those that are open come first, so that a decision brings the next ones. */
const MOST_SHOWN = 50;

export interface ClaimListProps {
  readonly result: RollUpResult;
  readonly disabled: boolean;
  readonly onDecide: (decisions: readonly WorkDecision[]) => void;
}

/** What units explain about their findings, each to be accepted by whoever rolls up, or no longer. */
export function ClaimList({ result, disabled, onDecide }: ClaimListProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const { by, setBy, made } = useDecider();
  const claims = claimedFindings(result);
  if (claims.length === 0) return null;
  const open = claims.filter(isOpen);
  const all = [...open, ...claims.filter((claim) => !isOpen(claim))];
  return (
    <section>
      <h3 className={styles.title}>{strings.claims.title(open.length, claims.length - open.length)}</h3>
      <Text size={200}>{strings.claims.keep}</Text>
      <Field label={strings.claims.by} hint={strings.claims.byHint}>
        <Input value={by} onChange={(_, { value }) => setBy(value)} maxLength={200} />
      </Field>
      <LongList entries={sharedReasons(open)} step={MOST_SHARED} words={strings.list} className={styles.list}>
        {(alike) => (
          <SharedRow
            key={JSON.stringify(alike[0]?.claim.name)}
            alike={alike}
            disabled={disabled || by.trim() === ''}
            onAccept={() => {
              const now = made();
              if (now) onDecide(alike.map((claim) => acceptanceOf(claim, now)));
            }}
          />
        )}
      </LongList>
      <LongList entries={all} step={MOST_SHOWN} words={strings.list} className={styles.list}>
        {(claim) => (
          <ClaimRow
            key={JSON.stringify(claim.claim.name)}
            claim={claim}
            disabled={disabled || by.trim() === ''}
            onDecide={(decisionOf) => {
              const now = made();
              if (now) onDecide([decisionOf(now)]);
            }}
          />
        )}
      </LongList>
    </section>
  );
}

/** Reasons that many units give, shown at once. */
const MOST_SHARED = 5;

interface SharedRowProps {
  readonly alike: readonly ClaimedFinding[];
  readonly disabled: boolean;
  readonly onAccept: () => void;
}

/** One reason several units give for findings of one rule, to be accepted for all of them. */
function SharedRow({ alike, disabled, onAccept }: SharedRowProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = claimWords[language];
  const [first] = alike;
  if (!first) return null;
  const { rule, explanation = '' } = first.finding;
  return (
    <li className={styles.row}>
      <Text>{words.same(alike.length, ruleTitle(rule, language), explanation)}</Text>
      <div className={styles.action}>
        <Button size="small" disabled={disabled} onClick={onAccept}>
          {words.acceptAll(alike.length)}
        </Button>
      </div>
    </li>
  );
}

interface ClaimRowProps {
  readonly claim: ClaimedFinding;
  readonly disabled: boolean;
  readonly onDecide: (decisionOf: (made: Parameters<typeof acceptanceOf>[1]) => WorkDecision) => void;
}

function ClaimRow({ claim, disabled, onDecide }: ClaimRowProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const { unit, finding } = claim;
  const { name } = claim.claim;
  const isAccepted = !isOpen(claim);
  return (
    <li className={styles.row}>
      <Text weight="semibold">{unit ? fullName(unit) : name.unit.code}</Text>
      <br />
      <Text>{messageOf(finding, language)}</Text>
      <div className={styles.action}>
        <Button
          size="small"
          disabled={disabled}
          onClick={() => onDecide((made) => (isAccepted ? withdrawalOf(name, made) : acceptanceOf(claim, made)))}
        >
          {isAccepted ? strings.claims.withdraw : strings.claims.accept}
        </Button>
      </div>
    </li>
  );
}
