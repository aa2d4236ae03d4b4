package nl.samenspraak.klachten.klaagschrift;

import java.util.Optional;
import nl.samenspraak.klachten.indeling.Doorzendadres;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Weigerreden;

/**
 * Whether a klacht can be sent on to where it belongs (R-KLA-17): as long as it was not decided, to somebody who can be chosen today, and
 * with a word about why and whether it is about conduct as well. The law sends it to another bestuursorgaan (2:3); to a private body only when the klager agrees, and never when
 * that body acted for the college, because then the klacht is about the college (9:1 lid 2).
 */
final class KlachtHoortElders {

    private KlachtHoortElders() {}

    /**
     * @param adres where something has to go
     * @return whether it goes there, in full or as a copy; else the klager or his request does
     */
    static boolean gaatWeg(Doorzendadres adres) {
        return adres.soort() != Doorzendadres.Soort.PRIVACY && adres.soort() != Doorzendadres.Soort.INZAGE;
    }

    /**
     * @param klacht the klacht
     * @param adres where it has to go; empty when nothing that can be chosen today was chosen
     * @param nieuw what is known about sending it there
     * @return why it cannot be sent on; empty when it can
     */
    static Optional<Weigerreden> toets(Klacht klacht, Optional<Doorzendadres> adres, NieuweDoorzending nieuw) {
        if (!klacht.status().open()) {
            return Optional.of(Weigerreden.AFGEDAAN);
        }
        if (klacht.feiten().laatste(Klachtstapsoort.GEOORDEELD).isPresent()) {
            return Optional.of(Weigerreden.AL_GEOORDEELD);
        }
        if (adres.isEmpty()) {
            return Optional.of(Weigerreden.DOORZENDADRES_ONTBREEKT);
        }
        if (adres.get().soort() == Doorzendadres.Soort.PRIVAAT) {
            if (!nieuw.nietNamensOns()) {
                return Optional.of(Weigerreden.DOORZENDEN_VAN_ONSZELF);
            }
            if (!nieuw.klagerAkkoord()) {
                return Optional.of(Weigerreden.DOORZENDEN_ZONDER_AKKOORD);
            }
        }
        if (gaatWeg(adres.get()) && nieuw.ookGedrag() == null) {
            return Optional.of(Weigerreden.GEDRAG_NIET_GEZEGD);
        }
        if (adres.get().vraagtNaam() && nieuw.ontvanger().isEmpty()) {
            return Optional.of(Weigerreden.ONTVANGER_ONTBREEKT);
        }
        return nieuw.reden().isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }
}
