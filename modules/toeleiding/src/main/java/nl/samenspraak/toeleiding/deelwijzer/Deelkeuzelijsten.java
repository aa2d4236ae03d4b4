package nl.samenspraak.toeleiding.deelwijzer;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Choices as a page shows them: under what they stand under, with what people call them too. */
public final class Deelkeuzelijsten {

    private Deelkeuzelijsten() {}

    /**
     * @param lijst all that can be chosen
     * @param kan which of it can be chosen here
     * @return the choices, under what they stand under
     */
    public static List<SelectItem> van(Deelkeuzelijst lijst, Predicate<Deelkeuze> kan) {
        Map<Deelkeuze, List<SelectItem>> groepen = new LinkedHashMap<>();
        for (Deelkeuze keuze : lijst.alle()) {
            if (kan.test(keuze)) {
                groepen.computeIfAbsent(lijst.groep(keuze.code()), groep -> new ArrayList<>())
                        .add(new SelectItem(keuze.code(), keuze.label()));
            }
        }
        List<SelectItem> getoond = new ArrayList<>();
        groepen.forEach((groep, keuzes) -> {
            if (keuzes.size() == 1) {
                getoond.addAll(keuzes);
            } else {
                keuzes.stream()
                        .filter(keuze -> keuze.getValue().equals(groep.code()))
                        .forEach(keuze -> keuze.setLabel(Deelwijzerteksten.van("algemeen", groep.label())));
                SelectItemGroup samen = new SelectItemGroup(groep.naam());
                samen.setSelectItems(keuzes);
                getoond.add(samen);
            }
        });
        return getoond;
    }
}
