import { makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { BOARD_STATES, type BoardState } from '../../../core/board/board';
import { STATE_MARKS, STATE_WORDS } from '../../../core/board/boardWords';
import { daysFrom, showDate } from '../../../domain/day';
import { fullName } from '../../../domain/territory/unit';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';
import type { PaneBoard } from './boardSlots';
import { daysLeftText } from '../../../domain/texts/daysLeft';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', rowGap: '6px' },
  states: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  state: { minWidth: 0 },
  late: { color: tokens.colorPaletteRedForeground1 },
});

export interface BoardHeadProps {
  readonly board: PaneBoard;
  /** The states shown alone; none for all of them. */
  readonly shown: readonly BoardState[];
  readonly onShow: (states: readonly BoardState[]) => void;
}

/** What the board is about, the last day and how long it is from now, and how many stand how: each count shows its own. */
export function BoardHead({ board, shown, onShow }: BoardHeadProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = boardWords[language];
  const { unit, year, deadline, counts, today } = board;
  const left = deadline === undefined ? undefined : daysFrom(today, deadline);
  const toggle = (state: BoardState): void =>
    onShow(shown.includes(state) ? shown.filter((one) => one !== state) : [...shown, state]);
  return (
    <div className={styles.head}>
      <Text>
        <strong>{words.heading(fullName(unit), year)}</strong>
        {deadline !== undefined && ` · ${words.deadline(showDate(deadline))}`}
        {left !== undefined && (
          <span className={left < 0 ? styles.late : undefined}> · {daysLeftText(left)[language]}</span>
        )}
      </Text>
      <div role="group" aria-label={words.filter.label} className={styles.states}>
        {BOARD_STATES.filter((state) => counts[state] > 0).map((state) => (
          <ToggleButton
            key={state}
            size="small"
            className={styles.state}
            checked={shown.includes(state)}
            onClick={() => toggle(state)}
          >
            {STATE_MARKS[state]} {words.counted(counts[state], STATE_WORDS[state][language])}
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
