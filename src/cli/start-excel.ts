import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { configurations } from './webpack-configuration';

const root = path.join(__dirname, '../..');
const manifest = path.join(root, 'dist', 'manifest-development.xml');

/** Certificates that Excel trusts, or the server's own where they cannot be installed. */
async function httpsServer(): Promise<WebpackDevServer.Configuration['server']> {
  try {
    return { type: 'https', options: await getHttpsServerOptions() };
  } catch (error) {
    console.warn(`Development certificates could not be installed: ${(error as Error).message.trim()}`);
    console.warn('Going on with a certificate that Excel does not trust: the pane stays empty until one is installed.');
    console.warn('Try: npx office-addin-dev-certs install\n');
    return 'https';
  }
}

function instructions(origin: string): string {
  return `
Waymark is served at ${origin} (stop with Ctrl+C). Its development manifest:
  ${manifest}

Windows    1. Put the manifest into a folder that is shared (folder > Properties > Sharing), say \\\\<computer>\\manifests.
           2. Excel: File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs: add that address,
              tick Show in Menu, restart Excel.
           3. Home > Add-ins > More Add-ins > Shared Folder > Waymark (development).
           Or in one step: npx office-addin-debugging start "${manifest}" desktop
Mac        Copy the manifest to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make the folder if there
           is none), restart Excel, then Home > Add-ins > Waymark (development).
The web    Open ${origin}/taskpane.html once in the browser, so that it trusts the certificate. Then in a workbook on
           https://excel.cloud.microsoft: Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in.

Use one Waymark at a time: two add-ins with the same functions make Excel answer #REF!.`;
}

/** Serves pane and functions over https for a real Excel, and says how to load them there. */
async function startExcel() {
  const server = await httpsServer();
  process.env.WEBPACK_DEV_SERVER_BASE_PORT = '3000';
  const port = Number(await WebpackDevServer.getFreePort('auto', 'localhost'));
  const origin = `https://localhost:${port}`;
  mkdirSync(path.dirname(manifest), { recursive: true });
  writeFileSync(
    manifest,
    configurations.finishManifest(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), { origin }),
  );
  const needed = configurations
    .map((configuration) => configuration({ origin }, { mode: 'development' }))
    .filter(({ name }) => name !== 'embedded');
  await new WebpackDevServer(
    { ...configurations.developmentServer, port, server } as WebpackDevServer.Configuration,
    webpack(needed),
  ).start();
  console.log(instructions(origin));
}

void startExcel();
