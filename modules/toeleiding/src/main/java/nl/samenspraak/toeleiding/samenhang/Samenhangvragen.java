package nl.samenspraak.toeleiding.samenhang;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Terrein;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toeleiding.Stap;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.behandelen.Verrichting;

/** The third step: whether one approach adds value. It adds who helps, with what, on which indication, and nothing more (R-TOE-09). */
@ApplicationScoped
public class Samenhangvragen {

    private Buitenkanten buitenkanten;
    private Toeleidingwerk werk;

    Samenhangvragen() {
        // The container makes its proxy with this.
    }

    @Inject
    Samenhangvragen(Buitenkanten buitenkanten, Toeleidingen toeleidingen, Aanwezige aanwezige, Clock klok) {
        this.buitenkanten = buitenkanten;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Records who helps.
     *
     * @param id the toeleiding
     * @param nieuw who, with what, on which indication
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.samenhang-vastgelegd")
    public Verrichting<Weigerreden> legVast(ToeleidingId id, NieuweBuitenkant nieuw, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verrichtIn(toeleiding, Stap.SAMENHANG, () -> {
            Optional<Weigerreden> bezwaar = Toeleidingwerk.overWettenHeen(doel)
                    .or(() -> toets(nieuw))
                    .or(() -> nieuw.bron().toets(werk));
            if (bezwaar.isEmpty()) {
                int rang = buitenkanten.van(id).size();
                buitenkanten.add(new Buitenkant(Id.nieuw(), id, rang, nieuw));
            }
            return bezwaar;
        });
    }

    /**
     * Takes something away that should not have been there.
     *
     * @param id the toeleiding
     * @param wat its key
     * @param versie the version on which was decided
     * @param doel the purpose
     * @return that it was done, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.WIJZIGEN, daad = "toeleiding.samenhang-weggehaald")
    public Verrichting<Weigerreden> haalWeg(ToeleidingId id, UUID wat, long versie, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id, versie);
        return werk.verrichtIn(
                toeleiding,
                Stap.SAMENHANG,
                () -> buitenkanten.van(id).stream()
                        .filter(buitenkant -> buitenkant.id().equals(wat))
                        .findFirst()
                        .map(this::verwijder)
                        .orElse(Optional.of(Weigerreden.GEEN_ANTWOORD)));
    }

    private Optional<Weigerreden> verwijder(Buitenkant weg) {
        buitenkanten.verwijder(weg);
        return Optional.empty();
    }

    private static Optional<Weigerreden> toets(NieuweBuitenkant nieuw) {
        if (Terrein.alle().stream().noneMatch(terrein -> terrein.code().equals(nieuw.terrein()))) {
            return Optional.of(Weigerreden.TERREIN_ONTBREEKT);
        }
        if (nieuw.helper().isEmpty()) {
            return Optional.of(Weigerreden.HELPER_ONTBREEKT);
        }
        return nieuw.hulp().isEmpty() ? Optional.of(Weigerreden.HULP_ONTBREEKT) : Optional.empty();
    }
}
