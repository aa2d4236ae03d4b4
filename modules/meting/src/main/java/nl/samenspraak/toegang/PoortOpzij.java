package nl.samenspraak.toegang;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.InvocationTargetException;
import nl.samenspraak.meting.Meetstand;

/**
 * The unlogged twin of {@link InzagePoort}: the same method in the same kind of transaction, but nobody judges and nothing is
 * written. For a request that is marked so it stands aside of the gate; it lives in this package because entities refuse to be
 * loaded while no {@link Poort} is open, and only this package can open one.
 */
@Inzage
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 1)
public class PoortOpzij {

    @Inject
    private Transactie transactie;

    /**
     * @param context the call to the gated method
     * @return what the method returned
     * @throws Exception what the gate or the method threw
     */
    @AroundInvoke
    public Object bewaak(InvocationContext context) throws Exception {
        if (!Meetstand.ongelogd()) {
            return context.proceed();
        }
        return Poort.isOpen() ? metPoort(context) : inTransactie(context);
    }

    private Object inTransactie(InvocationContext context) throws Exception {
        transactie.begin();
        try {
            Object resultaat = metPoort(context);
            transactie.leg();
            return resultaat;
        } catch (Exception | Error fout) {
            Nasleep.van(fout).doe(transactie::draaiTerug);
            throw fout;
        }
    }

    private static Object metPoort(InvocationContext context) throws Exception {
        Inzage inzage = context.getMethod().getAnnotation(Inzage.class);
        Poort poort = Poort.open(null, false, deel -> true);
        poort.opent(inzage.deel());
        try {
            return voorbijDePoort(context);
        } finally {
            poort.sluit();
        }
    }

    /** A call from within an interceptor is not intercepted again, so this passes the gate by. */
    private static Object voorbijDePoort(InvocationContext context) throws Exception {
        try {
            return context.getMethod().invoke(context.getTarget(), context.getParameters());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception fout ? fout : e;
        }
    }
}
