import { showNumber } from '../../domain/texts/number';
import type { viPlans } from './viPlans';

const count = (value: number): string => showNumber(value, 0, 'en');

/** Words of the page of plans in English. */
export const enPlans: typeof viPlans = {
  title: 'Plans',
  intro: 'Make a plan of your unit in a book, check it, publish it. Forms, checks and roll-ups follow the chosen plan.',
  open: 'Open the page Plans',
  mine: 'Plans of your own',
  none: 'No plan of your own is on this machine yet.',
  shipped: (n) => `Plans that come with the program (${count(n)})`,
  national: 'The national plan',
  framed: 'The national plan for this unit, without a book of its own',
  inUse: 'Chosen',
  version: (n, day) => `Version ${count(n)}, published ${day}`,
  shippedVersion: (n, document) => `Version ${count(n)}; document ${document}`,
  documentOf: (number, day) =>
    [number ?? 'of unknown number', day === null ? '' : `of ${day}`].filter(Boolean).join(' '),
  unpublished: 'Not published yet',
  draftOf: (when) => `Book in hand, kept ${when}`,
  use: 'Use',
  used: (plan) => `Now using ${plan} for forms, checks and roll-ups.`,
  openBook: 'Open the book',
  next: 'Make one for the next years',
  export: 'Export the book',
  notExported: (name) =>
    `It is not certain that ${name} was saved: this window may take no files. If it is not among the downloads, choose “Open the book” and save the open workbook.`,
  remove: 'Delete from this machine',
  removeTitle: (plan) => `Delete "${plan}" from this machine?`,
  removeText:
    'Every published version and the book in hand of this plan are gone here for good. Forms that are out still bring their plan; books exported as files stay.',
  removeGo: 'Delete',
  removed: (plan) => `Deleted "${plan}" from this machine.`,
  earlier: 'Other versions',
  goBack: (n) => `Use version ${count(n)} again`,
  wentBack: (n) =>
    `Using version ${count(n)} again. Forms of the other versions are still read; the next one published gets a new number.`,
  broken: (why) => `${why} This plan cannot be used yet; nothing was deleted.`,
  keptHere: 'Plans kept on this machine',
  notKept:
    'The browser did not keep the plan on this machine (blocked, full, or kept there by a later Tổng Hợp). Save the book as a file.',
  lasting: 'Plans stay in this browser until they are deleted. Export the book as a file to keep it and to hand it on.',
  calendar: {
    title: (year: number) => `Calendar of ${year}`,
    none: 'The plan names no deadline for this year.',
    save: 'Get the calendar file (.ics)',
    sent: (sender: string, receiver: string | null) => (receiver === null ? sender : `${sender} to ${receiver}`),
  },
  fresh: {
    title: 'Make a new plan',
    unit: 'Unit that makes the plan',
    unitHint: 'Province, commune, ward: type its name or code',
    from: 'Made from',
    years: 'Years',
    yearFrom: 'From year',
    yearTo: 'To year',
    make: 'Make the plan book',
    atOnce: 'Use at once, without a book',
    atOnceHint: 'Follows the national targets for the unit; a plan of its own can be made later.',
    making: 'Making the plan book…',
    impossible: 'This plan cannot be made for the chosen unit and years.',
    noUnit: 'The lists of the chosen years do not have this unit; choose one of today.',
    fromFile: 'Open a book from a file…',
    notBook: (file) => `${file} is no plan book: it has no sheets "Kế hoạch" and "Mục tiêu".`,
  },
  book: {
    title: 'The open plan book',
    check: 'Check the book',
    again: 'Check the book again',
    checking: 'Checking the book…',
    made: 'The book is made. Fill the yellow cells that are blank, change what your document says otherwise, then check again.',
    none: 'The open workbook is no plan book.',
    faults: (n) => `${count(n)} places are to be mended; it cannot be published yet. What was typed is kept.`,
    goTo: (cell) => `Go to ${cell}`,
    more: (n) => `and ${count(n)} more`,
    right: (plan) => `The book is right: ${plan}.`,
    first: 'The first version: no form of this plan is out yet.',
    against: (n) => `Compared with version ${count(n)}:`,
    same: (n) => `The book says the same as version ${count(n)} in use; there is nothing to publish.`,
    formsChange: (added, removed) =>
      `Forms that are out are still read and rolled up. New forms have ${count(added)} lines more and ${count(removed)} fewer; a new line counts as not asked in older forms.`,
    wordsOnly: 'Only words differ; forms that are out stay as they are.',
    publish: (n) => `Publish version ${count(n)}`,
    publishing: 'Publishing…',
    published: (plan, n) =>
      `Published ${plan}, version ${count(n)}, now the chosen plan. Its number stands in the book.`,
    otherUnit: (name) =>
      `The id of this plan is taken by "${name}", made by another unit. Change the cell "Mã kế hoạch" in the book and check again.`,
    replaces: (name) =>
      `The plan "${name}" that comes with the program has the same id: what is published here is used in its place on this machine.`,
    toForms: 'Make forms',
    draftOpened: 'The book in hand is open again.',
  },
  offer: {
    text: (unit) => `${unit} has no plan of its own here. Use the national plan at once, or make a plan.`,
    use: 'Use the national plan',
    make: 'Make a plan',
    search: 'Find by place: type a province, commune or ward',
    hint: 'outside the chosen plan',
  },
};
