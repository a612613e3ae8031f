import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Text,
} from '@fluentui/react-components';
import type { InsertQuestion } from '../hooks/useInsert';
import { usePane } from '../paneContext';

/** Shows what would be replaced before anything is written. */
export function ReplaceDialog({ question }: { readonly question: InsertQuestion | undefined }) {
  const { strings } = usePane();
  if (!question) return null;
  const { plan, answer } = question;
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && answer('cancel')}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{strings.preview.replaceTitle}</DialogTitle>
          <DialogContent>
            <Names text={strings.preview.replace(plan.replace.length)} names={plan.replace} />
            {plan.clash.length > 0 && <Names text={strings.preview.clash} names={plan.clash} />}
            <Text>{strings.preview.keep}</Text>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => answer('replace')}>
              {strings.preview.confirm}
            </Button>
            <Button onClick={() => answer('keep')}>{strings.preview.keepBoth}</Button>
            <Button onClick={() => answer('cancel')}>{strings.app.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Names({ text, names }: { readonly text: string; readonly names: readonly string[] }) {
  return (
    <>
      <Text>{text}</Text>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
