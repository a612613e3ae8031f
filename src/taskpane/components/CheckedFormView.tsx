import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { requiredLeft } from '../../core/forms/entryProgress';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Finding } from '../../domain/finding';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import { checkCounts } from '../actions/checkOpen';
import { readiness } from '../actions/sendable';
import { usePane } from '../paneContext';
import { FindingList } from './FindingList';
import { FixOffers } from './FixOffers';
import { LastYearBeside } from './LastYearBeside';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  passed: { color: tokens.colorPaletteGreenForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface CheckedFormViewProps {
  readonly form: CheckedForm;
  readonly sheet: SheetSnapshot | undefined;
  readonly lookAgain: () => Promise<unknown>;
  /** What else can be made of the form's sheet. */
  readonly offers: ReactNode;
  readonly onGoTo: (finding: Finding) => void;
  readonly onExplain: (finding: Finding, text: string) => void;
}

/** One checked form: whose it is, what can be mended at once, its findings, what passed. */
export function CheckedFormView({ form, sheet, lookAgain, offers, onGoTo, onExplain }: CheckedFormViewProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const { submission } = form;
  const { passed, ran, notRun } = checkCounts(form);
  const state = readiness(form);
  const left = form.entered ? requiredLeft(form.entered) : 0;
  return (
    <article className={styles.form}>
      <h3 className={styles.title}>
        {submission.form} · {submission.unitName} · {submission.year}
      </h3>
      {state === 'ready' && <Text>{strings.check.clean}</Text>}
      {state === 'incomplete' && <Text>{strings.check.incomplete(left)}</Text>}
      {state === 'unknownPlan' && <Text>{strings.check.unknownPlan}</Text>}
      <FixOffers form={form} sheet={sheet} lookAgain={lookAgain} />
      {offers}
      <FindingList form={form} onGoTo={onGoTo} onExplain={onExplain} />
      <LastYearBeside form={form} />
      {ran > 0 && <Text className={styles.passed}>✔ {strings.check.passed(passed, ran)}</Text>}
      {notRun > 0 && <Text className={styles.quiet}>{strings.check.notRun(notRun)}</Text>}
    </article>
  );
}
