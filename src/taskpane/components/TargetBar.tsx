import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '18px', marginTop: '4px' },
  track: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStroke1 },
  actual: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  goal: { stroke: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
});

const WIDTH = 300;

export interface TargetBarProps {
  readonly label: string;
  readonly actual: number;
  /** One line each: the target, or the two ends of it. */
  readonly goals: readonly number[];
  readonly most: number;
}

/** The result as a bar, the target as a line across it; the same in words for screen readers. */
export function TargetBar({ label, actual, goals, most }: TargetBarProps) {
  const styles = useStyles();
  const at = (value: number): number => (Math.min(value, most) / most) * WIDTH;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${WIDTH} 18`} preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className={styles.track} x="0.5" y="4.5" width={WIDTH - 1} height="9" strokeWidth="1" />
      <rect className={styles.actual} x="0" y="4" width={at(actual)} height="10" />
      {goals.map((goal) => (
        <line key={goal} className={styles.goal} x1={at(goal)} x2={at(goal)} y1="0" y2="18" strokeWidth="3" />
      ))}
    </svg>
  );
}
