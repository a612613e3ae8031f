import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { parseCell } from '../../core/sheet/address';
import { figureName } from '../../domain/catalogue/figureName';
import { showNumber } from '../../domain/texts/number';
import type { Place, Submission } from '../../domain/submission';
import { besideLastYear } from '../../usecases/besideLastYear';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import { LastYear } from '../../usecases/lastYear';
import { submissionsOf } from '../actions/rollUpSources';
import { catalogueOfPlan, treesOf } from '../actions/setting';
import { useTask } from '../hooks/useTask';
import { usePane, usePlans } from '../paneContext';
import type { PickedFile } from '../paneServices';
import { FilePicker } from './FilePicker';
import { Folded } from './Folded';
import { LongList } from './LongList';
import { TaskProgress } from './TaskProgress';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', alignItems: 'center' },
  before: { color: tokens.colorNeutralForeground3 },
  jump: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Last year's figures beside those of the form, jumps marked and first: from the open workbook, or from a file the person picks. */
export function LastYearBeside({ form }: { readonly form: CheckedForm }) {
  const { services, strings, language, keep } = usePane();
  const styles = useStyles();
  const task = useTask();
  const earlier = useEarlier(form);
  const { year } = form.submission;
  const pick = (files: readonly PickedFile[]): Promise<void> =>
    task.run(strings.check.running, async (signal) => {
      const read = await services.checkFiles(files, { onProgress: task.showProgress, signal });
      keep({ lastYear: submissionsOf(read) });
    });
  const goTo = ({ sheet, cell }: Place): Promise<void> =>
    task.run(strings.check.goTo(cell), () => services.port.activate(sheet, parseCell(cell)));
  const beside = earlier ? besideLastYear(form, earlier) : [];
  const jumps = beside.filter(({ isJump }) => isJump);
  const lines = [...jumps, ...beside.filter(({ isJump }) => !isJump)];
  const catalogue = catalogueOfPlan(usePlans(), form.submission.programme);
  const shown = (value: number | undefined): string => (value === undefined ? '…' : showNumber(value, 6, language));
  return (
    <>
      <FilePicker label={strings.beside.pick(year - 1)} onPick={(files) => void pick(files)} />
      <TaskProgress task={task} />
      {lines.length > 0 && (
        <Folded title={strings.beside.title(year - 1, lines.length, jumps.length)}>
          {() => (
            <LongList entries={lines} words={strings.list} className={styles.list}>
              {({ element, place, before, now, isJump }) => (
                <li key={element} className={styles.line}>
                  <Button size="small" appearance="transparent" onClick={() => void goTo(place)}>
                    {strings.check.goTo(place.cell)}
                  </Button>
                  <Text>
                    {figureName(element, catalogue, language)}: {shown(now)}
                  </Text>
                  <Text className={styles.before}>{strings.beside.before(shown(before))}</Text>
                  {isJump && <Text className={styles.jump}>⚠ {strings.beside.jump}</Text>}
                </li>
              )}
            </LongList>
          )}
        </Folded>
      )}
    </>
  );
}

/** Last year's report of the same unit: of the picked files, else of the open workbook. */
function useEarlier({ submission }: CheckedForm): Submission | undefined {
  const { services, work } = usePane();
  const [earlier, setEarlier] = useState<Submission>();
  const { lastYear, checked } = work;
  useEffect(() => {
    let stale = false;
    const own = checked?.forms.map((form) => form.submission) ?? [];
    void treesOf(services.assets)
      .lists()
      .then((lists) => {
        if (!stale) setEarlier(new LastYear([...own, ...(lastYear ?? [])]).of(submission, lists));
      })
      .catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [services, submission, lastYear, checked]);
  return earlier;
}
