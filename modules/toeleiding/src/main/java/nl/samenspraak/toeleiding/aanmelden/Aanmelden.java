package nl.samenspraak.toeleiding.aanmelden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.meldpunt.Signaalkopie;
import nl.samenspraak.meldpunt.Signaallezer;
import nl.samenspraak.meldpunt.ToeleidingGevraagd;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Aanmelding;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvraag;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvragen;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.nummer.Nummering;

/** Where toeleidingen come in: from the meldpunt, or from a client who asks. */
@ApplicationScoped
public class Aanmelden {

    /** Code of the purpose under which the application itself puts one ready. */
    static final String KLAARZETTEN = "toeleiding-klaarzetten";

    private Toeleidingen toeleidingen;
    private Hulpvragen hulpvragen;
    private Signaallezer signalen;
    private Nummering nummering;
    private Termijnen termijnen;
    private Toeleidingwerk werk;

    Aanmelden() {
        // The container makes its proxy with this.
    }

    @Inject
    Aanmelden(
            Toeleidingen toeleidingen,
            Hulpvragen hulpvragen,
            Signaallezer signalen,
            Nummering nummering,
            Termijnen termijnen,
            Aanwezige aanwezige,
            Clock klok) {
        this.toeleidingen = toeleidingen;
        this.hulpvragen = hulpvragen;
        this.signalen = signalen;
        this.nummering = nummering;
        this.termijnen = termijnen;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Takes over what the meldpunt passes on, with the thread back to it; in the transaction in which the melding is closed.
     *
     * @param gevraagd what the triage found
     * @param doel the purpose of putting it ready
     * @return its number
     * @throws Weigering when there is no such melding, or for another purpose
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VASTLEGGEN, daad = "toeleiding.aangemeld")
    public Aanname vanMeldpunt(ToeleidingGevraagd gevraagd, Doelbinding doel) {
        if (!doel.doel().code().equals(KLAARZETTEN)) {
            // A toeleider takes nothing over from a melding that was not passed on.
            throw new Weigering(Weigergrond.DOEL_PAST_NIET);
        }
        Signaalkopie signaal =
                signalen.lees(gevraagd.melding()).orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
        Aanmelding aanmelding = new Aanmelding(
                ToeleidingId.nieuw(),
                nummer(),
                werk.ik(),
                werk.nu(),
                gevraagd.persoon(),
                Route.EIGEN_VRAAG,
                Herkomst.MELDPUNT,
                signaal.ontvangenOp(),
                new Aanmelding.Draad(gevraagd.melding(), signaal.nummer()));
        return bewaar(aanmelding, new Hulpvraag(aanmelding.id(), signaal.aanleiding(), signaal.inhoud()), null);
    }

    /**
     * The meldpunt passed it on by mistake, and nobody has begun on it (R-MEL-07).
     *
     * @param intrekking what it passed on, and why that was a mistake
     * @param doel the purpose of putting it ready
     * @return that it is taken back, or why not
     * @throws Weigering when there is nothing to take back, or for another purpose
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.aanmelding-ingetrokken")
    Verrichting<Weigerreden> trekIn(Intrekking intrekking, Doelbinding doel) {
        if (!doel.doel().code().equals(KLAARZETTEN)) {
            throw new Weigering(Weigergrond.DOEL_PAST_NIET);
        }
        Toeleiding toeleiding = toeleidingen
                .openVan(intrekking.melding())
                .orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
        return werk.wijzig(toeleiding, () -> toeleiding.trekIn(intrekking.reden(), werk.ik(), werk.nu()));
    }

    /**
     * Takes in the question of a client, and takes it up.
     *
     * @param nieuw who asks what
     * @param doel the purpose
     * @return its number, or what stands in the way
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VASTLEGGEN, daad = "toeleiding.aangemeld")
    public Aanname vanBalie(NieuweToeleiding nieuw, Doelbinding doel) {
        werk.eisPet();
        Optional<Aannamebezwaar> bezwaar = toets(nieuw.persoon(), nieuw.woorden(), nieuw.ontvangenOp(), werk.vandaag());
        if (bezwaar.isPresent()) {
            return Aanname.niet(bezwaar.get());
        }
        return bewaar(nieuw, werk.ik());
    }

    /**
     * Puts the question of a client ready for a toeleider; the application itself does so.
     *
     * @param nieuw who asks what
     * @param toeleider who gets it; {@code null} when it waits for whoever takes it up
     * @param doel the purpose of putting it ready
     * @return its number, or what stands in the way
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VASTLEGGEN, daad = "toeleiding.aangemeld")
    Aanname zetKlaar(NieuweToeleiding nieuw, UUID toeleider, Doelbinding doel) {
        return toets(nieuw.persoon(), nieuw.woorden(), nieuw.ontvangenOp(), werk.vandaag())
                .map(Aanname::niet)
                .orElseGet(() -> bewaar(nieuw, toeleider));
    }

    private Aanname bewaar(NieuweToeleiding nieuw, UUID toeleider) {
        Aanmelding aanmelding = new Aanmelding(
                ToeleidingId.nieuw(),
                nummer(),
                werk.ik(),
                werk.nu(),
                nieuw.persoon(),
                Route.EIGEN_VRAAG,
                Herkomst.BALIE,
                nieuw.ontvangenOp(),
                null);
        Hulpvraag hulpvraag = new Hulpvraag(aanmelding.id(), "", "");
        hulpvraag.vraagt(nieuw.woorden(), aanmelding.op());
        return bewaar(aanmelding, hulpvraag, toeleider);
    }

    private static Optional<Aannamebezwaar> toets(
            PersoonId persoon, String woorden, LocalDate ontvangenOp, LocalDate vandaag) {
        if (persoon == null) {
            return Optional.of(Aannamebezwaar.PERSOON_ONTBREEKT);
        }
        if (woorden.isEmpty()) {
            return Optional.of(Aannamebezwaar.VRAAG_ONTBREEKT);
        }
        if (ontvangenOp == null) {
            return Optional.of(Aannamebezwaar.DAG_ONTBREEKT);
        }
        return ontvangenOp.isAfter(vandaag) ? Optional.of(Aannamebezwaar.DAG_IN_TOEKOMST) : Optional.empty();
    }

    private Aanname bewaar(Aanmelding aanmelding, Hulpvraag hulpvraag, UUID toeleider) {
        LocalDate uiterlijk = termijnen
                .bereken(Toeleidingwerk.TERMIJN, aanmelding.ontvangenOp())
                .einde();
        Toeleiding toeleiding = new Toeleiding(aanmelding, uiterlijk);
        Optional.ofNullable(toeleider).ifPresent(wie -> toeleiding.pakOp(wie, aanmelding.op()));
        boolean looptAl = toeleidingen.looptErEenOver(toeleiding.persoon());
        toeleidingen.add(toeleiding);
        hulpvragen.add(hulpvraag);
        return new Aanname(toeleiding.id(), toeleiding.nummer(), toeleiding.persoon(), looptAl, null);
    }

    private Toeleidingnummer nummer() {
        int jaar = werk.vandaag().getYear();
        return Toeleidingnummer.van(jaar, nummering.volgende(Zaaksoort.TOELEIDING, jaar));
    }
}
