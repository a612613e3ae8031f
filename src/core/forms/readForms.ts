import { catalogueOf } from '../../domain/catalogue/catalogues';
import type { FormDescription } from '../../domain/catalogue/indicator';
import { isRowForm } from '../../domain/catalogue/withRole';
import type { Finding } from '../../domain/finding';
import type { FateReason } from '../../domain/aggregate';
import type { FormShape } from '../../domain/plan/formShape';
import type { Programme } from '../../domain/plan/programme';
import type { Place, Submission } from '../../domain/submission';
import { inYear } from '../../domain/day';
import { fullName, OWN_LIST } from '../../domain/territory/unit';
import type { ListVersion } from '../../domain/territory/unit';
import { editionOf } from '../../domain/territory/unitLists';
import type { UnitLists } from '../../domain/territory/unitLists';
import { refusalOfDefect } from '../sheet/fileDefect';
import { isPlanSheet, isReturnPage } from '../sheet/ownSheet';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import { listInForce } from '../../domain/territory/listInForce';
import { CarriedPlans } from './read/carriedPlans';
import { codeTable } from './read/codeTable';
import type { ReadContext, ReadForm, ReadOutcome } from './read/context';
import { hasUnitTable } from './read/districtTable';
import { readHeader } from './read/header';
import type { Header } from './read/header';
import { noteOf } from './read/noteOf';
import { broughtPlans, detailOf, plansOf, versionFindings, type FormPlans } from './read/planOfForm';
import { printedOtherwise } from './read/printedHead';
import type { ReadingReason } from './read/readingReasons';
import { readDistrictForm } from './read/readDistrictForm';
import { readLineForm } from './read/readLineForm';
import type { SheetPlace } from './read/structure';
import type { SheetReadingPlace } from './read/readingCaches';
import { defectFindings, unreadForms } from './read/defects';

export { FormReadingCaches } from './read/readingCaches';
export type { ReadContext, ReadForm, ReadOutcome } from './read/context';

/**
 * Every form of a workbook, found by our names, else by Mã số and the printed head; hidden sheets count as
 * well. Values carry their cells; whatever reading could not take as it stands has a finding (R01–R22).
 */
export function readForms(workbook: WorkbookSnapshot, context: ReadContext): ReadOutcome {
  const forms: ReadForm[] = [];
  const others: { sheet: string; reason: FateReason }[] = [...unreadForms(workbook)];
  const book = { workbook, brought: new CarriedPlans(workbook, context.catalogue, context.caches.carried) };
  for (const sheet of workbook.sheets) {
    if (isPlanSheet(sheet) || isReturnPage(sheet)) continue;
    const read = readSheet(
      book,
      { file: workbook.file, sheet, caches: context.caches, links: workbook.externalLinks },
      context,
    );
    if ('reason' in read) others.push({ sheet: sheet.name, reason: read.reason });
    else forms.push(...read.forms);
  }
  const [first, ...rest] = forms;
  if (first === undefined) return { forms, others, reason: whole(workbook, others) };
  return {
    forms: [{ ...first, findings: [...ofWorkbook(workbook, first, context), ...first.findings] }, ...rest],
    others,
  };
}

/** The reason that says most: a form we could not use before a sheet that is none. */
function whole({ defects = [] }: WorkbookSnapshot, others: ReadOutcome['others']): FateReason {
  const wanted = others.find(({ reason }) => reason.code !== 'notAForm');
  const unread = defects.find(({ of }) => of === 'sheet');
  return (
    wanted?.reason ?? (unread ? refusalOfDefect(unread) : ({ code: 'noForm', params: {} } satisfies ReadingReason))
  );
}

/** What is so of the whole workbook stands at its first form; of a sheet of many units at none of them. */
function ofWorkbook(workbook: WorkbookSnapshot, first: ReadForm, context: ReadContext): readonly Finding[] {
  const { submission, carried } = first;
  const own = context.programmes.find(({ id }) => id === submission.programme);
  const catalogue = carried?.catalogue ?? catalogueOf(own ?? {}, context);
  const isNamed = first.findings.some(({ rule }) => rule === 'R10');
  const found = [...(isNamed ? [] : linkFindings(workbook, submission)), ...defectFindings(workbook, first)];
  return isRowForm(catalogue, submission.form) ? found.map((finding) => ({ ...finding, ofSheet: true })) : found;
}

function linkFindings(workbook: WorkbookSnapshot, { file, sheet }: Submission): readonly Finding[] {
  const [target] = workbook.externalLinks;
  if (target === undefined) return [];
  return [noteOf('', { file, sheet, cell: '' })('R10', '', { target })];
}

/** A workbook with the plans it carries. */
interface ReadingBook {
  readonly workbook: WorkbookSnapshot;
  readonly brought: CarriedPlans;
}

type SheetOutcome = { readonly forms: readonly ReadForm[] } | { readonly reason: ReadingReason };

