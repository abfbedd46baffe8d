import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Two ssh hosts of our own, on this machine’s loopback alone. */
export interface Hosts {
  /** The ssh command that knows them. */
  ssh: string;
  names: readonly string[];
  stop(): void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
      setTimeout(() => socket.destroy(), 200);
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the ssh server on port ${port} did not answer`);
}

function makeKey(file: string): void {
  const { status, stderr } = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Starts two ssh servers with keys of their own. Whoever calls stops them. */
export async function startHosts(sshd: string, names = ['one', 'two']): Promise<Hosts> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-hosts-'));
  const at = (file: string): string => join(folder, file);
  const servers: ChildProcess[] = [];
  const stop = (): void => {
    for (const server of servers) server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    makeKey(at('host'));
    makeKey(at('user'));
    // What a root’s server gives its unprivileged part to stand in.
    if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
    const config: string[] = [];
    for (const name of names) {
      const port = await freePort();
      const server = [`Port ${port}`, 'ListenAddress 127.0.0.1', `HostKey ${at('host')}`, `AuthorizedKeysFile ${at('user.pub')}`];
      server.push('PasswordAuthentication no', 'KbdInteractiveAuthentication no', 'StrictModes no', 'PidFile none', 'MaxStartups 50');
      writeFileSync(at(name), `${server.join('\n')}\n`);
      servers.push(spawn(sshd, ['-D', '-f', at(name)], { stdio: 'ignore' }));
      config.push(`Host ${name}`, `  Port ${port}`);
      await answers(port);
    }
    config.push('Host *', '  HostName 127.0.0.1', `  User ${userInfo().username}`, `  IdentityFile ${at('user')}`, '  IdentitiesOnly yes');
    config.push('  StrictHostKeyChecking no', '  UserKnownHostsFile /dev/null', '  LogLevel ERROR');
    writeFileSync(at('config'), `${config.join('\n')}\n`);
    return { ssh: `ssh -F ${at('config')}`, names, stop };
  } catch (error) {
    stop();
    throw error;
  }
}
