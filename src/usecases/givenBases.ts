import type { RollUp } from '../domain/aggregate';
import type { BaseBook } from '../domain/baseBook';
import { filesDecision, type Decision, type SourceFile } from '../domain/decision';
import { fullName, type Unit } from '../domain/territory/unit';
import type { RollUpSetting } from './rollUpFiles';
import { successionOf } from './succession';
import type { UnitTrees } from './unitTrees';

/** A base book with the name of its file. */
export interface NamedBook {
  readonly file: string;
  readonly book: BaseBook;
}

/** What is at hand of the years that growth is measured on. */
interface BasesAtHand {
  /** Roll-ups of reports of those years, and the files they were made of. */
  readonly reports?: { readonly base: readonly RollUp[]; readonly files: readonly SourceFile[] };
  readonly book?: NamedBook;
  /** That somebody confirmed their territory (`territoryConfirmed`). */
  readonly confirmed?: Decision;
}

/** What a roll-up gets of bases, and the decisions by which its summary tells of them. */
export interface GivenBases {
  readonly given: Pick<RollUpSetting, 'base' | 'baseBook' | 'baseTerritoryConfirmed' | 'succession'>;
  readonly decisions: readonly Decision[];
}

/**
 * What is at hand as a roll-up takes it. A confirmation is of reports alone: a book says itself which unit each figure
 * is of, and beside one the summary would tell of a confirmation that nothing rests on.
 */
export async function givenBases({ reports, book, confirmed }: BasesAtHand, trees: UnitTrees): Promise<GivenBases> {
  if (!reports && !book) return { given: {}, decisions: [] };
  const sure = reports && !book ? confirmed : undefined;
  const files = [...(reports?.files ?? []), ...(book ? [{ file: book.file }] : [])];
  return {
    given: {
      succession: await successionOf(trees),
      ...(reports ? { base: reports.base } : {}),
      ...(book ? { baseBook: book.book } : {}),
      ...(sure ? { baseTerritoryConfirmed: true } : {}),
    },
    decisions: [...filesDecision('base', files), ...(sure ? [sure] : [])],
  };
}

/**
 * The decision that bases are of exactly today's territory of the unit that is rolled up, made by typing its name;
 * undefined where another name was typed. Capitals and blanks at the ends do not matter.
 */
export function territoryConfirmed(typed: string, unit: Unit): Decision | undefined {
  const { list, code } = unit;
  return spelling(typed) === spelling(fullName(unit)) ? { kind: 'baseTerritory', unit: { list, code } } : undefined;
}

function spelling(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('vi');
}
