import type { Lack, Obstacle } from "../../features/preflight/model/summary";
import type { Check, GroupName, Outcome } from "../../features/preflight/model/checks";
import type { Severity } from "../../features/preflight/model/severity";
import type { Unreadable } from "../../features/preflight/model/reportCode";
import type { Family, System } from "../../features/preflight/model/browserKind";
import { devices } from "./devices";

/** What an outcome means, and what to do about it where something can be done. */
export interface Explanation {
  readonly text: string;
  readonly next?: string;
}

type Explanations = { readonly [C in Check]: Readonly<Record<Outcome<C>, Explanation>> };

const notRun: Explanation = { text: "Cette vérification n’a pas été faite." };

const device = (kind: "camera" | "microphone") => {
  const of = (problem: keyof typeof devices.problems): Explanation => ({
    text: `${devices.problems[problem].title}.`,
    next: devices.problems[problem][kind],
  });
  return {
    refused: of("refused"),
    "not-found": of("not-found"),
    "in-use": of("in-use"),
    insecure: of("insecure"),
    other: of("other"),
    "not-run": notRun,
  };
};

const noRelay: Explanation = {
  text: "Cette installation d’Amphi n’a pas de relais de cette sorte : il n’y a rien à vérifier.",
};

const relayRefused: Explanation = {
  text: "Le relais répond, mais il refuse d’ouvrir un passage.",
  next: "Ce n’est pas votre réseau. Signalez ce code à votre assistance : le relais d’Amphi est à vérifier.",
};

