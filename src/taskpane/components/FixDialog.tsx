import { Checkbox, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { address } from '../../core/sheet/address';
import type { Language } from '../../domain/texts/language';
import { showNumber } from '../../domain/texts/number';
import type { Fix } from '../actions/fixes';
import { usePane } from '../paneContext';
import type { Strings } from '../strings/vi';
import { LongList } from './LongList';
import { QuestionDialog } from './QuestionDialog';

export interface FixDialogProps {
  readonly fixes: readonly Fix[];
  /** The fixes the person left ticked; none when the dialog was closed. */
  readonly onClose: (chosen: readonly Fix[]) => void;
}

/** Each fix before it is made: old and new content, to be ticked off. */
export function FixDialog({ fixes, onClose }: FixDialogProps) {
  const { strings } = usePane();
  const [left, setLeft] = useState<ReadonlySet<Fix>>(new Set());
  const chosen = fixes.filter((fix) => !left.has(fix));
  const toggle = (fix: Fix): void => {
    const next = new Set(left);
    if (!next.delete(fix)) next.add(fix);
    setLeft(next);
  };
  return (
    <QuestionDialog
      title={strings.fixes.title}
      onClose={() => onClose([])}
      answers={[
        {
          label: strings.fixes.apply(chosen.length),
          disabled: chosen.length === 0,
          onChoose: () => onClose(chosen),
        },
        { label: strings.app.cancel, onChoose: () => onClose([]) },
      ]}
    >
      <Text>{strings.fixes.intro}</Text>
      <LongList entries={fixes} words={strings.list} isOfBlocks>
        {(fix) => (
          <div key={fix.kind === 'rules' ? 'rules' : fix.cell}>
            <Checkbox checked={!left.has(fix)} onChange={() => toggle(fix)} label={<FixText fix={fix} />} />
          </div>
        )}
      </LongList>
    </QuestionDialog>
  );
}

function FixText({ fix }: { readonly fix: Fix }) {
  const { strings, language } = usePane();
  if (fix.kind === 'rules') return <>{strings.fixes.rules(fix.cells.length)}</>;
  return (
    <>
      {fix.cell}: {changeText(fix, strings, language)}
    </>
  );
}

function changeText(fix: Exclude<Fix, { kind: 'rules' }>, { fixes }: Strings, language: Language): string {
  if (fix.kind === 'formula') return fixes.formula(fix.from);
  if (fix.kind === 'move') return fixes.move(showNumber(fix.value, 6, language), address(fix.target));
  if (fix.kind === 'sum') return fixes.sum(showNumber(fix.to, 6, language));
  return fixes.number(fix.from, showNumber(fix.to, 6, language));
}
