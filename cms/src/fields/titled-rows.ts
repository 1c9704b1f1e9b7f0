/** Options of a list in a form: its rows folded, each named by what it says. */
export const TITLED_ROWS = {
  initCollapsed: true,
  components: { RowLabel: '/components/row-title.tsx#RowTitle' },
} as const;
