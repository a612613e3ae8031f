import { useEffect, useState } from 'react';
import { GUIDE_SHEET } from '../../core/forms/build/guideSheet';
import { usePane } from '../paneContext';

/** Whether the open workbook shows more than these sheets and the guide that comes with a form; not before it is known. */
export function useOtherSheets(sheets: readonly string[]): boolean {
  const { services, work } = usePane();
  const [others, setOthers] = useState(false);
  const known = sheets.join('\n');
  useEffect(() => {
    let wanted = true;
    const expected = new Set([GUIDE_SHEET, ...known.split('\n')]);
    services.port.sheets().then(
      (all) => wanted && setOthers(all.some(({ name, visibility }) => visibility === 'visible' && !expected.has(name))),
      () => wanted && setOthers(false),
    );
    return () => {
      wanted = false;
    };
  }, [services, known, work.checked, work.workbook]);
  return others;
}
