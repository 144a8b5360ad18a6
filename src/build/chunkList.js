/** Where the list of chunks of the last build is: which file needs which. */
export const chunkList = 'node_modules/.cache/tierline/chunks.json';
