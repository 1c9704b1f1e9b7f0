/** In place of the form, where the platform sends no e-mail: what to do. */
export function ForgotPasswordWithoutMail() {
  return (
    <div className="forgot-without-mail">
      <h1>Mot de passe oublié</h1>
      <p>
        Ce serveur n’envoie pas de courriel&nbsp;: demandez à un administrateur de choisir pour vous un nouveau mot de
        passe, dans «&nbsp;Comptes&nbsp;».
      </p>
      <p>
        Si vous êtes le seul administrateur, faites lancer sur le serveur la commande{' '}
        <code>npm run reset-password</code>.
      </p>
      <p>
        <a href="/admin/login">Retour à la connexion</a>
      </p>
    </div>
  );
}
