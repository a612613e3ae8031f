/** @jest-environment jsdom */
import { describeSet } from './describeSet';

describe('ExcelApi 1.18 (Microsoft 365)', () =>
  describeSet({ excelApi: '1.18', capabilities: { notes: 'note', merges: true, outline: true } }));
