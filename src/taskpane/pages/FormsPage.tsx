import { catalogueOfPlan } from '../actions/setting';
import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FilePicker } from '../components/FilePicker';
import { PageFrame } from '../components/PageFrame';
import { PlanFields } from '../components/PlanFields';
import { ReplaceDialog } from '../components/ReplaceDialog';
import { TaskProgress } from '../components/TaskProgress';
import { PlanOffer } from '../components/PlanOffer';
import { UndoLost } from '../components/UndoLost';
import { UnitField, type UnitFieldProps } from '../components/UnitField';
import { useElsewhere } from '../hooks/useElsewhere';
import { WordsOfDay } from '../../domain/catalogue/renamed';
import { searchUnits } from '../../core/units/searchUnits';
import type { CountryUnits } from '../../usecases/countryUnits';
import { useForms } from '../hooks/useForms';
import { useGone } from '../hooks/useGone';
import { usePane, usePlans } from '../paneContext';
import type { FormChoice } from '../actions/formChoices';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  indented: { paddingLeft: '32px', display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '6px' },
});

/** Units of no plan that are named in a list of what was typed. */
const MOST_OUTSIDE = 10;

/** Biểu mẫu: the right form of a unit, or a sheet for each unit below it. */
export default function FormsPage() {
  const { strings, language, choice, choose, goTo } = usePane();
  const forms = useForms();
  const styles = useStyles();
  const { tree } = forms.units;
  const { country, asked, find, forget } = useElsewhere(choice.year);
  const outside = (units: CountryUnits): UnitFieldProps['elsewhere'] => ({
    search: (typed) => searchUnits(typed, units, MOST_OUTSIDE),
    onChoose: find,
    hint: strings.plans.offer.hint,
  });
  const [lost, setLost] = useState('');
  const gone = useGone(lost, forms.setting || undefined).map((sentence) => sentence[language]);
  const busy = forms.task.doing !== undefined;
  return (
    <PageFrame title={strings.forms.title} intro={strings.forms.intro}>
      <PlanFields units={forms.units} />
      {tree && (
        <UnitField
          label={strings.choice.unit}
          hint={strings.choice.unitHint}
          tree={tree}
          unit={forms.unit}
          onNotFound={setLost}
          gone={gone}
          onChoose={({ code }) => {
            forget();
            choose({ unit: code });
          }}
          {...(country ? { elsewhere: outside(country) } : {})}
        />
      )}
      {asked && country && <PlanOffer unit={asked} country={country} />}
      {forms.unit ? (
        <FormField choices={forms.choices} form={forms.form} onChoose={forms.chooseForm} />
      ) : (
        <Text size={200} className={styles.quiet}>
          {strings.forms.chooseUnit}
        </Text>
      )}
      {forms.light !== undefined && (
        <Checkbox
          label={strings.forms.light}
          checked={forms.light}
          onChange={(_, { checked }) => choose({ light: checked === true })}
        />
      )}
      <LastYearField year={choice.year - 1} disabled={busy} onPick={(files) => void forms.readLastYear(files)} />
      {forms.inserted !== undefined && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => goTo('check')}>
          {strings.forms.toCheck}
        </Button>
      )}
      <Button
        appearance={forms.inserted === undefined ? 'primary' : 'secondary'}
        disabled={!forms.form}
        disabledFocusable={busy}
        onClick={() => void forms.insert()}
      >
        {strings.forms.insert}
      </Button>
      <UndoLost />
      <TaskProgress task={forms.task} />
      <ReplaceDialog question={forms.question} />
    </PageFrame>
  );
}

interface FormFieldProps {
  readonly choices: readonly FormChoice[];
  readonly form: FormChoice | undefined;
  readonly onChoose: (id: string) => void;
}

function FormField({ choices, form, onChoose }: FormFieldProps) {
  const { strings, language, choice } = usePane();
  const catalogue = catalogueOfPlan(usePlans(), choice.programme);
  const words = new WordsOfDay(catalogue, `${choice.year}-12-31`);
  const label = ({ form: id, units }: FormChoice): string => {
    const named = catalogue.forms.find((one) => one.id === id);
    return named
      ? strings.forms.named(named.id, words.said(named[language], language))
      : strings.forms.each(units.length);
  };
  if (choices.length === 0) return <Text>{strings.forms.noForm}</Text>;
  return (
    <Field label={strings.forms.form}>
      <RadioGroup value={form?.id ?? ''} onChange={(_, { value }) => onChoose(value)}>
        {choices.map((one) => (
          <Radio key={one.id} value={one.id} label={label(one)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface LastYearFieldProps {
  readonly year: number;
  readonly disabled: boolean;
  readonly onPick: Parameters<typeof FilePicker>[0]['onPick'];
}

function LastYearField({ year, disabled, onPick }: LastYearFieldProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const [wanted, setWanted] = useState(false);
  return (
    <div>
      <Checkbox
        label={strings.forms.lastYear}
        checked={wanted}
        onChange={(_, { checked }) => setWanted(checked === true)}
      />
      {wanted && (
        <div className={styles.indented}>
          <Text size={200} className={styles.quiet}>
            {strings.forms.lastYearHint(year)}
          </Text>
          <FilePicker label={strings.forms.pickLastYear} disabled={disabled} onPick={onPick} />
        </div>
      )}
    </div>
  );
}
