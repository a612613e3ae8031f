import { QuestionDialog } from '../../taskpane/components/QuestionDialog';
import type { SessionQuestion } from '../session/sessionState';
import { lossText } from '../strings/words';
import { useWords } from './pageWords';

type Leave = Extract<SessionQuestion, { kind: 'leave' }>;
type Losses = Extract<SessionQuestion, { kind: 'losses' }>;

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
      <ul>
        {losses.map((loss) => (
          <li key={`${loss.sheet ?? ''}|${loss.code}`}>{lossText(loss, words)}</li>
        ))}
      </ul>
    </QuestionDialog>
  );
}
