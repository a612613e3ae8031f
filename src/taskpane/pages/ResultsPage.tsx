import { catalogueOfPlan } from '../actions/setting';
import { Button, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { fullName } from '../../domain/territory/unit';
import type { RollUpResult } from '../../usecases/rollUpFiles';
import { headlines } from '../../domain/targets/headline';
import { verdictCards } from '../actions/cards';
import { EmptyState } from '../components/EmptyState';
import { PageFrame } from '../components/PageFrame';
import { ReplaceDialog } from '../components/ReplaceDialog';
import { TargetCard } from '../components/TargetCard';
import { UndoLost } from '../components/UndoLost';
import { UnitSpread } from '../components/UnitSpread';
import { UnitField } from '../components/UnitField';
import { TaskProgress } from '../components/TaskProgress';
import { useRollUp } from '../hooks/useRollUp';
import { useSummary } from '../hooks/useSummary';
import { usePane, usePlans } from '../paneContext';
import { reportWords } from '../strings/reportWords';
import { resultWords } from '../strings/resultWords';

const OriginOfCell = lazy(() => import('../components/OriginOfCell'));
const VerifySummary = lazy(() => import('../components/VerifySummary'));
const OriginOfTarget = lazy(() => import('../components/OriginOfTarget'));

const useStyles = makeStyles({
  cards: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '10px' },
  switches: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  head: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

/** Kết quả: each target met or not, how far off, and the summary sheets. */
export default function ResultsPage() {
  const { strings, work } = usePane();
  return (
    <PageFrame title={strings.results.title} intro={strings.results.intro}>
      {work.result ? <Results result={work.result} /> : <NoResults />}
    </PageFrame>
  );
}

function NoResults() {
  const { strings, choice } = usePane();
  const plans = usePlans();
  const { runOpen, task } = useRollUp();
  return (
    <EmptyState text={strings.results.none}>
      <Button appearance="primary" disabledFocusable={task.doing !== undefined} onClick={() => void runOpen()}>
        {strings.results.readOpen}
      </Button>
      <TaskProgress task={task} />
      <Suspense>
        <OriginOfCell catalogue={catalogueOfPlan(plans, choice.programme)} />
      </Suspense>
    </EmptyState>
  );
}

const MakeReport = lazy(() => import('../components/MakeReport'));

function Results({ result }: { readonly result: RollUpResult }) {
  const { services, strings, language } = usePane();
  const [report, setReport] = useState(false);
  const plans = usePlans();
  const styles = useStyles();
  const [printed, setPrinted] = useState(false);
  const summary = useSummary(printed ? { printed: 'all' } : {});
  const { root, year, ledger } = result.rollUp;
  const [unit, setUnit] = useState(root.code);
  const [chart, setChart] = useState(true);
  const [reference, setReference] = useState(false);
  const [asked, setAsked] = useState<string>();
  const own = result.attainments.filter((attainment) => attainment.unit.code === unit);
  const catalogue = catalogueOfPlan(plans, result.rollUp.programme);
  const cards = verdictCards(result.attainments, unit, { language, strings, catalogue });
  const originOf = own.find(({ target }) => target.id === asked);
  return (
    <>
      <h3 className={styles.head}>
        {fullName(root)} · {year} · {strings.results.coverage(ledger.reported, ledger.expected)}
      </h3>
      <Button
        appearance="primary"
        disabledFocusable={summary.task.doing !== undefined}
        onClick={() => void summary.write()}
      >
        {strings.results.write}
      </Button>
      <Button disabledFocusable={summary.task.doing !== undefined} onClick={() => void summary.save()}>
        {strings.results.save}
      </Button>
      {services.reports ? (
        <Button aria-expanded={report} onClick={() => setReport(!report)}>
          {reportWords[language].open}
        </Button>
      ) : null}
      {report ? (
        <Suspense fallback={null}>
          <MakeReport result={result} />
        </Suspense>
      ) : null}
      <Switch
        label={resultWords[language].printed}
        checked={printed}
        onChange={(_, { checked }) => setPrinted(checked)}
      />
      <UndoLost />
      <TaskProgress task={summary.task} />
      {/* Below what is pressed, which must be in sight on a screen of 490 pixels with a notice above it. */}
      {headlines(own, language).map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      <Suspense>
        <OriginOfCell catalogue={catalogue} />
      </Suspense>
      <UnitSelect result={result} unit={unit} onChoose={setUnit} />
      <div className={styles.switches}>
        <Switch label={strings.results.chart} checked={chart} onChange={(_, { checked }) => setChart(checked)} />
        <Switch
          label={strings.results.reference}
          checked={reference}
          onChange={(_, { checked }) => setReference(checked)}
        />
      </div>
      <ul className={styles.cards}>
        {cards.map((card) => (
          <TargetCard
            key={card.id}
            card={card}
            chart={chart}
            reference={reference}
            onOrigin={card.actual === undefined ? undefined : () => setAsked(asked === card.id ? undefined : card.id)}
          >
            {originOf && asked === card.id && (
              <Suspense>
                <OriginOfTarget
                  result={result}
                  attainment={originOf}
                  catalogue={catalogue}
                  onClose={() => setAsked(undefined)}
                />
              </Suspense>
            )}
          </TargetCard>
        ))}
      </ul>
      {chart && unit === root.code && <UnitSpread result={result} catalogue={catalogue} />}
      <Suspense>
        <VerifySummary />
      </Suspense>
      <ReplaceDialog question={summary.question} />
    </>
  );
}

interface UnitSelectProps {
  readonly result: RollUpResult;
  readonly unit: string;
  readonly onChoose: (code: string) => void;
}

function UnitSelect({ result, unit, onChoose }: UnitSelectProps) {
  const { strings } = usePane();
  const judged = new Set(result.attainments.map((attainment) => attainment.unit.code));
  const units = result.rollUp.units.map((aggregate) => aggregate.unit).filter(({ code }) => judged.has(code));
  const tree = { units, unit: (code: string) => units.find((one) => one.code === code) };
  return (
    <UnitField
      label={strings.results.unit}
      tree={tree}
      unit={tree.unit(unit)}
      onChoose={({ code }) => onChoose(code)}
    />
  );
}
