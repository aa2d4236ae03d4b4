package nl.samenspraak.personen;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Persoonsnaam;

/**
 * What the register knows of a person besides the BSN: what the BRP knows too.
 *
 * @param naam the name
 * @param geboortedatum the date of birth, of which parts may be unknown
 * @param verblijf where the person lives or can be reached
 * @param merken what the BRP says about it
 */
public record Persoonsgegevens(Persoonsnaam naam, Geboortedatum geboortedatum, Verblijf verblijf, Persoonsmerken merken)
        implements Serializable {

    public Persoonsgegevens {
        Objects.requireNonNull(naam, "naam");
        Objects.requireNonNull(geboortedatum, "geboortedatum");
        Objects.requireNonNull(verblijf, "verblijf");
        Objects.requireNonNull(merken, "merken");
    }

    /**
     * @param naam the name
     * @param geboortedatum the date of birth
     * @param verblijf where the person lives
     * @return the data of someone who is alive and may be disclosed
     */
    public static Persoonsgegevens van(Persoonsnaam naam, Geboortedatum geboortedatum, Verblijf verblijf) {
        return new Persoonsgegevens(naam, geboortedatum, verblijf, Persoonsmerken.GEEN);
    }

    /** @return that the person died, when that is so */
    public Optional<Overlijden> overleden() {
        return merken.overleden();
    }

    /** @return whether the person asked not to be disclosed to others */
    public boolean geheim() {
        return merken.geheim();
    }

    /**
     * What could not be read wipes nothing out: what was known of it before stays, with the mark.
     *
     * @param voorheen what was known before
     * @return these data, with what was known before wherever something could not be read
     */
    public Persoonsgegevens aangevuldUit(Persoonsgegevens voorheen) {
        Set<Persoonsgegeven> mist = merken.onleesbaar();
        boolean overlijdenMist = mist.contains(Persoonsgegeven.OVERLIJDEN)
                && voorheen.overleden().isPresent();
        return new Persoonsgegevens(
                aangevuld(mist, voorheen.naam),
                mist.contains(Persoonsgegeven.GEBOORTEDATUM) ? voorheen.geboortedatum : geboortedatum,
                mist.contains(Persoonsgegeven.VERBLIJF) ? voorheen.verblijf : verblijf,
                overlijdenMist ? merken.met(voorheen.merken.overlijden()) : merken);
    }

    private Persoonsnaam aangevuld(Set<Persoonsgegeven> mist, Persoonsnaam voorheen) {
        Persoonsnaam eigen = mist.contains(Persoonsgegeven.NAAM) ? voorheen : naam;
        Persoonsnaam partner = mist.contains(Persoonsgegeven.PARTNERNAAM) ? voorheen : naam;
        return new Persoonsnaam(
                eigen.voornamen(),
                eigen.titel(),
                eigen.voorvoegsel(),
                eigen.geslachtsnaam(),
                partner.partnerTitel(),
                partner.partnerVoorvoegsel(),
                partner.partnerGeslachtsnaam(),
                (mist.contains(Persoonsgegeven.NAAMGEBRUIK) ? voorheen : naam).naamgebruik(),
                (mist.contains(Persoonsgegeven.GESLACHT) ? voorheen : naam).geslacht());
    }
}
