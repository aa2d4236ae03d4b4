package nl.samenspraak.personen.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Geboortedatum;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.personen.identificeren.Identificatie;

/** The persons in the register. Every look-up is one statement; by name a first one tells who may be meant. */
public interface Personen {

    /** The most candidates that a look-up gives; whoever seeks among more must ask a narrower question. */
    int MEESTE_KANDIDATEN = 500;

    Optional<Persoon> find(PersoonId id);

    List<Persoon> findAll(Set<PersoonId> ids);

    /** @return everyone with one of these keyed hashes of one BSN: there is one for each version of the key */
    List<Kandidaat> opBsn(Collection<String> zoekwaarden);

    /**
     * @param geboortedatum the date that was asked for
     * @param klanken how the surname may sound
     * @param voornamen words that may be given names
     * @return everyone whose date of birth may be this one, persons whose surname sounds alike or who have such a given name first
     */
    List<Naamgenoot> opGeboortedatum(Geboortedatum geboortedatum, Set<String> klanken, List<String> voornamen);

    /** @return these persons, in the order in which they are asked for */
    List<Kandidaat> kandidaten(List<PersoonId> ids);

    /** @return who else has the same BSN, or the same name and date of birth */
    Set<PersoonId> dubbelen(PersoonId persoon);

    /** @return everyone at this address; at all of the number when the toevoeging is empty */
    List<Kandidaat> opPostcode(Postcode postcode, int huisnummer, String toevoeging);

    /** @return everyone at this address; at all of the number when the toevoeging is empty */
    List<Kandidaat> opStraat(String straatsleutel, int huisnummer, String toevoeging);

    /** @return the keys of the streets in which somebody lives at this number */
    List<String> straten(int huisnummer);

    /** @return everyone who can be called at this number */
    List<Kandidaat> opTelefoon(Telefoonnummer nummer);

    /** @return everyone with one of these keyed hashes of a BSN */
    List<Persoon> metBsn(Collection<String> zoekwaarden);

    /** @return everyone without BSN who was born on one of these dates */
    List<Persoon> zonderBsn(Collection<Geboortedatum> geboortedata);

    void add(Persoon persoon);

    void add(Identificatie identificatie);

    /** @return when and by what someone identified himself, the latest first */
    List<Identificatie> identificaties(PersoonId persoon);

    /** @return whether someone is in the register and was entered by hand, not taken over from the BRP */
    boolean isMetDeHandIngevoerd(PersoonId persoon);

    /** Removes someone at once, with numbers, identifications, and the household that was recorded for that person. */
    void verwijder(Persoon persoon);

    /**
     * Sends the changes so far to the database, so that it says now whether someone else was first.
     *
     * @throws nl.samenspraak.toegang.beeld.VerouderdeVersie when someone else changed the same
     */
    void bevestig();
}
