import { valueOf } from '../../domain/figure';
import { bySeverity, type Finding } from '../../domain/finding';
import type { Sentence } from '../../domain/texts/sentence';
import type { Submission } from '../../domain/submission';
import { CheckedForm } from './checkedForm';
import type { CheckContext, CheckRule, Fault } from './checkRule';
import { settled } from './explanations';
import { findingKey } from './findingKey';
import { rules } from './rules';

/**
 * Everything found about one submission: what reading it met (`read`) and what every check of it says. One finding a
 * rule, sentence and cell, the gravest first; within a severity reading first, then the checks in form order. Explained
 * findings come as "info", and each carries what the unit wrote beside its line.
 */
export function runChecks(
  submission: Submission,
  context: CheckContext,
  read: readonly Finding[] = [],
): readonly Finding[] {
  const form = new CheckedForm(submission, context);
  const findings: Finding[] = [];
  for (const rule of rules) for (const fault of rule.check(form)) findings.push(findingOf(rule, fault, form));
  const all = settled(unique([...read, ...inFormOrder(findings, form)]), submission);
  return all.length < 2 ? all : [...all].sort(bySeverity);
}

/** The fault as a finding: with severity, place, value, and the elements' names in both languages. */
export function findingOf<V extends string>(
  rule: Pick<CheckRule<V>, 'id' | 'variants'>,
  fault: Fault<V>,
  form: CheckedForm,
): Finding {
  const value = valueOf(form.submission.values.get(fault.element));
  return {
    rule: rule.id,
    variant: fault.variant,
    severity: rule.variants[fault.variant],
    element: fault.element,
    place: fault.place ?? form.place(fault.element),
    params: { ...elementNames({ name: fault.element, ...fault.names }, form), ...fault.params },
    ...(value === undefined ? {} : { value }),
  };
}

function elementNames(names: Readonly<Record<string, string>>, form: CheckedForm): Record<string, Sentence> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, key]) => {
      const spec = form.spec(key);
      return spec === undefined ? [] : [[name, { vi: spec.vi, en: spec.en }] as const];
    }),
  );
}

function inFormOrder(findings: readonly Finding[], form: CheckedForm): readonly Finding[] {
  if (findings.length < 2) return findings;
  const line = new Map(form.specs.map((spec, index) => [spec.key, index]));
  const row = (finding: Finding): number => line.get(finding.element) ?? -1;
  return [...findings].sort((a, b) => row(a) - row(b));
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${findingKey(finding)}|${finding.place.sheet}|${finding.place.cell}`;
    if (!seen.has(key)) seen.set(key, finding);
  }
  return [...seen.values()];
}
