import { catalogueOfPlan } from '../actions/setting';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../domain/finding';
import { isExplainable } from '../../core/checks/explanations';
import { showNumber } from '../../domain/texts/number';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import { ruleTitle } from '../../usecases/messages';
import { findingGroups, findingKinds } from '../actions/findingGroups';
import { usePane, usePlans } from '../paneContext';
import { FindingRow } from './FindingRow';
import { Folded } from './Folded';
import { LongList } from './LongList';

const useStyles = makeStyles({
  group: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  section: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const MARKS: Readonly<Record<Severity, string>> = { error: '✗', warning: '⚠', info: '•' };

export interface FindingListProps {
  readonly form: CheckedForm;
  readonly onGoTo: (finding: Finding) => void;
  readonly onExplain: (finding: Finding, text: string) => void;
}

/** Findings of one form: by severity, then by section. */
export function FindingList({ form, onGoTo, onExplain }: FindingListProps) {
  const { strings, language } = usePane();
  const catalogue = catalogueOfPlan(usePlans(), form.submission.programme);
  const styles = useStyles();
  const titles: Readonly<Record<Severity, (n: number) => string>> = {
    error: strings.check.errors,
    warning: strings.check.warnings,
    info: strings.check.infos,
  };
  const open = form.findings.filter(isOpenWarning).length;
  return findingGroups(form.findings, catalogue, form.submission.values).map(({ severity, count, sections }) => (
    <section key={severity}>
      <h4 className={`${styles.group} ${styles[severity]}`}>
        {MARKS[severity]} {titles[severity](count)}
        {severity === 'warning' && open > 0 && ` · ${strings.check.unexplained(open)}`}
      </h4>
      {sections.map(({ section, number, findings }) => (
        <div key={section?.id ?? ''}>
          <h5 className={styles.section}>
            {section ? `${number}. ${(section.short ?? section)[language]}` : strings.check.head}
          </h5>
          <ul className={styles.list}>
            {findingKinds(findings).map((kind) => (
              <FindingKindRows key={kindKey(kind)} findings={kind} onGoTo={onGoTo} onExplain={onExplain} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  ));
}

/** A warning that waits for its words: a figure to be set right, or why it is right all the same. */
function isOpenWarning(finding: Finding): boolean {
  return finding.severity === 'warning' && isExplainable(finding) && finding.explanation === undefined;
}

/** More findings of one kind than this are folded under the name of their check. */
const FOLD = 3;

interface FindingKindRowsProps extends Omit<FindingListProps, 'form'> {
  readonly findings: readonly Finding[];
}

function FindingKindRows({ findings, onGoTo, onExplain }: FindingKindRowsProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const row = (finding: Finding) => (
    <FindingRow
      key={`${finding.element} ${finding.place.cell}`}
      finding={finding}
      onGoTo={() => onGoTo(finding)}
      onExplain={(text) => onExplain(finding, text)}
    />
  );
  if (findings.length <= FOLD) return findings.map(row);
  return (
    <li>
      <Folded title={`${ruleTitle(findings[0]?.rule ?? '', language)} (${showNumber(findings.length, 0, language)})`}>
        {() => (
          <LongList entries={findings} words={strings.list} className={styles.list}>
            {row}
          </LongList>
        )}
      </Folded>
    </li>
  );
}

function kindKey([first]: readonly Finding[]): string {
  return first ? `${first.rule} ${first.variant} ${first.element} ${first.place.cell}` : '';
}
