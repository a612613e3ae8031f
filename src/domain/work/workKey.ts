import type { FindingName, WorkDecision } from './workDecision';

/**
 * What a decision is about, as a text: decisions of one key answer each other, and the last stands. Taking back what was
 * accepted is about the accepted, opening a year again about its closing.
 */
export function workKey(decision: WorkDecision): string {
  switch (decision.kind) {
    case 'opened':
      return 'opened';
    case 'received':
      return keyOf('received', decision.file, decision.sha256);
    case 'accepted':
    case 'withdrawn':
      return acceptedKey(decision);
    case 'explained':
      return explainedKey(decision);
    case 'preferred':
    case 'returned': {
      const { kind, programme, form, unit, year } = decision;
      return keyOf(kind, programme, form, unit.list, unit.code, year);
    }
    case 'hiddenAllowed':
      return keyOf('hiddenAllowed', decision.file, decision.sha256 ?? '');
    case 'reminded':
    case 'closed':
    case 'reopened': {
      const { kind, programme, unit, year } = decision;
      return keyOf(kind === 'reopened' ? 'closed' : kind, programme, unit.list, unit.code, year);
    }
    case 'undone':
    case 'clashed':
      return decision.of;
  }
}

/** The key of what is accepted about a finding. */
export function acceptedKey(finding: FindingName): string {
  return findingKey('accepted', finding);
}

/** The key of what the receiver wrote down for the unit about a finding. */
export function explainedKey(finding: FindingName): string {
  return findingKey('explained', finding);
}

function findingKey(kind: string, { programme, form, unit, year, rule, variant, element }: FindingName): string {
  return keyOf(kind, programme, form, unit.list, unit.code, year, rule, variant, element);
}

function keyOf(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
