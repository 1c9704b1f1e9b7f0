// Preloaded (`node --import`) in each process of the platform: when the process that started it dies, even killed, the
// IPC channel closes, and the process asks itself to stop. Nothing is left behind that holds a port or the database.
import process from 'node:process';

const GRACE_MS = 10_000;

// The development server of Next forks itself with our preload, then waits for its parent on the channel: with the
// channel let go it would have nothing to wait for, and end. Its parent, which is ours, ends it.
const isForkOfNext = process.argv[1]?.endsWith('start-server.js') === true;

if (!isForkOfNext) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  });
  // Listening must not by itself keep a process alive that has finished its work.
  process.channel?.unref();
}
