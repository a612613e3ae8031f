import { useRef, useState } from 'react';
import type { SheetModel } from '../../core/sheet/model';
import type { InsertPlan } from '../../core/sheet/port';
import { usePane } from '../paneContext';

/** A question to the person before sheets are written. */
export interface InsertQuestion {
  readonly plan: InsertPlan;
  /** `replace`: over the add-in's own old sheets; `keep`: beside them; `cancel`: not at all. */
  readonly answer: (answer: 'replace' | 'keep' | 'cancel') => void;
}

export interface Inserting {
  readonly question: InsertQuestion | undefined;
  /** Writes sheets, asking first when something would be replaced. The names they got; undefined when the person said no. */
  readonly insert: (sheets: readonly SheetModel[]) => Promise<readonly string[] | undefined>;
}

/** Inserting with a preview of what is replaced. */
export function useInsert(): Inserting {
  const { services } = usePane();
  const [question, setQuestion] = useState<InsertQuestion>();
  const settle = useRef<(answer: 'replace' | 'keep' | 'cancel') => void>(undefined);
  const ask = (plan: InsertPlan): Promise<'replace' | 'keep' | 'cancel'> =>
    new Promise((resolve) => {
      settle.current = (answer) => {
        setQuestion(undefined);
        resolve(answer);
      };
      setQuestion({ plan, answer: (answer) => settle.current?.(answer) });
    });
  return {
    question,
    async insert(sheets) {
      const plan = await services.port.planInsert(sheets);
      const answer = plan.replace.length === 0 ? 'replace' : await ask(plan);
      if (answer === 'cancel') return undefined;
      return services.port.insert(sheets, answer === 'replace' ? plan.replace : []);
    },
  };
}
