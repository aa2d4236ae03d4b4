package nl.samenspraak.meldpunt.zoeken;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.persoon.Telefoonnummer;
import nl.samenspraak.meldpunt.Meldingnummer;

/** By what meldingen are found again; each without loading one. */
interface Meldingindex {

    /** The most that are found. */
    int MEESTE = 25;

    /**
     * @param nummer a number
     * @return the melding that has it
     */
    Optional<Meldingtrefferrij> opNummer(Meldingnummer nummer);

    /**
     * @param telefoon a telephone number
     * @return the meldingen of whoever has it, newest first
     */
    List<Meldingtrefferrij> opTelefoon(Telefoonnummer telefoon);

    /**
     * @param sleutel the last word of a name, as it is looked for
     * @return the meldingen of whoever has a name that ends so, newest first, each with the whole name
     */
    List<Meldingtrefferrij> opMelder(String sleutel);

    /**
     * @param personen people in the register
     * @return the meldingen about them, alone or with others, newest first
     */
    List<Meldingtrefferrij> over(Set<PersoonId> personen);
}
