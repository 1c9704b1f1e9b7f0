import { join } from 'node:path';
import { loadSettings } from 'runtime/settings';
import { HELP, parseMailboxArguments } from './mailbox/arguments.ts';
import { openMailbox } from './mailbox/open-mailbox.ts';
import { runCommand } from './run-command.ts';

const PORT = 2525;

await runCommand(async () => {
  if (parseMailboxArguments(process.argv.slice(2)).isHelp) {
    console.log(HELP);
    return 0;
  }
  const folder = join(loadSettings().dataDir, 'mail');
  const mailbox = await openMailbox({
    port: PORT,
    folder,
    onMail: (file) => {
      console.log(`Reçu\u00a0: ${file}`);
    },
  });
  console.log(
    `Les courriels sont gardés dans ${folder}. Ailleurs\u00a0:\nSMTP_URL=smtp://127.0.0.1:${String(mailbox.port)} MAIL_FROM=presse@example.fr npm start`,
  );
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await mailbox.close();
  return 0;
});
