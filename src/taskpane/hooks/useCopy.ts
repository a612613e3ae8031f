import { useState } from 'react';
import { usePane } from '../paneContext';

/** Copies text; `refused` is the text where neither browser nor Excel's window takes it. */
export function useCopy() {
  const { handOut } = usePane().services;
  const [state, setState] = useState<'copied' | { readonly refused: string }>();
  const copy = async (text: string): Promise<void> =>
    setState((await handOut.text(text)) ? 'copied' : { refused: text });
  return { copy, copied: state === 'copied', refused: typeof state === 'object' ? state.refused : undefined };
}
