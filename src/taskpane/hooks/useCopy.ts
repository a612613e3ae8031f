import { useState } from 'react';

/** Copies text; `refused` when the browser or Excel's window does not allow it. */
export function useCopy() {
  const [state, setState] = useState<'copied' | 'refused'>();
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  };
  return { copy, copied: state === 'copied', refused: state === 'refused' };
}
