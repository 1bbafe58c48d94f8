// A browser's side of media connections: sends a moving canvas and a tone of its own, and tells
// which pictures and which tones arrive.
globalThis.peer = ((hertz, width, height) => {
  const sending = new Map();
  const receiving = new Map();
  const arriving = new Map();
  const sound = new AudioContext();
  const volumes = [];

  const picture = () => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const paint = canvas.getContext('2d');
    let hue = 0;
    setInterval(() => {
      paint.fillStyle = `hsl(${(hue += 7) % 360} 80% 50%)`;
      paint.fillRect(0, 0, width, height);
      paint.fillStyle = 'black';
      paint.fillRect((hue * 3) % width, 0, width / 8, height);
    }, 100);
    return canvas.captureStream(10).getVideoTracks()[0];
  };
  const tone = (frequency) => {
    const oscillator = sound.createOscillator();
    oscillator.frequency.value = frequency;
    const volume = sound.createGain();
    volume.gain.value = 0.3;
    volumes.push(volume.gain);
    const out = sound.createMediaStreamDestination();
    oscillator.connect(volume).connect(out);
    oscillator.start();
    return out.stream.getAudioTracks()[0];
  };

  /** With all candidates in it, as one that needs no trickling. */
  const complete = async (connection) => {
    if (connection.iceGatheringState !== 'complete') {
      await new Promise((done) =>
        connection.addEventListener(
          'icegatheringstatechange',
          () => connection.iceGatheringState === 'complete' && done(),
        ),
      );
    }
    return connection.localDescription.sdp;
  };

  const add = {
    CAMERA: (connection) =>
      connection.addTransceiver(picture(), {
        direction: 'sendonly',
        sendEncodings: [
          { rid: 'l', scaleResolutionDownBy: 4 },
          { rid: 'm', scaleResolutionDownBy: 2 },
          { rid: 'h' },
        ],
      }),
    SCREEN: (connection) => {
      connection.addTransceiver(tone(hertz), { direction: 'sendonly' });
      connection.addTransceiver(picture(), { direction: 'sendonly' });
    },
    MICROPHONE: (connection) => {
      const { receiver } = connection.addTransceiver(tone(hertz), { direction: 'sendrecv' });
      listen('back', receiver);
    },
  };

  const listen = (name, receiver) => {
    if (arriving.get(name)?.receiver === receiver) {
      return;
    }
    const stream = new MediaStream([receiver.track]);
    const entry = { receiver };
    if (receiver.track.kind === 'audio') {
      // Chromium decodes remote sound only for who plays it.
      entry.element = new Audio();
      entry.element.muted = true;
      entry.element.srcObject = stream;
      void entry.element.play();
      entry.analyser = sound.createAnalyser();
      entry.analyser.fftSize = 8192;
      entry.analyser.smoothingTimeConstant = 0;
      sound.createMediaStreamSource(stream).connect(entry.analyser);
    }
    arriving.set(name, entry);
  };

  const inbound = async (receiver) => {
    for (const report of (await receiver.getStats()).values()) {
      if (report.type === 'inbound-rtp') {
        return report;
      }
    }
    return {};
  };

  return {
    offer: async (source) => {
      sending.get(source)?.close();
      const connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
      sending.set(source, connection);
      add[source](connection);
      await connection.setLocalDescription();
      return complete(connection);
    },
    offerAgain: async (source) => {
      const connection = sending.get(source);
      connection.restartIce();
      await connection.setLocalDescription();
      return complete(connection);
    },
    answered: (source, sdp) => sending.get(source).setRemoteDescription({ type: 'answer', sdp }),
    answer: async (id, sdp, sections) => {
      if (!receiving.has(id)) {
        receiving.set(id, new RTCPeerConnection({ bundlePolicy: 'max-bundle' }));
      }
      const connection = receiving.get(id);
      await connection.setRemoteDescription({ type: 'offer', sdp });
      await connection.setLocalDescription();
      for (const { mid, name } of sections) {
        const found = connection.getTransceivers().find((each) => each.mid === mid);
        listen(name, found.receiver);
      }
      return complete(connection);
    },
    candidate: async (id, candidate) => {
      const connection = sending.get(id) ?? receiving.get(id);
      await connection?.addIceCandidate(candidate);
    },
    pictures: async () => {
      let pictures = 0;
      for (const connection of receiving.values()) {
        for (const { receiver } of connection.getTransceivers()) {
          pictures += (await inbound(receiver)).framesDecoded > 0 ? 1 : 0;
        }
      }
      return pictures;
    },
    frames: async (name) => (await inbound(arriving.get(name).receiver)).framesDecoded ?? 0,
    width: async (name) => (await inbound(arriving.get(name).receiver)).frameWidth ?? 0,
    hears: (name, frequency) => {
      const analyser = arriving.get(name)?.analyser;
      if (!analyser) {
        return false;
      }
      const levels = new Float32Array(analyser.frequencyBinCount);
      analyser.getFloatFrequencyData(levels);
      const bin = Math.round((frequency * analyser.fftSize) / sound.sampleRate);
      const level = Math.max(...levels.slice(bin - 2, bin + 3));
      const usual = [...levels].sort((a, b) => a - b)[levels.length / 2];
      return level > -60 && level > usual + 20;
    },
    sound: (on) => volumes.forEach((gain) => (gain.value = on ? 0.3 : 0)),
    hangUp: (source) => sending.get(source).close(),
  };
});
