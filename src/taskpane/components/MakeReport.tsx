import { Button, Field, Input, makeStyles, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { AUTHORITIES } from '../../core/report/fields';
import { reportFileName } from '../../usecases/reportFileName';
import { reportChangeText } from '../../usecases/reportChanges';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { yearReportOf } from '../../usecases/yearReportOf';
import { HANDED } from '../actions/handed';
import { keepReportFields, keptReportFields, reportFieldsOf, type TypedFields } from '../actions/keptReportFields';
import { catalogueOfPlan, programmeOf } from '../actions/setting';
import { useTask } from '../hooks/useTask';
import { usePane, usePlans } from '../paneContext';
import { reportWords } from '../strings/reportWords';
import { TaskProgress } from './TaskProgress';
import { ToldLines } from './ToldLines';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const SHORT = ['number', 'place', 'position', 'signer'] as const;
const LONG = ['addressees', 'receivers'] as const;

/** The signed report of a result as a Word file, new or in the place of one made before. */
export default function MakeReport({ result }: { readonly result: RollUpResult }) {
  const { services, strings, language, tell } = usePane();
  const plans = usePlans();
  const styles = useStyles();
  const task = useTask();
  const words = reportWords[language];
  const [typed, setTyped] = useState(() => keptReportFields(services.preferences));
  const [told, setTold] = useState<readonly string[]>();
  const earlier = useRef<HTMLInputElement>(null);
  const type = (name: keyof TypedFields, text: string): void => {
    const now = { ...typed, [name]: text };
    setTyped(now);
    keepReportFields(services.preferences, now);
  };
  const { root, year, programme } = result.rollUp;
  const name = reportFileName(root, year);
  const model = () =>
    yearReportOf(result, {
      programme: programmeOf(plans, programme),
      catalogue: catalogueOfPlan(plans, programme),
      fields: reportFieldsOf(typed),
    });
  const hand = async (bytes: () => Promise<Uint8Array>): Promise<void> => {
    const handed = await services.handOut.file({ name, kind: 'document', bytes });
    tell({ intent: HANDED[handed], text: strings.handedOver[handed](name) });
  };
  const make = async (): Promise<void> => {
    setTold(undefined);
    const reports = await services.reports?.();
    if (reports) await hand(() => reports.write(model()));
  };
  const renew = async (file: File): Promise<void> => {
    setTold(undefined);
    const reports = await services.reports?.();
    const renewed = await reports?.renew(new Uint8Array(await file.arrayBuffer()), model());
    if (!renewed) return;
    if ('refused' in renewed) return tell({ intent: 'error', text: renewed.refused[language] });
    setTold(renewed.changes.map((change) => reportChangeText(change)[language]));
    await hand(() => Promise.resolve(renewed.bytes));
  };
  const picked = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) void task.run(words.making, () => renew(file));
    if (earlier.current) earlier.current.value = '';
  };
  const isBusy = task.doing !== undefined;
  return (
    <div className={styles.box}>
      <Text>{words.what}</Text>
      {SHORT.map((field) => (
        <Field key={field} label={words[field]}>
          <Input value={typed[field]} onChange={(_, { value }) => type(field, value)} />
        </Field>
      ))}
      <Field label={words.authority}>
        <Select value={typed.authority} onChange={(_, { value }) => type('authority', value)}>
          <option value="">{words.usual}</option>
          {AUTHORITIES.map((one) => (
            <option key={one} value={one}>{`${one}.`}</option>
          ))}
        </Select>
      </Field>
      {LONG.map((field) => (
        <Field key={field} label={words[field]}>
          <Textarea value={typed[field]} onChange={(_, { value }) => type(field, value)} />
        </Field>
      ))}
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void task.run(words.making, make)}>
        {words.make}
      </Button>
      <Text>{words.renewHint}</Text>
      <Button disabledFocusable={isBusy} onClick={() => earlier.current?.click()}>
        {words.renew}
      </Button>
      <input
        ref={earlier}
        type="file"
        hidden
        accept=".docx"
        aria-label={words.renew}
        onChange={(event) => picked(event.currentTarget.files)}
      />
      <TaskProgress task={task} />
      {told?.length === 0 ? <Text>{words.changes(0)}</Text> : null}
      <ToldLines title={words.changes} lines={told ?? []} />
    </div>
  );
}
