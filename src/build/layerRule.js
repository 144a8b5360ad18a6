import { dirname, relative, resolve, sep } from 'node:path';
import { layerOf, layers } from './layers.js';

/**
 * ESLint rule: a file imports only what the table of layers allows its layer, and crosses layers by
 * name (`#model/…`), never by a relative path. Covers static and dynamic imports, re-exports and
 * type imports.
 * @type {import('eslint').Rule.RuleModule}
 */
export const layerRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      layer: 'The {{from}} layer must not import the {{to}} layer.',
      types: 'The {{from}} layer may import only types from the {{to}} layer.',
      relative: 'Cross from {{from}} to {{to}} by name: #{{to}}/…',
      outside: 'The {{from}} layer must not reach outside the layers: {{specifier}}',
      package: 'The {{from}} layer must not import {{specifier}}.',
    },
  },
  create(context) {
    const place = projectPath(context.cwd, context.filename);
    const from = layerOf(place);
    if (from === undefined) return {};

    /** @type {(node: any, source: any, typesOnly: boolean) => void} */
    const check = (node, source, typesOnly) => {
      if (typeof source?.value !== 'string') return;
      const found = judge(from, context.cwd, context.filename, source.value, typesOnly);
      if (found)
        context.report({ node, messageId: found.messageId, data: { from, ...found.data } });
    };
    /** @type {(node: any) => void} */
    const checkImport = (node) => check(node, node.source, node.importKind === 'type');
    /** @type {(node: any) => void} */
    const checkExport = (node) => check(node, node.source, node.exportKind === 'type');
    return {
      ImportDeclaration: checkImport,
      ExportNamedDeclaration: checkExport,
      ExportAllDeclaration: checkExport,
      ImportExpression: checkImport,
      TSImportType: (/** @type {any} */ node) =>
        check(node, node.source ?? node.argument?.literal, true),
    };
  },
};

/** @type {(top: string, path: string) => string} */
const projectPath = (top, path) => relative(top, path).split(sep).join('/');

/**
 * @param {string} from layer of the importing file
 * @param {string} top of the project
 * @param {string} file importing
 * @param {string} specifier imported
 * @param {boolean} typesOnly
 * @returns {{ messageId: string, data: Record<string, string> } | undefined} the crossing, if it is one
 */
function judge(from, top, file, specifier, typesOnly) {
  const allowed = layers[from];
  const alias = /^#([^/]+)\//.exec(specifier)?.[1];
  if (alias === undefined && !specifier.startsWith('.')) {
    const name = specifier.replace(/^node:.*/, 'node').replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1');
    return allowed?.packages.includes(name)
      ? undefined
      : { messageId: 'package', data: { specifier } };
  }
  const to = alias ?? layerOf(projectPath(top, resolve(dirname(file), specifier)));
  if (to === from) return undefined;
  if (to === undefined) return { messageId: 'outside', data: { specifier } };
  if (alias === undefined) return { messageId: 'relative', data: { to } };
  if (allowed?.layers.includes(to)) return undefined;
  if (!allowed?.typesOf.includes(to)) return { messageId: 'layer', data: { to } };
  return typesOnly ? undefined : { messageId: 'types', data: { to } };
}
