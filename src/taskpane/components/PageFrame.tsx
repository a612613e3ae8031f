import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: '14px', padding: '12px 16px 24px' },
  intro: { color: tokens.colorNeutralForeground2 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface PageFrameProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ReactNode;
}

/** Heading, one sentence on what the page does, then the page. */
export function PageFrame({ title, intro, children }: PageFrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div>
        <h2 tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        {intro !== undefined && (
          <Text size={200} className={styles.intro}>
            {intro}
          </Text>
        )}
      </div>
      {children}
    </div>
  );
}
