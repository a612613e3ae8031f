/** What a page that takes Microsoft's copy of office.js does first. */
import { bringOffice } from '../../../src/excel/officeScript';

Object.assign(window, { outcome: bringOffice({ document, reload: () => location.reload() }) });
