import { LastYear } from '../usecases/lastYear';
import { Packer } from '../usecases/packed/packer';
import { loadPlans } from '../usecases/programmeSource';
import { OwnProgrammes } from '../usecases/ownProgrammes';
import { ShippedProgrammes } from '../usecases/shippedProgrammes';
import type { CheckSetting } from '../usecases/checkWorkbook';
import { checkSetting } from '../taskpane/actions/setting';
import { AssetError } from '../taskpane/assetError';
import { checkPicked } from './checkPicked';
import { fetchedAssets } from './fetchedAssets';
import { PickedContext } from './pickedArchive';
import type { FromWorker, ToWorker } from './workerMessages';

/** The thread that reads picked workbooks, so that Excel's pane stays alive: one file at a time, steps come back. */
let setting: Promise<CheckSetting> | undefined;
const packer = new Packer();
const context = new PickedContext();

const answer = (message: FromWorker, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.kind === 'start') {
    setting = settingOf(message);
    // Whoever gives the first file hears of it.
    setting.catch(() => undefined);
  } else if (setting) {
    void check(message, setting);
  }
});
answer({ kind: 'ready' });

async function settingOf({ assets, lastYear, own }: Extract<ToWorker, { kind: 'start' }>): Promise<CheckSetting> {
  const source = fetchedAssets(assets);
  const plans = await loadPlans(new OwnProgrammes(new ShippedProgrammes(source), () => own));
  return { ...checkSetting(plans, source), lastYear: new LastYear(lastYear) };
}

async function check(
  { file, range }: Extract<ToWorker, { kind: 'check' }>,
  known: Promise<CheckSetting>,
): Promise<void> {
  try {
    const ready = await known;
    answer({ kind: 'taken' });
    for await (const step of checkPicked(file, ready, range, context)) {
      if (step.kind !== 'checked') answer(step);
      else give(packer.pack([step.input]));
    }
    answer({ kind: 'fileDone' });
  } catch (error) {
    if (error instanceof AssetError) answer({ kind: 'assetMissing', path: error.path });
    // Told to the page as this worker's death on the file in hand.
    else setTimeout(() => throwOn(error));
  }
}

function give(batch: Extract<FromWorker, { kind: 'checked' }>['batch']): void {
  answer({ kind: 'checked', batch }, [batch.states.buffer, batch.numbers.buffer]);
}

function throwOn(error: unknown): never {
  throw error;
}
