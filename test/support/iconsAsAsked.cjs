/**
 * Fluent asks the package of its icons for about a hundred, and the package makes all its thousands first: more than a
 * second of processor time in every test file that shows a page. Here an icon is made when it is asked for, from the
 * file the package has for it alone.
 */
const others = { ...require('@fluentui/react-icons/utils'), ...require('@fluentui/react-icons/providers') };

/** `ChevronDown12Regular` stands in `chevron-down`. */
const fileOf = (name) =>
  name
    .replace(/\d*(?:Regular|Filled|Light|Color)$/, '')
    .replace(/([a-z])([A-Z\d])|(\d)([A-Z])/g, '$1$3-$2$4')
    .toLowerCase();

const isIcon = (name) => typeof name === 'string' && /^[A-Z].*(?:Regular|Filled|Light|Color)$/.test(name);

module.exports = new Proxy(others, {
  get: (known, name) =>
    known[name] ?? (isIcon(name) ? require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name] : undefined),
  has: (known, name) => name in known || isIcon(name),
});