const outcomes: Explanations = {
  camera: { good: { text: "La caméra donne une image." }, ...device("camera") },
  microphone: {
    good: { text: "Le microphone capte un son." },
    ...device("microphone"),
    silent: {
      text: "Le microphone est autorisé, mais aucun son n’en vient.",
      next: "Vérifiez que le microphone ou le casque n’est pas coupé, choisissez-en un autre ci-dessous, puis parlez.",
    },
  },
  speaker: {
    good: { text: "Le son de test a été entendu." },
    "not-run": {
      text: "Personne n’a encore dit si le son de test s’entend.",
      next: "Jouez le son de test, puis répondez à la question.",
    },
    unheard: {
      text: "Le son de test n’a pas été entendu.",
      next: "Montez le volume, vérifiez que le casque est bien branché, ou choisissez un autre haut-parleur, puis rejouez le son.",
    },
    failed: {
      text: "Le son de test n’a pas pu être joué.",
      next: "Choisissez un autre haut-parleur, ou redémarrez le navigateur, puis recommencez.",
    },
  },
  browser: {
    good: { text: "Le navigateur sait envoyer et recevoir une image." },
    "not-run": notRun,
    "no-media": {
      text: "Le navigateur n’a pas réussi à s’envoyer une image à lui-même.",
      next: "Désactivez les extensions qui bloquent WebRTC, ou essayez un autre navigateur. Sur un poste géré, demandez à votre service informatique d’autoriser WebRTC.",
    },
    "too-old": {
      text: "Ce navigateur ne permet pas les appels vidéo.",
      next: "Utilisez une version récente de Firefox, Chrome, Edge ou Safari.",
    },
  },
  socket: {
    good: { text: "La liaison permanente avec Amphi (WebSocket) s’établit." },
    "not-run": notRun,
    blocked: {
      text: "La liaison permanente avec Amphi (WebSocket) est bloquée.",
      next: "Demandez à votre service informatique d’autoriser WebSocket (wss, port 443) vers l’adresse d’Amphi sur le serveur mandataire (proxy) ou le pare-feu.",
    },
    busy: {
      text: "Amphi avait trop de tests en cours pour vérifier cette liaison.",
      next: "Patientez une minute, puis recommencez le test.",
    },
  },
  udp: {
    good: { text: "Le son et l’image peuvent passer par la voie la plus rapide (UDP)." },
    "not-run": notRun,
    "not-configured": noRelay,
    blocked: {
      text: "La voie la plus rapide (UDP) est fermée.",
      next: "Demandez à votre service informatique d’autoriser UDP vers le relais et les serveurs de médias d’Amphi. Les adresses et les ports sont dans le guide de déploiement.",
    },
    refused: relayRefused,
    "answer-only": {
      text: "UDP passe, mais le relais ne répond pas.",
      next: "Demandez à votre service informatique d’autoriser UDP vers le relais d’Amphi (port 3478 le plus souvent).",
    },
  },
  tcp: {
    good: { text: "Le son et l’image peuvent aussi passer par le relais en TCP." },
    "not-run": notRun,
    "not-configured": noRelay,
    blocked: {
      text: "Le relais n’est pas joignable en TCP.",
      next: "Si UDP est fermé aussi, demandez à votre service informatique d’autoriser TCP vers le relais d’Amphi (port 3478 le plus souvent).",
    },
    refused: relayRefused,
  },
  tls: {
    good: { text: "Le son et l’image peuvent passer par le relais chiffré (TLS), comme une page web." },
    "not-run": notRun,
    "not-configured": noRelay,
    blocked: {
      text: "Le relais chiffré (TLS) n’est pas joignable.",
      next: "Si UDP est fermé aussi, demandez à votre service informatique d’autoriser TLS vers le relais d’Amphi (port 443), sans interception.",
    },
    refused: relayRefused,
  },
  download: {
    "over-8": { text: "Plus de 8 Mb/s : assez pour une page entière de caméras." },
    "over-4": { text: "De 4 à 8 Mb/s : assez pour une page de caméras." },
    "over-2": { text: "De 2 à 4 Mb/s : assez pour l’orateur et quelques caméras." },
    "over-1": {
      text: "De 1 à 2 Mb/s : les images seront réduites.",
      next: "Fermez les téléchargements en cours, rapprochez-vous de la borne wifi ou branchez un câble.",
    },
    "over-half": {
      text: "De 0,5 à 1 Mb/s : une petite image et le son.",
      next: "Fermez les téléchargements en cours, rapprochez-vous de la borne wifi ou branchez un câble.",
    },
    "under-half": {
      text: "Moins de 0,5 Mb/s : le son seulement.",
      next: "Changez de réseau si vous le pouvez ; sinon, arrêtez les vidéos et gardez le son.",
    },
    failed: {
      text: "Rien n’a pu être reçu d’Amphi pendant la mesure.",
      next: "Vérifiez la connexion. Si les autres sites fonctionnent, demandez à votre service informatique si un filtre bloque l’adresse d’Amphi.",
    },
    "not-run": notRun,
  },
  upload: {
    "over-8": { text: "Plus de 8 Mb/s : assez pour une caméra et un écran partagé." },
    "over-4": { text: "De 4 à 8 Mb/s : assez pour une caméra et un écran partagé." },
    "over-2": { text: "De 2 à 4 Mb/s : assez pour une caméra et un écran partagé." },
    "over-1": { text: "De 1 à 2 Mb/s : assez pour une caméra." },
    "over-half": {
      text: "De 0,5 à 1 Mb/s : l’image envoyée sera réduite.",
      next: "Fermez les envois en cours (sauvegardes, partages), ou branchez un câble.",
    },
    "under-half": {
      text: "Moins de 0,5 Mb/s : on vous entendra, mais votre image passera mal.",
      next: "Entrez sans caméra, ou changez de réseau si vous le pouvez.",
    },
    failed: {
      text: "Rien n’a pu être envoyé à Amphi pendant la mesure.",
      next: "Recommencez le test. Si cela se reproduit, signalez ce code à votre assistance.",
    },
    "not-run": notRun,
  },
  latency: {
    "under-50": { text: "Moins de 50 ms aller et retour : on ne le remarque pas." },
    "under-100": { text: "De 50 à 100 ms aller et retour : on ne le remarque pas." },
    "under-200": { text: "De 100 à 200 ms aller et retour : la conversation reste naturelle." },
    "under-400": {
      text: "De 200 à 400 ms aller et retour : on se coupe parfois la parole.",
      next: "Débranchez le VPN s’il n’est pas nécessaire, ou changez de réseau.",
    },
    "over-400": {
      text: "Plus de 400 ms aller et retour : la conversation est difficile.",
      next: "Débranchez le VPN s’il n’est pas nécessaire, ou changez de réseau. Laissez un temps avant de répondre.",
    },
    "not-run": notRun,
  },
  jitter: {
    "under-10": { text: "Les réponses arrivent très régulièrement (moins de 10 ms d’écart)." },
    "under-30": { text: "Les réponses arrivent régulièrement (de 10 à 30 ms d’écart)." },
    "under-60": {
      text: "Les réponses arrivent peu régulièrement (de 30 à 60 ms d’écart) : le son peut hacher.",
      next: "Rapprochez-vous de la borne wifi ou branchez un câble.",
    },
    "over-60": {
      text: "Les réponses arrivent très irrégulièrement (plus de 60 ms d’écart) : le son hachera.",
      next: "Branchez un câble ou changez de réseau, et fermez ce qui occupe la connexion.",
    },
    "not-run": notRun,
  },
};

const groups: Record<GroupName, string> = {
  devices: "Caméra, microphone et haut-parleur",
  access: "Le navigateur et l’accès à Amphi",
  media: "Le passage du son et de l’image",
  speed: "La vitesse de la connexion",
};

const names: Record<Check, string> = {
  camera: "Caméra",
  microphone: "Microphone",
  speaker: "Haut-parleur",
  browser: "Navigateur",
  socket: "Liaison permanente",
  udp: "Voie rapide (UDP)",
  tcp: "Relais en TCP",
  tls: "Relais chiffré (TLS)",
  download: "Débit reçu",
  upload: "Débit envoyé",
  latency: "Délai",
  jitter: "Régularité",
};

const severities: Record<Severity, string> = {
  good: "Bon",
  limited: "Limité",
  failed: "Échec",
  unavailable: "Non vérifié",
};

const lacks: Record<Lack, string> = {
  camera: "sans caméra",
  microphone: "sans microphone",
  speaker: "sans entendre les autres",
  "own-picture": "sans envoyer d’image",
  pictures: "sans voir les images",
  quality: "avec une image de moindre qualité",
};

