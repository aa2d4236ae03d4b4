package nl.samenspraak.systeemtest.klachten;

import nl.samenspraak.systeemtest.Formulierbezoeker;
import nl.samenspraak.systeemtest.Server;

/** A visitor of the public form for klachten without a browser. */
public final class Klaagbezoeker extends Formulierbezoeker {

    public Klaagbezoeker(Server server, String adres) {
        super(server, adres);
    }

    /** Answers everything, anonymously, and stands on the last page. */
    public Klaagbezoeker vulIn(String onderwerp, String verhaal) {
        open("/klagen/index.xhtml");
        druk("startform", "begin");
        verder("onderwerp", onderwerp, "verhaal", verhaal);
        verder("gebeurd", "gisteren");
        verder("overwat", "WEETNIET");
        verder();
        verder();
        verder("voorwie", "MIJZELF");
        verder("anoniem", "true");
        return this;
    }
}
