// tsc never deletes outputs of deleted sources: do it, or AVA runs (and npm publishes) ghosts.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const pairs = [
  ...readdirSync(join(root, 'packages')).map((p) => join(root, 'packages', p)),
  join(root, 'examples'),
].flatMap((p) => [
  [join(p, 'dist'), join(p, 'src')],
  [join(p, '.test'), join(p, 'test')],
]);
for (const [out, src] of pairs) {
  if (!existsSync(out)) continue;
  for (const e of readdirSync(out, { recursive: true })) {
    const m = /^(.*?)(\.d)?\.([cm]?)[jt]s(\.map)?$/.exec(e);
    if (m !== null && !existsSync(join(src, `${m[1]}.${m[3]}ts`))) rmSync(join(out, e));
  }
}
