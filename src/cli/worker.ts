import { parentPort, workerData } from 'node:worker_threads';
import { Packer } from '../usecases/packed/packer';
import { checker, type CheckedInput, type Checker } from './checker';
import { checkJobOf, type ThreadAnswer, type ThreadMessage, type ThreadQuestion } from './checkThread';
import { WorkbookFiles } from './openWorkbook';
import { WorkerState } from './workerState';

/** The thread of `checkFiles`: its job, then batches of files in, their checked forms out, in the same order. */
const state = new WorkerState(workerData as SharedArrayBuffer);
const packer = new Packer();
const files = new WorkbookFiles(() => state.set('working'));
let check: Checker | undefined;
let queue = Promise.resolve();

async function answer({ id, inputs }: ThreadQuestion): Promise<void> {
  if (!check) throw new Error('a batch came before the job');
  const checked: CheckedInput[] = [];
  for (const input of inputs) {
    state.takeUp();
    checked.push(await check(input));
  }
  state.set('idle');
  const batch = packer.pack(checked);
  parentPort?.postMessage({ id, batch } satisfies ThreadAnswer, [batch.states.buffer, batch.numbers.buffer]);
}

parentPort?.on('message', (message: ThreadMessage) => {
  if ('job' in message) check = checker(checkJobOf(message.job), files);
  else queue = queue.then(() => answer(message.question));
});
