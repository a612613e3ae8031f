import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { fullName, unitKey } from '../../domain/territory/unit';
import { BoardFilters, LOOK_AT_ALL, lookedRows, type Looked } from '../components/board/BoardFilters';
import { BoardHead } from '../components/board/BoardHead';
import { BoardRows } from '../components/board/BoardRows';
import { CloseYear } from '../components/board/CloseYear';
import type { PaneBoard } from '../components/board/boardSlots';
import { FolderBox, FolderWarnings } from '../components/board/FolderBox';
import { FolderList } from '../components/board/FolderList';
import { Receipts } from '../components/board/Receipts';
import { ClashList, WorkLog } from '../components/board/WorkLog';
import { ReturnAndChase } from '../components/board/ReturnAndChase';
import { FilePicker } from '../components/FilePicker';
import { PageFrame } from '../components/PageFrame';
import { PlanFields } from '../components/PlanFields';
import { TaskProgress } from '../components/TaskProgress';
import { ToldLines } from '../components/ToldLines';
import { UnitField } from '../components/UnitField';
import { useBoard, type BoardDesk } from '../hooks/useBoard';
import { useUnits } from '../hooks/useUnits';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import { catalogueOfPlan, chosenProgramme } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';
import { findingTitle } from '../../usecases/findingTitle';
import { reasonText } from '../../usecases/reasonText';
import { askedBefore } from '../../usecases/reminders';
import type { Made } from '../../domain/work/workDecision';
import type { LogNames } from '../../domain/work/workLog';
import type { RequestedRollUp } from '../actions/rollUpSources';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Units in sight at once, also on a small screen: what stands above them is scrolled away there. */
const IN_SIGHT = 3;

/** Theo dõi: every expected unit with how it stands, and the folder of work that keeps it from day to day. */
export default function BoardPage() {
  const desk = useBoard();
  const { words, board, result } = desk;
  return (
    <PageFrame title={words.title} {...(board ? {} : { intro: words.intro })}>
      {board && result ? <ShownBoard desk={desk} board={board} result={result} /> : <NoBoard desk={desk} />}
    </PageFrame>
  );
}

/** Which folder, or for whom one is to be begun. */
function NoBoard({ desk }: { readonly desk: BoardDesk }) {
  const { choice, choose } = usePane();
  const units = useUnits();
  const styles = useStyles();
  const { words, heads = [], task } = desk;
  const { tree } = units;
  const busy = task.doing !== undefined;
  return (
    <>
      {heads.length > 0 && (
        <section>
          <Text block>{words.folder.here(heads.length)}</Text>
          <FolderList heads={heads} disabled={busy} onOpen={(of) => void desk.openFolder(of)} />
        </section>
      )}
      <PlanFields units={units} />
      {tree && (
        <UnitField
          label={words.folder.forUnit}
          tree={tree}
          unit={tree.unit(choice.root) ?? tree.root}
          accepts={(unit) => tree.children(unit.code).length > 0}
          onChoose={({ code }) => choose({ root: code === tree.root.code ? '' : code })}
        />
      )}
      <div className={styles.buttons}>
        <AddFiles desk={desk} disabled={busy || !tree} />
        <FilePicker label={words.folder.import} disabled={busy} onPick={(files) => void desk.importFolder(files)} />
      </div>
      <TaskProgress task={task} onStop={task.stop} />
      <Text size={200} className={styles.quiet}>
        {words.folder.importHint}
      </Text>
    </>
  );
}

function AddFiles({ desk, disabled }: { readonly desk: BoardDesk; readonly disabled: boolean }) {
  const { words, receive } = desk;
  return (
    <>
      <FilePicker
        size="small"
        label={words.folder.addFiles}
        disabled={disabled}
        onPick={(files) => void receive(files)}
      />
      <FilePicker
        folder
        size="small"
        label={words.folder.addFolder}
        disabled={disabled}
        onPick={(files) => void receive(files)}
      />
    </>
  );
}

interface ShownBoardProps {
  readonly desk: BoardDesk;
  readonly board: PaneBoard;
  readonly result: RequestedRollUp;
}

