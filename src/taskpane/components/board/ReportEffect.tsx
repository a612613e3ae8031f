import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Unit } from '../../../domain/territory/unit';
import type { ReportPlace } from '../../../domain/unitChoice';
import { totalChangeText, verdictChangeText } from '../../../usecases/changeTexts';
import type { RollUpChanges } from '../../../usecases/rollUpChanges';
import type { RollUpResult } from '../../../usecases/rollUpFiles';
import { replacedEffect } from '../../actions/replacedEffect';
import { catalogueOfPlan, checkSetting } from '../../actions/setting';
import { shownPlace } from '../../actions/shownPlace';
import { useFolder } from '../../hooks/useFolder';
import { useTask } from '../../hooks/useTask';
import { usePane, usePlans } from '../../paneContext';
import { compareWords } from '../../strings/compareWords';
import { LongList } from '../LongList';
import { TaskProgress } from '../TaskProgress';

const useStyles = makeStyles({
  list: { margin: '4px 0', paddingLeft: '20px', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

export interface ReportEffectProps {
  readonly result: RollUpResult;
  readonly unit: Unit;
  /** A report that another took the place of. */
  readonly at: ReportPlace;
  readonly disabled: boolean;
}

/** What sums and verdicts would be with the report that counts no longer, reckoned when it is asked for. */
export function ReportEffect({ result, unit, at, disabled }: ReportEffectProps) {
  const { work, services, language } = usePane();
  const plans = usePlans();
  const task = useTask();
  const folder = useFolder(task);
  const words = compareWords[language];
  const [found, setFound] = useState<{ readonly of: RollUpResult; readonly changes: RollUpChanges | undefined }>();
  const { rolled } = work;
  if (!rolled) return null;
  const look = (): Promise<void> =>
    task.run(words.reckoning, async (signal) => {
      const setting = checkSetting(plans, services.assets);
      const asked = { ...rolled, work: folder.stateFor(rolled) };
      setFound({
        of: result,
        changes: await replacedEffect({ ...at, unit }, { rolled: asked, result, setting, signal }),
      });
    });
  if (found?.of === result) return <Changes changes={found.changes} at={at} result={result} />;
  return (
    <>
      <Button size="small" disabledFocusable={disabled || task.doing !== undefined} onClick={() => void look()}>
        {words.effect(shownPlace(at))}
      </Button>
      <TaskProgress task={task} onStop={task.stop} />
    </>
  );
}

interface ChangesProps extends Pick<ReportEffectProps, 'result' | 'at'> {
  readonly changes: RollUpChanges | undefined;
}

function Changes({ changes, at, result }: ChangesProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const catalogue = catalogueOfPlan(usePlans(), result.rollUp.programme);
  const words = compareWords[language];
  const lines = [
    ...(changes?.verdicts ?? []).map((change) => `${words.target}: ${verdictChangeText(change, language)}`),
    ...(changes?.totals ?? []).map((change) => totalChangeText(change, catalogue, language)),
  ];
  const said = changes === undefined ? words.noEffect : lines.length === 0 ? words.sameEffect : words.changed;
  return (
    <div role="status">
      <Text size={200}>{said(shownPlace(at))}</Text>
      <LongList entries={lines} step={20} words={strings.list} className={styles.list}>
        {(line) => <li key={line}>{line}</li>}
      </LongList>
    </div>
  );
}
