/** Two soft notes on the given speaker ("" for the default one). Done when they have been heard. */
export async function playTestSound(speaker: string): Promise<void> {
  const context = new AudioContext();
  try {
    const out = context.createMediaStreamDestination();
    [523.25, 659.25].forEach((frequency, index) => note(context, out, frequency, index * 0.45));
    const player = new Audio();
    player.srcObject = out.stream;
    if (speaker !== "" && "setSinkId" in player) await player.setSinkId(speaker);
    await player.play();
    await new Promise((resolve) => setTimeout(resolve, 1300));
    player.pause();
    player.srcObject = null;
  } finally {
    await context.close();
  }
}

function note(context: AudioContext, out: AudioNode, frequency: number, after: number): void {
  const start = context.currentTime + 0.1 + after;
  const tone = new OscillatorNode(context, { frequency });
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.25, start + 0.05);
  volume.gain.linearRampToValueAtTime(0, start + 0.5);
  tone.connect(volume).connect(out);
  tone.start(start);
  tone.stop(start + 0.55);
}
