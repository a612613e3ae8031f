import { useEffect } from 'react';
import { withFiles } from '../actions/pickedFiles';
import type { PaneContext } from '../paneContext';
import type { HostRequest, PaneServices } from '../paneServices';

type Actions = Pick<PaneContext, 'choose' | 'goTo' | 'keep'>;

/** Does what the place around the pane asks; everything else the pane holds stays as it is. */
export function useHostRequests({ requests }: PaneServices, actions: Actions): void {
  useEffect(() => requests?.subscribe((request) => follow(request, actions)), [requests, actions]);
}

function follow(request: HostRequest, { choose, goTo, keep }: Actions): void {
  switch (request.kind) {
    case 'page':
      return goTo(request.page);
    case 'choice':
      return choose(request.choice);
    case 'files':
      keep(({ picked }) => withFiles(request.instead ? [] : picked, request.files));
      return goTo('rollUp');
    case 'workbook':
      return keep(({ workbook }) => ({ checked: undefined, workbook: workbook + 1 }));
  }
}
