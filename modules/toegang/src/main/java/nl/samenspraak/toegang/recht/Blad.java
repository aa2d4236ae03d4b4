package nl.samenspraak.toegang.recht;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.samenspraak.kern.termijn.Geldigheid;

/**
 * A place in a file of reference data. Reading it never fails at once: what is missing, wrong or unknown is noted with its
 * path, so that an operator sees all faults of a file together. {@link Referentiebestand} throws them.
 */
public final class Blad {

    /** The most characters in the version of a file. */
    public static final int LANGSTE_VERSIE = 20;

    /** The most characters in a code. */
    public static final int LANGSTE_CODE = 60;

    private final String pad;
    private final Map<?, ?> velden;
    private final List<String> fouten;
    private final Set<String> gelezen = new LinkedHashSet<>();
    private final List<Blad> onderliggend = new ArrayList<>();

    Blad(String pad, Object velden, List<String> fouten) {
        this.pad = pad;
        this.fouten = fouten;
        if (velden instanceof Map<?, ?> map) {
            this.velden = map;
        } else {
            this.velden = Map.of();
            fouten.add(pad + ": hier horen velden te staan");
        }
    }

    /**
     * @param veld name of a field that must be there
     * @return its text; empty (and a fault noted) when it is missing
     */
    public String tekst(String veld) {
        Object waarde = waarde(veld);
        if (waarde == null || waarde.toString().isBlank()) {
            fout(veld, "ontbreekt");
            return "";
        }
        return waarde.toString().strip();
    }

    /**
     * @param veld name of a field that must be there
     * @param langst the most characters that it may have: it is stored with what refers to it
     * @return its text; empty (and a fault noted) when it is missing
     */
    public String tekst(String veld, int langst) {
        String tekst = tekst(veld);
        if (tekst.length() > langst) {
            fout(veld, "is langer dan " + langst + " tekens");
        }
        return tekst;
    }

    /**
     * @param veld name of a field that may be left out
     * @return its text
     */
    public Optional<String> tekstMisschien(String veld) {
        return Optional.ofNullable(waarde(veld)).map(Object::toString).map(String::strip);
    }

    /**
     * @param veld name of a field with a whole number
     * @return the number; 0 (and a fault noted) when it is none
     */
    public int getal(String veld) {
        return lees(veld, "is geen heel getal", Integer::valueOf).orElse(0);
    }

    /**
     * @param veld name of a field with a date, yyyy-mm-dd
     * @return the date; 1970-01-01 (and a fault noted) when it is none
     */
    public LocalDate datum(String veld) {
        return lees(veld, "is geen datum (jjjj-mm-dd)", LocalDate::parse).orElse(LocalDate.EPOCH);
    }

    /**
     * @param veld name of a field with a date that may be left out
     * @return the date
     */
    public Optional<LocalDate> datumMisschien(String veld) {
        return waarde(veld) == null ? Optional.empty() : Optional.of(datum(veld));
    }

    /**
     * @param veld name of a field whose text must be one of a known kind
     * @param vertaler turns the text into what it stands for, or throws IllegalArgumentException
     * @param <T> what the text stands for
     * @return what it stands for; empty (and a fault noted) when unknown
     */
    public <T> Optional<T> keuze(String veld, Function<String, T> vertaler) {
        return lees(veld, "is onbekend", vertaler);
    }

    /**
     * @param veld name of a field that says {@code ja} or {@code nee}
     * @return which; empty (and a fault noted) when it says neither
     */
    public Optional<Boolean> jaOfNee(String veld) {
        return keuze(veld, tekst -> switch (tekst) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new IllegalArgumentException(tekst);
        });
    }

    /** @return the days {@code geldigVan} to {@code geldigTot}; empty (and a fault noted) when the last lies before the first */
    public Optional<Geldigheid> geldigheid() {
        return geldigheid(datum("geldigVan"));
    }

    /**
     * @param van the first day, read from elsewhere
     * @return the days from then to {@code geldigTot}; empty (and a fault noted) when that lies before it
     */
    public Optional<Geldigheid> geldigheid(LocalDate van) {
        LocalDate tot = datumMisschien("geldigTot").orElse(null);
        if (tot != null && tot.isBefore(van)) {
            fout("geldigTot", "ligt voor geldigVan");
            return Optional.empty();
        }
        return Optional.of(new Geldigheid(van, tot));
    }

    /**
     * @param veld name of a field with a list of texts
     * @return the texts; empty when the field is left out
     */
    public List<String> teksten(String veld) {
        return lijstVan(veld).stream().map(Object::toString).toList();
    }

    /**
     * @param veld name of a field with a list of groups of fields
     * @return a place for each group
     */
    public List<Blad> bladen(String veld) {
        List<?> lijst = lijstVan(veld);
        List<Blad> bladen = new ArrayList<>();
        for (int i = 0; i < lijst.size(); i++) {
            bladen.add(new Blad(pad + veld + "[" + (i + 1) + "].", lijst.get(i), fouten));
        }
        onderliggend.addAll(bladen);
        return bladen;
    }

    /**
     * @param veld name of a field with a list of groups of fields, each with a {@code code} of its own
     * @param langst the most characters that a code may have
     * @return a place for each group; a fault noted for each code that comes twice
     */
    public List<Blad> bladenMetCode(String veld, int langst) {
        List<Blad> bladen = bladen(veld);
        Set<String> codes = new HashSet<>();
        for (Blad blad : bladen) {
            String code = blad.tekst("code", langst);
            if (!codes.add(code)) {
                blad.fout("code", "komt twee keer voor: '" + code + "'");
            }
        }
        return bladen;
    }

    /**
     * Notes a fault that the reader of the file finds.
     *
     * @param veld the field
     * @param wat what is wrong with it, in Dutch
     */
    public void fout(String veld, String wat) {
        fouten.add(pad + veld + " " + wat);
    }

    void meldOnbekendeVelden() {
        velden.keySet().stream()
                .map(Object::toString)
                .filter(veld -> !gelezen.contains(veld))
                .forEach(veld -> fout(veld, "is een onbekend veld"));
        onderliggend.forEach(Blad::meldOnbekendeVelden);
    }

    private <T> Optional<T> lees(String veld, String klacht, Function<String, T> vertaler) {
        String tekst = tekst(veld);
        if (tekst.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(vertaler.apply(tekst));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            fout(veld, klacht + ": '" + tekst + "'");
            return Optional.empty();
        }
    }

    private Object waarde(String veld) {
        gelezen.add(veld);
        return velden.get(veld);
    }

    private List<?> lijstVan(String veld) {
        Object waarde = waarde(veld);
        if (waarde == null) {
            return List.of();
        }
        if (waarde instanceof List<?> lijst) {
            return lijst;
        }
        fout(veld, "is geen lijst");
        return List.of();
    }
}
