import { parentPort, workerData } from 'node:worker_threads';
import { checker, type CheckJob } from './checkFiles';
import type { InputFile } from './inputFiles';

/** The thread of `checkFiles`: a batch of files in, their checked forms out. */
const check = checker(workerData as CheckJob);

parentPort?.on('message', (batch: readonly InputFile[]) => {
  void Promise.all(batch.map(check)).then((answer) => parentPort?.postMessage(answer));
});
