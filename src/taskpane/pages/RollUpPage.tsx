import { shortPlanName } from '../../domain/plan/shortPlanName';
import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { withFiles } from '../actions/pickedFiles';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ClaimList } from '../components/ClaimList';
import { ConflictList } from '../components/ConflictList';
import { FilePicker } from '../components/FilePicker';
import { Folded } from '../components/Folded';
import { LedgerView } from '../components/LedgerView';
import { EmptyState } from '../components/EmptyState';
import { LANDS } from '../lands';
import { PageFrame } from '../components/PageFrame';
import { PlanFields } from '../components/PlanFields';
import { ReplacedList } from '../components/ReplacedList';
import { TargetReadings } from '../components/TargetReadings';
import { TaskProgress } from '../components/TaskProgress';
import { UnitField } from '../components/UnitField';
import { useRollUp } from '../hooks/useRollUp';
import { useUnits } from '../hooks/useUnits';
import type { UnitTree } from '../../core/units/unitTree';
import type { Majority } from '../actions/majority';
import { programmeOf } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import { compareWords } from '../strings/compareWords';
import type { PickedFile } from '../paneServices';

const BaseFiles = lazy(() => import('../components/BaseFiles'));
const BoardWay = lazy(() => import('../components/board/BoardWay'));
const FolderSource = lazy(() => import('../components/board/FolderSource'));
const BaseTerritory = lazy(() => import('../components/BaseTerritory'));

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  sources: { display: 'flex', flexDirection: 'column', rowGap: '6px', alignItems: 'flex-start' },
  answers: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '8px 0' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Tổng hợp: forms of the open workbook and picked files into one balanced result. */
export default function RollUpPage() {
  const { strings, choice, choose, work, goTo } = usePane();
  const units = useUnits();
  const rollUp = useRollUp();
  const [earlier] = useState(work.result);
  const { tree } = units;
  const busy = rollUp.task.doing !== undefined;
  const chosen = work.rolled?.preferred ?? [];
  const runs = useRef<HTMLButtonElement>(null);
  const { picked } = work;
  useEffect(() => {
    // Files have come: what is to be done with them is in sight, on a small screen too.
    if (picked.length > 0) runs.current?.scrollIntoView?.({ block: 'center' });
  }, [picked]);
  return (
    <PageFrame title={strings.rollUp.title} intro={strings.rollUp.intro}>
      <PlanFields units={units} filesSay={picked.length > 0} />
      {tree && (
        <UnitField
          label={strings.choice.rollUpUnit}
          tree={tree}
          unit={tree.unit(choice.root) ?? tree.root}
          accepts={(unit) => tree.children(unit.code).length > 0}
          onChoose={({ code }) => choose({ root: code === tree.root.code ? '' : code })}
        />
      )}
      <Sources rollUp={rollUp} tree={tree} disabled={busy} />
      <Button appearance="subtle" onClick={() => goTo('series')}>
        {strings.pages.series}
      </Button>
      <Folded title={strings.rollUp.options}>{() => <Options rollUp={rollUp} disabled={busy} />}</Folded>
      {rollUp.other && !busy ? (
        <OtherYear most={rollUp.other} rollUp={rollUp} />
      ) : (
        <Button
          ref={runs}
          {...(picked.length > 0 ? LANDS : {})}
          appearance="primary"
          disabled={!tree && work.picked.length === 0 && !rollUp.ownSheets}
          disabledFocusable={busy}
          onClick={() => void rollUp.run()}
        >
          {strings.rollUp.run}
        </Button>
      )}
      <TaskProgress task={rollUp.task} onStop={rollUp.stop} />
      {work.result ? (
        <>
          <LedgerView result={work.result} fresh={work.result !== earlier} />
          {work.result.held.length > 0 && (
            <Suspense>
              <BaseTerritory
                result={work.result}
                request={work.rolled}
                disabled={busy}
                onConfirm={(confirmed) => void rollUp.confirmBase(confirmed)}
              />
            </Suspense>
          )}
          <ConflictList
            result={work.result}
            decided={chosen.length}
            disabled={busy}
            onPrefer={(report) => void rollUp.prefer([...chosen, report])}
            onForget={() => void rollUp.prefer([])}
          />
          <ReplacedList
            result={work.result}
            disabled={busy}
            onUse={(report) => void rollUp.prefer([...chosen.filter(({ unit }) => unit !== report.unit), report])}
          />
          <Suspense>
            <BoardWay />
          </Suspense>
          <ClaimList result={work.result} disabled={busy} onDecide={(decisions) => void rollUp.decide(decisions)} />
          <Button onClick={() => goTo('results')}>{strings.rollUp.toResults}</Button>
        </>
      ) : (
        !busy && rollUp.ownSheets === 0 && work.picked.length === 0 && <EmptyState text={strings.rollUp.nothing} />
      )}
    </PageFrame>
  );
}

