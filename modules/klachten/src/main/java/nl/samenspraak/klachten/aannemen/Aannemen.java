package nl.samenspraak.klachten.aannemen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.behandelen.Klachtwerk;
import nl.samenspraak.klachten.klacht.Inschrijving;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.Klachten;
import nl.samenspraak.klachten.klacht.NieuweKlacht;
import nl.samenspraak.klachten.klager.EerdereKlachten;
import nl.samenspraak.klachten.klager.Klagerklachten;
import nl.samenspraak.klachten.klager.Klagersleutel;
import nl.samenspraak.klachten.klager.Klagervraag;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.zaak.nummer.Nummering;

/**
 * Where klachten come in. Every method is a gate; what cannot be done is answered with a {@link Weigerreden}, what may not
 * be seen with a {@link nl.samenspraak.kern.Weigering}.
 */
@ApplicationScoped
public class Aannemen {

    private Klachten klachten;
    private Klagerklachten klagerklachten;
    private Nummering nummering;
    private Klagersleutel sleutel;
    private Beklaagdenherkenning herkenning;
    private Zaakkoppeling koppeling;
    private Klachtwerk werk;

    Aannemen() {
        // The container makes its proxy with this.
    }

    @Inject
    Aannemen(
            Klachten klachten,
            Klagerklachten klagerklachten,
            Nummering nummering,
            Klagersleutel sleutel,
            Beklaagdenherkenning herkenning,
            Zaakkoppeling koppeling,
            Aanwezige aanwezige,
            Clock klok) {
        this.klachten = klachten;
        this.klagerklachten = klagerklachten;
        this.nummering = nummering;
        this.sleutel = sleutel;
        this.herkenning = herkenning;
        this.koppeling = koppeling;
        werk = new Klachtwerk(klachten, aanwezige, klok);
    }

    /**
     * Records a klacht that came in by letter, by e-mail, at the desk or on the phone.
     *
     * @param nieuw what is known of it
     * @param doel the purpose of recording it
     * @return its number, or everything that stands in the way
     */
    @Inzage(deel = Dossierdeel.KLACHT, actie = Actie.VASTLEGGEN, daad = "klacht.vastgelegd")
    public Aanname neemOp(NieuweKlacht nieuw, Doelbinding doel) {
        werk.eisPet();
        List<Weigerreden> bezwaren = new ArrayList<>(Opnameregels.toets(nieuw, werk.vandaag()));
        koppeling.toets(nieuw.zaaknummer()).ifPresent(bezwaren::add);
        if (!bezwaren.isEmpty()) {
            return new Aanname.NietOpgenomen(bezwaren);
        }
        Klacht klacht = new Klacht(opname(nieuw), herkenning.herken(nieuw));
        koppeling.koppel(klacht, nieuw.zaaknummer(), doel);
        klachten.add(klacht);
        return new Aanname.Opgenomen(klacht.id(), klacht.nummer(), klacht.betrokkenen());
    }

    private Inschrijving opname(NieuweKlacht nieuw) {
        return new Inschrijving(
                KlachtId.nieuw(),
                Klachtnummer.van(
                        werk.vandaag().getYear(),
                        nummering.volgende(Zaaksoort.KLACHT, werk.vandaag().getYear())),
                werk.ik(),
                werk.nu(),
                sleutel.van(nieuw.klager()));
    }

    /**
     * Tells of the other klachten of the same klager: somebody may have thirty.
     *
     * @param id the klacht
     * @param vanaf how many to skip
     * @param aantal how many at most, 50 or less
     * @param doel the purpose
     * @return that they exist and how far they are, the newest first
     * @throws nl.samenspraak.kern.Weigering when the klacht is not there
     */
    @Inzage(deel = Dossierdeel.KLACHT)
    public EerdereKlachten anderen(KlachtId id, int vanaf, int aantal, Doelbinding doel) {
        Klacht klacht = werk.lees(id);
        Klagervraag vraag = Klagervraag.anderen(klacht, werk.ik());
        return new EerdereKlachten(
                id,
                klacht.betrokkenen(),
                klagerklachten.van(vraag, Math.max(0, vanaf), Math.min(EerdereKlachten.MEESTE, aantal)),
                klagerklachten.aantal(vraag));
    }
}
