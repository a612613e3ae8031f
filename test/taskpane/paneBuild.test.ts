import { readFileSync } from 'node:fs';
interface Plugin {
  readonly constructor: { readonly name: string };
  readonly userOptions?: {
    readonly filename: string;
    readonly templateParameters: { readonly policy: string; readonly office: string };
  };
  readonly patterns?: readonly {
    readonly from: string;
    readonly to: string;
    readonly transform?: (text: Buffer) => string;
  }[];
}

const { paneConfig } = require('../../webpack.pane.js') as {
  paneConfig: (mode: string, env?: Readonly<Record<string, string>>) => { readonly plugins: readonly Plugin[] };
};

const taskpane = (env: Readonly<Record<string, string>>) =>
  paneConfig('production', env).plugins.find(({ userOptions }) => userOptions?.filename === 'taskpane.html')
    ?.userOptions?.templateParameters;

const copied = (env: Readonly<Record<string, string>>) =>
  paneConfig('production', env).plugins.flatMap(({ patterns }) => patterns ?? []);

describe('the build of the pane', () => {
  it('takes office.js from beside itself, and allows no other origin', () => {
    expect(taskpane({})?.office).toBe('<script src="office-js/office.js"></script>');
    expect(taskpane({})?.policy).not.toContain('http');
    expect(copied({}).some(({ from }) => from.endsWith('excel-win32-16.01.js'))).toBe(true);
  });

  it('takes office.js from Microsoft when asked, allows that origin, and has its own copy to fall back on', () => {
    expect(taskpane({ office: 'cdn' })?.office).toBe(
      '<link rel="preload" as="script" href="https://appsforoffice.microsoft.com/lib/1/hosted/office.js" />',
    );
    expect(taskpane({ office: 'cdn' })?.policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(copied({ office: 'cdn' }).filter(({ to }) => String(to).startsWith('office-js'))).toEqual(
      copied({}).filter(({ to }) => String(to).startsWith('office-js')),
    );
    expect(copied({}).some(({ from }) => from.endsWith('/vi-vn/office_strings.js'))).toBe(true);
  });

  it.each(['src/excel/taskpane.html', 'src/workbench/page/index.html'])(
    '%s says something before the program starts, and where it never does',
    (page) => {
      const html = readFileSync(page, 'utf8');
      expect(html).toMatch(/<div id="(pane|page)">[^]*<div class="says opening">\s*<p[^>]*>\s*Đang mở Tổng Hợp…/);
      expect(html).toContain('<noscript>');
      expect(html).toContain('<div class="says old">');
      expect(html.match(/<p lang="en">/g)?.length).toBe(html.match(/<p>/g)?.length);
    },
  );

  it('puts the base address into the manifest, with or without its last slash', () => {
    for (const base of ['https://tonghop.example.gov.vn/addin', 'https://tonghop.example.gov.vn/addin/']) {
      const manifest = copied({ base }).find(({ from }) => from === 'manifest.xml');
      expect(manifest?.transform?.(Buffer.from('"https://localhost:3000/taskpane.html?page=check"'))).toBe(
        '"https://tonghop.example.gov.vn/addin/taskpane.html?page=check"',
      );
    }
  });

  it('brings the page of help the manifest names, which runs nothing', () => {
    expect(readFileSync('manifest.xml', 'utf8')).toContain(
      '<SupportUrl DefaultValue="https://localhost:3000/support.html"/>',
    );
    const page = paneConfig('production').plugins.find(({ userOptions }) => userOptions?.filename === 'support.html');
    expect(page?.userOptions).toMatchObject({ chunks: [] });
    const html = readFileSync('src/excel/support.html', 'utf8');
    expect(html).not.toContain('<script');
  });

  it('refuses an address without https, which Excel would refuse later', () => {
    expect(() => paneConfig('production', { base: 'http://tonghop.example.gov.vn/' })).toThrow('https');
  });
});
