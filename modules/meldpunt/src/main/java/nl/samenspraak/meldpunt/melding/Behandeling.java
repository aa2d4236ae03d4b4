package nl.samenspraak.meldpunt.melding;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.meldpunt.MeldingId;
import nl.samenspraak.meldpunt.Meldingnummer;
import nl.samenspraak.meldpunt.signaal.MelderHoortDeUitkomst;
import nl.samenspraak.meldpunt.signaal.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.behandelen.Zaakwerk;

/** How a melding is handled: as every case, each part of the work under its own purpose. */
public final class Behandeling extends Zaakwerk<Melding, MeldingId, Meldingnummer, Weigerreden> {

    /** Code of the pet under which one works at the meldpunt. */
    public static final String PET = "meldpuntmedewerker";

    /** Code of the term within which a melding is judged (R-MEL-15). */
    public static final String TERMIJN = "melding-beoordelen";

    /** Code of the purpose under which is judged where a melding goes. */
    public static final String BEOORDELEN = "melding-beoordelen";

    /** Code of the purpose under which is done what the Wvggz asks. */
    public static final String WVGGZ = MelderHoortDeUitkomst.WVGGZ;

    /** What somebody else did with it. */
    private static final Set<Weigerreden> VAN_EEN_ANDER = EnumSet.of(
            Weigerreden.AFGESLOTEN,
            Weigerreden.AL_OPGEPAKT,
            Weigerreden.ZELFDE_BEHANDELAAR,
            Weigerreden.NOG_GEEN_BEHANDELAAR,
            Weigerreden.NIETS_MEER_TE_DOEN,
            Weigerreden.NIET_TERUG_TE_NEMEN);

    public Behandeling(Meldingen meldingen, Aanwezige aanwezige, Clock klok) {
        super(meldingen, PET, aanwezige, klok);
    }

    /**
     * Does something with a melding of which only the number is known, and in which the user has no task yet.
     *
     * @throws Weigering when there is nothing to do with it, because somebody else has it or it is closed: the same answer as when it is not
     *     there, or numbers could be tried to learn which there are
     */
    public Verrichting<Weigerreden> wijzig(Meldingnummer nummer, Function<Melding, Optional<Weigerreden>> daad) {
        Melding melding = lees(nummer);
        return wijzig(melding, () -> {
            Optional<Weigerreden> bezwaar = daad.apply(melding);
            if (bezwaar.filter(VAN_EEN_ANDER::contains).isPresent()) {
                throw geenTaak();
            }
            return bezwaar;
        });
    }

    /** A part of the work belongs to one purpose; under another it cannot be done (R-ALG-01). */
    public static Optional<Weigerreden> anderDoel(Doelbinding doel, String hoort) {
        return doel.doel().code().equals(hoort) ? Optional.empty() : Optional.of(Weigerreden.ANDER_DOEL);
    }
}
