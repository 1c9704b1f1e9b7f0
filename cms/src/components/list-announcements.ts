/**
 * What a screen reader is told of Payload’s list, which would speak English: how to use it, what is chosen,
 * the option under the cursor, how many there are.
 */
export const ANNOUNCEMENTS = {
  // To leave the field with the keyboard chooses nothing.
  tabSelectsValue: false,
  screenReaderStatus: ({ count }: { count: number }) => (count === 1 ? '1 réponse' : `${count} réponses`),
  ariaLiveMessages: {
    guidance: ({ context }: { context: 'menu' | 'input' | 'value' }) =>
      context === 'menu'
        ? 'Flèches haut et bas pour parcourir, Entrée pour choisir, Échap pour fermer la liste.'
        : 'Tapez pour chercher.',
    onChange: ({ action, label = '' }: { action: string; label?: string }) => {
      if (action === 'clear') return 'Le choix est effacé.';
      return action === 'select-option' ? `${label} : choisi.` : '';
    },
    // Payload’s field does not point at the option under the cursor: it is said instead.
    onFocus: ({ context, label = '', focused, options }: FocusedOption) =>
      context === 'menu' ? `${label}, ${options.indexOf(focused) + 1} sur ${options.length}` : label,
    onFilter: ({ resultsMessage }: { resultsMessage: string }) => `${resultsMessage}.`,
  },
};

interface FocusedOption {
  context: 'menu' | 'value';
  label?: string;
  focused: unknown;
  options: readonly unknown[];
}
