import type { Finding } from '../../../domain/finding';
import { catalogueOf } from '../../../domain/catalogue/catalogues';
import type { Catalogue } from '../../../domain/catalogue/indicator';
import type { ReadableGivenPlan } from '../../../domain/plan/carriedPlan';
import type { Programme } from '../../../domain/plan/programme';
import type { DocumentFault } from '../../../domain/schema/documentFault';
import { faultText } from '../../../domain/schema/faultText';
import type { Sentence } from '../../../domain/texts/sentence';
import { address } from '../../sheet/address';
import type { Cell } from '../../sheet/address';
import type { CarriedPlans } from './carriedPlans';
import type { ReadContext } from './context';
import type { Header } from './header';
import { noteOf } from './noteOf';
import type { SheetPlace } from './structure';

/** By which plan a form is read. */
export interface FormPlans {
  /** The plan whose lines count: the reader's own of that id, in its own version; without one, the carried plan. */
  readonly own: Programme;
  readonly catalogue: Catalogue;
  /** The plan whose layout the sheet has, in the form's version. */
  readonly layout: Programme;
  /** Nobody here has the form's version: it is read by the own layout, whose newer lines the sheet lacks. */
  readonly guessed: boolean;
  /** The workbook brought the plan. */
  readonly carried?: ReadableGivenPlan;
  /** Why the plan in the workbook, which was needed, could not be used. */
  readonly broken?: DocumentFault;
}

/** The plan of a form's version: the own one where the form says no other, else one the reader keeps or the form brings. */
export function plansOf(own: Programme, header: Header, context: ReadContext, brought?: CarriedPlans): FormPlans {
  const { earlier = [] } = context;
  const catalogue = catalogueOf(own, context);
  const number = versionNumber(header.version);
  const plans = { own, catalogue, layout: own, guessed: false };
  if (number === undefined || number === own.version) return plans;
  const kept = earlier.find((plan) => plan.id === own.id && plan.version === number);
  if (kept) return { ...plans, layout: kept };
  const carried = brought?.of(own.id, header.fingerprint);
  if (carried?.kind === 'plan' && carried.plan.programme.version === number) {
    return { ...plans, catalogue: carried.plan.catalogue, layout: carried.plan.programme };
  }
  const broken = carried?.kind === 'broken' ? { broken: carried.fault } : {};
  return { ...plans, guessed: true, ...broken };
}

/** The plan of a form whose id nobody here knows, as the workbook brings it; its fault where it cannot be used. */
export function broughtPlans(header: Header, brought: CarriedPlans): FormPlans | DocumentFault | undefined {
  const carried = header.programme === '' ? undefined : brought.of(header.programme, header.fingerprint);
  if (carried?.kind !== 'plan') return carried?.fault;
  const { programme, catalogue } = carried.plan;
  return { own: programme, catalogue, layout: programme, guessed: false, carried: carried.plan };
}

/** What the form's version and fingerprint say beside the plan it is read by (R01). */
export function versionFindings(
  on: SheetPlace,
  names: ReadonlyMap<string, Cell>,
  header: Header,
  plans: FormPlans,
  { context, brought }: { readonly context: ReadContext; readonly brought: CarriedPlans },
): readonly Finding[] {
  const at = (name: string): ReturnType<typeof noteOf> => {
    const cell = names.get(name);
    return noteOf('', { file: on.file, sheet: on.sheet.name, cell: cell ? address(cell) : '' });
  };
  const { own, carried, broken } = plans;
  if (carried) return [at('programme')('R01', 'carried', { programme: own.id, version: own.version })];
  if (header.version === '') return [];
  const version = versionNumber(header.version);
  if (version === undefined) return [at('version')('R01', 'unknown', { version: header.version })];
  if (version !== own.version) {
    if (isAlike(plans, header.year, context)) return [];
    const other = at('version')('R01', otherVersion(version, plans), { version, known: own.version });
    return broken ? [other, at('programme')('R01', 'carriedBroken', { detail: detailOf(broken) })] : [other];
  }
  const differs =
    header.fingerprint !== '' && header.fingerprint !== context.caches.fingerprints.of(own, plans.catalogue);
  if (differs) return [at('fingerprint')('R01', 'otherPlan', { version })];
  return brought.isChanged(own.id) ? [at('programme')('R01', 'carriedChanged', {})] : [];
}

/** An older version that is here asks the same in the form's year: nothing of the form is newer or older. */
function isAlike({ own, layout, guessed }: FormPlans, year: number, { caches }: ReadContext): boolean {
  return !guessed && layout.version < own.version && caches.sameLines.in(year, layout, own);
}

type OtherVersion = 'newer' | 'ahead' | 'older' | 'olderUnseen';

function otherVersion(version: number, { own, layout, guessed }: FormPlans): OtherVersion {
  if (version > own.version) return layout === own ? 'newer' : 'ahead';
  return guessed ? 'olderUnseen' : 'older';
}

/** A fault within a sentence: without its full stop. */
export function detailOf(fault: DocumentFault): Sentence {
  const said = (language: 'vi' | 'en'): string => faultText(fault, language).replace(/\.$/, '');
  return { vi: said('vi'), en: said('en') };
}

function versionNumber(words: string): number | undefined {
  const number = Number(words);
  return words !== '' && Number.isInteger(number) && number >= 1 ? number : undefined;
}
