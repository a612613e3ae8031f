import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import type { Finding } from '../../domain/finding';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import { passedChecks } from '../actions/checkOpen';
import { usePane } from '../paneContext';
import { FindingList } from './FindingList';
import { FixOffers } from './FixOffers';
import { LastYearBeside } from './LastYearBeside';
import { SendForm } from './SendForm';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  passed: { color: tokens.colorPaletteGreenForeground1 },
});

export interface CheckedFormViewProps {
  readonly form: CheckedForm;
  readonly sheet: SheetSnapshot | undefined;
  readonly lookAgain: () => Promise<unknown>;
  readonly onGoTo: (finding: Finding) => void;
  readonly onExplain: (finding: Finding, text: string) => void;
}

/** One checked form: whose it is, what can be mended at once, its findings, what passed. */
export function CheckedFormView({ form, sheet, lookAgain, onGoTo, onExplain }: CheckedFormViewProps) {
  const { strings } = usePane();
  const styles = useStyles();
  const { submission, findings } = form;
  const { passed, all } = passedChecks(findings);
  const clean = !findings.some(({ severity }) => severity === 'error');
  return (
    <article className={styles.form}>
      <h3 className={styles.title}>
        {submission.form} · {submission.unitName} · {submission.year}
      </h3>
      {clean && <Text>{strings.check.clean}</Text>}
      <FixOffers form={form} sheet={sheet} lookAgain={lookAgain} />
      <FindingList form={form} onGoTo={onGoTo} onExplain={onExplain} />
      <LastYearBeside form={form} />
      {clean && <SendForm form={form} />}
      <Text className={styles.passed}>✔ {strings.check.passed(passed, all)}</Text>
    </article>
  );
}
