import type { FileExtension } from 'content-models';

/** A kind of file that may be sent, known by its content. */
interface FileKind {
  /** Under which it is kept and published. */
  mimeType: string;
  /** Its own is the first; a file that has another of them keeps it. */
  extensions: readonly [FileExtension | 'heic' | 'srt', ...(FileExtension | 'heif')[]];
  /** In French, after « est ». */
  label: string;
}

/** Kinds of pictures and files. What is published has its extension and its type from here, whatever it was called. */
export const FILE_KINDS = {
  jpeg: { mimeType: 'image/jpeg', extensions: ['jpg', 'jpeg'], label: 'une image JPEG' },
  png: { mimeType: 'image/png', extensions: ['png'], label: 'une image PNG' },
  webp: { mimeType: 'image/webp', extensions: ['webp'], label: 'une image WebP' },
  avif: { mimeType: 'image/avif', extensions: ['avif'], label: 'une image AVIF' },
  gif: { mimeType: 'image/gif', extensions: ['gif'], label: 'une image GIF' },
  svg: { mimeType: 'image/svg+xml', extensions: ['svg'], label: 'un dessin SVG' },
  heic: { mimeType: 'image/heic', extensions: ['heic', 'heif'], label: 'une photographie HEIC' },
  pdf: { mimeType: 'application/pdf', extensions: ['pdf'], label: 'un document PDF' },
  odt: { mimeType: 'application/vnd.oasis.opendocument.text', extensions: ['odt'], label: 'un texte ODT' },
  ods: { mimeType: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'], label: 'un tableur ODS' },
  odp: { mimeType: 'application/vnd.oasis.opendocument.presentation', extensions: ['odp'], label: 'un diaporama ODP' },
  docx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
    label: 'un texte Word (DOCX)',
  },
  xlsx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
    label: 'un tableur Excel (XLSX)',
  },
  pptx: {
    mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
    label: 'un diaporama PowerPoint (PPTX)',
  },
  zip: { mimeType: 'application/zip', extensions: ['zip'], label: 'une archive ZIP' },
  csv: { mimeType: 'text/csv', extensions: ['csv'], label: 'un tableau CSV' },
  txt: { mimeType: 'text/plain', extensions: ['txt'], label: 'un texte simple' },
  vtt: { mimeType: 'text/vtt', extensions: ['vtt'], label: 'un fichier de sous-titres WebVTT' },
  /** Becomes WebVTT. */
  srt: { mimeType: 'application/x-subrip', extensions: ['srt'], label: 'un fichier de sous-titres SubRip' },
  mp4: { mimeType: 'video/mp4', extensions: ['mp4', 'm4v'], label: 'une vidéo MP4' },
  m4a: { mimeType: 'audio/mp4', extensions: ['m4a'], label: 'un son M4A (AAC)' },
  webm: { mimeType: 'video/webm', extensions: ['webm'], label: 'une vidéo WebM' },
} as const satisfies Record<string, FileKind>;
export type FileKindName = keyof typeof FILE_KINDS;

/** Kept as pictures. */
export const PICTURE_KINDS = ['jpeg', 'png', 'webp', 'avif', 'gif', 'svg'] as const satisfies FileKindName[];

/** Kept as files. */
export const DOCUMENT_KINDS = [
  ...([
    'pdf',
    'odt',
    'ods',
    'odp',
    'docx',
    'xlsx',
    'pptx',
    'zip',
    'csv',
    'txt',
    'vtt',
    'srt',
    'mp4',
    'webm',
    'm4a',
  ] as const),
] as const satisfies FileKindName[];

/** What is sent often and kept nowhere, by its type: what it is, after « est », and what to do. */
export const OTHER_KINDS: Readonly<Record<string, { label: string; advice: string }>> = {
  'application/x-cfb': {
    label: 'un fichier Word, Excel ou PowerPoint d’avant 2007 (.doc, .xls, .ppt)',
    advice: 'Ouvrez-le, puis enregistrez-le en .docx, .xlsx ou .pptx, ou en PDF.',
  },
  'application/rtf': { label: 'un texte RTF', advice: 'Ouvrez-le, puis enregistrez-le en .docx, en .odt ou en PDF.' },
  'application/epub+zip': { label: 'un livre EPUB', advice: 'Exportez-le en PDF.' },
  'application/postscript': {
    label: 'un fichier PostScript',
    advice: 'Exportez-le en PDF, ou en PNG si c’est une image.',
  },
  'application/x-7z-compressed': { label: 'une archive 7z', advice: 'Refaites l’archive en ZIP.' },
  'application/x-rar-compressed': { label: 'une archive RAR', advice: 'Refaites l’archive en ZIP.' },
  'application/gzip': { label: 'une archive GZIP', advice: 'Refaites l’archive en ZIP.' },
  'application/x-tar': { label: 'une archive TAR', advice: 'Refaites l’archive en ZIP.' },
  'application/x-msdownload': { label: 'un programme', advice: 'Un programme ne se publie pas ici.' },
  'image/tiff': { label: 'une image TIFF', advice: 'Exportez-la en JPEG ou en PNG.' },
  'image/bmp': { label: 'une image BMP', advice: 'Exportez-la en PNG.' },
  'image/apng': { label: 'une image PNG animée', advice: 'Exportez-la en GIF ou en WebP.' },
  'image/jxl': { label: 'une image JPEG XL', advice: 'Exportez-la en JPEG.' },
  'image/vnd.adobe.photoshop': { label: 'un fichier Photoshop', advice: 'Exportez-le en JPEG ou en PNG.' },
  'audio/mpeg': {
    label: 'un son MP3',
    advice: 'Exportez-le en M4A (AAC), que lisent toutes les applications de podcasts.',
  },
  'video/quicktime': {
    label: 'une vidéo QuickTime (.mov)',
    advice:
      'Exportez-la en MP4 (H.264) : avec QuickTime, « Fichier › Exporter » ; sur un téléphone, réglez l’appareil photo sur « Le plus compatible ».',
  },
  'video/matroska': { label: 'une vidéo Matroska (.mkv)', advice: 'Exportez-la en MP4 (H.264).' },
  'video/vnd.avi': { label: 'une vidéo AVI', advice: 'Exportez-la en MP4 (H.264).' },
  'text/html': { label: 'une page web (HTML)', advice: 'Imprimez-la en PDF, ou enregistrez son texte en .txt.' },
};

/** What to do with a photograph that can't be converted. */
export const HEIC_ADVICE =
  'Exportez-la en JPEG : sur un iPhone, envoyez-la par « Mail » ou réglez « Appareil photo › Formats › Le plus compatible » ; sur un Mac, ouvrez-la dans « Aperçu », puis « Fichier › Exporter » ; sous Windows, ouvrez-la dans « Photos », puis « Enregistrer sous ».';
