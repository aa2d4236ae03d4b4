package nl.samenspraak.personen;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.OngeldigeWaarde;
import nl.samenspraak.kern.persoon.Adres;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.identificeren.Bsnvaststelling;

/**
 * Someone who is to be entered in the register. Whoever has no BSN must be recognisable otherwise (R-ALG-20): by surname, given
 * names, date of birth (at least the year), postcode and huisnummer; of whoever has no fixed address, that is said instead.
 *
 * @param gegevens who it is
 * @param bsn the BSN with its source, or {@code null} when there is none or no law asks for it
 * @param telefoons the numbers at which the person can be called, the preferred one first
 */
public record NieuwePersoon(Persoonsgegevens gegevens, Bsnvaststelling bsn, List<Telefoonnummer> telefoons) {

    public NieuwePersoon {
        Objects.requireNonNull(gegevens, "gegevens");
        telefoons = List.copyOf(telefoons);
    }

    /** @return the BSN, when there is one */
    public Optional<Bsnvaststelling> vaststelling() {
        return Optional.ofNullable(bsn);
    }

    /** @return what is missing to recognise this person by; empty when nothing is */
    public Set<Kenmerk> ontbreekt() {
        Set<Kenmerk> ontbreekt = EnumSet.noneOf(Kenmerk.class);
        if (bsn != null) {
            return ontbreekt;
        }
        Persoonsnaam naam = gegevens.naam();
        if (naam.geslachtsnaam().isEmpty()) {
            ontbreekt.add(Kenmerk.ACHTERNAAM);
        }
        if (naam.voornamen().isEmpty()) {
            ontbreekt.add(Kenmerk.VOORNAMEN);
        }
        if (gegevens.geboortedatum().equals(Geboortedatum.ONBEKEND)) {
            ontbreekt.add(Kenmerk.GEBOORTEDATUM);
        }
        boolean zonderAdres = gegevens.verblijf().equals(Verblijf.GEEN_VAST_ADRES);
        if (!zonderAdres
                && gegevens.verblijf().nederlandsAdres().map(Adres::postcode).isEmpty()) {
            ontbreekt.add(Kenmerk.POSTCODE_EN_HUISNUMMER);
        }
        return ontbreekt;
    }

    /**
     * Refuses someone who could not be recognised again.
     *
     * @throws OngeldigeWaarde when something is missing, naming all of it
     */
    public void eisHerkenbaar() {
        Set<Kenmerk> ontbreekt = ontbreekt();
        if (!ontbreekt.isEmpty()) {
            throw new OngeldigeWaarde("Zonder burgerservicenummer is ook nodig: "
                    + Nederlands.opsomming(
                            ontbreekt.stream().map(Kenmerk::omschrijving).collect(Collectors.toList()))
                    + ".");
        }
    }
}
