/** Whether Windows keeps a name, without its extension, for a device: no file and no folder can have it there. */
export function isDeviceName(name: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(name);
}
