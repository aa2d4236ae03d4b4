package nl.samenspraak.zaak.formulier;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.rem.Rem;
import nl.samenspraak.toegang.ui.Scherm;
import nl.samenspraak.toegang.ui.Teksten;
import nl.samenspraak.toegang.ui.Veldfouten;
import org.omnifaces.util.Faces;

/**
 * The pages of a public form. Every page is asked for by its own address, and every answer, good or not, leads on by a redirect: back,
 * forward and reload do what they do elsewhere, with or without script. The address names the form ({@code f}), so that two tabs are
 * two forms. Next to the pages of the questions there are {@code index.xhtml} and {@code klaar.xhtml}; the bundle has the words
 * {@code fout.website}, {@code fout.snel} and {@code fout.tevaak}.
 *
 * @param <C> what is filled in
 */
public abstract class Formulierscherm<C extends Formulierconcept> {

    /** Long enough to look something up or to have a word with somebody; a visitor has no account that stays open. */
    private static final int SESSIE_SECONDEN = (int) Duration.ofHours(2).toSeconds();

    private static final String BEWIJS = "klaar.xhtml";

    @Inject
    private Aanwezige aanwezige;

    @Inject
    private Clock klok;

    private C concept;
    private boolean bekend;
    private String website;

    /** @return the folder of the pages, for instance {@code melden} */
    public abstract String getMap();

    /** @return the questions */
    protected abstract Vragenlijst<C> vragen();

    /** @return the forms of this visitor */
    protected abstract Formulierbak<C> bak();

    /**
     * @param nu the time
     * @return a form in which nothing was filled in
     */
    protected abstract C nieuw(Instant nu);

    /** @return how often one network may send this form */
    protected abstract Rem inzendingen();

    /** @return the words of these pages */
    protected abstract Teksten woorden();

    /**
     * Takes the form in, after which it {@linkplain Formulierconcept#isVerstuurd() is sent}, or says why not.
     *
     * @param ingevuld all of whose answers are good
     * @return what stands in the way; empty when it was taken in
     */
    protected abstract List<String> neemAan(C ingevuld);

    /**
     * Leads away from the form for some answers. Nothing, unless a form has such answers.
     *
     * @param stap the question that was answered
     * @return the page to go to; empty to go on with the form
     */
    protected Optional<String> elders(Formulierstap<C> stap) {
        return Optional.empty();
    }

    @PostConstruct
    void vind() {
        // Who has no session has no form either, and gets no session for looking.
        concept =
                Faces.hasSession() ? bak().vind(Faces.getRequestParameter("f")).orElse(null) : null;
        bekend = concept != null;
        if (!bekend) {
            concept = nieuw(klok.instant());
        }
    }

    /** Starts a new form. */
    public void begin() {
        if (aanwezige.gebruiker().isEmpty()) {
            Faces.getSession().setMaxInactiveInterval(SESSIE_SECONDEN);
        }
        concept = nieuw(klok.instant());
        bak().bewaar(concept);
        naar(vragen().stappen().get(0).pagina());
    }

    /**
     * Before a page is shown: leads to where the visitor has to be first.
     *
     * @param naam the question that the page asks
     */
    public void open(String naam) {
        Formulierstap<C> eersteOpen = vragen().eersteOpen(concept);
        if (!bekend) {
            naarBegin("?verlopen=ja");
        } else if (concept.isVerstuurd()) {
            naar(BEWIJS);
        } else if (vragen().voor(eersteOpen, vragen().stap(naam))) {
            naar(eersteOpen.pagina());
        } else if (concept.fouten(naam).isEmpty()) {
            concept.vergeetFouten();
        }
    }

    /** Before the receipt is shown. Nobody gets an address of one without having sent a form: who comes with it later hears that it came in. */
    public void openOntvangst() {
        if (!bekend) {
            naarBegin(Faces.getRequestParameter("f") == null ? "?verlopen=ja" : "?verstuurd=ja");
        } else if (!concept.isVerstuurd()) {
            naar(vragen().eersteOpen(concept).pagina());
        }
    }

    /**
     * Says on the page of a question what was wrong with the answer. Its fields have to be there: before the page is rendered.
     *
     * @param naam the question that the page asks
     */
    public void toonFouten(String naam) {
        concept.fouten(naam).forEach((veld, tekst) -> {
            if (veld.isEmpty()) {
                Scherm.fout(tekst);
            } else {
                Scherm.fout(veld, tekst);
            }
        });
    }

