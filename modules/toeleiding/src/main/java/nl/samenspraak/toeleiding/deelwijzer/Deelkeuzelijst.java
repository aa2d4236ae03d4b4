package nl.samenspraak.toeleiding.deelwijzer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that can be chosen for one of the questions, as a tree: under {@link #ALLES} what is general, under that what is specific. */
public final class Deelkeuzelijst {

    /** What stands above everything: a rule that leaves a question out is about all of it. */
    static final String ALLES = "*";

    private final Map<String, Deelkeuze> keuzes = new LinkedHashMap<>();
    private final Map<String, Set<String>> boven = new HashMap<>();
    private final Map<String, String> namen = new HashMap<>();

    /**
     * @param keuzes all choices
     * @throws IllegalArgumentException with words in Dutch, when a choice stands under something unknown or under itself, or two go by one name
     */
    Deelkeuzelijst(Collection<Deelkeuze> keuzes) {
        for (Deelkeuze keuze : keuzes) {
            if (this.keuzes.put(keuze.code(), keuze) != null) {
                throw new IllegalArgumentException("code '" + keuze.code() + "' komt twee keer voor");
            }
        }
        boven.put(ALLES, Set.of(ALLES));
        for (Deelkeuze keuze : keuzes) {
            boven.put(keuze.code(), weg(keuze));
            noem(keuze.code(), keuze);
            noem(keuze.naam(), keuze);
            keuze.synoniemen().forEach(synoniem -> noem(synoniem, keuze));
        }
    }

    private Set<String> weg(Deelkeuze keuze) {
        Set<String> weg = new LinkedHashSet<>();
        for (Deelkeuze hier = keuze; hier != null; hier = hier.onder() == null ? null : eis(hier)) {
            if (!weg.add(hier.code())) {
                throw new IllegalArgumentException("'" + keuze.code() + "' staat onder zichzelf");
            }
        }
        weg.add(ALLES);
        return weg;
    }

    private Deelkeuze eis(Deelkeuze keuze) {
        Deelkeuze hoger = keuzes.get(keuze.onder());
        if (hoger == null) {
            throw new IllegalArgumentException(
                    "'" + keuze.code() + "' staat onder het onbekende '" + keuze.onder() + "'");
        }
        return hoger;
    }

    private void noem(String naam, Deelkeuze keuze) {
        String eerder = namen.putIfAbsent(naam.toLowerCase(Locale.ROOT), keuze.code());
        if (eerder != null && !eerder.equals(keuze.code())) {
            throw new IllegalArgumentException(
                    "'" + naam + "' noemt zowel '" + eerder + "' als '" + keuze.code() + "'");
        }
    }

    /**
     * @param woord a code, a name, or what people call it too
     * @return what is meant
     */
    public Optional<Deelkeuze> vind(String woord) {
        return Optional.ofNullable(woord)
                .map(tekst -> namen.get(tekst.strip().toLowerCase(Locale.ROOT)))
                .map(keuzes::get);
    }

    /** @return all choices, in the order of the reference data */
    public List<Deelkeuze> alle() {
        return List.copyOf(keuzes.values());
    }

    /**
     * @param code code of a choice
     * @return what it stands under that stands under nothing; a choice without that, itself
     */
    public Deelkeuze groep(String code) {
        Deelkeuze hier = keuzes.get(code);
        while (hier.onder() != null) {
            hier = keuzes.get(hier.onder());
        }
        return hier;
    }

    boolean kent(String code) {
        return boven.containsKey(code);
    }

    /** @return whether the one is the other, or stands somewhere under it */
    boolean valtOnder(String code, String ruimer) {
        return boven.get(code).contains(ruimer);
    }

    /** @return how far a choice stands under everything */
    int diepte(String code) {
        return boven.get(code).size() - 1;
    }

    /** @return the more specific of two; empty when neither stands under the other, and nothing is both */
    Optional<String> samen(String een, String ander) {
        if (valtOnder(een, ander)) {
            return Optional.of(een);
        }
        return valtOnder(ander, een) ? Optional.of(ander) : Optional.empty();
    }

    /**
     * @param code code of a choice
     * @param ander code of another
     * @return whether the one is the other or stands under it, whichever way round
     */
    public boolean raakt(String code, String ander) {
        return kent(code) && kent(ander) && samen(code, ander).isPresent();
    }

    /** @return how people read a code */
    String naam(String code) {
        return ALLES.equals(code) ? "alles" : keuzes.get(code).naam();
    }
}
