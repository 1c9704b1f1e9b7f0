/**
 * What other engines than axe find on our pages and we leave as it is, with the answer to each. Anything else that they find
 * is a fault. Siteimprove Alfa by rule; IBM Equal Access by rule and reason, where a reason that ends with a question of the
 * engine to a human (`Potential`, `Manual`) says what was looked at.
 */
export const ANSWERED_BY_ALFA: Readonly<Record<string, string>> = {
  'sia-r66': 'WCAG 1.4.6, level AAA: the site promises AA, which sia-r69 looks at.',
  'sia-r73': 'WCAG 1.4.8, level AAA: short texts of one or two lines stand closer together than long ones.',
  'sia-r111': 'WCAG 2.5.5, level AAA: targets have 24 px at least (sia-r113), those of menus and main actions 44.',
};

export const ANSWERED_BY_EQUAL_ACCESS: Readonly<Record<string, string>> = {
  'aria_content_in_landmark Fail_1':
    'The link to the content stands first on the page, before its landmarks, as readers expect it.',
  'aria_complementary_label_visible Fail_1':
    'What stands beside a document is named for screen readers; its sections have headings that everybody sees.',
  'aria_keyboard_handler_exists potential_no_keyboard_access':
    'The field listens to keys by addEventListener, which the engine does not see; keyboard.test.ts and search.test.ts press them.',
  'blockquote_cite_exists Potential_1':
    'The words are somebody’s: the caption under them says whose, an address would say less.',
  'download_keyboard_controllable Manual_1': 'A file is downloaded by a link, as any other page is opened.',
  'element_tabbable_role_valid fail_invalid_role':
    'A table that is wider than a phone is scrolled with the arrows: the group that holds it takes the focus, as axe asks.',
  'element_tabbable_unobscured potential_obscured':
    'Stations of the plan: their label and ring are filled with yellow under the focus, over the lines (plan.test.ts).',
  'element_tabbable_visible potential_visible':
    'The link to the content is seen once it has the focus (keyboard.test.ts).',
  'fieldset_legend_valid Fail_1':
    'The group has its legend, hidden from sight by clip-path, which the engine takes for none (findings/ibm-engine-misses-clipped-legends.sh).',
  'input_label_exists Fail_1': 'As above: the label of the field is hidden from sight by clip-path.',
  'input_label_exists Fail_2': 'As above, for the field that offers answers.',
  'list_structure_proper Potential_1': 'Terms and what they say are grouped by « div », which HTML allows in « dl ».',
  'media_alt_brief Potential_1': 'The drawing of a plan tells what it shows: the lines by their names.',
  'media_audio_transcribed Manual_1': 'The transcript of a replay is on the page that offers its sound.',
  'media_keyboard_controllable Manual_1': 'The player is the browser’s own, with its keys.',
  'media_track_available Manual_1': 'A replay says what is missing to it; its transcript tells what is seen.',
  'style_color_misuse Potential_1': 'Nothing is said by colour alone: lines have a sign, a shape and a stroke.',
  'style_highcontrast_visible Manual_1': 'preferences.test.ts looks at forced colours.',
  'text_block_heading potential_heading':
    'Short paragraphs: facts of a document, functions, titles of notes that interrupt a text without dividing it.',
  'widget_tabbable_single potential_multiple_tabbable':
    'The head of a row holds the links of its document: it is no widget.',
};
