import type { Page } from "playwright-core";

/** From the link to the live room, by the device check. */
export async function enter(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Votre nom").fill(name);
  await page.getByRole("button", { name: "Entrer dans la séance" }).click();
  await page.getByRole("button", { name: "Quitter la séance" }).waitFor();
}

/** The tile of somebody else. */
export const tile = (page: Page, name: string) =>
  page.locator("li[data-participant][data-own=false][data-picture=camera]").filter({ hasText: name });

export interface Picture {
  readonly frames: number;
  /** How far the brightest and the darkest sampled points are apart, 0 to 255: 0 is one flat colour. */
  readonly contrast: number;
  readonly brightest: number;
}

/** What really is on a tile's video. */
export function picture(page: Page, name: string): Promise<Picture> {
  return tile(page, name)
    .locator("video")
    .evaluate((element) => {
      const video = element as HTMLVideoElement;
      const canvas = document.createElement("canvas");
      canvas.width = 64;
      canvas.height = 48;
      const paint = canvas.getContext("2d");
      if (paint === null) throw new Error("no canvas");
      paint.drawImage(video, 0, 0, 64, 48);
      const { data } = paint.getImageData(0, 0, 64, 48);
      const lights: number[] = [];
      for (let i = 0; i < data.length; i += 4) {
        lights.push(((data[i] ?? 0) + (data[i + 1] ?? 0) + (data[i + 2] ?? 0)) / 3);
      }
      const brightest = Math.max(...lights);
      const frames = video.getVideoPlaybackQuality().totalVideoFrames;
      return { frames, brightest, contrast: brightest - Math.min(...lights) };
    });
}
