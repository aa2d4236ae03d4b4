package nl.samenspraak.klachten.afhandelen;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspraak.klachten.klacht.Gedraging;
import nl.samenspraak.klachten.klacht.Klacht;
import nl.samenspraak.klachten.klacht.NietBehandelgrond;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.recht.Termijnen;

/**
 * A klacht need not be handled on the grounds of the law, and on no other (9:8 lid 1 and 2; R-KLA-06). Each is explained. What can be
 * held against what is recorded, is: conduct is not long ago when its day says otherwise, and a klacht about not deciding in time is
 * handled though beroep is possible, and what can still be a bezwaar or a beroep goes on as that, with the day of receipt (6:15). Whoever says that it
 * was too long ago says when, of what no day is known of.
 */
final class NietBehandelen {

    private final GedragingIsTeOud teOud;

    /** @param teOud when conduct is too long ago */
    public NietBehandelen(GedragingIsTeOud teOud) {
        this.teOud = teOud;
    }

    /**
     * @param termijnen the terms of the reference data
     * @return the rule, with the term for conduct that is too long ago
     */
    public static NietBehandelen met(Termijnen termijnen) {
        return new NietBehandelen(new GedragingIsTeOud(termijnen));
    }

    /**
     * @param klacht a klacht
     * @param besluit the decision not to handle it
     * @return why that decision cannot be taken; empty when it can
     */
    public Optional<Weigerreden> toets(Klacht klacht, NietBehandelbesluit besluit) {
        if (besluit.grond() == null) {
            return Optional.of(Weigerreden.GROND_ONTBREEKT);
        }
        List<Gedraging> welke = IntStream.range(0, klacht.gedragingen().size())
                .filter(besluit::betreft)
                .mapToObj(klacht.gedragingen()::get)
                .toList();
        if (!kanGekozen(besluit, klacht.gedragingen())) {
            return Optional.of(Weigerreden.GEDRAGING_NIET_GEKOZEN);
        }
        if (besluit.grond() == NietBehandelgrond.TE_LANG_GELEDEN
                && besluit.gebeurd() == null
                && welke.stream().anyMatch(gedraging -> gedraging.dag() == null)) {
            return Optional.of(Weigerreden.GEBEURDAG_ONTBREEKT);
        }
        if (besluit.grond() == NietBehandelgrond.TE_LANG_GELEDEN && nogRecent(klacht, opDag(welke, besluit))) {
            return Optional.of(Weigerreden.GEDRAGING_NIET_TE_OUD);
        }
        if (besluit.grond() == NietBehandelgrond.BEROEP && besluit.alleenNietTijdig()) {
            return Optional.of(Weigerreden.ALLEEN_NIET_TIJDIG);
        }
        if (besluit.grond().kentTermijn() && besluit.rechtsweg() == null) {
            return Optional.of(Weigerreden.TERMIJN_NIET_GEZEGD);
        }
        if (besluit.grond().kentTermijn() && besluit.rechtsweg() == Rechtsweg.OPEN) {
            return Optional.of(Weigerreden.BEZWAAR_KAN_NOG);
        }
        if (besluit.grond() == NietBehandelgrond.EERDER_BEHANDELD
                && besluit.eerdere().isEmpty()) {
            return Optional.of(Weigerreden.EERDERE_ONTBREEKT);
        }
        return besluit.toelichting().isEmpty() ? Optional.of(Weigerreden.REDEN_ONTBREEKT) : Optional.empty();
    }

    /**
     * @param klacht a klacht
     * @return whether the days of its gedragingen, as far as they are known, say that all of it is too long ago
     */
    public boolean isTeOud(Klacht klacht) {
        boolean bekend = klacht.gedragingen().stream().map(Gedraging::dag).anyMatch(Objects::nonNull);
        return bekend && !nogRecent(klacht, klacht.gedragingen());
    }

    /** The day that is recorded, and where there is none the day that was said now. */
    private static List<Gedraging> opDag(List<Gedraging> welke, NietBehandelbesluit besluit) {
        return welke.stream()
                .map(gedraging -> gedraging.metDag(besluit.gebeurd()))
                .toList();
    }

    /** What is chosen, is there and was handled until now. */
    private static boolean kanGekozen(NietBehandelbesluit besluit, List<Gedraging> gedragingen) {
        return besluit.welke() == null
                || !besluit.welke().isEmpty()
                        && besluit.welke().stream()
                                .allMatch(plaats -> plaats >= 0
                                        && plaats < gedragingen.size()
                                        && gedragingen.get(plaats).behandeld());
    }

    /** One gedraging that is not too long ago is reason enough to handle what was chosen. */
    private boolean nogRecent(Klacht klacht, List<Gedraging> welke) {
        LocalDate ontvangen = klacht.feiten().ontvangen();
        // The law counts from when it was submitted; a day on the letter before that of receipt is that day, in favour
        // of the klager.
        LocalDate ingediend =
                klacht.dagtekening().filter(dag -> dag.isBefore(ontvangen)).orElse(ontvangen);
        return welke.stream()
                .map(Gedraging::dag)
                .filter(Objects::nonNull)
                .anyMatch(dag -> !teOud.geldt(dag, ingediend));
    }
}
