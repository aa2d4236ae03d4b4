package nl.samenspraak.personen;

/** The documents by which someone can identify himself (Wet op de identificatieplicht art. 1). */
public enum Documentsoort {
    PASPOORT,
    IDENTITEITSKAART,
    RIJBEWIJS,
    VREEMDELINGENDOCUMENT
}
