import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import type { Fix } from '../actions/fixes';
import { useFixes } from '../hooks/useFixes';
import { usePane } from '../paneContext';
import { FixDialog } from './FixDialog';
import { useOfferBox } from './offerBox';

export interface FixOffersProps {
  readonly form: CheckedForm;
  readonly sheet: SheetSnapshot | undefined;
  readonly lookAgain: () => Promise<unknown>;
}

/** What can be mended without changing a figure; nothing when there is nothing. */
export function FixOffers({ form, sheet, lookAgain }: FixOffersProps) {
  const { strings } = usePane();
  const styles = useOfferBox();
  const { offer, apply, task } = useFixes(form, sheet, lookAgain);
  const [shown, setShown] = useState<readonly Fix[]>();
  const cells = (offer?.fixes ?? []).filter(({ kind }) => kind !== 'rules');
  const rules = (offer?.fixes ?? []).filter(({ kind }) => kind === 'rules');
  const groups = [cells, rules].filter((group) => group.length > 0);
  if (groups.length === 0 && offer?.moved !== true) return null;
  const close = (chosen: readonly Fix[]): void => {
    setShown(undefined);
    if (chosen.length > 0) void apply(chosen);
  };
  return (
    <div className={styles.box}>
      {groups.map((group) => (
        <div key={group === cells ? 'cells' : 'rules'}>
          <Text block>
            {group === cells ? strings.fixes.offer(group.length) : rulesText(group, strings.fixes.rules)}
          </Text>
          <Button size="small" disabled={task.doing !== undefined} onClick={() => setShown(group)}>
            {strings.fixes.preview}
          </Button>
        </div>
      ))}
      {offer?.moved === true && <Text size={200}>{strings.fixes.moved}</Text>}
      {shown && <FixDialog fixes={shown} onClose={close} />}
    </div>
  );
}

function rulesText(fixes: readonly Fix[], text: (cells: number) => string): string {
  const sentence = text(fixes.reduce((sum, fix) => sum + (fix.kind === 'rules' ? fix.cells.length : 0), 0));
  return sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1);
}
