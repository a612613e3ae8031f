const vm = require('node:vm');

/**
 * Jest's own test runner; before it, a way to compile each module once a process. Jest makes every test file a realm of
 * its own and compiles all modules anew in each, its own ones too, which was a fifth of the time of the unit tests. A
 * script belongs to no realm: it is compiled once and run in each, so every file still has its modules for itself.
 */
const compile = vm.compileFunction;
const scripts = new Map();

vm.compileFunction = (source, parameters, options) => {
  if (options?.parsingContext === undefined) return compile(source, parameters, options);
  const key = `${options.filename}\n${parameters.join()}`;
  const held = scripts.get(key);
  const script = held?.source === source ? held.script : scriptOf(source, parameters, options.filename);
  if (script !== held?.script) scripts.set(key, { source, script });
  return script.runInContext(options.parsingContext);
};

/** The head stands on the first line, left of its first column: places in messages stay those of the source. */
function scriptOf(source, parameters, filename) {
  const head = `(function (${parameters.join()}) {`;
  return new vm.Script(`${head}${source}\n})`, { filename, columnOffset: -head.length });
}

module.exports = require('jest-circus/runner');
