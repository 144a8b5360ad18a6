// The command `npm run -s simulate`: finds or makes the bundle and hands over to it.
import { pathToFileURL } from 'node:url';
import { bundledCommand } from './bundle.js';

await import(pathToFileURL(await bundledCommand()).href);
