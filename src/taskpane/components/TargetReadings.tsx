import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { readingsOf } from '../../domain/targets/readings';
import type { Target } from '../../domain/targets/target';
import { targetsOf } from '../../domain/targets/targetsOf';
import { KeptReadings } from '../actions/keptReadings';
import { catalogueOfPlan, chosenProgramme } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import { readingWords } from '../strings/readingWords';

const useStyles = makeStyles({
  narrow: { minWidth: 0, maxWidth: '100%' },
  shrink: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** How the targets of the year are read whose words the plan lets be read in more than one way; nothing for a plan without. */
export function TargetReadings({ disabled }: { readonly disabled: boolean }) {
  const { choice } = usePane();
  const plans = usePlans();
  const programme = chosenProgramme(plans, choice);
  if (!programme) return null;
  const catalogue = catalogueOfPlan(plans, programme.id);
  return targetsOf(programme, choice.year)
    .filter((target) => readingsOf(target).length > 1)
    .map((target) => (
      <Reading key={`${programme.id} ${target.id}`} target={target} catalogue={catalogue} disabled={disabled} />
    ));
}

interface ReadingProps {
  readonly target: Target;
  readonly catalogue: Catalogue;
  readonly disabled: boolean;
}

function Reading({ target, catalogue, disabled }: ReadingProps) {
  const { services, language } = usePane();
  const styles = useStyles();
  const words = readingWords[language];
  const kept = new KeptReadings(services.preferences);
  const [read, setRead] = useState(() => kept.of(target));
  const choose = (code: string): void => {
    kept.choose(target, code);
    setRead(kept.of(target));
  };
  const nameOf = (code: string): string =>
    catalogue.indicators.find((indicator) => indicator.code === code)?.[language] ?? code;
  return (
    <Field label={words.label(target[language])} hint={words.hint} className={styles.narrow}>
      <Select
        className={styles.narrow}
        select={{ className: styles.shrink }}
        value={read}
        disabled={disabled}
        onChange={(_, { value }) => choose(value)}
      >
        {readingsOf(target).map((code) => (
          <option key={code} value={code}>
            {code === target.indicator ? words.usual(nameOf(code)) : nameOf(code)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
