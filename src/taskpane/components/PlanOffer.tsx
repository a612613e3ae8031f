import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { planFor } from '../../domain/plan/planFrame';
import { fullName, type Unit } from '../../domain/territory/unit';
import type { CountryUnits } from '../../usecases/countryUnits';
import { reportingUnit } from '../actions/planElsewhere';
import { useElsewhere } from '../hooks/useElsewhere';
import { useFrames } from '../hooks/useFrames';
import { usePlanDesk } from '../hooks/usePlanDesk';
import { usePane } from '../paneContext';
import { UnitField } from './UnitField';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 0 4px' },
});

/** Any unit of the country: its plan is chosen, or the national one offered where it has none. */
export function Elsewhere() {
  const { strings, services } = usePane();
  const { country, asked, find } = useElsewhere(services.environment.currentYear);
  if (!country) return null;
  return (
    <>
      <UnitField label={strings.plans.offer.search} tree={country} unit={asked} onChoose={find} />
      {asked && <PlanOffer unit={asked} country={country} />}
    </>
  );
}

/** Nobody is sent away: the national plan for a unit that has none, and the way to one of its own. */
export function PlanOffer({ unit, country }: { readonly unit: Unit; readonly country: CountryUnits }) {
  const { strings, goTo, keep } = usePane();
  const [frame] = useFrames() ?? [];
  const desk = usePlanDesk();
  const styles = useStyles();
  const words = strings.plans.offer;
  const plan = frame && planFor(frame, reportingUnit(unit, country));
  const make = (): void => {
    keep({ newPlanFor: unit.code });
    goTo('plans');
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {words.text(fullName(unit))}
        <div className={styles.buttons}>
          {plan && (
            <Button appearance="primary" onClick={() => desk.useFramed(plan, unit.code)}>
              {words.use}
            </Button>
          )}
          <Button onClick={make}>{words.make}</Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
