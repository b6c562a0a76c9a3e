/** Three soft tones, falling: made on the spot, so that there is no file to fetch. Where a browser forbids it, silence. */
export function chime(): void {
  try {
    const context = new AudioContext();
    const begin = context.currentTime + 0.05;
    const tones = [880, 698.5, 587.3];
    tones.forEach((frequency, i) => {
      const tone = context.createOscillator();
      const volume = context.createGain();
      const at = begin + i * 0.45;
      tone.frequency.value = frequency;
      volume.gain.setValueAtTime(0.0001, at);
      volume.gain.exponentialRampToValueAtTime(0.35, at + 0.03);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + 1.6);
      tone.connect(volume).connect(context.destination);
      tone.start(at);
      tone.stop(at + 1.7);
      if (i === tones.length - 1) tone.onended = () => void context.close().catch(() => {});
    });
  } catch {
    // No audio in this browser.
  }
}
