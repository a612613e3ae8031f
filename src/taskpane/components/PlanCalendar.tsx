import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { dayOf } from '../../domain/day';
import { calendarFile, calendarLines, facilitiesText, leftText, type CalendarLine } from '../../usecases/planCalendar';
import { catalogueOfPlan } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import { Folded } from './Folded';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '6px', margin: '6px 0', paddingLeft: '18px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexDirection: 'column' },
});

/** Lịch: what the chosen plan asks for in the chosen year, by when and how long that is from now; as a file, too. */
export function PlanCalendar() {
  const { strings, choice, services, tell } = usePane();
  const plans = usePlans();
  const words = strings.plans.calendar;
  const programme = plans.programmes.find(({ id }) => id === choice.programme);
  if (!programme) return null;
  const { year } = choice;
  const setting = { programme, catalogue: catalogueOfPlan(plans, programme.id), year };
  const save = async (): Promise<void> => {
    const name = `lich_${programme.id}_${year}.ics`;
    const bytes = async (): Promise<Uint8Array> => new TextEncoder().encode(calendarFile(setting));
    const handed = await services.handOut.file({ name, kind: 'document', bytes });
    tell({ intent: handed === 'refused' ? 'warning' : 'info', text: strings.handedOver[handed](name) });
  };
  return (
    <Folded title={words.title(year)}>
      {() => <Lines lines={calendarLines(setting)} onSave={() => void save()} />}
    </Folded>
  );
}

function Lines({ lines, onSave }: { readonly lines: readonly CalendarLine[]; readonly onSave: () => void }) {
  const { strings } = usePane();
  const styles = useStyles();
  const words = strings.plans.calendar;
  if (lines.length === 0) return <Text size={200}>{words.none}</Text>;
  return (
    <>
      <ol className={styles.list}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
      {lines.some(({ last }) => last !== null) && (
        <Button size="small" onClick={onSave}>
          {words.save}
        </Button>
      )}
    </>
  );
}

function Line({ line }: { readonly line: CalendarLine }) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const left = leftText(line, dayOf(new Date()))[language];
  const due = line.due[language];
  const facilities = facilitiesText(line)?.[language];
  return (
    <li>
      <div className={styles.line}>
        <Text weight="semibold">{line.title[language]}</Text>
        <Text size={200}>{due === left ? due : `${due} (${left})`}</Text>
        <Text size={200} className={styles.quiet}>
          {strings.plans.calendar.sent(line.sender, line.receiver)}
        </Text>
        {facilities !== undefined && <Text size={200}>{facilities}</Text>}
      </div>
    </li>
  );
}
