import { LastYear } from '../../src/usecases/lastYear';
import type { AssetSource } from '../../src/usecases/assets';
import type { RollUpInput } from '../../src/usecases/rollUpFiles';
import { checkSetting } from '../../src/taskpane/actions/setting';
import type { FileChecker } from '../../src/taskpane/paneServices';
import { plans } from '../support/plans';
import { checkPicked } from '../../src/browser/checkPicked';

/** Checks picked files in this thread; what the worker does, for places without workers. */
export function checkHere(assets: AssetSource): FileChecker {
  return async (files, { lastYear, onProgress, signal }) => {
    const setting = { ...checkSetting(plans(), assets), ...(lastYear ? { lastYear: new LastYear(lastYear) } : {}) };
    const inputs: RollUpInput[] = [];
    let total = files.length;
    for (const file of files) {
      for await (const step of checkPicked(file, setting)) {
        signal.throwIfAborted();
        if (step.kind === 'found') total += step.more;
        else if (step.kind === 'reading') onProgress({ done: inputs.length, total, file: step.file });
        else if (step.kind === 'checked') inputs.push(step.input);
      }
    }
    return inputs;
  };
}
