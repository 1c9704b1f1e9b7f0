/** Environment of `next build`: ours, without Next's statistics. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
}

/** Lets the configuration load without secret nor data: `folder` is thrown away afterwards. */
export function useThrowawayEnvironment(folder: string): void {
  Object.assign(process.env, { DATA_DIR: folder, PAYLOAD_SECRET: 'x'.repeat(32) });
}
