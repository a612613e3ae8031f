import { fillText } from '../core/checks/messages/fillText';
import type { RollUp } from '../core/model/aggregate';
import type { Catalogue } from '../core/model/indicator';
import { checkLedger } from '../core/rollup/checkLedger';
import { ledgerMessages, type ReasonText } from '../core/rollup/reasons';

/** What does not add up in a roll-up, in words; undefined when everything balances. No summary is written otherwise. */
export function ledgerImbalance(rollUp: RollUp, catalogue: Catalogue, language: 'vi' | 'en'): string | undefined {
  const [first] = checkLedger(rollUp, catalogue);
  if (!first) return undefined;
  const sentences: Readonly<Record<string, ReasonText>> = ledgerMessages.V20;
  const sentence = sentences[first.variant];
  return sentence ? fillText(sentence[language], first.params, language) : first.variant;
}
