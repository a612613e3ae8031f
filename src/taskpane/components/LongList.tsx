import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  more: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px', margin: '4px 0' },
});

/** How a long list says how much of it is shown, and offers the next part. */
export interface ListWords {
  readonly more: (next: number) => string;
  readonly shown: (shown: number, all: number) => string;
}

export interface LongListProps<T> {
  readonly entries: readonly T[];
  /** How many are drawn at first, and how many more at a time. */
  readonly step?: number;
  readonly words: ListWords;
  readonly className?: string | undefined;
  /** One element for an entry, a list item inside a list; with its own key. */
  readonly children: (entry: T, index: number) => ReactNode;
  /** Blocks rather than items of a list. */
  readonly isOfBlocks?: boolean;
}

const STEP = 100;

/**
 * A list that may be thousands long (a ministry's files): the first part is drawn, the next ones when asked for. Then the
 * keyboard goes on at the first one that came.
 */
export function LongList<T>({
  entries,
  step = STEP,
  words,
  className,
  children,
  isOfBlocks = false,
}: LongListProps<T>) {
  const styles = useStyles();
  const [parts, setParts] = useState(1);
  const list = useRef<HTMLElement>(null);
  const shown = Math.min(parts * step, entries.length);
  useEffect(() => {
    const first = parts > 1 ? list.current?.children[(parts - 1) * step] : undefined;
    if (!(first instanceof HTMLElement)) return;
    first.tabIndex = -1;
    first.focus();
  }, [parts, step]);
  const drawn = entries.slice(0, shown).map(children);
  const left = entries.length - shown;
  return (
    <>
      {isOfBlocks ? (
        <div ref={(element) => void (list.current = element)} className={className}>
          {drawn}
        </div>
      ) : (
        <ul ref={(element) => void (list.current = element)} className={className}>
          {drawn}
        </ul>
      )}
      {entries.length > step && (
        <div className={styles.more}>
          {left > 0 && (
            <Button size="small" onClick={() => setParts(parts + 1)}>
              {words.more(Math.min(step, left))}
            </Button>
          )}
          <Text size={200} role="status">
            {words.shown(shown, entries.length)}
          </Text>
        </div>
      )}
    </>
  );
}
