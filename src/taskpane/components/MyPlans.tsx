import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { clockOf, dayOf as localDay, showDate } from '../../domain/day';
import { usedVersion, type KeptPlan } from '../../domain/plan/keptPlans';
import type { Programme } from '../../domain/plan/programme';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import { faultText } from '../../domain/schema/faultText';
import type { PlanDeskActions } from '../hooks/usePlanDesk';
import { usePane, usePlans } from '../paneContext';
import { Folded } from './Folded';
import { PlanCard } from './PlanCard';
import { QuestionDialog } from './QuestionDialog';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface MyPlansProps {
  readonly desk: PlanDeskActions;
  /** Begins a plan for the years after those of this one. */
  readonly onNext: (programme: Programme) => void;
}

/** The plans of this person on this machine, with all that can be done with them. */
export function MyPlans({ desk, onNext }: MyPlansProps) {
  const { strings, language } = usePane();
  const { programmes } = usePlans();
  const styles = useStyles();
  const words = strings.plans;
  const { kept } = desk;
  if (!kept.ok) {
    const why = kept.faults.map((fault) => faultText({ ...fault, place: words.keptHere }, language)).join(' ');
    return <Fault text={words.broken(why)} />;
  }
  const { plans, framed } = kept.value;
  const chosenFrames = framed.flatMap((id) => programmes.find((plan) => plan.id === id) ?? []);
  const isEmpty = plans.length === 0 && chosenFrames.length === 0;
  return (
    <div className={styles.list}>
      <h3 className={styles.title}>{words.mine}</h3>
      {isEmpty && (
        <Text size={200} className={styles.quiet}>
          {words.none}
        </Text>
      )}
      {plans.map((entry) => (
        <MyPlan key={entry.key} entry={entry} desk={desk} onNext={onNext} />
      ))}
      {chosenFrames.map((programme) => (
        <FramedPlan key={programme.id} programme={programme} desk={desk} />
      ))}
      {plans.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {words.lasting}
        </Text>
      )}
    </div>
  );
}

function MyPlan({ entry, desk, onNext }: MyPlansProps & { readonly entry: KeptPlan }) {
  const { strings, choice } = usePane();
  const { programmes } = usePlans();
  const [asking, ask] = useState(false);
  const words = strings.plans;
  const used = usedVersion(entry);
  const programme = used && programmes.find(({ id, version }) => id === used.id && version === used.version);
  const fault = useFault(entry, desk);
  const busy = desk.task.doing !== undefined;
  const lines = [
    used ? words.version(used.version, dayOfMoment(used.on)) : words.unpublished,
    ...(entry.draft ? [words.draftOf(timeOfMoment(entry.draft.on))] : []),
  ];
  return (
    <PlanCard
      name={entry.name}
      {...(programme ? { title: programme.name, onUse: () => desk.use(programme) } : {})}
      lines={lines}
      isChosen={used !== undefined && used.id === choice.programme}
    >
      {(used === undefined || fault === undefined) && (
        <Button size="small" disabledFocusable={busy} onClick={() => void desk.open(entry)}>
          {words.openBook}
        </Button>
      )}
      {programme && (
        <Button size="small" onClick={() => onNext(programme)}>
          {words.next}
        </Button>
      )}
      <Button size="small" disabledFocusable={busy} onClick={() => void desk.exportBook(entry)}>
        {words.export}
      </Button>
      <Button size="small" onClick={() => ask(true)}>
        {words.remove}
      </Button>
      {fault !== undefined && <Fault text={words.broken(fault)} />}
      <OtherVersions entry={entry} desk={desk} />
      {asking && <RemoveDialog name={entry.name} onRemove={() => desk.remove(entry)} onClose={() => ask(false)} />}
    </PlanCard>
  );
}

function OtherVersions({ entry, desk }: { readonly entry: KeptPlan; readonly desk: PlanDeskActions }) {
  const { strings } = usePane();
  const words = strings.plans;
  const others = entry.versions.filter(({ version }) => version !== entry.used);
  if (others.length === 0) return null;
  return (
    <Folded title={words.earlier}>
      {() =>
        others.map(({ version, on }) => (
          <div key={version}>
            <Text size={200}>{words.version(version, dayOfMoment(on))} </Text>
            <Button size="small" onClick={() => desk.goBack(entry, version)}>
              {words.goBack(version)}
            </Button>
          </div>
        ))
      }
    </Folded>
  );
}

function FramedPlan({ programme, desk }: { readonly programme: Programme; readonly desk: PlanDeskActions }) {
  const { strings, choice } = usePane();
  const words = strings.plans;
  return (
    <PlanCard
      name={shortPlanName(programme)}
      title={programme.name}
      lines={[words.framed]}
      isChosen={programme.id === choice.programme}
      onUse={() => desk.use(programme)}
    >
      <Button size="small" onClick={() => desk.removeFramed(programme)}>
        {words.remove}
      </Button>
    </PlanCard>
  );
}

interface RemoveDialogProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

function RemoveDialog({ name, onRemove, onClose }: RemoveDialogProps) {
  const { strings } = usePane();
  const words = strings.plans;
  const remove = (): void => {
    onClose();
    onRemove();
  };
  return (
    <QuestionDialog
      alert
      title={words.removeTitle(name)}
      onClose={onClose}
      answers={[
        { label: strings.app.cancel, onChoose: onClose },
        { label: words.removeGo, onChoose: remove },
      ]}
    >
      {words.removeText}
    </QuestionDialog>
  );
}

function Fault({ text }: { readonly text: string }) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}

/** Why the version in use cannot be read, as where a later program published it. */
function useFault(entry: KeptPlan, { desk }: PlanDeskActions): string | undefined {
  const { language } = usePane();
  const [fault, setFault] = useState<string>();
  const used = usedVersion(entry);
  useEffect(() => {
    let wanted = true;
    void (used ? desk.read(used) : Promise.resolve(undefined)).then((read) => {
      const faults = read && !read.ok ? read.faults : [];
      const text = faults.map((one) => faultText({ ...one, place: entry.name }, language)).join(' ');
      if (wanted) setFault(text === '' ? undefined : text);
    });
    return () => {
      wanted = false;
    };
  }, [used, desk, entry.name, language]);
  return fault;
}

function dayOfMoment(moment: string): string {
  const day = new Date(moment);
  return Number.isNaN(day.getTime()) ? moment : showDate(localDay(day));
}

function timeOfMoment(moment: string): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  return `${clockOf(moment)} ${showDate(localDay(time))}`;
}
