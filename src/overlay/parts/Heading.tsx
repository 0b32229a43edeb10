import type { ComponentChildren } from 'preact';

/** The one title of a screen: where the focus goes when the screen changes. */
export function Heading({ children, kicker }: { children: ComponentChildren; kicker?: string }) {
  return (
    <div class="heading grid">
      {kicker && <p class="kicker bold text-3">{kicker}</p>}
      <h1 tabIndex={-1}>{children}</h1>
    </div>
  );
}
