/** Whether a text is on the clipboard now; browsers refuse it in some frames and on pages without a certificate. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
