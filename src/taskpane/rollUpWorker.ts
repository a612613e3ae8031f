import type { CheckSetting } from '../usecases/checkWorkbook';
import { LastYear } from '../usecases/lastYear';
import { checkSetting } from './actions/setting';
import { checkPicked } from './services/checkPicked';
import { fetchedAssets } from './services/fetchedAssets';
import type { FromWorker, ToWorker } from './services/workerMessages';

/** The thread that reads picked workbooks, so that Excel's pane stays alive: one file at a time, steps come back. */
let setting: CheckSetting | undefined;

const answer = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data;
  if (message.kind === 'start') {
    setting = { ...checkSetting(fetchedAssets(message.assets)), lastYear: new LastYear(message.lastYear) };
  } else if (setting) {
    void check(message, setting);
  }
});

async function check({ file }: Extract<ToWorker, { kind: 'check' }>, known: CheckSetting): Promise<void> {
  for await (const step of checkPicked(file, known)) answer(step);
  answer({ kind: 'fileDone' });
}
