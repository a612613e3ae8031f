import { useEffect } from 'react';
import { withFiles } from '../actions/pickedFiles';
import type { PaneContext } from '../paneContext';
import type { HostRequest, PaneServices } from '../paneServices';

interface Actions extends Pick<PaneContext, 'choose' | 'goTo' | 'keep'> {
  /** The introduction steps aside for a file that was opened; it comes again on the next visit. */
  readonly stepAside: () => void;
  /** The page Theo dõi is shown, which takes files itself. */
  readonly isOnBoard: () => boolean;
}

/** Does what the place around the pane asks; everything else the pane holds stays as it is. */
export function useHostRequests({ requests }: PaneServices, actions: Actions): void {
  useEffect(() => requests?.subscribe((request) => follow(request, actions)), [requests, actions]);
}

function follow(request: HostRequest, { choose, goTo, keep, stepAside, isOnBoard }: Actions): void {
  switch (request.kind) {
    case 'page':
      return goTo(request.page);
    case 'choice':
      return choose(request.choice);
    case 'folder':
      keep({ wanted: request.of });
      return goTo('board');
    case 'files':
      if (isOnBoard()) return keep({ arrived: request.files });
      keep(({ picked }) => withFiles(request.instead ? [] : picked, request.files));
      return goTo('rollUp');
    case 'workbook':
      if (request.isFile) stepAside();
      return keep(({ workbook }) => ({
        checked: undefined,
        book: undefined,
        entered: undefined,
        workbook: workbook + 1,
        isFile: request.isFile,
      }));
    case 'sheet':
    case 'nextBlank':
      return undefined;
  }
}
