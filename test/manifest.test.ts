import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { ribbonActions } from '../src/commands/ribbonActions';

/**
 * The ribbon manifest without the internet: Microsoft's validator is a web service, and the faults it finds most
 * are these (element order, resource ids, lengths, https, icon sizes).
 */
const text = readFileSync('manifest.xml', 'utf8');
const { document } = new JSDOM(text, { contentType: 'text/xml' }).window;
const BASE = 'https://localhost:3000/';

const all = (name: string): Element[] =>
  [...document.getElementsByTagName('*')].filter((element) => element.localName === name);
const children = (name: string): string[] => [...(all(name)[0]?.children ?? [])].map(({ localName }) => localName);
const attributes = (name: string): string[] =>
  [...document.getElementsByTagName('*')].flatMap((element) => element.getAttribute(name) ?? []);
const resources = (group: string): Element[] => [...(all(group)[0]?.children ?? [])];

/** Width and height from a PNG's header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const iconFile = (address: string): string => address.replace(`${BASE}assets/icons`, 'assets/icons');

describe('manifest', () => {
  it.each([
    [
      'OfficeApp',
      [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
        'VersionOverrides',
      ],
    ],
    ['VersionOverrides', ['Description', 'Requirements', 'Hosts', 'Resources']],
    ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
    ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
    ['Runtimes', ['Runtime']],
    ['Group', ['Label', 'Icon', ...Array<string>(6).fill('Control')]],
    ['Control', ['Label', 'Supertip', 'Icon', 'Action']],
    ['Resources', ['Images', 'Urls', 'ShortStrings', 'LongStrings']],
  ])('has the children of %s in the order Office demands', (name, order) => {
    expect(children(name)).toEqual(order);
  });

  it('is a well-formed document in Vietnamese with an id and a four-part version', () => {
    expect(document.documentElement.localName).toBe('OfficeApp');
    expect(all('Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all('Version')[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all('DefaultLocale')[0]?.textContent).toBe('vi-VN');
  });

  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
  });

  it('resolves every resource id, uses every resource, and keeps ids within 32 signs', () => {
    const defined = ['Images', 'Urls', 'ShortStrings', 'LongStrings'].flatMap((group) =>
      resources(group).map((entry) => entry.getAttribute('id') ?? ''),
    );
    const used = attributes('resid');
    expect(defined.filter((id) => !used.includes(id))).toEqual([]);
    expect(used.filter((id) => !defined.includes(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...defined, ...used].filter((id) => id.length > 32)).toEqual([]);
  });

  it('gives every control and group an id of its own', () => {
    const ids = [...all('Control'), ...all('Group')].map((element) => element.getAttribute('id') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\w.]{1,125}$/.test(id))).toBe(true);
  });

  it('keeps texts within Office’s lengths, in Vietnamese and English', () => {
    const values = (group: string): string[] =>
      resources(group)
        .flatMap((entry) => [entry, ...entry.children])
        .map((entry) => entry.getAttribute('DefaultValue') ?? entry.getAttribute('Value') ?? '');
    expect(values('ShortStrings').filter((value) => value.length === 0 || value.length > 125)).toEqual([]);
    expect(values('LongStrings').filter((value) => value.length === 0 || value.length > 250)).toEqual([]);
    const name = all('DisplayName')[0];
    expect(name?.getAttribute('DefaultValue')?.length).toBeLessThanOrEqual(125);
    const english = [...all('String'), ...all('DisplayName')].filter(
      (entry) => entry.getAttribute('id') !== 'Group.Label',
    );
    expect(
      english
        .filter((entry) => entry.querySelector('[Locale="en-US"]') === null)
        .map((entry) => entry.getAttribute('id')),
    ).toEqual([]);
    expect(attributes('Locale').filter((locale) => locale !== 'en-US')).toEqual([]);
  });

  it('names only https addresses under the one base that the build replaces', () => {
    const addresses = attributes('DefaultValue').filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter((value) => !value.startsWith(BASE))).toEqual([]);
  });

  it('has every icon as a drawing of the size it says', () => {
    const wrong = resources('Images').flatMap((image) => {
      const file = iconFile(image.getAttribute('DefaultValue') ?? '');
      const size = Number((image.getAttribute('id') ?? '').split('.').pop());
      const [width, height] = existsSync(file) ? pngSize(file) : [0, 0];
      return width === size && height === size ? [] : [`${file} is ${width} × ${height}`];
    });
    expect(wrong).toEqual([]);
    expect(pngSize(iconFile(all('IconUrl')[0]?.getAttribute('DefaultValue') ?? ''))).toEqual([32, 32]);
    expect(pngSize(iconFile(all('HighResolutionIconUrl')[0]?.getAttribute('DefaultValue') ?? ''))).toEqual([64, 64]);
  });

  it('offers each control’s icon in the sizes 16, 32 and 80 at least', () => {
    const icons = all('Icon').map((icon) => [...icon.children].map((image) => image.getAttribute('size')));
    expect(icons.length).toBe(7);
    for (const sizes of icons) expect(sizes).toEqual(expect.arrayContaining(['16', '32', '80']));
  });

  it('asks for no more than Excel of the floor has', () => {
    const sets = (of: string | undefined) =>
      all('Set')
        .filter((set) => set.parentElement?.parentElement?.parentElement?.localName === of)
        .map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
    expect(sets('OfficeApp')).toEqual([['ExcelApi', '1.9']]);
    // Excels without it show no ribbon; the pane opens from Insert › My Add-ins there.
    expect(sets('VersionOverrides')).toEqual([['SharedRuntime', '1.1']]);
  });

  it('runs every button in the one page of the pane, so that none loads it anew', () => {
    const address = (resid: string | null | undefined): string | null | undefined =>
      resources('Urls')
        .find((entry) => entry.getAttribute('id') === resid)
        ?.getAttribute('DefaultValue');
    const shared = [...all('Runtime'), ...all('FunctionFile'), ...all('SourceLocation').slice(1)];
    expect(all('Runtime')[0]?.getAttribute('lifetime')).toBe('long');
    expect(new Set(shared.map((element) => element.getAttribute('resid')))).toEqual(new Set(['Url.Pane']));
    expect(address('Url.Pane')).toBe(all('SourceLocation')[0]?.getAttribute('DefaultValue'));
    expect(all('TaskpaneId').map(({ textContent }) => textContent)).toEqual(['TongHop.Pane']);
  });

  it('names the functions the page has, each once', () => {
    const named = all('FunctionName').map(({ textContent }) => textContent ?? '');
    const host = { language: 'vi', ask: jest.fn(), showPane: jest.fn(), checkNow: jest.fn(), tell: jest.fn() } as const;
    expect([...named].sort()).toEqual(Object.keys(ribbonActions(host)).sort());
  });

  it('is read by Office’s own manifest reader', async () => {
    // Its package is an ES module with top-level imports jest cannot load, so plain Node runs it.
    const { execFileSync } = await import('node:child_process');
    const script =
      "require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml').then((m) => console.log(JSON.stringify(m)))";
    const info = JSON.parse(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })) as Record<
      string,
      unknown
    >;
    expect(info).toMatchObject({
      defaultLocale: 'vi-VN',
      displayName: 'Tổng Hợp',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
    });
  });
});
