package nl.samenspraak.zaak.stukken;

/** What may be in a document of one kind. */
interface Documentregels {

    /** What a part of a document has to be. */
    enum Deelsoort {
        XML,
        BEELD,
        MAP,
        /** Looked at by no program but the one that wrote it, or a letter of a font. */
        STIL,
        /** Not of such a document. */
        GEEN
    }

    /** @return what a part of that name has to be */
    Deelsoort soort(String naam);

    /**
     * @param deel name of the part
     * @param element what stands in it
     * @throws Xmldeel.Geweigerd when that may not be there
     */
    void keur(String deel, Xmlelement element);

    /** @return whether all was there that makes it such a document */
    boolean isHeel();
}
