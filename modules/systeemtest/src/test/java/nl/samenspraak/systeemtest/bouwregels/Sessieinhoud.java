package nl.samenspraak.systeemtest.bouwregels;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspraak.kern.Doel;
import nl.samenspraak.kern.Zaakgebonden;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.ui.Bladlijst;
import nl.samenspraak.toegang.ui.Leesbeurt;
import org.primefaces.model.LazyDataModel;

/**
 * What a bean that lives in the session may keep between two requests, with all that it holds on to: which and when, choices, and what was
 * typed. Nothing that was read from a dossier, because a restored page would show it to whoever is there then.
 */
final class Sessieinhoud extends ArchCondition<JavaClass> {

    private static final String ROOT = "nl.samenspraak.";
    private static final Pattern GELEZEN = Pattern.compile(".*(View|[Rr]egel|[Rr]ij)");
    private static final Pattern KENMERK = Pattern.compile(".*(Id|nummer)");
    private static final Pattern SCHERM = Pattern.compile("nl\\.samenspraak\\.(\\w+\\.)*ui(\\..*)?");

    Sessieinhoud() {
        super("keep between two requests only which, when, choices and what was typed");
    }

    @Override
    public void check(JavaClass bean, ConditionEvents events) {
        controleer(bean, bean.getName(), new HashSet<>(), events);
    }

    private void controleer(JavaClass houder, String weg, Set<String> gezien, ConditionEvents events) {
        if (!gezien.add(houder.getName())) {
            return;
        }
        for (JavaField veld : houder.getAllFields()) {
            if (veld.getOwner().getName().startsWith(ROOT)
                    && !veld.getModifiers().contains(JavaModifier.STATIC)
                    && !veld.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                controleer(veld, weg + "." + veld.getName(), gezien, events);
            }
        }
    }

    private void controleer(JavaField veld, String weg, Set<String> gezien, ConditionEvents events) {
        JavaClass ruw = veld.getRawType();
        if (veld.isAnnotatedWith(Inject.class)) {
            // A bean with a life of its own is asked anew; one that depends is a part of this one.
            if (ruw.isAnnotatedWith(Dependent.class)) {
                controleer(ruw, weg, gezien, events);
            }
            return;
        }
        // What a list keeps of its rows is judged by itself: everything that can be a key of a row.
        if (ruw.isAssignableTo(Leesbeurt.class) || ruw.isAssignableTo(Bladlijst.class)) {
            return;
        }
        for (JavaClass soort : veld.getType().getAllInvolvedRawTypes()) {
            controleerSoort(veld, soort.getBaseComponentType(), weg, gezien, events);
        }
    }

    private void controleerSoort(
            JavaField veld, JavaClass soort, String weg, Set<String> gezien, ConditionEvents events) {
        if (isGelezen(veld, soort)) {
            events.add(SimpleConditionEvent.violated(veld, weg + " keeps " + soort.getName() + " in the session"));
        } else if (soort.getName().startsWith(ROOT) && !isKenmerk(soort)) {
            controleer(soort, weg, gezien, events);
        }
    }

    private static boolean isGelezen(JavaField veld, JavaClass soort) {
        return soort.isAssignableTo(Inzicht.class)
                || soort.isAssignableTo(LazyDataModel.class)
                || soort.isAssignableTo(Doelbinding.class)
                        && !veld.getOwner().getPackageName().equals("nl.samenspraak.toegang.ui")
                || soort.getName().startsWith(ROOT)
                        && !soort.isEnum()
                        && (GELEZEN.matcher(soort.getSimpleName()).matches() || isBeeld(soort))
                || !soort.getName().startsWith(ROOT) && !isWaarde(soort);
    }

    /** A record of a module that carries text; one of a screen is what was typed, or which row was shown. */
    private static boolean isBeeld(JavaClass soort) {
        return soort.isRecord()
                && !isKenmerk(soort)
                && !isVanScherm(soort)
                && soort.getFields().stream()
                        .flatMap(deel -> deel.getType().getAllInvolvedRawTypes().stream())
                        .anyMatch(deel -> deel.isEquivalentTo(String.class));
    }

    /** What stands in a package of screens, or in a feature where no page and no other package can reach it. */
    private static boolean isVanScherm(JavaClass soort) {
        return SCHERM.matcher(soort.getPackageName()).matches()
                || !soort.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isKenmerk(JavaClass soort) {
        return soort.isEnum()
                || soort.isAssignableTo(Zaakgebonden.class)
                || soort.isEquivalentTo(Doel.class)
                || soort.isEquivalentTo(Doelbinding.class)
                || KENMERK.matcher(soort.getSimpleName()).matches();
    }

    private static boolean isWaarde(JavaClass soort) {
        return soort.isPrimitive()
                || soort.isAssignableTo(Enum.class)
                || soort.getPackageName().equals("java.time")
                || soort.isEquivalentTo(String.class)
                || soort.isEquivalentTo(Boolean.class)
                || soort.isEquivalentTo(UUID.class)
                || soort.isEquivalentTo(Optional.class)
                || soort.isAssignableTo(Number.class)
                || soort.isAssignableTo(Collection.class)
                || soort.isAssignableTo(Map.class);
    }
}
