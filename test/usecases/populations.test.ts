import { elementsOf, inForce, ownedPlaces, type ElementSpec, type Reporter } from '../../src/domain/plan/elements';
import { inYear } from '../../src/domain/day';
import type { Programme } from '../../src/domain/plan/programme';
import type { Target } from '../../src/domain/targets/target';
import { catalogue, programmes } from '../support/plans';

/**
 * What the lines cannot say as the plan says it ("+": asked, not named; "-": named, not asked; else the plan's own
 * code), and words of the decision that says how it was read.
 */
interface Reading {
  readonly targets: readonly string[];
  readonly code: string;
  readonly decision: string;
}

const READINGS: readonly Reading[] = [
  { targets: ['CL25-3', 'CL30-4', 'DN25-4', 'DN30-4'], code: 'XHH', decision: 'Phần trẻ em được trợ giúp từ nguồn' },
  { targets: ['SD21-3'], code: 'XHH', decision: 'phần từ nguồn xã hội hóa báo cáo riêng' },
  { targets: ['DN25-2', 'DN30-2', 'HUE24-b'], code: '+LH05', decision: 'không nêu cơ sở cai nghiện ma túy (LH05)' },
  { targets: ['CL25-2', 'CL30-3'], code: '-LH09', decision: '(LH09) thuộc Ủy ban nhân dân xã, phường nên tính ở LH01' },
  { targets: ['CL25-2'], code: '+LH02', decision: 'năm 2025 xã, phường không ghi vào C01' },
  { targets: ['CL25-2'], code: '+LH03', decision: 'năm 2025 xã, phường không ghi vào C01' },
  { targets: ['CL25-2'], code: '+LH12', decision: 'năm 2025 xã, phường không ghi vào C01' },
  { targets: ['CL30-3'], code: '+LH02', decision: '"các ngành có liên quan", được hiểu là gồm cả giáo dục, y tế' },
  { targets: ['CL30-3'], code: '+LH03', decision: '"các ngành có liên quan", được hiểu là gồm cả giáo dục, y tế' },
  {
    targets: ['DN30-2'],
    code: '@cơ sở dịch vụ công lập',
    decision: '"cơ sở cung cấp dịch vụ công tác xã hội công lập"',
  },
  { targets: ['DN25-2'], code: '@LH02 công lập', decision: 'chữ "công lập" được hiểu là giới hạn' },
  { targets: ['DN25-2'], code: '@LH03 công lập', decision: 'chữ "công lập" được hiểu là giới hạn' },
];

const SERVICE_PLACES = ['LH02', 'LH03', 'LH04', 'LH13'];

const quantified = programmes().flatMap((programme) =>
  programme.targets
    .filter((target) => target.comparator !== 'none')
    .map((target): readonly [string, Programme, Target] => [target.id, programme, target]),
);

function yearsOf({ periodFrom, periodTo }: Target): readonly number[] {
  return Array.from({ length: periodTo - periodFrom + 1 }, (_, i) => periodFrom + i);
}

function reportersOn(programme: Programme, asOf: string): readonly Reporter[] {
  const rows = programme.owners.filter((row) => inForce(row, asOf)).map(({ kind, tier }) => `${tier} ${kind}`);
  return [...new Set(rows)].map((row) => {
    const [tier, kind] = row.split(' ') as [Reporter['tier'], Reporter['kind']];
    return { tier, kind };
  });
}

/** Everything the reporters of a year are asked, with who is asked. */
class Asked {
  readonly asOf: string;
  readonly reporters: readonly Reporter[];
  private readonly specs: ReadonlyMap<Reporter, readonly ElementSpec[]>;

  constructor(
    readonly programme: Programme,
    readonly year: number,
  ) {
    this.asOf = inYear(programme.asOf, year);
    this.reporters = reportersOn(programme, this.asOf);
    this.specs = new Map(this.reporters.map((reporter) => [reporter, this.specsOf(reporter)]));
  }

  /** Parts of an indicator of one dimension, asked of anybody. */
  parts(code: string, dimension: string): readonly string[] {
    const all = [...this.specs.values()].flat();
    const found = all.filter((spec) => spec.indicator.code === code && spec.dimension?.id === dimension);
    return [...new Set(found.flatMap(({ part }) => (part === undefined ? [] : [part])))].sort();
  }

  who(code: string): readonly Reporter[] {
    return this.reporters.filter((reporter) => this.specs.get(reporter)?.some((spec) => spec.indicator.code === code));
  }

  label(key: string): string | undefined {
    return [...this.specs.values()].flat().find((spec) => spec.key === key)?.vi;
  }

  private specsOf(reporter: Reporter): readonly ElementSpec[] {
    const form = reporter.tier === 'commune' ? '01/CTXH-X' : '02a/CTXH-N';
    return elementsOf({
      programme: this.programme,
      catalogue: catalogue(),
      form,
      reporter,
      year: this.year,
      asOf: this.asOf,
    });
  }
}

const everyAsked = new Map<string, Asked>();

