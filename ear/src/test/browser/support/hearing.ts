import type { Page } from "playwright-core";

/** How loud one tone is in what this page plays at the moment, 0 to 1; the loudest within a second. */
export function toneHeard(page: Page, hertz: number): Promise<number> {
  return page.evaluate(async (frequency) => {
    const playing = [...document.querySelectorAll<HTMLAudioElement>("audio[data-sound]")].filter(
      ({ muted, paused, srcObject }) => !muted && !paused && srcObject instanceof MediaStream,
    );
    if (playing.length === 0) return 0;
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 8192, smoothingTimeConstant: 0 });
    for (const { srcObject } of playing) context.createMediaStreamSource(srcObject as MediaStream).connect(analyser);
    const bin = Math.round((frequency * analyser.fftSize) / context.sampleRate);
    const spectrum = new Float32Array(analyser.frequencyBinCount);
    let loudest = 0;
    const end = performance.now() + 1000;
    while (performance.now() < end) {
      await new Promise((done) => requestAnimationFrame(done));
      analyser.getFloatFrequencyData(spectrum);
      for (let at = bin - 2; at <= bin + 2; at++) loudest = Math.max(loudest, 10 ** ((spectrum[at] ?? -200) / 20));
    }
    await context.close();
    return loudest;
  }, hertz);
}

export const isHeard = (loud: number): boolean => loud > 0.01;
export const isSilent = (loud: number): boolean => loud < 0.002;

/** Which sounds the page plays aloud: "mix", "return", "screen ...". */
export const playing = (page: Page): Promise<string[]> =>
  page.locator("audio[data-sound]").evaluateAll((all) =>
    all.flatMap((each) => {
      const audio = each as HTMLAudioElement;
      return audio.muted ? [] : [audio.dataset["sound"] ?? ""];
    }),
  );

interface Ear {
  readonly stop: () => { readonly longestSilence: number; readonly heard: boolean };
}

/** Listens to all that the page plays until told to stop, and counts how long it was silent at a stretch. */
export async function listen(page: Page): Promise<() => Promise<{ longestSilence: number; heard: boolean }>> {
  await page.evaluate(() => {
    const context = new AudioContext();
    // A worklet would need a file of the page's own; the policy lets no other in.
    const meter = context.createScriptProcessor(256, 1, 1);
    const sources = new Map<HTMLAudioElement, { stream: MediaStream; volume: GainNode }>();
    const attach = () => {
      for (const audio of document.querySelectorAll<HTMLAudioElement>("audio[data-sound]")) {
        const stream = audio.srcObject;
        if (!(stream instanceof MediaStream)) continue;
        const known = sources.get(audio);
        if (known?.stream === stream) {
          known.volume.gain.value = audio.muted ? 0 : 1;
          continue;
        }
        const volume = new GainNode(context, { gain: audio.muted ? 0 : 1 });
        context.createMediaStreamSource(stream).connect(volume).connect(meter);
        sources.set(audio, { stream, volume });
        audio.addEventListener("volumechange", () => {
          volume.gain.value = audio.muted ? 0 : 1;
        });
      }
    };
    attach();
    const timer = setInterval(attach, 5);
    let silence = 0;
    let longest = 0;
    let heard = false;
    meter.onaudioprocess = ({ inputBuffer }) => {
      const samples = inputBuffer.getChannelData(0);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      if (power > 1e-5) {
        heard = true;
        silence = 0;
        return;
      }
      // What came before the first sound is no gap.
      if (heard) silence += inputBuffer.duration * 1000;
      longest = Math.max(longest, silence);
    };
    meter.connect(context.destination);
    (globalThis as unknown as { ear: Ear }).ear = {
      stop: () => {
        clearInterval(timer);
        void context.close();
        return { longestSilence: longest, heard };
      },
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { ear: Ear }).ear.stop());
}
