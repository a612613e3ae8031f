import { useEffect, useState } from 'react';
import type { Sentence } from '../../domain/texts/sentence';
import { goneUnits, type LookedIn } from '../../usecases/goneUnits';
import { treesOf } from '../actions/setting';
import { usePane } from '../paneContext';

/** Fewer letters mean anything. */
const FEWEST_LETTERS = 3;

/** What became of the unit or body of before that the words typed mean; nothing until it is known, or where none is meant. */
export function useGone(typed: string, looked: LookedIn | undefined): readonly Sentence[] {
  const { services } = usePane();
  const [said, say] = useState<{ readonly typed: string; readonly lines: readonly Sentence[] }>();
  const { programme, catalogue, tree, year } = looked ?? {};
  useEffect(() => {
    if (typed.trim().length < FEWEST_LETTERS || !programme || !catalogue || !tree || year === undefined) return;
    let wanted = true;
    // Where the lists cannot be had, nothing is said: the page says so already.
    goneUnits(typed, { programme, catalogue, tree, year }, treesOf(services.assets)).then(
      (lines) => wanted && say({ typed, lines }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [typed, programme, catalogue, tree, year, services]);
  return said?.typed === typed ? said.lines : [];
}
