import { useState } from 'react';
import type { Made } from '../../domain/work/workDecision';
import { today } from '../actions/today';
import { usePane } from '../paneContext';

/** Key of the preferences under which it is kept how this person signs decisions. */
const KEY = 'by';

export interface Decider {
  /** How the person signs; "" before they said so. */
  readonly by: string;
  readonly setBy: (by: string) => void;
  /** A decision made now; undefined before anybody signs. */
  readonly made: () => Made | undefined;
}

/** Who decides: asked once, then kept with this person. */
export function useDecider(): Decider {
  const { preferences } = usePane().services;
  const [by, setBy] = useState(() => preferences.read(KEY) ?? '');
  const signed = by.trim();
  return {
    by,
    setBy: (next) => {
      preferences.write(KEY, next);
      setBy(next);
    },
    made: () => (signed === '' ? undefined : { by: signed, on: today(), at: new Date().toISOString() }),
  };
}
