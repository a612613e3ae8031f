import { Button, Field, makeStyles, Radio, RadioGroup, Text, Textarea } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import { sendingTogether, type SendingWay } from '../../usecases/sendingTogether';
import { formFiles, keptForFiles, sendable, sentForms } from '../actions/sendable';
import { useCopy } from '../hooks/useCopy';
import { useOtherSheets } from '../hooks/useOtherSheets';
import { useTask } from '../hooks/useTask';
import { usePane, usePlans } from '../paneContext';
import { TaskProgress } from './TaskProgress';

const SendApart = lazy(() => import('./SendApart'));

const useStyles = makeStyles({
  send: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', rowGap: '6px' },
  title: { margin: 0 },
});

/** Sending what was checked: nothing to see while no form is ready. */
export function SendForms({ forms }: { readonly forms: readonly CheckedForm[] }) {
  const ready = sendable(forms);
  return ready.length > 0 ? <Send ready={ready} all={forms.length} /> : null;
}

/** Forms that have no error: files under their right names, and the words that go along. */
function Send({ ready, all }: { readonly ready: readonly CheckedForm[]; readonly all: number }) {
  const { services, strings, language } = usePane();
  const plans = usePlans();
  const styles = useStyles();
  const task = useTask();
  const { copy, copied, refused } = useCopy();
  const { port, saveAs, saveEach, packing } = services;
  // Where a form has to be made anew for it, a file of its own is sent only when it is asked for.
  const [asked, choose] = useState<SendingWay>(saveEach ? 'each' : 'whole');
  const sent = sentForms(ready, plans);
  const sheets = [...new Set(sent.map(({ submission }) => submission.sheet))];
  const others = useOtherSheets(sheets);
  const isChoice = (saveEach ?? packing) !== undefined && (sheets.length > 1 || others);
  const way = isChoice ? asked : 'whole';
  const { files, fileName, message } = sendingTogether(sent, way, language);
  const save = async (): Promise<void> => {
    if (way === 'whole') return saveAs?.(fileName);
    await saveEach?.(formFiles(files, sent, await keptForFiles(port)), fileName);
  };
  return (
    <section className={styles.send} aria-label={strings.send.title}>
      <Text as="h3" weight="semibold" className={styles.title}>
        {strings.send.title}
      </Text>
      {all > 1 && <Text>{strings.send.many(ready.length, all)}</Text>}
      {isChoice && (
        <Field label={strings.send.way}>
          <RadioGroup value={way} onChange={(_, { value }) => choose(value === 'whole' ? 'whole' : 'each')}>
            <Radio value="each" label={sheets.length > 1 ? strings.send.each(sheets.length) : strings.send.only} />
            <Radio value="whole" label={strings.send.whole} />
          </RadioGroup>
        </Field>
      )}
      <Textarea aria-label={strings.send.message} readOnly resize="vertical" rows={5} value={message} />
      <div className={styles.buttons}>
        {saveAs && <Button onClick={() => void task.run(strings.send.save, save)}>{strings.send.save}</Button>}
        <Button onClick={() => void copy(message)}>{copied ? strings.send.copied : strings.send.copy}</Button>
      </div>
      {refused !== undefined && <Text size={200}>{strings.send.refused}</Text>}
      {!saveAs && way === 'whole' && <Text size={200}>{strings.send.named(fileName)}</Text>}
      {!saveEach && way === 'each' && (
        <Suspense>
          <SendApart files={files} fileName={fileName} sent={sent} />
        </Suspense>
      )}
      <TaskProgress task={task} />
    </section>
  );
}
