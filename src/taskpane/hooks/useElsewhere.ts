import { useState } from 'react';
import type { Unit } from '../../domain/territory/unit';
import { planAbove } from '../actions/planElsewhere';
import { yearWithin } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import { useCountry } from './useCountry';

/** Units of the whole country: the plan of one that is found is chosen; one without a plan is kept to be offered one. */
export function useElsewhere(year: number) {
  const { choice, choose } = usePane();
  const { programmes } = usePlans();
  const country = useCountry(year);
  const [asked, ask] = useState<Unit>();
  const find = (unit: Unit): void => {
    const plan = country && planAbove(unit, country, programmes);
    ask(plan ? undefined : unit);
    if (plan) choose({ programme: plan.id, year: yearWithin(plan, choice.year), unit: unit.code, root: '' });
  };
  return { country, asked, find, forget: () => ask(undefined) };
}
