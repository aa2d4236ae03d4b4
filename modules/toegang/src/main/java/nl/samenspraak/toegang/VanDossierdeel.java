package nl.samenspraak.toegang;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says to which part of a dossier a stored thing belongs. A gate that is not open for that part does not let it be loaded, so
 * that a gate for one thing is not a gate for everything.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface VanDossierdeel {

    /** @return the part; more than one when each of them alone shows it */
    Dossierdeel[] value();
}
