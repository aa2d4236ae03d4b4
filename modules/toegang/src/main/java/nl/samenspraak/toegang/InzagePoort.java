package nl.samenspraak.toegang;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.kern.Weigergrond;
import nl.samenspraak.kern.Weigering;
import nl.samenspraak.toegang.beeld.VerouderdeVersie;
import nl.samenspraak.toegang.logboek.Logboek;
import nl.samenspraak.toegang.logboek.Logregel;
import nl.samenspraak.toegang.recht.Bereik;

/**
 * The gate: the outermost interceptor around every method with {@link Inzage}.
 *
 * <p>The outermost gate opens the transaction, judges, lets the method run, writes the lines, checks that the transaction is
 * whole, and commits; only then the caller gets anything. A refusal, and a failure after reading, are written in a
 * transaction of their own. When no line can be written there are no data (R-LOG-02). A gate within a gate judges and writes
 * by itself, but leaves transaction and refusal to the outermost one. A method that hands out nothing may ask for no line when it
 * is granted ({@link Inzage#regel}).
 */
@Inzage
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class InzagePoort {

    @Inject
    private Beoordeling beoordeling;

    @Inject
    private Regelmaker regelmaker;

    @Inject
    private Logboek logboek;

    @Inject
    private Naschrift naschrift;

    @Inject
    private Noodsignalen noodsignalen;

    @Inject
    private Transactie transactie;

    @Inject
    private Clock klok;

    /**
     * @param context the call to the gated method
     * @return what the method returned, once its line is committed
     * @throws Exception a {@link Weigering}, a {@link LogboekOnbereikbaar}, what the method itself threw, or what kept it from being
     *     stored: a {@link VerouderdeVersie} or a {@link nl.samenspraak.kern.OngeldigeWaarde}
     */
    @AroundInvoke
    public Object bewaak(InvocationContext context) throws Exception {
        Inzage inzage = context.getMethod().getAnnotation(Inzage.class);
        Toegangsvraag vraag = Toegangsvraag.van(inzage, context.getParameters(), klok.instant());
        return Poort.isOpen() ? binnen(vraag, context) : buiten(vraag, context);
    }

    private Object buiten(Toegangsvraag vraag, InvocationContext context) throws Exception {
        transactie.begin();
        Map<Bereik, Boolean> bereikt = new EnumMap<>(Bereik.class);
        Poort poort = open(vraag, bereikt);
        try {
            Object resultaat = gaDoor(vraag, poort, bereikt, context);
            schrijfWeigeringen(poort);
            transactie.eisOngeschonden();
            transactie.leg();
            return resultaat;
        } catch (Exception | Error fout) {
            Nasleep.van(fout)
                    .doe(transactie::draaiTerug)
                    .nummers(logboek, poort.nummers())
                    .doe(() -> naschrift.schrijf(naFout(vraag, poort, fout)));
            Optional<RuntimeException> bewaarfout = Bewaarfout.in(fout);
            if (bewaarfout.isPresent()) {
                throw bewaarfout.get();
            }
            throw fout;
        } finally {
            poort.sluit();
        }
    }

    private Object binnen(Toegangsvraag vraag, InvocationContext context) throws Exception {
        Map<Bereik, Boolean> bereikt = new EnumMap<>(Bereik.class);
        Poort poort = open(vraag, bereikt);
        try {
            return gaDoor(vraag, poort, bereikt, context);
        } finally {
            poort.sluit();
        }
    }

    private Poort open(Toegangsvraag vraag, Map<Bereik, Boolean> bereikt) {
        return Poort.open(
                vraag.zaak().orElse(null),
                vraag.leestAlleen(),
                deel -> beoordeling.weigergrond(vraag.over(deel), bereikt).isEmpty());
    }

    private Object gaDoor(Toegangsvraag vraag, Poort poort, Map<Bereik, Boolean> bereikt, InvocationContext context)
            throws Exception {
        Optional<Weigergrond> weigergrond = beoordeling.weigergrond(vraag, bereikt);
        if (weigergrond.isPresent()) {
            Weigering weigering = new Weigering(weigergrond.get());
            poort.weiger(regelmaker.geweigerd(vraag, weigering));
            throw weigering;
        }
        poort.opent(vraag.deel());
        Object resultaat;
        try {
            resultaat = context.proceed();
        } catch (Weigering uitDeMethode) {
            if (poort.weigeringen().isEmpty()) {
                poort.weiger(regelmaker.geweigerd(vraag, uitDeMethode));
            }
            throw uitDeMethode;
        }
        if (vraag.regel()) {
            Doorgang doorgang = Doorgang.van(resultaat);
            List<Logregel> regels = regelmaker.verleend(vraag, poort.geopend(), doorgang, poort.overname());
            poort.onthoud(logboek.schrijf(regels));
            noodsignalen.geef(vraag, doorgang, poort.overname());
        }
        return resultaat;
    }

    /** A refusal by a gate within, which the method took as an answer, is a refused attempt all the same. */
    private void schrijfWeigeringen(Poort poort) {
        if (!poort.weigeringen().isEmpty()) {
            poort.onthoud(logboek.schrijf(poort.weigeringen()));
        }
    }

    private List<Logregel> naFout(Toegangsvraag vraag, Poort poort, Throwable fout) {
        List<Logregel> regels = new ArrayList<>(poort.weigeringen());
        if (!(fout instanceof Weigering)) {
            regels.addAll(regelmaker.mislukt(vraag));
        }
        return regels;
    }
}
