package nl.samenspraak.toeleiding.notities;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenspraak.kern.Id;
import nl.samenspraak.kern.Invoer;
import nl.samenspraak.toegang.Aanwezige;
import nl.samenspraak.toegang.Doelbinding;
import nl.samenspraak.toegang.Dossierdeel;
import nl.samenspraak.toegang.Inzage;
import nl.samenspraak.toegang.recht.Actie;
import nl.samenspraak.toegang.sleutel.Kluis;
import nl.samenspraak.toeleiding.ToeleidingId;
import nl.samenspraak.toeleiding.dossier.Toeleiding;
import nl.samenspraak.toeleiding.dossier.Toeleidingen;
import nl.samenspraak.toeleiding.dossier.Toeleidingwerk;
import nl.samenspraak.toeleiding.dossier.Weigerreden;
import nl.samenspraak.zaak.behandelen.Verrichting;

/**
 * The own notes of whoever is there (R-TOE-27). They are no part of the dossier: keeping one changes nothing in it, leaves no line that would tell the client
 * that it was changed, and no colleague sees that there is one. Reading them again is done with the page on which they stand, and that leaves its line.
 */
@ApplicationScoped
public class Notitieboek {

    /** The most characters of a note. */
    public static final int LANGSTE = 4000;

    /** What the key is for; each note is bound to its own row. */
    static final String OPSLAG = "notitie-opslag";

    /** More than anybody looks back at. */
    private static final int MEESTE = 50;

    private Notities notities;
    private Kluis kluis;
    private Toeleidingwerk werk;

    Notitieboek() {
        // The container makes its proxy with this.
    }

    @Inject
    Notitieboek(Notities notities, Kluis kluis, Toeleidingen toeleidingen, Aanwezige aanwezige, Clock klok) {
        this.notities = notities;
        this.kluis = kluis;
        werk = new Toeleidingwerk(toeleidingen, aanwezige, klok);
    }

    /**
     * Reads the own notes, inside the gate of a page on which they stand.
     *
     * @param id the toeleiding
     * @return the notes of whoever is there, the newest first
     */
    public List<Notitieregel> mijn(ToeleidingId id) {
        return notities.van(id, werk.ik()).stream().map(this::regel).toList();
    }

    private Notitieregel regel(Notitie notitie) {
        byte[] tekst = kluis.open(OPSLAG, notitie.id().toString(), notitie.tekst());
        return new Notitieregel(notitie.id(), new String(tekst, StandardCharsets.UTF_8), notitie.bewaardOp());
    }

    /**
     * Keeps a note.
     *
     * @param id the toeleiding
     * @param welke which note is written anew; {@code null} for one more
     * @param getypt what it says
     * @param doel the purpose
     * @return that it is kept, or why not
     * @throws nl.samenspraak.kern.OngeldigeWaarde when it is too long
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VASTLEGGEN, daad = "toeleiding.notitie-bewaard")
    public Verrichting<Weigerreden> bewaar(ToeleidingId id, UUID welke, String getypt, Doelbinding doel) {
        String tekst = Invoer.alinea(getypt, LANGSTE);
        Toeleiding toeleiding = werk.lees(id);
        return Verrichting.met(toeleiding, bewaar(toeleiding, welke, tekst));
    }

    private Optional<Weigerreden> bewaar(Toeleiding toeleiding, UUID welke, String tekst) {
        ToeleidingId id = toeleiding.id();
        if (!toeleiding.stand().open()) {
            return Optional.of(Weigerreden.AFGESLOTEN);
        }
        List<Notitie> mijn = notities.van(id, werk.ik());
        if (tekst.isEmpty()) {
            return Optional.of(Weigerreden.TEKST_ONTBREEKT);
        }
        if (welke == null && mijn.size() >= MEESTE) {
            return Optional.of(Weigerreden.STUKKEN_VOL);
        }
        Optional<Notitie> notitie = welke == null ? Optional.of(nieuw(id)) : vind(mijn, welke);
        notitie.ifPresent(deze -> deze.zegt(
                kluis.sluitOp(OPSLAG, deze.id().toString(), tekst.getBytes(StandardCharsets.UTF_8)),
                kluis.versie(),
                werk.nu()));
        if (welke == null) {
            notitie.ifPresent(notities::add);
        }
        return notitie.isPresent() ? Optional.empty() : Optional.of(Weigerreden.STUK_IS_WEG);
    }

    private Notitie nieuw(ToeleidingId id) {
        return new Notitie(Id.nieuw(), id, werk.ik());
    }

    private static Optional<Notitie> vind(List<Notitie> mijn, UUID welke) {
        return mijn.stream().filter(notitie -> notitie.id().equals(welke)).findFirst();
    }

    /**
     * Throws a note away.
     *
     * @param id the toeleiding
     * @param welke which note
     * @param doel the purpose
     * @return that it is gone, or why not
     */
    @Inzage(deel = Dossierdeel.TOELEIDINGSDOSSIER, actie = Actie.VERNIETIGEN, daad = "toeleiding.notitie-weggegooid")
    public Verrichting<Weigerreden> gooiWeg(ToeleidingId id, UUID welke, Doelbinding doel) {
        Toeleiding toeleiding = werk.lees(id);
        return Verrichting.met(
                toeleiding, neem(id, welke).isPresent() ? Optional.empty() : Optional.of(Weigerreden.STUK_IS_WEG));
    }

    /**
     * Takes an own note out of the book, inside the gate of what is done with it.
     *
     * @param id the toeleiding
     * @param welke which note
     * @return what it said; empty when whoever is there has no such note
     */
    public Optional<String> neem(ToeleidingId id, UUID welke) {
        Optional<Notitie> notitie = vind(notities.van(id, werk.ik()), welke);
        Optional<String> tekst = notitie.map(this::regel).map(Notitieregel::tekst);
        notitie.ifPresent(notities::verwijder);
        return tekst;
    }
}
