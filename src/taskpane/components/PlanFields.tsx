import { Field, makeStyles, MessageBar, MessageBarBody, Select, Spinner, Text } from '@fluentui/react-components';
import type { Programme } from '../../domain/plan/programme';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import { chosenProgramme, newestFirst, programmeOf, yearWithin } from '../actions/setting';
import type { Units } from '../hooks/useUnits';
import { usePane, usePlans } from '../paneContext';
import { Folded } from './Folded';
import { Elsewhere } from './PlanOffer';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 92px', columnGap: '8px' },
  stack: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  narrow: { minWidth: 0 },
  shrink: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

export interface PlanFieldsProps {
  readonly units: Units;
  /** Files that have come say which plan and year: nobody has to look for one. */
  readonly filesSay?: boolean;
  /** A page about every year of the plan asks for none and says nothing about the units of one. */
  readonly everyYear?: boolean;
}

/** Plan and year, the same on every page; what to know about their units below. No plan is anybody's by default. */
export function PlanFields({ units, filesSay = false, everyYear = false }: PlanFieldsProps) {
  const { strings, language, choice, choose } = usePane();
  const plans = usePlans();
  const styles = useStyles();
  const programme = chosenProgramme(plans, choice);
  const chooseProgramme = (id: string): void =>
    choose({ programme: id, year: yearWithin(programmeOf(plans, id), choice.year), unit: '', root: '' });
  return (
    <div className={styles.stack}>
      <div className={everyYear ? undefined : styles.row}>
        <Field label={strings.choice.programme} className={styles.narrow}>
          <Select
            className={styles.narrow}
            select={{ className: styles.shrink }}
            title={{ vi: programme?.name, en: programme?.nameEn }[language]}
            value={programme?.id ?? ''}
            onChange={(_, { value }) => chooseProgramme(value)}
          >
            {!programme && <option value="">{strings.choice.noPlan}</option>}
            {plans.programmes.map((plan) => (
              <option key={plan.id} value={plan.id}>
                {shortPlanName(plan)}
              </option>
            ))}
          </Select>
        </Field>
        {!everyYear && <YearField programme={programme} />}
      </div>
      {!programme && !filesSay && <FirstWords />}
      <AboutUnits units={units} isAwaited={programme !== undefined} quiet={everyYear} />
    </div>
  );
}

interface AboutUnitsProps {
  readonly units: Units;
  readonly isAwaited: boolean;
  /** Nothing is to be known of them here. */
  readonly quiet: boolean;
}

/** That the units are on their way or did not come, and what to know of them. */
function AboutUnits({ units, isAwaited, quiet }: AboutUnitsProps) {
  const { strings } = usePane();
  return (
    <>
      {isAwaited && !units.tree && units.error === undefined && (
        <Spinner size="tiny" label={strings.choice.loadingUnits} />
      )}
      {units.error !== undefined && <Told intent="error" text={units.error} />}
      {!quiet && units.notes.length > 0 && <Told intent="info" text={units.notes.join(' ')} />}
    </>
  );
}

function Told({ intent, text }: { readonly intent: 'error' | 'info'; readonly text: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

function YearField({ programme }: { readonly programme: Programme | undefined }) {
  const { strings, choice, choose } = usePane();
  return (
    <Field label={strings.choice.year}>
      <Select
        disabled={!programme}
        value={String(choice.year)}
        onChange={(_, { value }) => choose({ year: Number(value), unit: '', root: '' })}
      >
        {(programme ? newestFirst(programme) : [choice.year]).map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** For whom there are plans, and what everybody else can do today. */
function FirstWords() {
  const { strings } = usePane();
  const { programmes } = usePlans();
  const { choosePlan, notListed, firstWords } = strings.choice;
  return (
    <div>
      <Text size={200}>{choosePlan}</Text>
      <Elsewhere />
      <Folded title={notListed}>
        {() => <Text size={200}>{firstWords(programmes.length, programmes.map(shortPlanName).join('; '))}</Text>}
      </Folded>
    </div>
  );
}
