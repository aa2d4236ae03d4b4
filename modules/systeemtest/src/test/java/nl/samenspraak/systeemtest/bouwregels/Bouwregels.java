package nl.samenspraak.systeemtest.bouwregels;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.BaseStream;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierentiteit;
import nl.samenspraak.toegang.Dossiervragen;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.VanDossierdeel;
import nl.samenspraak.toegang.beeld.Daad;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.ui.Rijsleutel;

/**
 * The rules of the house that a compiler does not check. Each has been seen to fail, on the classes in the {@code zaad}
 * packages ({@link BouwregelsTest}). The borders between modules stand in {@link Modules}.
 */
final class Bouwregels {

    private static final List<Class<? extends Annotation>> SCOPES =
            List.of(ApplicationScoped.class, RequestScoped.class, SessionScoped.class, Dependent.class);

    /** What may be asked while no gate is open: numbers to give out, how many, whether somebody has a task, is excluded or can take it up. */
    private static final Set<String> OVER_NIEMAND = Set.of(
            "Zaaksleutels.deelnemers",
            "Zaaksleutels.id",
            "Zaaksleutels.nummers",
            "JpaAanvullingen.rechtTeZetten",
            "JpaBewaardeGesprekken.aantalVan",
            "JpaBewaardeGesprekken.isIetsVerlopen",
            "JpaBewaardeGesprekken.isVan",
            "JpaBewaakteTermijnen.stand",
            "JpaEigencoordinaties.van",
            "JpaEigenhandhaving.van",
            "JpaEigenklachten.van",
            "JpaEigenmeldingen.van",
            "JpaEigentoeleidingen.van",
            "JpaInzagevragen.isErEenVan",
            "JpaInzagevragen.telOpen",
            "JpaKlachtnummers.nummers",
            "JpaKlachtnummers.verzwegen",
            "JpaCoordinaties.isErEenOver",
            "JpaCoordinaties.nummerVan",
            "JpaCoordinaties.taak",
            "JpaCoordinaties.vrij",
            "JpaHandhavingsverzoeken.wachtend",
            "JpaAdviesvragen.maakLos",
            "JpaAdviesvragen.wachtend",
            "JpaTerugnames.metBriefOpen",
            "JpaKlachten.heeftAfschrift",
            "JpaKlachten.isBeklaagde",
            "JpaKlachten.isEenAnder",
            "JpaKlachten.heeftMaatregel",
            "JpaKlachten.isGeoordeeld",
            "JpaKlachten.isKlager",
            "JpaKlachten.isTaakVan",
            "JpaKlachten.overGenoemde",
            "JpaKlachten.telOverHem",
            "JpaKlachten.vrij",
            "JpaToewijslijst.tel",
            "JpaVernietigingen.inKlacht",
            "JpaVernietigingen.metOpenMaatregel",
            "JpaVernietigingen.tel",
            "JpaMaatregellijst.telEigen",
            "JpaMeldingen.isErEenOver",
            "JpaMeldingen.taakdoel",
            "JpaMeldingen.volgtWvggz",
            "JpaMeldingen.gegevenAan",
            "JpaMeldingen.vrij",
            "JpaHandhavingsverzoeken.isErEenOver",
            "JpaHandhavingsverzoeken.isVan",
            "JpaToeleidingen.isErEenOver",
            "JpaToeleidingen.taak",
            "JpaToeleidingen.vrij",
            "JpaWerkrijen.stand",
            "JpaWerkrijen.verdeling",
            "JpaMeldingen.teLaat",
            "JpaNummering.vraag",
            "JpaConceptenlade.elders",
            "JpaConceptenlade.gooiWeg",
            "JpaConceptenlade.ruimOp",
            "JpaConceptenlade.sinds",
            "JpaConceptenlade.verwijder",
            "JpaBestandenkast.klaargelegd",
            "JpaBestandenkast.ruimOp",
            "JpaBestandenkast.vergeet",
            "JpaBestandenkast.vulling",
            "JpaNoodoverdrachten.bewaar",
            "JpaNoodoverdrachten.vergeet",
            "JpaPersonen.isMetDeHandIngevoerd",
            "JpaGezinsbanden.isVerwant",
            "JpaPublicaties.bewaar",
            "JpaPublicaties.find",
            "JpaPublicaties.stelVast",
            "JpaPublicaties.tabellen",
            "JpaPublicaties.vastgesteld",
            "JpaRegisterboek.eersteJaar",
            "JpaRegisterboek.tel",
            "JpaTelling.tel",
            "JpaVernietigingen.gevuld");

