import { parentPort } from 'node:worker_threads';
import { Packer } from '../usecases/packed/packer';
import { checker, type CheckedInput, type Checker } from './checker';
import { checkJobOf, type ThreadAnswer, type ThreadMessage, type ThreadQuestion } from './checkThread';
import { WorkbookFiles } from './openWorkbook';

/** The thread of `checkFiles`: its job, then batches of files in, their checked forms out, in the same order. */
const packer = new Packer();
const files = new WorkbookFiles();
let check: Checker | undefined;
let queue = Promise.resolve();

async function answer({ id, inputs }: ThreadQuestion): Promise<void> {
  if (!check) throw new Error('a batch came before the job');
  const checked: CheckedInput[] = [];
  for (const input of inputs) checked.push(await check(input));
  const batch = packer.pack(checked);
  parentPort?.postMessage({ id, batch } satisfies ThreadAnswer, [batch.states.buffer, batch.numbers.buffer]);
}

parentPort?.on('message', (message: ThreadMessage) => {
  if ('job' in message) check = checker(checkJobOf(message.job), files);
  else queue = queue.then(() => answer(message.question));
});
