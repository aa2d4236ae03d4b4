package nl.samenspraak.toeleiding.onderzoeksverzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspraak.kern.Nederlands;
import nl.samenspraak.kern.Zaaksoort;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.dossier.Aanmelding;
import nl.samenspraak.toeleiding.dossier.Herkomst;
import nl.samenspraak.toeleiding.dossier.Route;
import nl.samenspraak.toeleiding.dossier.Taaksoort;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingstand;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvraag;
import nl.samenspraak.toeleiding.hulpvraag.Hulpvragen;
import nl.samenspraak.zaak.naam.Naamregel;
import nl.samenspraak.zaak.noodzaak.Noodzaakregel;
import nl.samenspraak.zaak.nummer.Nummering;

/**
 * Decides on the request of a professional (route B): granted, and the onderzoek begins; or refused, with everything that it does not show, and of what
 * it said about the client nothing is kept.
 */
@ApplicationScoped
public class Verzoekbehandeling {

    /** Code of how long a refusal closes this way. */
    private static final String GEWEIGERD = "toeleiding-geweigerd";

    private Toeleidingen toeleidingen;
    private Hulpvragen hulpvragen;
    private Onderzoeksverzoeken verzoeken;
    private Naamregel namen;
    private Noodzaakregel noodzaak;
    private Nummering nummering;
    private Termijnen termijnen;
    private Rechten rechten;
    private Toeleidingwerk werk;

    Verzoekbehandeling() {
        // The container makes its proxy with this.
    }

    @Inject
    Verzoekbehandeling(
            Toeleidingen toeleidingen,
            Hulpvragen hulpvragen,
            Onderzoeksverzoeken verzoeken,
            Naamregel namen,
            Noodzaakregel noodzaak,
            Nummering nummering,
            Termijnen termijnen,
            Rechten rechten,
            Aanwezige aanwezige,
            Clock klok) {
        this.toeleidingen = toeleidingen;
        this.hulpvragen = hulpvragen;
        this.verzoeken = verzoeken;
        this.namen = namen;
        this.noodzaak = noodzaak;
        this.nummering = nummering;
        this.termijnen = termijnen;
        this.rechten = rechten;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Decides on a request.
     *
     * @param nieuw what was asked
     * @param doel the purpose
     * @return what was decided, or why nothing could be yet
     */
    @Inzage(
            deel = Dossierdeel.TOELEIDINGSDOSSIER,
            actie = Actie.VASTLEGGEN,
            daad = "toeleiding.onderzoeksverzoek-besloten",
            soorten = Verzoekuitkomst.class)
    public Verzoekbesluit beslis(NieuwOnderzoeksverzoek nieuw, Doelbinding doel) {
        werk.eisPet();
        return bezwaar(nieuw)
                .or(() -> isGeweigerd(nieuw) ? afwijking(nieuw.afwijking()) : Optional.empty())
                .map(Verzoekbesluit::niet)
                .orElseGet(() -> leg(nieuw));
    }

    private Optional<Verzoekbezwaar> bezwaar(NieuwOnderzoeksverzoek nieuw) {
        if (nieuw.persoon() == null) {
            return Optional.of(Verzoekbezwaar.PERSOON_ONTBREEKT);
        }
        if (!nieuw.verzoeker().isBekend()) {
            return Optional.of(Verzoekbezwaar.VERZOEKER_ONTBREEKT);
        }
        if (!namen.isVanEenPersoon(nieuw.verzoeker().naam())) {
            return Optional.of(Verzoekbezwaar.NAAM_VAN_MEER);
        }
        if (nieuw.ontvangenOp() == null) {
            return Optional.of(Verzoekbezwaar.DAG_ONTBREEKT);
        }
        return nieuw.ontvangenOp().isAfter(werk.vandaag())
                ? Optional.of(Verzoekbezwaar.DAG_IN_TOEKOMST)
                : Optional.empty();
    }

    /** Where no law opens the way there is nothing to close (R-ALG-02). */
    private boolean isGeweigerd(NieuwOnderzoeksverzoek nieuw) {
        return rechten.geldt(Toeleidingwerk.OVER_WETTEN_HEEN)
                && toeleidingen
                        .laatstGeweigerd(nieuw.persoon())
                        .map(op -> LocalDate.ofInstant(op, Nederlands.TIJDZONE))
                        .filter(dag ->
                                !termijnen.bereken(GEWEIGERD, dag).einde().isBefore(werk.vandaag()))
                        .isPresent();
    }

    private Optional<Verzoekbezwaar> afwijking(Afwijking gezegd) {
        if (gezegd.toch() == null) {
            return Optional.of(Verzoekbezwaar.EERDER_GEWEIGERD);
        }
        if (!gezegd.toch()) {
            return Optional.empty();
        }
        if (!namen.isVanEenPersoon(gezegd.fg())) {
            return Optional.of(Verzoekbezwaar.FG_ONTBREEKT);
        }
        return noodzaak.fout(gezegd.reden()).map(fout -> Verzoekbezwaar.AFWIJKING_ONTBREEKT);
    }

    private List<Afwijsgrond> gronden(NieuwOnderzoeksverzoek nieuw) {
        List<Afwijsgrond> gronden =
                OnderzoekKanOpVerzoek.toets(nieuw, noodzaak, rechten.geldt(Toeleidingwerk.OVER_WETTEN_HEEN));
        boolean dicht =
                isGeweigerd(nieuw) && !Boolean.TRUE.equals(nieuw.afwijking().toch());
        return dicht
                ? Stream.concat(gronden.stream(), Stream.of(Afwijsgrond.EERDER_GEWEIGERD))
                        .toList()
                : gronden;
    }

    private Verzoekbesluit leg(NieuwOnderzoeksverzoek nieuw) {
        List<Afwijsgrond> gronden = gronden(nieuw);
        int jaar = werk.vandaag().getYear();
        Aanmelding aanmelding = new Aanmelding(
                ToeleidingId.nieuw(),
                Toeleidingnummer.van(jaar, nummering.volgende(Zaaksoort.TOELEIDING, jaar)),
                werk.ik(),
                werk.nu(),
                nieuw.persoon(),
                Route.VERZOEK,
                Herkomst.PROFESSIONAL,
                nieuw.ontvangenOp(),
                null);
        Toeleiding toeleiding = new Toeleiding(
                aanmelding,
                termijnen.bereken(Toeleidingwerk.TERMIJN, nieuw.ontvangenOp()).einde());
        toeleiding.pakOp(werk.ik(), werk.nu());
        if (gronden.isEmpty()) {
            toeleiding.kiesTaak(Taaksoort.TOELEIDING);
        } else {
            toeleiding.eindig(Toeleidingstand.AFGEWEZEN, werk.ik(), werk.nu());
        }
        boolean looptAl = toeleidingen.looptErEenOver(toeleiding.persoon());
        toeleidingen.add(toeleiding);
        if (gronden.isEmpty()) {
            hulpvragen.add(new Hulpvraag(toeleiding.id(), "", ""));
        }
        verzoeken.add(new Onderzoeksverzoek(toeleiding.id(), nieuw, gronden, werk.ik(), werk.nu()));
        return new Verzoekbesluit(toeleiding.id(), toeleiding.nummer(), toeleiding.persoon(), gronden, looptAl, null);
    }
}
