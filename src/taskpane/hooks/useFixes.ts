import { useEffect, useState } from 'react';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import { applyCellFixes, applyRuleFixes, fixesOf, type Fix, type FixOffer } from '../actions/fixes';
import { checkSetting } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import { useTask } from './useTask';

/** Safe fixes of one checked form: what can be mended, and mending it. */
export function useFixes(form: CheckedForm, sheet: SheetSnapshot | undefined, lookAgain: () => Promise<unknown>) {
  const { services, strings, tell } = usePane();
  const plans = usePlans();
  const task = useTask();
  const [offer, setOffer] = useState<FixOffer>();
  useEffect(() => {
    let wanted = true;
    const found = sheet ? fixesOf(form, sheet, checkSetting(plans, services.assets)) : Promise.resolve(undefined);
    found.then(
      (known) => wanted && setOffer(known),
      () => wanted && setOffer(undefined),
    );
    return () => {
      wanted = false;
    };
  }, [form, sheet, services, plans]);

  /** Figures and formulas are one step to undo, rules another; so one call takes only one of the two kinds. */
  const apply = (fixes: readonly Fix[]): Promise<void> =>
    task.run(strings.fixes.title, async () => {
      if (fixes.some(({ kind }) => kind === 'rules') && offer?.model)
        await applyRuleFixes(services.port, fixes, offer.model);
      else await applyCellFixes(services.port, fixes, offer?.model);
      await lookAgain();
      tell({ intent: 'success', undo: true, text: strings.fixes.applied(fixes.length) });
    });
  return { offer, apply, task };
}
