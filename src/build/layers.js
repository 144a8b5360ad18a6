/**
 * What each layer may import: other layers (by `#name/…`) and packages. A layer may always import
 * itself; `typesOf` layers and packages give types only. `app` is `src/*`, the edge of the page.
 * @type {Readonly<Record<string, { folder: string, layers: readonly string[], typesOf: readonly string[], packages: readonly string[] }>>}
 */
export const layers = {
  model: { folder: 'src/model', layers: [], typesOf: [], packages: [] },
  engine: { folder: 'src/engine', layers: ['model'], typesOf: [], packages: ['mathjs'] },
  workers: { folder: 'workers', layers: ['engine', 'model'], typesOf: [], packages: ['comlink'] },
  client: { folder: 'src/client', layers: ['model'], typesOf: ['workers'], packages: ['comlink'] },
  share: { folder: 'src/share', layers: ['model'], typesOf: [], packages: ['d3', 'fflate'] },
  releaseWorker: {
    folder: 'src/releases/worker',
    layers: ['engine', 'model', 'releases', 'share', 'workers'],
    typesOf: [],
    packages: [],
  },
  releases: { folder: 'src/releases', layers: ['model'], typesOf: [], packages: [] },
  i18n: {
    folder: 'src/i18n',
    layers: ['model'],
    typesOf: ['releases'],
    packages: ['d3', 'svelte'],
  },
  state: {
    folder: 'src/state',
    layers: ['client', 'i18n', 'model'],
    typesOf: ['releases', 'share'],
    packages: ['svelte'],
  },
  charts: {
    folder: 'src/charts',
    layers: ['i18n', 'model'],
    typesOf: [],
    packages: ['d3', 'svelte', 'topojson-client'],
  },
  views: {
    folder: 'src/views',
    layers: ['charts', 'i18n', 'model', 'releases', 'share', 'state'],
    typesOf: [],
    packages: ['d3', 'fflate', 'svelte', 'uqr'],
  },
  build: {
    folder: 'src/build',
    layers: ['engine', 'model', 'releases'],
    typesOf: [],
    packages: [
      'd3',
      'node',
      'vite',
      'vite-plugin-pwa',
      '@sveltejs/vite-plugin-svelte',
      'playwright',
    ],
  },
  headless: {
    folder: 'src/headless',
    layers: ['build', 'engine', 'model', 'releases', 'share'],
    typesOf: [],
    packages: ['d3', 'node', 'vite'],
  },
  app: {
    folder: 'src',
    layers: ['charts', 'client', 'i18n', 'model', 'releases', 'share', 'state', 'views'],
    typesOf: [],
    packages: ['svelte'],
  },
};

/**
 * The layer a path lies in, the most specific folder first.
 * @param {string} path from the top of the project, with `/`
 * @returns {string | undefined} undefined outside the layers (tests, configuration)
 */
export function layerOf(path) {
  return Object.keys(layers).find((layer) => path.startsWith(`${layers[layer]?.folder}/`));
}
