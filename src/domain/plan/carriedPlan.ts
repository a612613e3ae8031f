import {
  catalogueSchema,
  dimensionSchema,
  indicatorSchema,
  sectionSchema,
  type Catalogue,
  type Dimension,
  type Indicator,
} from '../catalogue/indicator';
import { figuresOf } from '../catalogue/orders';
import { soundCatalogue } from '../catalogue/parseCatalogue';
import { relationSchema } from '../catalogue/relation';
import { fnv1a64 } from '../fnv';
import { indicatorOf } from '../ids';
import { group, groupWith, list, maybe, type Valid } from '../schema/blocks';
import type { Parsed } from '../schema/documentFault';
import { parseDocument, parsedText } from '../schema/parseDocument';
import { fingerprintOf } from './fingerprint';
import { PLAN_PROGRAM } from './migrations/planFormat';
import { soundProgramme } from './parseProgramme';
import type { Programme } from './programme';

const rowsSchema = group({
  sections: list(sectionSchema),
  indicators: list(indicatorSchema),
  dimensions: list(dimensionSchema),
  relations: list(relationSchema),
});
/** Rows of a catalogue that a plan uses and not every reader knows. */
export type CatalogueRows = Valid<typeof rowsSchema>;

const carriedSchema = group({ plan: groupWith({}), rows: maybe(rowsSchema), catalogue: maybe(catalogueSchema) });

/** A plan from outside, with what of the catalogue came with it. */
export interface GivenPlan {
  readonly programme: Programme;
  readonly rows?: CatalogueRows;
  /** Of a plan that names a catalogue: all of it. */
  readonly catalogue?: Catalogue;
}

/**
 * A carried plan with the catalogue it is to be read by: the reader's own with the rows that came with it, or the one
 * that came with a plan that names another.
 */
export interface ReadableGivenPlan extends GivenPlan {
  readonly catalogue: Catalogue;
}

/** A plan as it travels in a form. */
export interface CarriedText {
  /** Of the plan; the form says the same. */
  readonly fingerprint: string;
  /** Compact JSON. */
  readonly text: string;
  /** Sign of the text: a text of another sign was changed on the way. */
  readonly sum: string;
}

/**
 * The text a plan travels as: its document, and the rows of the catalogue that came after the first (`since`); a plan
 * that names a catalogue brings all of it.
 */
export function carriedText(programme: Programme, catalogue: Catalogue): CarriedText {
  const rows = laterRows(programme, catalogue);
  const brought = programme.catalogue === undefined ? rows && { rows } : { catalogue };
  const text = JSON.stringify({ plan: { ...programme, program: PLAN_PROGRAM }, ...brought });
  return { fingerprint: fingerprintOf(programme, catalogue), text, sum: fnv1a64(text) };
}

/** The plan of a text, held against the validators as every document is; the reader's own rows of a code win. */
export function parseCarried(text: string, place: string, own: Catalogue): Parsed<ReadableGivenPlan> {
  return parsedText(text, place, (json) => {
    const outer = parseDocument(carriedSchema, json, place);
    if (!outer.ok) return outer;
    const { plan, rows, catalogue: whole } = outer.value;
    const brought = whole ?? (rows && withRows(own, rows));
    const catalogue = brought ? soundCatalogue(brought, place) : { ok: true as const, value: own };
    if (!catalogue.ok) return catalogue;
    const programme = soundProgramme(plan, catalogue.value, place);
    if (!programme.ok) return programme;
    return {
      ok: true,
      value: { programme: programme.value, catalogue: catalogue.value, ...(rows ? { rows } : {}) },
    };
  });
}

/** The catalogue with the rows it lacks. */
export function withRows(own: Catalogue, rows: CatalogueRows): Catalogue {
  const indicators = rows.indicators.filter(({ code }) => !own.indicators.some((one) => one.code === code));
  const added = new Set<string>(indicators.map(({ code }) => code));
  return {
    ...own,
    sections: [...own.sections, ...rows.sections.filter(({ id }) => !own.sections.some((one) => one.id === id))],
    indicators: [...own.indicators, ...indicators],
    dimensions: withDimensions(own.dimensions, rows.dimensions),
    relations: [
      ...own.relations,
      ...rows.relations.filter((relation) => figuresOf(relation).some(([figure]) => added.has(indicatorOf(figure)))),
    ],
  };
}

function withDimensions(own: readonly Dimension[], more: readonly Dimension[]): readonly Dimension[] {
  const widened = own.map((dimension) => {
    const parts = more.find(({ id }) => id === dimension.id)?.parts ?? [];
    const fresh = parts.filter(({ id }) => !dimension.parts.some((part) => part.id === id));
    return fresh.length === 0 ? dimension : { ...dimension, parts: [...dimension.parts, ...fresh] };
  });
  return [...widened, ...more.filter(({ id }) => !own.some((one) => one.id === id))];
}

/** Undefined for a plan that uses only what every reader of carried plans knows. */
function laterRows({ lines }: Programme, catalogue: Catalogue): CatalogueRows | undefined {
  const codes = new Set(lines.map(({ indicator }) => indicator));
  const parts = new Set(lines.flatMap(({ breakdowns }) => breakdowns.flatMap((use) => use.parts)));
  const indicators = catalogue.indicators.filter((row) => row.since !== undefined && isUsed(row, codes, catalogue));
  const dimensions = catalogue.dimensions.flatMap((dimension) => laterParts(dimension, parts));
  if (indicators.length === 0 && dimensions.length === 0) return undefined;
  const later = new Set<string>(indicators.map(({ code }) => code));
  const sections = catalogue.sections.filter(
    ({ id, since }) => since !== undefined && indicators.some(({ section }) => section === id),
  );
  const relations = catalogue.relations.filter((relation) =>
    figuresOf(relation).some(([figure]) => later.has(indicatorOf(figure))),
  );
  return { sections, indicators, dimensions, relations };
}

/** On a line, or a figure of a rate or sum that is. */
function isUsed({ code }: Indicator, codes: ReadonlySet<string>, { indicators }: Catalogue): boolean {
  const names = (row: Indicator): boolean =>
    [row.numerator, row.denominator, row.growthOf, ...(row.sumOf ?? [])].some(
      (term) => term !== undefined && indicatorOf(term) === code,
    );
  return codes.has(code) || indicators.some((row) => codes.has(row.code) && names(row));
}

function laterParts(dimension: Dimension, used: ReadonlySet<string>): readonly Dimension[] {
  const whole = dimension.since !== undefined;
  const parts = dimension.parts.filter(({ id, since }) => used.has(id) && (whole || since !== undefined));
  return parts.length === 0 ? [] : [{ ...dimension, parts }];
}
