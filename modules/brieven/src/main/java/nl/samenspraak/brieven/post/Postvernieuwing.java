package nl.samenspraak.brieven.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.samenspraak.toegang.sleutel.Hersleuteling;
import nl.samenspraak.toegang.sleutel.Sleutelwerk;

/** Locks the notices that wait to be sent away with the newest key. */
@ApplicationScoped
class Postvernieuwing implements Sleutelwerk {

    private static final Hersleuteling.Tabel POST =
            new Hersleuteling.Tabel("brieven.post", "sleutelversie", List.of("inhoud"));

    @Inject
    private Hersleuteling hersleuteling;

    @Inject
    private Postslot slot;

    @Override
    public String wat() {
        return "wachtende e-mail";
    }

    @Override
    public int vernieuw() {
        return hersleuteling.van(POST, (id, waarden) ->
                new Object[] {slot.sluitOp(id, slot.open(id, (byte[]) waarden[0]))});
    }
}
