import catalogueAsset from '../../assets/catalogue.json';
import caoLanh from '../../assets/programmes/cao-lanh-2021-2030.json';
import dongNai from '../../assets/programmes/dong-nai-2021-2030.json';
import quangTri from '../../assets/programmes/quang-tri-2016-2020.json';
import saDec from '../../assets/programmes/sa-dec-2021.json';
import thuaThienHue from '../../assets/programmes/thua-thien-hue-2024.json';
import type { Catalogue } from '../domain/catalogue/indicator';
import type { Programme } from '../domain/plan/programme';

// JSON modules widen "before" to string; the schema test holds the assets to the types instead.
const shippedCatalogue = catalogueAsset as unknown as Catalogue;
const shipped = [caoLanh, dongNai, quangTri, saDec, thuaThienHue] as unknown as readonly Programme[];

/** The five plans that ship with the product, in the order of their ids. */
export function programmes(): readonly Programme[] {
  return shipped;
}

/** The programme of an id ("dong-nai-2021-2030"); undefined when none ships under it. */
export function findProgramme(id: string): Programme | undefined {
  return shipped.find((programme) => programme.id === id);
}

/** The indicators and breakdowns every programme draws on (domain catalogue, 81 indicators). */
export function catalogue(): Catalogue {
  return shippedCatalogue;
}
