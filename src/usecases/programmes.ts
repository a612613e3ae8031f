import catalogueAsset from '../../assets/catalogue.json';
import caoLanh from '../../assets/programmes/cao-lanh-2021-2030.json';
import dongNai from '../../assets/programmes/dong-nai-2021-2030.json';
import quangTri from '../../assets/programmes/quang-tri-2016-2020.json';
import saDec from '../../assets/programmes/sa-dec-2021.json';
import thuaThienHue from '../../assets/programmes/thua-thien-hue-2024.json';
import type { Catalogue } from '../domain/catalogue/indicator';
import { parseCatalogue } from '../domain/catalogue/parseCatalogue';
import { parseProgramme } from '../domain/plan/parseProgramme';
import type { Programme } from '../domain/plan/programme';
import type { Parsed } from '../domain/schema/documentFault';
import { faultText } from '../domain/schema/faultText';

// Form only, when first asked for: a shipped plan's agreement with the catalogue is held by the tests.
const shippedCatalogue = once(() => sound(parseCatalogue(catalogueAsset, 'catalogue')));
const shipped = [caoLanh, dongNai, quangTri, saDec, thuaThienHue].map((json) => ({
  id: json.id,
  programme: once(() => sound(parseProgramme(json, json.id))),
}));
const allShipped = once(() => shipped.map(({ programme }) => programme()));

/** The five plans that ship with the product, in the order of their ids. */
export function programmes(): readonly Programme[] {
  return allShipped();
}

/** The programme of an id ("dong-nai-2021-2030"); undefined when none ships under it. */
export function findProgramme(id: string): Programme | undefined {
  return shipped.find((plan) => plan.id === id)?.programme();
}

/** The indicators and breakdowns every programme draws on (domain catalogue, 81 indicators). */
export function catalogue(): Catalogue {
  return shippedCatalogue();
}

function sound<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.faults.map((fault) => faultText(fault, 'en')).join('\n'));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
