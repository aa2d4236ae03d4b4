package nl.samenspraak.systeemtest.verpakt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspraak.coordinatie.CoordinatieId;
import nl.samenspraak.coordinatie.Coordinatienummer;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Pet;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.systeemtest.verpakt.Wandeling.Scherm;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Doelbindingen;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.recht.Rechten;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.Toeleidingnummer;
import nl.samenspraak.toeleiding.handhaving.HandhavingId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page and every service method of the toeleiding as every pet, compared cell by cell with the table that is published. Of a method is asked
 * whether its gate opens: for one's own case, for a colleague's, and without a purpose of one's own with that of another pet.
 */
@Tag("R-TOE-33")
@Tag("R-ALG-32")
@Tag("alleen-h2")
class ToeleidingmatrixIT extends Verpakt {

    private static final String PAKKET = "nl.samenspraak.toeleiding.";
    private static final String COORDINATIE = "nl.samenspraak.coordinatie.";
    private static final String DIENST = "dienst ";
    private static final String SCHERM = "scherm ";
    private static final String EIGEN = "eigen";
    private static final String ALLE = "alle";
    private static final String ZIET = "ziet";

    /** Nobody wears these, so no browser is there under them. */
    private static final Set<String> ALLEEN_DE_SERVER = Set.of("systeem", "formulier");

    /** Under which pets what is made that others try to open. */
    private static final List<String> EIGENAARS = List.of(
            Proeftoeleiding.PET,
            Proefcoordinatie.PET,
            Proefhandhaving.HANDHAVER,
            Proefhandhaving.BESLISSER,
            "beheerder",
            "systeem");

    @Inject
    private HttpServletRequest verzoek;

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> alles;

    @Inject
    private Rechten rechten;

    @Inject
    private Doelbindingen doelbindingen;

    @Inject
    private Proeftoeleiding proef;

    @Inject
    private Proefcoordinatie coordinatie;

    @Inject
    private Wandelcoordinaties coordinaties;

    @Inject
    private Proefhandhaving handhaving;

    @Inject
    private Wandelmeldingen meldingen;

    @Inject
    private Wandeltoeleidingen toeleidingen;

    @Inject
    private Wandelaars wandelaars;

    @Inject
    private Logtabel log;

    private final UUID ik = Id.nieuw();
    private Map<Class<?>, Zaakgebonden> mijn;
    private Map<Class<?>, Zaakgebonden> andermans;

    /** What was chosen under the pets of others: by pet, part and case. */
    private final Map<List<Object>, List<Doelbinding>> eerder = new HashMap<>();

    @Test
    void elke_dienst_als_elke_pet() {
        mijn = Map.of(
                ToeleidingId.class, proef.opgepakt(ik, "Matrixmijn"),
                HandhavingId.class, handhaving.vraag(ik, "Matrixmijn"),
                CoordinatieId.class, coordinatie.opgepakt(ik, "Matrixplanmijn"));
        andermans = Map.of(
                ToeleidingId.class, proef.opgepakt(Id.nieuw(), "Matrixander"),
                HandhavingId.class, handhaving.vraag(Id.nieuw(), "Matrixander"),
                CoordinatieId.class, coordinatie.opgepakt(Id.nieuw(), "Matrixplanander"));
        Map<String, Map<String, String>> gevonden = new TreeMap<>();
        diensten()
                .forEach(methode -> gevonden.put(
                        DIENST + module(methode) + methode.getDeclaringClass().getSimpleName() + "."
                                + methode.getName(),
                        perPet(methode)));

        vergelijk(DIENST, gevonden);
    }

    /** A journey along screens: on one database, as the others. */
    @Test
    void elk_scherm_als_elke_pet() {
        String merk = Wandelmeldingen.merk();
        // With these comes whom two of the pages look up.
        meldingen.paginas(merk);
        List<Dossierpagina> paginas = new ArrayList<>(toeleidingen.paginas(merk, "Persoon" + merk));
        paginas.addAll(coordinaties.paginas(merk, "Persoon" + merk));
        paginas.add(Dossierpagina.lijst(
                "/toeleiding/deelwijzer.xhtml", Proeftoeleiding.PET, "Mag ik dit delen?</h1>", Map.of()));
        paginas.add(Dossierpagina.lijst(
                "/toeleiding/handhavingnieuw.xhtml",
                Proefhandhaving.HANDHAVER,
                "Nieuw handhavingsverzoek</h1>",
                Map.of()));
        Map<String, Map<String, String>> gevonden = new TreeMap<>();
        paginas.add(Dossierpagina.lijst(
                "/toeleiding/handhaving.xhtml", Proefhandhaving.BESLISSER, "Wat handhavers vragen.", Map.of()));
        List<String> gedragen =
                petten().stream().filter(pet -> !ALLEEN_DE_SERVER.contains(pet)).toList();
        for (String pet : gedragen) {
            Wandeling wandeling = new Wandeling(begin(), wandelaars.eerste(pet), log);
            for (Dossierpagina pagina : paginas) {
                gevonden.computeIfAbsent(SCHERM + pagina.pad(), nieuw -> new LinkedHashMap<>())
                        .merge(pet, ziet(wandeling, pagina), (een, ander) -> een.equals(ZIET) ? een : ander);
            }
        }

        vergelijk(SCHERM, gevonden);
    }

