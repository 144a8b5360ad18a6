/** Where files of the release before are kept, and the script that keeps them (`public/keepAssets.js`). */
export const keptAssets = { cache: 'tierline-kept-assets', script: 'keepAssets.js' } as const;
