import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { showDate } from '../../domain/day';
import type { Programme } from '../../domain/plan/programme';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import { yearsAfter } from '../../usecases/newBook';
import { Folded } from '../components/Folded';
import { MyPlans } from '../components/MyPlans';
import { NewPlanForm, type NewPlanStart } from '../components/NewPlanForm';
import { OpenBookView } from '../components/OpenBookView';
import { PageFrame } from '../components/PageFrame';
import { PlanCalendar } from '../components/PlanCalendar';
import { PlanCard } from '../components/PlanCard';
import { ReplaceDialog } from '../components/ReplaceDialog';
import { TaskProgress } from '../components/TaskProgress';
import { useFrames } from '../hooks/useFrames';
import { usePlanDesk, type PlanDeskActions } from '../hooks/usePlanDesk';
import { usePane, usePlans } from '../paneContext';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: '8px', paddingTop: '6px' },
});

/** Kế hoạch: the plans of this person and those that ship; a new one made, checked and published as a book. */
export default function PlansPage() {
  const { strings, work } = usePane();
  const desk = usePlanDesk();
  const frames = useFrames();
  const [begun, begin] = useState<NewPlanStart>(work.newPlanFor === undefined ? {} : { unit: work.newPlanFor });
  const next = ({ id, unit, years }: Programme): void => begin({ from: id, unit: unit.code, years: yearsAfter(years) });
  return (
    <PageFrame title={strings.plans.title} intro={strings.plans.intro}>
      <TaskProgress task={desk.task} />
      <OpenBookView key={work.workbook} desk={desk} />
      <MyPlans desk={desk} onNext={next} />
      {frames && (
        <NewPlanForm
          key={JSON.stringify(begun)}
          desk={desk}
          start={begun}
          frames={frames}
          onFile={(file) => void desk.openFile(file)}
        />
      )}
      <PlanCalendar />
      <ShippedPlans desk={desk} onNext={next} />
      <ReplaceDialog question={desk.question} />
    </PageFrame>
  );
}

interface ShippedPlansProps {
  readonly desk: PlanDeskActions;
  readonly onNext: (programme: Programme) => void;
}

/** The plans that ship, each to be used as it is or as the beginning of an own one. */
function ShippedPlans({ desk, onNext }: ShippedPlansProps) {
  const { strings, choice } = usePane();
  const { programmes } = usePlans();
  const styles = useStyles();
  const words = strings.plans;
  const { kept } = desk;
  const { plans, framed } = kept.ok ? kept.value : { plans: [], framed: [] };
  const own = new Set([...framed, ...plans.flatMap(({ versions }) => versions.map(({ id }) => id))]);
  const shipped = programmes.filter(({ id }) => !own.has(id));
  return (
    <Folded title={words.shipped(shipped.length)}>
      {() => (
        <div className={styles.list}>
          {shipped.map((programme) => (
            <PlanCard
              key={programme.id}
              name={shortPlanName(programme)}
              title={programme.name}
              lines={[words.shippedVersion(programme.version, documentOf(programme, words.documentOf))]}
              isChosen={programme.id === choice.programme}
              onUse={() => desk.use(programme)}
            >
              <Button size="small" onClick={() => onNext(programme)}>
                {words.next}
              </Button>
            </PlanCard>
          ))}
        </div>
      )}
    </Folded>
  );
}

function documentOf(
  { document: { number, date } }: Programme,
  words: (number: string | null, day: string | null) => string,
): string {
  return words(number, date === null ? null : showDate(date));
}
