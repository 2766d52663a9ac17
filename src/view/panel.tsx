import { useActiveTab } from './active-tab.ts';
import { View } from './view.tsx';

/** The view for reading along: always of the tab that the reader is in. */
export function Panel() {
  const tabId = useActiveTab();
  return tabId === undefined ? null : <View key={tabId} tabId={tabId} stands="in the panel" />;
}
