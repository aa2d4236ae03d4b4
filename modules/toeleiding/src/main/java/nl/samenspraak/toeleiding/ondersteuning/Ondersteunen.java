package nl.samenspraak.toeleiding.ondersteuning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.behandelen.Verrichting;
import nl.samenspraak.zaak.naam.Naamregel;

/** Offers the client free support, and records what came of it (R-TOE-06, R-TOE-34). */
@ApplicationScoped
public class Ondersteunen {

    private Ondersteuningen ondersteuningen;
    private Naamregel namen;
    private Toeleidingwerk werk;

    Ondersteunen() {
        // The container makes its proxy with this.
    }

    @Inject
    Ondersteunen(
            Ondersteuningen ondersteuningen,
            Naamregel namen,
            Toeleidingen toeleidingen,
            Aanwezige aanwezige,
            Clock klok) {
        this.ondersteuningen = ondersteuningen;
        this.namen = namen;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Records that it was offered, and what the client answered.
     *
     * @param id the toeleiding
     * @param antwoord what was offered and answered
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.ondersteuning-vastgelegd")
    public Verrichting<Weigerreden> legVast(
            ToeleidingId id, Ondersteuningsantwoord antwoord, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(toeleiding, () -> {
            Optional<Weigerreden> bezwaar = open(toeleiding)
                    .or(() -> werk.geweest(antwoord.aangebodenOp()))
                    .or(() ->
                            antwoord.gewenst() == null ? Optional.of(Weigerreden.ANTWOORD_ONTBREEKT) : Optional.empty())
                    .or(() -> antwoord.naam().isEmpty() || namen.isVanEenPersoon(antwoord.naam())
                            ? Optional.empty()
                            : Optional.of(Weigerreden.NAAM_VAN_MEER))
                    .or(() -> antwoord.sinds() == null ? Optional.empty() : werk.geweest(antwoord.sinds()));
            if (bezwaar.isEmpty()) {
                bij(id).zet(antwoord);
            }
            return bezwaar;
        });
    }

    /**
     * Records whether the one who supports the client was at a talk.
     *
     * @param id the toeleiding
     * @param erbij whether that person was there; {@code null} when that was not chosen
     * @param dag when the talk was
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.ondersteuner-was-erbij")
    public Verrichting<Weigerreden> wasErbij(
            ToeleidingId id, Boolean erbij, LocalDate dag, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verricht(toeleiding, () -> {
            Optional<Weigerreden> bezwaar = open(toeleiding)
                    .or(() -> erbij == null ? Optional.of(Weigerreden.ANTWOORD_ONTBREEKT) : Optional.empty())
                    .or(() -> werk.geweest(dag));
            if (bezwaar.isEmpty()) {
                bij(id).wasErbij(erbij, dag);
            }
            return bezwaar;
        });
    }

    private static Optional<Weigerreden> open(Toeleiding toeleiding) {
        return toeleiding.stand().open() ? Optional.empty() : Optional.of(Weigerreden.AFGESLOTEN);
    }

    private Ondersteuning bij(ToeleidingId id) {
        return ondersteuningen.van(id).orElseGet(() -> {
            Ondersteuning nieuw = new Ondersteuning(id);
            ondersteuningen.add(nieuw);
            return nieuw;
        });
    }
}
