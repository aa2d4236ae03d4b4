package nl.samenspraak.toeleiding.gezin;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toeleiding.dossier.Dossierkop;
import nl.samenspraak.toeleiding.wie.WieView;

/**
 * Who lives with the client, as far as the help needs it.
 *
 * @param kop which case
 * @param situatie whether a family matters; {@code null} when nobody said yet
 * @param leden who is in it
 * @param wie who the client is, who speaks for the client and what stays out
 */
public record GezinView(Dossierkop kop, Gezinssituatie situatie, List<Lid> leden, WieView wie)
        implements Inzicht, Serializable {

    public GezinView {
        leden = List.copyOf(leden);
    }

    /**
     * Somebody of the family.
     *
     * @param id what tells this person apart
     * @param relatie what this person is to the client
     * @param naam the name, or empty
     * @param zelfdeAdres whether this person lives at the address of the client
     * @param noodzaak why the help needs to know it, or empty
     * @param deelname whether this person is in the onderzoek
     */
    public record Lid(
            UUID id, Gezinsrelatie relatie, String naam, boolean zelfdeAdres, String noodzaak, Gezinsdeelname deelname)
            implements Serializable {

        static Lid van(Gezinsgenoot genoot) {
            return new Lid(
                    genoot.id(),
                    genoot.relatie(),
                    genoot.naam(),
                    genoot.zelfdeAdres(),
                    genoot.noodzaak(),
                    genoot.deelname());
        }
    }

    /** @return whether something can be recorded now */
    public boolean isOpen() {
        return kop.stand().open() && kop.taaksoort() != null && kop.taaksoort().opentOnderzoek();
    }

    @Override
    public Set<PersoonId> betrokkenen() {
        return Set.of(kop.persoonId());
    }

    @Override
    public Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(kop.id().zaak());
    }
}
