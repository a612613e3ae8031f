import { harmless } from './harmless';

/** The words of a fault of the program on stderr, for whoever looks for it: only with TONGHOP_DEBUG in the environment. */
export function traceFault(error: unknown): void {
  if ((process.env.TONGHOP_DEBUG ?? '') === '') return;
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of said.split('\n')) process.stderr.write(`${harmless(line)}\n`);
}
