// `npm run start:excel`: serves the add-in over https on this machine and says how to open it in Excel.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { installIfMissing, root } from './install.mjs';

installIfMissing();
const require = createRequire(import.meta.url);
const webpack = require('webpack');
const WebpackDevServer = require('webpack-dev-server');
const { paneConfig } = require('../webpack.pane.js');

const config = paneConfig('development');
const compiler = webpack(config);
const server = new WebpackDevServer(
  { ...config.devServer, server: { type: 'https', options: await certificate() } },
  compiler,
);
await server.start();
console.log(`Tổng Hợp đang chạy tại https://localhost:${config.devServer.port}/ (Ctrl+C để dừng).`);
for (const line of howTo()) console.log(line);

/** A certificate Excel trusts, made once; asked for only here, never in a build. The first run may ask for a password. */
async function certificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return getHttpsServerOptions();
}

function howTo() {
  const manifest = path.join(root, 'manifest.xml');
  if (process.platform === 'darwin')
    return [
      `Đã chép manifest.xml cho Excel trên Mac: ${copyForMac(manifest)}`,
      'Mở lại Excel, thẻ Trang đầu › Phần bổ trợ › Tổng Hợp.',
    ];
  if (process.platform === 'win32') {
    return [
      'Excel trên Windows: chia sẻ một thư mục, chép manifest.xml vào đó, thêm đường dẫn \\\\máy\\thư-mục vào',
      'Tệp › Tùy chọn › Trung tâm tin cậy › Danh mục phần bổ trợ tin cậy, đánh dấu Hiện trong menu, mở lại Excel,',
      `rồi Trang đầu › Phần bổ trợ › Thư mục dùng chung › Tổng Hợp. Tệp cần chép: ${manifest}`,
    ];
  }
  return [`Excel trên web: Trang đầu › Phần bổ trợ › Tải phần bổ trợ của tôi lên, chọn ${manifest}`];
}

function copyForMac(manifest) {
  const folder = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  const target = path.join(folder, 'tong-hop.manifest.xml');
  copyFileSync(manifest, target);
  return target;
}
