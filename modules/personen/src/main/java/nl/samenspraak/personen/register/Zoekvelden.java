package nl.samenspraak.personen.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Naamgebruik;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.personen.Persoonsgegevens;

/**
 * What a search compares with: the same data, reduced to what people hear. The partner's name is in it only where the person uses
 * that name.
 */
@Embeddable
public class Zoekvelden {

    /** The most characters in the key of a name. */
    public static final int LANGSTE_NAAM = 400;

    /** The most characters in the key of a street. */
    public static final int LANGSTE_STRAAT = 160;

    @Column(name = "zoek_naam")
    private String naam;

    @Column(name = "zoek_klank")
    private String klank;

    @Column(name = "zoek_partnernaam")
    private String partnernaam = "";

    @Column(name = "zoek_partnerklank")
    private String partnerklank = "";

    @Column(name = "zoek_voornamen")
    private String voornamen;

    @Column(name = "zoek_straat")
    private String straat;

    @Column(name = "zoek_toevoeging")
    private String toevoeging;

    protected Zoekvelden() {}

    /** A letter may come apart into several, so a key can be longer than the name it is of; nobody asks for that much of it. */
    private static String kort(String sleutel, int langst) {
        return sleutel.substring(0, Math.min(sleutel.length(), langst));
    }

    Zoekvelden(Persoonsgegevens gegevens) {
        Persoonsnaam persoonsnaam = gegevens.naam();
        naam = kort(Zoeknaam.sleutel(persoonsnaam.geslachtsnaam()), LANGSTE_NAAM);
        klank = Zoeknaam.klank(naam);
        voornamen = kort(Zoeknaam.voornamen(persoonsnaam.voornamen()), LANGSTE_NAAM);
        if (persoonsnaam.naamgebruik() != Naamgebruik.EIGEN) {
            partnernaam = kort(Zoeknaam.sleutel(persoonsnaam.partnerGeslachtsnaam()), LANGSTE_NAAM);
            partnerklank = Zoeknaam.klank(partnernaam);
        }
        straat = gegevens.verblijf()
                .nederlandsAdres()
                .map(Adres::straat)
                .map(Zoeknaam::straat)
                .map(sleutel -> kort(sleutel, LANGSTE_STRAAT))
                .orElse("");
        toevoeging = gegevens.verblijf()
                .nederlandsAdres()
                .map(adres -> (adres.huisletter() + adres.toevoeging()).toUpperCase(Locale.ROOT))
                .orElse("");
    }

    /** @return the surnames by which someone may be asked for: the own, the partner's, and both together */
    List<String> geslachtsnamen() {
        return partnernaam.isEmpty()
                ? List.of(naam)
                : List.of(naam, partnernaam, partnernaam + naam, naam + partnernaam);
    }

    /** @return the given names */
    List<String> voornamen() {
        return Stream.of(voornamen.split(" ")).filter(woord -> !woord.isEmpty()).toList();
    }
}
