import { heldBelow } from '../core/checks/rules/heldBelow';
import { findingKey } from '../core/checks/findingKey';
import type { CarriedEntry } from '../core/reports/carried/carriedLine';
import type { Carried, CarriedFinding } from '../core/reports/carried/readCarried';
import type { FateReason } from '../domain/aggregate';
import { bySeverity, type Finding } from '../domain/finding';
import type { Submission } from '../domain/submission';
import { isSaid } from './messages';
import { isKnownReason, type ReasonBelow } from './reasonText';

/** What the makers of a summary found, form by form; what is asked for is not left over. */
export class FindingsBelow {
  private readonly byForm = new Map<string, CarriedFinding[]>();
  private readonly asked = new Set<string>();

  constructor(private readonly carried: Carried | undefined) {
    for (const found of carried?.findings ?? []) {
      const key = keyOf(found);
      if (key === undefined) continue;
      const held = this.byForm.get(key);
      if (held) held.push(found);
      else this.byForm.set(key, [found]);
    }
  }

  /** The findings of a form as the level below made them, none milder than it is here, with those only made here. */
  with(submission: Submission, found: readonly Finding[]): readonly Finding[] {
    const key = formKey(submission.file, submission.sheet, submission.unit.code);
    const below = (this.byForm.get(key) ?? []).map(({ finding }) => understood(finding));
    this.asked.add(key);
    if (below.length === 0) return found;
    const here = new Map(found.map((finding) => [findingKey(finding), finding]));
    const known = new Set(below.map(findingKey));
    const held = new Set(below.flatMap(({ severity, concerns = [] }) => (severity === 'error' ? concerns : [])));
    const added = found.filter((finding) => !known.has(findingKey(finding)) && !isExplained(finding, held));
    return [...below.map((told) => notMilder(told, here.get(findingKey(told)))), ...added].sort(bySeverity);
  }

  /** What a file of the summary brings besides its forms. */
  get left(): Carried | undefined {
    if (!this.carried) return undefined;
    const { unit, decisions, entries, findings } = this.carried;
    const left = findings.filter((found) => {
      const key = keyOf(found);
      return key === undefined || !this.asked.has(key);
    });
    return {
      unit,
      decisions,
      entries: entries.map(withKnownReason),
      findings: left.map((found) => ({ ...found, finding: understood(found.finding) })),
    };
  }
}

/** What a level below writes settles nothing here: a finding made here stands as grave as it was made. */
function notMilder(told: Finding, own: Finding | undefined): Finding {
  if (!own || bySeverity(own, told) >= 0) return told;
  const { severity, concerns, identity } = own;
  const { newUntil: _, ...asTold } = told;
  return { ...asTold, severity, ...(concerns ? { concerns } : {}), ...(identity ? { identity } : {}) };
}

/** The error that holds a figure came along; that it is held needs no word of its own. */
function isExplained({ rule, element }: Finding, held: ReadonlySet<Finding['element']>): boolean {
  return rule === heldBelow.id && held.has(element);
}

function keyOf({ unit, ofForm, finding: { place } }: CarriedFinding): string | undefined {
  return ofForm === true && unit ? formKey(place.file, place.sheet, unit.code) : undefined;
}

function formKey(file: string, sheet: string, code: string): string {
  return `${code}\n${sheet}\n${file}`;
}

/** A finding is said again here, in the language of whoever reads; only one of an unknown rule keeps its words. */
function understood(finding: Finding): Finding {
  if (!isSaid(finding)) return finding;
  const { words: _said, ...known } = finding;
  return known;
}

function withKnownReason({ words = '', reason, ...entry }: CarriedEntry): CarriedEntry {
  if (!reason) return entry;
  const said: FateReason = isKnownReason(reason.code)
    ? reason
    : ({ code: 'saidBelow', params: { words } } satisfies ReasonBelow);
  return { ...entry, reason: said };
}
