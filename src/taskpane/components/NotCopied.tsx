import { Field, Textarea } from '@fluentui/react-components';
import { usePane } from '../paneContext';

/** A text that could not be copied, for the person to choose and copy; nothing where there is none. */
export function NotCopied({ text }: { readonly text: string | undefined }) {
  const { strings } = usePane();
  if (text === undefined) return null;
  return (
    <Field label={strings.settings.notCopied}>
      <Textarea readOnly value={text} rows={6} />
    </Field>
  );
}
