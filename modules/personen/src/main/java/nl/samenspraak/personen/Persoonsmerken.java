package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the BRP says about somebody's data, besides the data.
 *
 * @param overlijden that the person died, or {@code null}
 * @param opschorting why the BRP does not keep the data up to date, or {@code null}
 * @param geheim whether the person asked not to be disclosed to others (BRP element 70.10; Wet BRP art. 2.59)
 * @param curatele whether somebody else decides for this person (BRP element 33.10)
 * @param nietOpAdres whether it was established that the person does not live at the address (BRP element 83.10, 089999)
 * @param onderzoek what the municipality that keeps the data is looking into: it may be wrong
 * @param onleesbaar what could not be read, and is not here or is what stood here before
 */
public record Persoonsmerken(
        Overlijden overlijden,
        Opschorting opschorting,
        boolean geheim,
        boolean curatele,
        boolean nietOpAdres,
        Set<Persoonsgegeven> onderzoek,
        Set<Persoonsgegeven> onleesbaar)
        implements Serializable {

    /** Of somebody who is alive, may be disclosed, and about whose data there is no doubt. */
    public static final Persoonsmerken GEEN = new Persoonsmerken(null, null, false, false, false, Set.of(), Set.of());

    public Persoonsmerken {
        onderzoek = opVolgorde(onderzoek);
        onleesbaar = opVolgorde(onleesbaar);
    }

    private static Set<Persoonsgegeven> opVolgorde(Collection<Persoonsgegeven> gegevens) {
        Set<Persoonsgegeven> geordend = EnumSet.noneOf(Persoonsgegeven.class);
        geordend.addAll(gegevens);
        return Collections.unmodifiableSet(geordend);
    }

    /**
     * @param nieuw that the person died, or {@code null}
     * @return the same with this
     */
    public Persoonsmerken met(Overlijden nieuw) {
        return new Persoonsmerken(nieuw, opschorting, geheim, curatele, nietOpAdres, onderzoek, onleesbaar);
    }

    /** @return that the person died, when that is so */
    public Optional<Overlijden> overleden() {
        return Optional.ofNullable(overlijden);
    }

    /** @return what applies, the weightiest first */
    public List<Merk> lijst() {
        List<Merk> merken = new ArrayList<>();
        zet(merken, overlijden != null, Merk.OVERLEDEN);
        zet(merken, geheim, Merk.GEHEIM);
        zet(merken, nietOpAdres, Merk.NIET_OP_ADRES);
        zet(merken, opschorting == Opschorting.EMIGRATIE, Merk.EMIGRATIE);
        zet(merken, opschorting == Opschorting.NIET_INGEZETENE, Merk.NIET_INGEZETENE);
        zet(merken, opschorting == Opschorting.BESLUIT, Merk.NIET_BIJGEHOUDEN);
        zet(merken, curatele, Merk.CURATELE);
        zet(merken, !onderzoek.isEmpty(), Merk.IN_ONDERZOEK);
        zet(merken, !onleesbaar.isEmpty(), Merk.ONLEESBAAR);
        return merken;
    }

    private static void zet(List<Merk> merken, boolean geldt, Merk merk) {
        if (geldt) {
            merken.add(merk);
        }
    }

    /**
     * @param merk one of those that apply
     * @return its word, with the date of death or what it is about: "overleden: 1 december 2017", "in onderzoek: het adres"
     */
    public String tekst(Merk merk) {
        return switch (merk) {
            case OVERLEDEN -> merk.woord() + ": " + overlijden.weergave();
            case IN_ONDERZOEK -> merk.woord() + ": " + opsomming(onderzoek);
            case ONLEESBAAR -> merk.woord() + ": " + opsomming(onleesbaar);
            default -> merk.woord();
        };
    }

    private static String opsomming(Set<Persoonsgegeven> gegevens) {
        return gegevens.stream().map(Persoonsgegeven::omschrijving).collect(Collectors.joining(", "));
    }

    /** @return all that applies in one line, for where there is no room for more: "overleden, geheimhouding"; empty when nothing does */
    public String opEenRegel() {
        return lijst().stream().map(Merk::woord).collect(Collectors.joining(", "));
    }
}