    /**
     * The answer was given: on to the next question, elsewhere, or again with what is wrong at its field.
     *
     * @param naam the question
     */
    public void verder(String naam) {
        Formulierstap<C> stap = vragen().stap(naam);
        Optional<String> elders = elders(stap);
        if (elders.isPresent()) {
            naar(elders.get());
            return;
        }
        Veldfouten fouten = stap.toets(concept);
        if (!fouten.geen()) {
            concept.keurAf(naam, fouten.perVeld());
            naar(stap.pagina());
        } else {
            naar((isWijziging() ? vragen().eersteOpen(concept) : vragen().volgende(stap, concept)).pagina());
        }
    }

    /**
     * Shows the same question again, with what is wrong when something is.
     *
     * @param naam the question
     */
    protected void blijf(String naam) {
        Formulierstap<C> stap = vragen().stap(naam);
        Veldfouten fouten = stap.toets(concept);
        if (fouten.geen()) {
            concept.vergeetFouten();
        } else {
            concept.keurAf(naam, fouten.perVeld());
        }
        naar(stap.pagina());
    }

    /**
     * Back to the question before; what was typed stays, right or wrong.
     *
     * @param naam the question
     */
    public void terug(String naam) {
        naar(vragen().vorige(vragen().stap(naam), concept)
                .map(Formulierstap::pagina)
                .orElse("index.xhtml"));
    }

    /** Sends it, once: whoever presses twice gets the same receipt. */
    public void verstuur() {
        Formulierstap<C> open = vragen().eersteOpen(concept);
        if (!concept.isVerstuurd() && !open.equals(vragen().laatste())) {
            naar(open.pagina());
            return;
        }
        synchronized (concept) {
            if (!concept.isVerstuurd()) {
                probeer();
            }
        }
        naar(concept.isVerstuurd() ? BEWIJS : vragen().laatste().pagina());
    }

    private void probeer() {
        concept.vergeetFouten();
        Veldfouten fouten = vragen().laatste().toets(concept);
        if (!fouten.geen()) {
            afgekeurd(fouten.perVeld());
            return;
        }
        Verzendbezwaar.tegen(concept, website, klok.instant(), inzendingen(), aanwezige.werkplek())
                .ifPresentOrElse(this::weiger, this::neemAan);
    }

    private void weiger(Verzendbezwaar bezwaar) {
        concept.lokwoord(website);
        afgekeurd(Map.of(bezwaar.veld(), woorden().van("fout." + bezwaar.name().toLowerCase(Locale.ROOT))));
    }

    /** The turn that was taken goes back when nothing came of it. */
    private void neemAan() {
        boolean aangenomen = false;
        try {
            List<String> bezwaren = neemAan(concept);
            aangenomen = bezwaren.isEmpty();
            if (!aangenomen) {
                afgekeurd(Map.of("", String.join(" ", bezwaren)));
            }
        } finally {
            if (!aangenomen) {
                inzendingen().geefTerug(aanwezige.werkplek());
            }
        }
    }

    private void afgekeurd(Map<String, String> fouten) {
        concept.keurAf(vragen().laatste().name(), fouten);
    }

    /** Throws away all that was filled in. */
    public void wis() {
        bak().wis(concept);
        naarBegin("?gewist=ja");
    }

    /** Throws away the receipt. */
    public void sluit() {
        bak().wis(concept);
        naarBegin("");
    }

    private void naarBegin(String vraag) {
        leid("index.xhtml" + vraag);
    }

    private void naar(String pagina) {
        leid(pagina + "?f=" + concept.getSleutel() + (isWijziging() ? "&wijzig=ja" : ""));
    }

    /** One request can press two buttons, although no person can: the first leads on. */
    private void leid(String pagina) {
        if (!Faces.isResponseComplete()) {
            Faces.redirect(getMap() + "/" + pagina);
        }
    }

    /** @return whether the visitor came from the last page to change one answer */
    public boolean isWijziging() {
        return "ja".equals(Faces.getRequestParameter("wijzig"));
    }

    /**
     * @param naam a question
     * @return its place among the questions that this visitor gets
     */
    public long plaats(String naam) {
        return vragen().plaats(vragen().stap(naam), concept);
    }

    /** @return what was filled in */
    public C getConcept() {
        return concept;
    }

    /** @return whether this form stands in the visitor's session, and not only in this request */
    protected boolean isBekend() {
        return bekend;
    }

    /** @return what stands in the field that people do not see */
    public String getWebsite() {
        return website == null ? concept.lokwoord() : website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }
}
