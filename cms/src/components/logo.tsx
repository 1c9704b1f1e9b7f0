/** Sign and name, above the login form. */
export function Logo() {
  return (
    <div className="brand">
      <Icon />
      <span>
        Les Interconnectés
        <small>L’atelier du site</small>
      </span>
    </div>
  );
}

/** Two lines that cross at a station. */
export function Icon() {
  return (
    <svg className="brand-sign" viewBox="0 0 62 44" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="7">
        <path d="M0 11h14c8 0 12 3 16 8s8 14 16 14h16" />
        <path d="M0 33h14c8 0 12-3 16-8s8-14 16-14h16" />
      </g>
      <rect x="21" y="7" width="19" height="30" rx="9.5" fill="var(--theme-bg)" stroke="currentColor" strokeWidth="5" />
    </svg>
  );
}
