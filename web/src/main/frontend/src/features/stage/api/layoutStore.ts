import { readLayout, type LayoutChoice } from "../model/layoutChoice";

const key = "amphi.layout";

export const loadLayout = (): LayoutChoice => readLayout(localStorage.getItem(key));

export const saveLayout = (choice: LayoutChoice): void => localStorage.setItem(key, choice);
