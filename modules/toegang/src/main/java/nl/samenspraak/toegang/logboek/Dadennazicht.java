package nl.samenspraak.toegang.logboek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Dadenlijst;
import nl.samenspraak.toegang.recht.Rechten;

/** Sees at the start that everything that can be done has words: a municipality may have a list of its own, and one of an earlier version lacks some. */
@ApplicationScoped
class Dadennazicht {

    private static final String EIGEN = "nl.samenspraak.";

    void bijStart(@Observes Startup start, BeanManager bonen, Rechten rechten) {
        Set<String> gebruikt = bonen.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(boon -> boon.getBeanClass())
                .filter(type -> type.getName().startsWith(EIGEN))
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .map(methode -> methode.getAnnotation(Inzage.class))
                .filter(Objects::nonNull)
                .flatMap(inzage -> Dadenlijst.codes(inzage.daad(), inzage.soorten()))
                .collect(Collectors.toSet());
        rechten.daden().eis(gebruikt);
    }
}
