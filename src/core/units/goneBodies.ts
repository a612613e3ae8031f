import { showDate, shiftDays } from '../../domain/day';
import type { Catalogue } from '../../domain/catalogue/indicator';
import { inForce } from '../../domain/plan/elements';
import type { Department, Programme } from '../../domain/plan/programme';
import { OWNER_WORDS } from '../../domain/territory/ownerWords';
import type { OwnerKind } from '../../domain/territory/unit';
import type { Sentence } from '../../domain/texts/sentence';
import { searchUnits } from './searchUnits';

/** Sentences about bodies of a plan that a person looks for and that are gone on the day (docs/units.md#units-that-are-gone). */
export function goneBodies(
  typed: string,
  { programme, catalogue }: { readonly programme: Programme; readonly catalogue: Catalogue },
  day: string,
): readonly Sentence[] {
  const { departments, unit } = programme;
  const gone = departments.filter((row) => row.to !== undefined && row.to < day && !isFollowed(row, departments, day));
  const units = gone.map(({ short, name }) => ({
    list: '',
    code: `${unit.code}.${short}`,
    name,
    type: '',
    level: 'department' as const,
  }));
  return searchUnits(typed, { units }, 2).flatMap(({ name }) => {
    const row = gone.find((one) => one.name === name);
    return row?.to === undefined ? [] : [sentenceOf({ ...row, to: row.to }, programme, catalogue, day)];
  });
}

/** The same body under another name is none that is gone. */
function isFollowed({ short }: Department, departments: readonly Department[], day: string): boolean {
  return departments.some((row) => row.short === short && inForce(row, day));
}

/** Who reports on the day what the body reported to its last: by the owner matrix of the plan. */
function sentenceOf(
  row: Department & { readonly to: string },
  programme: Programme,
  catalogue: Catalogue,
  day: string,
): Sentence {
  const last = programme.owners.filter((owner) => owner.kind === row.kind && inForce(owner, row.to));
  const places = new Set(last.flatMap((owner) => owner.places));
  const heirs = programme.owners
    .filter((owner) => inForce(owner, day) && owner.kind !== row.kind)
    .flatMap(({ kind, places: own }) => {
      const taken = own.filter((place) => places.has(place));
      return taken.length === 0 ? [] : [{ kind, taken }];
    });
  const from = showDate(shiftDays(row.to, 1));
  const said = (language: keyof Sentence): string =>
    heirs
      .map(({ kind, taken }) => {
        const names = taken.map((place) => partName(catalogue, place)?.[language] ?? place).join(', ');
        return `${holderOf(kind, programme, day)} (${names})`;
      })
      .join('; ');
  const [vi, en] = [said('vi'), said('en')];
  return {
    vi: `${row.name} không còn từ ${from}${vi === '' ? '' : `; phần báo cáo nay thuộc ${vi}`}.`,
    en: `${row.name} is gone since ${from}${en === '' ? '' : `; what it reported is now with ${en}`}.`,
  };
}

function holderOf(kind: OwnerKind, { departments }: Programme, day: string): string {
  const names = departments.filter((row) => row.kind === kind && inForce(row, day)).map(({ name }) => name);
  const word = OWNER_WORDS.find(([known]) => known === kind)?.[1] ?? kind;
  return names.length === 1 ? (names[0] ?? word) : word;
}

function partName({ dimensions }: Catalogue, id: string): Sentence | undefined {
  return dimensions.flatMap(({ parts }) => parts).find((part) => part.id === id);
}
