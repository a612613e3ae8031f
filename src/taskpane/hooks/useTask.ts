import { useCallback, useEffect, useRef, useState } from 'react';
import { usePane } from '../paneContext';
import { errorDetail, errorText } from '../errorText';
import type { CheckProgress } from '../paneServices';

export interface Task {
  /** What is being done, for the person; undefined when nothing is. */
  readonly doing: string | undefined;
  readonly progress: CheckProgress | undefined;
  readonly showProgress: (progress: CheckProgress) => void;
  /** Does one thing at a time; a failure becomes a sentence above the page. */
  readonly run: (doing: string, work: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  readonly stop: () => void;
}

/** One long job of a page: what is under way, how far, how to stop it. Leaving the page stops it and calls `onLeave`. */
export function useTask(onLeave?: () => void): Task {
  const { strings, language, tell, noteFault } = usePane();
  const [doing, setDoing] = useState<string>();
  const [progress, setProgress] = useState<CheckProgress>();
  const running = useRef<AbortController>(undefined);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(
    () => () => {
      if (!running.current) return;
      running.current.abort();
      leave.current?.();
    },
    [],
  );
  const run = useCallback(
    async (label: string, work: (signal: AbortSignal) => Promise<void>) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      tell(undefined);
      setDoing(label);
      try {
        await work(controller.signal);
      } catch (error) {
        if (controller.signal.aborted) return;
        noteFault(errorDetail(error));
        tell({ intent: 'error', text: errorText(error, strings, language) });
      } finally {
        running.current = undefined;
        setDoing(undefined);
        setProgress(undefined);
      }
    },
    [strings, language, tell, noteFault],
  );
  return { doing, progress, showProgress: setProgress, run, stop: () => running.current?.abort() };
}
