package nl.samenspraak.klachten.aannemen;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspraak.kern.PersoonId;
import nl.samenspraak.kern.Zaakverwijzing;
import nl.samenspraak.klachten.KlachtId;
import nl.samenspraak.klachten.Klachtnummer;
import nl.samenspraak.klachten.taak.Weigerreden;
import nl.samenspraak.toegang.beeld.Inzicht;

/** What came of recording a klacht. */
public sealed interface Aanname extends Inzicht {

    /**
     * It was recorded.
     *
     * @param klacht the klacht
     * @param nummer its number
     * @param betrokkenen who complains, as far as known in the register
     */
    record Opgenomen(KlachtId klacht, Klachtnummer nummer, Set<PersoonId> betrokkenen)
            implements Aanname, Serializable {

        @Override
        public Optional<Zaakverwijzing> uitZaak() {
            return Optional.of(klacht.zaak());
        }
    }

    /**
     * Nothing was recorded.
     *
     * @param bezwaren everything that stands in the way
     */
    record NietOpgenomen(List<Weigerreden> bezwaren) implements Aanname, Serializable {

        public NietOpgenomen {
            bezwaren = List.copyOf(bezwaren);
        }

        @Override
        public Set<PersoonId> betrokkenen() {
            return Set.of();
        }

        @Override
        public boolean isGedaan() {
            return false;
        }

        @Override
        public int getoondeRijen() {
            return 0;
        }
    }
}
