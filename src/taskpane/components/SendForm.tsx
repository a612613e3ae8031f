import { Button, makeStyles, Text, Textarea } from '@fluentui/react-components';
import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import { sendingOf } from '../../usecases/sending';
import { useCopy } from '../hooks/useCopy';
import { useTask } from '../hooks/useTask';
import { usePane, usePlans } from '../paneContext';
import { TaskProgress } from './TaskProgress';

const useStyles = makeStyles({
  send: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '6px' },
  title: { margin: 0 },
});

/** Sending a form that has no error: the file under its right name, and the words that go along. */
export function SendForm({ form: { submission, unit } }: { readonly form: CheckedForm }) {
  const { services, strings, language } = usePane();
  const plans = usePlans();
  const styles = useStyles();
  const task = useTask();
  const { copy, copied, refused } = useCopy();
  const programme = plans.programmes.find(({ id }) => id === submission.programme);
  if (!programme) return null;
  const sending = sendingOf({ submission, unit, programme, catalogue: catalogueOf(programme, plans) }, language);
  const { fileName, message } = sending;
  const { saveAs } = services;
  return (
    <section className={styles.send} aria-label={strings.send.title}>
      <Text as="h4" weight="semibold" className={styles.title}>
        {strings.send.title}
      </Text>
      <Textarea aria-label={strings.send.message} readOnly resize="vertical" rows={5} value={message} />
      <div className={styles.buttons}>
        {saveAs && fileName !== undefined && (
          <Button onClick={() => void task.run(strings.send.save, () => saveAs(fileName))}>{strings.send.save}</Button>
        )}
        <Button onClick={() => void copy(message)}>{copied ? strings.send.copied : strings.send.copy}</Button>
      </div>
      {refused && <Text size={200}>{strings.send.refused}</Text>}
      {!saveAs && fileName !== undefined && <Text size={200}>{strings.send.named(fileName)}</Text>}
      <TaskProgress task={task} />
    </section>
  );
}