    /** It opens nothing of anyone, and still it is an attempt. */
    @Test
    @Tag("R-LOG-01")
    void wie_de_deelwijzer_niet_heeft_laat_een_regel_na() {
        UUID handhaver = wandelaars.eerste(Proefhandhaving.HANDHAVER);
        Wandeling wandeling = new Wandeling(begin(), handhaver, log);
        long eerder = geweigerd(handhaver);

        Scherm scherm = wandeling.open(Dossierpagina.lijst(
                "/toeleiding/deelwijzer.xhtml", Proefhandhaving.HANDHAVER, "Mag ik dit delen?</h1>", Map.of()));

        assertThat(scherm.status()).isEqualTo(403);
        assertThat(geweigerd(handhaver)).isEqualTo(eerder + 1);
    }

    private long geweigerd(UUID wie) {
        return log.tel(
                "select count(*) from toegang.toegangslog where gebruiker = ? and uitkomst = 'geweigerd'"
                        + " and weigergrond = 'PET_OPENT_DIT_NIET'",
                wie);
    }

    /** The gemeente sends a mailing itself, and gives no list of clients or of their addresses to anybody. */
    @Test
    @Tag("R-TOE-43")
    void geen_dienst_geeft_een_lijst_van_inwoners_mee() {
        assertThat(diensten().map(methode -> methode.getAnnotation(Inzage.class)))
                .filteredOn(poort -> poort.actie() == Actie.EXPORTEREN)
                .isNotEmpty()
                .allSatisfy(poort -> assertThat(poort.deel()).isEqualTo(Dossierdeel.PARTIJEN));
    }

    @Test
    void een_cel_die_niet_klopt_valt_op() {
        String csv = "wat;toeleider;handhaver\ndienst Een.open;eigen;-\n";
        Toegangsmatrix hoort = Toegangsmatrix.lees(csv);

        assertThat(hoort.verschillen(Toegangsmatrix.lees(csv))).isEmpty();
        assertThat(hoort.verschillen(Toegangsmatrix.lees(csv.replace("eigen;-", "eigen;alle"))))
                .containsExactly("dienst Een.open als handhaver: hoort -, is alle");
        assertThat(hoort.verschillen(Toegangsmatrix.lees(csv + "dienst Twee.lijst;alle;-\n")))
                .contains("dienst Twee.lijst als toeleider: hoort niet in de matrix, is alle");
        assertThat(hoort.verschillen(Toegangsmatrix.lees("wat;toeleider;handhaver\n")))
                .contains("dienst Een.open als toeleider: hoort eigen, is niet in de toepassing");
    }

    /** Both modules have services of the same name. */
    private static String module(Method methode) {
        return methode.getDeclaringClass().getName().startsWith(COORDINATIE) ? "coordinatie " : "";
    }

    private static void vergelijk(String soort, Map<String, Map<String, String>> gevonden) {
        Toegangsmatrix is = new Toegangsmatrix(gevonden);
        assertThat(Toegangsmatrix.gepubliceerd().met(soort).verschillen(is))
                .as("zo is het:\n" + is.csv())
                .isEmpty();
    }

    private List<String> petten() {
        return rechten.matrix().petten().stream().map(Pet::code).toList();
    }

