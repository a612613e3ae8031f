/** @jest-environment jsdom */
import { describeSet } from './describeSet';

describe('ExcelApi 1.9 (the floor of the manifest)', () =>
  describeSet({ excelApi: '1.9', capabilities: { notes: 'message', merges: false, outline: false } }));
