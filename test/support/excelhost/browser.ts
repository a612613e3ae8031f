/**
 * Entry for Chromium: bundle this file to a plain script and load it before office.js. It puts the host on the
 * window and leaves it as `window.excelHost`; nothing of Node is imported. Options come from `window.excelHostOptions`.
 */
import { createHost, type ExcelHost, type ExcelHostOptions } from './createHost';
import type { HostWindow } from './bridge/desktop';

declare global {
  interface Window {
    excelHost?: ExcelHost;
    excelHostOptions?: ExcelHostOptions;
  }
}

const hostWindow: HostWindow = Object.assign(window);
window.excelHost = createHost(hostWindow, window.excelHostOptions);
