// `npm run release -- [--base https://address/] [--out folder]`: the folder to hand out, whole, with its checksums.
// The same sources give the same bytes. An earlier one of the same version is replaced only once the new one is whole.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checksums } from './checksums.mjs';
import { installIfMissing, root, run } from './install.mjs';
import { filesBelow, writeOneFile } from './oneFile.mjs';

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const { values: asked } = parseArgs({
  options: { base: { type: 'string' }, out: { type: 'string', default: 'release' } },
});
/** What the manifest says where nobody names an address. */
const DEVELOPMENT = 'https://localhost:3000/';
const READ_FIRST = `TỔNG HỢP ${version}

Tong-Hop.html          Mở bằng cách nhấp đúp: trình duyệt Chrome, Edge từ bản 109, Firefox từ bản 115, Safari từ bản 16.4.
                       Không cần cài đặt, không cần mạng; gửi được qua thư, chép được vào USB.
huong-dan/             Hướng dẫn sử dụng (HTML, PDF): điền biểu, tổng hợp, lập kế hoạch, dành cho bộ phận CNTT.
so-lieu-minh-hoa/      Số liệu minh hoạ để tập dùng.
workbench/             Trang web để đặt trên máy chủ nội bộ (không mở từ đĩa).
pane/, pane-online/    Phần bổ trợ cho Excel (mạng kín; có Internet), đặt trên máy chủ https; manifest.xml ghi địa chỉ đó.
cli/tonghop.cjs        Dòng lệnh, cần Node 20 trở lên: node cli/tonghop.cjs help
SHA256SUMS.txt         Mã kiểm của mọi tệp: sha256sum -c SHA256SUMS.txt (Windows: certutil -hashfile Tong-Hop.html SHA256).
Tong-Hop.sha256.txt    Mã kiểm riêng của Tong-Hop.html, và mã mà trang Cài đặt của nó hiện.
LICENSE.txt, third-party-licences.txt, sbom.cdx.json: giấy phép của chương trình, của các thư viện; danh sách thành phần.

Open Tong-Hop.html by a double click; nothing is installed and nothing leaves the machine. huong-dan/ has the manual, with a
chapter for IT departments, and a summary in English (manual-en.html).
`;
const base = asked.base?.replace(/\/*$/, '/');
if (base !== undefined && !base.startsWith('https://')) {
  console.error(`--base phải là một địa chỉ https, như https://may-chu/tong-hop/ (không phải ${base}).`);
  process.exit(2);
}

const whole = path.join(root, asked.out, `Tong-Hop-${version}`);
const made = `${whole}.dang-lap`;
const place = (...names) => path.join(made, ...names);
const copy = (from, to) => cpSync(path.join(root, from), place(to), { recursive: true });

installIfMissing();
build();
rmSync(made, { recursive: true, force: true });
await gather();
rmSync(whole, { recursive: true, force: true });
renameSync(made, whole);
console.log(`Bản phát hành ${version}: ${path.relative(root, whole)} (${filesBelow(whole).length} tệp).`);
if (!base) console.log(`Chưa nêu địa chỉ (--base): manifest.xml của hai bản Excel còn ghi ${DEVELOPMENT}.`);

function build() {
  const address = base ? ['--env', `base=${base}`] : [];
  // As on a machine that never built it: what an earlier build kept numbers the parts of a page otherwise.
  const env = { ...process.env, CI: 'true' };
  run('npx', ['--no-install', 'webpack', '--mode', 'production', '--no-stats', ...address], { env });
  run('node', ['tools/sbom.mjs']);
}

async function gather() {
  // Only now: both need packages that a fresh clone has not installed when this program starts.
  const { writeManual } = await import('./manual.mjs');
  const { writeSamples } = await import('./samples.mjs');
  mkdirSync(place('cli'), { recursive: true });
  for (const file of ['Tong-Hop.html', 'Tong-Hop.sha256.txt']) copy(`dist/${file}`, file);
  for (const part of ['workbench', 'pane', 'pane-online']) copy(`dist/${part}`, part);
  writeOneFile(path.join(root, 'dist/cli'), place('cli', 'tonghop.cjs'));
  writeSamples(place('so-lieu-minh-hoa'));
  copy('LICENSE', 'LICENSE.txt');
  copy('dist/cli/sbom.cdx.json', 'sbom.cdx.json');
  writeFileSync(place('third-party-licences.txt'), licences());
  await writeManual(place('huong-dan'));
  writeFileSync(place('DOC-TRUOC.txt'), READ_FIRST);
  writeFileSync(place('SHA256SUMS.txt'), checksums(made));
}

/** Licence texts of everything in the release, each package once. */
function licences() {
  const files = ['cli', 'pane', 'workbench'].map((part) => path.join(root, 'dist', part, 'third-party-licences.txt'));
  const texts = files.flatMap((file) => readFileSync(file, 'utf8').split(/\n-{78}\n/));
  const each = [...new Set(texts.map((text) => text.trim()))].sort((a, b) => (a < b ? -1 : 1));
  return `${each.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}
