import { pageBreaks, type Printed } from '../../../src/core/forms/build/pageBreaks';

/** A4 lying with the margins of a form holds 481,9 points of rows at full size. */
function printed(changes: Partial<Printed> = {}): Printed {
  return {
    heights: Array.from({ length: 60 }, () => 20),
    widths: [50],
    titleRows: { from: 0, to: 1 },
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    mayBegin: () => true,
    ...changes,
  };
}

describe('page breaks', () => {
  it.each<[string, Partial<Printed>, readonly number[]]>([
    ['stand where the next row would not fit, title rows counted on every page', {}, [23, 44]],
    ['stand earlier, before the heading that must stay with its row', { mayBegin: (row) => row !== 23 }, [22, 43]],
    ['come later on a sheet twice as wide as the paper', { widths: [234] }, [47]],
    ['are none on a sheet of one page', { heights: [20, 20, 20] }, []],
    ['never part the head from the title rows', { heights: [300, 300, 20] }, [2]],
  ])('%s', (_, changes, expected) => {
    expect(pageBreaks(printed(changes))).toEqual(expected);
  });
});
