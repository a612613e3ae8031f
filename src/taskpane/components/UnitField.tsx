import { Combobox, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fullName, type Unit } from '../../domain/territory/unit';
import { searchUnits } from '../../core/units/searchUnits';
import type { UnitTree } from '../../core/units/unitTree';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
  list: { maxHeight: '280px' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface UnitFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly tree: UnitTree;
  readonly unit: Unit | undefined;
  /** Which units may be chosen. */
  readonly accepts?: (unit: Unit) => boolean;
  readonly onChoose: (unit: Unit) => void;
}

/** Finds a unit by what a person types: without marks, shortened, or by code. */
export function UnitField({ label, hint, tree, unit, accepts = () => true, onChoose }: UnitFieldProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const found = searchUnits(typed ?? '', tree, tree.units.length)
    .filter(accepts)
    .slice(0, 40);
  const choose = (code: string | undefined): void => {
    const chosen = code === undefined ? undefined : tree.unit(code);
    setTyped(undefined);
    if (chosen) onChoose(chosen);
  };
  return (
    <Field label={label} hint={hint} className={styles.field}>
      <Combobox
        freeform
        inlinePopup
        className={styles.input}
        input={{ style: { minWidth: 0, width: '100%' } }}
        listbox={{ className: styles.list }}
        placeholder={strings.choice.unitPlaceholder}
        value={typed ?? (unit ? fullName(unit) : '')}
        selectedOptions={unit ? [unit.code] : []}
        open={open}
        onOpenChange={(_, change) => setOpen(change.open)}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
        }}
        onOptionSelect={(_, { optionValue }) => choose(optionValue)}
        onBlur={() => setTyped(undefined)}
      >
        {found.map((candidate) => (
          <Option key={candidate.code} value={candidate.code} text={fullName(candidate)}>
            <span className={styles.option}>
              <span>{fullName(candidate)}</span>
              <span className={styles.place}>{placeOf(candidate, tree, strings.choice.below)}</span>
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {strings.choice.noUnit}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function placeOf(unit: Unit, tree: UnitTree, below: (name: string) => string): string {
  const parent = unit.parent === undefined ? undefined : tree.unit(unit.parent);
  return parent ? `${unit.code} · ${below(fullName(parent))}` : unit.code;
}
