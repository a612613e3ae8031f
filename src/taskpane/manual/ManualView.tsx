import { makeStyles, Spinner, Tab, TabList, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../paneContext';
import { BlockView } from './BlockView';
import { CHAPTERS, readChapter, type Block, type Chapter } from './chapters';
import { manualWords } from './manualWords';

const useStyles = makeStyles({
  chapters: { flexWrap: 'wrap' },
  chapter: { display: 'flex', flexDirection: 'column', rowGap: '8px' },
});

type Read = { readonly of: string; readonly blocks?: readonly Block[] };

/** The manual inside the pane: a chapter at a time, the one of the page first. */
export function ManualView({ first }: { readonly first: Chapter }) {
  const { services, language } = usePane();
  const words = manualWords[language];
  const styles = useStyles();
  const [chapter, setChapter] = useState(first);
  const [read, setRead] = useState<Read>();
  const asked = `${language}/${chapter}`;
  useEffect(() => {
    let isCurrent = true;
    const keep = (blocks?: readonly Block[]) => isCurrent && setRead({ of: asked, ...(blocks ? { blocks } : {}) });
    readChapter(services.assets, language, chapter).then(keep, () => keep());
    return () => void (isCurrent = false);
  }, [services, language, chapter, asked]);
  return (
    <>
      <TabList
        size="small"
        className={styles.chapters}
        aria-label={words.title}
        selectedValue={chapter}
        onTabSelect={(_, { value }) => setChapter(value as Chapter)}
      >
        {CHAPTERS.map((each) => (
          <Tab key={each} value={each}>
            {words.chapters[each]}
          </Tab>
        ))}
      </TabList>
      <div className={styles.chapter} aria-live="polite">
        {read?.of !== asked && <Spinner size="tiny" label={words.loading} />}
        {read?.of === asked && !read.blocks && <Text>{words.notThere}</Text>}
        {read?.of === asked && read.blocks?.map((block, index) => <BlockView key={index} block={block} />)}
      </div>
    </>
  );
}
