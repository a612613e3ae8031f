const path = require('node:path');

/**
 * Fluent's icons are thousands, and the package makes all of them before it gives one: more than a second of processor
 * time and 60 MB in every test file that shows a page. In jsdom nobody looks at a picture, so an icon is made when it
 * is asked for, without its lines. That an icon is there the type check says; what it looks like Chromium shows.
 */
const own = (name) => require(path.join(__dirname, '../../node_modules/@fluentui/react-icons/lib-cjs', name));
const { createFluentIcon } = own('utils/createFluentIcon');

const known = {
  ...own('utils/constants'),
  ...own('utils/useIconState'),
  ...own('contexts/index'),
  bundleIcon: own('utils/bundleIcon').default,
  wrapIcon: own('utils/wrapIcon').default,
  createFluentIcon,
};

module.exports = new Proxy(known, {
  get(made, name) {
    const [, size] = /^[A-Z].*?(\d*)(?:Regular|Filled|Light|Color)$/.exec(String(name)) ?? [];
    if (size !== undefined) made[name] ??= createFluentIcon(name, size || '1em', []);
    return made[name];
  },
});
