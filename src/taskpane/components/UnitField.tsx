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

/** Longer lists are slow to draw, and nobody reads them. */
const MOST_SHOWN = 60;

export interface UnitFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly tree: Pick<UnitTree, 'units' | 'unit'>;
  readonly unit: Unit | undefined;
  /** Which units may be chosen. */
  readonly accepts?: (unit: Unit) => boolean;
  readonly onChoose: (unit: Unit) => void;
  /** Told what is typed that no unit of the tree is meant by; "" otherwise. */
  readonly onNotFound?: (typed: string) => void;
  /** What became of the unit of before that was typed. */
  readonly gone?: readonly string[];
  /** Where nothing of the tree is meant: units outside it, and what to do with one that is chosen. */
  readonly elsewhere?: {
    readonly search: (typed: string) => readonly Unit[];
    readonly onChoose: (unit: Unit) => void;
    readonly hint: string;
  };
}

/** Finds a unit by what a person types: without marks, shortened, or by code; a chosen one is searched again the same way. */
export function UnitField({
  label,
  hint,
  tree,
  unit,
  accepts = () => true,
  onChoose,
  onNotFound,
  gone = [],
  elsewhere,
}: UnitFieldProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const found = searchUnits(typed ?? '', tree, tree.units.length).filter(accepts);
  const shown = found.slice(0, MOST_SHOWN);
  const outside = found.length === 0 && typed ? (elsewhere?.search(typed) ?? []) : [];
  const choose = (code: string | undefined): void => {
    const other = outside.find((unit) => unit.code === code);
    if (other) {
      setTyped(undefined);
      return elsewhere?.onChoose(other);
    }
    const chosen = tree.unit(code ?? '');
    // Typing over a chosen unit tells of no option at all; what was typed is what to search for then.
    if (!chosen) return;
    setTyped(undefined);
    onChoose(chosen);
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
          const { value } = event.currentTarget;
          setTyped(value);
          setOpen(true);
          onNotFound?.(searchUnits(value, tree, 1).length === 0 ? value : '');
        }}
        onOptionSelect={(_, { optionValue }) => choose(optionValue)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(undefined)}
      >
        {shown.map((candidate) => (
          <Option key={candidate.code} value={candidate.code} text={fullName(candidate)}>
            <span className={styles.option}>
              <span>{fullName(candidate)}</span>
              <span className={styles.place}>{placeOf(candidate, tree, strings.choice.below)}</span>
            </span>
          </Option>
        ))}
        {found.length > shown.length && (
          <Option key="more" value="" text="" disabled>
            {strings.choice.moreUnits(found.length - shown.length)}
          </Option>
        )}
        {found.length === 0 &&
          gone.map((sentence) => (
            <Option key={sentence} value="" text="" disabled>
              {sentence}
            </Option>
          ))}
        {outside.map((candidate) => (
          <Option key={candidate.code} value={candidate.code} text={fullName(candidate)}>
            <span className={styles.option}>
              <span>{fullName(candidate)}</span>
              <span className={styles.place}>{elsewhere?.hint}</span>
            </span>
          </Option>
        ))}
        {found.length === 0 && outside.length === 0 && gone.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {strings.choice.noUnit}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function placeOf(unit: Unit, tree: UnitFieldProps['tree'], below: (name: string) => string): string {
  const parent = unit.parent === undefined ? undefined : tree.unit(unit.parent);
  return parent ? `${unit.code} · ${below(fullName(parent))}` : unit.code;
}
