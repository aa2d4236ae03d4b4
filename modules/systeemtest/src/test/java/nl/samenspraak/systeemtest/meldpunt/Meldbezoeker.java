package nl.samenspraak.systeemtest.meldpunt;

import nl.samenspraak.systeemtest.Formulierbezoeker;
import nl.samenspraak.systeemtest.Server;

/** A visitor of the public form of the meldpunt without a browser. */
public final class Meldbezoeker extends Formulierbezoeker {

    public Meldbezoeker(Server server, String adres) {
        super(server, adres);
    }

    /** Answers everything, anonymously, and stands on the last page. */
    public Meldbezoeker vulIn(String inhoud, String over) {
        open("/melden/index.xhtml");
        druk("startform", "begin");
        verder("gevaar", "NIET_NU");
        verder("geweld", "false");
        verder("wie", "ANDER");
        verder("verhaal", inhoud, "aanleiding", inhoud.substring(0, Math.min(100, inhoud.length())));
        verder("overnaam", over);
        verder("soort", "ANONIEM");
        return this;
    }
}
