package nl.samenspraak.systeemtest.bouwregels;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A house in which a newcomer finds the room: what is about one thing stands together, and no room is too full. */
final class Indeling {

    /** As many as one still sees at a glance. */
    private static final int TYPES_IN_A_ROOM = 30;

    /** A package holds what one feature needs, and not more than that. */
    static final ArchRule EEN_KAMER_IS_TE_OVERZIEN = classes()
            .that()
            .areTopLevelClasses()
            .should(new ArchCondition<>("stand in a package of at most " + TYPES_IN_A_ROOM + " types") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    long together = inHaar(type.getPackage());
                    if (together > TYPES_IN_A_ROOM) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " stands with " + together + " types in one package"));
                    }
                }
            });

    /** A feature can be read without the one that builds upon it. */
    static final ArchRule GEEN_KRING = slices().matching("nl.samenspraak.(*).(*)..")
            .namingSlices("$2 of $1")
            .should()
            .beFreeOfCycles();

    /** Modules whose root is their public face. */
    private static final Set<String> MET_EEN_GEZICHT =
            Set.of("personen", "meldpunt", "klachten", "toeleiding", "coordinatie");

    /** What stands in the root of a module is its number, or somebody outside of it uses it, or another type of the root does. */
    static final ArchRule GEZICHT_IS_VOOR_ANDEREN = classes()
            .that()
            .areTopLevelClasses()
            .should(new ArchCondition<>("stand in a feature, unless it names the case or another module uses it") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String[] path = type.getPackageName().split("\\.");
                    boolean inRoot = path.length == 3 && MET_EEN_GEZICHT.contains(path[2]);
                    boolean names = type.getSimpleName().endsWith("Id")
                            || type.getSimpleName().endsWith("nummer");
                    boolean inside = type.getPackageName().isEmpty()
                            || type.getDirectDependenciesToSelf().stream()
                                    .allMatch(use -> use.getOriginClass()
                                            .getPackageName()
                                            .startsWith(type.getPackageName() + "."));
                    boolean soon = VOOR_LATER.contains(type.getName());
                    if (inRoot
                            && !names
                            && inside
                            && !soon
                            && !type.getSimpleName().equals("package-info")) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is used by its own module only"));
                    }
                }
            });

    /** Told to a module that does not listen yet. */
    private static final Set<String> VOOR_LATER = Set.of("nl.samenspraak.toeleiding.StapAfgerond");

    private Indeling() {}

    private static long inHaar(JavaPackage room) {
        return room.getClasses().stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.isArray() && !type.getName().contains("$"))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .count();
    }
}
