import { Text } from '@fluentui/react-components';
import { usePane } from '../paneContext';
import { LongList } from './LongList';

export interface ToldLinesProps {
  /** Says how many there are. */
  readonly title: (n: number) => string;
  readonly lines: readonly string[];
}

/** Lines under a sentence that counts them; nothing where there are none. */
export function ToldLines({ title, lines }: ToldLinesProps) {
  const { strings } = usePane();
  if (lines.length === 0) return null;
  return (
    <>
      <Text>{title(lines.length)}</Text>
      <LongList entries={[...lines.entries()]} words={strings.list}>
        {([at, line]) => <li key={at}>{line}</li>}
      </LongList>
    </>
  );
}
