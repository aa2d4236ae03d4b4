package nl.samenspraak.toegang.recht;

import java.util.List;
import java.util.Optional;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.toegang.Dossierdeel;

/**
 * One row of the autorisatiematrix.
 *
 * @param pet the pet
 * @param menu codes of the menu entries it sees, in order
 * @param rechten its rights; a part that is not among them stays closed
 */
public record Petregel(Pet pet, List<String> menu, List<Recht> rechten) {

    public Petregel {
        menu = List.copyOf(menu);
        rechten = List.copyOf(rechten);
    }

    /**
     * @param deel a part of a dossier
     * @return the right of this pet to it
     */
    public Optional<Recht> recht(Dossierdeel deel) {
        return rechten.stream().filter(recht -> recht.deel() == deel).findFirst();
    }

    /**
     * @param code code of a purpose
     * @return the purpose, when this pet may use it for anything
     */
    public Optional<Doel> doel(String code) {
        return rechten.stream().flatMap(recht -> recht.doel(code).stream()).findFirst();
    }
}
