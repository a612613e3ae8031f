// Loaded before the command (node --require), in its threads too: makes the machine fail at the named files, as full
// disks, other programs and careless people do. The product knows nothing of it. INTERFERENCE holds the steps as JSON.
const fs = require('node:fs');
const zlib = require('node:zlib');
const promises = require('node:fs/promises');
const { isMainThread } = require('node:worker_threads');

const steps = JSON.parse(process.env.INTERFERENCE ?? '[]');
/** Nothing here may grow for ever by itself: a thread without a limit of its own is given up after this much. */
const BLOCKS = 4000;
/** Slices of a slow disk, and the milliseconds after each. */
const SLICES = 40;
const REST = 12;

function failure(code) {
  return Object.assign(new Error(`${code}: interference`), { code });
}

const acts = {
  /** The system refuses with this code. */
  refuse: ({ code }) => {
    throw failure(code);
  },
  /** Somebody removes another file or folder at this moment. */
  remove: ({ path }) => fs.rmSync(path, { recursive: true, force: true }),
  /** Notes that the file was touched. */
  note: ({ path, name }) => fs.appendFileSync(path, `${name}\n`),
  /** The thread ends at once; the command itself never does. */
  endThread: () => {
    if (!isMainThread) process.exit(3);
  },
  /** The thread takes memory until it is ended for it. */
  fillMemory: () => {
    if (isMainThread) return;
    const kept = [];
    while (kept.length < BLOCKS) kept.push(Array.from({ length: 50_000 }, (_, i) => ({ i })));
  },
  /** Reading never ends, as over a text made to hold the reader up. */
  spin: () => {
    for (;;);
  },
  /** Everything stands still until the command is killed, ten minutes at most; the file at `path` says that it does. */
  hang: ({ path }) => {
    fs.writeFileSync(path, 'x');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600_000);
  },
};

function interfere(name, file) {
  for (const step of steps)
    if (step.act !== 'slow' && step.on === name && String(file).includes(step.at)) acts[step.act](step);
}

const { openSync } = fs;
/** The file whose parts are unpacked next. */
let opened = '';
fs.openSync = (...args) => {
  opened = args[0];
  interfere('openSync', opened);
  return openSync(...args);
};
const { inflateRawSync } = zlib;
zlib.inflateRawSync = (...args) => {
  interfere('inflateRawSync', opened);
  return inflateRawSync(...args);
};
/** A disk so slow that a run is mostly writing: content goes out in slices with a rest after each. */
async function writeSlowly(file, content) {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  const bytes = Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
  const handle = typeof file === 'string' ? await promises.open(file, 'w') : file;
  const slice = Math.ceil(bytes.length / SLICES);
  for (let at = 0; at < bytes.length; at += slice) {
    await handle.write(bytes.subarray(at, at + slice));
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
  if (handle !== file) await handle.close();
}
if (steps.some(({ act }) => act === 'slow')) promises.writeFile = writeSlowly;

for (const name of ['open', 'readdir', 'rename']) {
  const original = promises[name];
  promises[name] = async (...args) => {
    interfere(name, name === 'rename' ? args[1] : args[0]);
    return original(...args);
  };
}