const obstacles: Record<Obstacle, string> = {
  browser: "Le navigateur ne permet pas les appels vidéo.",
  socket: "Le réseau bloque la liaison permanente avec Amphi.",
  media: "Le réseau bloque tous les passages du son et de l’image qui ont pu être essayés.",
  download: "Amphi n’a pas pu être joint pendant la mesure du débit.",
};

const unreadable: Record<Unreadable, string> = {
  empty: "Saisissez le code du participant.",
  length: "Un code a 12 lettres et chiffres : il en manque, ou il y en a trop.",
  sign: "Ce code contient un signe qui n’existe pas dans nos codes (la lettre U ou un accent, par exemple).",
  check: "Ce code n’est pas juste : un signe est faux ou deux ont changé de place. Faites-le répéter.",
  version: "Ce code vient d’une autre version d’Amphi : rechargez cette page, puis saisissez-le de nouveau.",
};

const families: Record<Family, string> = {
  chrome: "Chrome",
  edge: "Edge",
  firefox: "Firefox",
  safari: "Safari",
  opera: "Opera",
  other: "un autre navigateur",
};

const systems: Record<System, string> = {
  windows: "Windows",
  macos: "macOS",
  linux: "Linux",
  android: "Android",
  ios: "iOS",
  chromeos: "ChromeOS",
  other: "un autre système",
};

export const preflight = {
  title: "Tester mon matériel et ma connexion",
  link: "Tester mon matériel et ma connexion",
  intro:
    "En une minute, ce test dit si vous pourrez voir, entendre et être entendu dans une séance Amphi. Aucun compte n’est nécessaire.",
  before: "Ce qui va se passer",
  steps: [
    "Le navigateur demandera la caméra et le microphone : acceptez. Personne ne vous voit ni ne vous entend, et rien n’est enregistré.",
    "Vous direz quelques mots, puis vous écouterez un son de test.",
    "Pendant ce temps, la page mesure la connexion ; environ 3 Mo sont échangés avec Amphi.",
  ] as readonly string[],
  start: "Commencer le test",
  restart: "Recommencer le test",
  running: "Test en cours",
  progress: (done: number, total: number) => `${done} vérification${done > 1 ? "s" : ""} sur ${total}`,
  waiting: "En attente",
  underway: "En cours",
  overlooked:
    "Le navigateur attend votre réponse : autorisez la caméra et le microphone, dans la fenêtre près de l’adresse ou par l’icône dans la barre d’adresse.",
  listening: "Parlez : nous attendons un son.",
  next: "À faire",
  retry: (name: string) => `Réessayer : ${name}`,
  heardQuestion: "Avez-vous entendu le son ?",
  heardYes: "Oui",
  heardNo: "Non",
  camera: "Image de votre caméra",
  mediaNote:
    "Ces vérifications parlent au relais d’Amphi. Elles ne disent pas si le chemin direct vers les serveurs de médias est ouvert ; s’il ne l’est pas, le son et l’image passent par le relais.",
  noRelayNote:
    "Cette installation n’a pas de relais : le son et l’image vont en UDP droit aux serveurs de médias. Ce chemin n’est pas vérifié ici ; s’il est fermé, une séance s’ouvre sans son ni image.",
  groups,
  names,
  severities,
  outcomes,
  summary: {
    can: "Vous pouvez participer",
    canWithout: (list: string) => `Vous pouvez participer, ${list}`,
    cannot: "En l’état, vous ne pouvez pas participer",
    theyCan: "Cette personne peut participer",
    theyCanWithout: (list: string) => `Cette personne peut participer, ${list}`,
    theyCannot: "En l’état, cette personne ne peut pas participer",
    allGood: "Tout ce qui a pu être vérifié fonctionne.",
    seeBelow: "Ce qu’il faut faire est écrit plus bas, à chaque vérification.",
    mediaUnknown: "Le passage du son et de l’image n’a pas pu être vérifié d’ici.",
    lacks,
    obstacles,
  },
  code: {
    title: "Votre code de test",
    text: "Dictez ou envoyez ce code à votre assistance : il résume ce résultat. Il ne contient aucune donnée personnelle et rien n’est conservé par Amphi.",
    copy: "Copier le code",
    copied: "Code copié",
    copyFailed: "La copie n’a pas fonctionné : sélectionnez le code et copiez-le.",
    print: "Imprimer",
    speaker: "Répondez à la question du haut-parleur pour compléter le code.",
  },
  desk: {
    title: "Pour l’assistance",
    text: "Un participant vous donne le code de son test ? Saisissez-le pour lire ce que son test a trouvé.",
    label: "Code d’un participant",
    hint: "12 lettres et chiffres ; majuscules, espaces et tirets sont indifférents",
    read: "Lire le code",
    reading: "Résultat d’un test",
    about: (code: string) => `Code ${code}`,
    made: (day: string, from: string, to: string, browser: string, system: string) =>
      `Test fait le ${day} entre ${from} et ${to}, avec ${browser} sur ${system}.`,
    own: "Faire le test sur cet appareil",
    unreadable,
  },
  families,
  systems,
};
