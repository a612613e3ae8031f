import type { Finding } from '../../../domain/finding';
import type { Catalogue } from '../../../domain/catalogue/indicator';
import type { Programme } from '../../../domain/plan/programme';
import { address } from '../../sheet/address';
import type { Cell } from '../../sheet/address';
import type { ReadContext } from './context';
import type { Header } from './header';
import { noteOf } from './noteOf';
import type { SheetPlace } from './structure';

/** By which plan a form is read. */
export interface FormPlans {
  /** The plan whose lines count: the reader's own of that id, in its own version. */
  readonly own: Programme;
  readonly catalogue: Catalogue;
  /** The plan whose layout the sheet has, in the form's version. */
  readonly layout: Programme;
  /** Nobody here has the form's version: it is read by the own layout, whose newer lines the sheet lacks. */
  readonly guessed: boolean;
}

/** The plan of a form's version: the own one where the form says no other, else an earlier one the reader keeps. */
export function plansOf(own: Programme, { version }: Header, context: ReadContext): FormPlans {
  const { catalogue, earlier = [] } = context;
  const number = versionNumber(version);
  if (number === undefined || number === own.version) return { own, catalogue, layout: own, guessed: false };
  const kept = earlier.find((plan) => plan.id === own.id && plan.version === number);
  if (kept) return { own, catalogue, layout: kept, guessed: false };
  return { own, catalogue, layout: own, guessed: number < own.version };
}

/** What the form's version and fingerprint say beside the own plan's (R01). */
export function versionFindings(
  on: SheetPlace,
  names: ReadonlyMap<string, Cell>,
  header: Header,
  plans: FormPlans,
  context: ReadContext,
): readonly Finding[] {
  const { own, layout, guessed } = plans;
  const at = (name: string): ReturnType<typeof noteOf> => {
    const cell = names.get(name);
    return noteOf('', { file: on.file, sheet: on.sheet.name, cell: cell ? address(cell) : '' });
  };
  if (header.version === '') return [];
  const version = versionNumber(header.version);
  if (version === undefined) return [at('version')('R01', 'unknown', { version: header.version })];
  const params = { version, known: own.version };
  if (version > own.version) return [at('version')('R01', layout === own ? 'newer' : 'ahead', params)];
  if (version < own.version) return [at('version')('R01', guessed ? 'olderUnseen' : 'older', params)];
  const differs =
    header.fingerprint !== '' && header.fingerprint !== context.caches.fingerprints.of(own, plans.catalogue);
  return differs ? [at('fingerprint')('R01', 'otherPlan', { version })] : [];
}

function versionNumber(words: string): number | undefined {
  const number = Number(words);
  return words !== '' && Number.isInteger(number) && number >= 1 ? number : undefined;
}
