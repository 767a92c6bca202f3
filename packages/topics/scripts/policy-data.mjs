// Writes the lines that the shipped model of policy areas is trained on, from the folder with us-bills-cap.ndjson and sotu-cap.ndjson:
//   node packages/topics/scripts/policy-data.mjs FOLDER > coded.ndjson
//   slugline topics train coded.ndjson --split train --full-trust 0.28 --out packages/topics/src/model/policy-en.json --about 'Policy areas …'
// Bills were coded before the codebook had Immigration (9) and filed it under Labor (530): those are left out, as the label would be wrong today.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = '.'] = process.argv.slice(2);
const IMMIGRATION =
  /\b(?:im?migra|alien|naturaliz|nationality act|asylum|refugee|citizenship|visas?\b|nonimmigrant|permanent residen|relief of [A-Z])/;

for (const set of ['us-bills-cap', 'sotu-cap']) {
  for (const line of readFileSync(join(folder, `${set}.ndjson`), 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, title, text, labels, split } = JSON.parse(line);
    if (labels.cap[0] === 5 && set === 'us-bills-cap' && IMMIGRATION.test(title)) continue;
    process.stdout.write(`${JSON.stringify({ id, title, text, labels: { cap: labels.cap }, split })}\n`);
  }
}