function readSheet({ workbook, brought }: ReadingBook, on: SheetReadingPlace, context: ReadContext): SheetOutcome {
  const names = on.caches.names.of(on.sheet.names);
  const header = readHeader(
    on,
    names,
    context.programmes.map((programme) => programme.id),
  );
  if (header.form === '' || (names.size === 0 && !hasTable(on))) return { reason: { code: 'notAForm', params: {} } };
  const programme = programmeOf(on, header, context.programmes);
  const plans = programme ? plansOf(programme, header, context, brought) : broughtPlans(header, brought);
  if (plans && 'code' in plans) {
    return { reason: { code: 'carriedPlanBroken', params: { programme: header.programme, detail: detailOf(plans) } } };
  }
  const form = (plans ?? context).catalogue.forms.find(({ id }) => id === header.form);
  if (!form) return { reason: { code: 'unknownForm', params: { form: header.form } } };
  if (plans === undefined) return { reason: { code: 'unknownProgramme', params: { programme: header.programme } } };
  const head = { workbook, on, header, form, plans, context };
  const version = versionFindings(on, names, header, plans, { context, brought });
  if (form.role === 'district') {
    const rows = readDistrictForm(on, names, { ...header, form: form.id }, plans, context);
    return {
      forms: rows.map((row) => readForm(head, { ...row, findings: [...version, ...row.findings] })),
    };
  }
  const reading = readLineForm(on, names, { ...header, form: form.id }, plans, context);
  return {
    forms: [readForm(head, { ...reading, findings: [...version, ...reading.findings] })],
  };
}

/** The guide and letters speak of a form too; only a form has its table. */
function hasTable(on: SheetReadingPlace): boolean {
  return codeTable(on) !== undefined || hasUnitTable(on);
}

/** By the programme's id; when that is gone, by the plan's number printed in the head. */
function programmeOf(on: SheetPlace, header: Header, programmes: readonly Programme[]): Programme | undefined {
  const named = programmes.find((programme) => programme.id === header.programme);
  if (named !== undefined || header.programme !== '') return named;
  const cells = [...on.sheet.cells()].filter((cell) => cell.row < 12);
  const says = (words: string): boolean =>
    cells.some(({ value }) => value.kind === 'text' && value.text.includes(words));
  return programmes.find(({ document, name }) => (document.number !== null && says(document.number)) || says(name));
}

/** A form whose list cell was emptied or spoilt is of the list in force on its own day; if not, the ledger says so. */
function unitListOf({ unitList, year }: Header, programme: Programme, lists: UnitLists): ListVersion {
  if (unitList === OWN_LIST || editionOf(lists, unitList)) return unitList;
  const day = inYear(programme.asOf, year === 0 ? programme.years.to : year);
  return listInForce(lists, day, programme.unit.code).version;
}

interface UnitReading {
  readonly values: Submission['values'];
  readonly findings: readonly Finding[];
  readonly notes?: Submission['notes'];
  readonly shape: FormShape;
  /** 02b: the row's own unit. */
  readonly unit?: { readonly code: string; readonly name: string; readonly place?: Place };
}

/** What all forms of one sheet have in common. */
interface SheetHead {
  readonly workbook: WorkbookSnapshot;
  readonly on: SheetPlace;
  readonly header: Header;
  readonly form: FormDescription;
  readonly plans: FormPlans;
  readonly context: ReadContext;
}

function readForm({ workbook, on, header, form, plans, context }: SheetHead, reading: UnitReading): ReadForm {
  const programme = plans.own;
  const ref = { list: unitListOf(header, programme, context.lists), code: reading.unit?.code ?? header.unitCode };
  const known = context.unitOf?.(ref);
  const printed = printedOtherwise(on, header, programme, context.programmes);
  const submission: Submission = {
    form: form.id,
    version: Number(header.version) || programme.version,
    programme: programme.id,
    unit: ref,
    unitName: (reading.unit?.name ?? header.unitName) || (known ? fullName(known) : ''),
    year: header.year,
    asOf: header.asOf,
    file: on.file,
    sheet: on.sheet.name,
    ...(workbook.modified === undefined ? {} : { modified: workbook.modified }),
    ...(printed ? { printed } : {}),
    headerPlaces: reading.unit?.place ? { ...header.places, unit: reading.unit.place } : header.places,
    ...saidBeside(header),
    values: reading.values,
    ...(reading.notes ? { notes: reading.notes } : {}),
  };
  return {
    submission,
    findings: reading.findings,
    ...madeWith(plans, reading, context),
  };
}

/** What the head says beside whose report it is and of when. */
function saidBeside({ numbers, light, prefilled, illustrative }: Header) {
  return {
    ...(light ? { light: true as const } : {}),
    ...(numbers ? { numbers } : {}),
    ...(prefilled === undefined ? {} : { prefilled }),
    ...(illustrative ? { illustrative: true } : {}),
  };
}

/** By which plan and lines the sheet was made, as far as whoever reads must know. */
function madeWith(
  { own, layout: programme, catalogue, guessed, carried }: FormPlans,
  { shape }: UnitReading,
  { asMade }: ReadContext,
): Pick<ReadForm, 'carried' | 'shape' | 'layout'> {
  const brought = carried ? { carried } : {};
  if (asMade !== true) return brought;
  return { ...brought, shape, ...(programme === own && !guessed ? {} : { layout: { programme, catalogue, guessed } }) };
}
