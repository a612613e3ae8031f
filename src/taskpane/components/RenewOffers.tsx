import { Button, Text } from '@fluentui/react-components';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import { renewalsOf } from '../actions/renewForms';
import { chosenProgramme } from '../actions/setting';
import type { Renewing } from '../hooks/useRenew';
import { usePane, usePlans } from '../paneContext';
import { useOfferBox } from './offerBox';

export interface RenewOffersProps {
  /** The readings of one sheet. */
  readonly forms: readonly CheckedForm[];
  readonly renewing: Renewing;
}

/** What can be made of the form of a sheet: one of the plan's new version, next year's, the same as new. */
export function RenewOffers({ forms, renewing }: RenewOffersProps) {
  const { strings, services } = usePane();
  const plans = usePlans();
  const styles = useOfferBox();
  const submission = forms[0]?.submission;
  if (!submission) return null;
  const { currentYear } = services.environment;
  const { carry, nextYear, mend } = renewalsOf(forms, chosenProgramme(plans, submission), currentYear);
  if (carry === undefined && nextYear === undefined && !mend) return null;
  const disabledFocusable = renewing.task.doing !== undefined;
  const button = (label: string, act: () => Promise<void>) => (
    <Button size="small" disabledFocusable={disabledFocusable} onClick={() => void act()}>
      {label}
    </Button>
  );
  const words = strings.renew;
  return (
    <div className={styles.box}>
      {carry !== undefined && <Text>{words.carryHint}</Text>}
      {carry !== undefined && button(words.carry, () => renewing.carry(submission, carry))}
      {mend && <Text>{words.mendHint}</Text>}
      {mend && button(words.mend, () => renewing.mend(submission))}
      {nextYear !== undefined &&
        button(words.nextYear(nextYear, nextYear === currentYear), () => renewing.carry(submission, nextYear))}
    </div>
  );
}
