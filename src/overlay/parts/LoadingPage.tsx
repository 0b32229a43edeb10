import { useFace } from './context.ts';
import { Heading } from './Heading.tsx';

/** While an album is on its way, or when it did not come: the page asks for it anew. */
export function LoadingPage({ missing = false }: { missing?: boolean }) {
  const { t } = useFace();
  return (
    <div class="page column gap-9 page-loading justify-centre">
      <div class="panel on-card edge-thick">
        <Heading>{missing ? t.loading.missing : t.loading.heading}</Heading>
        <p>{missing ? t.loading.missingText : t.loading.text}</p>
        {missing && (
          <button type="button" class="button button-main" onClick={() => location.reload()}>
            <span>{t.loading.again}</span>
          </button>
        )}
      </div>
    </div>
  );
}
