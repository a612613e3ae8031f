import { askedFigures } from '../../../src/domain/plan/askedFigures';
import { Candidates } from '../../../src/core/templates/candidates';
import { catalogue, programmes } from '../../support/plans';

const [programme] = programmes();
if (!programme) throw new Error('no plan');
const figures = askedFigures(programme, catalogue());
const candidates = new Candidates(figures);

test('a figure is the likest for its own words, and is never put forward when it is computed', () => {
  const typed = [...figures.values()].filter((figure) => figure.typed && figure.names.length === 1);
  const missed = typed.filter(({ key, names }) => {
    const [first] = candidates.of({ own: names[0]?.vi ?? '', around: '' });
    return first?.figure.key !== key;
  });
  expect(missed.map(({ key }) => key)).toEqual([]);
  const rates = [...figures.values()].filter((figure) => !figure.typed);
  const proposed = rates.flatMap(({ names }) => candidates.of({ own: names[0]?.vi ?? '', around: '' }));
  expect(proposed.filter(({ figure }) => !figure.typed)).toEqual([]);
});

test('the code of the table counts where it is one of ours; words in common alone do not', () => {
  const [figure] = figures.values();
  if (!figure) throw new Error('no figure');
  expect(candidates.of({ own: 'gì đó', around: '', code: figure.key })[0]).toMatchObject({
    figure: { key: figure.key },
    score: 1,
  });
  expect(candidates.of({ own: 'Sản lượng lúa', around: 'năm 2021' })).toEqual([]);
});
