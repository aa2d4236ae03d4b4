package nl.samenspraak.systeemtest.bouwregels;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.logboek.Logboek;

/**
 * What would open every gate when anyone could call it: saying who is there, working as somebody else, writing in the log. Java lets a package or
 * everybody call a method; who may is said here, class by class.
 */
final class Besloten {

    private static final String AANMELDEN = "nl.samenspraak.toegang.aanmelden";

    /** What only those who sign people in and out may say. */
    private static final Set<String> WIE_ER_IS = Set.of("kom", "ga", "vanaf", "neemOver", "ververs", "draag");

    /** Who may work as somebody else than whoever is signed in, and as whom. */
    private static final Map<String, Set<String>> ALS_EEN_ANDER = Map.of(
            "alsSysteem",
                    Set.of(
                            "Dagronde",
                            "Coordinatiepost",
                            "Demoafspraken",
                            "Demoinwoners",
                            "Democoordinaties",
                            "Demopartijen",
                            "Demotoeleidingen",
                            "Gesprekveger",
                            "Inlezing",
                            "Meldpuntpost",
                            "Postwacht",
                            "Toestemmingterugname"),
            "alsFormulier", Set.of("KlagenBean", "Verzending"),
            "alsMelder", Set.of("MeldstatusBean"),
            "alsBeklaagde", Set.of("OvermijBean"),
            "alsBetrokkene", Set.of("BriefleesBean"));

    static final ArchRule WIE_ER_IS_ZEGT_HET_AANMELDEN = noClasses()
            .that()
            .resideOutsideOfPackage(AANMELDEN)
            .should()
            .accessTargetWhere(describe(
                    "say who is there, or under which pet",
                    access -> isOf(access, Aanwezige.class) && WIE_ER_IS.contains(access.getName())))
            .because("the gate believes what it is told about that");

    static final ArchRule WERK_ALS_EEN_ANDER_IS_GENOEMD = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "work as somebody else without being named in " + Besloten.class.getSimpleName(),
                    access -> isOf(access, Aanwezige.class)
                            && ALS_EEN_ANDER.containsKey(access.getName())
                            && !ALS_EEN_ANDER
                                    .get(access.getName())
                                    .contains(outermost(access.getOriginOwner()).getSimpleName())))
            .because("under such a pet other parts of a dossier are open");

    static final ArchRule LOGBOEK_SCHRIJFT_DE_POORT = noClasses()
            .that()
            .resideOutsideOfPackages("nl.samenspraak.toegang", "nl.samenspraak.toegang.logboek")
            .should()
            .accessTargetWhere(describe(
                    "write in the log",
                    access -> isOf(access, Logboek.class) && access.getName().equals("schrijf")))
            .because("a line says what the gate saw, and nothing else does");

    private Besloten() {}

    private static boolean isOf(JavaAccess<?> access, Class<?> owner) {
        return access.getTargetOwner().isEquivalentTo(owner);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Besloten::outermost).orElse(type);
    }
}
