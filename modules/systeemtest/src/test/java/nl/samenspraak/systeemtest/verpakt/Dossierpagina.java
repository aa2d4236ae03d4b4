package nl.samenspraak.systeemtest.verpakt;

import java.util.Map;
import java.util.UUID;

/**
 * A page with something of a dossier on it, and how to get there.
 *
 * @param pad the page
 * @param parameter what names the dossier in its address; {@code null} when the page is about none in particular
 * @param rest what else stands in the address
 * @param pet the pet under which it is looked at
 * @param toont what it shows
 * @param vraag what is sent first to see that; empty when the page shows it at once
 * @param ook another dossier that the same user may open on this page; {@code null} when there is none
 * @param andermans one that the user may not open; {@code null} when there is none
 */
record Dossierpagina(
        String pad,
        String parameter,
        String rest,
        String pet,
        Dossier toont,
        Map<String, String> vraag,
        Dossier ook,
        Dossier andermans) {

    /** What names a dossier in the address of most pages, and again in what they send. */
    static final String ID = "id";

    /**
     * What a page is about.
     *
     * @param id which one
     * @param tekst what can be read of it on the page
     */
    record Dossier(UUID id, String tekst) {}

    /** A page that shows more than one dossier, or what was looked for. */
    static Dossierpagina lijst(String pad, String pet, String tekst, Map<String, String> vraag) {
        return new Dossierpagina(pad, null, "", pet, new Dossier(null, tekst), vraag, null, null);
    }

    /** A page of one dossier, named in its address. */
    static Dossierpagina van(String pad, String pet, Dossier toont, Dossier ook, Dossier andermans) {
        return new Dossierpagina(pad, ID, "", pet, toont, Map.of(), ook, andermans);
    }

    Dossierpagina met(String meer) {
        return new Dossierpagina(pad, parameter, meer, pet, toont, vraag, ook, andermans);
    }

    String adres() {
        return parameter == null ? pad + rest : pad + "?" + parameter + "=" + toont.id() + rest;
    }

    @Override
    public String toString() {
        return pad + rest;
    }
}
