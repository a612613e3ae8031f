import type { RollUp } from '../domain/aggregate';
import type { Catalogue } from '../domain/catalogue/indicator';
import { decisionText, type Decision, type NamedFinding } from '../domain/decision';
import type { Sentence } from '../domain/texts/sentence';
import { unitNames } from '../domain/unitNames';
import { findingTitle } from './findingTitle';

/** How decisions of a roll-up are said: units by their names there, findings by what they are about. */
export function decisionWords(rollUp: Pick<RollUp, 'units'>, catalogue: Catalogue): (decision: Decision) => Sentence {
  const names = { unit: unitNames(rollUp), finding: (named: NamedFinding) => findingTitle(named, catalogue) };
  return (decision) => decisionText(decision, names);
}
