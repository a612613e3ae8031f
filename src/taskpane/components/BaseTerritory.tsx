import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Decision } from '../../domain/decision';
import type { Attainment } from '../../domain/targets/verdict';
import { fullName, unitKey, type Unit } from '../../domain/territory/unit';
import { territoryConfirmed } from '../../usecases/givenBases';
import type { RequestedRollUp, RollUpRequest } from '../actions/rollUpSources';
import { usePane } from '../paneContext';
import { baseWords } from '../strings/baseWords';

const useStyles = makeStyles({
  title: { margin: '4px 0', fontSize: tokens.fontSizeBase300 },
  list: { margin: '4px 0', paddingLeft: '20px', overflowWrap: 'anywhere' },
  body: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start', padding: '8px 0' },
});

/** Units named before the rest is counted only. */
const MOST_NAMED = 12;

export interface BaseTerritoryProps {
  readonly result: RequestedRollUp;
  /** What was asked for; undefined while nothing was. */
  readonly request: RollUpRequest | undefined;
  readonly disabled: boolean;
  /** Confirmed by name, or no longer. */
  readonly onConfirm: (confirmed?: Decision) => void;
}

/** Where a base is refused for its territory: what it holds, what it lacks, and the name to type where it is right. */
export default function BaseTerritory({ result, request, disabled, onConfirm }: BaseTerritoryProps) {
  const { language } = usePane();
  const words = baseWords[language];
  const styles = useStyles();
  const { root } = result.rollUp;
  const refused = result.attainments.filter(
    ({ reason, unit }) => reason === 'baseTerritoryDiffers' && unit.code === root.code,
  );
  // A base book says itself which unit each figure is of: there is nothing to confirm.
  if (request?.baseBook) return null;
  if (request?.baseConfirmed)
    return (
      <div className={styles.body}>
        <Text>{words.confirmed(fullName(root))}</Text>
        <Button size="small" disabled={disabled} onClick={() => onConfirm()}>
          {words.withdraw}
        </Button>
      </div>
    );
  if (refused.length === 0) return null;
  const missing = missingIn(refused);
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <h3 className={styles.title}>{words.differs}</h3>
        {words.refused(refused.map(({ target }) => target.id).join(', '), fullName(root))} {words.holds}
        <ul className={styles.list}>
          {result.held.map((held) => (
            <li key={`${held.year} ${unitKey(held.root)}`}>{words.held(fullName(held.root), held.year, held.used)}</li>
          ))}
        </ul>
        {missing.length > 0 && words.missing(namesOf(missing))}
        <Confirming root={root} disabled={disabled} onConfirm={onConfirm} />
      </MessageBarBody>
    </MessageBar>
  );
}

interface ConfirmingProps extends Pick<BaseTerritoryProps, 'disabled' | 'onConfirm'> {
  readonly root: Unit;
}

function Confirming({ root, disabled, onConfirm }: ConfirmingProps) {
  const { language } = usePane();
  const words = baseWords[language];
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const name = fullName(root);
  const confirmed = territoryConfirmed(typed, root);
  const isOther = typed.trim() !== '' && !confirmed;
  return (
    <div className={styles.body}>
      <Field
        label={words.name}
        hint={words.ask(name)}
        {...(isOther ? { validationState: 'error', validationMessage: words.otherName(name) } : {})}
      >
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} maxLength={200} />
      </Field>
      <Button disabled={disabled || !confirmed} onClick={() => confirmed && onConfirm(confirmed)}>
        {words.confirm}
      </Button>
    </div>
  );
}

/** Units of then that no base has figures of, each once. */
function missingIn(refused: readonly Attainment[]): readonly Unit[] {
  const missing = refused.flatMap(({ restated }) => restated?.missing ?? []);
  return [...new Map(missing.map((unit) => [unitKey(unit), unit])).values()];
}

function namesOf(units: readonly Unit[]): string {
  const names = units.slice(0, MOST_NAMED).map((unit) => fullName(unit));
  return `${names.join(', ')}${units.length > MOST_NAMED ? `, … (${units.length})` : ''}`;
}
