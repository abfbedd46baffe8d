import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';

interface Program {
  called: string;
  variable: string;
  debian: string;
  linux: string[];
  mac: string[];
  windows: string[];
  otherwise: string;
}

const PROGRAMS = {
  chromium: {
    called: 'Chromium, Chrome or Edge',
    variable: 'CHROMIUM',
    debian: 'chromium',
    linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    otherwise: 'Install Chromium, or set CHROMIUM to the path of the browser.',
  },
  firefox: {
    called: 'Firefox',
    variable: 'FIREFOX',
    debian: 'firefox-esr',
    linux: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
    otherwise: 'Install Firefox ESR, or set FIREFOX to the path of the browser.',
  },
  xvfb: {
    called: 'Xvfb',
    variable: 'XVFB',
    debian: 'xvfb',
    linux: ['Xvfb'],
    mac: [],
    windows: [],
    otherwise: 'Install Xvfb, or set XVFB to its path.',
  },
  parallel: {
    called: 'GNU parallel',
    variable: 'PARALLEL_PROGRAM',
    debian: 'parallel',
    linux: ['parallel'],
    mac: [],
    windows: [],
    otherwise: 'Install GNU parallel, or set PARALLEL_PROGRAM to its path.',
  },
  sshd: {
    called: 'An ssh server',
    variable: 'SSHD',
    debian: 'openssh-server',
    linux: ['/usr/sbin/sshd', 'sshd'],
    mac: [],
    windows: [],
    otherwise: 'Install openssh-server, or set SSHD to its path.',
  },
} satisfies Record<string, Program>;

/** The path of a program that is here, or undefined; what its environment variable names comes first. */
function findProgram(name: keyof typeof PROGRAMS): string | undefined {
  const program: Program = PROGRAMS[name];
  const named = process.env[program.variable];
  if (named !== undefined && named !== '') {
    const path = onPath(named);
    if (path === undefined) throw new Error(`${program.variable} is set to ${named}, which is not a program that can be started.`);
    return path;
  }
  for (const candidate of candidates(program)) {
    const path = onPath(candidate);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** The path of a program, installed first where it is missing and apt-get may be used; otherwise says what to install. */
export function ensureProgram(name: keyof typeof PROGRAMS): string {
  const found = findProgram(name);
  if (found !== undefined) return found;
  const program: Program = PROGRAMS[name];
  if (!canInstall()) throw new Error(`${program.called} was not found. ${program.otherwise}`);
  console.log(`${program.called} was not found: installing ${program.debian} with apt-get. This can take some minutes.`);
  const failure = aptUpdate() ?? apt('install', '-y', program.debian);
  const installed = findProgram(name);
  if (installed === undefined) throw new Error(`apt-get could not install ${program.debian}. ${program.otherwise}${failure ?? ''}`);
  return installed;
}

function candidates(program: Program): string[] {
  if (process.platform === 'darwin') {
    return program.mac.flatMap((app) => [join('/Applications', app), join(homedir(), 'Applications', app)]);
  }
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    return program.windows.flatMap((file) => roots.flatMap((root) => (root === undefined ? [] : [join(root, file)])));
  }
  return program.linux;
}

function onPath(file: string): string | undefined {
  const places = isAbsolute(file)
    ? [file]
    : [...(process.env.PATH ?? '').split(delimiter), '/snap/bin'].map((folder) => join(folder, file));
  return places.find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
}

let updated: { failure: string | undefined } | undefined;

function aptUpdate(): string | undefined {
  updated ??= { failure: apt('update') };
  return updated.failure;
}

/** Runs apt-get without questions; gives its last words where it failed. */
function apt(...args: string[]): string | undefined {
  const { status, stderr } = spawnSync('apt-get', ['-q', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  return status === 0 ? undefined : `\napt-get ${args[0]} said: ${stderr.trim().split('\n').slice(-3).join('\n')}`;
}
