import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { Phase } from '../../domain/plan/programme';
import type { useSeries } from '../hooks/useSeries';
import { usePane } from '../paneContext';
import type { seriesWords } from '../strings/seriesWords';
import { FilePicker } from './FilePicker';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface SeriesOptionsProps {
  readonly made: ReturnType<typeof useSeries>;
  readonly disabled: boolean;
}

/** Which phase is reviewed, and figures of base years that no year of the plan has. */
export function SeriesOptions({ made, disabled }: SeriesOptionsProps) {
  const { words, phases, phase, setPhase, outerYears } = made;
  return (
    <>
      {phases.length > 1 && (
        <Field label={words.phase}>
          <Select
            disabled={disabled}
            value={phase ? spanOf(phase) : ''}
            onChange={(_, { value }) => setPhase(phases.find((one) => spanOf(one) === value))}
          >
            <option value="">{words.everyPhase}</option>
            {phases.map((one) => (
              <option key={spanOf(one)} value={spanOf(one)}>
                {reviewName(one, phases, words)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {outerYears.length > 0 && <BaseFiles made={made} disabled={disabled} />}
    </>
  );
}

/** The last phase of several that can be chosen is the whole plan. */
function reviewName(one: Phase, phases: readonly Phase[], words: (typeof seriesWords)['vi']): string {
  return words.review[one === phases.at(-1) ? 'final' : 'interim'](spanOf(one));
}

export function spanOf({ from, to }: Phase): string {
  return from === to ? String(from) : `${from}–${to}`;
}

function BaseFiles({ made: { words, outerYears, base, setBase }, disabled }: SeriesOptionsProps) {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <Field label={words.base}>
      <div role="group" aria-label={words.base}>
        <Text size={200} className={styles.quiet}>
          {words.baseHint(outerYears.join(', '))}
        </Text>
        <div className={styles.buttons}>
          <FilePicker
            label={strings.rollUp.pickBase}
            disabled={disabled}
            onPick={(files) => setBase([...base, ...files])}
          />
          {base.length > 0 && (
            <>
              <Text>{strings.rollUp.picked(base.length)}</Text>
              <Button size="small" appearance="subtle" disabled={disabled} onClick={() => setBase([])}>
                {words.clearBase}
              </Button>
            </>
          )}
        </div>
      </div>
    </Field>
  );
}
