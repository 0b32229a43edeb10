import { writeFileSync } from 'node:fs';
import { MACHINES_PAGE, machinesPage } from './machines-page.ts';

/** `npm run map`: draws the machines of the game from the code, into the documentation. */

writeFileSync(MACHINES_PAGE, machinesPage());
console.log(`${MACHINES_PAGE} is written.`);
