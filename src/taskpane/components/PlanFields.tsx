import { Field, makeStyles, MessageBar, MessageBarBody, Select, Spinner } from '@fluentui/react-components';
import type { Programme } from '../../domain/plan/programme';
import { chosenProgramme, programmeOf, yearsOf, yearWithin } from '../actions/setting';
import type { Units } from '../hooks/useUnits';
import { usePane, usePlans } from '../paneContext';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 92px', columnGap: '8px' },
  stack: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  narrow: { minWidth: 0 },
  shrink: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** Plan and year, the same on every page; what to know about their units below. No plan is anybody's by default. */
export function PlanFields({ units }: { readonly units: Units }) {
  const { strings, language, choice, choose } = usePane();
  const plans = usePlans();
  const styles = useStyles();
  const programme = chosenProgramme(plans, choice);
  const chooseProgramme = (id: string): void =>
    choose({ programme: id, year: yearWithin(programmeOf(plans, id), choice.year), unit: '', root: '' });
  return (
    <div className={styles.stack}>
      <div className={styles.row}>
        <Field
          label={strings.choice.programme}
          hint={programme ? undefined : strings.choice.choosePlan}
          className={styles.narrow}
        >
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
                {shortName(plan)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={strings.choice.year}>
          <Select
            disabled={!programme}
            value={String(choice.year)}
            onChange={(_, { value }) => choose({ year: Number(value), unit: '', root: '' })}
          >
            {(programme ? yearsOf(programme) : [choice.year]).map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {programme && !units.tree && units.error === undefined && (
        <Spinner size="tiny" label={strings.choice.loadingUnits} />
      )}
      {units.error !== undefined && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{units.error}</MessageBarBody>
        </MessageBar>
      )}
      {units.notes.length > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{units.notes.join(' ')}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** "Đồng Nai 2021–2030": the plan's whole name is its tooltip. */
function shortName({ unit, years }: Programme): string {
  const name = unit.name.replace(/^Tỉnh /i, '');
  return `${name} ${years.from === years.to ? years.from : `${years.from}–${years.to}`}`;
}
