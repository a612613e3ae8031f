import { parentPort } from 'node:worker_threads';
import { Packer } from '../usecases/packed/packer';
import { checker, type CheckedInput, type Checker } from './checker';
import { checkJobOf, type ThreadAnswer, type ThreadMessage, type ThreadQuestion } from './checkThread';

/** The thread of `checkFiles`: its job, then batches of files in, their checked forms out, in the same order. */
const packer = new Packer();
let check: Checker | undefined;
let queue = Promise.resolve();

async function answer({ id, inputs }: ThreadQuestion): Promise<void> {
  if (!check) throw new Error('a batch came before the job');
  const files: CheckedInput[] = [];
  for (const input of inputs) files.push(await check(input));
  const batch = packer.pack(files);
  parentPort?.postMessage({ id, batch } satisfies ThreadAnswer, [batch.states.buffer, batch.numbers.buffer]);
}

parentPort?.on('message', (message: ThreadMessage) => {
  if ('job' in message) check = checker(checkJobOf(message.job));
  else queue = queue.then(() => answer(message.question));
});
