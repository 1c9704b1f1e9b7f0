/** The placeholder for the association's mark: two lines meeting in an interchange. SVG, 1600 × 900. */
export const MARK = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900">
<rect width="1600" height="900" fill="#ffffff"/>
<g fill="none" stroke="#10201d" stroke-width="64">
<path d="M 200,310 H 480 Q 520,310 549,339 L 571,361 Q 600,390 640,390 H 960 Q 1000,390 1029,361 L 1051,339 Q 1080,310 1120,310 H 1400"/>
<path d="M 200,590 H 480 Q 520,590 549,561 L 571,539 Q 600,510 640,510 H 960 Q 1000,510 1029,539 L 1051,561 Q 1080,590 1120,590 H 1400"/>
<rect x="690" y="240" width="220" height="420" rx="110" fill="#ffffff"/>
</g>
</svg>`;

export const MARK_ALTERNATIVE =
  'Marque provisoire des Interconnectés : deux lignes noires se rapprochent et se rejoignent dans une même station ovale.';
