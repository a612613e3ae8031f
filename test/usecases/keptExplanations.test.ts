import { FormReadingCaches } from '../../src/core/forms/readForms';
import { findingKey } from '../../src/core/checks/findingKey';
import type { Finding } from '../../src/domain/finding';
import { checkWorkbook, type CheckedForm } from '../../src/usecases/checkWorkbook';
import { EXPLANATIONS, explanationsOf, submissionKey } from '../../src/usecases/keptExplanations';
import { catalogue, programmes } from '../support/plans';
import { withCustomProperties } from '../../src/xlsx/open/customProperties';
import { inflateNode } from '../../src/xlsx/read/inflateNode';
import { readWorkbook } from '../../src/xlsx/read/readWorkbook';
import { deflateNode } from '../../src/xlsx/write/deflateNode';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { pack, setText, unpack } from '../../src/xlsx/write/zipParts';
import { submissionOf } from '../core/checks/support/submission';
import { faultOf } from '../fuzz/faultOf';
import { sourceTrees } from '../support/sourceTrees';

const KEY = `TH.setting.${EXPLANATIONS}`;
const WHY = 'Đã rà soát với trạm y tế & Hội Người cao tuổi';
const setting = {
  programmes: programmes(),
  catalogue: catalogue(),
  caches: new FormReadingCaches(),
  trees: sourceTrees(),
};

async function checked(bytes: Uint8Array): Promise<CheckedForm> {
  const { forms } = await checkWorkbook(readWorkbook(bytes, 'f.xlsx', { inflate: inflateNode }), setting);
  const [form] = forms;
  if (!form) throw new Error('the file has a form');
  return form;
}

interface FaultyFile {
  readonly bytes: Uint8Array;
  readonly form: CheckedForm;
  readonly finding: Finding;
}
const made = new Map<string, Promise<FaultyFile>>();

/** A file whose form breaks a rule, and the finding. */
function fileWith(rule: string): Promise<FaultyFile> {
  const file = made.get(rule) ?? makeFile(rule);
  made.set(rule, file);
  return file;
}

async function makeFile(rule: string): Promise<FaultyFile> {
  const fault = await faultOf(rule);
  const bytes = await writeWorkbook(fault.model(), deflateNode);
  const form = await checked(bytes);
  const finding = form.findings.find((found) => found.rule === rule);
  if (!finding) throw new Error(`${rule} was not found`);
  return { bytes, form, finding };
}

const settingOf = (form: CheckedForm, finding: Finding, words: string): string =>
  JSON.stringify({ [submissionKey(form.submission)]: { [findingKey(finding)]: words } });

/** As the workbench keeps settings: a text property of the file. */
const inProperties = (bytes: Uint8Array, value: string): Uint8Array => withCustomProperties(bytes, { [KEY]: value });

/** As Excel keeps the settings of an add-in: JSON in its web extension part. */
function inExtension(bytes: Uint8Array, value: string): Uint8Array {
  const quoted = JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const own = `<we:property name="${KEY}" value="${quoted}"/>`;
  const other = '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>';
  const parts = unpack(bytes);
  setText(
    parts,
    'xl/webextensions/webextension1.xml',
    `<?xml version="1.0"?><we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="x"/><we:properties>${other}${own}</we:properties><we:bindings/></we:webextension>`,
  );
  return pack(parts, deflateNode);
}

/** How the form's findings of the same rule and element stand, and what the unit says about them. */
const saidOf = (form: CheckedForm, { rule, element }: Finding): readonly (readonly [string, string | undefined])[] =>
  form.findings
    .filter((found) => found.rule === rule && found.element === element)
    .map(({ severity, explanation }) => [severity, explanation]);

describe('an explanation kept in a saved file', () => {
  it.each([
    ['a warning, from the workbench', 'V17', 'warning', inProperties],
    ['a warning, from Excel', 'V17', 'warning', inExtension],
    ['an error that may be explained', 'V11', 'error', inProperties],
    ['a warning of reading', 'R03', 'warning', inProperties],
  ] as const)('is shown beside %s and makes it no milder', async (_what, rule, severity, keep) => {
    const { bytes, form, finding } = await fileWith(rule);
    expect(finding.severity).toBe(severity);
    const explained = await checked(keep(bytes, settingOf(form, finding, WHY)));
    expect(saidOf(explained, finding)).toEqual([[severity, WHY]]);
    expect(explained.submission.explanations).toEqual(new Map([[findingKey(finding), WHY]]));
  });

  it.each([
    ['an error that nothing can explain', 'V01', 'error', WHY],
    ['a wrong unit code', 'V03', 'error', WHY],
    ['a warning, where it says nothing,', 'V17', 'warning', 'ok'],
  ])('is not shown beside %s', async (_what, rule, severity, words) => {
    const { bytes, form, finding } = await fileWith(rule);
    const explained = await checked(inProperties(bytes, settingOf(form, finding, words)));
    expect(saidOf(explained, finding)).toEqual([[severity, undefined]]);
  });

  it('of another unit, year or plan says nothing here', async () => {
    const { bytes, form, finding } = await fileWith('V17');
    const elsewhere = { ...form, submission: { ...form.submission, year: 2023 } };
    const explained = await checked(inProperties(bytes, settingOf(elsewhere, finding, WHY)));
    expect(saidOf(explained, finding)).toEqual([['warning', undefined]]);
  });

  it.each([
    ['no JSON', 'x{'],
    ['a list', '[]'],
    ['texts where forms should be', '{"a":"b"}'],
    ['a number for a reason', '{"a":{"b":1}}'],
  ])('that is damaged (%s) leaves the finding as it is', async (_what, value) => {
    const { bytes, finding } = await fileWith('V17');
    expect(saidOf(await checked(inProperties(bytes, value)), finding)).toEqual([['warning', undefined]]);
  });

  it('beyond all measure is left out', async () => {
    const { bytes, form, finding } = await fileWith('V17');
    const explained = await checked(inProperties(bytes, settingOf(form, finding, 'a'.repeat(25_000))));
    expect(saidOf(explained, finding)).toEqual([['warning', undefined]]);
    expect(explained.submission.explanations).toBeUndefined();
  });

  it('beside a broken part of another add-in is still there, and the form is read', async () => {
    const { bytes, form, finding } = await fileWith('V17');
    const parts = unpack(inProperties(bytes, settingOf(form, finding, WHY)));
    setText(parts, 'xl/webextensions/webextension1.xml', '<we:webextension><we:properties>');
    expect(saidOf(await checked(pack(parts, deflateNode)), finding)).toEqual([['warning', WHY]]);
  });
});

test('a form that is sent alone takes its own explanations along, and no other form’s', () => {
  const submission = submissionOf({});
  const own = { [submissionKey(submission)]: { x: 'vì sao' } };
  expect(explanationsOf(JSON.stringify({ ...own, khác: { y: 'của xã khác' } }), submission)).toBe(JSON.stringify(own));
  expect(explanationsOf(JSON.stringify({ khác: {} }), submission)).toBeUndefined();
  expect(explanationsOf(undefined, submission)).toBeUndefined();
});
