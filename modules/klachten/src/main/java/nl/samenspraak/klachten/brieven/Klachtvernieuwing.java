package nl.samenspraak.klachten.brieven;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.samenspraak.kern.persoon.Postcode;
import nl.samenspraak.klachten.klacht.Klager;
import nl.samenspraak.klachten.klager.Klagersleutel;
import nl.samenspraak.toegang.sleutel.Hersleuteling;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;

/** Locks letters about klachten away with the newest key, and makes the hashes anew by which klachten of one klager are told. */
@ApplicationScoped
class Klachtvernieuwing implements Sleutelwerk {

    private static final Hersleuteling.Tabel BRIEVEN = new Hersleuteling.Tabel(
            "klachten.brief", "sleutelversie", List.of(Klachtbrieven.PDF, Klachtbrieven.HTML, Klachtbrieven.INVOER));
    private static final List<String> KLAGER =
            List.of("klager_sleutel", "klager_naam", "klager_email", "klager_postcode");

    @Inject
    private Hersleuteling hersleuteling;

    @Inject
    private Klachtbriefsleutel brieven;

    @Inject
    private Klagersleutel klagers;

    @Override
    public String wat() {
        return "brieven en klagers van klachten";
    }

    @Override
    public int vernieuw() {
        int gedaan = hersleuteling.van(BRIEVEN, (id, waarden) -> new Object[] {
            anders(id, Klachtbrieven.PDF, waarden[0]),
            anders(id, Klachtbrieven.HTML, waarden[1]),
            anders(id, Klachtbrieven.INVOER, waarden[2])
        });
        return gedaan
                + hersleuteling.herbereken(
                        "klachten.klacht", KLAGER, (id, waarden) -> new Object[] {klagers.van(klager(waarden))});
    }

    private byte[] anders(UUID brief, String deel, Object inhoud) {
        return brieven.sluitOp(brief, deel, brieven.open(brief, deel, (byte[]) inhoud));
    }

    /** As much of a klager as he is told by. */
    private static Klager klager(Object[] waarden) {
        return new Klager(
                false,
                tekst(waarden[1]),
                "",
                waarden[3] == null ? null : Postcode.van((String) waarden[3]),
                "",
                tekst(waarden[2]),
                null,
                null,
                "");
    }

    private static String tekst(Object waarde) {
        return waarde == null ? "" : (String) waarde;
    }
}
