/** Looks again for the first stories every few seconds, as long as somebody is watching. */
export function lookAgain(): void {
  const look = async (): Promise<void> => {
    if (!document.hidden && (await found())) location.reload();
    else setTimeout(look, 3_000);
  };
  setTimeout(look, 3_000);
}

async function found(): Promise<boolean> {
  try {
    const response = await fetch('/api/v1/stories?size=1', { headers: { accept: 'application/json' } });
    const answer = (await response.json()) as { total?: { value: number } };
    return (answer.total?.value ?? 0) > 0;
  } catch {
    return false;
  }
}
