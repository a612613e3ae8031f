import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import {
  ClipboardTaskListLtrRegular,
  DocumentAddRegular,
  DocumentMultipleRegular,
  FolderOpenRegular,
  LightbulbRegular,
  PeopleListRegular,
} from '@fluentui/react-icons';
import { useEffect, useState, type ReactNode } from 'react';
import type { FolderHead } from '../../taskpane/actions/folderHead';
import type { SessionState } from '../session/sessionState';
import type { PageActions } from './actions';
import { DraftLine } from './DraftLine';
import { useWords } from './pageWords';
import { useFilePicker } from './useFilePicker';

/** Windows at 125 % and more: the first button of each way in stays in sight. */
const LOW = '@media (max-height: 520px)';

const useStyles = makeStyles({
  page: {
    position: 'absolute',
    inset: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    zIndex: 1,
  },
  column: {
    maxWidth: '920px',
    margin: '0 auto',
    padding: '20px 24px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '14px',
    [LOW]: { padding: '10px 20px', rowGap: '8px' },
  },
  heading: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
    [LOW]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase400 },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  doors: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(210px, 1fr))', gap: '14px' },
  door: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
    padding: '16px',
    [LOW]: { padding: '10px 14px', rowGap: '6px' },
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    [LOW]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  },
  steps: { margin: 0, paddingLeft: '20px', flexGrow: 1, '& li': { padding: '2px 0', [LOW]: { padding: 0 } } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  guide: { '& summary': { cursor: 'pointer' }, '& ul': { margin: '6px 0', paddingLeft: '20px' } },
});

/** The first thing a visitor sees: who are you, and three steps for each answer. */
export function StartPage({ state, actions }: { readonly state: SessionState; readonly actions: PageActions }) {
  const styles = useStyles();
  const words = useWords();
  const { start } = words;
  const { field, open } = useFilePicker(start.open, actions.take);
  const folder = useFilePicker(start.folder, actions.take, true);
  const busy = state.phase !== 'ready' || state.working !== undefined;
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <h2 className={styles.heading}>{start.heading}</h2>
        {state.question?.kind === 'draft' && <DraftLine {...state.question} />}
        <div className={styles.doors}>
          <Door title={start.fillIn.title} steps={start.fillIn.steps}>
            <Button appearance="primary" icon={<DocumentAddRegular />} disabled={busy} onClick={actions.newForm}>
              {start.form}
            </Button>
            <Button icon={<FolderOpenRegular />} disabled={busy} onClick={open}>
              {start.open}
            </Button>
          </Door>
          <Door title={start.sumUp.title} steps={start.sumUp.steps}>
            <Button appearance="primary" icon={<DocumentMultipleRegular />} disabled={busy} onClick={open}>
              {start.many}
            </Button>
            <Button icon={<FolderOpenRegular />} disabled={busy} onClick={folder.open}>
              {start.folder}
            </Button>
            <Folders actions={actions} disabled={busy} />
          </Door>
          <Door title={start.plan.title} steps={start.plan.steps}>
            <Button
              appearance="primary"
              icon={<ClipboardTaskListLtrRegular />}
              disabled={busy}
              onClick={() => actions.openPane('plans')}
            >
              {start.plan.open}
            </Button>
          </Door>
        </div>
        {field}
        {folder.field}
        {state.phase === 'starting' && <Spinner size="tiny" label={words.starting} labelPosition="after" />}
        {state.phase === 'failed' && <Text role="alert">{words.failed}</Text>}
        <div className={styles.more}>
          {(state.changed || state.fileName !== undefined) && (
            <Button onClick={() => actions.showStart(false)}>{start.back}</Button>
          )}
          <Button icon={<LightbulbRegular />} disabled={busy} onClick={actions.trySample}>
            {start.sample}
          </Button>
          <Text className={styles.quiet}>{start.sampleHint}</Text>
        </div>
        <details className={styles.guide}>
          <summary>{start.guide.title}</summary>
          <ul>
            {start.guide.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
        <Text size={200} className={styles.quiet}>
          {start.privacy} {actions.sharedDisk && start.sharedDisk}
        </Text>
      </div>
    </div>
  );
}

/** So many folders of work are named here; the board has them all. */
const MOST_FOLDERS = 3;

/** The folders of work at hand, one click from their boards. */
function Folders({ actions, disabled }: { readonly actions: PageActions; readonly disabled: boolean }) {
  const { start } = useWords();
  const [heads, setHeads] = useState<readonly FolderHead[]>([]);
  useEffect(() => {
    if (disabled) return undefined;
    let wanted = true;
    actions.folders().then(
      (found) => wanted && setHeads(found),
      // A browser that keeps nothing has no folders.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [actions, disabled]);
  return heads.slice(0, MOST_FOLDERS).map(({ of, unitName, seen, files }) => (
    <Button
      key={JSON.stringify(of)}
      icon={<PeopleListRegular />}
      disabled={disabled}
      onClick={() => actions.openFolder(of)}
    >
      {start.work(of.year, unitName, seen ? `${seen.received}/${seen.expected}` : String(files.length))}
    </Button>
  ));
}

interface DoorProps {
  readonly title: string;
  readonly steps: readonly string[];
  readonly children: ReactNode;
}

/** One answer to “who are you”: what will happen, in three steps, and how the first begins. */
function Door({ title, steps, children }: DoorProps) {
  const styles = useStyles();
  return (
    <section aria-label={title} className={styles.door}>
      <h3 className={styles.title}>{title}</h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className={styles.buttons}>{children}</div>
    </section>
  );
}
