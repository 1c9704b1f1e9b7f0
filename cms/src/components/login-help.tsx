/** What to do without a password, since the CMS sends no e-mail. */
export function LoginHelp() {
  return (
    <p className="login-help">Mot de passe oublié ? Un administrateur peut en choisir un nouveau dans « Comptes ».</p>
  );
}
