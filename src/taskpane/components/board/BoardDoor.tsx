import { Button } from '@fluentui/react-components';
import { PeopleList20Regular } from '@fluentui/react-icons/svg/people-list';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';

/** The way to the page Theo dõi from the head; its picture and word come after what a pane loads first. */
export default function BoardDoor() {
  const { language, goTo } = usePane();
  const { title } = boardWords[language];
  return (
    <Button
      appearance="subtle"
      icon={<PeopleList20Regular />}
      aria-label={title}
      title={title}
      onClick={() => goTo('board')}
    />
  );
}
