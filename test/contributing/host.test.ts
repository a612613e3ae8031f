import { memoryPort } from '../taskpane/memoryPort';
import { hostConformance } from '../support/hostConformance';

// A host implements `WorkbookPort`; this one keeps its sheets in memory.
hostConformance('a workbook in memory', () => Promise.resolve(memoryPort()));
