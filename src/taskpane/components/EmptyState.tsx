import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TryOutButton } from './TryOutButton';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: '10px',
    padding: '12px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** What a page will show, and a way to see it at work. */
export function EmptyState({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <Text>{text}</Text>
      {children}
      <TryOutButton />
    </div>
  );
}
