package nl.samenspraak.zaak.stukken;

/**
 * A file as somebody sent it; nothing of it is believed yet.
 *
 * @param naam what its sender calls it
 * @param inhoud what is in it
 */
public record AangebodenBestand(String naam, byte[] inhoud) {}