function ShownBoard({ desk, board, result }: ShownBoardProps) {
  const { language, goTo, strings, tell } = usePane();
  const styles = useStyles();
  const plans = usePlans();
  const { words, folder, decider, task, isMadeUp } = desk;
  const [looked, look] = useState<Looked>(LOOK_AT_ALL);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const units = useRef<HTMLDivElement>(null);
  useEffect(() => {
    units.current?.querySelectorAll('li')[IN_SIGHT - 1]?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const busy = task.doing !== undefined;
  const rows = lookedRows(board, looked);
  const onLook = (change: Partial<Looked>): void => look({ ...looked, ...change });
  const onChoose = (unit: string, yes: boolean): void =>
    setChosen((old) => new Set(yes ? [...old, unit] : [...old].filter((one) => one !== unit)));
  const picked = board.rows.filter(({ unit }) => chosen.has(unitKey(unit)));
  const names = new Map(result.rollUp.units.map(({ unit }) => [unit.code, fullName(unit)]));
  const nameOf = (code: string): string => names.get(code) ?? code;
  const logNames: LogNames = {
    unit: ({ code }) => nameOf(code),
    plan: (id) => {
      const plan = chosenProgramme(plans, { programme: id });
      return plan ? shortPlanName(plan) : id;
    },
    finding: (finding) => findingTitle(finding, catalogueOfPlan(plans, result.rollUp.programme)),
  };
  const name = useRef<HTMLInputElement>(null);
  const made = (): Made | undefined => {
    const now = decider.made();
    if (now) return now;
    tell({ intent: 'warning', text: words.askBy });
    name.current?.focus();
    return undefined;
  };
  const [isAsked] = useState(decider.by === '');
  const signing = (
    <Field label={words.by} hint={words.byHint}>
      <Input
        input={{ ref: name }}
        value={decider.by}
        maxLength={200}
        onChange={(_, { value }) => decider.setBy(value)}
      />
    </Field>
  );
  const asked = askedBefore(folder?.work.decided ?? [], result.rollUp, board.today);
  const slot = { board, result, asked, bytesOf: desk.bytesOf, disabled: busy, made, onDecide: desk.decide };
  return (
    <>
      <BoardHead board={board} shown={looked.states} onShow={(states) => onLook({ states })} />
      <FolderWarnings desk={desk} />
      {folder && (
        <ClashList work={folder.work} names={logNames} disabled={busy} onSettle={(one) => void desk.settle(one)} />
      )}
      <div className={styles.buttons}>
        {!isMadeUp && <AddFiles desk={desk} disabled={busy} />}
        <Button size="small" disabledFocusable={busy} onClick={() => goTo('results')}>
          {strings.rollUp.toResults}
        </Button>
      </div>
      <TaskProgress task={task} onStop={task.stop} />
      {isAsked && signing}
      <BoardFilters board={board} looked={looked} onLook={onLook} />
      {picked.length > 0 && (
        <div className={styles.buttons}>
          <Text role="status">{words.filter.chosen(picked.length)}</Text>
          <Button size="small" appearance="subtle" onClick={() => setChosen(new Set())}>
            {words.filter.drop}
          </Button>
        </div>
      )}
      <ReturnAndChase {...slot} rows={picked.length > 0 ? picked : rows} />
      <div ref={units}>
        <BoardRows
          {...slot}
          rows={rows}
          chosen={chosen}
          onChoose={onChoose}
          onOpen={(at) => void desk.openAt(at)}
          onSave={(file) => void desk.saveFile(file)}
          onPrefer={(report) => void desk.prefer(report)}
        />
      </div>
      {!isAsked && signing}
      <ToldLines
        title={words.strays}
        lines={board.strays.map(({ file, reason }) => (reason ? `${file}: ${reasonText(reason, language)}` : file))}
      />
      <ToldLines title={words.gone} lines={board.gone.map(({ file }) => file)} />
      <Receipts nameOf={nameOf} />
      <FolderBox desk={desk} />
      {folder && <CloseYear {...slot} work={folder.work} />}
      {folder && <WorkLog work={folder.work} names={logNames} disabled={busy} onUndo={(one) => void desk.undo(one)} />}
    </>
  );
}
