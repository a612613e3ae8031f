import { Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BoardState } from '../../../core/board/board';
import {
  BOARD_ORDERS,
  filteredRows,
  groupedRows,
  orderedRows,
  type BoardFilterWord,
  type BoardOrder,
} from '../../../core/board/boardOrder';
import { STATE_WORDS } from '../../../core/board/boardWords';
import { fullName } from '../../../domain/territory/unit';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';
import type { PaneBoard, PaneRow } from './boardSlots';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))', gap: '6px' },
  narrow: { minWidth: 0, width: '100%' },
  shrink: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
});

/** What of a board is shown, and in which order. */
export interface Looked {
  readonly states: readonly BoardState[];
  /** Those that go across the states; "" for all. */
  readonly across: Exclude<BoardFilterWord, BoardState> | '';
  /** Code of a district; "" for all. */
  readonly parent: string;
  readonly words: string;
  readonly order: BoardOrder;
}

export const LOOK_AT_ALL: Looked = { states: [], across: '', parent: '', words: '', order: 'state' };

/** The rows that are looked at, in the order asked for. */
export function lookedRows({ rows }: PaneBoard, { states, across, parent, words, order }: Looked): readonly PaneRow[] {
  const district = parent === '' ? {} : { parent };
  const byState = filteredRows(rows, { states, words, ...district });
  const both = across === '' ? byState : filteredRows(byState, { states: [across] });
  return orderedRows(both, order);
}

const ACROSS = ['late', 'returned', 'reminded'] as const;

export interface BoardFiltersProps {
  readonly board: PaneBoard;
  readonly looked: Looked;
  readonly onLook: (change: Partial<Looked>) => void;
}

/** Search, district, late or returned, and the order. */
export function BoardFilters({ board, looked, onLook }: BoardFiltersProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = boardWords[language].filter;
  const districts = groupedRows(board.rows).flatMap(({ parent }) => parent ?? []);
  return (
    <div className={styles.row}>
      <Input
        type="search"
        size="small"
        className={styles.narrow}
        input={{ className: styles.narrow }}
        aria-label={words.search}
        placeholder={words.search}
        value={looked.words}
        onChange={(_, { value }) => onLook({ words: value })}
      />
      {districts.length > 1 && (
        <Choice label={words.district} value={looked.parent} onChoose={(parent) => onLook({ parent })}>
          <option value="">{words.everyDistrict}</option>
          {districts.map((district) => (
            <option key={district.code} value={district.code}>
              {fullName(district)}
            </option>
          ))}
        </Choice>
      )}
      <Choice
        label={words.across}
        value={looked.across}
        onChoose={(value) => onLook({ across: ACROSS.find((one) => one === value) ?? '' })}
      >
        <option value="">{words.all}</option>
        {ACROSS.map((one) => (
          <option key={one} value={one}>
            {STATE_WORDS[one][language]}
          </option>
        ))}
      </Choice>
      <Choice
        label={words.order}
        value={looked.order}
        onChoose={(value) => onLook({ order: BOARD_ORDERS.find((one) => one === value) ?? 'tree' })}
      >
        {BOARD_ORDERS.map((order) => (
          <option key={order} value={order}>
            {words.orders[order]}
          </option>
        ))}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

/** A list that says by itself what it is about, so that the units begin higher up. */
function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Select
      size="small"
      className={styles.narrow}
      select={{ className: styles.shrink }}
      aria-label={label}
      title={label}
      value={value}
      onChange={(_, data) => onChoose(data.value)}
    >
      {children}
    </Select>
  );
}
