import { Text } from '@fluentui/react-components';
import type { InsertQuestion } from '../hooks/useInsert';
import { usePane } from '../paneContext';
import { LongList } from './LongList';
import { QuestionDialog } from './QuestionDialog';

/** Shows what would be replaced before anything is written. */
export function ReplaceDialog({ question }: { readonly question: InsertQuestion | undefined }) {
  const { strings } = usePane();
  if (!question) return null;
  const { plan, answer } = question;
  return (
    <QuestionDialog
      title={strings.preview.replaceTitle}
      onClose={() => answer('cancel')}
      answers={[
        { label: strings.preview.confirm, onChoose: () => answer('replace') },
        { label: strings.preview.keepBoth, onChoose: () => answer('keep') },
        { label: strings.app.cancel, onChoose: () => answer('cancel') },
      ]}
    >
      <Names text={strings.preview.replace(plan.replace.length)} names={plan.replace} />
      {plan.clash.length > 0 && <Names text={strings.preview.clash} names={plan.clash} />}
      <Text>{strings.preview.keep}</Text>
    </QuestionDialog>
  );
}

function Names({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  const { strings } = usePane();
  return (
    <>
      <Text>{text}</Text>
      <LongList entries={names} words={strings.list}>
        {(name) => <li key={name}>{name}</li>}
      </LongList>
    </>
  );
}
