import { useFace } from './context.ts';
import { Heading } from './Heading.tsx';

/** While an album is on its way. */
export function LoadingPage() {
  const { t } = useFace();
  return (
    <div class="page column gap-9 page-loading justify-centre">
      <div class="panel">
        <Heading>{t.loading.heading}</Heading>
        <p>{t.loading.text}</p>
      </div>
    </div>
  );
}