interface OtherYearProps {
  readonly most: Majority;
  readonly rollUp: ReturnType<typeof useRollUp>;
}

/** Most forms are of another plan or year than the one chosen: one sentence, one button. */
function OtherYear({ most, rollUp }: OtherYearProps) {
  const { strings, choice } = usePane();
  const styles = useStyles();
  const said = { plan: shortPlanName(programmeOf(usePlans(), most.programme)), year: most.year };
  const samePlan = most.programme === choice.programme;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {strings.rollUp.ofFiles(most.forms, most.all, said)} {strings.rollUp.askYear(said, samePlan)}
        <div className={styles.answers}>
          <Button appearance="primary" onClick={() => void rollUp.run('files')}>
            {strings.rollUp.asFiles(most.year)}
          </Button>
          <Button onClick={() => void rollUp.run('chosen')}>{strings.rollUp.asChosen(choice.year)}</Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

interface SourcesProps {
  readonly rollUp: ReturnType<typeof useRollUp>;
  readonly tree: UnitTree | undefined;
  readonly disabled: boolean;
}

function Sources({ rollUp, tree, disabled }: SourcesProps) {
  const { strings, work, keep } = usePane();
  const styles = useStyles();
  const { picked } = work;
  const take = (files: readonly PickedFile[]): void => keep((old) => withFiles(old.picked, files));
  return (
    <Field label={strings.rollUp.sources}>
      <div role="group" aria-label={strings.rollUp.sources} className={styles.sources}>
        <Checkbox
          label={strings.rollUp.open(rollUp.ownSheets)}
          checked={rollUp.withOpen}
          disabled={disabled}
          onChange={(_, { checked }) => rollUp.setWithOpen(checked === true)}
        />
        {tree && (
          <Suspense>
            <FolderSource tree={tree} checked={rollUp.withFolder} disabled={disabled} onChange={rollUp.setWithFolder} />
          </Suspense>
        )}
        <div className={styles.buttons}>
          <FilePicker label={strings.rollUp.pickFiles} disabled={disabled} onPick={take} />
          <FilePicker folder label={strings.rollUp.pickFolder} disabled={disabled} onPick={take} />
        </div>
        {picked.length === 0 && (
          <>
            <Text size={200} className={styles.quiet}>
              {strings.rollUp.drop}
            </Text>
            <Text size={200} className={styles.quiet}>
              {strings.rollUp.upload}
            </Text>
          </>
        )}
        {picked.length > 0 && (
          <div className={styles.buttons}>
            <Text>{strings.rollUp.picked(picked.length)}</Text>
            <Button size="small" appearance="subtle" disabled={disabled} onClick={() => keep(withFiles([], []))}>
              {strings.rollUp.clear}
            </Button>
          </div>
        )}
      </div>
    </Field>
  );
}

/** What few ever change, so that the one button stands right below the files. */
function Options({ rollUp, disabled }: { readonly rollUp: ReturnType<typeof useRollUp>; readonly disabled: boolean }) {
  const { strings, choice, language } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.sources}>
      <Checkbox
        label={strings.rollUp.strict}
        checked={rollUp.strict}
        disabled={disabled}
        onChange={(_, { checked }) => rollUp.setStrict(checked === true)}
      />
      <Checkbox
        label={compareWords[language].confirm}
        checked={rollUp.confirmReplace}
        disabled={disabled}
        onChange={(_, { checked }) => rollUp.setConfirmReplace(checked === true)}
      />
      {rollUp.programme && rollUp.years.length > 0 && (
        <Suspense>
          <BaseFiles
            place={{ programme: rollUp.programme, year: choice.year, root: choice.root }}
            files={rollUp.base}
            told={rollUp.baseTold}
            disabled={disabled}
            onPick={rollUp.pickBase}
          />
        </Suspense>
      )}
      <TargetReadings disabled={disabled} />
    </div>
  );
}
