import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PreferredReport } from '../../../core/rollup/candidate';
import type { Unit } from '../../../domain/territory/unit';
import { replacesText } from '../../../usecases/changeTexts';
import { outcomeText } from '../../../domain/targets/verdictMarks';
import type { RollUpResult } from '../../../usecases/rollUpFiles';
import { comparedLines, comparedReports, type ComparedReport } from '../../actions/comparedReports';
import { catalogueOfPlan } from '../../actions/setting';
import { shownPlace } from '../../actions/shownPlace';
import { usePane, usePlans } from '../../paneContext';
import { compareWords } from '../../strings/compareWords';
import { ReportEffect } from './ReportEffect';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '6px', overflowX: 'auto' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 6px', textAlign: 'left' },
  buttons: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: '6px' },
});

export interface CompareReportsProps {
  readonly result: RollUpResult;
  readonly unit: Unit;
  readonly disabled: boolean;
  /** Without it nothing can be chosen here. */
  readonly onUse?: (report: PreferredReport) => void;
}

/** The reports of a unit that do not say the same, side by side: their cells, and what each makes of the targets. */
export function CompareReports({ result, unit, disabled, onUse }: CompareReportsProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = compareWords[language];
  const catalogue = catalogueOfPlan(usePlans(), result.rollUp.programme);
  const reports = comparedReports(result, unit);
  const lines = comparedLines(reports, catalogue, language);
  if (lines.length === 0) return <Text>{words.same}</Text>;
  return (
    <div className={styles.box}>
      <table className={styles.table} aria-label={words.table}>
        <thead>
          <tr>
            <th className={styles.cell}>{words.cell}</th>
            {reports.map((report) => (
              <th key={shownPlace(report.at)} className={styles.cell}>
                <ReportHead report={report} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ element, label, shown }) => (
            <Line key={element} label={label} shown={shown} />
          ))}
          {effectLines(reports, result, language).map(({ target, label, shown }) => (
            <Line key={target} label={`${words.target}: ${label}`} shown={shown} />
          ))}
        </tbody>
      </table>
      {reports[0]?.counts === true &&
        reports
          .slice(1)
          .map(({ at }) => (
            <ReportEffect key={shownPlace(at)} result={result} unit={unit} at={at} disabled={disabled} />
          ))}
      {onUse && (
        <div className={styles.buttons}>
          {reports.map(({ at, counts }) => (
            <Button key={shownPlace(at)} size="small" disabled={disabled} onClick={() => onUse({ ...at, unit })}>
              {counts ? words.keep(shownPlace(at)) : words.use(shownPlace(at))}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

/** The file, that it counts, and what it says it replaces. */
function ReportHead({ report: { at, counts, submission } }: { readonly report: ComparedReport }) {
  const { language } = usePane();
  const words = compareWords[language];
  const replaces = replacesText(submission.numbers, language);
  return (
    <>
      {shownPlace(at)}
      {counts && ` (${words.counts})`}
      {replaces !== '' && (
        <>
          <br />
          <Text size={200}>{replaces}</Text>
        </>
      )}
    </>
  );
}

function Line({ label, shown }: { readonly label: string; readonly shown: readonly string[] }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {label}
      </th>
      {shown.map((text, index) => (
        <td key={index} className={styles.cell}>
          {text}
        </td>
      ))}
    </tr>
  );
}

/** Targets that come out otherwise with one of the reports than with another. */
function effectLines(reports: readonly ComparedReport[], { attainments }: RollUpResult, language: 'vi' | 'en') {
  const targets = [...new Set(reports.flatMap(({ effects = [] }) => effects.map(({ target }) => target)))];
  return targets.flatMap((id) => {
    const target = attainments.find((one) => one.target.id === id)?.target;
    if (!target) return [];
    const shown = reports.map(({ effects = [] }) => {
      const effect = effects.find((one) => one.target === id);
      return effect ? outcomeText(effect, target, language) : '';
    });
    return [{ target: id, label: target[language], shown }];
  });
}
