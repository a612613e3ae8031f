import { useEffect, useState } from 'react';
import { fillText, type Sentence } from '../../domain/texts/sentence';
import { treeNotes } from '../../domain/territory/treeNotes';
import type { UnitTree } from '../../core/units/unitTree';
import { chosenProgramme, treesOf } from '../actions/setting';
import { errorText } from '../errorText';
import { usePane, usePlans } from '../paneContext';

export interface Units {
  readonly tree: UnitTree | undefined;
  /** What to know about the list of units, as sentences. */
  readonly notes: readonly string[];
  readonly error: string | undefined;
}

const NONE: Units = { tree: undefined, notes: [], error: undefined };

/** The units of the chosen plan and year; none before a plan is chosen. */
export function useUnits(): Units {
  const { services, choice, strings, language } = usePane();
  const plans = usePlans();
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly tree?: UnitTree; readonly fault?: unknown }>();
  const key = `${choice.programme} ${choice.year}`;
  const programme = chosenProgramme(plans, choice);
  useEffect(() => {
    if (!programme) return;
    let wanted = true;
    const keep = (outcome: { tree?: UnitTree; fault?: unknown }): void => {
      if (wanted) setLoaded({ key, ...outcome });
    };
    treesOf(services.assets)
      .tree(programme, choice.year)
      .then(
        (tree) => keep({ tree }),
        (fault: unknown) => keep({ fault }),
      );
    return () => {
      wanted = false;
    };
  }, [services, programme, choice.year, key]);
  if (loaded?.key !== key) return NONE;
  return {
    tree: loaded.tree,
    notes: (loaded.tree?.notes ?? []).map((note) => fillText<Sentence>(treeNotes[note.code], note.params, language)),
    error: loaded.fault === undefined ? undefined : errorText(loaded.fault, strings, language),
  };
}
