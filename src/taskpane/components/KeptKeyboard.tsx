import { useEffect, useRef } from 'react';
import { keepKeyboard } from '../keptKeyboard';
import { usePane } from '../paneContext';

/** Keeps the keyboard in the pane's page; a page that was asked for from outside the pane takes it. */
export default function KeptKeyboard() {
  const place = useRef<HTMLSpanElement>(null);
  const { requests } = usePane().services;
  useEffect(() => {
    const root = place.current?.closest('main');
    if (!root) return undefined;
    const { land, stop } = keepKeyboard(root);
    const forget = requests?.subscribe(({ kind }) => {
      if (kind === 'page' || kind === 'files') land();
    });
    return () => {
      forget?.();
      stop();
    };
  }, [requests]);
  return <span ref={place} hidden />;
}
