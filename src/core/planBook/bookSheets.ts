import { allocationSheet } from './allocationSheet';
import { clusterSheet, departmentSheet, ownerSheet, receiverSheet } from './bodySheets';
import type { BookSetting, BookSheet } from './bookSheet';
import { deadlineSheet } from './deadlineSheet';
import { headSheet } from './headSheet';
import { lineSheet } from './lineSheet';
import { ownIndicatorSheet } from './ownIndicators';
import { ownUnitSheet } from './ownUnitSheet';
import { targetSheet } from './targetSheet';
import { decisionSheet, referenceSheet } from './wordSheets';

/** Every sheet of a plan book, in the order people see them: what is asked first, what stands ready behind. */
export function bookSheets(setting: BookSetting): readonly BookSheet[] {
  return [
    headSheet,
    targetSheet(setting),
    departmentSheet,
    deadlineSheet,
    receiverSheet,
    ownIndicatorSheet(setting),
    clusterSheet,
    ownUnitSheet,
    allocationSheet,
    lineSheet(setting),
    ownerSheet(setting),
    referenceSheet(setting),
    decisionSheet,
  ];
}
