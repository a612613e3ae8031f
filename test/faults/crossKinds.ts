import type { Finding } from '../../src/domain/finding';
import type { ElementKey } from '../../src/domain/ids';
import type { Programme } from '../../src/domain/plan/programme';
import type { Unit } from '../../src/domain/territory/unit';
import { runCrossChecks } from '../../src/core/checks/crossUnit/runCrossChecks';
import { withChanges } from '../../src/samples/faultSource';
import type { SampleEntry } from '../../src/samples/scene';
import { catalogue, findProgramme } from '../support/plans';
import { entriesOf, submissionOf } from '../samples/sampleForm';
import { cleanForms, type CleanForm } from './cleanForm';

/** What only the forms of other units show: how the first of fourteen is changed. */
export interface CrossKind {
  readonly did: string;
  readonly found: string;
  readonly change: (own: Entries, others: readonly Entries[]) => Entries;
}

type Entries = ReadonlyMap<ElementKey, SampleEntry>;

const times =
  (key: ElementKey, factor: number) =>
  (own: Entries, others: readonly Entries[]): Entries =>
    withChanges(own, { [key]: factor * Math.max(1, ...others.map((of) => Number(of.get(key) ?? 0))) });

/** Some plain counts of a form, for a copy that differs in a few. */
const FEW = ['G04', 'G05'] as const;

export const crossKinds: readonly CrossKind[] = [
  {
    did: 'another unit’s form sent under one’s own head',
    found: 'V17 twin warning',
    change: (_own, [other]) => other ?? new Map(),
  },
  {
    did: 'the same with a few figures changed',
    found: 'V17 nearTwin warning',
    change: (_own, [other = new Map<ElementKey, SampleEntry>()]) =>
      withChanges(other, Object.fromEntries(FEW.map((key) => [key, Number(other.get(key) ?? 0) + 1]))),
  },
  { did: 'a size ten times that of the peers', found: 'X01 size warning', change: times('F01', 20) },
  { did: 'a count more than a hundred times the peers’', found: 'X01 scale warning', change: times('G05', 300) },
  { did: 'an amount more than a hundred times the peers’', found: 'X01 amount warning', change: times('K04.KH', 300) },
];

interface Peers {
  readonly programme: Programme;
  readonly form: CleanForm;
  readonly units: readonly Unit[];
  readonly entries: readonly Entries[];
}

let known: Peers | undefined;

/** Fourteen communes, as they report when nothing is wrong. */
function peers(): Peers {
  if (known) return known;
  const programme = findProgramme('dong-nai-2021-2030');
  const [commune] = programme ? cleanForms(programme, 2024) : [];
  if (!programme || !commune) throw new Error('no plan');
  const form = commune();
  const { args } = form.source;
  const units = Array.from({ length: 14 }, (_, at): Unit => ({
    ...args.unit,
    code: String(26000 + 3 * at),
    name: `Mẫu ${at}`,
  }));
  const entries = units.map((unit) => entriesOf(programme, { ...args, unit }, 2024, 3));
  known = { programme, form, units, entries };
  return known;
}

/** What the forms of fourteen communes say of each other once the first is changed. */
export function foundAcross(kind: CrossKind): readonly Finding[] {
  const { programme, form, units, entries } = peers();
  const { args, shape } = form.source;
  const [own, ...others] = entries;
  const changed = own ? [kind.change(own, others), ...others] : [];
  const submissions = units.map((unit, at) =>
    submissionOf(programme, { ...args, unit }, 2024, changed[at] ?? new Map()),
  );
  const context = { programme, catalogue: catalogue(), shape };
  return runCrossChecks(submissions, () => context).map(({ finding }) => finding);
}
