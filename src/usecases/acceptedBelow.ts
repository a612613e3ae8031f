import { isExplainable } from '../core/checks/explanations';
import type { MadeDecision } from '../domain/decision';
import type { Finding } from '../domain/finding';
import type { Submission } from '../domain/submission';
import { fullName, type Unit, type UnitRef } from '../domain/territory/unit';
import type { CheckedFile } from './checkWorkbook';

/**
 * What the levels below accepted, as their summaries carry it. It binds nobody here: a finding stays as grave as it is,
 * and shows who accepted it (docs/rules-of-meaning.md#a-claim-is-not-an-acceptance).
 */
export class AcceptedBelow {
  private readonly byUnit = new Map<string, (readonly [MadeDecision['maker'], AcceptedDecision])[]>();

  constructor(
    decisions: readonly MadeDecision[],
    private readonly unitOf: (unit: UnitRef) => Unit | undefined,
  ) {
    for (const { decision, maker } of decisions) {
      if (decision.kind !== 'accepted') continue;
      const key = keyOf(decision.unit);
      this.byUnit.set(key, [...(this.byUnit.get(key) ?? []), [maker, decision]]);
    }
  }

  /** The finding with the acceptance of a level below, if there is one and nobody has decided about it here. */
  with(finding: Finding, { unit }: Submission): Finding {
    const accepted = this.byUnit.get(keyOf(unit));
    if (!accepted || finding.acceptance !== undefined || !isExplainable(finding)) return finding;
    const { rule, variant, element } = finding;
    const found = accepted.find(([, one]) => one.rule === rule && one.variant === variant && one.element === element);
    if (!found) return finding;
    const [maker, { by, on, words }] = found;
    return { ...finding, acceptance: { state: 'below', by: `${this.nameOf(maker)}: ${by}`, on, words } };
  }

  /** A file with the acceptances of its forms' findings. */
  in<F extends CheckedFile>(file: F): F {
    if (this.byUnit.size === 0) return file;
    const forms = file.forms.map((form) => ({
      ...form,
      findings: form.findings.map((finding) => this.with(finding, form.submission)),
    }));
    return { ...file, forms };
  }

  private nameOf(maker: UnitRef): string {
    const unit = this.unitOf(maker);
    return unit ? fullName(unit) : maker.code;
  }
}

type AcceptedDecision = Extract<MadeDecision['decision'], { readonly kind: 'accepted' }>;

function keyOf({ list, code }: UnitRef): string {
  return `${list}:${code}`;
}
