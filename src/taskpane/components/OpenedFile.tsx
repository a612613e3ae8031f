import { useEffect, useRef } from 'react';
import type { Choice, PaneServices } from '../paneServices';
import { usePane, usePlans } from '../paneContext';
import type { Plans } from '../../usecases/programmeSource';

/** Goes by a file that was opened: plan, year and unit are those of its forms; a file without any is said to be one. */
export default function OpenedFile() {
  const pane = usePane();
  const plans = usePlans();
  const { services, work } = pane;
  const { workbook, isFile } = work;
  const latest = useRef(pane);
  useEffect(() => {
    latest.current = pane;
  });
  useEffect(() => {
    if (isFile !== true) return undefined;
    let wanted = true;
    readOpened(services, plans, latest.current.choice).then(
      (choice) => {
        const { tell, choose, strings } = latest.current;
        if (!wanted) return;
        if (choice === 'none') tell({ intent: 'info', text: strings.check.noFormInFile });
        else if (choice) choose(choice);
      },
      // What cannot be read now is said by whatever the person does next.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [services, plans, workbook, isFile]);
  return null;
}

/** Reading and checking are no part of what a pane loads first: no file is opened before it shows. */
async function readOpened({ port, assets }: PaneServices, plans: Plans, choice: Choice) {
  const [{ formsOfOpened }, { checkSetting }] = await Promise.all([
    import('../actions/openedFile'),
    import('../actions/setting'),
  ]);
  return formsOfOpened(port, checkSetting(plans, assets), choice);
}
