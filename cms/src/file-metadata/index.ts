export { cleanBytes, cleanFile } from './clean-file.ts';
export { cleanExif } from './exif.ts';
export { pictureMetadata } from './iso-media.ts';
export { withJpegMetadata } from './jpeg.ts';
export { memoryStorage } from './storage.ts';
export { cleanXmp } from './xmp.ts';
export { zipNames } from './zip.ts';
