/** French words that Payload's own translation lacks or gets wrong. */
export const frenchOverrides = {
  general: {
    globals: 'Réglages',
  },
};
