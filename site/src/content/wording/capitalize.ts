/** The text with its first letter in upper case: « Lundi 10 mars ». */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
