import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.png': 'image/png',
};

export interface OfficeServerOptions {
  /** Path the site lies at: "/" or "/tinh/cong-tac-xa-hoi/". */
  readonly below?: string;
  /** What this server says of every file besides its type. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A web server of an office that a test can give other files, make hang, stop, and start again at the same address. */
export class OfficeServer {
  /** Served from now on; several folders lie over one another, the first that has a file gives it. */
  folders: readonly string[];
  /** Takes requests and never answers. */
  hangs = false;
  private server: Server | undefined;
  private port = 0;
  private readonly below: string;

  constructor(
    folder: string,
    private readonly options: OfficeServerOptions = {},
  ) {
    this.folders = [folder];
    this.below = options.below ?? '/';
  }

  get address(): string {
    return `http://localhost:${this.port}${this.below}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      if (this.hangs) return;
      const wanted = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
      const inside = wanted.startsWith(this.below) ? wanted.slice(this.below.length) : 'missing';
      const name = inside === '' ? 'index.html' : inside;
      const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
      this.file(name).then(
        (bytes) => response.writeHead(200, { 'Content-Type': type, ...this.options.headers }).end(bytes),
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(this.port, 'localhost', resolve));
    const bound = server.address();
    this.port = typeof bound === 'object' && bound !== null ? bound.port : 0;
    this.server = server;
  }

  /** From now on nobody answers at the address. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    await new Promise<void>((resolve) => {
      if (!server) return resolve();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  private async file(name: string): Promise<Buffer> {
    for (const folder of this.folders.slice(0, -1)) {
      const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
      if (bytes) return bytes;
    }
    return readFile(path.join(this.folders.at(-1) ?? '', name));
  }
}
