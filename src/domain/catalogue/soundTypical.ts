import type { DocumentFault, DocumentPath, FaultFinder } from '../schema/documentFault';
import type { Catalogue, Indicator } from './indicator';
import type { Range, Typical } from './typical';

/** Usual sizes that cannot be: the most below the least, a share of nothing, parts that no breakdown has. */
export function typicalFaults(catalogue: Catalogue, finder: FaultFinder): readonly DocumentFault[] {
  return catalogue.indicators.flatMap(({ typical }, row) => {
    const at: DocumentPath = ['indicators', row, 'typical'];
    return typical === undefined
      ? []
      : [
          ...rangesOf(typical).flatMap(([[least, most], path]) =>
            most < least ? [finder.at([...at, ...path], 'mostBelowLeast', { most, least })] : [],
          ),
          ...unknownWhole(typical, catalogue.indicators).map((given) =>
            finder.at([...at, 'of'], 'unknownIndicator', { given }),
          ),
          ...unknownParts(typical, catalogue).map((given) =>
            finder.at([...at, 'parts'], 'unknownPartOfAny', { given }),
          ),
        ];
  });
}

function rangesOf({ parts = {}, share, ...sizes }: Typical): readonly (readonly [Range, DocumentPath])[] {
  const own = sizeRanges(sizes, []);
  const partial = Object.entries(parts).flatMap(([part, given]) => sizeRanges(given, ['parts', part]));
  return [...own, ...partial, ...(share ? [[share, ['share']] as const] : [])];
}

function sizeRanges(
  { commune, district, province }: Pick<Typical, 'commune' | 'district' | 'province'>,
  path: DocumentPath,
): readonly (readonly [Range, DocumentPath])[] {
  const sizes = { commune, district, province };
  return Object.entries(sizes).flatMap(([size, given]) => (given ? [[given, [...path, size]] as const] : []));
}

function unknownWhole({ of }: Typical, indicators: readonly Indicator[]): readonly string[] {
  return of === undefined || indicators.some(({ code }) => code === of) ? [] : [of];
}

function unknownParts({ parts = {} }: Typical, { dimensions }: Catalogue): readonly string[] {
  const known = new Set(dimensions.flatMap((dimension) => dimension.parts.map(({ id }) => id)));
  return Object.keys(parts).filter((part) => !known.has(part));
}
