import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { withFiles } from '../actions/pickedFiles';
import { FilePicker } from '../components/FilePicker';
import { PageFrame } from '../components/PageFrame';
import { PlanFields } from '../components/PlanFields';
import { ReplaceDialog } from '../components/ReplaceDialog';
import { SeriesConflicts } from '../components/SeriesConflicts';
import { SeriesOptions } from '../components/SeriesOptions';
import { SeriesView } from '../components/SeriesView';
import { TaskProgress } from '../components/TaskProgress';
import { UndoLost } from '../components/UndoLost';
import { useSeries } from '../hooks/useSeries';
import { useUnits } from '../hooks/useUnits';
import { usePane } from '../paneContext';
import type { PickedFile } from '../paneServices';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const MakePhaseReport = lazy(() => import('../components/MakePhaseReport'));

/** Diễn biến: the years of one plan side by side, from the files picked for a roll-up. */
export default function SeriesPage() {
  const { services, strings, work, keep, goTo } = usePane();
  const [isReport, setReport] = useState(false);
  const made = useSeries();
  const { words, task, series, plan, chosen, run, prefer, write, save, stop, question } = made;
  const units = useUnits();
  const styles = useStyles();
  const busy = task.doing !== undefined;
  const hasReview = (series?.reviews.at(-1)?.years.length ?? 0) > 0;
  const take = (files: readonly PickedFile[]): void => keep((old) => withFiles(old.picked, files));
  return (
    <PageFrame title={words.title} intro={words.intro}>
      <PlanFields everyYear units={units} filesSay={work.picked.length > 0} />
      <div className={styles.buttons}>
        <FilePicker label={strings.rollUp.pickFiles} disabled={busy} onPick={take} />
        <FilePicker folder label={strings.rollUp.pickFolder} disabled={busy} onPick={take} />
      </div>
      <Text size={200} className={styles.quiet}>
        {work.picked.length > 0 ? words.picked(work.picked.length) : words.nothing}
      </Text>
      <SeriesOptions made={made} disabled={busy} />
      <Button
        appearance={series ? 'secondary' : 'primary'}
        disabled={work.picked.length === 0}
        disabledFocusable={busy}
        onClick={() => void run()}
      >
        {words.run}
      </Button>
      <TaskProgress task={task} onStop={stop} />
      {series && series.years.length > 0 && (
        <>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void write()}>
            {words.write}
          </Button>
          <Button disabledFocusable={busy} onClick={() => void save()}>
            {words.save}
          </Button>
          {services.reports && hasReview && (
            <Button aria-expanded={isReport} onClick={() => setReport(!isReport)}>
              {words.report}
            </Button>
          )}
          {isReport && hasReview && plan && (
            <Suspense fallback={null}>
              <MakePhaseReport series={series} plan={plan} />
            </Suspense>
          )}
          <UndoLost />
        </>
      )}
      {series && (
        <SeriesConflicts
          series={series}
          words={words}
          decided={chosen.length}
          disabled={busy}
          onChoose={(report) => void prefer([...chosen, report])}
          onForget={() => void prefer([])}
        />
      )}
      {series && <SeriesView series={series} words={words} />}
      <Button appearance="subtle" onClick={() => goTo('rollUp')}>
        {words.back}
      </Button>
      <ReplaceDialog question={question} />
    </PageFrame>
  );
}
