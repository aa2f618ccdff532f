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
/** The worked examples' tables, as text. */
const tables = { test: /\.csv$/, type: 'asset/source' };
/** Modules that only declare: a part of the pane that is loaded later takes along what it alone needs of them. */
const declaring = { test: /[\\/]src[\\/](analysis|framework|roadmap|workbook)[\\/]/, sideEffects: false };
/** A build lists what it wrote; the development server speaks only of errors; `chunks` tells what each view loads. */
const stats = ({ release, chunks } = {}) => ({
  preset: 'errors-warnings',
  assets: Boolean(release),
  timings: Boolean(release),
  chunks: Boolean(chunks),
  chunkRelations: Boolean(chunks),
  chunkOrigins: Boolean(chunks),
});
const resolve = { extensions: ['.ts', '.tsx', '.js'] };

// --- functions: the custom functions as one classic script, and the metadata that Excel reads -------------------------

/** The name of the functions' files without their ending; a release carries its version, since Excel caches them. */
const functionsName = ({ release } = {}) => (release ? `functions-${version}` : 'functions');

/** The custom functions, found by the tag that the metadata generator looks for: the file of each, and its name. */
function customFunctions() {
  const folder = path.join(root, 'src', 'functions');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file))
    .flatMap((file) => {
      const tags = readFileSync(file, 'utf8').matchAll(/@customfunction (\S+)/g);
      return [...tags].map(([, name]) => ({ file, name }));
    });
}

const withoutSlash = (origin) => origin.replace(/\/+$/, '');

/**
 * Adds what the metadata generator cannot say: error cells reach the functions, entity objects do not, and where help
 * stands, if the origin is known.
 */
function finishMetadata({ functions, ...more }, { origin }) {
  const help = ({ name }) => (origin ? { helpUrl: `${withoutSlash(origin)}/functions/${name}.html` } : {});
  return {
    ...more,
    functions: functions.map((one) => ({ ...one, ...help(one) })),
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: false,
  };
}

class FinishFunctionsMetadata {
  constructor(file, env) {
    this.file = file;
    this.env = env;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FinishFunctionsMetadata', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: 'FinishFunctionsMetadata', stage }, () => {
        compilation.updateAsset(this.file, (source) => {
          return new sources.RawSource(JSON.stringify(finishMetadata(JSON.parse(source.source()), this.env), null, 2));
        });
      });
    });
  }
}

/** The page of one function in the reference, made from the metadata once that is finished. */
const referencePage = (name, metadata) =>
  new HtmlWebpackPlugin({
    filename: `functions/${name}.html`,
    template: 'src/cli/reference-html.ts',
    templateParameters: ({ assets }) => ({ name, functions: JSON.parse(assets[metadata].source()).functions }),
    chunks: [],
    inject: false,
    cache: false,
  });

const functions = (env, { mode = 'production' }) => {
  const metadata = `${functionsName(env)}.json`;
  const found = customFunctions();
  return {
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
      new CustomFunctionsMetadataPlugin({ input: found.map(({ file }) => file), output: metadata }),
      new FinishFunctionsMetadata(metadata, env),
      ...found.map(({ name }) => referencePage(name, metadata)),
    ],
  };
};

// --- pane: the page that Excel loads, with its manifest -----------------------------------------------------------------

const development = { id: 'c1d7a4f2-6b38-4e0d-9a75-2f8e31b6c904', name: 'Waymark (development)' };
const microsoftCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** Where the development server offers the npm package @microsoft/office-js. */
const officePackage = 'office-js';

/** The manifest for an origin; without a release it has a GUID and a name of its own, so that both can be installed. */
function finishManifest(xml, { origin = 'https://localhost:3000', release }) {
  const placed = xml
    .replaceAll('https://localhost:3000', withoutSlash(origin))
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
    module: { rules: [typescript, tables, declaring] },
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
Object.assign(module.exports, { developmentServer, finishManifest, finishMetadata, officeScripts, panePolicy });
