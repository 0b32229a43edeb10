/** Sealed or awaited: a full tick, or a dashed ring, always with its word. */
export function SealMark({ sealed }: { sealed: boolean }) {
  return (
    <svg class="seal-mark rigid" viewBox="-22 -22 44 44" aria-hidden="true">
      {sealed ? (
        <>
          <circle class="inked" r="19" />
          <path class="seal-tick hollow stroke-50 round-ends round-joins" d="M-9 0l6 7L9 -7" />
        </>
      ) : (
        <circle class="seal-ring hollow stroked" r="17" />
      )}
    </svg>
  );
}
