// The command `npm run -s simulate`: finds or makes the bundle and hands over to it.
import { pathToFileURL } from 'node:url';
import { bundledCommand } from './bundle.js';

const command = await bundledCommand();
if (command !== undefined) {
  // npm starts scripts in the project's folder; files are meant from where the caller stands.
  const { npm_lifecycle_event: script, INIT_CWD: caller } = process.env;
  if (script === 'simulate' && caller !== undefined) process.chdir(caller);
  await import(pathToFileURL(command).href);
}
