import type { ComponentChildren } from 'preact';

/** The one title of a screen: where the focus goes when the screen changes. */
export function Heading({ children, kicker }: { children: ComponentChildren; kicker?: string }) {
  return (
    <div class="heading">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1 tabIndex={-1}>{children}</h1>
    </div>
  );
}
