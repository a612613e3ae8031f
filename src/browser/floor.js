/*
 * What a page says where its program cannot run. Every browser must be able to read this file, so it keeps to the
 * JavaScript of 2009 (ECMAScript 5); it goes into the built pages as it stands.
 */
(function () {
  var root = document.documentElement;

  /* Chrome and Edge know it from 103 on, Firefox from 113, Safari from 16.4: about where our promise begins. */
  function isOld() {
    try {
      return !new DecompressionStream('deflate-raw');
    } catch (unknown) {
      return true;
    }
  }

  if (isOld()) root.setAttribute('data-stopped', 'old');
  else if (location.protocol === 'file:' && !root.hasAttribute('data-one-file'))
    root.setAttribute('data-stopped', 'disk');
})();
