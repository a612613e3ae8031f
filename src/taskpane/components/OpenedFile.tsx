import { useEffect, useRef } from 'react';
import { formsOfOpened } from '../actions/openedFile';
import { checkSetting } from '../actions/setting';
import { usePane, usePlans } from '../paneContext';

/** Goes by a file that was opened: plan, year and unit are those of its forms; a file without any is said to be one. */
export function OpenedFile() {
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
    formsOfOpened(services.port, checkSetting(plans, services.assets), latest.current.choice).then(
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
