import { useRouter } from 'wouter';

/** A whole address for links and QRs; in practice mode it stays in practice mode. */
export function useAppUrl(): (path: string) => string {
  const { base } = useRouter();
  return (path) => `${location.origin}${base}${path}`;
}
