import { indicatorOf, partOf, type IndicatorCode } from '../ids';
import type { DocumentFault, DocumentPath, FaultFinder } from '../schema/documentFault';
import type { Catalogue } from './indicator';
import { figuresOf, ordersOf } from './orders';
import type { Relation } from './relation';

/** What the relations of a catalogue say that cannot be, of its indicators and of one another. */
export function relationFaults(catalogue: Catalogue, finder: FaultFinder): readonly DocumentFault[] {
  return catalogue.relations.flatMap((relation, row) => {
    const at = (...path: DocumentPath): DocumentPath => ['relations', row, ...path];
    return [
      ...figuresKnown(relation, catalogue, (path, code, given) => finder.at(at(...path), code, { given })),
      ...breakdownKnown(relation, catalogue).map((given) => finder.at(at(), 'unknownDimension', { given })),
      ...namedTwice(relation).map((given) => finder.at(at(), 'relatedToItself', { given })),
      ...closesCircle(relation, catalogue.relations.slice(0, row)).map((pair) =>
        finder.at(at(), 'relatedInCircle', pair),
      ),
      ...(relation.kind === 'ratioWithin' && relation.most < relation.least
        ? [finder.at(at('most'), 'mostBelowLeast', { most: relation.most, least: relation.least })]
        : []),
    ];
  });
}

type FigureFault = 'unknownIndicator' | 'notFigure' | 'unknownPartOfAny';

/** Relations are between counts and amounts of the catalogue, and name parts that some breakdown has. */
function figuresKnown(
  relation: Relation,
  { indicators, dimensions }: Catalogue,
  fault: (path: DocumentPath, code: FigureFault, given: string) => DocumentFault,
): readonly DocumentFault[] {
  return figuresOf(relation).flatMap(([figure, path]) => {
    const code = indicatorOf(figure);
    const known = indicators.find((indicator) => indicator.code === code);
    if (!known) return [fault(path, 'unknownIndicator', code)];
    if (known.type !== 'count' && known.type !== 'money') return [fault(path, 'notFigure', code)];
    const part = partOf(figure);
    const partKnown = part === undefined || dimensions.some(({ parts }) => parts.some(({ id }) => id === part));
    return partKnown ? [] : [fault(path, 'unknownPartOfAny', part)];
  });
}

function breakdownKnown(relation: Relation, { dimensions }: Catalogue): readonly string[] {
  const named = [
    ...(relation.kind === 'plausibleAtMost' && relation.alike !== undefined ? [relation.alike] : []),
    ...(relation.kind === 'plausibleByPart' ? [relation.dimension] : []),
  ];
  return named.filter((id) => !dimensions.some((dimension) => dimension.id === id));
}

function namedTwice(relation: Relation): readonly string[] {
  const named = figuresOf(relation).map(([figure]) => figure);
  return [...new Set(named.filter((figure, at) => named.indexOf(figure) !== at))];
}

/** An order against the earlier ones: then all of the circle would have to be equal. */
function closesCircle(
  relation: Relation,
  earlier: readonly Relation[],
): readonly { readonly part: string; readonly whole: string }[] {
  const known = ordersOf(earlier);
  const reaches = (from: IndicatorCode, to: IndicatorCode, seen: ReadonlySet<string>): boolean =>
    known.some(
      ({ lower, upper }) =>
        lower === from && !seen.has(upper) && (upper === to || reaches(upper, to, new Set([...seen, upper]))),
    );
  return ordersOf([relation])
    .filter(({ lower, upper }) => lower !== upper && reaches(upper, lower, new Set([upper])))
    .map(({ lower, upper }) => ({ part: lower, whole: upper }));
}
