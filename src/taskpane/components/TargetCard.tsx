import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { VerdictCard } from '../actions/cards';
import { useCopy } from '../hooks/useCopy';
import { usePane } from '../paneContext';
import { originWords } from '../strings/originWords';
import { NotCopied } from './NotCopied';
import { TargetBar } from './TargetBar';

const useStyles = makeStyles({
  card: {
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px 12px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '2px',
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  figures: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  met: { color: tokens.colorPaletteGreenForeground1 },
  notMet: { color: tokens.colorPaletteRedForeground1 },
  pending: { color: tokens.colorPaletteDarkOrangeForeground1 },
  insufficientData: { color: tokens.colorNeutralForeground2 },
  notApplicable: { color: tokens.colorNeutralForeground3 },
});

export interface TargetCardProps {
  readonly card: VerdictCard;
  readonly chart: boolean;
  readonly reference: boolean;
  /** Asks where its figures come from; absent where it has none. */
  readonly onOrigin?: (() => void) | undefined;
  /** What stands below its own lines. */
  readonly children?: ReactNode;
}

/** One target: verdict in sign and words, result, target, distance, coverage, and a sentence for a report. */
export function TargetCard({ card, chart, reference, onOrigin, children }: TargetCardProps) {
  const { strings, language } = usePane();
  const styles = useStyles();
  const { copy, copied, refused } = useCopy();
  return (
    <li className={styles.card}>
      <Text className={styles.title}>{card.title}</Text>
      <Text className={mergeClasses(styles[card.verdict])}>
        {card.mark} {card.said}
      </Text>
      <div className={styles.figures}>
        {card.actual !== undefined && <Text weight="semibold">{card.actual}</Text>}
        {card.goal !== undefined && (
          <Text>
            {strings.results.goal} {card.goal}
          </Text>
        )}
        {card.distance !== undefined && <Text>{card.distance}</Text>}
        {card.ofPlan !== undefined && <Text>{card.ofPlan}</Text>}
        {card.lastYear !== undefined && <Text>{card.lastYear}</Text>}
      </div>
      {chart && card.bar && (
        <TargetBar label={strings.results.chartLabel(card.actual ?? '', card.goal ?? '')} {...card.bar} />
      )}
      {card.note !== undefined && <Text size={200}>{card.note}</Text>}
      {card.outlook !== '' && <Text size={200}>{card.outlook}</Text>}
      {reference && <Text size={200}>{card.reference ?? strings.results.noReference}</Text>}
      <div className={styles.figures}>
        <Text size={200} className={styles.quiet}>
          {card.coverage}
        </Text>
        <Button size="small" appearance="transparent" onClick={() => void copy(card.sentence)}>
          {copied ? strings.rollUp.copied : strings.results.sentence}
        </Button>
        {onOrigin && (
          <Button size="small" appearance="transparent" onClick={onOrigin}>
            {originWords[language].ofCard}
          </Button>
        )}
      </div>
      <NotCopied text={refused} />
      {children}
    </li>
  );
}
