import type { Plugin } from 'vite';
import { contentSecurityPolicy } from './contentSecurityPolicy.js';

/** Writes the content security policy into the built page; the development server needs inline styles. */
export function contentSecurityPolicyPlugin(): Plugin {
  return {
    name: 'tierline-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
