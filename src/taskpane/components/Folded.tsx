import { makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  details: { padding: '4px 0', '& summary': { cursor: 'pointer' } },
});

export interface FoldedProps {
  readonly title: string;
  /** Drawn once it is asked for: the files of a ministry are thousands of rows. */
  readonly children: () => ReactNode;
}

/** A title with what it is about one click away. */
export function Folded({ title, children }: FoldedProps) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
      <summary onClick={() => setAsked(true)}>{title}</summary>
      {asked && children()}
    </details>
  );
}
