package nl.samenspraak.systeemtest.bouwregels;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The modules and the borders between them: who may know whom, along the path of the citizen. */
final class Modules {

    private static final String ROOT = "nl.samenspraak.";
    private static final Set<String> SOCIAL = Set.of("kern", "toegang", "zaak", "brieven", "personen");

    /** What each module may import. */
    static final Map<String, Set<String>> MAG_KENNEN = Map.ofEntries(
            Map.entry("kern", Set.of()),
            Map.entry("toegang", Set.of("kern")),
            Map.entry("zaak", Set.of("kern", "toegang")),
            Map.entry("brieven", Set.of("kern", "toegang")),
            Map.entry("personen", Set.of("kern", "toegang")),
            Map.entry("meldpunt", SOCIAL),
            Map.entry("klachten", SOCIAL),
            // The business modules answer for their own cases, through what toegang and zaak ask of them.
            Map.entry("inwoner", SOCIAL),
            Map.entry("toeleiding", Set.of("kern", "toegang", "zaak", "brieven", "personen", "meldpunt")),
            Map.entry("coordinatie", Set.of("kern", "toegang", "zaak", "brieven", "personen", "toeleiding")),
            Map.entry(
                    "web",
                    Set.of(
                            "kern",
                            "toegang",
                            "zaak",
                            "brieven",
                            "personen",
                            "meldpunt",
                            "klachten",
                            "toeleiding",
                            "coordinatie",
                            "inwoner")));

    /** The modules of which the others may only know the root package, their public face. */
    private static final Set<String> ONLY_THEIR_FACE =
            Set.of("brieven", "personen", "meldpunt", "klachten", "toeleiding", "coordinatie", "inwoner");

    /** Measures the application and is no part of it; it is there only after it was asked for. */
    private static final String METING = "meting";

    /** The classes that speak to the database say so in their name. */
    static final DescribedPredicate<JavaClass> SPEAK_TO_THE_DATABASE = DescribedPredicate.describe(
            "speak to the database",
            type -> type.getPackageName().startsWith(ROOT)
                    && type.getSimpleName().matches("(Jpa|Sql)[A-Z].*"));

    private Modules() {}

    /** @return the rule that keeps this module within what it may know */
    static ArchRule grens(String module) {
        return classes()
                .that()
                .resideInAPackage(ROOT + module + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "module " + module + " may know", known -> mayKnow(module, known.getBaseComponentType())))
                .as("module " + module + " mag alleen kennen: " + MAG_KENNEN.get(module));
    }

    /** @return the modules of the application that were built, by their directory */
    static List<String> gebouwd() {
        try (Stream<Path> directories = Files.list(Path.of(".."))) {
            return directories
                    .filter(directory -> Files.isDirectory(directory.resolve("target/classes/nl/samenspraak")))
                    .map(directory -> directory.getFileName().toString())
                    .filter(module -> !module.equals(METING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return every class of the application, and none of its tests */
    static JavaClasses klassen() {
        return Gelezen.KLASSEN;
    }

    /** Once for all rules, and only when one asks. */
    private static final class Gelezen {
        static final JavaClasses KLASSEN = new ClassFileImporter()
                .importPaths(gebouwd().stream().map(Modules::map).toList());
    }

    /** @return where the classes of a module stand */
    static Path map(String module) {
        return Path.of("..", module, "target", "classes");
    }

    static ArchCondition<JavaClass> dependOnPersistenceOfAnother() {
        return new ArchCondition<>("depend on the persistence of another module") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    String target =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    boolean stored = SPEAK_TO_THE_DATABASE.test(
                            dependency.getTargetClass().getBaseComponentType());
                    boolean foreign = stored && !module(target).equals(module(origin.getPackageName()));
                    if (foreign) {
                        events.add(SimpleConditionEvent.satisfied(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** @return whether the class of the database that fills it in stands beside it: {@code JpaMeldingen} beside {@code Meldingen} */
    static boolean isFilledInByTheDatabase(JavaClass type) {
        String beside = type.getPackageName().replace('.', '/') + "/%s" + type.getSimpleName() + ".class";
        return Stream.of("Jpa", "Sql")
                .anyMatch(way -> Modules.class.getClassLoader().getResource(beside.formatted(way)) != null);
    }

    private static boolean mayKnow(String module, JavaClass known) {
        String target = known.getPackageName();
        if (!target.startsWith(ROOT) || module(target).equals(module)) {
            return true;
        }
        boolean wholeModule = module.equals("web") || !ONLY_THEIR_FACE.contains(module(target));
        return MAG_KENNEN.get(module).contains(module(target)) && (wholeModule || target.equals(ROOT + module(target)));
    }

    /** The name after the root: {@code meldpunt} of {@code nl.samenspraak.meldpunt.triage}. */
    private static String module(String packageName) {
        return packageName.startsWith(ROOT)
                ? packageName.substring(ROOT.length()).replaceFirst("\\..*", "")
                : "";
    }
}
