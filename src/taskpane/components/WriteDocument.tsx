import { Button, Field, Input, makeStyles, Select, Text, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { AUTHORITIES, type ReportFields } from '../../core/report/fields';
import type { ReportKind, ReportModel } from '../../core/report/model';
import { reportChangeText } from '../../usecases/reportChanges';
import { HANDED } from '../actions/handed';
import { keepReportFields, keptReportFields, reportFieldsOf, type TypedFields } from '../actions/keptReportFields';
import { useTask } from '../hooks/useTask';
import { usePane } from '../paneContext';
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

interface WriteDocumentProps {
  readonly kind: ReportKind;
  /** Of the file. */
  readonly name: string;
  /** The document with what was typed; undefined where there is none to be made. */
  readonly model: (fields: ReportFields) => ReportModel | undefined;
  /** A new one was handed over. */
  readonly onMade?: () => Promise<void>;
}

/** A document to be signed as a Word file, new or in the place of one made before. */
export function WriteDocument({ kind, name, model, onMade }: WriteDocumentProps) {
  const { services, strings, language, tell } = usePane();
  const styles = useStyles();
  const task = useTask();
  const words = reportWords[language];
  const form = kind === 'reminder' ? 'letter' : 'report';
  const [typed, setTyped] = useState(() => keptReportFields(services.preferences, form));
  const [told, setTold] = useState<readonly string[]>();
  const earlier = useRef<HTMLInputElement>(null);
  const type = (field: keyof TypedFields, text: string): void => {
    const now = { ...typed, [field]: text };
    setTyped(now);
    keepReportFields(services.preferences, now, form);
  };
  const hand = async (bytes: () => Promise<Uint8Array>): Promise<boolean> => {
    const handed = await services.handOut.file({ name, kind: 'document', bytes });
    tell({ intent: HANDED[handed], text: strings.handedOver[handed](name) });
    return handed !== 'cancelled' && handed !== 'refused';
  };
  const make = async (): Promise<void> => {
    setTold(undefined);
    const document = model(reportFieldsOf(typed));
    const reports = document && (await services.reports?.());
    if (reports && (await hand(() => reports.write(document)))) await onMade?.();
  };
  const renew = async (file: File): Promise<void> => {
    setTold(undefined);
    const document = model(reportFieldsOf(typed));
    const reports = document && (await services.reports?.());
    const renewed = document && (await reports?.renew(new Uint8Array(await file.arrayBuffer()), document));
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
      <Text>{words.what[kind]}</Text>
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
        {words.make[kind]}
      </Button>
      <Text>{words.renewHint}</Text>
      <Button disabledFocusable={isBusy} onClick={() => earlier.current?.click()}>
        {words.renew[kind]}
      </Button>
      <input
        ref={earlier}
        type="file"
        hidden
        accept=".docx"
        aria-label={words.renew[kind]}
        onChange={(event) => picked(event.currentTarget.files)}
      />
      <TaskProgress task={task} />
      {told?.length === 0 ? <Text>{words.changes(0)}</Text> : null}
      <ToldLines title={words.changes} lines={told ?? []} />
    </div>
  );
}
