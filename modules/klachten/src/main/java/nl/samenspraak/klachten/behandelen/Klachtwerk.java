package nl.samenspraak.klachten.behandelen;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klok.Klachtstap;
import nl.samenspraak.klachten.klok.Klachtstapsoort;
import nl.samenspraak.klachten.taak.Klachtbehandelaar;
import nl.samenspraak.klachten.taak.Maatregeluitvoerder;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.zaak.behandelen.Zaakwerk;

/** How a klacht is handled: as every case, with a timeline to which steps are added. */
public final class Klachtwerk extends Zaakwerk<Klacht, KlachtId, Klachtnummer, Weigerreden> {

    /** How the log names the one whose conduct a klacht is about: by what he is here, never by name. */
    public static final String BEKLAAGDE = "degene over wie de klacht gaat";

    private final Aanwezige aanwezige;

    public Klachtwerk(Klachten klachten, Aanwezige aanwezige, Clock klok) {
        super(klachten, Klachtbehandelaar.PET, aanwezige, klok);
        this.aanwezige = aanwezige;
    }

    /** @throws Weigering when it is not there or is about the user, whichever pet he wears: the same answer for both */
    @Override
    public Klacht lees(KlachtId id) {
        return nietOverMij(leesOokOverMij(id));
    }

    /**
     * Finds it for what is open to whoever it is about as well: the copy (9:9), and what that one does because of it.
     *
     * @param id the klacht
     * @return the klacht
     * @throws Weigering when it is not there, or the user does no more than a measure because of it
     */
    public Klacht leesOokOverMij(KlachtId id) {
        return nietVanUitvoerder(super.lees(id));
    }

    /**
     * Finds it for a measure of the user: what that one does with it, stands on the timeline of the klacht.
     *
     * @param id the klacht
     * @return the klacht, of which the user is shown nothing
     * @throws Weigering when it is not there
     */
    public Klacht leesVoorMaatregel(KlachtId id) {
        return super.lees(id);
    }

    /** @throws Weigering when it is not there or is about the user: the same answer for both */
    @Override
    public Klacht lees(Klachtnummer nummer) {
        return nietOverMij(nietVanUitvoerder(super.lees(nummer)));
    }

    /**
     * Work of another pet on klachten that hang on no task of his: giving one away.
     *
     * @param pet the code of that pet
     * @throws Weigering under another one
     */
    public void eisPet(String pet) {
        if (aanwezige.pet().filter(op -> op.code().equals(pet)).isEmpty()) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
    }

    private Klacht nietVanUitvoerder(Klacht klacht) {
        if (aanwezige
                .pet()
                .filter(pet -> pet.code().equals(Maatregeluitvoerder.PET))
                .isPresent()) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET, klacht.id().zaak());
        }
        return klacht;
    }

    private Klacht nietOverMij(Klacht klacht) {
        if (klacht.isBeklaagde(ik())) {
            throw new Weigering(Weigergrond.UITGESLOTEN, klacht.id().zaak());
        }
        return klacht;
    }

    /** @return a step of today */
    public Klachtstap stap(Klachtstapsoort soort, String toelichting) {
        return stap(soort, vandaag(), toelichting, null);
    }

    /** @return a step of another day */
    public Klachtstap stap(Klachtstapsoort soort, LocalDate dag, String toelichting, LocalDate tot) {
        return new Klachtstap(soort, dag, nu(), ik(), toelichting, tot);
    }
}
