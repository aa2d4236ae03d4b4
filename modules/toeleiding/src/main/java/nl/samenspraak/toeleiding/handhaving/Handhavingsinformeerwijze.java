package nl.samenspraak.toeleiding.handhaving;

/** How somebody heard that a handhaver asked about them. */
public enum Handhavingsinformeerwijze {
    BRIEF,
    GESPREK
}
