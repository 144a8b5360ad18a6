/** What the page may load: its own files and its own WebAssembly, nothing else. */
const directives = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** For the meta element, which knows no `frame-ancestors`. */
export const contentSecurityPolicy = directives.join('; ');

/**
 * For the response header, which alone reaches workers.
 * @param {string} [ancestors] who may frame the page
 * @returns {string}
 */
export function contentSecurityPolicyHeader(ancestors = "'none'") {
  return [...directives, `frame-ancestors ${ancestors}`].join('; ');
}
