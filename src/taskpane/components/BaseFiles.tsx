import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Sentence } from '../../domain/texts/sentence';
import { baseYears } from '../../usecases/baseRollUp';
import { bookYear } from '../../usecases/baseBooks';
import type { BasePlace, ToldOfBases } from '../actions/pickedBases';
import { useBaseBook } from '../hooks/useBaseBook';
import { usePane } from '../paneContext';
import type { PickedFile } from '../paneServices';
import { baseWords } from '../strings/baseWords';
import { FilePicker } from './FilePicker';
import { LongList } from './LongList';
import { TaskProgress } from './TaskProgress';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', rowGap: '6px', alignItems: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  quiet: { color: tokens.colorNeutralForeground3 },
  told: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

export interface BaseFilesProps {
  readonly place: BasePlace;
  readonly files: readonly PickedFile[];
  readonly told: ToldOfBases;
  readonly disabled: boolean;
  /** More files, beside those there are; none of any for []. */
  readonly onPick: (files: readonly PickedFile[]) => void;
}

/** Files of base years, for targets of growth: reports of old units, a base book, and a way to make an empty one. */
export default function BaseFiles({ place, files, told, disabled, onPick }: BaseFilesProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const words = baseWords[language];
  const { task, make } = useBaseBook(place);
  const { programme, year } = place;
  return (
    <div className={styles.all}>
      <Text size={200} className={styles.quiet}>
        {words.hint(baseYears(programme).join(', '))}
      </Text>
      <div className={styles.buttons}>
        <FilePicker label={strings.rollUp.pickBase} disabled={disabled} onPick={onPick} />
        {bookYear(programme, year) !== undefined && (
          <Button disabled={disabled} disabledFocusable={task.doing !== undefined} onClick={() => void make()}>
            {words.make}
          </Button>
        )}
      </div>
      <TaskProgress task={task} />
      {files.length > 0 && (
        <div className={styles.buttons}>
          <Text>{strings.rollUp.picked(files.length)}</Text>
          <Button size="small" appearance="subtle" disabled={disabled} onClick={() => onPick([])}>
            {words.clear}
          </Button>
        </div>
      )}
      <Told title={words.faults} sentences={told.faults} />
      <Told title={words.unread} sentences={told.unread} />
    </div>
  );
}

function Told({ title, sentences }: { readonly title: string; readonly sentences: readonly Sentence[] }) {
  const { strings, language } = usePane();
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <div>
      <Text>{title}</Text>
      <LongList entries={[...sentences.entries()]} words={strings.list} className={styles.told}>
        {([at, sentence]) => <li key={at}>{sentence[language]}</li>}
      </LongList>
    </div>
  );
}
