/** @jest-environment jsdom */
import { describeSet } from './describeSet';

describe('ExcelApi 1.17 (Office LTSC 2024)', () =>
  describeSet({ excelApi: '1.17', capabilities: { notes: 'comment', merges: true, outline: true } }));