/** What is asked in a year of a plan, worked out once for all of its targets. */
function askedIn(programme: Programme, year: number): Asked {
  const key = `${programme.id} ${year}`;
  const asked = everyAsked.get(key) ?? new Asked(programme, year);
  everyAsked.set(key, asked);
  return asked;
}

/** Unit types a share of units is measured over; a plan's "công lập" must stand in the part's own label. */
function placeFaults(asked: Asked, code: string, named: readonly string[]): readonly string[] {
  const parts = asked.parts(code, 'LH');
  const places = named.map((one) => one.replace(' công lập', '')).sort();
  const open = named
    .filter((one) => one.endsWith(' công lập'))
    .filter((one) => !asked.label(`${code}.${one.replace(' công lập', '')}`)?.includes('công lập'));
  return [...difference(places, parts), ...open];
}

/** "+": asked but not named; "-": named but not asked. */
function difference(named: readonly string[], asked: readonly string[]): readonly string[] {
  return [
    ...asked.filter((one) => !named.includes(one)).map((one) => `+${one}`),
    ...named.filter((one) => !asked.includes(one)).map((one) => `-${one}`),
  ];
}

/** Workplaces whose people are counted: all places of the reporters that are asked C01. */
function workplaceFaults(asked: Asked, named: readonly string[]): readonly string[] {
  if (named.length === 0)
    return asked.reporters.filter((one) => !asked.who('C01').includes(one)).map(({ kind }) => kind);
  const places = named.flatMap((one) => (one.startsWith('@cơ sở dịch vụ') ? serviceOf(asked) : [placeOf(one)]));
  const counted = asked
    .who('C01')
    .flatMap((reporter) => ownedPlaces({ programme: asked.programme, reporter, asOf: asked.asOf }));
  return [...difference([...new Set(places)], counted), ...named.filter((one) => one.endsWith('công lập'))];
}

function placeOf(code: string): string {
  return code.replace('@', '').replace(' công lập', '');
}

function serviceOf(asked: Asked): readonly string[] {
  const owned = asked.reporters.flatMap((reporter) =>
    ownedPlaces({ programme: asked.programme, reporter, asOf: asked.asOf }),
  );
  return SERVICE_PLACES.filter((place) => owned.includes(place));
}

/** A condition names no population: it is about the units of the target it stands in. */
function conditionFaults(asked: Asked): readonly string[] {
  const scope = asked.parts('A01', 'LH');
  const who = asked.who('A01').map(({ kind }) => kind);
  return [
    ...difference(scope, asked.parts('A02', 'LH')),
    ...difference(scope, asked.parts('A04', 'LH')),
    ...difference(
      who,
      asked.who('A07').map(({ kind }) => kind),
    ),
  ];
}

function faults(asked: Asked, target: Target): readonly string[] {
  if (target.kind === 'condition') return conditionFaults(asked);
  const codes = (start: string) => target.denominator.filter((code) => code.startsWith(start));
  const conditions = target.numeratorCondition.filter((code) => code === 'XHH' || asked.who(code).length === 0);
  switch (target.indicator) {
    case 'A03':
      return placeFaults(asked, 'A01', codes('LH'));
    case 'D03':
      return placeFaults(asked, 'D01', codes('LH'));
    case 'C06':
    case 'C07':
      return [...difference(codes('NS'), asked.parts('C01', 'NS')), ...workplaceFaults(asked, codes('@'))];
    case 'C05':
      return difference(
        asked.who('C01').map(({ kind }) => kind),
        asked.who('C05').map(({ kind }) => kind),
      );
    case 'E06':
      return [...difference(codes('TE'), asked.parts('E01', 'TE')), ...conditions];
    case 'F07':
    case 'F08':
      return [...codes('F').filter((code) => asked.who(code).length === 0), ...conditions];
    default:
      return [`no rule for ${target.indicator}`];
  }
}

function isSaid({ id }: Target, fault: string, decisions: readonly string[]): boolean {
  return READINGS.some(
    ({ targets, code, decision }) =>
      code === fault && targets.includes(id) && decisions.some((sentence) => sentence.includes(decision)),
  );
}

describe('the population of a target and the lines that measure it', () => {
  it('are compared for all 36 targets and conditions with a number', () => {
    expect(quantified).toHaveLength(36);
  });

  it.each(quantified)('%s: agree, or a decision says how the plan was read', (_, programme, target) => {
    const odd = yearsOf(target).flatMap((year) =>
      faults(askedIn(programme, year), target)
        .filter((fault) => !isSaid(target, fault, programme.decisions))
        .map((fault) => `${year} ${fault}`),
    );
    expect(odd).toEqual([]);
  });

  it('needs every reading that is listed', () => {
    const met = quantified.flatMap(([id, programme, target]) =>
      yearsOf(target).flatMap((year) => faults(new Asked(programme, year), target).map((fault) => `${id} ${fault}`)),
    );
    const listed = READINGS.flatMap(({ targets, code }) => targets.map((id) => `${id} ${code}`));
    expect(listed.filter((one) => !met.includes(one))).toEqual([]);
  });
});
