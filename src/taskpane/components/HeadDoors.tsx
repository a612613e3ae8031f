import { Button } from '@fluentui/react-components';
import { ClipboardTaskListLtr20Regular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { PeopleList20Regular } from '@fluentui/react-icons/svg/people-list';
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