    /** Every method with a gate that another can call. */
    private Stream<Method> diensten() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(bean ->
                        bean.getName().startsWith(PAKKET) || bean.getName().startsWith(COORDINATIE))
                .distinct()
                .flatMap(bean -> Arrays.stream(bean.getDeclaredMethods()))
                .filter(methode -> methode.isAnnotationPresent(Inzage.class) && !methode.isBridge())
                .filter(methode -> Modifier.isPublic(methode.getModifiers()));
    }

    private Map<String, String> perPet(Method methode) {
        Map<String, String> cellen = new LinkedHashMap<>();
        petten().forEach(pet -> cellen.put(pet, cel(methode, pet)));
        return cellen;
    }

    private String cel(Method methode, String pet) {
        boolean open = opent(methode, pet, mijn);
        // What is asked without a case is the same question for whoever's case.
        boolean overal = overEenZaak(methode) ? opent(methode, pet, andermans) : open;
        if (overal && !open) {
            return "alleen van een ander";
        }
        return overal ? ALLE : open ? EIGEN : Toegangsmatrix.NIETS;
    }

    private boolean overEenZaak(Method methode) {
        return Arrays.stream(methode.getParameterTypes())
                .anyMatch(soort ->
                        soort == Toeleidingnummer.class || soort == Coordinatienummer.class || mijn.containsKey(soort));
    }

    private boolean opent(Method methode, String pet, Map<Class<?>, Zaakgebonden> zaken) {
        Optional<Zaakgebonden> zaak = Arrays.stream(methode.getParameterTypes())
                .filter(zaken::containsKey)
                .findFirst()
                .map(zaken::get);
        return bindingen(methode.getAnnotation(Inzage.class).deel(), pet, zaak).stream()
                .anyMatch(doel -> roept(methode, zaken, doel));
    }

    /** The purposes that this pet can choose, and those that somebody chose before under another one. */
    private List<Doelbinding> bindingen(Dossierdeel deel, String pet, Optional<Zaakgebonden> zaak) {
        List<Doelbinding> vanAnderen = EIGENAARS.stream()
                .filter(andere -> !andere.equals(pet))
                .flatMap(andere ->
                        eerder
                                .computeIfAbsent(List.of(andere, deel, zaak), nieuw -> gekozenAls(andere, deel, zaak))
                                .stream())
                .toList();
        List<Doelbinding> bindingen = new ArrayList<>(gekozenAls(pet, deel, zaak));
        bindingen.addAll(vanAnderen);
        return bindingen;
    }

    private List<Doelbinding> gekozenAls(String pet, Dossierdeel deel, Optional<Zaakgebonden> zaak) {
        proef.word(ik, pet);
        return bindingen(deel, zaak);
    }

    private List<Doelbinding> bindingen(Dossierdeel deel, Optional<Zaakgebonden> zaak) {
        return doelbindingen.keuzes(deel).stream()
                .map(doel -> zaak.map(deze -> doelbindingen.kies(deze.zaak(), doel.code()))
                        .orElseGet(() -> doelbindingen.voorTaak(doel.code())))
                .toList();
    }

    private boolean roept(Method methode, Map<Class<?>, Zaakgebonden> zaken, Doelbinding doel) {
        Object dienst = alles.select(methode.getDeclaringClass()).get();
        Object[] waarden = Arrays.stream(methode.getParameterTypes())
                .map(soort -> waarde(soort, zaken, doel))
                .toArray();
        try {
            methode.setAccessible(true);
            methode.invoke(dienst, waarden);
            return true;
        } catch (InvocationTargetException binnen) {
            return !(binnen.getCause() instanceof Weigering);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No more than the gate asks: behind it, nothing can come of it. */
    private Object waarde(Class<?> soort, Map<Class<?>, Zaakgebonden> zaken, Doelbinding doel) {
        if (soort == Doelbinding.class) {
            return doel;
        }
        if (soort == Toeleidingnummer.class) {
            return proef.nummer((ToeleidingId) zaken.get(ToeleidingId.class));
        }
        if (soort == Coordinatienummer.class) {
            return coordinatie.nummer((CoordinatieId) zaken.get(CoordinatieId.class));
        }
        if (zaken.containsKey(soort)) {
            return zaken.get(soort);
        }
        if (soort == boolean.class) {
            return false;
        }
        if (soort == int.class) {
            return 0;
        }
        return soort == long.class ? (Object) 0L : null;
    }

    private static String ziet(Wandeling wandeling, Dossierpagina pagina) {
        try {
            Scherm scherm = wandeling.open(pagina);
            boolean toont =
                    scherm.status() == 200 && scherm.toont(pagina.toont().tekst());
            return toont ? ZIET : Toegangsmatrix.NIETS;
        } catch (NoSuchElementException zonderFormulier) {
            return Toegangsmatrix.NIETS;
        }
    }

    private URI begin() {
        return URI.create(verzoek.getRequestURL().toString()).resolve("/");
    }
}
