// Walks through the pages as a person would, and tells on standard output what axe finds on each.
// Argument: a JSON file { browser, root, folder, visits: [{ name, path, as }] }.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const plan = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

async function check(page) {
  await page.evaluate(axe);
  const result = await page.evaluate(
    (tags) => globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } }),
    TAGS,
  );
  return {
    rules: result.passes.length,
    violations: result.violations.map(
      (each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    ),
  };
}

/** The first stop of the keyboard leads past the menu, and says where it is. */
async function skips(page) {
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const style = getComputedStyle(document.activeElement);
    return `${document.activeElement.className} ${style.outlineStyle} ${style.outlineWidth}`;
  });
  await page.keyboard.press('Enter');
  // Going there is the page's next step, not the key's.
  const there = () => document.activeElement.id !== '';
  const then = await page.waitForFunction(there).then(
    () => page.evaluate(() => document.activeElement.id),
    () => 'nowhere',
  );
  return `${first} ${then}`;
}

/** All of a short page, the beginning of a long one: pictures are to be looked at, and kept small. */
async function shoot(page, name) {
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, 2400) };
  await page.screenshot({ path: `${plan.folder}/${name}.png`, fullPage: true, clip });
}

async function look(context, visit) {
  const page = await context.newPage();
  const faults = [];
  const fetched = [];
  // That a page itself is not there, or not for its reader, is what some are looked at for.
  const hear = (message) =>
    message.type() === 'error' &&
    message.location().url !== plan.root + visit.path &&
    faults.push(message.text());
  page.on('console', hear);
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(plan.root + visit.path);
  if (page.url().includes('/login?')) {
    page.removeAllListeners('console');
    faults.length = 0;
    await page.goto(`${page.url()}&as=${visit.as}`);
    await page.goto(plan.root + visit.path);
    page.on('console', hear);
  }
  page.on('request', (request) => fetched.push(request.url()));
  await page.reload();
  const keyboard = await skips(page);
  await page.evaluate(() => document.activeElement.blur());
  const light = await check(page);
  await shoot(page, visit.name);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await check(page);
  await page.emulateMedia({ colorScheme: 'light', media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await shoot(page, `${visit.name}-print`);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 320, height: 640 });
  const reflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await page.close();
  return {
    name: visit.name,
    rules: light.rules,
    violations: [...light.violations, ...dark.violations.map((each) => `dark ${each}`)],
    faults,
    foreign: fetched.filter((url) => !url.startsWith(plan.root)),
    keyboard,
    reflow,
  };
}

const browser = await chromium.launch({ executablePath: plan.browser, args: ['--no-sandbox'] });
try {
  const people = new Map();
  const told = [];
  for (const visit of plan.visits) {
    if (!people.has(visit.as)) {
      people.set(
        visit.as,
        await browser.newContext({ locale: 'sv-SE', viewport: { width: 1200, height: 900 } }),
      );
    }
    told.push(await look(people.get(visit.as), visit));
  }
  console.log(JSON.stringify(told));
} finally {
  await browser.close();
}
