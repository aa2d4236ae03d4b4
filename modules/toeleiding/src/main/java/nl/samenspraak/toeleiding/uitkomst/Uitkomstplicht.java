package nl.samenspraak.toeleiding.uitkomst;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.partijen.Partijgegevens;

/**
 * That the client has to hear how it ended. Where everything was erased, this alone still knows which parties were asked or got something; it forgets
 * them when the letter went.
 */
@Entity
@Table(schema = "toeleiding", name = "uitkomstplicht")
@VanDossierdeel(Dossierdeel.TOELEIDINGSDOSSIER)
public class Uitkomstplicht extends Dossierentiteit {

    /** The most characters of the names of parties, together. */
    public static final int LANGSTE_NAMEN = 20_000;

    private static final String SCHEIDING = "\n";

    @Id
    private UUID toeleiding;

    private String gevraagd;
    private String gegeven;
    private String waarom;
    private String vraag;

    @Column(name = "verstuurd_op")
    private Instant verstuurdOp;

    protected Uitkomstplicht() {}

    @Override
    protected Optional<Zaakverwijzing> uitZaak() {
        return Optional.of(new ToeleidingId(toeleiding).zaak());
    }

    /**
     * @param toeleiding the toeleiding that ended
     * @param gevraagd which parties were asked something that is erased
     * @param gegeven which parties were given something that is erased
     * @param waarom why it stopped, in words for the client; empty when a conclusion tells it
     * @param vraag what the client asked, where that is erased and the letter tells it; otherwise empty
     */
    Uitkomstplicht(
            ToeleidingId toeleiding,
            Collection<String> gevraagd,
            Collection<String> gegeven,
            String waarom,
            String vraag) {
        this.toeleiding = toeleiding.waarde();
        this.gevraagd = samen(gevraagd);
        this.gegeven = samen(gegeven);
        this.waarom = waarom;
        this.vraag = vraag;
    }

    private static String samen(Collection<String> namen) {
        return namen.stream()
                .distinct()
                .sorted()
                .limit(LANGSTE_NAMEN / (Partijgegevens.LANGSTE_NAAM + SCHEIDING.length()))
                .collect(Collectors.joining(SCHEIDING));
    }

    private static List<String> los(String namen) {
        return Arrays.stream(namen.split(SCHEIDING))
                .filter(naam -> !naam.isEmpty())
                .toList();
    }

    void isVerstuurd(Instant op) {
        verstuurdOp = op;
        gevraagd = "";
        gegeven = "";
        vraag = "";
    }

    boolean staatOpen() {
        return verstuurdOp == null;
    }

    List<String> gevraagd() {
        return los(gevraagd);
    }

    String waarom() {
        return waarom;
    }

    String vraag() {
        return vraag;
    }

    List<String> gegeven() {
        return los(gegeven);
    }
}
