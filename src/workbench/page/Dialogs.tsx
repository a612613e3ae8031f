import { LongList } from '../../taskpane/components/LongList';
import { QuestionDialog } from '../../taskpane/components/QuestionDialog';
import type { SessionQuestion } from '../session/sessionState';
import { lossText } from '../strings/words';
import { keptTime } from './keptTime';
import { useWords } from './pageWords';

type Draft = Extract<SessionQuestion, { kind: 'draft' }>;
type Leave = Extract<SessionQuestion, { kind: 'leave' }>;
type Marks = Extract<SessionQuestion, { kind: 'marks' }>;
type Losses = Extract<SessionQuestion, { kind: 'losses' }>;

/** Work of an earlier visit was left unsaved; at a shared computer it may be somebody else's. */
export function DraftDialog({ fileName, kept, answer }: Draft) {
  const { draft, locale, noFile } = useWords();
  return (
    <QuestionDialog
      alert
      title={draft.title}
      // Neither answer is a safe guess: the question stays until one is given.
      onClose={() => undefined}
      answers={[
        { label: draft.open, onChoose: () => answer('open') },
        { label: draft.delete, onChoose: () => answer('delete') },
      ]}
    >
      {draft.text(fileName ?? noFile, keptTime(kept, locale))}
    </QuestionDialog>
  );
}

/** Work is unsaved and another file is to be opened. */
export function LeaveDialog({ answer }: { readonly answer: Leave['answer'] }) {
  const { leave } = useWords();
  return (
    <QuestionDialog
      alert
      title={leave.title}
      onClose={() => answer('stay')}
      answers={[
        { label: leave.save, onChoose: () => answer('save') },
        { label: leave.drop, onChoose: () => answer('drop') },
        { label: leave.stay, onChoose: () => answer('stay') },
      ]}
    >
      {leave.text}
    </QuestionDialog>
  );
}

/** Parts of the workbook that the saved file will not hold, each named, before anything is written. */
export function LossDialog({ losses, answer }: Pick<Losses, 'losses' | 'answer'>) {
  const words = useWords();
  return (
    <QuestionDialog
      alert
      title={words.loss.title}
      onClose={() => answer('stay')}
      answers={[
        { label: words.loss.stay, onChoose: () => answer('stay') },
        { label: words.loss.go, onChoose: () => answer('go') },
      ]}
    >
      {words.loss.text}
      <LongList entries={losses} words={words.list}>
        {(loss) => <li key={`${loss.sheet ?? ''}|${loss.code}`}>{lossText(loss, words)}</li>}
      </LongList>
    </QuestionDialog>
  );
}

/** Pasted figures have two readings; asked once for the whole block. */
export function MarkDialog({ count, example, answer }: Marks) {
  const { marks, locale } = useWords();
  const shown = (value: number): string => value.toLocaleString(locale, { maximumFractionDigits: DIGITS });
  return (
    <QuestionDialog
      alert
      title={marks.title}
      onClose={() => answer(undefined)}
      answers={[
        { label: marks.thousands(shown(example.thousands)), onChoose: () => answer('thousands') },
        { label: marks.decimals(shown(example.decimals)), onChoose: () => answer('decimals') },
        { label: marks.none, onChoose: () => answer(undefined) },
      ]}
    >
      {marks.text(count, example.typed)}
    </QuestionDialog>
  );
}

/** Decimals that an amount in triệu can be typed with. */
const DIGITS = 6;
