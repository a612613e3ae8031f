import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { isIsoDate } from '../../../domain/day';
import { usePane } from '../../paneContext';
import { returnWords } from '../../strings/returnWords';
import { Folded } from '../Folded';
import type { BoardSlot } from './boardSlots';
import { ChaseUnits } from './ChaseUnits';
import { ReturnUnits } from './ReturnUnits';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'flex-start', paddingTop: '6px' },
});

/** What goes out to units from the board, all with one new day. */
export function ReturnAndChase(slot: BoardSlot) {
  const { language } = usePane();
  const styles = useStyles();
  const words = returnWords[language];
  const [day, setDay] = useState('');
  const until = isIsoDate(day) ? day : undefined;
  return (
    <Folded title={words.title}>
      {() => (
        <div className={styles.box}>
          <Field label={words.until} hint={until === undefined ? undefined : words.untilSays(until)}>
            <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
          </Field>
          <ReturnUnits {...slot} until={until} />
          <ChaseUnits {...slot} until={until} />
        </div>
      )}
    </Folded>
  );
}
