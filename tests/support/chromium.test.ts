import { describe, expect, it } from 'vitest';
import { ensureChromium, findChromium, type Machine } from './chromium.ts';

describe('findChromium', () => {
  it('takes the path that is given', async () => {
    expect(await findChromium(machine({ given: '/opt/chromium', there: ['/opt/chromium', '/usr/bin/chromium'] }))).toBe(
      '/opt/chromium',
    );
  });

  it('refuses a given path that is wrong, rather than another browser', async () => {
    await expect(findChromium(machine({ given: '/opt/rien', there: ['/usr/bin/chromium'] }))).rejects.toThrow(
      'CHROMIUM_PATH (/opt/rien)',
    );
  });

  it.each(['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome', '/cache/chromium'])('finds %s', async (path) => {
    expect(await findChromium(machine({ there: [path] }))).toBe(path);
  });
});

describe('ensureChromium', () => {
  it('installs the Debian package as root, of the Chromium that has no window', async () => {
    const debian = machine({ isRoot: true, hasApt: true, installs: '/usr/bin/chromium-headless-shell' });
    expect(await ensureChromium(debian)).toBe('/usr/bin/chromium-headless-shell');
    expect(debian.commands).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium-headless-shell',
    ]);
  });

  it('installs the whole Chromium where it has no package of its own', async () => {
    const whole = machine({ isRoot: true, hasApt: true, installs: '/usr/bin/chromium' });
    const install: Machine['install'] = (command, args) =>
      args.includes('chromium-headless-shell') ? Promise.reject(new Error('inconnu')) : whole.install(command, args);
    expect(await ensureChromium({ ...whole, install })).toBe('/usr/bin/chromium');
  });

  it('installs the copy of Playwright otherwise', async () => {
    const other = machine({ installs: '/cache/chromium' });
    expect(await ensureChromium(other)).toBe('/cache/chromium');
    expect(other.commands).toEqual(['npx playwright-core install chromium']);
  });

  it('says what to do when the installation fails or brings nothing', async () => {
    await expect(ensureChromium(machine({}))).rejects.toThrow(/installez-le .*CHROMIUM_PATH/);
    const broken = { ...machine({}), install: () => Promise.reject(new Error('réseau')) };
    await expect(ensureChromium(broken)).rejects.toThrow(/installez-le .*CHROMIUM_PATH/);
  });
});

function machine({
  there = [],
  installs,
  ...rest
}: Partial<Machine> & { there?: string[]; installs?: string }): Machine & { commands: string[] } {
  const paths = new Set(there);
  const commands: string[] = [];
  return {
    given: undefined,
    isRoot: false,
    hasApt: false,
    canRun: (path) => Promise.resolve(paths.has(path)),
    playwrightPath: () => '/cache/chromium',
    install: (command, args) => {
      commands.push([command, ...args].join(' '));
      if (installs !== undefined) paths.add(installs);
      return Promise.resolve();
    },
    commands,
    ...rest,
  };
}
