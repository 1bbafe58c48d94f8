import { readChoice, type DeviceChoice } from "../model/deviceChoice";

const key = "amphi.devices";

export const loadChoice = (): DeviceChoice => readChoice(localStorage.getItem(key));

export const saveChoice = (choice: DeviceChoice): void => localStorage.setItem(key, JSON.stringify(choice));