    private static final Set<String> VRAGEND = Set.of(
            "createQuery",
            "createNativeQuery",
            "createNamedQuery",
            "createStoredProcedureQuery",
            "createNamedStoredProcedureQuery",
            "getCriteriaBuilder",
            "unwrap",
            "getDelegate");

    /** Whatever keeps things: an interface that stands beside the class of the database that fills it in. */
    static final DescribedPredicate<JavaClass> ARE_REPOSITORIES =
            describe("are repositories", type -> type.isInterface() && Modules.isFilledInByTheDatabase(type));

    /** A page, and whatever speaks to one: it knows the toolkit of screens. */
    private static final DescribedPredicate<JavaClass> ARE_SCREENS = describe(
            "are screens",
            type -> type.getPackageName().matches("nl\\.samenspraak\\.\\w+\\.ui(\\..*)?")
                    || type.isAnnotatedWith(Named.class)
                    || type.isAnnotatedWith(ViewScoped.class)
                    || type.getPackageName()
                                    .matches(
                                            "nl\\.samenspraak\\.(zaak|meldpunt|personen|klachten|toeleiding|coordinatie|inwoner)(\\..*)?")
                            && type.getDirectDependenciesFromSelf().stream()
                                    .map(known -> known.getTargetClass().getName())
                                    .anyMatch(
                                            known -> known.matches("((jakarta\\.faces|org\\.omnifaces|org\\.primefaces"
                                                    + "|nl\\.samenspraak\\.toegang\\.ui|nl\\.samenspraak\\.zaak\\.(scherm|werklijst))\\..*"
                                                    + "|nl\\.samenspraak\\.personen\\.Opzoeker)")));

    /**
     * Reads or makes views for a gate, of entities that only such a gate can load, and leaves no line of its own: opening a page is one look
     * with one line. {@link #BINNEN_LEEST_WIE_EEN_POORT_HEEFT} says who may ask it.
     */
    static final Set<String> BINNEN_DE_POORT = Set.of(
            "nl.samenspraak.coordinatie.betrokkenen.Kringlezer",
            "nl.samenspraak.coordinatie.dossier.Kopweergave",
            "nl.samenspraak.coordinatie.plan.Planweergave",
            "nl.samenspraak.klachten.brieven.Klachtbriefoverzicht",
            "nl.samenspraak.klachten.dossier.Klachtweergave",
            "nl.samenspraak.klachten.termijnen.Klachtklokweergave",
            "nl.samenspraak.klachten.verdelen.Kandidaatweergave",
            "nl.samenspraak.meldpunt.Signaallezer",
            "nl.samenspraak.meldpunt.aanvullen.Aanvulweergave",
            "nl.samenspraak.meldpunt.informeren.Informeerweergave",
            "nl.samenspraak.meldpunt.melding.Kopweergave",
            "nl.samenspraak.meldpunt.triage.Gevolgweergave",
            "nl.samenspraak.meldpunt.triage.Meldingweergave",
            "nl.samenspraak.meldpunt.verdelen.Werkweergave",
            "nl.samenspraak.meldpunt.wvggz.Wvggzweergave",
            "nl.samenspraak.personen.Persoonslezer",
            "nl.samenspraak.toeleiding.Partijkennis",
            "nl.samenspraak.toeleiding.partijen.Partijlezer",
            "nl.samenspraak.toeleiding.toestemming.Toestemmingweergave",
            "nl.samenspraak.toeleiding.verzoek.Verzoekweergave",
            "nl.samenspraak.toeleiding.verzoek.Vraagverslag",
            "nl.samenspraak.toeleiding.deling.Delingtoets",
            "nl.samenspraak.toeleiding.deling.Delingweergave",
            "nl.samenspraak.toeleiding.deling.Delinglezer",
            "nl.samenspraak.personen.register.Persoonsweergave",
            "nl.samenspraak.personen.register.Registerlezer",
            "nl.samenspraak.toeleiding.brieven.Briefontvangers",
            "nl.samenspraak.toeleiding.brieven.Briefplichten",
            "nl.samenspraak.toeleiding.brieven.Briefschrijver",
            "nl.samenspraak.toeleiding.brieven.Correctiekring",
            "nl.samenspraak.toeleiding.brieven.Openstaand",
            "nl.samenspraak.toeleiding.dossier.Kopweergave",
            "nl.samenspraak.toeleiding.onderzoek.Onderzoekweergave",
            "nl.samenspraak.toeleiding.uitkomst.Uitkomsten");

