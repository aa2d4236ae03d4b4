package nl.samenspraak.toeleiding.onderzoeksverzoek;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.toeleiding.ToeleidingId;

/** The request of a professional, in memory: for the tests of other parts. */
public final class Proefverzoek implements Onderzoeksverzoeken {

    private Onderzoeksverzoek verzoek;

    /** A request that was decided on, on these grounds. */
    public Proefverzoek(ToeleidingId toeleiding, List<Afwijsgrond> gronden) {
        add(new Onderzoeksverzoek(
                toeleiding,
                new NieuwOnderzoeksverzoek(
                        new PersoonId(new UUID(0, 1)),
                        new NieuwOnderzoeksverzoek.Verzoeker("S. de Wit", "GGD Zandermeer", "verpleegkundige"),
                        "Komt elke week langs.",
                        "Er ligt vuil in huis.",
                        "Eén plan helpt.",
                        "Valt af.",
                        "Laat niemand binnen.",
                        "Brand.",
                        true,
                        LocalDate.of(2026, 11, 18),
                        Afwijking.GEEN),
                gronden,
                new UUID(0, 2),
                Instant.EPOCH));
    }

    @Override
    public void add(Onderzoeksverzoek nieuw) {
        verzoek = nieuw;
    }

    @Override
    public Optional<Onderzoeksverzoek> van(ToeleidingId toeleiding) {
        return Optional.of(verzoek);
    }

    @Override
    public int wis(ToeleidingId toeleiding) {
        return 0;
    }
}
