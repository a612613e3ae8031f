import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { useWords } from './pageWords';

const STEP = 20;

const useStyles = makeStyles({
  bar: {
    width: '6px',
    flexShrink: 0,
    cursor: 'col-resize',
    backgroundColor: tokens.colorNeutralBackground4,
    touchAction: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export interface SplitterProps {
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onWidth: (width: number) => void;
}

/** The line between grid and pane: dragged with the pointer, moved with the arrow keys. */
export function Splitter({ width, least, most, onWidth }: SplitterProps) {
  const styles = useStyles();
  const words = useWords();
  const from = useRef<{ x: number; width: number }>(undefined);
  const set = (wanted: number): void => onWidth(Math.min(Math.max(wanted, least), most));
  const start = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    from.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent<HTMLDivElement>): void => {
    if (from.current) set(from.current.width + from.current.x - event.clientX);
  };
  const key = (event: KeyboardEvent<HTMLDivElement>): void => {
    const steps: Readonly<Record<string, number>> = { ArrowLeft: STEP, ArrowRight: -STEP };
    const step = steps[event.key];
    if (step !== undefined) set(width + step);
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={words.splitter}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={styles.bar}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={() => (from.current = undefined)}
      onKeyDown={key}
    />
  );
}
