import type { DeviceProblem } from "../../features/devices/model/deviceProblem";

const problems: Record<DeviceProblem, { title: string; camera: string; microphone: string }> = {
  refused: {
    title: "L’accès a été refusé",
    camera:
      "Votre navigateur n’a pas le droit d’utiliser la caméra. Cliquez sur l’icône à gauche de l’adresse, autorisez la caméra, puis réessayez.",
    microphone:
      "Votre navigateur n’a pas le droit d’utiliser le microphone. Cliquez sur l’icône à gauche de l’adresse, autorisez le microphone, puis réessayez.",
  },
  "not-found": {
    title: "Aucun appareil trouvé",
    camera: "Aucune caméra n’est branchée à cet appareil. Vous pouvez participer sans caméra.",
    microphone:
      "Aucun microphone n’est branché à cet appareil. Branchez un casque, ou participez sans microphone : vous entendrez tout le monde.",
  },
  "in-use": {
    title: "Appareil déjà utilisé",
    camera: "La caméra est déjà prise par un autre logiciel. Fermez-le, puis réessayez.",
    microphone: "Le microphone est déjà pris par un autre logiciel. Fermez-le, puis réessayez.",
  },
  insecure: {
    title: "Adresse non sécurisée",
    camera:
      "Les navigateurs ne donnent la caméra qu’aux adresses en https. Demandez l’adresse sécurisée au service informatique.",
    microphone:
      "Les navigateurs ne donnent le microphone qu’aux adresses en https. Demandez l’adresse sécurisée au service informatique.",
  },
  other: {
    title: "L’appareil ne répond pas",
    camera: "La caméra n’a pas pu démarrer. Débranchez-la et rebranchez-la, puis réessayez.",
    microphone: "Le microphone n’a pas pu démarrer. Débranchez-le et rebranchez-le, puis réessayez.",
  },
};

export const devices = {
  problems,
  title: "Préparez votre entrée",
  intro: "Vérifiez votre image et votre son. Personne ne vous voit ni ne vous entend pour l’instant.",
  name: "Votre nom",
  nameHint: "Les autres personnes présentes le verront.",
  nameMissing: "Indiquez votre nom pour entrer.",
  preview: "Aperçu de votre caméra",
  cameraOff: "La caméra est arrêtée",
  camera: "Caméra",
  microphone: "Microphone",
  speaker: "Haut-parleur",
  speakerByBrowser: "Le son sort par l’appareil choisi dans votre système.",
  settings: "Vos appareils",
  byDefault: "Appareil par défaut",
  numbered: (kind: string, number: number) => `${kind} ${number}`,
  cameraToggle: "Entrer avec la caméra",
  microphoneToggle: "Entrer avec le microphone",
  level: "Niveau du microphone",
  levelHint: "Parlez : les barres doivent bouger.",
  testSound: "Jouer un son de test",
  testSoundPlaying: "Un son est joué…",
  testSoundFailed: "Le son n’a pas pu être joué.",
  enter: "Entrer dans la séance",
  retry: "Réessayer",
  asHost: "Vous entrez en tant qu’animateur.",
  asParticipant: "Vous entrez en tant que participant.",
};
