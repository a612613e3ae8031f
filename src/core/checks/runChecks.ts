import { valueOf } from '../../domain/figure';
import { bySeverity, type Finding, type FindingElement } from '../../domain/finding';
import type { ElementKey } from '../../domain/ids';
import type { FindingRule } from '../../domain/findingRule';
import type { Param, Params } from '../../domain/texts/sentence';
import type { Submission } from '../../domain/submission';
import { CheckedForm } from './checkedForm';
import type { CheckContext, CheckRule, Fault } from './checkRule';
import { withUnitsWords } from './explanations';
import { findingKey } from './findingKey';
import { warnedFirst } from './newRules';
import { rules } from './rules';

/**
 * Everything found about one submission: what reading it met (`read`) and what every check of it says. One finding a
 * rule, sentence and cell, the gravest first; within a severity reading first, then the checks in form order. Each
 * carries what the unit says about it; an error of a new rule is a warning at first.
 */
export function runChecks(
  submission: Submission,
  context: CheckContext,
  read: readonly Finding[] = [],
  checks: readonly CheckRule[] = rules,
): readonly Finding[] {
  const form = new CheckedForm(submission, context);
  const findings: Finding[] = [];
  for (const rule of checks)
    for (const fault of rule.check(form)) findings.push(warnedFirst(findingOf(rule, fault, form), form));
  const all = withUnitsWords(unique([...read, ...inFormOrder(findings, form)]), submission);
  return all.length < 2 ? all : [...all].sort(bySeverity);
}

/** The fault as a finding: with severity, place, value, and the elements' names in every language. */
export function findingOf(rule: FindingRule, fault: Fault, form: CheckedForm): Finding {
  const variant = rule.variants[fault.variant];
  if (variant === undefined) throw new Error(`${rule.id} has no sentence "${fault.variant}"`);
  const value = fault.element === '' ? undefined : valueOf(form.submission.values.get(fault.element));
  return {
    rule: rule.id,
    variant: fault.variant,
    severity: variant.severity,
    element: fault.element,
    place: fault.place ?? form.place(fault.element),
    params: paramsOf(fault, form),
    ...(rule.identity === true ? { identity: true } : {}),
    ...(variant.severity !== 'info' && rule.identity !== true ? { concerns: concernsOf(fault) } : {}),
    ...(fault.alsoAbout === undefined ? {} : { alsoAbout: fault.alsoAbout }),
    ...(value === undefined ? {} : { value }),
  };
}

/** The element to look at first, those the sentence names, and what else the rule says it is about. */
function concernsOf({ element, params = {}, concerns = [] }: Fault): readonly ElementKey[] {
  const named = Object.values(params).flatMap((param) =>
    typeof param === 'object' && 'nameOf' in param ? [param.nameOf] : [],
  );
  return [...new Set([...(element === '' ? [] : [element]), ...named, ...concerns])];
}

function paramsOf({ element, params = {} }: Fault, form: CheckedForm): Params {
  const shown: Record<string, Param> = { name: nameOf(element, form) };
  for (const [place, param] of Object.entries(params)) {
    shown[place] = typeof param === 'object' && 'nameOf' in param ? nameOf(param.nameOf, form) : param;
  }
  return shown;
}

/** An element that is not on the form is named by its key. */
function nameOf(element: FindingElement, form: CheckedForm): Param {
  const spec = element === '' ? undefined : form.spec(element);
  return spec === undefined ? element : { vi: spec.vi, en: spec.en };
}

function inFormOrder(findings: readonly Finding[], form: CheckedForm): readonly Finding[] {
  if (findings.length < 2) return findings;
  const line = new Map<FindingElement, number>(form.specs.map((spec, index) => [spec.key, index]));
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
