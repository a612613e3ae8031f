import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { BoardState } from '../../../core/board/board';
import { rowText, STATE_MARKS, STATE_WORDS } from '../../../core/board/boardWords';
import { turnedByUnit, type Turned } from '../../../domain/targets/turning';
import { fullName, unitKey } from '../../../domain/territory/unit';
import { faultLine } from '../../../usecases/board';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';
import { compareWords } from '../../strings/compareWords';
import { LongList } from '../LongList';
import type { PaneRow } from './boardSlots';
import { RowDetails, type RowDetailsProps } from './RowDetails';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  row: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { display: 'flex', alignItems: 'flex-start', columnGap: '2px' },
  main: {
    flexGrow: 1,
    minWidth: 0,
    display: 'block',
    padding: '4px 4px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  state: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  bad: { color: tokens.colorPaletteRedForeground1 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  good: { color: tokens.colorPaletteGreenForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  // What is wrong in a line: the whole of it stands in the opened row.
  fault: {
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
  },
});

type Look = 'bad' | 'doubtful' | 'good' | 'quiet';
const LOOKS: Readonly<Record<BoardState, Look>> = {
  nothing: 'quiet',
  unreadable: 'bad',
  conflict: 'bad',
  errors: 'bad',
  held: 'doubtful',
  toExplain: 'doubtful',
  received: 'good',
  accepted: 'good',
};

/** Rows drawn at first; a province has a hundred units and more. */
const STEP = 40;

export interface BoardRowsProps extends Omit<RowDetailsProps, 'row' | 'turns'> {
  readonly rows: readonly PaneRow[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (unit: string, chosen: boolean) => void;
}

/** A line a unit: how it stands, what is wrong, since when; opened it has everything about it. */
export function BoardRows({ rows, chosen, onChoose, ...details }: BoardRowsProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const words = boardWords[language];
  const { result } = details;
  const turned = useMemo(() => turnedByUnit(result.attainments), [result]);
  if (rows.length === 0) return <Text role="status">{words.filter.none}</Text>;
  return (
    <LongList entries={rows} step={STEP} words={strings.list} className={styles.list}>
      {(row) => (
        <Row
          key={unitKey(row.unit)}
          row={row}
          turns={turned.get(unitKey(row.unit)) ?? NOTHING}
          isChosen={chosen.has(unitKey(row.unit))}
          onChoose={(yes) => onChoose(unitKey(row.unit), yes)}
          details={details}
        />
      )}
    </LongList>
  );
}

const NOTHING: readonly Turned[] = [];

interface RowProps {
  readonly row: PaneRow;
  /** The targets its figures can still turn. */
  readonly turns: readonly Turned[];
  readonly isChosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly details: Omit<RowDetailsProps, 'row' | 'turns'>;
}

function Row({ row, turns, isChosen, onChoose, details }: RowProps) {
  const { language } = usePane();
  const styles = useStyles();
  const words = boardWords[language];
  const [open, setOpen] = useState(false);
  const { unit, state } = row;
  const name = fullName(unit);
  const about = rowText(row, language);
  const wrong = faultLine(row, language);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Checkbox
          checked={isChosen}
          aria-label={words.filter.choose(name)}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
        <Button appearance="subtle" className={styles.main} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={`${styles.state} ${styles[LOOKS[state]]}`}>
            {STATE_MARKS[state]} {STATE_WORDS[state][language]}
          </span>
          {' · '}
          <strong>{name}</strong>
          {about !== '' && (
            <Text block size={200} className={styles.quiet}>
              {about}
            </Text>
          )}
          {turns.length > 0 && !open && (
            <Text block size={200} className={styles.quiet}>
              {compareWords[language].turns(turns.length)}
            </Text>
          )}
          {wrong !== '' && !open && (
            <Text size={200} className={styles.fault}>
              {wrong}
            </Text>
          )}
        </Button>
      </div>
      {open && <RowDetails row={row} turns={turns} {...details} />}
    </li>
  );
}
