import { parentPort, workerData } from 'node:worker_threads';
import { Packer } from '../usecases/packed/packer';
import { checker, type CheckedInput } from './checker';
import { checkJobOf, type ThreadAnswer, type ThreadJob, type ThreadQuestion } from './checkThread';

/** The thread of `checkFiles`: batches of files in, their checked forms out, in the same order. */
const check = checker(checkJobOf(workerData as ThreadJob));
const packer = new Packer();
let queue = Promise.resolve();

async function answer({ id, inputs }: ThreadQuestion): Promise<void> {
  const files: CheckedInput[] = [];
  for (const input of inputs) files.push(await check(input));
  const batch = packer.pack(files);
  parentPort?.postMessage({ id, batch } satisfies ThreadAnswer, [batch.states.buffer, batch.numbers.buffer]);
}

parentPort?.on('message', (question: ThreadQuestion) => {
  queue = queue.then(() => answer(question));
});
