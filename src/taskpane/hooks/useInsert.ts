import { useRef, useState } from 'react';
import type { SheetModel } from '../../core/sheet/model';
import type { InsertPlan, SheetPart } from '../../core/sheet/port';
import { usePane, type Notice } from '../paneContext';

/** A question to the person before sheets are written. */
export interface InsertQuestion {
  readonly plan: InsertPlan;
  /** `replace`: over the add-in's own old sheets; `keep`: beside them; `cancel`: not at all. */
  readonly answer: (answer: 'replace' | 'keep' | 'cancel') => void;
}

/** Sheets that were written. */
export interface Inserted {
  /** The names they got. */
  readonly names: readonly string[];
  /** Says that they stand, and which parts of them the host did not take. */
  readonly tellOf: (text: string) => void;
}

export interface Inserting {
  readonly question: InsertQuestion | undefined;
  /** Writes sheets, asking first when something would be replaced; undefined when the person said no. */
  readonly insert: (sheets: readonly SheetModel[]) => Promise<Inserted | undefined>;
}

/** Inserting with a preview of what is replaced. */
export function useInsert(): Inserting {
  const { services, strings, tell } = usePane();
  const [question, setQuestion] = useState<InsertQuestion>();
  const settle = useRef<(answer: 'replace' | 'keep' | 'cancel') => void>(undefined);
  const noticeOf = (text: string, lacking: readonly SheetPart[]): Notice => {
    if (lacking.length === 0) return { intent: 'success', undo: true, text };
    const { parts, lacking: without, beforePrinting } = strings.preview;
    const warning = without(lacking.map((part) => parts[part]).join(', '));
    const words = [text, warning, ...(lacking.includes('page') ? [beforePrinting] : [])];
    return { intent: 'warning', undo: true, text: words.join(' ') };
  };
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
      const lacking = new Set<SheetPart>();
      const replace = answer === 'replace' ? plan.replace : [];
      const names = await services.port.insert(sheets, replace, (part) => lacking.add(part));
      return { names, tellOf: (text) => tell(noticeOf(text, [...lacking])) };
    },
  };
}
