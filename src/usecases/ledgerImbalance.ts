import { filled, type Sentence } from '../domain/texts/sentence';
import type { RollUp } from '../domain/aggregate';
import type { Catalogue } from '../domain/catalogue/indicator';
import { runToCompletion, type Task } from '../domain/task';
import { checkLedgerSteps } from '../core/rollup/checkLedger';
import { ledgerMessages } from '../core/rollup/reasons';

/** What does not add up in a roll-up, in words; undefined when everything balances. No summary is written otherwise. */
export function ledgerImbalance(rollUp: RollUp, catalogue: Catalogue): Sentence | undefined {
  return runToCompletion(ledgerImbalanceSteps(rollUp, catalogue));
}

/** The same, a figure of a unit at a time. */
export function* ledgerImbalanceSteps(rollUp: RollUp, catalogue: Catalogue): Task<Sentence | undefined> {
  const [first] = yield* checkLedgerSteps(rollUp, catalogue);
  if (!first) return undefined;
  const sentences: Readonly<Record<string, Sentence>> = ledgerMessages.V20;
  const sentence = sentences[first.variant];
  return sentence ? filled(sentence, first.params) : { vi: first.variant, en: first.variant };
}
