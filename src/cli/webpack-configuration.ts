import { createRequire } from 'node:module';
import type { Configuration } from 'webpack';
import type WebpackDevServer from 'webpack-dev-server';

/** What `--env` may say: a release with its origin, another place for Office.js, or the embedded workbook. */
export interface BuildOptions {
  readonly origin?: string;
  readonly officeJs?: string;
  readonly release?: boolean;
  readonly embedded?: boolean;
}

interface Configurations extends Array<(env: BuildOptions, argv: { mode: string }) => Configuration> {
  readonly developmentServer: WebpackDevServer.Configuration;
  finishManifest(xml: string, options: BuildOptions): string;
  finishMetadata<One extends { name: string }>(
    metadata: { functions: One[] },
    options: BuildOptions,
  ): { functions: (One & { helpUrl?: string })[] };
  officeScripts(options: BuildOptions): string[];
  panePolicy(scripts: readonly string[]): string;
}

/** webpack.config.js with its types: webpack reads it as plain JavaScript. */
export const configurations = createRequire(__filename)('../../webpack.config.js') as Configurations;
