package nl.samenspraak.toegang;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.samenspraak.toegang.beeld.Inzicht;
import nl.samenspraak.toegang.beeld.Pagina;
import nl.samenspraak.toegang.recht.Actie;

/**
 * The gate before dossier data. Stands on every public service method that hands out or changes them:
 *
 * <pre>{@code
 * @Inzage(deel = Dossierdeel.SIGNAAL)
 * public MeldingView open(MeldingId melding, Doelbinding doel) { ... }
 * }</pre>
 *
 * <p>The purpose is an explicit argument of type {@link Doelbinding}; the case is the first argument that is
 * {@link nl.samenspraak.kern.Zaakgebonden}; what is returned is an {@link Inzicht}, or an {@code Optional}, collection or
 * {@link Pagina} of them. The gate opens the transaction itself, so that data and log line are committed together and the
 * caller gets nothing before that (R-LOG-02). A method called through another gate joins its transaction and is judged and
 * logged by itself.
 *
 * @see InzagePoort
 */
@Documented
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Inzage {

    /** @return the part of the dossier that the method opens */
    @Nonbinding
    Dossierdeel deel() default Dossierdeel.PERSOON;

    /** @return what the method does with it */
    @Nonbinding
    Actie actie() default Actie.INZIEN;

    /**
     * What is done, in the code under which {@code daden.yaml} has the words for it; it stands in the line itself. Every method that writes has one.
     *
     * @return that code; empty for a look of which the action says enough
     */
    @Nonbinding
    String daad() default "";

    /**
     * For a method that does one of several things, and of which what comes out says which ({@link Inzicht#daadsoort}): the lists from which that comes.
     * Each of their values is a deed of its own, under the code of this one.
     *
     * @return those lists
     */
    @Nonbinding
    Class<? extends Enum<?>>[] soorten() default {};

    /**
     * Whether a granted call leaves a line. {@code false} is only for a method that hands out no dossier data and goes on with
     * work whose beginning and end leave one, such as keeping a text while someone types: a line for each of those would bury
     * the lines that matter. It is judged as any other, and refused or failed it does leave a line.
     *
     * @return whether a granted call is written in the log
     */
    @Nonbinding
    boolean regel() default true;
}
