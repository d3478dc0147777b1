import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/**
 * Names each page after what is in it: the version and a mark of its HTML, whose assets bear hashes
 * of their own. The name stands in the page, so that also a copy which a browser has kept knows
 * what it was built as. It changes when and only when the page does.
 */
export function namePage() {
  return {
    name: 'name-page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const mark = createHash('sha256').update(html).digest('hex').slice(0, 7);
        const attrs = { name: 'build', content: `${version}+${mark}` };
        return [{ tag: 'meta', attrs, injectTo: 'head' }];
      },
    },
  };
}
