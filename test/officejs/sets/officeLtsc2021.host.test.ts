/** @jest-environment jsdom */
import { describeSet } from './describeSet';

describe('ExcelApi 1.14 (Office LTSC 2021)', () =>
  describeSet({ excelApi: '1.14', capabilities: { notes: 'comment', merges: true, outline: true } }));
