import { tuneEngine } from './engine';
import { run, UNFORESEEN } from './run';
import type { Output } from './terminal';
import { traceFault } from './traceFault';

function output(stream: NodeJS.WriteStream): Output {
  return { write: (text) => void stream.write(text), isTerminal: stream.isTTY === true };
}

tuneEngine();
// A reader that closes the pipe early ("| head") is no fault.
process.stdout.on('error', () => process.exit(0));
run(process.argv.slice(2), output(process.stdout), output(process.stderr), process.env).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${UNFORESEEN.vi}\n${UNFORESEEN.en}\n`);
    traceFault(error);
    process.exitCode = 2;
  },
);
