import type { FindingCode } from "../../rules/model/finding";
import type { Language } from "../language";
import { findingTitlesEn } from "./finding-titles-en";
import { findingTitlesNl } from "./finding-titles-nl";

/** What each finding is about, in a few words: the heading of many findings of one kind, and the name of its check in the documentation. */
export const findingTitles: Readonly<Record<Language, Readonly<Record<FindingCode, string>>>> = { nl: findingTitlesNl, en: findingTitlesEn };
