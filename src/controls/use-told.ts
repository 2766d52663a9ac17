import { useCallback, useState } from 'preact/hooks';

/** Voices read what changes: the same words are told again with a blank behind them, which nobody sees. */
const AGAIN = '\u00a0';

/** What was told last, for a region that voices read by themselves, and what tells something. */
export function useTold(): [told: string, tell: (words: string) => void] {
  const [told, setTold] = useState('');
  const tell = useCallback(
    (words: string) =>
      setTold((before) => (words !== '' && before === words ? words + AGAIN : words)),
    [],
  );
  return [told, tell];
}