    static final ArchRule KERN_KENT_GEEN_RAAMWERK = classes()
            .that()
            .resideInAPackage("nl.samenspraak.kern..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", "nl.samenspraak.kern..", "com.google.i18n.phonenumbers..", "com.fasterxml.uuid..")
            .because("the rules of law must be readable and testable without a server");

    static final ArchRule OPSLAG_BLIJFT_BINNEN = noClasses()
            .should(Modules.dependOnPersistenceOfAnother())
            .because("what a module stores is its own affair; others ask its service");

    static final ArchRule SCHERM_VRAAGT_DE_DIENST = noClasses()
            .that(ARE_SCREENS)
            .should()
            .dependOnClassesThat(Modules.SPEAK_TO_THE_DATABASE
                    .or(resideInAPackage("jakarta.persistence.."))
                    .or(resideInAPackage("javax.sql.."))
                    .or(resideInAPackage("java.sql.."))
                    .or(ARE_REPOSITORIES))
            .because("a screen that reads past its service reads past the gate and the log");

    /** Beans and services share a package, so the compiler lets a screen at more than what is public. */
    static final ArchRule SCHERM_LEEST_DOOR_DE_POORT = noClasses()
            .that(ARE_SCREENS)
            .should()
            .callMethodWhere(describe(
                    "take dossier data from a service without its gate",
                    call -> isService(call.getTargetOwner())
                            && call.getTarget().resolveMember().stream()
                                    .filter(JavaMethod.class::isInstance)
                                    .map(JavaMethod.class::cast)
                                    .anyMatch(method ->
                                            handsOutInsight(method) && !method.isAnnotatedWith(Inzage.class))))
            .because("without the gate there is no judgement and no line in the log (R-LOG-01)");

    /** Whoever hands on what such a reader gives, stands behind a gate or is such a reader too. */
    static final ArchRule BINNEN_LEEST_WIE_EEN_POORT_HEEFT = noClasses()
            .that(describe(
                    "have no gate",
                    type -> !BINNEN_DE_POORT.contains(type.getName())
                            && type.getMethods().stream().noneMatch(method -> method.isAnnotatedWith(Inzage.class))))
            .should()
            .callMethodWhere(describe(
                    "take dossier data from what reads inside a gate",
                    call -> BINNEN_DE_POORT.contains(call.getTargetOwner().getName())
                            && call.getTarget().resolveMember().stream()
                                    .noneMatch(method -> method.getModifiers().contains(JavaModifier.STATIC))))
            .because("the gate around it writes the line, and without one there is none (R-LOG-01)");

    static final ArchRule SCHERM_TOONT_WAT_HET_KREEG = noClasses()
            .that(ARE_SCREENS)
            .should()
            .callMethodWhere(describe(
                    "leave out rows that the gate let through",
                    call -> call.getTargetOwner().isAssignableTo(BaseStream.class)
                                    && call.getName().equals("limit")
                            || call.getTargetOwner().isAssignableTo(List.class)
                                    && call.getName().equals("subList")))
            .because("the log names whom the service handed out; who is not shown must not be asked for");

