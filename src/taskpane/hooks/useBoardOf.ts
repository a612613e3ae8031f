import { useMemo } from 'react';
import { WorkState } from '../../domain/work/workState';
import { boardOf } from '../../usecases/board';
import { isFolderOf } from '../actions/boardPlace';
import type { OpenFolder } from '../actions/keptFolders';
import type { RequestedRollUp } from '../actions/rollUpSources';
import { catalogueOfPlan, chosenProgramme } from '../actions/setting';
import { today } from '../actions/today';
import type { PaneBoard } from '../components/board/boardSlots';
import { usePane, usePlans } from '../paneContext';

/** The board of a roll-up with what its folder knows. */
export function useBoardOf(result: RequestedRollUp | undefined, open: OpenFolder | undefined): PaneBoard | undefined {
  const { work } = usePane();
  const plans = usePlans();
  const files = work.rolled?.files;
  return useMemo(() => {
    const programme = result && chosenProgramme(plans, { programme: result.rollUp.programme });
    if (!result || !programme) return undefined;
    const state = new WorkState(open && isFolderOf(open, result) ? open.work.decided : []);
    const catalogue = catalogueOfPlan(plans, programme.id);
    return boardOf(result, { programme, catalogue, work: state, today: today(), files: files ?? [] });
  }, [plans, result, open, files]);
}
