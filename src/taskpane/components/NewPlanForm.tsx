import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { planFor, type PlanFrame } from '../../domain/plan/planFrame';
import type { Phase } from '../../domain/plan/programme';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import type { Unit } from '../../domain/territory/unit';
import { usualYears } from '../../usecases/newBook';
import { useCountry } from '../hooks/useCountry';
import type { PlanDeskActions } from '../hooks/usePlanDesk';
import { usePane, usePlans } from '../paneContext';
import type { PickedFile } from '../paneServices';
import { FilePicker } from './FilePicker';
import { UnitField } from './UnitField';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  years: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '8px' },
  narrow: { minWidth: 0 },
  shrink: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What a new plan begins with; empty members are asked. */
export interface NewPlanStart {
  /** Id of a plan; without one the first frame. */
  readonly from?: string;
  readonly unit?: string;
  readonly years?: Phase;
}

export interface NewPlanFormProps {
  readonly desk: PlanDeskActions;
  readonly start: NewPlanStart;
  readonly frames: readonly PlanFrame[];
  readonly onFile: (file: PickedFile) => void;
}

/** A plan for a unit made of the national one, of one that ships, or of the own one for the years after it. */
export function NewPlanForm({ desk, start, frames, onFile }: NewPlanFormProps) {
  const { strings, services } = usePane();
  const { programmes } = usePlans();
  const styles = useStyles();
  const words = strings.plans.fresh;
  const { currentYear } = services.environment;
  const [from, setFrom] = useState(start.from ?? frames[0]?.id ?? '');
  const [code, setCode] = useState(start.unit);
  const source = [...frames, ...programmes].find(({ id }) => id === from);
  const [years, setYears] = useState<Phase>(
    start.years ?? (source ? usualYears(source, currentYear) : { from: currentYear, to: currentYear }),
  );
  const country = useCountry(years.to);
  const unit = code === undefined ? undefined : country?.unit(code);
  const frame = frames.find(({ id }) => id === from);
  const busy = desk.task.doing !== undefined;
  const isSpan = years.from <= years.to && years.to - years.from < MOST_YEARS;
  return (
    <section aria-label={words.title} className={styles.form}>
      <h3 className={styles.title}>{words.title}</h3>
      {country && (
        <UnitField
          label={words.unit}
          hint={words.unitHint}
          tree={country}
          unit={unit}
          onChoose={(chosen) => setCode(chosen.code)}
        />
      )}
      <Field label={words.from}>
        <Select className={styles.shrink} value={from} onChange={(_, { value }) => setFrom(value)}>
          {frames.map(({ id }) => (
            <option key={id} value={id}>
              {strings.plans.national}
            </option>
          ))}
          {programmes.map((plan) => (
            <option key={plan.id} value={plan.id}>
              {shortPlanName(plan)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.years}>
        <YearField label={words.yearFrom} year={years.from} onChange={(year) => setYears({ ...years, from: year })} />
        <YearField label={words.yearTo} year={years.to} onChange={(year) => setYears({ ...years, to: year })} />
      </div>
      <div className={styles.buttons}>
        <Button
          appearance={desk.book ? 'secondary' : 'primary'}
          disabled={!unit || !isSpan}
          disabledFocusable={busy}
          onClick={() => unit && void desk.make({ from, unit, years })}
        >
          {words.make}
        </Button>
        {frame && unit && <AtOnce frame={frame} unit={unit} desk={desk} />}
      </div>
      <FilePicker label={words.fromFile} disabled={busy} onPick={([file]) => file && onFile(file)} />
    </section>
  );
}

/** No plan is for longer. */
const MOST_YEARS = 20;

interface YearFieldProps {
  readonly label: string;
  readonly year: number;
  readonly onChange: (year: number) => void;
}

function YearField({ label, year, onChange }: YearFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.narrow}>
      <Input
        className={styles.shrink}
        input={{ className: styles.shrink }}
        type="number"
        value={String(year)}
        onChange={(_, { value }) => onChange(Number(value))}
      />
    </Field>
  );
}

/** The national plan for the unit without a book: nothing to be typed. */
function AtOnce({
  frame,
  unit,
  desk,
}: {
  readonly frame: PlanFrame;
  readonly unit: Unit;
  readonly desk: PlanDeskActions;
}) {
  const { strings } = usePane();
  const plan = planFor(frame, unit);
  if (!plan) return null;
  return (
    <Button title={strings.plans.fresh.atOnceHint} onClick={() => desk.useFramed(plan)}>
      {strings.plans.fresh.atOnce}
    </Button>
  );
}