    static final ArchRule VRAGEN_GAAN_DOOR_DE_POORT = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Dossiervragen.class.getName())
            .should()
            .callMethodWhere(describe("put a question to the database", Bouwregels::asksTheDatabase))
            .because("a projection or a native query loads no entity, so nothing but Dossiervragen asks the gate");

    static final ArchRule WAT_OVER_NIEMAND_GAAT_IS_GENOEMD = noClasses()
            .should()
            .callMethodWhere(describe(
                    "ask what is about nobody without being named in " + Bouwregels.class.getSimpleName(),
                    call -> call.getTargetOwner().isEquivalentTo(Dossiervragen.class)
                            && call.getName().startsWith("overNiemand")
                            && !OVER_NIEMAND.contains(call.getOriginOwner().getSimpleName() + "."
                                    + call.getOrigin().getName())))
            .because(
                    "outside the gate somebody looks at each such question: that its answer shows nothing of a dossier");

    /** The reports of reading in hold numbers; the queue of mail is that of brieven, and the log that of toegang. */
    static final ArchRule DOSSIER_GAAT_DOOR_JPA = noClasses()
            .that()
            .resideOutsideOfPackages("nl.samenspraak.toegang..", "nl.samenspraak.brieven..", "nl.samenspraak.web..")
            .and()
            .doNotHaveFullyQualifiedName("nl.samenspraak.personen.inlezen.SqlInleesregister")
            .should()
            .dependOnClassesThat(resideInAPackage("javax.sql..").or(resideInAPackage("java.sql..")))
            .because("plain JDBC passes by both the entities and Dossiervragen, and so the gate");

    /** By this name the rules about screens and about other modules know them. */
    static final ArchRule WIE_DE_DATABANK_KENT_HEET_ZO = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "nl.samenspraak.kern..",
                    "nl.samenspraak.toegang..",
                    "nl.samenspraak.web..",
                    "nl.samenspraak.meting..")
            .and(DescribedPredicate.not(Modules.SPEAK_TO_THE_DATABASE))
            .should()
            .dependOnClassesThat(assignableTo(EntityManager.class)
                    .or(resideInAPackage("javax.sql.."))
                    .or(resideInAPackage("java.sql..")))
            .because("a class with another name would stand outside the rules about screens and about other modules");

    static final ArchRule DOSSIER_ACHTER_DE_POORT = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and(describe("hand out dossier data", Bouwregels::handsOutInsight))
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(areServices())
            .should()
            .beAnnotatedWith(Inzage.class)
            .allowEmptyShould(true)
            .because("without the gate there is no judgement and no line in the log (R-LOG-01)");

    static final ArchRule POORT_KENT_HET_DOEL = methods()
            .that()
            .areAnnotatedWith(Inzage.class)
            .should()
            .haveRawParameterTypes(describe(
                    "with a Doelbinding",
                    types -> types.stream().anyMatch(type -> type.isAssignableTo(Doelbinding.class))))
            .because("the purpose of a look is an explicit argument");

    static final ArchRule ZONDER_REGEL_GEEN_GEGEVENS = methods()
            .that()
            .areAnnotatedWith(describe(
                    "@Inzage that leaves no line",
                    annotation -> annotation.getRawType().isEquivalentTo(Inzage.class)
                            && Boolean.FALSE.equals(annotation.get("regel").orElse(true))))
            .should(notHandOutInsight())
            .because("whoever sees dossier data leaves a line (R-LOG-01)");

    static final ArchRule WIE_SCHRIJFT_ZEGT_WAT = methods()
            .that()
            .areAnnotatedWith(describe(
                    "@Inzage that writes",
                    annotation -> annotation.getRawType().isEquivalentTo(Inzage.class)
                            && annotation.as(Inzage.class).actie().schrijft()))
            .should()
            .beAnnotatedWith(describe(
                    "@Inzage with a daad",
                    annotation -> annotation.getRawType().isEquivalentTo(Inzage.class)
                            && !annotation.as(Inzage.class).daad().isEmpty()))
            .because("the line says itself what was done, also when the case is gone (R-LOG-01)");

    static final ArchRule WAT_NIET_GEDAAN_IS_ZEGT_DAT = classes()
            .that()
            .implement(Inzicht.class)
            .and(describe(
                    "can say why not",
                    type -> type.getMethods().stream()
                            .anyMatch(method -> method.getName().equals("bezwaar"))))
            .should()
            .beAssignableTo(Daad.class)
            .because("the log says of an act that it was done only when it was (R-LOG-01)");

    static final ArchRule POORT_STAAT_OP_EEN_BOON = methods()
            .that()
            .areAnnotatedWith(Inzage.class)
            .should()
            .beDeclaredInClassesThat(areServices())
            .andShould()
            .notBeStatic()
            .andShould()
            .notBePrivate()
            .andShould()
            .notBeFinal()
            .because("an interceptor only stands around the overridable methods of a bean");

    static final ArchRule ENTITEIT_ACHTER_DE_POORT = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .resideOutsideOfPackages("nl.samenspraak.toegang..", "nl.samenspraak.web..")
            .should()
            .beAssignableTo(Dossierentiteit.class)
            .andShould(belongToAPart())
            .allowEmptyShould(true)
            .because("its load listener refuses to read where no gate is open for its part");

    static final ArchRule TIJD_KOMT_VAN_DE_KLOK = noClasses()
            .should()
            .callMethodWhere(describe("ask the computer for the time", Bouwregels::asksTheComputerForTheTime))
            .because("a term must be testable on any day");

    static final ArchRule GEEN_OUDE_DATUMS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.\\w*DateFormat|java\\.sql\\.(Date|Time|Timestamp)")
            .because("java.time says whether it is a day or a moment");

    /** The banner of the demo gemeente and the commands of the operator speak to a terminal; the rest has a log. */
    static final ArchRule NIETS_OP_DE_CONSOLE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.samenspraak.web.bedrijf.Demogemeente")
            .and()
            .doNotHaveFullyQualifiedName("nl.samenspraak.web.bedrijf.Opdrachtuitvoering")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("an operator reads the log");

    static final ArchRule SESSIE_HOUDT_GEEN_DOSSIER = classes()
            .that()
            .areAnnotatedWith(ViewScoped.class)
            .or()
            .areAnnotatedWith(SessionScoped.class)
            .or()
            .areAssignableTo(Rijsleutel.class)
            .should(new Sessieinhoud())
            .allowEmptyShould(true)
            .because(
                    "a page that comes back is drawn from its beans, whoever is there by then; what it reads, it reads in a Leesbeurt");

    private Bouwregels() {}

    /** Beans of the modules that are no Faces beans: those hold what the gate let through, and show it. */
    private static DescribedPredicate<JavaClass> areServices() {
        return describe("are services", type -> isService(type) && !BINNEN_DE_POORT.contains(type.getName()));
    }

    private static boolean isService(JavaClass type) {
        return SCOPES.stream().anyMatch(type::isAnnotatedWith) && !ARE_SCREENS.test(type);
    }

    private static boolean asksTheDatabase(JavaCall<?> call) {
        return call.getTargetOwner().isAssignableTo(EntityManager.class) && VRAGEND.contains(call.getName());
    }

    private static ArchCondition<JavaClass> belongToAPart() {
        return new ArchCondition<>("say to which part of a dossier it belongs") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean says = type.isAnnotatedWith(VanDossierdeel.class)
                        || type.getAllRawSuperclasses().stream()
                                .anyMatch(above -> above.isAnnotatedWith(VanDossierdeel.class));
                if (!says) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " belongs to no part of a dossier"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> notHandOutInsight() {
        return new ArchCondition<>("hand out no dossier data") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (handsOutInsight(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " hands out dossier data"));
                }
            }
        };
    }

    private static boolean handsOutInsight(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.getBaseComponentType().isAssignableTo(Inzicht.class));
    }

    private static boolean asksTheComputerForTheTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getName();
        return owner.equals("java.lang.System") && name.equals("currentTimeMillis")
                || owner.startsWith("java.time.")
                        && name.equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
