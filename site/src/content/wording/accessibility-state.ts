/**
 * State of conformity that every page shows (décret n° 2019-768). Without an audit of less than three years, a
 * site is « non conforme », whatever its programs check.
 */
export const ACCESSIBILITY_STATE = 'non conforme';
