import { HELP, parseResetPasswordArguments } from './reset-password/arguments.ts';
import { runCommand } from './run-command.ts';
import { generatePassword } from './start/administrator.ts';
import { openPreparedCms } from './start/prepared-cms.ts';

await runCommand(async () => {
  const { email, isHelp } = parseResetPasswordArguments(process.argv.slice(2));
  if (isHelp) {
    console.log(HELP);
    return 0;
  }
  const { cms } = await openPreparedCms();
  try {
    const { giveNewPassword } = await import('cms');
    const password = generatePassword();
    const account = await giveNewPassword(cms, { email, password });
    console.log(
      `Nouveau mot de passe de ${account.email}\u00a0: ${password}\nLes sessions ouvertes avec l’ancien sont fermées. Changez-le après la connexion, dans «\u00a0Comptes\u00a0».`,
    );
    return 0;
  } finally {
    await cms.destroy();
  }
});
