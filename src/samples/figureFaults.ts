import type { ElementKey } from '../domain/catalogue/indicator';
import { all, type FaultChange, type FaultRecipe } from './faultRecipe';
import type { FaultSource } from './faultSource';

/** Faults in the figures themselves: V01, V04–V10. Each leaves every other comparison true. */
export const figureFaults: readonly FaultRecipe[] = [
  { rule: 'V01', words: 'so-am', make: () => ({ element: 'G07', set: { G07: -5 } }) },
  { rule: 'V04', words: 'phan-lon-hon-tong', make: subsetAbove },
  { rule: 'V05', words: 'it-hon-phan-giao', make: tooFewBoth },
  { rule: 'V06', words: 'phan-to-khong-bang-tong', make: partsDiffer },
  { rule: 'V07', words: 'nhom-va-tong', make: totalAndGroups },
  { rule: 'V08', words: 'it-nguoi-hon-don-vi', make: fewerWorkersThanUnits },
  { rule: 'V09', words: 'don-vi-khong-co-nguoi', make: (source) => change(source, ['A07', 'A02'], 'A07', { A07: 0 }) },
  { rule: 'V10', words: 'nguoi-moi-nhieu-hon-nguoi-hoc', make: morePersonsThanSeats },
];

function change(
  source: FaultSource,
  needs: readonly ElementKey[],
  element: ElementKey,
  set: NonNullable<FaultChange['set']>,
): FaultChange | undefined {
  return source.has(...needs) ? { element, set } : undefined;
}

function subsetAbove(source: FaultSource): FaultChange | undefined {
  const children = change(source, ['E01', 'E02'], 'E02', { E02: source.number('E01') + 1 });
  return children ?? change(source, ['C01', 'C05'], 'C05', { C05: source.number('C01') + 1 });
}

/** One more child in scope, all of them aided and all served: then all must be both. */
function tooFewBoth(source: FaultSource): FaultChange | undefined {
  const scope = source.number('E01') + 1;
  const lines = ['E01', 'E02', 'E03'] as const;
  const set = { ...all(lines, scope), 'E01.TE5': source.number('E01.TE5') + 1 };
  return change(source, [...lines, 'E01.TE5'], 'E04', set);
}

function partsDiffer(source: FaultSource): FaultChange | undefined {
  const more = (key: ElementKey): Record<ElementKey, number> => ({ [key]: source.number(key) + 1 });
  return (
    change(source, ['B01', 'B02.CD1'], 'B02', more('B02.CD1')) ??
    change(source, ['B01', 'B03.TD1'], 'B03', more('B03.TD1')) ??
    change(source, ['B01', 'B01.NS1', 'B01.NS5'], 'B01.NS1', more('B01.NS5'))
  );
}

/** Children: a total above all groups together. Training: a form above the number of persons trained in any. */
function totalAndGroups(source: FaultSource): FaultChange | undefined {
  const groups = source.inputs('E01.').reduce((sum, key) => sum + source.number(key), 0);
  const forms = change(source, ['C08', 'C08.HT7'], 'C08.HT7', { C08: source.number('C08.HT7') - 1 });
  return change(source, ['E01'], 'E01', { E01: groups + 5 }) ?? forms;
}

function fewerWorkersThanUnits(source: FaultSource): FaultChange | undefined {
  const units = source.number('B01.LH01') + 1;
  return change(source, ['A01.LH01', 'B01.LH01'], 'B01.LH01', all(['A01.LH01', 'A02.LH01'], units));
}

function morePersonsThanSeats(source: FaultSource): FaultChange | undefined {
  const first = change(source, ['C04', 'C03'], 'C04', { C04: source.number('C03') + 1 });
  const [seat, ...others] = source.inputs('C02');
  if (first || seat === undefined || source.number('C03') === 0) return first;
  return { element: 'C03', set: { ...all(others, 0), [seat]: source.number('C03') - 1 } };
}
