package nl.samenspraak.meldpunt.melding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.signaal.Briefadres;
import nl.samenspraak.meldpunt.signaal.Melder;
import nl.samenspraak.meldpunt.signaal.Melderssoort;
import nl.samenspraak.meldpunt.signaal.Relatie;

/** The melder as the database keeps it; of an anonymous one it has the kind and nothing else (R-MEL-05). */
@Embeddable
class Melderkaart {

    @Enumerated(EnumType.STRING)
    private Melderssoort melderssoort;

    private String meldernaam;
    private String melderzoek;
    private String meldertelefoon;
    private String melderorganisatie;
    private String melderfunctie;

    @Enumerated(EnumType.STRING)
    private Relatie melderrelatie;

    @Column(name = "melder_niet_noemen")
    private boolean nietNoemen;

    @Column(name = "melder_waarom_niet")
    private String waaromNiet;

    private String melderbriefnaam;
    private String melderbriefadres;

    protected Melderkaart() {}

    Melderkaart(Melder melder) {
        melderssoort = melder.soort();
        meldernaam = leegIsNiets(melder.naam());
        melderzoek = leegIsNiets(Melderzoeknaam.van(melder.naam()).sleutel());
        meldertelefoon = melder.telefoon() == null ? null : melder.telefoon().waarde();
        melderorganisatie = leegIsNiets(melder.organisatie());
        melderfunctie = leegIsNiets(melder.functie());
        melderrelatie = melder.relatie();
        nietNoemen = melder.nietNoemen();
        waaromNiet = leegIsNiets(melder.waaromNiet());
        if (melder.briefadres() != null) {
            melderbriefnaam = leegIsNiets(melder.briefadres().naam());
            melderbriefadres = leegIsNiets(melder.briefadres().waar());
        }
    }

    Melder melder() {
        Telefoonnummer telefoon = meldertelefoon == null ? null : new Telefoonnummer(meldertelefoon);
        Briefadres brief = melderbriefadres == null ? null : new Briefadres(melderbriefnaam, melderbriefadres);
        return new Melder(
                melderssoort,
                meldernaam,
                telefoon,
                melderorganisatie,
                melderfunctie,
                melderrelatie,
                nietNoemen,
                waaromNiet,
                brief);
    }

    private static String leegIsNiets(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
