import { useCallback, useEffect, useRef } from 'react';
import { nextBlank } from '../../core/forms/entryProgress';
import type { Cell } from '../../core/sheet/address';
import { usePane, usePlans } from '../paneContext';

/** Typing stops for this long before the cells are counted again, milliseconds: longer than a check, which counts too. */
const PAUSE = 900;

/** How far the form in front is filled in, counted again after every pause, and the way to its next blank cell. */
export function useEntered(): { readonly goToNext: () => void } {
  const { services, work, keep, tell, strings } = usePane();
  const plans = usePlans();
  const { port, assets, requests, onEntered } = services;
  const { entered, workbook } = work;
  const last = useRef<Cell>(undefined);
  const count = useCallback(
    async (sheet?: string) => {
      // Reading a form is no part of what a pane loads first.
      const [{ readEntered }, { checkSetting }] = await Promise.all([
        import('../actions/entered'),
        import('../actions/setting'),
      ]);
      const counted = await readEntered(port, checkSetting(plans, assets), sheet);
      keep({ entered: counted });
    },
    [port, plans, assets, keep],
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // A check that has just read the sheet has counted its cells.
    clearTimeout(timer.current);
    onEntered?.(entered);
  }, [entered, onEntered]);

  useEffect(() => {
    const later = (sheet?: string): void => {
      clearTimeout(timer.current);
      // A cell still open for editing refuses; the next change counts again.
      timer.current = setTimeout(() => void count(sheet).catch(() => undefined), PAUSE);
    };
    later();
    const listening = port.onChange((change) => later(change.sheet));
    const stop = requests?.subscribe((request) => request.kind === 'sheet' && later());
    return () => {
      clearTimeout(timer.current);
      stop?.();
      void listening.then((end) => end()).catch(() => undefined);
    };
  }, [count, port, requests, workbook]);

  const goTo = useCallback(
    (after: Cell | undefined): void => {
      const next = entered && nextBlank(entered, after);
      if (!entered) return;
      if (!next) return tell({ intent: 'info', text: strings.progress.none });
      last.current = next.cell;
      void port.activate(next.sheet, next.cell).catch(() => undefined);
    },
    [entered, port, tell, strings],
  );
  useEffect(
    () => requests?.subscribe((request) => request.kind === 'nextBlank' && goTo(request.after)),
    [requests, goTo],
  );
  return { goToNext: () => goTo(last.current) };
}
