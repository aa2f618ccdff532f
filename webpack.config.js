const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { Compilation, sources } = require('webpack');

const { version } = require('./package.json');

const root = __dirname;
const dist = path.join(root, 'dist');

/** Compiles TypeScript without checking types; `npm run types` checks them. */
const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2019',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};
/** A build lists what it wrote; the development server speaks only of errors. */
const stats = ({ release } = {}) => ({
  preset: 'errors-warnings',
  assets: Boolean(release),
  timings: Boolean(release),
});
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

// --- functions: the custom functions as one classic script, and the metadata that Excel reads -------------------------

/** The name of the functions' files without their ending; a release carries its version, since Excel caches them. */
const functionsName = ({ release } = {}) => (release ? `functions-${version}` : 'functions');

/** The files that hold a custom function, found by the tag that the metadata generator looks for. */
function customFunctionFiles() {
  const folder = path.join(root, 'src', 'functions');
  return readdirSync(folder)
    .map((file) => path.join(folder, file))
    .filter((file) => file.endsWith('.ts') && readFileSync(file, 'utf8').includes('@customfunction'));
}

/** Adds what the metadata generator cannot say: error cells reach the functions, entity objects do not. */
class FinishFunctionsMetadata {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FinishFunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'FinishFunctionsMetadata', stage }, () => {
        compilation.updateAsset(this.file, (source) => {
          const flags = { allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: false };
          return new sources.RawSource(JSON.stringify({ ...JSON.parse(source.source()), ...flags }, null, 2));
        });
      });
    });
  }
}

const functions = (env, { mode = 'production' }) => ({
  name: 'functions',
  mode,
  context: root,
  target: ['web', 'es2019'],
  entry: { [functionsName(env)]: './src/functions/index.ts' },
  output: { path: dist, filename: '[name].js' },
  module: { rules: [typescript] },
  resolve,
  devtool: false,
  stats: stats(env),
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: customFunctionFiles(), output: `${functionsName(env)}.json` }),
    new FinishFunctionsMetadata(`${functionsName(env)}.json`),
  ],
});

// --- pane: the page that Excel loads, with its manifest -----------------------------------------------------------------

const development = { id: 'c1d7a4f2-6b38-4e0d-9a75-2f8e31b6c904', name: 'Waymark (development)' };
const microsoftCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where the development server offers the npm package @microsoft/office-js. */
const officePackage = 'office-js';

/** The manifest for an origin; without a release it has a GUID and a name of its own, so that both can be installed. */
function finishManifest(xml, { origin = 'https://localhost:3000', release }) {
  const placed = xml
    .replaceAll('https://localhost:3000', origin.replace(/\/+$/, ''))
    .replaceAll('/functions.js', `/${functionsName({ release })}.js`);
  if (release) return placed;
  return placed
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${development.id}</Id>`)
    .replace(/<DisplayName DefaultValue="[^"]*"/, `<DisplayName DefaultValue="${development.name}"`);
}

/** What the page loads before its own script: Office.js, or for the embedded workbook the client and our wiring of it. */
function officeScripts({ embedded, officeJs, release }) {
  if (embedded) return [`${officePackage}/excel-web-16.00.debug.js`, 'embedded-office.js'];
  return [officeJs ?? (release ? microsoftCdn : `${officePackage}/office.js`)];
}

/** The pane's Content-Security-Policy: strict but for the inline styles that Fluent's style engine needs. */
function panePolicy(scripts) {
  const hosts = scripts.filter((script) => script.startsWith('https:')).map((script) => new URL(script).origin);
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hosts],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'frame-src': hosts.length > 0 ? hosts : ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  };
  return Object.entries(rules)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

const pane = (env, { mode = 'production' }) => {
  const scripts = officeScripts(env);
  return {
    name: 'pane',
    mode,
    context: root,
    target: ['web', 'es2019'],
    // One entry, so that commands and pane share the workbook's code without importing each other.
    entry: { pane: ['./src/commands/index.ts', './src/taskpane/start.ts'] },
    output: {
      path: dist,
      filename: env.release ? `[name]-${version}.js` : '[name].js',
      chunkFilename: env.release ? `[name]-${version}.js` : '[name].js',
      chunkLoadingGlobal: 'waymarkPane',
      clean: env.release ? { keep: /^functions/ } : false,
    },
    module: { rules: [typescript] },
    resolve,
    devtool: mode === 'development' ? 'source-map' : false,
    performance: { maxEntrypointSize: 1_000_000, maxAssetSize: 1_000_000 },
    stats: stats(env),
    infrastructureLogging: { level: 'error' },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        template: 'src/taskpane/taskpane.html',
        scriptLoading: 'blocking',
        inject: 'body',
        version,
        policy: panePolicy(scripts),
        before: [...scripts, `${functionsName(env)}.js`],
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'src/taskpane/support.html', to: 'support.html' },
          { from: 'manifest.xml', to: 'manifest.xml', transform: (xml) => finishManifest(xml.toString(), env) },
        ],
      }),
    ],
  };
};

// --- embedded: the grid page of the embedded workbook, for development alone ----------------------------------------------

/** Serves from memory, without hot replacement or live reload: they would need a looser policy than the one we ship. */
const developmentServer = {
  host: 'localhost',
  port: 'auto',
  hot: false,
  liveReload: false,
  client: false,
  webSocketServer: false,
  static: {
    directory: path.dirname(require.resolve('@microsoft/office-js/dist/office.js')),
    publicPath: `/${officePackage}`,
    watch: false,
  },
};

/** Says the address once, when there is a page to see there. */
function sayAddress(server) {
  const say = () => console.log(`Waymark, embedded workbook: http://localhost:${server.server.address().port}`);
  let said = false;
  server.compiler.hooks.done.tap('sayAddress', () => {
    if (!said) say();
    said = true;
  });
}

const embedded = (env, { mode = 'development' }) => {
  process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3000';
  return {
    name: 'embedded',
    mode,
    context: root,
    target: 'web',
    entry: { page: './src/embedded/page/page.ts', 'embedded-office': './src/embedded/page/office.ts' },
    output: { path: dist, filename: '[name].js', chunkLoadingGlobal: 'waymarkPage' },
    module: { rules: [typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }] },
    resolve,
    devtool: false,
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
    devServer: { ...developmentServer, onListening: sayAddress },
    plugins: [
      new HtmlWebpackPlugin({
        filename: 'index.html',
        template: 'src/embedded/page/index.html',
        scriptLoading: 'blocking',
        inject: 'body',
        chunks: ['page'],
        version,
      }),
    ],
  };
};

module.exports = [functions, pane, embedded];
Object.assign(module.exports, { developmentServer, finishManifest, officeScripts, panePolicy });
