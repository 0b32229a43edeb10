/** Sealed or awaited: a full tick, or a dashed ring, always with its word. */
export function SealMark({ sealed }: { sealed: boolean }) {
  return (
    <svg class="seal-mark" viewBox="-22 -22 44 44" aria-hidden="true">
      {sealed ? (
        <>
          <circle class="inked" r="19" />
          <path class="seal-tick" d="M-9 0l6 7L9 -7" />
        </>
      ) : (
        <circle class="seal-ring" r="17" />
      )}
    </svg>
  );
}
