// Runs a command that knows nothing of us (npm, and what it starts) as the leader of its own process group, and takes the
// whole group down when asked to, or when the process that started it dies.
// Usage: node guard.ts <command> [args], with an IPC channel, detached.
import { spawn } from 'node:child_process';
import process from 'node:process';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: 'inherit' });
const killGroup = () => process.kill(-process.pid, 'SIGKILL');

process.on('disconnect', killGroup);
process.on('SIGTERM', killGroup);
child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => {
  process.exit(code ?? 1);
});
