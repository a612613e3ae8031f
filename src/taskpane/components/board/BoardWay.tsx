import { Button } from '@fluentui/react-components';
import { usePane } from '../../paneContext';
import { boardWords } from '../../strings/boardWords';

/** The way from a roll-up to the units it is of. */
export default function BoardWay() {
  const { language, goTo } = usePane();
  return (
    <Button appearance="subtle" onClick={() => goTo('board')}>
      {boardWords[language].folder.toBoard}
    </Button>
  );
}
