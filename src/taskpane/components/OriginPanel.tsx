import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { figureName } from '../../domain/catalogue/figureName';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { numberOf, textOf } from '../../domain/figure';
import type { Place } from '../../domain/submission';
import { showNumber } from '../../domain/texts/number';
import type { OriginPart, OriginRow, OriginUnit } from '../../core/reports/origin/origin';
import { usePane } from '../paneContext';
import { originWords } from '../strings/originWords';
import { Folded } from './Folded';
import { LongList } from './LongList';

const useStyles = makeStyles({
  panel: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 12px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  part: { margin: '6px 0 0', fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: '0 0 0 10px' },
  unit: { padding: '3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  place: { display: 'block', color: tokens.colorNeutralForeground3 },
});

export interface OriginPanelProps {
  readonly parts: readonly OriginPart[];
  readonly catalogue: Catalogue;
  readonly disabled: boolean;
  /** Absent where the host opens no files. */
  readonly onOpen?: ((place: Place) => void) | undefined;
  readonly onClose: () => void;
}

/** Nguồn của số này: the units that make a figure up, then file, sheet and cell of each, as typed and as read. */
export default function OriginPanel({ parts, catalogue, onClose, ...rest }: OriginPanelProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const words = originWords[language];
  const shown = (value: number): string => showNumber(value, 6, language);
  return (
    <section className={styles.panel} aria-label={words.title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{words.title}</h3>
        <Button size="small" onClick={onClose}>
          {words.close}
        </Button>
      </div>
      {parts.map(({ element, counted, sum, units }) => (
        <div key={element}>
          <h4 className={styles.part}>
            {words.part(figureName(element, catalogue, language), sum === undefined ? undefined : shown(sum), counted)}
          </h4>
          <LongList entries={units} words={strings.list} className={styles.list}>
            {(unit) => <UnitOrigin key={unit.code} unit={unit} {...rest} />}
          </LongList>
        </div>
      ))}
    </section>
  );
}

type UnitOriginProps = Pick<OriginPanelProps, 'disabled' | 'onOpen'> & { readonly unit: OriginUnit };

function UnitOrigin({ unit, ...rest }: UnitOriginProps) {
  const { language, strings } = usePane();
  const styles = useStyles();
  const { own, name, sum, below } = unit;
  const title = `${name}${sum === undefined ? '' : ` ${showNumber(sum, 6, language)}`} (${below.length})`;
  return (
    <li className={styles.unit}>
      {own && <OwnFigure row={own} {...rest} />}
      {below.length > 0 && (
        <Folded title={title}>
          {() => (
            <LongList entries={below} words={strings.list} className={styles.list}>
              {(one) => <UnitOrigin key={one.code} unit={one} {...rest} />}
            </LongList>
          )}
        </Folded>
      )}
    </li>
  );
}

function OwnFigure({ row, disabled, onOpen }: Omit<UnitOriginProps, 'unit'> & { readonly row: OriginRow }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = originWords[language];
  const { name, figure, place, typed, computed } = row;
  const read = readWords(figure, (value) => showNumber(value, 6, language), words.states);
  return (
    <>
      <Text>{name} </Text>
      <Text weight="semibold">{typed === undefined ? read : words.typed(typed, read)}</Text>
      <Text size={200} className={styles.place}>
        {words.place(place.file, place.sheet, place.cell)}
        {computed ? ` · ${words.computed}` : ''}
      </Text>
      {onOpen && place.cell !== '' && (
        <Button size="small" disabledFocusable={disabled} onClick={() => onOpen(place)}>
          {words.open}
        </Button>
      )}
    </>
  );
}

type States = (typeof originWords)['vi']['states'];

/** A figure as it was read; a held one with what the unit gave. */
function readWords(figure: OriginRow['figure'], shown: (value: number) => string, states: States): string {
  if (figure.state === 'value') {
    const value = numberOf(figure);
    return value === undefined ? `“${textOf(figure) ?? ''}”` : shown(value);
  }
  if (figure.state !== 'held' || !figure.given) return states[figure.state];
  const given = readWords(figure.given, shown, states);
  return `${given} (${states.held})`;
}
