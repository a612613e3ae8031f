import type { SheetModel } from '../../core/sheet/model';
import { CALL_BYTES, type Job } from '../run';
import type { Support } from '../requirementSets';
import { conditionalJobs } from './conditional';
import { contentJobs, linkJobs, numberFormatJobs } from './contents';
import { layoutJobs } from './layout';
import { nameJobs } from './names';
import { messageJobs } from './notes';
import { ruleJobs } from './rules';
import { sheetNamed } from './sheetRange';
import { styleJobs } from './styles';

/**
 * What a SheetModel says, in the order Excel needs: contents before number formats (a formula written to a "@" cell
 * would stay text), rules before messages. Parts that Excel may refuse are in `parts.ts`; `closingJob` ends it.
 */
export function sheetJobs(model: SheetModel, support: Support, bookNames: ReadonlySet<string>): readonly Job[] {
  return [
    ...linkJobs(model),
    ...contentJobs(model),
    ...numberFormatJobs(model),
    ...styleJobs(model),
    ...layoutJobs(model, support),
    ...nameJobs(model, bookNames),
    ...ruleJobs(model),
    ...conditionalJobs(model),
    ...messageJobs(model, support),
  ];
}

/** What a protected form still lets the officer do: sizes, colours of cells, jumping to any cell. */
export const PROTECTION: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  selectionMode: 'Normal',
};

/** Protection and visibility, when everything else stands. */
export function closingJob(model: SheetModel): Job {
  return {
    bytes: CALL_BYTES * 3,
    queue: (context) => {
      const sheet = sheetNamed(context, model.name);
      if (model.protected) sheet.protection.protect(PROTECTION);
      // Excel deletes no very hidden sheet, and the way back must be able to.
      sheet.visibility = model.hidden ? 'Hidden' : 'Visible';
    },
  };
}
