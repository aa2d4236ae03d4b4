package nl.samenspraak.inwoner.vragen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.inwoner.kijken.Kijkregel;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.navraag.Personennamen;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Termijnen;
import nl.samenspraak.toegang.sleutel.Pseudoniemen;
import nl.samenspraak.toegang.spoor.Kijkers;

/** Where the FG reads what inwoners ask about looks, and answers (AVG 38 lid 4, 39). */
@ApplicationScoped
public class Inzagevragentoezicht {

    private static final String BEWAREN = "inzagevraag-bewaren";

    @Inject
    private Inzagevragen vragen;

    @Inject
    private Kijkers kijkers;

    @Inject
    private Instance<Personennamen> namen;

    @Inject
    private Pseudoniemen pseudoniemen;

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock klok;

    /**
     * @param open whether those that wait for an answer are asked for; otherwise those that have one
     * @param eerste index of the first, from 0
     * @param aantal how many
     * @param doel the purpose
     * @return a page of the questions: of those that wait the most urgent first, which have waited longest
     */
    @Inzage(deel = Dossierdeel.INZAGEVRAAG, actie = Actie.OPSOMMEN)
    public InzagevragenView lijst(boolean open, int eerste, int aantal, Doelbinding doel) {
        eisFg();
        List<Inzagevraag> gevonden = vragen.alle(open, eerste, aantal);
        Map<String, Personennamen.BekendePersoon> wie = namen.get()
                .vind(gevonden.stream()
                        .map(vraag -> pseudoniemen.van(vraag.persoon()))
                        .collect(Collectors.toSet()));
        Map<UUID, String> kijker =
                kijkers.van(gevonden.stream().map(Inzagevraag::logid).collect(Collectors.toSet()));
        return new InzagevragenView(
                null,
                gevonden.stream()
                        .map(vraag -> vraag.view(
                                naam(wie.get(pseudoniemen.van(vraag.persoon()))),
                                kijker.getOrDefault(vraag.logid(), "")))
                        .toList(),
                totaal(open, eerste, aantal, gevonden.size()));
    }

    /** Of a page that is not full the rest is known. */
    private long totaal(boolean open, int eerste, int aantal, int gevonden) {
        boolean laatste = gevonden < aantal && (gevonden > 0 || eerste == 0);
        return laatste ? (long) eerste + gevonden : vragen.tel(open);
    }

    private static String naam(Personennamen.BekendePersoon persoon) {
        return persoon == null ? "" : persoon.naam();
    }

    /**
     * Answers a question.
     *
     * @param id which one
     * @param getypt the answer
     * @param versie the version that was read
     * @param doel the purpose
     * @return what came of it
     * @throws VerouderdeVersie when somebody else answered meanwhile
     */
    @Inzage(deel = Dossierdeel.INZAGEVRAAG, actie = Actie.WIJZIGEN, daad = "inzagevraag.beantwoord")
    public Inzagevraagdaad beantwoord(UUID id, String getypt, long versie, Doelbinding doel) {
        eisFg();
        Inzagevraag vraag = vragen.find(id).orElseThrow(() -> new Weigering(Weigergrond.GEEN_TAAK_IN_ZAAK));
        if (vraag.versie() != versie) {
            throw new VerouderdeVersie();
        }
        String antwoord = Vraagtekst.kaal(getypt);
        Optional<Inzagevraagbezwaar> bezwaar = Vraagtekst.toets(antwoord, Vraagtekst.LANGSTE_ANTWOORD)
                .or(() -> vraag.beantwoord(
                        antwoord,
                        aanwezige.eisGebruiker().id(),
                        klok.instant(),
                        termijnen.bereken(BEWAREN, LocalDate.now(klok)).einde()));
        vragen.bevestig();
        return Inzagevraagdaad.met(vraag.persoon(), bezwaar);
    }

    /** An inwoner opens this part too, for his own questions. */
    private void eisFg() {
        if (aanwezige
                .pet()
                .filter(pet -> Kijkregel.BEANTWOORDER.equals(pet.code()))
                .isEmpty()) {
            throw new Weigering(Weigergrond.PET_OPENT_DIT_NIET);
        }
    }
}
