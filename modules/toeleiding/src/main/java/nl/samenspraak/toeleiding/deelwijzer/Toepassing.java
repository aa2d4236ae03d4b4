package nl.samenspraak.toeleiding.deelwijzer;

/** A rule that goes for a question, by one of its cases, with what it says in this world. */
record Toepassing(Deelregel regel, Deelgeval geval, Regelantwoord antwoord) {

    /** Whether this one decides before the other where both apply: it is more specific, or its rule says so. */
    boolean wintVan(Toepassing ander, Deelkeuzes keuzes) {
        return keuzes.nauwer(geval, ander.geval) || regel.gaatVoor().contains(ander.regel.nr());
    }
}
