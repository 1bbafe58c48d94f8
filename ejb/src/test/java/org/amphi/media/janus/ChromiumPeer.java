package org.amphi.media.janus;

import static org.amphi.media.janus.DevToolsPage.quoted;

import org.amphi.media.Peer;
import org.amphi.media.SdpAnswer;
import org.amphi.media.SdpOffer;

/** A browser that sends a moving canvas and a tone, and counts the pictures that it decodes. */
final class ChromiumPeer implements Peer {
  private static final String SET_UP =
      """
      globalThis.sending = new RTCPeerConnection();
      globalThis.receiving = new RTCPeerConnection();
      const canvas = document.createElement('canvas');
      const paint = canvas.getContext('2d');
      let hue = 0;
      setInterval(() => {
        paint.fillStyle = `hsl(${hue++} 80% 50%)`;
        paint.fillRect(0, 0, canvas.width, canvas.height);
      }, 50);
      const sound = new AudioContext();
      const tone = sound.createOscillator();
      const out = sound.createMediaStreamDestination();
      tone.connect(out);
      tone.start();
      for (const track of [...out.stream.getTracks(), ...canvas.captureStream(20).getTracks()]) {
        sending.addTransceiver(track, { direction: 'sendonly' });
      }
      /** With all candidates in it, as one that needs no trickling. */
      globalThis.complete = async (connection) => {
        if (connection.iceGatheringState !== 'complete') {
          await new Promise((done) => connection.addEventListener('icegatheringstatechange',
            () => connection.iceGatheringState === 'complete' && done()));
        }
        return connection.localDescription.sdp;
      };
      globalThis.offer = async () => {
        await sending.setLocalDescription();
        return complete(sending);
      };
      globalThis.answer = async (sdp) => {
        await receiving.setRemoteDescription({ type: 'offer', sdp });
        await receiving.setLocalDescription();
        return complete(receiving);
      };
      globalThis.pictures = async () => {
        let streams = 0;
        for (const report of (await receiving.getStats()).values()) {
          streams += report.type === 'inbound-rtp' && report.framesDecoded > 0 ? 1 : 0;
        }
        return streams;
      };
      true
      """;

  private final DevToolsPage page;

  ChromiumPeer(Chromium chromium) {
    page = new DevToolsPage(chromium);
    page.run(SET_UP);
  }

  @Override
  public SdpOffer offer() {
    return new SdpOffer(page.run("offer()").asText());
  }

  @Override
  public void answered(SdpAnswer answer) {
    page.run("sending.setRemoteDescription({ type: 'answer', sdp: " + quoted(answer.sdp()) + " })");
  }

  @Override
  public SdpAnswer answer(SdpOffer offer) {
    return new SdpAnswer(page.run("answer(" + quoted(offer.sdp()) + ")").asText());
  }

  @Override
  public int picturesArriving() {
    return page.run("pictures()").asInt();
  }

  @Override
  public void hangUp() {
    page.run("sending.close()");
  }

  @Override
  public void close() {
    page.close();
  }
}
