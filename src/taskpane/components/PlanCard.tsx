import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  used: { border: `1px solid ${tokens.colorBrandStroke1}` },
  head: { display: 'flex', columnGap: '8px', justifyContent: 'space-between', alignItems: 'baseline' },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', paddingTop: '2px' },
});

export interface PlanCardProps {
  readonly name: string;
  /** Whole name, for who points at it. */
  readonly title?: string;
  readonly lines: readonly string[];
  readonly isChosen: boolean;
  /** Chooses it for every page; absent for one that cannot be used yet. */
  readonly onUse?: () => void;
  readonly children?: ReactNode;
}

/** One plan: what it is, which version, whether it is the one in use, and what can be done with it. */
export function PlanCard({ name, title, lines, isChosen, onUse, children }: PlanCardProps) {
  const { strings } = usePane();
  const styles = useStyles();
  return (
    <section aria-label={name} className={isChosen ? `${styles.card} ${styles.used}` : styles.card}>
      <div className={styles.head}>
        <Text weight="semibold" title={title}>
          {name}
        </Text>
        {isChosen && <Text size={200}>✓ {strings.plans.inUse}</Text>}
      </div>
      {lines.map((line) => (
        <Text key={line} size={200} className={styles.quiet}>
          {line}
        </Text>
      ))}
      <div className={styles.buttons}>
        {onUse && !isChosen && (
          <Button size="small" onClick={onUse}>
            {strings.plans.use}
          </Button>
        )}
        {children}
      </div>
    </section>
  );
}
