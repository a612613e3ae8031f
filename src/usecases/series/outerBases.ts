import type { Programme } from '../../domain/plan/programme';
import { baseYears } from '../baseRollUp';
import type { RollUpInput } from '../rollUpFiles';

/** Years a target is measured against that are none of the plan's own: their figures are bases and nothing else. */
export function outerBaseYears(programme: Programme): readonly number[] {
  const { from, to } = programme.years;
  return baseYears(programme).filter((year) => year < from || to < year);
}

/** Of checked files what is of those years. */
export function outerBaseFiles(files: readonly RollUpInput[], programme: Programme): readonly RollUpInput[] {
  const years = outerBaseYears(programme);
  return files.flatMap((file) => {
    const forms = file.forms.filter(({ submission }) => years.includes(submission.year));
    return forms.length === 0 ? [] : [{ ...file, otherSheets: [], forms }];
  });
}
