import { Button } from '@fluentui/react-components';
import { ClipboardTaskListLtr20Regular, PeopleList20Regular } from '@fluentui/react-icons';
import { usePane } from '../paneContext';
import { boardWords } from '../strings/boardWords';

/** The ways from the head to the pages Theo dõi and Kế hoạch. */
export default function HeadDoors() {
  const { language, strings, goTo } = usePane();
  const { title } = boardWords[language];
  return (
    <>
      <Button
        appearance="subtle"
        icon={<PeopleList20Regular />}
        aria-label={title}
        title={title}
        onClick={() => goTo('board')}
      />
      <Button
        appearance="subtle"
        icon={<ClipboardTaskListLtr20Regular />}
        aria-label={strings.plans.open}
        title={strings.plans.open}
        onClick={() => goTo('plans')}
      />
    </>
  );
}
