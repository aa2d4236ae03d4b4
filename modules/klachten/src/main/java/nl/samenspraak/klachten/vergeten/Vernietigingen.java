package nl.samenspraak.klachten.vergeten;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Afdoening;

/** Makes klachten go, and keeps what is left of them: counts. */
interface Vernietigingen {

    /**
     * @param grens before which moments a klacht must have come to its end
     * @return the klachten of which every term that applies has passed, the first to have ended first
     */
    List<RijpeKlacht> rijp(Bewaargrens grens);

    /**
     * @param nummer the number of a klacht
     * @return that klacht, and nobody else can change it until the transaction ends
     */
    Optional<Klacht> grijp(Klachtnummer nummer);

    /**
     * Removes a klacht with all that hangs on it, from every table.
     *
     * @param klacht what {@link #grijp} gave
     */
    void vernietig(Klacht klacht);

    /**
     * Adds one to the anonymous count (R-KLA-18).
     *
     * @param jaar the year in which the klacht came in
     * @param afdoening how it ended
     */
    void tel(int jaar, Afdoening afdoening);

    /**
     * @param zaken cases of any module
     * @param vandaag the current day
     * @return those of them that a klacht is about that has not come to its end, or with which the klager can go or went to the ombudsman,
     *     who has not closed his case
     */
    Set<Zaakverwijzing> inKlacht(Set<Zaakverwijzing> zaken, LocalDate vandaag);

    /**
     * @param klachten klachten
     * @return those of them of which a measure is still being followed
     */
    Set<KlachtId> metOpenMaatregel(Set<KlachtId> klachten);
}
