package nl.samenspraak.toegang.navraag;

import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;

/**
 * Takes up a case that nobody has. Until somebody did it opens for nobody, so whoever comes to its page is offered this before a purpose is asked
 * and anything can be refused. Every business module with a work list answers this for its own kind of case.
 */
public interface Oppakken {

    /** @return the kind of case this can answer for */
    Zaaksoort soort();

    /** @return the part of the dossier under whose purpose it is taken up, as from the work list */
    Dossierdeel deel();

    /**
     * @param zaak the case
     * @param gebruiker the user
     * @param pet the code of the pet that is worn
     * @return its number, when it is open, nobody has it and this user may take it up; as the work list shows it, and no more than that
     */
    Optional<String> vrij(UUID zaak, UUID gebruiker, String pet);

    /**
     * Takes it up, through the gate.
     *
     * @param nummer the number
     * @param doel the purpose, bound to the case so that the log names it
     * @return whether it was done
     * @throws nl.samenspraak.kern.Weigering when somebody else was just before
     */
    boolean pakOp(String nummer, Doelbinding doel);
}
